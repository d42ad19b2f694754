// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/tableaction.h"

namespace vhm24::ui {

/// Finding, searching and filtering.
[[nodiscard]] std::vector<TableAction> filterActions();

} // namespace vhm24::ui
