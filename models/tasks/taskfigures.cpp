// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/taskfigures.h"

#include "models/tasks/tables.h"

namespace vhm24::tasks {

using namespace core;

namespace {

constexpr int ListRows = 30;

/// The rule of Task.state, so that a figure and the filter that it opens can't differ.
QByteArray stateExpression()
{
    for (const TableDescriptor &table : tables()) {
        if (qstrcmp(table.table, "Task") == 0)
            return sqlOf(table.columns[static_cast<std::size_t>(table.indexOf("state"))]);
    }
    return {};
}

constexpr const char *Counts = R"(SELECT count(*), count(*) FILTER (WHERE state = 'OVERDUE'),
        count(*) FILTER (WHERE state <> 'OVERDUE' AND "dueDate" < $1::timestamp)
    FROM (SELECT %state AS state, "dueDate" FROM {tasks}."Task"
        WHERE "status" IN ('CREATED', 'ASSIGNED', 'IN_PROGRESS')) AS task)";

constexpr const char *DueList = R"(SELECT "id", "title", %state, "dueDate", "assignedToId" FROM {tasks}."Task"
    WHERE "status" IN ('CREATED', 'ASSIGNED', 'IN_PROGRESS') ORDER BY "dueDate" NULLS LAST, "id" LIMIT $1::bigint)";

// When a task was cancelled is not stored, so cancelled ones are left out of the past as well.
constexpr const char *History = R"(SELECT day, (SELECT count(*) FROM {tasks}."Task" AS t
        WHERE t."status" <> 'CANCELLED' AND t."dueDate" < day AND t."createdAt" < day
          AND (t."completedAt" IS NULL AND t."status" <> 'COMPLETED' OR t."completedAt" >= day))
    FROM generate_series($1::timestamp, $2::timestamp, interval '1 day') AS day ORDER BY day)";

} // namespace

std::vector<Statement> TaskFigures::statements(const Layout &layout, const FigureMoment &moment)
{
    const QByteArray state = stateExpression();
    const QDate today = moment.today();
    const auto sql = [&](const char *text) { return layout.sql(QByteArray(text).replace("%state", state)); };
    std::vector<Statement> list{{.sql = sql(Counts), .parameters = {moment.startOf(today.addDays(1))}},
                                {.sql = sql(DueList), .parameters = {ListRows}}};
    if (moment.depth == FigureDepth::Full) {
        // The end of a day is the midnight after it.
        list.push_back(
            {.sql = sql(History),
             .parameters = {moment.startOf(today.addDays(1 - FigureMoment::ConsumptionDays)), moment.startOf(today)}});
    }
    return list;
}

TaskFigures TaskFigures::decode(std::span<const RowSet> rows)
{
    TaskFigures figures;
    if (rows.size() < 2 || rows[0].rows() == 0)
        return figures;
    figures.open = rows[0].integer(0, 0);
    figures.overdue = rows[0].integer(0, 1);
    figures.dueToday = rows[0].integer(0, 2);
    for (int r = 0; r < rows[1].rows(); ++r) {
        figures.due.push_back({.id = rows[1].text(r, 0),
                               .title = rows[1].text(r, 1),
                               .state = rows[1].text(r, 2),
                               .dueDate = rows[1].moment(r, 3),
                               .assigneeId = rows[1].text(r, 4)});
    }
    if (rows.size() > 2) {
        figures.overdueByDay.emplace();
        for (int r = 0; r < rows[2].rows(); ++r)
            figures.overdueByDay->push_back(rows[2].real(r, 1));
    }
    return figures;
}

} // namespace vhm24::tasks
