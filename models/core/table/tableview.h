// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/filter.h"

#include <vector>

namespace vhm24::core {

struct SortOrder {
    int column = -1; ///< Index in the descriptor.
    bool descending = false;
    friend bool operator==(const SortOrder &, const SortOrder &) = default;
};

/// Everything that decides which rows a list shows and in what order.
struct TableView {
    std::vector<SortOrder> sort = {}; ///< The first counts most; never empty in a query. Ties are ordered by id.
    std::vector<ColumnFilter> filters = {};
    QString search = {};       ///< Free text over the text columns; empty = none.
    FilterGroup advanced = {}; ///< Holds beside the filters; empty = none.
    friend bool operator==(const TableView &, const TableView &) = default;
};

/// Whether an order by that column says anything.
[[nodiscard]] bool isSortable(const Column &column);
/// The orders after a click on the head of `column`: it turns, or becomes the only one, or with `further` another one
/// behind the present ones. `firstDescending`: the direction it begins with.
[[nodiscard]] std::vector<SortOrder> withOrder(std::vector<SortOrder> orders, int column, bool firstDescending,
                                               bool further);

} // namespace vhm24::core
