// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/database/rowset.h"
#include "models/core/database/statement.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace vhm24::inventory {

/// One container of a machine and how long it will last.
struct Container {
    QString id = {};
    QString itemId = {};
    QString item = {};
    QString unit = {}; ///< A word of InventoryUnit.
    double quantity = 0;
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    std::optional<double> fill = {}; ///< Per cent, by the rule of the table.
    QString state = {};              ///< A word of FillState, by the rule of the table.
    QDateTime lastRefill = {};
    std::optional<double> days = {};    ///< Until it is empty, at the pace of the refills lately.
    std::optional<double> daysLow = {}; ///< Four times out of five it will be between these two.
    std::optional<double> daysHigh = {};
};

/// The containers of one machine.
struct Containers {
    std::vector<Container> list = {}; ///< The emptiest first.

    [[nodiscard]] int count(const QString &state) const;
    /// Which will be empty first; null when that is not known of any.
    [[nodiscard]] const Container *firstEmpty() const;

    static core::Statement statement(const core::Layout &layout, const QString &machineId);
    static Containers read(const core::RowSet &answer);
};

} // namespace vhm24::inventory
