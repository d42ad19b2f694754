// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/filter.h"
#include "ui/core/shell/context.h"

namespace vhm24::ui {

/// A condition as it would be typed into the filter row.
[[nodiscard]] QString filterText(const core::TableDescriptor &table, const core::ColumnFilter &filter,
                                 const Context &context);
/// The values of a condition as the user writes them; a stretch of time is one.
[[nodiscard]] QStringList filterValueTexts(const core::TableDescriptor &table, const core::ColumnFilter &filter,
                                           const Context &context);
[[nodiscard]] QString filterValueText(const core::Column &column, const core::ColumnFilter &filter,
                                      const QString &value, const Context &context);
/// The same with the column's title, for a chip.
[[nodiscard]] QString chipText(const core::TableDescriptor &table, const core::ColumnFilter &filter,
                               const Context &context);
/// What typing without an operator means in this column: the hint of the empty editor.
[[nodiscard]] QString filterHint(const core::Column &column);
/// What else can be typed there, in a sentence.
[[nodiscard]] QString filterTip(const core::Column &column);
/// The context in which this user's filters are read.
[[nodiscard]] core::FilterContext filterContext(const Context &context);

} // namespace vhm24::ui
