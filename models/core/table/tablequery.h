// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/database/rowset.h"
#include "models/core/database/statement.h"
#include "models/core/table/column.h"
#include "models/core/table/filtersql.h"
#include "models/core/table/keyorder.h"
#include "models/core/table/tableview.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace vhm24::core {

struct Row {
    QString id = {};
    QByteArray version = {}; ///< Changes with every write to the row; for optimistic saving.
    Cursor cursor = {};
    std::vector<QVariant> cells = {}; ///< As in the descriptor; secrets stay invalid.
};

/// Builds the statements of one table; all of them name every column and take every value as a parameter.
class TableQuery {
public:
    TableQuery(const Layout &layout, const TableDescriptor &table) :
        m_layout(layout),
        m_table(table),
        m_filters(layout, table),
        m_from(table.qualifiedName() + " AS t")
    {
    }

    /// At most `limit` rows beyond `from` (or from the end that `direction` starts at), in the order of reading.
    [[nodiscard]] Statement page(const TableView &view, const std::optional<Cursor> &from, Direction direction,
                                 int limit) const;
    /// The rows with these ids, to show their present state.
    [[nodiscard]] Statement rows(const QStringList &ids, const std::vector<SortOrder> &sort) const;
    /// That row, as page() gives it, where the view shows it.
    [[nodiscard]] Statement row(const TableView &view, const QString &id) const;
    /// Id, version and the values of one column of at most `limit` rows that match, in no order.
    [[nodiscard]] Statement columnOf(const TableView &view, int column, int limit) const;
    /// One row: how many rows match, counted no further than `limit`.
    [[nodiscard]] Statement boundedCount(const TableView &view, int limit) const;
    /// The plan of reading all that matches, as JSON; plannedRows() takes the estimate of rows from it.
    [[nodiscard]] Statement explain(const TableView &view) const;
    [[nodiscard]] static qint64 plannedRows(const RowSet &plan);
    /// How many rows stand before `first`, counted no further than `limit`.
    [[nodiscard]] Statement countBefore(const TableView &view, const Cursor &first, int limit) const;
    /// One row: the planner's estimate of all rows; −1 before the first ANALYZE.
    [[nodiscard]] Statement estimate() const;

    /// Rows of page() or rows(), read with as many orders as those had.
    [[nodiscard]] std::vector<Row> decode(const RowSet &rows, std::size_t orders) const;

private:
    [[nodiscard]] QByteArray foundFirst(const QByteArray &matches, std::vector<Parameter> &parameters) const;
    [[nodiscard]] QByteArray selectList(const std::vector<SortOrder> &sort) const;
    [[nodiscard]] const Column &column(int index) const { return m_table.columns[static_cast<std::size_t>(index)]; }

    const Layout &m_layout;
    const TableDescriptor &m_table;
    FilterSql m_filters;
    // Qualified, because ORDER BY would take a selected "status"::text for the column itself.
    const QByteArray m_from;
};

} // namespace vhm24::core
