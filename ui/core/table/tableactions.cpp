// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/editactions.h"
#include "ui/core/table/relatedactions.h"
#include "ui/core/table/tableaction.h"

namespace vhm24::ui {

const std::vector<TableAction> &tableActions()
{
    static const std::vector<TableAction> all = [] {
        std::vector<TableAction> list;
        const auto add = [&list](std::vector<TableAction> actions) {
            list.insert(list.end(), std::make_move_iterator(actions.begin()), std::make_move_iterator(actions.end()));
        };
        add(editActions());
        add(relatedActions());
        return list;
    }();
    return all;
}

} // namespace vhm24::ui
