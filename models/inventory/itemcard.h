// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "models/core/database/layout.h"

#include <QDateTime>
#include <QFuture>
#include <QString>

#include <optional>
#include <vector>

namespace vhm24::inventory {

/// All that the panel of one item shows, read together.
struct ItemCard {
    struct Place {
        QString code = {};
        QString name = {};
        double quantity = 0;
    };
    struct Step {
        QDateTime at = {};
        double quantity = 0; ///< From that moment on.
    };
    struct Movement {
        QString id = {};
        QString type = {}; ///< A word of StockMovementType.
        QDateTime at = {};
        double change = 0;
        double moved = 0;   ///< Also where nothing changes, as between two places.
        double balance = 0; ///< After it, counted back from the quantity of now.
        bool fits = true;   ///< The stored balance says the same.
        QString reason = {};
        QString document = {};
        QString from = {};
        QString to = {};
    };
    QString id = {};
    QString sku = {};
    QString name = {};
    QString category = {};
    QString unit = {};
    QString state = {}; ///< A word of StockState.
    bool active = true;
    double quantity = 0;
    double inMachines = 0;
    double unplaced = 0; ///< What is at no place; below zero: more is placed than there is.
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    std::optional<double> price = {};
    std::vector<Step> steps = {};         ///< 30 days, oldest first.
    std::vector<Place> places = {};       ///< The fullest first.
    std::vector<Movement> movements = {}; ///< Newest first.
    bool moreMovements = false;

    static constexpr int Days = 30;
    static constexpr int ShownMovements = 9;
    /// One round trip; an item that is gone is NotFound. `state` is the SQL of that column.
    [[nodiscard]] static QFuture<core::Result<ItemCard>> read(const core::Layout &layout, const QByteArray &state,
                                                              const QString &itemId,
                                                              const core::SubmitOptions &options = {});
};

} // namespace vhm24::inventory
