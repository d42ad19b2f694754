// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/figuremoment.h"
#include "models/core/database/layout.h"
#include "models/core/database/rowset.h"
#include "models/core/database/statement.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace vhm24::inventory {

/// What is running low, and what the stock is worth. Prices of items have no currency: they are in that of the system.
struct InventoryFigures {
    struct LowItem {
        QString id = {};
        QString name = {};
        QString unit = {};  ///< Of InventoryUnit.
        QString state = {}; ///< LOW or OUT, of StockState.
        double quantity = 0;
        std::optional<double> minimum = {};
    };
    struct History {
        std::vector<double> value = {};          ///< At the end of each past day, at the prices of today.
        std::vector<double> low = {};            ///< Items that were low, by the minimum of today.
        QHash<QString, double> consumption = {}; ///< By item: used up in the past FigureMoment::ConsumptionDays.
    };

    qint64 low = 0; ///< Active items, LOW or OUT.
    qint64 out = 0;
    qint64 active = 0;
    double value = 0;
    qint64 valued = 0;                   ///< Items that make up the value.
    qint64 unpriced = 0;                 ///< Items in stock that have no price.
    std::vector<LowItem> lowItems = {};  ///< None left first.
    std::optional<History> history = {}; ///< Only with FigureDepth::Full.

    [[nodiscard]] static std::vector<core::Statement> statements(const core::Layout &layout,
                                                                 const core::FigureMoment &moment);
    [[nodiscard]] static InventoryFigures decode(std::span<const core::RowSet> rows);
    /// Days until nothing is left at the pace of the past days; no value when nothing was used.
    [[nodiscard]] static std::optional<double> daysLeft(double quantity, double consumed);
};

} // namespace vhm24::inventory
