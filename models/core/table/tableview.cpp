// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/tableview.h"

#include <algorithm>

namespace vhm24::core {

bool isSortable(const Column &column)
{
    return !column.secret && column.kind != ColumnKind::Json && column.kind != ColumnKind::TextList &&
           column.kind != ColumnKind::EnumerationList;
}

std::vector<SortOrder> withOrder(std::vector<SortOrder> orders, int column, bool firstDescending, bool further)
{
    const auto found =
        std::find_if(orders.begin(), orders.end(), [column](const SortOrder &order) { return order.column == column; });
    const SortOrder next{.column = column, .descending = found == orders.end() ? firstDescending : !found->descending};
    if (!further)
        return {next};
    if (found == orders.end())
        orders.push_back(next);
    else
        *found = next;
    return orders;
}

} // namespace vhm24::core
