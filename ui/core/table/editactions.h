// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/tableaction.h"

namespace vhm24::ui {

/// Staged edits: save, preview, undo, redo, discard, take a save back, new rows, many rows at once.
[[nodiscard]] std::vector<TableAction> editActions();

} // namespace vhm24::ui
