// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/filter.h"
#include "ui/core/shell/context.h"

namespace vhm24::ui {

/// Conditions on what this user may see of a table: who does not manage tasks sees the own ones only.
[[nodiscard]] std::vector<core::ColumnFilter> ownRows(const Context &context, const core::TableDescriptor &table);

} // namespace vhm24::ui
