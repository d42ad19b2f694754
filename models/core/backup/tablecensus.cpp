// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/tablecensus.h"

#include "models/core/settings/connectionsettings.h"

#include <QMap>
#include <QRegularExpression>

namespace vhm24::core {

namespace {

constexpr std::chrono::hours CensusBudget{6};

// Those of extensions are made by the extension, and a partitioned table is counted in its parts.
constexpr const char *CensusTablesSql = R"sql(
SELECT n.nspname::text, c.relname::text
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY ($1::text[]) AND c.relkind = 'r'
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                  AND d.deptype = 'e')
ORDER BY n.nspname, c.relname
)sql";

// A row is hashed as text, so all that shapes the text is set to the same everywhere.
constexpr const char *SameTextSql = R"sql(
SELECT set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true),
       set_config('IntervalStyle', 'postgres', true), set_config('bytea_output', 'hex', true),
       set_config('extra_float_digits', '1', true)
)sql";

QByteArray countingSql(const QString &schema, const QString &table)
{
    return "SELECT count(*), coalesce(sum(('x' || left(md5(desk_counted_row::text), 16))::bit(64)::bigint::numeric), "
           "0)::text FROM ONLY " +
           quotedIdentifier(schema) + '.' + quotedIdentifier(table) + " desk_counted_row";
}

} // namespace

Result<std::unique_ptr<Snapshot>> Snapshot::open(const ConnectionSettings &place, const QByteArray &first)
{
    auto connection = Connection::open(place);
    if (!connection)
        return connection.error();
    std::unique_ptr<Snapshot> snapshot(new Snapshot(std::move(*connection)));
    // It waits, without a statement, for as long as others work on the same moment.
    const auto begun = snapshot->connection().runScript("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; " + first +
                                                        "SET LOCAL idle_in_transaction_session_timeout = 0; "
                                                        "SET LOCAL statement_timeout = 0");
    if (!begun)
        return begun.error();
    return snapshot;
}

Result<std::unique_ptr<Snapshot>> Snapshot::take(const ConnectionSettings &place)
{
    auto snapshot = prepare(place);
    if (!snapshot)
        return snapshot;
    const auto fixed = (*snapshot)->fix();
    return fixed ? std::move(snapshot) : Result<std::unique_ptr<Snapshot>>(fixed.error());
}

Result<Done> Snapshot::fix()
{
    const auto exported = m_connection->run({.sql = "SELECT pg_export_snapshot()::text, clock_timestamp()"});
    if (!exported)
        return exported.error();
    m_id = exported->text(0, 0);
    m_moment = exported->moment(0, 1);
    return Done{};
}

Result<std::unique_ptr<Snapshot>> Snapshot::join(const ConnectionSettings &place, const QString &id)
{
    // SET TRANSACTION takes no parameters, so only what a server makes may stand there.
    static const QRegularExpression form(QStringLiteral("^[0-9A-F]+(-[0-9A-F]+)+$"));
    if (!form.match(id).hasMatch())
        return invalid(QStringLiteral("this is no name of a snapshot"), id);
    return open(place, "SET TRANSACTION SNAPSHOT '" + id.toLatin1() + "'; ");
}

Result<std::vector<TableCount>> Snapshot::census(const QStringList &schemas, const CensusProgress &progress,
                                                 std::stop_token stop) const
{
    if (const auto set = m_connection->run({.sql = SameTextSql}); !set)
        return set.error();
    const auto tables = m_connection->run({.sql = CensusTablesSql, .parameters = {schemas}});
    if (!tables)
        return tables.error();
    std::vector<TableCount> list;
    for (int row = 0; row < tables->rows(); ++row) {
        TableCount one{.schema = tables->text(row, 0), .table = tables->text(row, 1)};
        if (progress)
            progress(one.name(), row + 1, tables->rows());
        const auto counted =
            m_connection->run({.sql = countingSql(one.schema, one.table)}, {.stop = stop, .deadline = CensusBudget});
        if (!counted) {
            Error error = counted.error();
            error.subject = one.name();
            return error;
        }
        one.rows = counted->integer(0, 0);
        one.checksum = counted->text(0, 1);
        list.push_back(std::move(one));
    }
    return list;
}

QStringList censusDifferences(const std::vector<TableCount> &expected, const std::vector<TableCount> &found)
{
    QMap<QString, const TableCount *> others;
    for (const TableCount &one : found)
        others.insert(one.name(), &one);
    QStringList list;
    for (const TableCount &one : expected) {
        const TableCount *const other = others.take(one.name());
        if (!other)
            list += QStringLiteral("%1 is missing").arg(one.name());
        else if (other->rows != one.rows)
            list += QStringLiteral("%1 has %2 rows instead of %3").arg(one.name()).arg(other->rows).arg(one.rows);
        else if (other->checksum != one.checksum)
            list += QStringLiteral("%1 has other values in its %2 rows").arg(one.name()).arg(one.rows);
    }
    for (auto it = others.begin(); it != others.end(); ++it)
        list += QStringLiteral("%1 is there although it should not be").arg(it.key());
    return list;
}

} // namespace vhm24::core
