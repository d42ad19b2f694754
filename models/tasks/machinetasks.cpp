// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/machinetasks.h"

#include "models/tasks/tables.h"

namespace vhm24::tasks {

using namespace core;

namespace {

/// $1 machine, $2 assignee or NULL; %1 the rule of the computed state.
constexpr const char *Query = R"(
SELECT id, title, %1, priority::text, "assignedToId", "dueDate", count(*) OVER ()
FROM {tasks}."Task"
WHERE "machineId" = $1::text AND status IN ('CREATED', 'ASSIGNED', 'IN_PROGRESS')
  AND ($2::text IS NULL OR "assignedToId" = $2::text)
ORDER BY "dueDate" NULLS LAST, priority DESC, id LIMIT 50)";

QByteArray stateRule()
{
    for (const TableDescriptor &table : tables()) {
        if (qstrcmp(table.table, "Task") == 0)
            return sqlOf(table.columns[std::size_t(table.indexOf("state"))]);
    }
    return "NULL";
}

} // namespace

Statement MachineTasks::statement(const Layout &layout, const QString &machineId, const QString &onlyOf)
{
    return {.sql = layout.sql(QByteArray(Query).replace("%1", stateRule()), Service::Tasks),
            .parameters = {machineId, onlyOf.isEmpty() ? Parameter() : Parameter(onlyOf)}};
}

MachineTasks MachineTasks::read(const RowSet &answer)
{
    MachineTasks tasks;
    for (int r = 0; r < answer.rows(); ++r) {
        tasks.list.push_back({.id = answer.text(r, 0),
                              .title = answer.text(r, 1),
                              .state = answer.text(r, 2),
                              .priority = answer.text(r, 3),
                              .assigneeId = answer.text(r, 4),
                              .due = answer.moment(r, 5)});
        tasks.count = answer.integer(r, 6);
    }
    return tasks;
}

} // namespace vhm24::tasks
