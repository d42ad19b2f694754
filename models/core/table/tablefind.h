// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tablequery.h"

namespace vhm24::core {

/// Finds the next row that holds a text, among the rows of a view and in its order, and which of how many it is.
class TableFind {
public:
    static constexpr int MostCounted = 10'000; ///< Counting further costs more than it tells.

    struct Found {
        std::optional<Row> row = {}; ///< None when no row of the view holds the text.
        qint64 number = 0;           ///< From 1; 0 when it is beyond what is counted.
        qint64 total = 0;
        bool more = false;    ///< There are more than `total`.
        bool wrapped = false; ///< The list was gone round.
    };
    TableFind(const Layout &layout, const TableDescriptor &table) : m_query(layout, table) {}

    /// All that one step asks, to be run together. `from` is the present row; without it the list is read from the
    /// end that `direction` starts at.
    [[nodiscard]] std::vector<Statement> step(const TableView &view, const QString &text,
                                              const std::optional<Cursor> &from, Direction direction) const;
    /// `including`: the present row itself may be the one.
    [[nodiscard]] Found read(const std::vector<RowSet> &answers, std::size_t orders, Direction direction,
                             bool including) const;

    /// The rows of the view that hold the text, too.
    [[nodiscard]] static TableView narrowed(TableView view, const QString &text);

private:
    TableQuery m_query;
};

} // namespace vhm24::core
