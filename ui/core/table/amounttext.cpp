// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/amounttext.h"

#include <QCoreApplication>

namespace vhm24::ui {

using core::Aggregate;
using core::ColumnKind;

AmountText amountText(const Formats &formats, const core::Column &column, Aggregate aggregate,
                      const core::UnitAmount &amount)
{
    const double value = amount.value();
    if (aggregate == Aggregate::Count)
        return {.number = formats.integer(static_cast<qint64>(value)),
                .unit = column.kind == ColumnKind::Money ? amount.unit : formats.unit(amount.unit)};
    switch (column.kind) {
    case ColumnKind::Quantity:
        return {.number = formats.quantity(value, amount.unit), .unit = formats.unit(amount.unit)};
    case ColumnKind::Money:
        return {.number = formats.money(value),
                .unit = amount.unit.isEmpty() ? QString() : formats.currency(amount.unit)};
    case ColumnKind::Integer: return {.number = formats.number(value, aggregate == Aggregate::Average ? 1 : 0)};
    default: return {.number = formats.number(value, 1)};
    }
}

QString amountsText(const Formats &formats, const core::Column &column, Aggregate aggregate,
                    const std::vector<core::UnitAmount> &amounts)
{
    QStringList texts;
    for (const core::UnitAmount &amount : amounts)
        texts += amountText(formats, column, aggregate, amount).whole();
    return texts.join(QStringLiteral(" · "));
}

QString aggregateText(Aggregate aggregate)
{
    switch (aggregate) {
    case Aggregate::Sum: return QCoreApplication::translate("Aggregate", "Sum");
    case Aggregate::Average: return QCoreApplication::translate("Aggregate", "Average");
    case Aggregate::Minimum: return QCoreApplication::translate("Aggregate", "Minimum");
    case Aggregate::Maximum: return QCoreApplication::translate("Aggregate", "Maximum");
    case Aggregate::Count: return QCoreApplication::translate("Aggregate", "Number of values");
    }
    return {};
}

Aggregate usualAggregate(const core::Column &column)
{
    return column.kind == ColumnKind::Real ? Aggregate::Average : Aggregate::Sum;
}

} // namespace vhm24::ui
