// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/doctor/doctorrepair.h"

#include "models/core/database/unitofwork.h"
#include "models/core/id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vhm24::core {

namespace {

constexpr int RowsOfARepair = 5'000;
constexpr auto RepairDeadline = std::chrono::minutes(5);

/// $1 ids, $2 what the rows hold now. <table> is its qualified name. Both sides go through the row type, so that
/// 1 and 1.0, or a time with and without zeros, are the same. Locked in the order of ids.
constexpr const char *HoldSql = R"(
WITH given AS (SELECT * FROM unnest($1::text[], $2::text[]) AS g(id, was)),
locked AS (SELECT t.id, to_jsonb(t) AS record FROM <table> t WHERE t.id = ANY($1::text[]) ORDER BY t.id FOR UPDATE)
SELECT {desk}.require(count(*) = cardinality($1::text[]), 'a row changed since the repair was planned')
FROM locked JOIN given ON given.id = locked.id
CROSS JOIN LATERAL (SELECT to_jsonb(jsonb_populate_record(NULL::<table>, given.was::jsonb)) AS record) known
WHERE NOT EXISTS (SELECT FROM jsonb_object_keys(given.was::jsonb) AS k(name)
                  WHERE (locked.record -> k.name) IS DISTINCT FROM (known.record -> k.name)))";

/// $1 ids, $2 what they become. <assignments> take the columns from `r`.
constexpr const char *ChangeSql = R"(
UPDATE <table> AS t SET <assignments>
FROM unnest($1::text[], $2::text[]) AS g(id, becomes), jsonb_populate_record(NULL::<table>, g.becomes::jsonb) AS r
WHERE t.id = g.id)";

constexpr const char *AbsentSql = R"(
SELECT {desk}.require(NOT EXISTS (SELECT FROM <table> t WHERE t.id = ANY($1::text[])),
                      'a row changed since the repair was planned'))";

constexpr const char *AddSql = R"(
INSERT INTO <table> SELECT r.* FROM unnest($1::text[]) AS g(becomes),
       jsonb_populate_record(NULL::<table>, g.becomes::jsonb) AS r)";

constexpr const char *RemoveAddedSql = R"(DELETE FROM <table> t WHERE t.id = ANY($1::text[]))";

/// $1 audit ids, $2 ids, $3 before, $4 after (empty: no row), $5 user, $6 action, $7 entity, $8 ip, $9 program.
constexpr const char *NoteSql = R"(
INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
SELECT g.audit, nullif($5::text, ''), $6::text, $7::text, g.id,
       (SELECT jsonb_object_agg(k.name, jsonb_build_object('from', nullif(g.was, '')::jsonb -> k.name,
                                                           'to', nullif(g.becomes, '')::jsonb -> k.name))
        FROM jsonb_object_keys(coalesce(nullif(g.was, ''), g.becomes)::jsonb) AS k(name) WHERE k.name <> 'passwordHash'),
       nullif($8::text, ''), nullif($9::text, ''), date_trunc('milliseconds', now() AT TIME ZONE 'UTC')
FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS g(audit, id, was, becomes))";

QByteArray placed(const char *sql, const QByteArray &table) { return QByteArray(sql).replace("<table>", table); }

QByteArray compactJson(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// A retired row that can do nothing but be named.
QByteArray placeholderOf(const char *table, const QString &id, const QString &moment)
{
    QJsonObject row{{QStringLiteral("id"), id},
                    {QStringLiteral("name"), QStringLiteral("Removed: ") + id},
                    {QStringLiteral("createdAt"), moment},
                    {QStringLiteral("updatedAt"), moment}};
    if (qstrcmp(table, "User") == 0) {
        row.insert(QStringLiteral("email"), QStringLiteral("removed-%1@invalid").arg(id));
        row.insert(QStringLiteral("passwordHash"), QString());
        row.insert(QStringLiteral("roles"), QJsonArray());
        row.insert(QStringLiteral("isActive"), false);
    } else {
        row.insert(QStringLiteral("code"), QStringLiteral("REMOVED-") + id);
        row.insert(QStringLiteral("serialNumber"), QStringLiteral("REMOVED-") + id);
        row.insert(QStringLiteral("type"), QStringLiteral("OTHER"));
        row.insert(QStringLiteral("status"), QStringLiteral("OFFLINE"));
        row.insert(QStringLiteral("metadata"), QJsonObject{{QStringLiteral("deletedAt"), moment + QLatin1Char('Z')},
                                                           {QStringLiteral("placeholder"), true}});
    }
    return compactJson(row);
}

Error undoMismatch() { return invalid(QStringLiteral("the undo file does not fit the checks of this program")); }

} // namespace

DoctorRepair::DoctorRepair(const Layout &layout, const Doctor &doctor, Actor actor) :
    m_layout(layout),
    m_doctor(doctor),
    m_actor(std::move(actor))
{
}

Result<RepairPlan> DoctorRepair::plan(const QString &checkId, std::stop_token stop) const
{
    const DoctorCheck *const check = m_doctor.find(checkId);
    if (!check)
        return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("there is no check %1").arg(checkId)};
    if (!check->isRepairable())
        return invalid(QStringLiteral("what %1 finds is only reported").arg(checkId), checkId);
    Doctor::Visit visit(m_layout, std::move(stop));
    auto plan = check->reference && check->reference->placeholder ? planPlaceholders(visit, *check)
                                                                  : planChanges(visit, *check);
    if (plan) {
        plan->checkId = check->id;
        plan->madeAt = QDateTime::currentDateTimeUtc();
    }
    return plan;
}

Result<RepairPlan> DoctorRepair::planChanges(Doctor::Visit &visit, const DoctorCheck &check) const
{
    RepairPlan plan{.service = check.service, .table = QLatin1String(check.table)};
    std::vector<Parameter> parameters;
    if (check.reference) {
        const auto dead = m_doctor.deadIds(visit, check);
        if (!dead)
            return dead.error();
        parameters.push_back(*dead);
    }
    QByteArray was, becomes;
    for (const RepairedColumn &column : check.columns) {
        const QByteArray name = QByteArray(was.isEmpty() ? "'" : ", '") + column.column + "', ";
        was += name + "t.\"" + column.column + '"';
        becomes += name + column.expression;
    }
    const QByteArray sql = "SELECT t.id, jsonb_build_object(" + was + ")::text, jsonb_build_object(" + becomes +
                           ")::text, count(*) OVER () FROM " + check.qualifiedName() + " t WHERE " +
                           Doctor::conditionOf(check) + " ORDER BY t.id LIMIT " + QByteArray::number(RowsOfARepair);
    const auto rows = visit.run(check.service, sql, std::move(parameters));
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->rows(); ++row) {
        RowChange change{.id = rows->text(row, 0), .was = rows->bytes(row, 1), .becomes = rows->bytes(row, 2)};
        if (change.was != change.becomes)
            plan.rows.push_back(std::move(change));
    }
    plan.left = rows->rows() > 0 ? rows->integer(0, 3) - qint64(plan.rows.size()) : 0;
    return plan;
}

Result<RepairPlan> DoctorRepair::planPlaceholders(Doctor::Visit &visit, const DoctorCheck &check) const
{
    const DeadReference &reference = *check.reference;
    RepairPlan plan{.service = reference.targetService, .table = QLatin1String(reference.target), .placeholders = true};
    const auto dead = m_doctor.deadIds(visit, check);
    if (!dead)
        return dead.error();
    const QString moment = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
    for (const QString &id : dead->mid(0, RowsOfARepair))
        plan.rows.push_back({.id = id, .becomes = placeholderOf(reference.target, id, moment)});
    plan.left = dead->size() - qint64(plan.rows.size());
    return plan;
}

Result<const DoctorCheck *> DoctorRepair::checkOf(const RepairPlan &plan) const
{
    const DoctorCheck *const check = m_doctor.find(plan.checkId);
    // A file comes from outside: it says which rows and values, never which table or columns.
    if (!check || !check->isRepairable())
        return undoMismatch();
    const bool placeholders = check->reference && check->reference->placeholder;
    const Service service = placeholders ? check->reference->targetService : check->service;
    const char *const table = placeholders ? check->reference->target : check->table;
    if (plan.placeholders != placeholders || plan.service != service || plan.table != QLatin1String(table))
        return undoMismatch();
    return check;
}

Result<qint64> DoctorRepair::apply(const RepairPlan &plan, std::stop_token stop) const
{
    return write(plan, false, std::move(stop));
}

Result<qint64> DoctorRepair::undo(const RepairPlan &plan, std::stop_token stop) const
{
    return write(plan, true, std::move(stop));
}

Result<qint64> DoctorRepair::write(const RepairPlan &plan, bool back, std::stop_token stop) const
{
    const auto check = checkOf(plan);
    if (!check)
        return check.error();
    if (plan.rows.empty())
        return qint64(0);
    QStringList ids, was, becomes, auditIds;
    for (const RowChange &row : plan.rows) {
        ids += row.id;
        was += QString::fromUtf8(back ? row.becomes : row.was);
        becomes += QString::fromUtf8(back ? row.was : row.becomes);
        auditIds += newId();
    }
    QByteArray table = (*check)->qualifiedName();
    if (plan.placeholders)
        table = '{' + QByteArray(nameOf(plan.service).data()) + "}.\"" + plan.table.toLatin1() + '"';
    UnitOfWork work(m_layout, plan.service, m_actor);
    if (!plan.placeholders) {
        QByteArray assignments;
        for (const RepairedColumn &column : (*check)->columns)
            assignments +=
                QByteArray(assignments.isEmpty() ? "\"" : ", \"") + column.column + "\" = r.\"" + column.column + '"';
        work.add(placed(HoldSql, table).constData(), {ids, was});
        work.add(placed(ChangeSql, table).replace("<assignments>", assignments).constData(), {ids, becomes});
    } else if (back) {
        work.add(placed(HoldSql, table).constData(), {ids, was});
        work.add(placed(RemoveAddedSql, table).constData(), {ids});
    } else {
        work.add(placed(AbsentSql, table).constData(), {ids});
        work.add(placed(AddSql, table).constData(), {becomes});
    }
    work.add(NoteSql, {auditIds, ids, was, becomes, m_actor.userId,
                       back ? QStringLiteral("DOCTOR_UNDONE") : QStringLiteral("DOCTOR_REPAIRED"), plan.table,
                       m_actor.ipAddress, m_actor.program});
    work.announce(plan.table, ids);
    Doctor::Visit visit(m_layout, stop);
    const auto connection = visit.connection(plan.service);
    if (!connection)
        return connection.error();
    const auto answers = work.commit(**connection, {.stop = stop, .deadline = RepairDeadline});
    return answers ? Result<qint64>(qint64(plan.rows.size())) : answers.error();
}

} // namespace vhm24::core
