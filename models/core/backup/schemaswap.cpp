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

constexpr const char *PresentExtensionsSql = R"sql(
SELECT e.extname::text, n.nspname::text FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
WHERE n.nspname = ANY ($1::text[]) AND e.extrelocatable
)sql";

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

QByteArray SchemaSwap::moveExtensions(const QString &from, const QString &to) const
{
    QByteArray script;
    for (const BackupExtension &extension : m_extensions) {
        if (extension.schema == from)
            script +=
                "ALTER EXTENSION " + quotedIdentifier(extension.name) + " SET SCHEMA " + quotedIdentifier(to) + ";\n";
    }
    return script;
}

Result<Done> SchemaSwap::run(const QByteArray &script) const
{
    const auto connection = Connection::open(m_place);
    if (!connection)
        return connection.error();
    // Several statements of one message are one transaction.
    return (*connection)->runScript("SET LOCAL lock_timeout = '30s';\n" + script, {.deadline = SwapBudget});
}

Result<Done> SchemaSwap::moveAside()
{
    {
        const auto connection = Connection::open(m_place);
        if (!connection)
            return connection.error();
        const auto schemas = (*connection)->run({.sql = PresentSchemasSql, .parameters = {m_schemas}});
        const auto extensions = (*connection)->run({.sql = PresentExtensionsSql, .parameters = {m_schemas}});
        if (!schemas || !extensions)
            return schemas ? extensions.error() : schemas.error();
        for (int row = 0; row < schemas->rows(); ++row)
            m_moved += schemas->text(row, 0);
        for (int row = 0; row < extensions->rows(); ++row)
            m_extensions.push_back({.name = extensions->text(row, 0), .schema = extensions->text(row, 1)});
    }
    QByteArray script;
    for (const QString &schema : std::as_const(m_moved)) {
        script += "ALTER SCHEMA " + quotedIdentifier(schema) + " RENAME TO " + quotedIdentifier(aside(schema)) + ";\n";
        script += "CREATE SCHEMA " + quotedIdentifier(schema) + ";\n" + moveExtensions(schema, schema);
    }
    auto done = script.isEmpty() ? Result<Done>(Done{}) : run(script);
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
    QByteArray script;
    for (const QString &schema : std::as_const(m_moved)) {
        // The old indexes use the extension too: it must be out of what is dropped.
        script += moveExtensions(schema, aside(schema));
        script += "DROP SCHEMA " + quotedIdentifier(schema) + " CASCADE;\n";
        script += "ALTER SCHEMA " + quotedIdentifier(aside(schema)) + " RENAME TO " + quotedIdentifier(schema) + ";\n";
    }
    for (const QString &schema : m_schemas) {
        if (!m_moved.contains(schema))
            script += "DROP SCHEMA IF EXISTS " + quotedIdentifier(schema) + " CASCADE;\n";
    }
    auto done = run(script);
    m_isAside = !done.ok();
    return done;
}

Result<Done> SchemaSwap::dropOld()
{
    QByteArray script;
    for (const QString &schema : std::as_const(m_moved))
        script += "DROP SCHEMA " + quotedIdentifier(aside(schema)) + " CASCADE;\n";
    return script.isEmpty() ? Result<Done>(Done{}) : run(script);
}

} // namespace vhm24::core
