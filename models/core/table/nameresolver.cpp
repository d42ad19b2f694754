// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/nameresolver.h"

#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "models/core/table/filtersql.h"

namespace vhm24::core {

struct NameResolver::Task {
    Resolved resolved = {};
    std::function<void(const Resolved &)> done = {};
    quint64 generation = 0;
    int open = 0;
};

void NameResolver::collect(std::vector<ColumnFilter> &filters, std::vector<ColumnFilter *> &asked) const
{
    const FilterSql sql(m_layout, m_table);
    for (ColumnFilter &filter : filters) {
        const bool valueless = filter.op == FilterOperator::IsNull || filter.op == FilterOperator::IsNotNull;
        const auto &reference = m_table.columns[static_cast<std::size_t>(filter.column)].reference;
        if (filter.byName && !valueless && reference && reference->target && !sql.canAskNames(filter))
            asked.push_back(&filter);
    }
}

void NameResolver::collect(FilterGroup &group, std::vector<ColumnFilter *> &asked) const
{
    collect(group.conditions, asked);
    for (FilterGroup &inner : group.groups)
        collect(inner, asked);
}

void NameResolver::resolve(std::vector<ColumnFilter> filters, FilterGroup advanced,
                           std::function<void(const Resolved &resolved)> done)
{
    auto task = std::make_shared<Task>();
    task->resolved = {.filters = std::move(filters), .advanced = std::move(advanced)};
    task->done = std::move(done);
    task->generation = ++m_generation;
    std::vector<ColumnFilter *> asked;
    collect(task->resolved.filters, asked);
    collect(task->resolved.advanced, asked);
    task->open = static_cast<int>(asked.size());
    if (asked.empty()) {
        task->done(task->resolved);
        return;
    }
    for (ColumnFilter *const filter : asked)
        ask(task, *filter);
}

void NameResolver::ask(const std::shared_ptr<Task> &task, ColumnFilter &filter)
{
    const TableDescriptor &target = *m_table.columns[static_cast<std::size_t>(filter.column)].reference->target;
    Statement statement;
    const QByteArray ids = FilterSql::namedIds(target, filter, statement.parameters);
    statement.sql = m_layout.sql(ids + " LIMIT " + placeholder(statement.parameters, MostIds + 1) + "::bigint");
    auto future = m_layout.database(target.service)
                      .submit<QStringList>([statement](Connection &connection) -> Result<QStringList> {
                          const auto rows = connection.run(statement);
                          if (!rows)
                              return rows.error();
                          QStringList list;
                          for (int row = 0; row < rows.value().rows(); ++row)
                              list += rows.value().text(row, 0);
                          return list;
                      });
    deliver(future, this, [this, task, &filter](const Result<QStringList> &found) { receive(*task, filter, found); });
}

void NameResolver::receive(Task &task, ColumnFilter &filter, const Result<QStringList> &ids)
{
    if (task.generation != m_generation)
        return;
    if (ids) {
        const bool isNot = filter.op == FilterOperator::NotEqual || filter.op == FilterOperator::NotIn;
        if (ids.value().size() > MostIds)
            task.resolved.cut += filter.column;
        filter.op = isNot ? FilterOperator::NotIn : FilterOperator::In;
        filter.values = ids.value().mid(0, MostIds);
        filter.byName = false;
    } else {
        task.resolved.error = ids.error();
        task.resolved.errorColumn = filter.column;
    }
    if (--task.open == 0)
        task.done(task.resolved);
}

} // namespace vhm24::core
