// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tablesums.h"
#include "ui/core/format/formats.h"

#include <QFont>

namespace vhm24::ui {

/// A figure over a column as it is written: the number, and its unit or currency.
struct AmountText {
    QString number = {};
    QString unit = {};
    [[nodiscard]] QString whole() const { return unit.isEmpty() ? number : number + QChar(0xA0) + unit; }
};

[[nodiscard]] AmountText amountText(const Formats &formats, const core::Column &column, core::Aggregate aggregate,
                                    const core::UnitAmount &amount);
/// "12,50 kg · 3,00 l"
[[nodiscard]] QString amountsText(const Formats &formats, const core::Column &column, core::Aggregate aggregate,
                                  const std::vector<core::UnitAmount> &amounts);
/// "Sum", in the user's language.
[[nodiscard]] QString aggregateText(core::Aggregate aggregate);
/// The number in a place of that width: in a smaller face where it must be, a large sum of money in millions. Part of a
/// number would be another number: what does not fit at all is "…".
struct FittedText {
    QString text = {};
    QFont font = {};
};
[[nodiscard]] FittedText fittedText(const Formats &formats, const core::Column &column, const AmountText &amount,
                                    double value, double room);
/// Units of a column begin at one line, so that its digits end on one: kg, l and pieces are mixed.
[[nodiscard]] double unitSlot(const QString &unit);
/// What is shown under a column before the user chooses: temperatures are not added up.
[[nodiscard]] core::Aggregate usualAggregate(const core::Column &column);

} // namespace vhm24::ui
