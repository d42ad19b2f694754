// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/tableaction.h"

namespace vhm24::ui {

/// From a row to the records it refers to, and to the rows that refer to it.
[[nodiscard]] std::vector<TableAction> relatedActions();

} // namespace vhm24::ui
