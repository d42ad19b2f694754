// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/pages.h"

#include "ui/core/table/tablepageinfo.h"
#include "ui/tasks/taskspage.h"

namespace vhm24::ui::tasks {

namespace {

/// Who does not manage tasks sees the own rows only, by that column.
std::function<Page *(const core::TableDescriptor &, QWidget *)> ownRows(const Context &context, const char *column)
{
    return [&context, column](const core::TableDescriptor &table, QWidget *parent) {
        auto *const page = new TablePage(context, table, parent);
        if (!context.seesAllTasks())
            page->setFixedFilters({{.column = table.indexOf(column), .values = {context.actor.userId}}});
        return page;
    };
}

} // namespace

void registerPages(PageRegistry &registry, const Context &context, const vhm24::tasks::TaskService &service)
{
    registry.add(tablePageInfo(context, "tasks.Task", Section::Tasks,
                               [&context, &service](const core::TableDescriptor &table, QWidget *parent) {
                                   return new TasksPage(context, table, service, parent);
                               }));
    registry.add(tablePageInfo(context, "tasks.ScheduledTask", Section::Tasks, ownRows(context, "assignToId")));
    registry.add(tablePageInfo(context, "tasks.TaskTemplate", Section::Tasks));
    registry.add(tablePageInfo(context, "tasks.TaskAction", Section::Tasks, ownRows(context, "userId")));
}

} // namespace vhm24::ui::tasks
