// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/amounttext.h"

#include "models/core/table/enumeration.h"
#include "ui/core/look/tokens.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

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
    // A price, a limit or a state of the stock is not more of anything when there are more rows.
    static const QByteArrayList levels{"price", "minQuantity", "maxQuantity", "quantityBefore", "quantityAfter"};
    return column.kind == ColumnKind::Real || levels.contains(column.name) ? Aggregate::Average : Aggregate::Sum;
}

FittedText fittedText(const Formats &formats, const core::Column &column, const AmountText &amount, double value,
                      double room)
{
    const auto fits = [room](const QString &text, TextStyle style) {
        return QFontMetricsF(font(style)).horizontalAdvance(text) <= room;
    };
    for (const TextStyle style : {TextStyle::BodyBold, TextStyle::Body, TextStyle::Small}) {
        if (fits(amount.number, style))
            return {.text = amount.number, .font = font(style)};
    }
    const QString about = column.kind == ColumnKind::Money ? formats.moneyShort(value) : QString();
    const bool shorter = !about.isEmpty() && fits(about, TextStyle::BodyBold);
    return {.text = shorter ? about : QStringLiteral("…"), .font = font(TextStyle::BodyBold)};
}

double unitSlot(const QString &unit)
{
    const QFontMetricsF metrics(font(TextStyle::Small));
    const double pieces = metrics.horizontalAdvance(core::enumerationText("InventoryUnit", QStringLiteral("PCS")));
    return std::max({18.0, pieces + 1, metrics.horizontalAdvance(unit) + 1});
}

} // namespace vhm24::ui
