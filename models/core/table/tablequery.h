// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/database/rowset.h"
#include "models/core/database/statement.h"
#include "models/core/table/column.h"
#include "models/core/table/filter.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace vhm24::core {

struct SortOrder {
    int column = -1; ///< Index in the descriptor.
    bool descending = false;
    friend bool operator==(const SortOrder &, const SortOrder &) = default;
};

/// Everything that decides which rows a list shows and in what order.
struct TableView {
    SortOrder sort = {};
    std::vector<ColumnFilter> filters = {};
    QString search = {}; ///< Free text over the text columns; empty = none.
    friend bool operator==(const TableView &, const TableView &) = default;
};

/// A place in an order: the sort value in PostgreSQL's text form and the id. Opaque, so that nothing is rounded.
struct Cursor {
    std::optional<QString> value = {}; ///< No value = NULL.
    QString id = {};
};

struct Row {
    QString id = {};
    QByteArray version = {}; ///< Changes with every write to the row; for optimistic saving.
    Cursor cursor = {};
    std::vector<QVariant> cells = {}; ///< As in the descriptor; secrets stay invalid.
};

enum class Direction { Forward, Backward };

/// Builds the statements of one table; all of them name every column and take every value as a parameter.
class TableQuery {
public:
    TableQuery(const Layout &layout, const TableDescriptor &table) :
        m_layout(layout),
        m_table(table),
        m_from(table.qualifiedName() + " AS t")
    {
    }

    /// At most `limit` rows beyond `from` (or from the end that `direction` starts at), in the order of reading.
    [[nodiscard]] Statement page(const TableView &view, const std::optional<Cursor> &from, Direction direction,
                                 int limit) const;
    /// The rows with these ids, to show their present state.
    [[nodiscard]] Statement rows(const QStringList &ids, const SortOrder &sort) const;
    /// One row: how many rows match, counted no further than `limit`.
    [[nodiscard]] Statement boundedCount(const TableView &view, int limit) const;
    /// How many rows stand before `first`, counted no further than `limit`.
    [[nodiscard]] Statement countBefore(const TableView &view, const Cursor &first, int limit) const;
    /// One row: the planner's estimate of all rows; −1 before the first ANALYZE.
    [[nodiscard]] Statement estimate() const;

    [[nodiscard]] std::vector<Row> decode(const RowSet &rows) const;

private:
    [[nodiscard]] QByteArray selectList(const SortOrder &sort) const;
    [[nodiscard]] QByteArray conditions(const TableView &view, std::vector<Parameter> &parameters) const;
    [[nodiscard]] QByteArray condition(const ColumnFilter &filter, std::vector<Parameter> &parameters) const;
    [[nodiscard]] QByteArray searchCondition(const QString &text, std::vector<Parameter> &parameters) const;
    [[nodiscard]] QByteArray beyond(const SortOrder &sort, const Cursor &cursor, Direction direction,
                                    std::vector<Parameter> &parameters) const;
    [[nodiscard]] const Column &column(int index) const { return m_table.columns[static_cast<std::size_t>(index)]; }

    const Layout &m_layout;
    const TableDescriptor &m_table;
    // Qualified, because ORDER BY would take a selected "status"::text for the column itself.
    const QByteArray m_from;
};

} // namespace vhm24::core
