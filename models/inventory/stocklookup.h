// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "models/core/database/layout.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vhm24::inventory {

/// Between which places a movement goes; empty where it has none.
struct StockPlaces {
    QString from = {}; ///< Id of a warehouse location.
    QString to = {};
    QString machine = {};
    friend bool operator==(const StockPlaces &, const StockPlaces &) = default;
};

/// One item and how much of it is where, as the forms show it.
struct StockItem {
    QString id = {};
    QString sku = {};
    QString name = {};
    QString unit = {}; ///< A word of InventoryUnit.
    bool active = true;
    bool read = false; ///< False until the stock was read, as in a draft just opened.
    double total = 0;
    double atFrom = 0;
    double atTo = 0;
    double inMachine = 0;
    std::optional<double> price = {};
    std::optional<double> machineMaximum = {};
};

struct StockLocation {
    QString id = {};
    QString code = {};
    QString name = {};
    bool active = true;
};

/// What the forms of stock ask the database; the answers only advise, the booking decides.
class StockLookup {
public:
    using Items = core::Result<std::vector<StockItem>>;
    explicit StockLookup(const core::Layout &layout) : m_layout(layout) {}

    /// The best matches by SKU, name or barcode (which stands in the description); the exact SKU first.
    [[nodiscard]] QFuture<Items> search(const QString &typed, const StockPlaces &places) const;
    [[nodiscard]] QFuture<Items> items(const QStringList &ids, const StockPlaces &places) const;
    /// By code; closed ones too, because they can still be emptied.
    [[nodiscard]] QFuture<core::Result<std::vector<StockLocation>>> locations() const;
    /// When one of these items was counted last; invalid = never.
    [[nodiscard]] QFuture<core::Result<QDateTime>> lastCount(const QStringList &itemIds) const;

private:
    [[nodiscard]] QFuture<Items> ask(const QByteArray &condition, std::vector<core::Parameter> parameters) const;

    const core::Layout &m_layout;
};

} // namespace vhm24::inventory
