// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/rowsample.h"

#include <QSet>

#include <algorithm>

namespace vhm24::core {

namespace {

constexpr std::chrono::minutes SampleBudget{10};
constexpr qsizetype LargestSampleBlock = 1 << 20;

// A session lets somebody in, and a row put aside is whole, with the hash of its password.
// Keys of several columns are left to chance; no table of ours has one.
constexpr const char *SampleTablesSql = R"sql(
SELECT format('%I.%I', n.nspname, c.relname), concat(n.nspname, '.', c.relname),
       ARRAY(SELECT a.attname::text FROM pg_index x JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (x.indkey)
             WHERE x.indrelid = c.oid AND x.indisprimary ORDER BY array_position(x.indkey::int2[], a.attnum)),
       ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0
             AND NOT a.attisdropped AND a.attname IN ('passwordHash', 'token')),
       c.relname = '_prisma_migrations'
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY ($1::text[]) AND c.relkind = 'r' AND c.relname NOT IN ('Session', 'desk_session', 'import_quarantine')
ORDER BY 2
)sql";

constexpr const char *SampleReferencesSql = R"sql(
SELECT k.conrelid::regclass::oid::text, format('%I.%I', cn.nspname, c.relname), a.attname::text,
       format('%I.%I', pn.nspname, p.relname), b.attname::text
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace cn ON cn.oid = c.relnamespace
JOIN pg_class p ON p.oid = k.confrelid JOIN pg_namespace pn ON pn.oid = p.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
JOIN pg_attribute b ON b.attrelid = p.oid AND b.attnum = k.confkey[1]
WHERE k.contype = 'f' AND cn.nspname = ANY ($1::text[])
)sql";

} // namespace

Result<std::vector<RowSample::Table>> RowSample::readTables(const QStringList &schemas)
{
    const auto rows = m_source.run({.sql = SampleTablesSql, .parameters = {schemas}});
    if (!rows)
        return rows.error();
    const auto keys = m_source.run({.sql = SampleReferencesSql, .parameters = {schemas}});
    if (!keys)
        return keys.error();
    std::vector<Table> waiting;
    for (int row = 0; row < rows->rows(); ++row) {
        Table table{.name = rows->text(row, 0),
                    .plain = rows->text(row, 1),
                    .key = rows->texts(row, 2),
                    .secrets = rows->texts(row, 3),
                    .whole = rows->boolean(row, 4)};
        for (int key = 0; key < keys->rows(); ++key) {
            if (keys->text(key, 1) == table.name)
                table.references.push_back(
                    {.column = keys->text(key, 2), .table = keys->text(key, 3), .toColumn = keys->text(key, 4)});
        }
        waiting.push_back(std::move(table));
    }
    // In rounds: those whose references are all placed. Tables that refer to each other in a ring come last.
    std::vector<Table> ordered;
    QSet<QString> placed;
    for (bool moved = true; moved;) {
        const auto rest = std::stable_partition(waiting.begin(), waiting.end(), [&](const Table &table) {
            return !std::all_of(table.references.begin(), table.references.end(), [&](const Reference &one) {
                return one.table == table.name || placed.contains(one.table);
            });
        });
        moved = rest != waiting.end();
        for (auto it = rest; it != waiting.end(); ++it) {
            placed += it->name;
            ordered.push_back(std::move(*it));
        }
        waiting.erase(rest, waiting.end());
    }
    ordered.insert(ordered.end(), waiting.begin(), waiting.end());
    return ordered;
}

Result<qint64> RowSample::copy(const QStringList &schemas)
{
    const auto tables = readTables(schemas);
    if (!tables)
        return tables.error();
    qint64 all = 0;
    for (const Table &table : *tables) {
        const auto copied = copyTable(table);
        if (!copied) {
            Error error = copied.error();
            error.subject = table.plain;
            return error;
        }
        if (m_options.progress)
            m_options.progress(table.plain, *copied);
        all += *copied;
    }
    return all;
}

Result<qint64> RowSample::copyTable(const Table &table)
{
    Statement statement;
    QByteArrayList conditions;
    for (const Reference &one : table.references) {
        const QByteArray column = quotedIdentifier(one.column);
        const auto keys = m_target.run({.sql = "SELECT coalesce(array_agg(" + quotedIdentifier(one.toColumn) +
                                               "::text), '{}') FROM " + one.table.toUtf8()});
        if (!keys)
            return keys.error();
        statement.parameters.push_back(keys->texts(0, 0));
        conditions += '(' + column + " IS NULL OR " + column + "::text = ANY ($" +
                      QByteArray::number(qlonglong(statement.parameters.size())) + "::text[]))";
    }
    QByteArray from = "SELECT * FROM " + table.name.toUtf8();
    if (!conditions.isEmpty())
        from += " WHERE " + conditions.join(" AND ");
    QByteArrayList order;
    for (const QString &column : table.key)
        order += quotedIdentifier(column) + " DESC"; // ids begin with the time
    if (!order.isEmpty())
        from += " ORDER BY " + order.join(", ");
    if (!table.whole)
        from += " LIMIT " + QByteArray::number(m_options.sample);
    statement.parameters.push_back(table.secrets);
    // A secret becomes a word that no program takes for one.
    statement.sql =
        "SELECT (to_jsonb(sampled_row) || coalesce((SELECT jsonb_object_agg(secret, '*' || gen_random_uuid()) "
        "FROM unnest($" +
        QByteArray::number(qlonglong(statement.parameters.size())) + "::text[]) secret), '{}'))::text FROM (" + from +
        ") sampled_row";
    const auto rows = m_source.run(statement, {.stop = m_options.stop, .deadline = SampleBudget});
    if (!rows)
        return rows.error();
    QByteArray block;
    for (int row = 0; row < rows->rows(); ++row) {
        block += (block.isEmpty() ? "[" : ",") + rows->bytes(row, 0);
        if (block.size() < LargestSampleBlock && row + 1 < rows->rows())
            continue;
        if (const auto inserted = insert(table, block + ']'); !inserted)
            return inserted.error();
        block.clear();
    }
    return qint64(rows->rows());
}

Result<Done> RowSample::insert(const Table &table, const QByteArray &rows)
{
    const QByteArray name = table.name.toUtf8();
    const auto answer = m_target.run(
        {.sql = "INSERT INTO " + name + " SELECT * FROM jsonb_populate_recordset(NULL::" + name + ", $1::jsonb)",
         .parameters = {rows}},
        {.stop = m_options.stop, .deadline = SampleBudget});
    return answer ? Result<Done>(Done{}) : Result<Done>(answer.error());
}

} // namespace vhm24::core
