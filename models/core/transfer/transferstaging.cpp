// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/transferstaging.h"

#include "models/core/transfer/transfersession.h"

namespace vhm24::core {

namespace {

/// Marks all rows but the first one of each group; `scope` is a condition over the rows that take part.
QByteArray markRepeated(const QByteArray &columns, const QByteArray &scope)
{
    return "UPDATE desk_staging d SET desk_reason = $1 FROM (SELECT ctid AS place, row_number() OVER (PARTITION BY " +
           columns + " ORDER BY ctid) AS number FROM desk_staging WHERE desk_reason IS NULL AND " + scope +
           ") repeated WHERE repeated.place = d.ctid AND repeated.number > 1";
}

// A row that a person repaired and sent is dealt with, however often the source is read.
constexpr const char *NotResent = R"(NOT EXISTS (SELECT 1 FROM desk.import_quarantine q WHERE q."table" = $2
    AND q."sourceId" = u.id AND q.row = u.row AND q."resentAt" IS NOT NULL))";

QByteArray conditionAll(const QStringList &columns, const QByteArray &condition)
{
    QByteArray all;
    for (const QString &column : columns)
        all += (all.isEmpty() ? "" : " AND ") + QByteArray(condition).replace("{column}", quotedIdentifier(column));
    return all;
}

} // namespace

Result<qint64> TransferStaging::write(const QByteArray &sql, std::vector<Parameter> parameters)
{
    const auto rows = m_target.run({.sql = sql, .parameters = std::move(parameters)}, {.deadline = TransferDeadline});
    return rows ? Result<qint64>(rows->affectedRows()) : Result<qint64>(rows.error());
}

Result<Done> TransferStaging::create()
{
    return m_target.runScript(
        "DROP TABLE IF EXISTS pg_temp.desk_staging; DROP TABLE IF EXISTS pg_temp.desk_unfit;"
        "CREATE TEMP TABLE desk_staging ON COMMIT DROP AS SELECT " +
        m_table.columnList() +
        ", NULL::jsonb AS desk_row, NULL::bigint AS desk_hash, NULL::text AS desk_quarantine, NULL::text AS "
        "desk_reason "
        "FROM " +
        m_table.target + " WITH NO DATA; CREATE TEMP TABLE desk_unfit(id text, row jsonb, reason text) ON COMMIT DROP");
}

QByteArray TransferStaging::columns() const { return m_table.columnList() + ", desk_row, desk_hash, desk_quarantine"; }

Result<Done> TransferStaging::judge()
{
    std::vector<std::pair<QByteArray, QString>> steps;
    steps.emplace_back(markRepeated("id", "true"), QStringLiteral("duplicate:id"));
    steps.emplace_back("UPDATE desk_staging d SET desk_reason = CASE WHEN " + m_table.targetHash("t.") +
                           " = d.desk_hash THEN 'present' ELSE $1 END FROM " + m_table.target +
                           " t WHERE t.id = d.id AND d.desk_reason IS NULL",
                       QStringLiteral("other:id"));
    for (const QStringList &key : m_table.uniqueKeys) {
        const QString reason = QStringLiteral("duplicate:") + key.join(QLatin1Char('+'));
        steps.emplace_back("UPDATE desk_staging d SET desk_reason = $1 WHERE d.desk_reason IS NULL AND EXISTS "
                           "(SELECT 1 FROM " +
                               m_table.target + " t WHERE " + conditionAll(key, "t.{column} = d.{column}") + ')',
                           reason);
        QByteArray columns;
        for (const QString &column : key)
            columns += (columns.isEmpty() ? "" : ", ") + quotedIdentifier(column);
        steps.emplace_back(markRepeated(columns, conditionAll(key, "{column} IS NOT NULL")), reason);
    }
    for (const auto &[column, parent] : m_table.references) {
        const QByteArray name = quotedIdentifier(column);
        steps.emplace_back("UPDATE desk_staging d SET desk_reason = $1 WHERE d.desk_reason IS NULL AND d." + name +
                               " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + m_table.targetSchema + '.' +
                               quotedIdentifier(parent) + " p WHERE p.id = d." + name + ')',
                           QStringLiteral("reference:") + column);
    }
    for (const auto &[sql, reason] : steps) {
        if (const auto done = write(sql, {reason}); !done)
            return done.error();
    }
    return Done{};
}

Result<qint64> TransferStaging::insert()
{
    return write("INSERT INTO " + m_table.target + '(' + m_table.columnList() + ") SELECT " + m_table.columnList() +
                 " FROM desk_staging WHERE desk_reason IS NULL");
}

Result<TransferStaging::Counts> TransferStaging::settle(const QString &job)
{
    if (const auto judged = judge(); !judged)
        return judged.error();
    const auto arrived = insert();
    if (!arrived)
        return arrived.error();
    const auto refused =
        write(QByteArray(R"(INSERT INTO desk.import_quarantine(job, "table", "sourceId", row, reason, checksum)
        SELECT $1, $2, u.id, u.row, u.reason, u.hash
        FROM (SELECT id, desk_row AS row, desk_reason AS reason, desk_hash AS hash FROM desk_staging
              WHERE desk_reason IS NOT NULL AND desk_reason <> 'present') u WHERE )") +
                  NotResent,
              {job, m_table.name});
    if (!refused)
        return refused.error();
    const auto present = write("DELETE FROM desk_staging WHERE desk_reason = 'present'");
    if (!present)
        return present.error();
    return Counts{.arrived = arrived.value(), .present = present.value(), .refused = refused.value()};
}

Result<qint64> TransferStaging::keepUnfit(const QString &job)
{
    return write(QByteArray(R"(INSERT INTO desk.import_quarantine(job, "table", "sourceId", row, reason)
        SELECT $1, $2, u.id, u.row, u.reason FROM desk_unfit u WHERE )") +
                     NotResent,
                 {job, m_table.name});
}

} // namespace vhm24::core
