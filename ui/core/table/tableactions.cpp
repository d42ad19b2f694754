// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/clipboardactions.h"
#include "ui/core/table/editactions.h"
#include "ui/core/table/filteractions.h"
#include "ui/core/table/outputactions.h"
#include "ui/core/table/relatedactions.h"
#include "ui/core/table/tableaction.h"
#include "ui/core/table/viewactions.h"

namespace vhm24::ui {

const std::vector<TableAction> &tableActions()
{
    static const std::vector<TableAction> all = [] {
        std::vector<TableAction> list;
        const auto add = [&list](std::vector<TableAction> actions) {
            list.insert(list.end(), std::make_move_iterator(actions.begin()), std::make_move_iterator(actions.end()));
        };
        add(editActions());
        add(filterActions());
        add(clipboardActions());
        add(outputActions());
        add(viewActions());
        add(relatedActions());
        return list;
    }();
    return all;
}

} // namespace vhm24::ui
