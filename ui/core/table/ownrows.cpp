// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/ownrows.h"

namespace vhm24::ui {

std::vector<core::ColumnFilter> ownRows(const Context &context, const core::TableDescriptor &table)
{
    if (table.service != core::Service::Tasks || context.seesAllTasks())
        return {};
    for (const char *const column : {"assignedToId", "assignToId", "userId"}) {
        if (table.has(column))
            return {{.column = table.indexOf(column), .values = {context.actor.userId}}};
    }
    return {};
}

} // namespace vhm24::ui
