// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commandlayout.h"

#include "app/commands/command.h"

namespace vhm24::app {

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("profile"), QString(), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("env"), QString(), QStringLiteral("FILE")});
}

ConfigurationSource connectionOptions(const QCommandLineParser &parser)
{
    return {.profile = parser.value(QStringLiteral("profile")), .envFile = parser.value(QStringLiteral("env"))};
}

std::optional<core::Configuration> configurationOrComplain(const QCommandLineParser &parser)
{
    auto configuration = loadConfiguration(connectionOptions(parser));
    if (!configuration) {
        printError(configuration.error().detail);
        printError(QStringLiteral("Set DATABASE_URL like postgresql://USER:PASSWORD@HOST:5432/DATABASE in the "
                                  "environment, in .env or in a profile."));
        return std::nullopt;
    }
    for (const QString &warning : configuration.value().warnings)
        printError(QStringLiteral("Warning: ") + warning);
    return configuration.value();
}

QString advice(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::Denied:
        return QStringLiteral(
            "Check the user name and the password in the URL, and that the server lets this user in.");
    case core::ErrorKind::NotFound:
        return error.sqlState == "3D000" ? QStringLiteral("Create the database, or correct its name in the URL.")
                                         : QStringLiteral("Run: vhm24-desk migrate deploy --all");
    case core::ErrorKind::Unavailable:
        return QStringLiteral("Check host and port in the URL, that the server runs, and the network.");
    case core::ErrorKind::Invalid: return error.sqlState == "0A000" ? QStringLiteral("Upgrade the server.") : QString();
    default: return {};
    }
}

} // namespace vhm24::app
