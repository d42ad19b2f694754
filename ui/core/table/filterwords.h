// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tableview.h"
#include "ui/core/shell/context.h"

namespace vhm24::ui {

/// What narrows a view, in one line: for the head of a print and for the audit. Empty when nothing does.
[[nodiscard]] QString filterWords(const core::TableDescriptor &table, const core::TableView &view,
                                  const Context &context);

} // namespace vhm24::ui
