// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/schemaswap.h"

namespace vhm24::core {

namespace {

constexpr std::chrono::minutes SwapBudget{10};

constexpr const char *OccupiedSql = R"sql(
SELECT EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE n.nspname = ANY ($1::text[]) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
                 AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
                                 AND d.objid = c.oid AND d.deptype = 'e'))
    OR EXISTS (SELECT 1 FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
               WHERE n.nspname = ANY ($1::text[]) AND t.typtype = 'e')
)sql";

constexpr const char *PresentSchemasSql = "SELECT nspname::text FROM pg_namespace WHERE nspname = ANY ($1::text[])";

// Routines first: the types in their signatures are named by their schema.
constexpr const char *ObjectsSql = R"sql(
WITH object(rank, word, name) AS (
    SELECT 1, 'ROUTINE', format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid))
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = $1::text
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid
                      AND d.deptype = 'e')
    UNION ALL
    SELECT 2, CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE'
                             WHEN 'f' THEN 'FOREIGN TABLE' ELSE 'TABLE' END, format('%I.%I', n.nspname, c.relname)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = $1::text AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                      AND (d.deptype = 'e' OR c.relkind = 'S' AND d.deptype IN ('a', 'i'))) -- a column's own goes with it
    UNION ALL
    SELECT 3, CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, format('%I.%I', n.nspname, t.typname)
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE n.nspname = $1::text AND (t.typtype IN ('e', 'd') OR t.typtype = 'c' AND c.relkind = 'c')
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid
                      AND d.deptype = 'e'))
SELECT coalesce(string_agg(CASE WHEN $2::text = '' THEN format('DROP %s IF EXISTS %s CASCADE;', word, name)
                                ELSE format('ALTER %s %s SET SCHEMA %I;', word, name, $2::text) END,
                           E'\n' ORDER BY rank, name), '')
FROM object
)sql";

/// For everything in a schema that belongs to no extension: to move it to another schema, or, to none, to drop it.
Result<QByteArray> statementsFor(Connection &connection, const QString &schema, const QString &to)
{
    const auto rows = connection.run({.sql = ObjectsSql, .parameters = {schema, to}});
    return rows ? Result<QByteArray>(rows->bytes(0, 0)) : Result<QByteArray>(rows.error());
}

/// Several statements of one message are one transaction.
Result<Done> runSwap(Connection &connection, const QByteArray &script)
{
    return connection.runScript("SET LOCAL lock_timeout = '30s';\n" + script, {.deadline = SwapBudget});
}

} // namespace

SchemaSwap::SchemaSwap(ConnectionSettings place, const BackupDatabase &record, QString mark) :
    m_place(std::move(place)),
    m_schemas(record.allSchemas()),
    m_mark(std::move(mark))
{
}

Result<bool> SchemaSwap::isOccupied() const
{
    const auto connection = Connection::open(m_place);
    if (!connection)
        return connection.error();
    const auto rows = (*connection)->run({.sql = OccupiedSql, .parameters = {m_schemas}});
    return rows ? Result<bool>(rows->boolean(0, 0)) : Result<bool>(rows.error());
}

Result<Done> SchemaSwap::moveAside()
{
    const auto connection = Connection::open(m_place);
    if (!connection)
        return connection.error();
    const auto schemas = (*connection)->run({.sql = PresentSchemasSql, .parameters = {m_schemas}});
    if (!schemas)
        return schemas.error();
    QByteArray script;
    for (int row = 0; row < schemas->rows(); ++row) {
        const QString schema = schemas->text(row, 0);
        const auto moves = statementsFor(**connection, schema, aside(schema));
        if (!moves)
            return moves.error();
        script += "CREATE SCHEMA " + quotedIdentifier(aside(schema)) + ";\n" + *moves + '\n';
        m_moved += schema;
    }
    auto done = runSwap(**connection, script);
    m_isAside = done.ok();
    return done;
}

QStringList SchemaSwap::oldNames() const
{
    QStringList names;
    for (const QString &schema : m_moved)
        names += aside(schema);
    return names;
}

Result<Done> SchemaSwap::bringBack()
{
    if (!m_isAside)
        return Done{};
    const auto connection = Connection::open(m_place);
    if (!connection)
        return connection.error();
    QByteArray script;
    for (const QString &schema : m_schemas) {
        const auto drops = statementsFor(**connection, schema, QStringLiteral(""));
        if (!drops)
            return drops.error();
        script += *drops + '\n';
    }
    for (const QString &schema : std::as_const(m_moved)) {
        const auto moves = statementsFor(**connection, aside(schema), schema);
        if (!moves)
            return moves.error();
        script += *moves + "\nDROP SCHEMA " + quotedIdentifier(aside(schema)) + ";\n";
    }
    auto done = runSwap(**connection, script);
    m_isAside = !done.ok();
    return done;
}

Result<Done> SchemaSwap::dropOld()
{
    const auto connection = Connection::open(m_place);
    if (!connection)
        return connection.error();
    QByteArray script;
    for (const QString &schema : std::as_const(m_moved))
        script += "DROP SCHEMA " + quotedIdentifier(aside(schema)) + " CASCADE;\n";
    return runSwap(**connection, script);
}

} // namespace vhm24::core
