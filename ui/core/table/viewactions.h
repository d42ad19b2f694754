// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/tableaction.h"

namespace vhm24::ui {

/// Columns, sums, groups.
[[nodiscard]] std::vector<TableAction> viewActions();

} // namespace vhm24::ui
