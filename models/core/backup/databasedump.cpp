// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/databasedump.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <atomic>
#include <future>

namespace vhm24::core {

namespace {

QStringList dumpArguments(const BackupDatabase &record, const QString &folder, int jobs)
{
    QStringList arguments{QStringLiteral("--format=directory"),  QStringLiteral("--file=") + folder,
                          QStringLiteral("--jobs=%1").arg(jobs), QStringLiteral("--snapshot=") + record.snapshot,
                          QStringLiteral("--verbose"),           QStringLiteral("--strict-names")};
    for (const QString &schema : record.allSchemas())
        arguments += QStringLiteral("--schema=") + PostgresTool::pattern(schema);
    for (const BackupExtension &extension : record.extensions)
        arguments += QStringLiteral("--extension=") + PostgresTool::pattern(extension.name);
    return arguments;
}

} // namespace

QString tableInToolLine(const QString &line)
{
    static const QRegularExpression begun(
        QStringLiteral("^pg_(?:dump: dumping contents of|restore: processing data for) table \"(.+)\"$"));
    return begun.match(line).captured(1);
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        bytes += it.fileInfo().size();
    }
    return bytes;
}

Result<Done> DatabaseDump::dump(const std::stop_token &stop) const
{
    const QString into = folder + QLatin1Char('/') + record.folder;
    QFile log(into + QStringLiteral(".log"));
    if (!log.open(QIODevice::WriteOnly | QIODevice::Text))
        return Error{.detail = QStringLiteral("%1: %2").arg(log.fileName(), log.errorString())};
    BackupProgress progress{.phase = BackupProgress::Phase::Dumping, .database = record.folder};
    const auto hear = [&](const QString &line) {
        log.write(line.toUtf8() + '\n');
        progress.table = tableInToolLine(line);
        if (progress.table.isEmpty())
            return;
        ++progress.number;
        progress.bytes = bytesBelow(into);
        meter.tell(progress);
    };
    return tool.run(place, dumpArguments(record, into, jobs), hear, stop);
}

Result<Done> DatabaseDump::count(const std::stop_token &stop) const
{
    const auto snapshot = Snapshot::join(place, record.snapshot);
    if (!snapshot)
        return snapshot.error();
    auto tables = (*snapshot)->census(
        record.allSchemas(),
        [&](const QString &table, int number, int total) {
            meter.tell({.phase = BackupProgress::Phase::Counting,
                        .database = record.folder,
                        .table = table,
                        .number = number,
                        .total = total});
        },
        stop);
    if (!tables)
        return tables.error();
    record.tables = std::move(*tables);
    return Done{};
}

Result<Done> DatabaseDump::run(std::stop_token stop) const
{
    std::stop_source both; // the failure of one ends the other
    const std::stop_callback passed(stop, [&] { both.request_stop(); });
    auto counting = std::async(std::launch::async, [&] {
        auto counted = count(both.get_token());
        if (!counted)
            both.request_stop();
        return counted;
    });
    const auto dumped = dump(both.get_token());
    if (!dumped)
        both.request_stop();
    const auto counted = counting.get();
    // The first that failed by itself is the reason.
    if (!counted && counted.error().kind != ErrorKind::Cancelled)
        return counted;
    return dumped ? counted : dumped;
}

} // namespace vhm24::core
