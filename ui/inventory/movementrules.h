// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/stocklookup.h"
#include "models/inventory/stockmovement.h"
#include "ui/core/format/formats.h"

#include <QCoreApplication>

#include <optional>

namespace vhm24::ui::inventory {

using vhm24::inventory::StockItem;
using vhm24::inventory::StockLocation;
using vhm24::inventory::StockLookup;
using vhm24::inventory::StockPlaces;

using vhm24::inventory::MovementKind;

/// One line of a form as it was typed.
struct FormLine {
    QString id = {}; ///< Of the movement it will become.
    StockItem item = {};
    QString amount = {};
    QString price = {};
    bool amountLeft = false; ///< The cursor has been there and went on: from now on it may be called wrong.
    bool priceLeft = false;
    QString refusal = {};     ///< What the booking said of this line, until it is changed.
    bool overMaximum = false; ///< The refusal was that the machine does not hold so much.
};

enum class LineField { Amount, Price };

struct LineProblem {
    LineField field = LineField::Amount;
    QString sentence = {};
    bool overMaximum = false; ///< The only kind that the user may overrule.
};

/// A quantity before and after the line; no `after` while the line is wrong.
struct StockEffect {
    double before = 0;
    std::optional<double> after = std::nullopt;
};

/// What holds for a line in one form: the same rules as the booking's, asked while typing against the stock shown.
class MovementRules {
    Q_DECLARE_TR_FUNCTIONS(MovementRules)
public:
    MovementRules(MovementKind kind, const Formats &formats) : m_kind(kind), m_formats(formats) {}

    void setPlaces(const StockPlaces &places, const QString &fromCode)
    {
        m_places = places;
        m_fromCode = fromCode;
    }
    [[nodiscard]] MovementKind kind() const { return m_kind; }
    [[nodiscard]] const StockPlaces &places() const { return m_places; }
    [[nodiscard]] const QString &fromCode() const { return m_fromCode; }
    [[nodiscard]] const Formats &formats() const { return m_formats; }
    void setMayExceedMaximum(bool may) { m_mayExceed = may; }
    [[nodiscard]] bool mayExceedMaximum() const { return m_mayExceed; }

    [[nodiscard]] std::optional<LineProblem> problem(const FormLine &line) const;
    [[nodiscard]] std::optional<double> amount(const FormLine &line) const; ///< None while it is no number.
    [[nodiscard]] std::optional<double> price(const FormLine &line) const;
    /// The stock that the line changes first: of the place where it is taken or counted, else of the whole item.
    [[nodiscard]] StockEffect effect(const FormLine &line) const;
    /// The other end of a transfer or refill.
    [[nodiscard]] StockEffect targetEffect(const FormLine &line) const;
    /// What the booking refused, in the words of this form.
    [[nodiscard]] QString refusal(const vhm24::inventory::StockRefusal &refusal, const StockItem &item) const;
    [[nodiscard]] QString quantity(double value, const StockItem &item) const; ///< With its unit.
    /// As usual for the unit, but with all the decimals that there are: what is booked must not look rounded.
    [[nodiscard]] QString number(double value, const QString &unit) const;

private:
    [[nodiscard]] QString amountProblem(const FormLine &line, double value) const;
    [[nodiscard]] QString notEnough(const StockItem &item, double available) const;
    [[nodiscard]] QString overMaximum(const StockItem &item, double room) const;

    MovementKind m_kind;
    const Formats &m_formats;
    StockPlaces m_places;
    QString m_fromCode;
    bool m_mayExceed = false;
};

} // namespace vhm24::ui::inventory
