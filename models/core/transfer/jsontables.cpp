// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/jsontables.h"

#include "models/core/migration/servicestructure.h"
#include "models/core/transfer/jsonbackup.h"
#include "models/core/transfer/transfersession.h"

namespace vhm24::core {

namespace {

constexpr qsizetype JsonBlockBytes = 256 * 1024;
constexpr int RowsBetweenReports = 20'000;

QByteArray copyEscaped(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
}

bool staysJson(const QString &type) { return type == QLatin1String("jsonb") || type.endsWith(QLatin1String("[]")); }

} // namespace

Result<Done> JsonTables::create()
{
    return m_connection.runScript("DROP TABLE IF EXISTS pg_temp.desk_json; CREATE TEMP TABLE desk_json(\"table\" text, "
                                  "quarantine text, row jsonb) ON COMMIT DROP");
}

Result<QStringList> JsonTables::load(const QString &file, const Progress &progress, std::stop_token stop)
{
    JsonBackup backup(file);
    if (const auto opened = backup.open(); !opened)
        return opened.error();
    QStringList unknown;
    QString list;
    QString table;
    qint64 count = 0;
    const auto fill = [&](QByteArray &block) {
        while (block.size() < JsonBlockBytes) {
            const auto row = backup.next();
            if (!row)
                return false;
            if (row->table != list) {
                list = row->table;
                table = oldTableForList(list);
                if (table.isEmpty() && !unknown.contains(list))
                    unknown += list;
            }
            if (!table.isEmpty())
                block += table.toUtf8() + '\t' + copyEscaped(row->json) + '\n';
            if (++count % RowsBetweenReports == 0 && progress)
                progress(count);
        }
        return true;
    };
    const auto copied = m_connection.copyIn("COPY pg_temp.desk_json(\"table\", row) FROM STDIN", fill,
                                            {.stop = std::move(stop), .deadline = TransferDeadline});
    if (backup.error())
        return *backup.error();
    return copied ? Result<QStringList>(unknown) : Result<QStringList>(copied.error());
}

Result<Done> JsonTables::loadQuarantine(const QString &table, const QStringList &ids)
{
    const auto loaded = m_connection.run({.sql = R"(INSERT INTO pg_temp.desk_json("table", quarantine, row)
        SELECT "table", id, coalesce(repaired, row) FROM desk.import_quarantine
        WHERE "table" = $1 AND "resentAt" IS NULL AND (cardinality($2::text[]) = 0 OR id = ANY ($2::text[]))
        FOR UPDATE)",
                                          .parameters = {table, ids}},
                                         {.deadline = TransferDeadline});
    return loaded ? Result<Done>(Done{}) : Result<Done>(loaded.error());
}

Result<OldSchema> JsonTables::unfold(const OldTable *only)
{
    if (const auto analysed = m_connection.runScript("ANALYZE pg_temp.desk_json"); !analysed)
        return analysed.error();
    for (const OldTable &table : oldTables()) {
        if (only && only != &table)
            continue;
        if (const auto done = unfoldTable(table); !done)
            return done.error();
    }
    auto schema = readOldSchema(m_connection, QStringLiteral("pg_temp"));
    if (!schema)
        return schema;
    schema->row = "s.desk_row";
    return schema;
}

Result<Done> JsonTables::unfoldTable(const OldTable &table)
{
    const QString name = QString::fromLatin1(table.name);
    const auto keys = m_connection.run({.sql = R"(SELECT DISTINCT key FROM pg_temp.desk_json j,
        jsonb_object_keys(CASE jsonb_typeof(j.row) WHEN 'object' THEN j.row ELSE '{}'::jsonb END) key
        WHERE j."table" = $1)",
                                        .parameters = {name}},
                                       {.deadline = TransferDeadline});
    if (!keys)
        return keys.error();
    QStringList found;
    for (int row = 0; row < keys->rows(); ++row)
        found += keys->text(row, 0);
    QByteArray columns = "coalesce(row ->> 'id', '') AS id";
    const auto &contract = expectedStructure(table.service).tables.constFind(name)->columns;
    for (auto it = contract.begin(); it != contract.end(); ++it) {
        // An empty list is there as a table with all columns, so that nothing seems to be missing.
        if (it.key() == QLatin1String("id") || (!found.contains(it.key()) && !found.isEmpty()))
            continue;
        const QByteArray key = '\'' + it.key().toUtf8() + '\'';
        columns += ", " + (staysJson(it->type) ? "nullif(row -> " + key + ", 'null'::jsonb)" : "row ->> " + key) +
                   " AS " + quotedIdentifier(it.key());
    }
    const QByteArray target = "pg_temp." + quotedIdentifier(name);
    return m_connection.runScript("DROP TABLE IF EXISTS " + target + "; CREATE TEMP TABLE " + quotedIdentifier(name) +
                                      " ON COMMIT DROP AS SELECT " + columns +
                                      ", row AS desk_row, quarantine AS desk_quarantine FROM pg_temp.desk_json WHERE "
                                      "\"table\" = '" +
                                      name.toUtf8() + "'; CREATE INDEX ON " + target + " (id); ANALYZE " + target,
                                  {.deadline = TransferDeadline});
}

} // namespace vhm24::core
