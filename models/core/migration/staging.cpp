// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/staging.h"

#include "models/core/backup/databaserecord.h"
#include "models/core/backup/dumprestore.h"
#include "models/core/backup/scratchdatabase.h"
#include "models/core/database/database.h"
#include "models/core/migration/rowsample.h"

#include <QTemporaryDir>

namespace vhm24::core {

namespace {

constexpr const char *StagingMark = "vhm24-desk staging";
constexpr qsizetype LongestDatabaseName = 63;

// Without the mark it is somebody else's, whatever its name.
constexpr const char *MarkedSql = R"sql(
SELECT EXISTS (SELECT 1 FROM pg_database d WHERE d.datname = $1::text
               AND shobj_description(d.oid, 'pg_database') = $2::text)
)sql";

Result<bool> isMarked(const ConnectionSettings &source, const QString &name)
{
    const auto connection = Connection::open(source);
    if (!connection)
        return connection.error();
    const auto rows = (*connection)->run({.sql = MarkedSql, .parameters = {name, QByteArray(StagingMark)}});
    return rows ? Result<bool>(rows->boolean(0, 0)) : Result<bool>(rows.error());
}

Result<Done> copyStructure(const Snapshot &snapshot, const ConnectionSettings &source,
                           const ConnectionSettings &staging, const BackupDatabase &record, const std::stop_token &stop)
{
    const auto dump = PostgresTool::find(QStringLiteral("pg_dump"));
    const auto restore = PostgresTool::find(QStringLiteral("pg_restore"));
    if (!dump || !restore)
        return dump ? restore.error() : dump.error();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("structure"));
    QStringList arguments{QStringLiteral("--schema-only"), QStringLiteral("--format=custom"),
                          QStringLiteral("--file=") + file, QStringLiteral("--snapshot=") + snapshot.id()};
    for (const QString &schema : record.allSchemas())
        arguments += QStringLiteral("--schema=") + PostgresTool::pattern(schema);
    if (const auto dumped = dump->run(source, arguments, {}, stop); !dumped)
        return dumped;
    BackupMeter meter({});
    return DumpRestore{.tool = *restore, .folder = file, .record = record, .meter = meter}.run(staging, stop);
}

} // namespace

QString Staging::nameFor(const QString &database)
{
    const QString end = QStringLiteral("_staging");
    return database.left(LongestDatabaseName - end.size()) + end;
}

Result<qint64> Staging::fill(const ConnectionSettings &source, const ConnectionSettings &staging,
                             const std::vector<Service> &services, const StagingOptions &options) const
{
    const auto target = Connection::open(staging);
    if (!target)
        return target.error();
    const auto marked =
        (*target)->runScript("COMMENT ON DATABASE " + quotedIdentifier(staging.database) + " IS '" + StagingMark + "'");
    if (!marked)
        return marked.error();
    const auto snapshot = Snapshot::take(source);
    if (!snapshot)
        return snapshot.error();
    const auto record = recordOf((*snapshot)->connection(), source, m_layout, services);
    if (!record)
        return record.error();
    if (const auto copied = copyStructure(**snapshot, source, staging, *record, options.stop); !copied)
        return copied.error();
    return RowSample((*snapshot)->connection(), **target, options).copy(record->allSchemas());
}

Result<StagingReport> Staging::create(const StagingOptions &options) const
{
    StagingReport report;
    std::vector<ConnectionSettings> sources; // of those that are made
    for (const auto &[database, services] : m_layout.databases()) {
        const ConnectionSettings &source = database->settings();
        const auto there = hasDatabase(source, nameFor(source.database));
        if (!there || *there)
            return there ? Error{.kind = ErrorKind::Conflict,
                                 .detail = QStringLiteral("it is there already: vhm24-desk migrate staging drop"),
                                 .subject = nameFor(source.database)}
                         : there.error();
    }
    for (const auto &[database, services] : m_layout.databases()) {
        const ConnectionSettings &source = database->settings();
        const auto staging = createDatabase(source, nameFor(source.database));
        Result<qint64> filled = staging ? Result<qint64>(0) : Result<qint64>(staging.error());
        if (staging) {
            report.databases += staging->database;
            sources.push_back(source);
            filled = fill(source, *staging, services, options);
        }
        if (!filled) {
            for (const ConnectionSettings &one : sources) // what brought us here is told, not what follows from it
                [[maybe_unused]] const auto dropped = dropDatabase(one, nameFor(one.database));
            return filled.error();
        }
        report.rows += *filled;
    }
    return report;
}

Result<QStringList> Staging::drop() const
{
    QStringList dropped;
    for (const auto &[database, services] : m_layout.databases()) {
        const ConnectionSettings &source = database->settings();
        const QString name = nameFor(source.database);
        const auto marked = isMarked(source, name);
        if (!marked)
            return marked.error();
        if (!*marked)
            continue;
        if (const auto gone = dropDatabase(source, name); !gone)
            return gone.error();
        dropped += name;
    }
    return dropped;
}

} // namespace vhm24::core
