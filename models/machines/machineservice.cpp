// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/machines/machineservice.h"

#include "models/core/access/accesspolicy.h"
#include "models/core/id.h"

namespace vhm24::machines {

using namespace core;

namespace {

constexpr const char *Lock = R"(SELECT id FROM {machines}."Machine" WHERE id = $1::text FOR UPDATE)";

// All three answer with: status before, status afterwards (NULL = nothing was written), whether it is retired.

/// $1 machine, $2 audit id, $3 user, $4 address, $5 program, $6 status, $7 expected status, $8 reason
constexpr const char *ChangeStatus = R"(
WITH clock AS MATERIALIZED (
    SELECT date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC') AS t
), machine AS MATERIALIZED (
    SELECT id, status::text AS status, metadata ->> 'deletedAt' IS NOT NULL AS retired
    FROM {machines}."Machine" WHERE id = $1::text
), fit AS MATERIALIZED (
    SELECT id, status FROM machine
    WHERE NOT retired AND status <> $6::text AND status = coalesce($7::text, status)
), changed AS (
    UPDATE {machines}."Machine" m SET status = $6::{machines}."MachineStatus", "updatedAt" = t
    FROM fit, clock WHERE m.id = fit.id
), audit AS (
    INSERT INTO {audit}(id, "userId", action, entity, "entityId", changes, "ipAddress", "userAgent", "createdAt")
    SELECT $2::text, $3::text, 'MACHINE_UPDATED', 'Machine', id, jsonb_build_object('reason', $8::text,
               'status', jsonb_build_object('from', status, 'to', $6::text)), $4::text, $5::text, t
    FROM fit, clock
)
SELECT machine.status, CASE WHEN fit.id IS NOT NULL THEN $6::text END, machine.retired
FROM machine LEFT JOIN fit ON fit.id = machine.id)";

/// $1 machine, $2 audit id, $3 user, $4 address, $5 program. The moment has the form of the back end (toISOString).
constexpr const char *Retire = R"(
WITH clock AS MATERIALIZED (
    SELECT t, to_char(t, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS moment
    FROM date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC') AS t
), machine AS MATERIALIZED (
    SELECT id, status::text AS status, metadata ->> 'deletedAt' IS NOT NULL AS retired
    FROM {machines}."Machine" WHERE id = $1::text
), changed AS (
    UPDATE {machines}."Machine" m SET status = 'OFFLINE', "updatedAt" = t,
        metadata = CASE jsonb_typeof(m.metadata) WHEN 'object' THEN m.metadata ELSE '{}' END
            || jsonb_build_object('deletedAt', moment, 'deletedById', $3::text)
    FROM machine, clock WHERE m.id = machine.id AND NOT retired
), audit AS (
    INSERT INTO {audit}(id, "userId", action, entity, "entityId", changes, "ipAddress", "userAgent", "createdAt")
    SELECT $2::text, $3::text, 'MACHINE_DELETED', 'Machine', id,
           jsonb_build_object('deletedAt', jsonb_build_object('from', NULL, 'to', moment))
           || CASE WHEN status <> 'OFFLINE' THEN jsonb_build_object('status',
                  jsonb_build_object('from', status, 'to', 'OFFLINE')) ELSE '{}' END, $4::text, $5::text, t
    FROM machine, clock WHERE NOT retired
)
SELECT status, CASE WHEN NOT retired THEN 'OFFLINE' END, retired FROM machine)";

constexpr const char *Restore = R"(
WITH clock AS MATERIALIZED (
    SELECT date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC') AS t
), machine AS MATERIALIZED (
    SELECT id, status::text AS status, metadata -> 'deletedAt' AS moment,
           metadata ->> 'deletedAt' IS NOT NULL AS retired
    FROM {machines}."Machine" WHERE id = $1::text
), changed AS (
    UPDATE {machines}."Machine" m SET "updatedAt" = t,
        metadata = m.metadata - 'deletedAt' - 'deletedBy' - 'deletedById'
    FROM machine, clock WHERE m.id = machine.id AND retired
), audit AS (
    INSERT INTO {audit}(id, "userId", action, entity, "entityId", changes, "ipAddress", "userAgent", "createdAt")
    SELECT $2::text, $3::text, 'MACHINE_RESTORED', 'Machine', id,
           jsonb_build_object('deletedAt', jsonb_build_object('from', moment, 'to', NULL)), $4::text, $5::text, t
    FROM machine, clock WHERE retired
)
SELECT status, CASE WHEN retired THEN status END, retired FROM machine)";

constexpr const char *OpenTasks = R"(
SELECT count(*) FROM {tasks}."Task"
WHERE "machineId" = $1::text AND status IN ('CREATED', 'ASSIGNED', 'IN_PROGRESS'))";

MachineService::Answer ready(Error error)
{
    return QtFuture::makeReadyFuture(Result<MachineOutcome>(std::move(error)));
}

std::vector<Parameter> baseOf(const QString &machineId, const Actor &actor)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? Parameter() : Parameter(text); };
    return {machineId, newId(), orNull(actor.userId), orNull(actor.ipAddress), orNull(actor.program)};
}

bool isStatus(const QString &word)
{
    static const QStringList words{QStringLiteral("ONLINE"), QStringLiteral("OFFLINE"), QStringLiteral("MAINTENANCE"),
                                   QStringLiteral("ERROR")};
    return words.contains(word);
}

} // namespace

MachineService::Answer MachineService::changeStatus(const StatusChange &change, const Actor &actor) const
{
    if (const auto may = require(actor, Permission::ChangeMachineStatus); !may)
        return ready(may.error());
    if (!isStatus(change.status))
        return ready(invalid(QStringLiteral("there is no such status"), QStringLiteral("status")));
    if (change.reason.trimmed().isEmpty())
        return ready(invalid(QStringLiteral("a change of status needs a reason"), QStringLiteral("reason")));
    auto work = [*this, change, actor](Connection &connection) -> Result<MachineOutcome> {
        std::vector<Parameter> parameters = baseOf(change.machineId, actor);
        parameters.emplace_back(change.status);
        parameters.push_back(change.expected.isEmpty() ? Parameter() : Parameter(change.expected));
        parameters.emplace_back(change.reason.trimmed());
        auto outcome = write(connection, ChangeStatus, std::move(parameters), actor);
        if (outcome && outcome->unchanged && outcome->status != change.status)
            return Error{.kind = ErrorKind::Conflict,
                         .detail = QStringLiteral("the status has changed since"),
                         .subject = outcome->status};
        return outcome;
    };
    return m_layout.database(Service::Machines).submit<MachineOutcome>(std::move(work));
}

MachineService::Answer MachineService::retire(const QString &machineId, const Actor &actor) const
{
    if (const auto may = require(actor, Permission::EditMachines); !may)
        return ready(may.error());
    auto work = [*this, machineId, actor](Connection &connection) -> Result<MachineOutcome> {
        const auto open = openTasks(connection, machineId);
        if (!open) {
            Error error = open.error();
            error.subject = nameOf(Service::Tasks);
            return error;
        }
        if (*open > 0)
            return MachineOutcome{.unchanged = true, .openTasks = *open};
        return write(connection, Retire, baseOf(machineId, actor), actor);
    };
    return m_layout.database(Service::Machines).submit<MachineOutcome>(std::move(work));
}

MachineService::Answer MachineService::restore(const QString &machineId, const Actor &actor) const
{
    if (const auto may = require(actor, Permission::EditMachines); !may)
        return ready(may.error());
    return m_layout.database(Service::Machines)
        .submit<MachineOutcome>([*this, machineId, actor](Connection &connection) {
            return write(connection, Restore, baseOf(machineId, actor), actor);
        });
}

Result<int> MachineService::openTasks(Connection &connection, const QString &machineId) const
{
    const Statement statement{.sql = m_layout.sql(OpenTasks), .parameters = {machineId}};
    const auto ask = [statement](Connection &tasks) -> Result<int> {
        const auto rows = tasks.run(statement);
        return rows ? Result<int>(int(rows->integer(0, 0))) : Result<int>(rows.error());
    };
    if (m_layout.share(Service::Machines, Service::Tasks))
        return ask(connection); // waiting for another of the same few threads could wait for ever
    auto future = m_layout.database(Service::Tasks).submit<int>(ask);
    future.waitForFinished();
    return future.result();
}

/// Repeats until the answer is known: the statements leave alone what already is so.
Result<MachineOutcome> MachineService::write(Connection &connection, const char *sql, std::vector<Parameter> parameters,
                                             const Actor &actor) const
{
    const Parameter machineId = parameters.front();
    const QString id = QString::fromUtf8(machineId.data());
    UnitOfWork unit(m_layout, Service::Machines, actor);
    unit.add(Lock, {machineId});
    const std::size_t index = unit.add(sql, std::move(parameters));
    unit.announce(QStringLiteral("Machine"), {id});
    const auto answers = unit.settle(unit.commit(connection));
    if (!answers)
        return answers.error();
    const RowSet &row = (*answers)[index];
    if (row.rows() == 0)
        return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("there is no such machine"), .subject = id};
    const bool unchanged = row.isNull(0, 1);
    if (unchanged && sql == ChangeStatus && row.boolean(0, 2))
        return Error{.kind = ErrorKind::Conflict,
                     .detail = QStringLiteral("the machine is retired"),
                     .subject = QStringLiteral("RETIRED")};
    return MachineOutcome{.status = row.text(0, unchanged ? 0 : 1), .unchanged = unchanged};
}

} // namespace vhm24::machines
