// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/relatedtables.h"

#include "models/core/database/database.h"
#include "models/core/table/filtersql.h"

#include <map>

namespace vhm24::core {

namespace {

using Counts = std::vector<RelatedCount>;

bool refersTo(const Column &column, const TableDescriptor &target)
{
    return column.reference && column.reference->service == target.service &&
           qstrcmp(column.reference->table, target.table) == 0;
}

/// One row, a column for each of the tables.
Statement countStatement(const Layout &layout, const std::vector<RelatedTable> &tables,
                         const std::vector<std::size_t> &indexes, const QString &id, int limit)
{
    Statement statement;
    QByteArray columns;
    const QByteArray most = placeholder(statement.parameters, limit + 1) + "::bigint";
    for (const std::size_t index : indexes) {
        const TableDescriptor &table = *tables[index].table;
        const TableView view{.filters = tables[index].filters(id)};
        columns += (columns.isEmpty() ? "" : ", ") + QByteArray("(SELECT count(*) FROM (SELECT 1 FROM ") +
                   table.qualifiedName() + " AS t WHERE " + EveryRow + " AND " +
                   FilterSql(layout, table).conditions(view, statement.parameters) + " LIMIT " + most + ") AS bounded)";
    }
    statement.sql = layout.sql("SELECT " + columns);
    return statement;
}

Result<Counts> run(Connection &connection, const Statement &statement, const std::vector<std::size_t> &indexes,
                   std::stop_token stop, int limit)
{
    const auto rows = connection.run(statement, {.stop = std::move(stop)});
    if (!rows)
        return rows.error();
    Counts counts;
    for (std::size_t i = 0; i < indexes.size(); ++i) {
        const qint64 found = rows.value().integer(0, static_cast<int>(i));
        counts.push_back({.index = indexes[i], .rows = std::min<qint64>(found, limit), .more = found > limit});
    }
    return counts;
}

} // namespace

std::vector<ColumnFilter> RelatedTable::filters(const QString &id) const
{
    std::vector<ColumnFilter> all{{.column = column, .op = FilterOperator::Equal, .values = {id}}};
    all.insert(all.end(), fixed.begin(), fixed.end());
    return all;
}

std::vector<RelatedTable> tablesRelatedTo(const Catalog &catalog, const TableDescriptor &target)
{
    std::vector<RelatedTable> list;
    for (const TableDescriptor &table : catalog.tables()) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (refersTo(table.columns[i], target))
                list.push_back({.table = &table, .column = static_cast<int>(i)});
        }
    }
    // Audit rows name the table of their record in one column and its id in another.
    const TableDescriptor *const audit = catalog.find(Service::Auth, QLatin1String("AuditLog"));
    if (audit && audit != &target)
        list.push_back({.table = audit,
                        .column = audit->indexOf("entityId"),
                        .fixed = {{.column = audit->indexOf("entity"),
                                   .op = FilterOperator::Equal,
                                   .values = {QLatin1String(target.table)}}}});
    return list;
}

std::vector<QFuture<Result<Counts>>> countRelated(const Layout &layout, const std::vector<RelatedTable> &tables,
                                                  const QString &id, std::stop_token stop, int limit)
{
    std::map<Database *, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < tables.size(); ++i)
        places[&layout.database(tables[i].table->service)].push_back(i);
    std::vector<QFuture<Result<Counts>>> answers;
    for (const auto &[database, indexes] : places) {
        const Statement statement = countStatement(layout, tables, indexes, id, limit);
        answers.push_back(database->submit<Counts>(
            [statement, indexes = indexes, stop, limit](Connection &connection) {
                return run(connection, statement, indexes, stop, limit);
            },
            {.stop = stop, .priority = Priority::Background}));
    }
    return answers;
}

} // namespace vhm24::core
