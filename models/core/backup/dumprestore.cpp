// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/dumprestore.h"

#include "models/core/backup/databasedump.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace vhm24::core {

namespace {

QStringList restoreArguments(const DumpRestore &restore, const QString &database, const QString &list)
{
    QStringList arguments{PostgresTool::databaseArgument(database), QStringLiteral("--use-list=") + list,
                          QStringLiteral("--no-owner"), QStringLiteral("--exit-on-error"), QStringLiteral("--verbose")};
    if (!restore.privileges)
        arguments += QStringLiteral("--no-privileges");
    arguments +=
        restore.jobs > 1 ? QStringLiteral("--jobs=%1").arg(restore.jobs) : QStringLiteral("--single-transaction");
    return arguments << restore.folder;
}

} // namespace

Result<QByteArray> DumpRestore::contents(const std::stop_token &stop) const
{
    const auto listed = tool.output({QStringLiteral("--list"), folder}, stop);
    if (!listed)
        return listed.error();
    // What stands there already, or belongs to somebody else.
    static const QRegularExpression made(
        QStringLiteral("^\\d+; \\d+ \\d+ (SCHEMA - |EXTENSION - |COMMENT - EXTENSION )"));
    QByteArray kept;
    for (const QByteArray &line : listed->split('\n')) {
        if (!made.match(QString::fromUtf8(line)).hasMatch())
            kept += line + '\n';
    }
    return kept;
}

Result<Done> DumpRestore::makeSchemas(Connection &connection) const
{
    QByteArray script;
    for (const QString &schema : record.allSchemas())
        script += "CREATE SCHEMA IF NOT EXISTS " + quotedIdentifier(schema) + ";\n";
    for (const BackupExtension &extension : record.extensions) {
        script += "CREATE SCHEMA IF NOT EXISTS " + quotedIdentifier(extension.schema) + ";\n";
        script += "CREATE EXTENSION IF NOT EXISTS " + quotedIdentifier(extension.name) + " WITH SCHEMA " +
                  quotedIdentifier(extension.schema) + ";\n";
    }
    return connection.runScript(script);
}

Result<Done> DumpRestore::run(const ConnectionSettings &place, std::stop_token stop) const
{
    const auto list = contents(stop);
    if (!list)
        return list.error();
    QTemporaryFile listFile;
    if (!listFile.open() || listFile.write(*list) != list->size() || !listFile.flush())
        return Error{.detail = QStringLiteral("%1: %2").arg(listFile.fileName(), listFile.errorString())};
    {
        const auto connection = Connection::open(place);
        if (!connection)
            return connection.error();
        if (const auto made = makeSchemas(**connection); !made)
            return made;
    }
    QFile log(logFile);
    // A backup on a medium that can't be written is restored all the same.
    [[maybe_unused]] const bool logged = !logFile.isEmpty() && log.open(QIODevice::WriteOnly | QIODevice::Text);
    BackupProgress progress{
        .phase = BackupProgress::Phase::Restoring, .database = record.folder, .total = int(record.tables.size())};
    const auto hear = [&](const QString &line) {
        if (log.isOpen())
            log.write(line.toUtf8() + '\n');
        progress.table = tableInToolLine(line);
        if (progress.table.isEmpty())
            return;
        ++progress.number;
        meter.tell(progress);
    };
    return tool.run(place, restoreArguments(*this, place.directly().database, listFile.fileName()), hear, stop);
}

} // namespace vhm24::core
