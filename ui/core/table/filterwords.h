// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/filter.h"
#include "models/core/table/tableview.h"
#include "ui/core/shell/context.h"

namespace vhm24::ui {

/// An operator in words, as they are said of a column of that type: "contains", "at least", "before".
[[nodiscard]] QString operatorWords(const core::Column &column, core::FilterOperator op);
/// How it is typed, with a place for the value: `*%1*`, `> %1`, `in %1`.
[[nodiscard]] QString operatorTemplate(core::FilterOperator op);
/// One condition as part of a sentence: "Name contains milk".
[[nodiscard]] QString conditionWords(const core::TableDescriptor &table, const core::ColumnFilter &filter,
                                     const Context &context);
/// The whole: "Name contains milk and (State is Low stock or Quantity is less than 5)". Empty for an empty group.
[[nodiscard]] QString groupWords(const core::TableDescriptor &table, const core::FilterGroup &group,
                                 const Context &context);
/// What narrows a view, in one line: for the head of a print and for the audit. Empty when nothing does.
[[nodiscard]] QString filterWords(const core::TableDescriptor &table, const core::TableView &view,
                                  const Context &context);

} // namespace vhm24::ui
