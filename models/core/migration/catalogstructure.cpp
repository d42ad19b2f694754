// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/servicestructure.h"

#include "models/core/database/connection.h"

namespace vhm24::core {

namespace {

// search_path stands on the schema while these run, so the catalog names its types without a schema.
constexpr const char *ColumnsSql = R"sql(
SELECT c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod), a.attnotnull,
       CASE WHEN a.attidentity <> '' THEN 'identity'
            WHEN a.attgenerated <> '' THEN 'generated: ' || pg_get_expr(d.adbin, d.adrelid)
            ELSE pg_get_expr(d.adbin, d.adrelid) END
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = $1::text
LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relkind IN ('r', 'p') AND c.relname = ANY ($2::text[])
)sql";

constexpr const char *EnumsSql = R"sql(
SELECT t.typname::text, array_agg(e.enumlabel::text ORDER BY e.enumsortorder)
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace AND n.nspname = $1::text
JOIN pg_enum e ON e.enumtypid = t.oid
WHERE t.typname = ANY ($2::text[])
GROUP BY t.typname
)sql";

constexpr const char *IndexesSql = R"sql(
SELECT c.relname::text, i.relname::text, x.indisprimary, x.indisunique,
       ARRAY(SELECT coalesce(a.attname::text, pg_get_indexdef(x.indexrelid, k, true))
                    || CASE WHEN x.indoption[k - 1] & 1 = 1 THEN ' DESC' ELSE '' END
             FROM generate_series(1, x.indnkeyatts::int) k
             LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = x.indkey[k - 1]
             ORDER BY k),
       concat(CASE WHEN m.amname <> 'btree' THEN ' using ' || m.amname END,
              CASE WHEN x.indnatts > x.indnkeyatts THEN ' with included columns' END,
              ' where ' || pg_get_expr(x.indpred, x.indrelid),
              CASE WHEN NOT x.indisvalid THEN ' not valid' END)
FROM pg_index x
JOIN pg_class c ON c.oid = x.indrelid
JOIN pg_class i ON i.oid = x.indexrelid
JOIN pg_am m ON m.oid = i.relam
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = $1::text
WHERE c.relname = ANY ($2::text[])
  AND NOT (starts_with(i.relname::text, 'desk_') AND NOT x.indisunique) -- our own, see gridindexes.h
)sql";

constexpr const char *ForeignKeysSql = R"sql(
SELECT c.relname::text, k.conname::text,
       ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY u(number, place)
             JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number ORDER BY u.place),
       concat(CASE WHEN o.relnamespace <> c.relnamespace THEN o.relnamespace::regnamespace::text || '.' END,
              o.relname),
       k.confdeltype::text, k.confupdtype::text,
       concat(CASE WHEN k.condeferrable THEN ' deferrable' END, CASE WHEN NOT k.convalidated THEN ' not valid' END)
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_class o ON o.oid = k.confrelid
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = $1::text
WHERE k.contype = 'f' AND c.relname = ANY ($2::text[])
)sql";

constexpr const char *NamesSql = R"sql(
SELECT ARRAY(SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE n.nspname = $1::text AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'),
       ARRAY(SELECT t.typname::text FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
             WHERE n.nspname = $1::text AND t.typtype = 'e')
)sql";

QString typeName(QString type) { return type.remove(QLatin1String(" without time zone")).remove(QLatin1Char('"')); }

QString actionName(const QString &letter)
{
    switch (letter.isEmpty() ? 0 : letter.front().unicode()) {
    case u'c': return QStringLiteral("CASCADE");
    case u'n': return QStringLiteral("SET NULL");
    case u'd': return QStringLiteral("SET DEFAULT");
    case u'r': return QStringLiteral("RESTRICT");
    default: return QStringLiteral("NO ACTION");
    }
}

void readColumns(const RowSet &rows, ServiceStructure &structure)
{
    for (int row = 0; row < rows.rows(); ++row) {
        ServiceStructure::Table &table = structure.tables[rows.text(row, 0)];
        if (rows.isNull(row, 1)) // a table without columns
            continue;
        table.columns.insert(rows.text(row, 1),
                             {.type = typeName(rows.text(row, 2)),
                              .notNull = rows.boolean(row, 3),
                              .defaultValue = rows.isNull(row, 4) ? std::nullopt : std::optional(rows.text(row, 4))});
    }
}

void readIndexes(const RowSet &rows, ServiceStructure &structure)
{
    for (int row = 0; row < rows.rows(); ++row) {
        const bool primary = rows.boolean(row, 2);
        const bool unique = rows.boolean(row, 3);
        structure.tables[rows.text(row, 0)].indexes.insert(
            rows.text(row, 1), {.definition = indexDefinition(primary, unique, rows.texts(row, 4)) + rows.text(row, 5),
                                .plain = !primary && !unique});
    }
}

void readForeignKeys(const RowSet &rows, ServiceStructure &structure)
{
    for (int row = 0; row < rows.rows(); ++row) {
        structure.tables[rows.text(row, 0)].foreignKeys.insert(
            rows.text(row, 1), foreignKeyDefinition(rows.texts(row, 2), rows.text(row, 3),
                                                    actionName(rows.text(row, 4)), actionName(rows.text(row, 5))) +
                                   rows.text(row, 6));
    }
}

} // namespace

Result<ServiceStructure> readStructure(Connection &connection, const QString &schema, const ServiceStructure &expected,
                                       const CallOptions &options)
{
    const QStringList tables = expected.tables.keys();
    const std::vector<Statement> statements{
        {.sql = "SELECT set_config('search_path', $1::text, true)",
         .parameters = {QString::fromUtf8(quotedIdentifier(schema))}},
        {.sql = ColumnsSql, .parameters = {schema, tables}},
        {.sql = EnumsSql, .parameters = {schema, QStringList(expected.enums.keys())}},
        {.sql = IndexesSql, .parameters = {schema, tables}},
        {.sql = ForeignKeysSql, .parameters = {schema, tables}},
    };
    const auto answers = connection.runTogether(statements, options);
    if (!answers)
        return answers.error();
    ServiceStructure structure;
    readColumns((*answers)[1], structure);
    const RowSet &enums = (*answers)[2];
    for (int row = 0; row < enums.rows(); ++row)
        structure.enums.insert(enums.text(row, 0), enums.texts(row, 1));
    readIndexes((*answers)[3], structure);
    readForeignKeys((*answers)[4], structure);
    return structure;
}

Result<ServiceStructure> readWholeStructure(Connection &connection, const QString &schema)
{
    const auto names = connection.run({.sql = NamesSql, .parameters = {schema}});
    if (!names)
        return names.error();
    ServiceStructure all;
    for (const QString &table : names->texts(0, 0))
        all.tables.insert(table, {});
    for (const QString &name : names->texts(0, 1))
        all.enums.insert(name, {});
    return readStructure(connection, schema, all);
}

} // namespace vhm24::core
