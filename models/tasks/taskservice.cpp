// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/taskservice.h"

#include "models/core/access/accesspolicy.h"
#include "models/core/id.h"

namespace vhm24::tasks {

using namespace core;

namespace {

constexpr const char *Lock = R"(SELECT id FROM {tasks}."Task" WHERE id = $1::text FOR UPDATE)";

/// $1 task, $2 action id, $3 audit id, $4 step (the action's word), $5 new status (NULL = as it is; OPEN = CREATED or
/// ASSIGNED, as there is an assignee), $6 allowed statuses, $7 assignee, $8 comment, $9 location, $10 photos,
/// $11 user, $12 only the user's own, $13 audit action, $14 address, $15 program
constexpr const char *Step = R"(
WITH clock AS MATERIALIZED (
    SELECT date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC') AS t
), task AS MATERIALIZED (
    SELECT id, status::text AS status, "assignedToId" AS assignee, "completedAt" AS completed,
           NOT $12::boolean OR "assignedToId" IS NOT DISTINCT FROM $11::text AS own,
           CASE $5::text WHEN 'OPEN' THEN CASE WHEN "assignedToId" IS NULL THEN 'CREATED' ELSE 'ASSIGNED' END
                         ELSE coalesce($5::text, status::text) END AS next
    FROM {tasks}."Task" WHERE id = $1::text
), prior AS MATERIALIZED (
    SELECT "taskId" = $1::text AND action = $4::text AND "userId" = $11::text AS same
    FROM {tasks}."TaskAction" WHERE id = $2::text
), fit AS MATERIALIZED (
    SELECT task.*, coalesce($7::text, assignee) AS given FROM task
    WHERE own AND status = ANY($6::text[]) AND NOT EXISTS (SELECT FROM prior)
), changed AS (
    UPDATE {tasks}."Task" task SET status = fit.next::{tasks}."TaskStatus", "assignedToId" = fit.given,
        "completedAt" = CASE WHEN fit.next = 'COMPLETED' THEN coalesce(task."completedAt", t) END, "updatedAt" = t
    FROM fit, clock WHERE task.id = fit.id AND $4::text <> 'COMMENT'
), done AS (
    INSERT INTO {tasks}."TaskAction"(id, "taskId", "userId", action, comment, location, "photoUrls", metadata,
        "createdAt")
    SELECT $2::text, id, $11::text, $4::text, $8::text, $9::text, $10::text[], CASE WHEN next <> status
               THEN jsonb_build_object('status', jsonb_build_object('from', status, 'to', next)) END, t
    FROM fit, clock
), audit AS (
    INSERT INTO {audit}(id, "userId", action, entity, "entityId", changes, "ipAddress", "userAgent", "createdAt")
    SELECT $3::text, $11::text, $13::text, 'Task', id,
           CASE WHEN next <> status THEN jsonb_build_object('status', jsonb_build_object('from', status, 'to', next))
                ELSE '{}' END
           || CASE WHEN given IS DISTINCT FROM assignee THEN jsonb_build_object('assignedToId',
                  jsonb_build_object('from', assignee, 'to', given)) ELSE '{}' END
           || CASE WHEN (next = 'COMPLETED') <> (completed IS NOT NULL) AND $4::text <> 'COMMENT'
                  THEN jsonb_build_object('completedAt', jsonb_build_object('from', completed,
                      'to', CASE WHEN next = 'COMPLETED' THEN t END)) ELSE '{}' END
           || CASE WHEN $8::text <> '' THEN jsonb_build_object('comment', $8::text) ELSE '{}' END,
           $14::text, $15::text, t
    FROM fit, clock
)
SELECT task.status, task.own, (SELECT same FROM prior), fit.next
FROM task LEFT JOIN fit ON fit.id = task.id)";

/// $1 id, $2 action id, $3 audit id, $4 title, $5 description, $6 priority, $7 due, $8 machine, $9 assignee, $10 user,
/// $11 address, $12 program
constexpr const char *Create = R"(
WITH clock AS MATERIALIZED (
    SELECT date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC') AS t,
           CASE WHEN $9::text IS NULL THEN 'CREATED' ELSE 'ASSIGNED' END AS status
), prior AS MATERIALIZED (
    SELECT status::text AS status, title = $4::text AND "createdById" = $10::text
           AND EXISTS (SELECT FROM {tasks}."TaskAction" WHERE id = $2::text AND "taskId" = $1::text) AS same
    FROM {tasks}."Task" WHERE id = $1::text
), made AS (
    INSERT INTO {tasks}."Task"(id, title, description, status, priority, "dueDate", "machineId", "assignedToId",
        "createdById", "createdAt", "updatedAt")
    SELECT $1::text, $4::text, $5::text, status::{tasks}."TaskStatus", $6::{tasks}."TaskPriority", $7::timestamp,
           $8::text, $9::text, $10::text, t, t
    FROM clock WHERE NOT EXISTS (SELECT FROM prior) RETURNING id
), done AS (
    INSERT INTO {tasks}."TaskAction"(id, "taskId", "userId", action, comment, "photoUrls", "createdAt")
    SELECT $2::text, made.id, $10::text, 'CREATED', '', '{}', t FROM made, clock
), audit AS (
    INSERT INTO {audit}(id, "userId", action, entity, "entityId", changes, "ipAddress", "userAgent", "createdAt")
    SELECT $3::text, $10::text, 'TASK_CREATED', 'Task', made.id, (SELECT jsonb_object_agg(key,
               jsonb_build_object('from', NULL, 'to', value)) FROM jsonb_each(jsonb_strip_nulls(jsonb_build_object(
               'title', $4::text, 'description', $5::text, 'status', status, 'priority', $6::text,
               'dueDate', $7::timestamp, 'machineId', $8::text, 'assignedToId', $9::text)))), $11::text, $12::text, t
    FROM made, clock
)
SELECT coalesce(prior.status, clock.status), prior.same FROM clock LEFT JOIN prior ON true)";

struct StepWords {
    QString action = {}; ///< Of "TaskAction".
    QString audit = {};
    Parameter status = {};
    Permission permission = Permission::ManageTasks;
};

StepWords wordsOf(TaskStep step)
{
    switch (step) {
    case TaskStep::Create: break;
    case TaskStep::Assign:
        return {QStringLiteral("ASSIGNED"), QStringLiteral("TASK_ASSIGNED"), wordOf(TaskStatus::Assigned)};
    case TaskStep::Start:
        return {QStringLiteral("STARTED"), QStringLiteral("TASK_STARTED"), wordOf(TaskStatus::InProgress),
                Permission::WorkOwnTasks};
    case TaskStep::Complete:
        return {QStringLiteral("COMPLETED"), QStringLiteral("TASK_COMPLETED"), wordOf(TaskStatus::Completed),
                Permission::WorkOwnTasks};
    case TaskStep::Cancel:
        return {QStringLiteral("CANCELLED"), QStringLiteral("TASK_CANCELLED"), wordOf(TaskStatus::Cancelled)};
    case TaskStep::Reopen: // the back end knows no word of its own for it
        return {QStringLiteral("STATUS_CHANGE"), QStringLiteral("TASK_REOPENED"), QStringLiteral("OPEN"),
                Permission::ReopenTasks};
    case TaskStep::Comment:
        return {QStringLiteral("COMMENT"), QStringLiteral("TASK_COMMENTED"), Parameter(), Permission::WorkOwnTasks};
    }
    return {QStringLiteral("CREATED"), QStringLiteral("TASK_CREATED")};
}

Parameter orNull(const QString &text) { return text.isEmpty() ? Parameter() : Parameter(text); }

TaskService::Answer ready(Error error) { return QtFuture::makeReadyFuture(Result<TaskOutcome>(std::move(error))); }

Error usedId(const QString &id)
{
    return {.kind = ErrorKind::Conflict, .detail = QStringLiteral("the id was used for something else"), .subject = id};
}

std::optional<Error> problemOf(TaskStep step, const TaskMove &move, const Actor &actor)
{
    const Permission permission = wordsOf(step).permission;
    const bool manages = permission == Permission::WorkOwnTasks && allows(actor, Permission::ManageTasks);
    if (const auto may = require(actor, permission); !may && !manages)
        return may.error();
    if (actor.userId.isEmpty())
        return Error{.kind = ErrorKind::Denied, .detail = QStringLiteral("a step of a task needs a user")};
    if (move.actionId.isEmpty() || move.taskId.isEmpty())
        return invalid(QStringLiteral("a step needs a task and an id"), QStringLiteral("actionId"));
    if (step == TaskStep::Assign && move.assignedToId.isEmpty())
        return invalid(QStringLiteral("nobody is named"), QStringLiteral("assignedToId"));
    if ((step == TaskStep::Comment || step == TaskStep::Cancel) && move.comment.trimmed().isEmpty())
        return invalid(QStringLiteral("a comment is needed"), QStringLiteral("comment"));
    return std::nullopt;
}

} // namespace

TaskService::Answer TaskService::assign(const TaskMove &move, const Actor &actor) const
{
    return step(TaskStep::Assign, move, actor);
}

TaskService::Answer TaskService::start(const TaskMove &move, const Actor &actor) const
{
    return step(TaskStep::Start, move, actor);
}

TaskService::Answer TaskService::complete(const TaskMove &move, const Actor &actor) const
{
    return step(TaskStep::Complete, move, actor);
}

TaskService::Answer TaskService::cancel(const TaskMove &move, const Actor &actor) const
{
    return step(TaskStep::Cancel, move, actor);
}

TaskService::Answer TaskService::reopen(const TaskMove &move, const Actor &actor) const
{
    return step(TaskStep::Reopen, move, actor);
}

TaskService::Answer TaskService::comment(const TaskMove &move, const Actor &actor) const
{
    return step(TaskStep::Comment, move, actor);
}

TaskService::Answer TaskService::create(const NewTask &task, const Actor &actor) const
{
    if (const auto may = require(actor, Permission::ManageTasks); !may)
        return ready(may.error());
    if (actor.userId.isEmpty())
        return ready({.kind = ErrorKind::Denied, .detail = QStringLiteral("a task needs a user")});
    if (task.title.trimmed().isEmpty())
        return ready(invalid(QStringLiteral("a task needs a title"), QStringLiteral("title")));
    if (task.id.isEmpty() || task.actionId.isEmpty())
        return ready(invalid(QStringLiteral("a task needs an id"), QStringLiteral("id")));
    return m_layout.database(Service::Tasks).submit<TaskOutcome>([*this, task, actor](Connection &connection) {
        return createNow(connection, task, actor);
    });
}

Result<TaskOutcome> TaskService::createNow(Connection &connection, const NewTask &task, const Actor &actor) const
{
    UnitOfWork unit(m_layout, Service::Tasks, actor);
    unit.add(Create, {task.id, task.actionId, newId(), task.title.trimmed(), task.description, task.priority,
                      task.dueDate, orNull(task.machineId), orNull(task.assignedToId), actor.userId,
                      orNull(actor.ipAddress), orNull(actor.program)});
    unit.announce(QStringLiteral("Task"), {task.id});
    unit.announce(QStringLiteral("TaskAction"), {task.actionId});
    const auto answers = write(connection, unit);
    if (!answers)
        return answers.error();
    const RowSet &row = answers->front();
    if (!row.isNull(0, 1) && !row.boolean(0, 1))
        return usedId(task.id);
    return TaskOutcome{.status = taskStatusFrom(row.text(0, 0)).value_or(TaskStatus::Created),
                       .alreadyDone = !row.isNull(0, 1)};
}

TaskService::Answer TaskService::step(TaskStep step, const TaskMove &move, const Actor &actor) const
{
    if (auto problem = problemOf(step, move, actor))
        return ready(std::move(*problem));
    return m_layout.database(Service::Tasks).submit<TaskOutcome>([*this, step, move, actor](Connection &connection) {
        return stepNow(connection, step, move, actor);
    });
}

Result<TaskOutcome> TaskService::stepNow(Connection &connection, TaskStep step, const TaskMove &move,
                                         const Actor &actor) const
{
    const StepWords words = wordsOf(step);
    const bool ownOnly = !allows(actor.roles, Permission::ManageTasks);
    UnitOfWork unit(m_layout, Service::Tasks, actor);
    unit.add(Lock, {move.taskId});
    const std::size_t index =
        unit.add(Step, {move.taskId, move.actionId, newId(), words.action, words.status, startingPoints(step),
                        step == TaskStep::Assign ? Parameter(move.assignedToId) : Parameter(), move.comment.trimmed(),
                        orNull(move.location), move.photoUrls, actor.userId, ownOnly, words.audit,
                        orNull(actor.ipAddress), orNull(actor.program)});
    unit.announce(QStringLiteral("Task"), {move.taskId});
    unit.announce(QStringLiteral("TaskAction"), {move.actionId});
    const auto answers = write(connection, unit);
    if (!answers)
        return answers.error();
    const RowSet &row = (*answers)[index];
    if (row.rows() == 0)
        return Error{
            .kind = ErrorKind::NotFound, .detail = QStringLiteral("there is no such task"), .subject = move.taskId};
    const TaskStatus status = taskStatusFrom(row.text(0, 0)).value_or(TaskStatus::Created);
    if (!row.isNull(0, 2))
        return row.boolean(0, 2) ? Result<TaskOutcome>(TaskOutcome{.status = status, .alreadyDone = true})
                                 : usedId(move.actionId);
    if (!row.boolean(0, 1))
        return Error{.kind = ErrorKind::Denied,
                     .detail = QStringLiteral("the task is somebody else's"),
                     .subject = nameOf(Permission::ManageTasks)};
    if (row.isNull(0, 3))
        return Error{.kind = ErrorKind::Conflict,
                     .detail = QStringLiteral("the task's status does not allow it"),
                     .subject = wordOf(status)};
    return TaskOutcome{.status = taskStatusFrom(row.text(0, 3)).value_or(status)};
}

/// Repeats until the answer is known; the ids make that harmless.
Result<std::vector<RowSet>> TaskService::write(Connection &connection, UnitOfWork &unit) const
{
    auto answers = unit.commit(connection);
    if (!answers && answers.error().sqlState == "23505") // the same id at the same moment: now it is seen
        answers = unit.commit(connection);
    return unit.settle(std::move(answers));
}

} // namespace vhm24::tasks
