// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/doctor/doctorcheck.h"

#include <QtGlobal>

namespace vhm24::core {

namespace {

constexpr const char *TaskFutureText = QT_TRANSLATE_NOOP(
    "DoctorCheck", "The clock of some device or program is wrong, and lists show the row as the newest.");
constexpr const char *TaskWordText = QT_TRANSLATE_NOOP(
    "DoctorCheck", "The word is none that the programs know, so that filters and colours miss the row.");

DoctorCheck ofUnfit(const char *id, const char *table, const char *title, const char *description,
                    DeadReference reference)
{
    return {.id = QLatin1String(id),
            .harm = Harm::High,
            .service = Service::Tasks,
            .table = table,
            .title = title,
            .description = description,
            .reference = reference};
}

constexpr const char *RetiredText = QT_TRANSLATE_NOOP(
    "DoctorCheck", "The machine is retired, so that nobody will do this. Cancel it, or bring the machine back.");
constexpr const char *RetiredMachine = "x.metadata ->> 'deletedAt' IS NOT NULL";
constexpr const char *OpenTask = "t.status IN ('CREATED', 'ASSIGNED', 'IN_PROGRESS')";

DoctorCheck tasksOfInactive()
{
    DoctorCheck check = ofUnfit(
        "tasks.openOfInactive", "Task", QT_TRANSLATE_NOOP("DoctorCheck", "Open tasks of people who may not log in"),
        QT_TRANSLATE_NOOP("DoctorCheck", "The account was switched off, so that nobody sees the task among their own."),
        {.column = "assignedToId",
         .targetService = Service::Auth,
         .target = "User",
         .among = OpenTask,
         .unfit = R"(NOT x."isActive")"});
    check.repair = QT_TRANSLATE_NOOP("DoctorCheck", "Takes the person off the task.");
    check.columns = {{"assignedToId", "NULL::text"},
                     {"status", "CASE WHEN t.status = 'ASSIGNED' THEN 'CREATED' ELSE t.status::text END"},
                     {"updatedAt", "date_trunc('milliseconds', now() AT TIME ZONE 'UTC')"}};
    return check;
}

} // namespace

// clang-format off
std::vector<DoctorCheck> taskChecks()
{
    return {
        {.id = QStringLiteral("tasks.completedWithoutTime"), .harm = Harm::Medium, .service = Service::Tasks, .table = "Task",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Completed tasks without a time"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "Reports on how long work takes leave these out."),
         .condition = R"(t.status = 'COMPLETED' AND t."completedAt" IS NULL)",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Takes the time from the history of the task, else from its last change."), .columns = {{"completedAt", R"(coalesce((SELECT max(a."createdAt") FROM {tasks}."TaskAction" a WHERE a."taskId" = t.id AND a.action = 'COMPLETED'), t."updatedAt"))"}, {"updatedAt", R"(date_trunc('milliseconds', now() AT TIME ZONE 'UTC'))"}}},
        {.id = QStringLiteral("tasks.timeWithoutCompletion"), .harm = Harm::Low, .service = Service::Tasks, .table = "Task",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Open tasks with a time of completion"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "The task was reopened, or never completed."),
         .condition = R"(t.status <> 'COMPLETED' AND t."completedAt" IS NOT NULL)",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Empties the time of completion."), .columns = {{"completedAt", "NULL::timestamp"}, {"updatedAt", R"(date_trunc('milliseconds', now() AT TIME ZONE 'UTC'))"}}},
        {.id = QStringLiteral("tasks.assignedToNobody"), .harm = Harm::Medium, .service = Service::Tasks, .table = "Task",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Assigned tasks without anybody"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "Nobody sees the task among their own."),
         .condition = R"(t.status = 'ASSIGNED' AND t."assignedToId" IS NULL)",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Makes the task a new one again."), .columns = {{"status", R"('CREATED'::text)"}, {"updatedAt", R"(date_trunc('milliseconds', now() AT TIME ZONE 'UTC'))"}}},
        {.id = QStringLiteral("tasks.startedByNobody"), .harm = Harm::Low, .service = Service::Tasks, .table = "Task",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Tasks in progress without anybody"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "Nobody sees the task among their own."),
         .condition = R"(t.status = 'IN_PROGRESS' AND t."assignedToId" IS NULL)"},
        {.id = QStringLiteral("tasks.endBeforeStart"), .harm = Harm::Medium, .service = Service::Tasks, .table = "Task",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Tasks completed before they were made"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "One of the two times is wrong."),
         .condition = R"(t."completedAt" < t."createdAt")"},
        {.id = QStringLiteral("tasks.completedFuture"), .harm = Harm::Medium, .service = Service::Tasks, .table = "Task",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Tasks completed in the future"), .description = TaskFutureText,
         .condition = R"(t."completedAt" > (now() AT TIME ZONE 'UTC') + interval '1 hour')"},
        {.id = QStringLiteral("tasks.actionWord"), .harm = Harm::Low, .service = Service::Tasks, .table = "TaskAction",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Steps of an unknown kind"), .description = TaskWordText,
         .condition = R"(t.action NOT IN ('CREATED', 'UPDATED', 'COMMENT', 'STATUS_CHANGE', 'ASSIGNED', 'STARTED', 'COMPLETED', 'CANCELLED', 'REOPENED'))"},
        {.id = QStringLiteral("tasks.scheduleType"), .harm = Harm::Low, .service = Service::Tasks, .table = "ScheduledTask",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Schedules that repeat in an unknown way"), .description = TaskWordText,
         .condition = R"(t."scheduleType" NOT IN ('DAILY', 'WEEKLY', 'MONTHLY', 'CUSTOM'))"},
        {.id = QStringLiteral("tasks.nullInPhotos"), .harm = Harm::High, .service = Service::Tasks, .table = "TaskAction",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Steps with an empty place in their list of photos"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "The back end fails on such a list, and with it the whole page that shows the row."),
         .condition = R"(array_position(t."photoUrls", NULL) IS NOT NULL)",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Takes the empty places out of the list."), .columns = {{"photoUrls", R"(array_remove(t."photoUrls", NULL))"}}},
        tasksOfInactive(),
        ofUnfit("tasks.openOfRetired", "Task", QT_TRANSLATE_NOOP("DoctorCheck", "Open tasks on retired machines"), RetiredText, {.column = "machineId", .targetService = Service::Machines, .target = "Machine", .among = OpenTask, .unfit = RetiredMachine}),
        ofUnfit("tasks.scheduleOfRetired", "ScheduledTask", QT_TRANSLATE_NOOP("DoctorCheck", "Schedules for retired machines"), RetiredText, {.column = "machineId", .targetService = Service::Machines, .target = "Machine", .among = R"(t."isActive")", .unfit = RetiredMachine}),
    };
}
// clang-format on

} // namespace vhm24::core
