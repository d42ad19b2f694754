// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/movementrules.h"

#include "models/core/text/numberinput.h"
#include "ui/core/format/messages.h"

#include <cmath>

namespace vhm24::ui::inventory {

using vhm24::inventory::RefusalReason;

namespace {

constexpr double Smallest = 0.01;
constexpr double Largest = 1e9;
constexpr double Tolerance = 5e-7; // quantities have six decimals

std::optional<double> numberIn(const QString &typed)
{
    const auto text = core::parseDecimal(typed);
    return text ? std::optional(text->toDouble()) : std::nullopt;
}

QString sentenceFor(const core::Error &error, const QString &typed)
{
    const bool hidden = core::hasControlCharacters(typed, false);
    return inputSentence(hidden ? core::invalid(QStringLiteral("control")) : error);
}

} // namespace

QString MovementRules::quantity(double value, const StockItem &item) const
{
    return number(value, item.unit) + QChar(0x00A0) + m_formats.unit(item.unit);
}

QString MovementRules::number(double value, const QString &unit) const
{
    for (int decimals = 2; decimals <= 6; ++decimals) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-3)
            return decimals == 2 ? m_formats.quantity(value, unit) : m_formats.number(value, decimals);
    }
    return m_formats.number(value, 6);
}

std::optional<double> MovementRules::amount(const FormLine &line) const { return numberIn(line.amount); }
std::optional<double> MovementRules::price(const FormLine &line) const { return numberIn(line.price); }

std::optional<LineProblem> MovementRules::problem(const FormLine &line) const
{
    if (line.amount.trimmed().isEmpty())
        return LineProblem{.sentence = m_kind == MovementKind::Adjust
                                           ? tr("Type the counted quantity. Zero is a count, too.")
                                           : tr("Type the quantity. If there is none, remove the line: Ctrl Del.")};
    const auto typed = core::parseDecimal(line.amount);
    if (!typed)
        return LineProblem{.sentence = sentenceFor(typed.error(), line.amount)};
    if (const QString sentence = amountProblem(line, typed->toDouble()); !sentence.isEmpty())
        return LineProblem{.sentence = sentence};
    if (m_kind == MovementKind::Receive && !line.price.trimmed().isEmpty()) {
        const auto price = core::parseDecimal(line.price, 2);
        if (!price)
            return LineProblem{.field = LineField::Price, .sentence = sentenceFor(price.error(), line.price)};
        if (price->toDouble() < 0 || price->toDouble() > Largest)
            return LineProblem{.field = LineField::Price,
                               .sentence = tr("The price must lie between 0 and 1 000 000 000.")};
    }
    if (!line.refusal.isEmpty() && !(line.overMaximum && m_mayExceed))
        return LineProblem{.sentence = line.refusal, .overMaximum = line.overMaximum};
    const StockItem &item = line.item;
    if (m_kind == MovementKind::Refill && item.read && item.machineMaximum && !m_mayExceed &&
        item.inMachine + typed->toDouble() > *item.machineMaximum + Tolerance)
        return LineProblem{.sentence = overMaximum(item, *item.machineMaximum - item.inMachine), .overMaximum = true};
    return std::nullopt;
}

QString MovementRules::amountProblem(const FormLine &line, double value) const
{
    const StockItem &item = line.item;
    const bool pieces = item.unit == QLatin1String("PCS");
    if (value > Largest)
        return tr("The quantity must not exceed 1 000 000 000.");
    if (m_kind == MovementKind::Adjust) {
        const double before = effect(line).before;
        if (value < 0)
            return tr("A counted quantity can't be below zero.");
        if (item.read && std::abs(value - before) < Tolerance)
            return tr("The count is the same as the stock. There is nothing to correct: remove the line, Ctrl Del.");
        return item.read && std::abs(value - before) < Smallest - Tolerance ? tr("The difference is below 0,01.")
                                                                            : QString();
    }
    if (value < (pieces ? 1 : Smallest) - Tolerance)
        return tr("The quantity must be at least %1. If there is none, remove the line: Ctrl Del.")
            .arg(pieces ? quantity(1, item) : quantity(Smallest, item));
    if (pieces && std::abs(value - std::round(value)) > Tolerance)
        return tr("Pieces are counted in whole numbers.");
    if (!item.read || m_kind == MovementKind::Receive)
        return {};
    const double available = effect(line).before;
    return value > available + Tolerance ? notEnough(item, available) : QString();
}

StockEffect MovementRules::effect(const FormLine &line) const
{
    const StockItem &item = line.item;
    const bool placed = !m_places.from.isEmpty() && m_kind != MovementKind::Receive;
    StockEffect effect{.before = placed ? item.atFrom : item.total};
    if (const auto value = amount(line))
        effect.after = m_kind == MovementKind::Adjust    ? *value
                       : m_kind == MovementKind::Receive ? effect.before + *value
                                                         : effect.before - *value;
    if (effect.after && *effect.after < -Tolerance)
        effect.after.reset();
    return effect;
}

StockEffect MovementRules::targetEffect(const FormLine &line) const
{
    StockEffect effect{.before = m_kind == MovementKind::Refill ? line.item.inMachine : line.item.atTo};
    const auto value = amount(line);
    if (value && *value > 0)
        effect.after = effect.before + *value;
    return effect;
}

QString MovementRules::notEnough(const StockItem &item, double available) const
{
    if (m_places.from.isEmpty())
        return tr("There are only %1 in stock. Take less, or correct the stock first.").arg(quantity(available, item));
    return tr("There are only %1 at %2. Take less, choose another place, or correct the stock first.")
        .arg(quantity(available, item), m_fromCode);
}

QString MovementRules::overMaximum(const StockItem &item, double room) const
{
    return tr("Only %1 still fit into the machine. Book it to be asked whether more went in.")
        .arg(quantity(std::max(room, 0.0), item));
}

QString MovementRules::refusal(const vhm24::inventory::StockRefusal &refusal, const StockItem &item) const
{
    const double available = refusal.available.toDouble();
    switch (refusal.reason) {
    case RefusalReason::ItemMissing: return tr("This item is not there any more. Remove the line: Ctrl Del.");
    case RefusalReason::ItemInactive:
        return tr("This item is switched off: nothing more is taken in of it. Remove the line: Ctrl Del.");
    case RefusalReason::LocationMissing: return tr("The place is not there any more. Choose another one.");
    case RefusalReason::LocationInactive:
        return tr("The place is closed: nothing more is put there. Choose another one.");
    case RefusalReason::NotEnough:
        return tr("There are only %1 in stock. Take less, or correct the stock first.").arg(quantity(available, item));
    case RefusalReason::NotEnoughAtLocation: return notEnough(item, available);
    case RefusalReason::OverMaximum: return overMaximum(item, available);
    case RefusalReason::AmountInvalid:
        return tr("The quantity must be a number with at most 6 decimals, up to 1 000 000 000.");
    case RefusalReason::AmountTooSmall: return tr("The quantity, or its difference, must be at least 0,01.");
    case RefusalReason::NothingToChange: break;
    }
    return tr("The count is the same as the stock. There is nothing to correct: remove the line, Ctrl Del.");
}

} // namespace vhm24::ui::inventory
