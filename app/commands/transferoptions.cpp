// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/transferoptions.h"

#include "models/core/settings/databaseurl.h"

namespace vhm24::app {

namespace {

constexpr int FewestChunkRows = 1;
constexpr int MostChunkRows = 1'000'000;

} // namespace

void addTransferOptions(QCommandLineParser &parser)
{
    for (const char *const flag : {"dry-run", "merge", "json"})
        parser.addOption(QCommandLineOption(QLatin1String(flag)));
    parser.addOption({QStringLiteral("chunk-rows"), QString(), QStringLiteral("N")});
}

std::optional<core::TransferOptions> transferOptions(const QCommandLineParser &parser)
{
    core::TransferOptions options{.merge = parser.isSet(QStringLiteral("merge")),
                                  .dryRun = parser.isSet(QStringLiteral("dry-run"))};
    if (parser.isSet(QStringLiteral("chunk-rows"))) {
        bool isNumber = false;
        options.chunkRows = parser.value(QStringLiteral("chunk-rows")).toInt(&isNumber);
        if (!isNumber || options.chunkRows < FewestChunkRows || options.chunkRows > MostChunkRows)
            return std::nullopt;
    }
    return options;
}

QString urlOfOption(const QString &option)
{
    const QString prefix = QStringLiteral("env:");
    return option.startsWith(prefix) ? qEnvironmentVariable(option.mid(prefix.size()).toUtf8().constData()) : option;
}

core::Result<core::ConnectionSettings> settingsOfUrl(const QString &option)
{
    return core::parseDatabaseUrl(urlOfOption(option));
}

} // namespace vhm24::app
