// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/recordreferences.h"

#include "models/core/database/database.h"
#include "models/core/table/filtersql.h"

namespace vhm24::core {

RecordReferences::RecordReferences(const Layout &layout, const Catalog &catalog, const TableDescriptor &table) :
    m_layout(layout),
    m_home(table.service)
{
    for (const RelatedTable &one : tablesRelatedTo(catalog, table)) {
        if (one.fixed.empty()) // else the audit
            m_tables[&layout.database(one.table->service)].push_back(one);
    }
}

QByteArray RecordReferences::anyOf(const std::vector<RelatedTable> &tables, const QStringList &ids,
                                   std::vector<Parameter> &parameters) const
{
    QByteArray any;
    for (const RelatedTable &one : tables) {
        const TableView view{.filters = {{.column = one.column, .op = FilterOperator::In, .values = ids}}};
        any += (any.isEmpty() ? "EXISTS (SELECT 1 FROM " : " OR EXISTS (SELECT 1 FROM ") + one.table->qualifiedName() +
               " AS t WHERE " + EveryRow + " AND " + FilterSql(m_layout, *one.table).conditions(view, parameters) + ')';
    }
    return any;
}

void RecordReferences::addGuard(UnitOfWork &work, const QStringList &ids) const
{
    const auto here = m_tables.find(&m_layout.database(m_home));
    if (here == m_tables.end())
        return;
    std::vector<Parameter> parameters;
    const QByteArray sql =
        "SELECT {desk}.require(NOT (" + anyOf(here->second, ids, parameters) + "), 'something refers to a row')";
    work.add(sql.constData(), std::move(parameters));
}

Result<Done> RecordReferences::checkElsewhere(const QStringList &ids) const
{
    for (const auto &[database, tables] : m_tables) {
        if (database == &m_layout.database(m_home))
            continue;
        const auto connection = Connection::open(database->settings());
        if (!connection)
            return connection.error();
        Statement statement;
        statement.sql = m_layout.sql("SELECT " + anyOf(tables, ids, statement.parameters));
        const auto found = (*connection)->run(statement);
        if (!found)
            return found.error();
        if (found->boolean(0, 0))
            return Error{.kind = ErrorKind::Conflict,
                         .sqlState = "VH001",
                         .detail = QStringLiteral("something refers to a row")};
    }
    return Done{};
}

} // namespace vhm24::core
