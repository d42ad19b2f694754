// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/tables.h"

#include "models/core/table/commoncolumns.h"

namespace vhm24::tasks {

using namespace core;

namespace {

constexpr const char *TaskState = R"(CASE WHEN "status" IN ('COMPLETED', 'CANCELLED') THEN "status"::text
    WHEN "dueDate" < now() AT TIME ZONE 'UTC' THEN 'OVERDUE' ELSE "status"::text END)";

// One line a column reads as the table that it is.
// clang-format off
TableDescriptor scheduledTaskTable()
{
    return {
        .service = Service::Tasks,
        .table = "ScheduledTask",
        .title = QT_TRANSLATE_NOOP("Table", "Schedule"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "Nothing is scheduled yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Work that comes back every day, week or month can be scheduled here."),
        .icon = "calendar",
        .columns = {
            idColumn(),
            {.name = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .notNull = true, .editable = true},
            {.name = "scheduleType", .title = QT_TRANSLATE_NOOP("Column", "Repeats"), .notNull = true, .enumeration = "ScheduleType"},
            {.name = "nextRunAt", .title = QT_TRANSLATE_NOOP("Column", "Next run"), .kind = ColumnKind::Moment, .notNull = true, .editable = true, .indexed = true},
            {.name = "templateId", .title = QT_TRANSLATE_NOOP("Column", "Template"), .hidden = true, .reference = Reference{Service::Tasks, "TaskTemplate"}},
            {.name = "description", .title = QT_TRANSLATE_NOOP("Column", "Description"), .notNull = true, .editable = true, .defaulted = true, .hidden = true},
            {.name = "priority", .title = QT_TRANSLATE_NOOP("Column", "Priority"), .kind = ColumnKind::Enumeration, .notNull = true, .editable = true, .defaulted = true, .enumeration = "TaskPriority"},
            {.name = "machineId", .title = QT_TRANSLATE_NOOP("Column", "Machine"), .editable = true, .indexed = true, .reference = Reference{Service::Machines, "Machine"}},
            {.name = "assignToId", .title = QT_TRANSLATE_NOOP("Column", "Assign to"), .editable = true, .reference = Reference{Service::Auth, "User"}},
            {.name = "scheduleData", .title = QT_TRANSLATE_NOOP("Column", "Schedule"), .kind = ColumnKind::Json, .notNull = true, .hidden = true},
            {.name = "lastRunAt", .title = QT_TRANSLATE_NOOP("Column", "Last run"), .kind = ColumnKind::Moment},
            {.name = "isActive", .title = QT_TRANSLATE_NOOP("Column", "Active"), .kind = ColumnKind::Boolean, .notNull = true, .editable = true, .defaulted = true, .indexed = true},
            createdAtColumn(false, true),
            updatedAtColumn(),
        },
        .orderColumn = "nextRunAt",
        .orderDescending = false,
        .label = {"title"},
        .view = Permission::ViewTasks,
        .edit = Permission::ManageTasks,
        .actionPrefix = "SCHEDULED_TASK",
    };
}

TableDescriptor taskTable()
{
    return {
        .service = Service::Tasks,
        .table = "Task",
        .title = QT_TRANSLATE_NOOP("Table", "Tasks"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "There are no tasks yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Create the first task and assign it to somebody."),
        .icon = "tasks",
        .columns = {
            idColumn(),
            {.name = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .notNull = true, .editable = true},
            {.name = "state", .title = QT_TRANSLATE_NOOP("Column", "Status"), .enumeration = "TaskState", .expression = TaskState},
            {.name = "status", .title = QT_TRANSLATE_NOOP("Column", "Stored status"), .kind = ColumnKind::Enumeration, .notNull = true, .hidden = true, .indexed = true, .enumeration = "TaskStatus"},
            {.name = "priority", .title = QT_TRANSLATE_NOOP("Column", "Priority"), .kind = ColumnKind::Enumeration, .notNull = true, .editable = true, .defaulted = true, .enumeration = "TaskPriority"},
            {.name = "machineId", .title = QT_TRANSLATE_NOOP("Column", "Machine"), .editable = true, .indexed = true, .reference = Reference{Service::Machines, "Machine"}},
            {.name = "assignedToId", .title = QT_TRANSLATE_NOOP("Column", "Assignee"), .reference = Reference{Service::Auth, "User"}},
            {.name = "dueDate", .title = QT_TRANSLATE_NOOP("Column", "Due"), .kind = ColumnKind::Moment, .editable = true},
            {.name = "description", .title = QT_TRANSLATE_NOOP("Column", "Description"), .notNull = true, .editable = true, .defaulted = true, .hidden = true},
            {.name = "completedAt", .title = QT_TRANSLATE_NOOP("Column", "Completed at"), .kind = ColumnKind::Moment, .hidden = true},
            {.name = "createdById", .title = QT_TRANSLATE_NOOP("Column", "Created by"), .notNull = true, .hidden = true, .indexed = true, .reference = Reference{Service::Auth, "User"}},
            createdAtColumn(false, false),
            updatedAtColumn(),
        },
        .orderColumn = "id",
        .orderDescending = true,
        .label = {"title"},
        .view = Permission::ViewTasks,
        .edit = Permission::ManageTasks,
        .actionPrefix = "TASK",
    };
}

TableDescriptor taskActionTable()
{
    return {
        .service = Service::Tasks,
        .table = "TaskAction",
        .title = QT_TRANSLATE_NOOP("Table", "Task history"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "Nothing has happened to any task yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Each step of a task, with who and when, appears here."),
        .icon = "comment",
        .columns = {
            idColumn(),
            createdAtColumn(false, false, QT_TRANSLATE_NOOP("Column", "Time")),
            {.name = "taskId", .title = QT_TRANSLATE_NOOP("Column", "Task"), .notNull = true, .indexed = true, .reference = Reference{Service::Tasks, "Task"}},
            {.name = "action", .title = QT_TRANSLATE_NOOP("Column", "Action"), .notNull = true, .enumeration = "TaskActionKind"},
            {.name = "userId", .title = QT_TRANSLATE_NOOP("Column", "User"), .notNull = true, .indexed = true, .reference = Reference{Service::Auth, "User"}},
            {.name = "comment", .title = QT_TRANSLATE_NOOP("Column", "Comment"), .notNull = true},
            {.name = "location", .title = QT_TRANSLATE_NOOP("Column", "Coordinates")},
            {.name = "photoUrls", .title = QT_TRANSLATE_NOOP("Column", "Photos"), .kind = ColumnKind::TextList, .hidden = true},
            metadataColumn(),
        },
        .orderColumn = "id",
        .orderDescending = true,
        .label = {"comment"},
        .view = Permission::ViewTasks,
    };
}

TableDescriptor taskTemplateTable()
{
    return {
        .service = Service::Tasks,
        .table = "TaskTemplate",
        .title = QT_TRANSLATE_NOOP("Table", "Task templates"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "There are no templates yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "A template holds the text and priority of work that is often needed."),
        .icon = "copy",
        .columns = {
            idColumn(),
            {.name = "name", .title = QT_TRANSLATE_NOOP("Column", "Name"), .notNull = true, .editable = true},
            {.name = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .notNull = true, .editable = true},
            {.name = "description", .title = QT_TRANSLATE_NOOP("Column", "Description"), .notNull = true, .editable = true, .defaulted = true, .hidden = true},
            {.name = "priority", .title = QT_TRANSLATE_NOOP("Column", "Priority"), .kind = ColumnKind::Enumeration, .notNull = true, .editable = true, .defaulted = true, .enumeration = "TaskPriority"},
            {.name = "machineType", .title = QT_TRANSLATE_NOOP("Column", "Machine type"), .editable = true, .indexed = true, .enumeration = "MachineType"},
            {.name = "isActive", .title = QT_TRANSLATE_NOOP("Column", "Active"), .kind = ColumnKind::Boolean, .notNull = true, .editable = true, .defaulted = true, .indexed = true},
            metadataColumn(),
            createdAtColumn(false, true),
            updatedAtColumn(),
        },
        .orderColumn = "name",
        .orderDescending = false,
        .label = {"name"},
        .creatable = true,
        .view = Permission::ViewTasks,
        .edit = Permission::ManageTasks,
        .actionPrefix = "TASK_TEMPLATE",
    };
}

// clang-format on

} // namespace

std::vector<TableDescriptor> tables()
{
    return {scheduledTaskTable(), taskTable(), taskActionTable(), taskTemplateTable()};
}

} // namespace vhm24::tasks
