// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/quarantine.h"

#include "models/core/database/changenotice.h"
#include "models/core/transfer/jsontables.h"
#include "models/core/transfer/oldwords.h"
#include "models/core/transfer/transferstaging.h"

#include <QJsonDocument>

namespace vhm24::core {

namespace {

constexpr const char *ListSql = R"(SELECT id, "table", "sourceId", reason,
    ((CASE jsonb_typeof(coalesce(repaired, row)) WHEN 'object' THEN coalesce(repaired, row) ELSE '{}'::jsonb END)
        - 'passwordHash')::text, repaired IS NOT NULL, "createdAt"
    FROM desk.import_quarantine WHERE "resentAt" IS NULL ORDER BY "table", "createdAt", "sourceId" LIMIT $1::bigint)";

Result<QuarantinedRow> quarantinedRow(const RowSet &rows, int row, Service service)
{
    return QuarantinedRow{.id = rows.text(row, 0),
                          .service = service,
                          .table = rows.text(row, 1),
                          .sourceId = rows.text(row, 2),
                          .reason = rows.text(row, 3),
                          .row = QJsonDocument::fromJson(rows.text(row, 4).toUtf8()).object(),
                          .repaired = rows.boolean(row, 5),
                          .createdAt = rows.moment(row, 6)};
}

/// The rows that the columns alone let through, on the doorstep of their table.
QByteArray stageSql(const TransferTable &table, const TransferStaging &staging)
{
    QByteArray values;
    for (const TransferColumn &column : table.columns)
        values += "(" + column.expression + ")::" + column.type + ", ";
    return "INSERT INTO desk_staging(" + staging.columns() + ") SELECT " + values + "s.desk_row, " +
           table.sourceHash() + ", s.desk_quarantine FROM " + table.source + " s WHERE " + table.fits() +
           " ORDER BY s.id, s.desk_quarantine";
}

constexpr const char *MarkSentSql = R"(UPDATE desk.import_quarantine q SET "resentAt" = now() AT TIME ZONE 'UTC',
    "resentId" = d.id FROM desk_staging d
    WHERE q.id = d.desk_quarantine AND coalesce(d.desk_reason, 'present') = 'present')";
constexpr const char *MarkKeptSql = R"(UPDATE desk.import_quarantine q SET reason = d.desk_reason FROM desk_staging d
    WHERE q.id = d.desk_quarantine AND d.desk_reason <> 'present')";

} // namespace

QJsonObject changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changes;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()) || before.value(it.key()) != it.value())
            changes.insert(it.key(), it.value());
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            changes.insert(it.key(), QJsonValue());
    }
    return changes;
}

Quarantine::Quarantine(const Layout &target) : m_targets(target) {}

Result<std::vector<QuarantinedRow>> Quarantine::list(int limit)
{
    std::vector<QuarantinedRow> all;
    for (const auto &[database, services] : m_targets.layout().databases()) {
        const auto connection = m_targets.to(services.front());
        if (!connection)
            return connection.error();
        const auto rows = connection.value()->run({.sql = ListSql, .parameters = {limit}});
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->rows(); ++row) {
            const OldTable *const table = oldTableNamed(rows->text(row, 1));
            auto one = quarantinedRow(*rows, row, table ? table->service : services.front());
            all.push_back(std::move(one.value()));
        }
    }
    return all;
}

Result<qint64> Quarantine::count()
{
    qint64 all = 0;
    for (const auto &[database, services] : m_targets.layout().databases()) {
        const auto connection = m_targets.to(services.front());
        if (!connection)
            return connection.error();
        const auto rows =
            connection.value()->run({.sql = R"(SELECT count(*) FROM desk.import_quarantine WHERE "resentAt" IS NULL)"});
        if (!rows)
            return rows.error();
        all += rows->integer(0, 0);
    }
    return all;
}

Result<Done> Quarantine::repair(const QString &id, const QJsonObject &changes)
{
    const QString json = QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact));
    for (const auto &[database, services] : m_targets.layout().databases()) {
        const auto connection = m_targets.to(services.front());
        if (!connection)
            return connection.error();
        const auto rows = connection.value()->run(
            {.sql = R"(UPDATE desk.import_quarantine SET repaired = CASE jsonb_typeof(coalesce(repaired, row))
                WHEN 'object' THEN coalesce(repaired, row) ELSE '{}'::jsonb END || $2::jsonb
                WHERE id = $1 AND "resentAt" IS NULL)",
             .parameters = {id, json}});
        if (!rows)
            return rows.error();
        if (rows->affectedRows() > 0)
            return Done{};
    }
    return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("no row of this id waits in quarantine")};
}

Result<ResendReport> Quarantine::resend(const QStringList &ids)
{
    ResendReport report;
    for (const OldTable &table : oldTables()) {
        const auto done = resendTable(table, ids);
        if (!done)
            return done;
        report.sent += done->sent;
        report.kept += done->kept;
    }
    return report;
}

/// References to other services, which no foreign key holds.
Result<Done> Quarantine::refuseDeadReferences(Connection &target, const OldTable &table)
{
    for (const auto &[column, parentName] : table.references) {
        const OldTable &parent = *oldTableNamed(QString::fromLatin1(parentName));
        if (parent.service == table.service)
            continue;
        const QByteArray name = QByteArray("d.\"") + column + '"';
        const auto wanted = target.run(
            {.sql = "SELECT array_agg(DISTINCT " + name + ") FROM desk_staging d WHERE " + name + " IS NOT NULL"});
        if (!wanted)
            return wanted.error();
        const auto home = m_targets.to(parent.service);
        if (!home)
            return home.error();
        const QByteArray parents = quotedIdentifier(m_targets.layout().schema(parent.service)) + '.' +
                                   quotedIdentifier(QString::fromLatin1(parentName));
        const auto found =
            home.value()->run({.sql = "SELECT array_agg(id) FROM " + parents + " WHERE id = ANY ($1::text[])",
                               .parameters = {wanted->texts(0, 0)}});
        if (!found)
            return found.error();
        const auto marked = target.run(
            {.sql = "UPDATE desk_staging d SET desk_reason = $2 WHERE " + name + " IS NOT NULL AND NOT (" + name +
                    " = ANY ($1::text[]))",
             .parameters = {found->texts(0, 0), QStringLiteral("reference:") + QString::fromLatin1(column)}});
        if (!marked)
            return marked.error();
    }
    return Done{};
}

Result<ResendReport> Quarantine::resendTable(const OldTable &old, const QStringList &ids)
{
    const auto connection = m_targets.to(old.service);
    if (!connection)
        return connection.error();
    Connection &target = **connection;
    TargetTransaction transaction(target);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    JsonTables rows(target);
    if (const auto created = rows.create(); !created)
        return created.error();
    if (const auto loaded = rows.loadQuarantine(QString::fromLatin1(old.name), ids); !loaded)
        return loaded.error();
    const auto waiting =
        target.run({.sql = "SELECT count(*), set_config('desk.words', $1, true) FROM pg_temp.desk_json",
                    .parameters = {QString::fromUtf8(QJsonDocument(knownOldWords()).toJson(QJsonDocument::Compact))}});
    if (!waiting)
        return waiting.error();
    if (waiting->integer(0, 0) == 0)
        return ResendReport{};
    const auto schema = rows.unfold(&old);
    if (!schema)
        return schema.error();
    const TransferTable table = oldTransfer(m_targets.layout(), old, schema.value(), false).table;
    TransferStaging staging(target, table);
    if (const auto created = staging.create(); !created)
        return created.error();
    if (const auto staged = target.run({.sql = stageSql(table, staging)}, {.deadline = TransferDeadline}); !staged)
        return staged.error();
    if (const auto refused = refuseDeadReferences(target, old); !refused)
        return refused.error();
    if (const auto judged = staging.judge(); !judged)
        return judged.error();
    if (const auto inserted = staging.insert(); !inserted)
        return inserted.error();
    const std::vector<Statement> marks{
        {.sql = MarkSentSql},
        {.sql = MarkKeptSql},
        {.sql = "UPDATE desk.import_quarantine q SET reason = s.reason FROM (SELECT s.desk_quarantine, " +
                table.reason + " AS reason FROM " + table.source +
                " s) s WHERE q.id = s.desk_quarantine AND s.reason IS NOT NULL"},
        changeNotice(table.service, table.name)};
    const auto marked = target.runTogether(marks, {.deadline = TransferDeadline});
    if (!marked)
        return marked.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    const qint64 sent = marked.value()[0].affectedRows();
    return ResendReport{.sent = sent, .kept = waiting->integer(0, 0) - sent};
}

} // namespace vhm24::core
