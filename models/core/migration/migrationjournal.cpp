// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/migrationjournal.h"

#include <QUuid>

namespace vhm24::core {

namespace {

Result<Done> done(const Result<RowSet> &answer) { return answer ? Result<Done>(Done{}) : Result<Done>(answer.error()); }

QString newUuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

MigrationJournal::MigrationJournal(QString schema, QStringList neighbours) :
    m_schema(std::move(schema)),
    m_table(quotedIdentifier(m_schema) + "._prisma_migrations"),
    m_neighbours(std::move(neighbours))
{
}

Result<RowSet> MigrationJournal::run(Connection &connection, QByteArray sql, std::vector<Parameter> parameters) const
{
    return connection.run({.sql = sql.replace("{journal}", m_table), .parameters = std::move(parameters)});
}

Result<std::vector<MigrationJournal::Entry>> MigrationJournal::entries(Connection &connection) const
{
    const auto there = run(connection, R"sql(
SELECT EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE n.nspname = $1::text AND c.relname = '_prisma_migrations'))sql",
                           {m_schema});
    if (!there)
        return there.error();
    std::vector<Entry> list;
    if (!there->boolean(0, 0))
        return list;
    const auto rows = run(connection, R"sql(
SELECT migration_name::text, checksum::text, finished_at, rolled_back_at IS NOT NULL, coalesce(logs, '')
FROM {journal} WHERE checksum <> ALL ($1::text[]) ORDER BY started_at, id)sql",
                          {m_neighbours});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->rows(); ++row)
        list.push_back({.name = rows->text(row, 0),
                        .checksum = rows->text(row, 1),
                        .finishedAt = rows->isNull(row, 2) ? QDateTime() : rows->moment(row, 2),
                        .rolledBack = rows->boolean(row, 3),
                        .logs = rows->text(row, 4)});
    return list;
}

Result<Done> MigrationJournal::ensure(Connection &connection) const
{
    // Asked first: CREATE … IF NOT EXISTS wants the right to create even when nothing is to be done.
    const auto there = run(connection, R"sql(
SELECT count(*) > 0, coalesce(bool_or(EXISTS (SELECT 1 FROM pg_class c WHERE c.relnamespace = n.oid
                                              AND c.relname = '_prisma_migrations')), false)
FROM pg_namespace n WHERE n.nspname = $1::text)sql",
                           {m_schema});
    if (!there)
        return there.error();
    if (!there->boolean(0, 0)) {
        const auto made = run(connection, "CREATE SCHEMA IF NOT EXISTS " + quotedIdentifier(m_schema), {});
        if (!made)
            return made.error();
    }
    if (there->boolean(0, 1))
        return Done{};
    return done(run(connection, R"sql(
CREATE TABLE IF NOT EXISTS {journal} (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
))sql",
                    {}));
}

Result<QString> MigrationJournal::start(Connection &connection, const MigrationFile &file) const
{
    const QString id = newUuid();
    const auto written = run(connection, R"sql(
INSERT INTO {journal} (id, checksum, migration_name, started_at) VALUES ($1::text, $2::text, $3::text, clock_timestamp()))sql",
                             {id, file.checksum, file.name});
    return written ? Result<QString>(id) : Result<QString>(written.error());
}

Result<Done> MigrationJournal::finish(Connection &connection, const QString &id) const
{
    return done(run(connection, R"sql(
UPDATE {journal} SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1::text)sql",
                    {id}));
}

Result<Done> MigrationJournal::recordFailure(Connection &connection, const MigrationFile &file,
                                             const QString &logs) const
{
    return done(run(connection, R"sql(
INSERT INTO {journal} (id, checksum, migration_name, logs, started_at)
SELECT $1::text, $2::text, $3::text, $4::text, clock_timestamp()
WHERE NOT EXISTS (SELECT 1 FROM {journal} WHERE migration_name = $3::text AND rolled_back_at IS NULL
                  AND checksum <> ALL ($5::text[])))sql",
                    {newUuid(), file.checksum, file.name, logs, m_neighbours}));
}

Result<Done> MigrationJournal::baseline(Connection &connection, const MigrationFile &file) const
{
    return done(run(connection, R"sql(
INSERT INTO {journal} (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
VALUES ($1::text, $2::text, $3::text, now(), now(), 0))sql",
                    {newUuid(), file.checksum, file.name}));
}

Result<Done> MigrationJournal::rollBack(Connection &connection, const QString &name) const
{
    const auto written = run(connection, R"sql(
UPDATE {journal} SET rolled_back_at = now()
WHERE migration_name = $1::text AND finished_at IS NULL AND rolled_back_at IS NULL
  AND checksum <> ALL ($2::text[]))sql",
                             {name, m_neighbours});
    if (!written)
        return written.error();
    if (written->affectedRows() == 0)
        return Error{.kind = ErrorKind::NotFound,
                     .detail = QStringLiteral("no failed migration has this name"),
                     .subject = name};
    return Done{};
}

} // namespace vhm24::core
