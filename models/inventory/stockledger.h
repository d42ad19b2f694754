// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "models/core/database/layout.h"
#include "models/core/result.h"

#include <QDate>
#include <QDateTime>
#include <QFuture>
#include <QString>

#include <optional>
#include <vector>

namespace vhm24::inventory {

/// Condition on a movement `m`, in place of <warehouse> in a statement: what the old back end wrote when it filled a
/// machine is not of the warehouse.
inline constexpr const char *OfWarehouse =
    R"(NOT (m.type = 'IN' AND m."machineId" IS NOT NULL AND m.reason LIKE 'Bunker refill -%'))";

struct LedgerRow {
    QString id = {};
    QString type = {}; ///< IN, OUT, ADJUSTMENT, TRANSFER
    QDateTime createdAt = {};
    double before = 0;
    double after = 0;
    double change = 0;   ///< after - before
    double quantity = 0; ///< What was moved, always positive.
    double balance = 0;  ///< After this movement, counted back from the item's quantity of now.
    bool fits = true;    ///< The stored `after` is that balance; false from a break of the chain downwards.
    QString reason = {};
    QString reference = {};
    QString fromLocation = {};
    QString toLocation = {};
    QString machineId = {};
    QString userId = {};
    QDateTime operationDate = {};
};

/// Where the next page begins; opaque.
struct LedgerCursor {
    QString moment = {};
    QString id = {};
    QString balance = {};
};

struct LedgerPage {
    std::vector<LedgerRow> rows = {};
    std::optional<LedgerCursor> next = {};
};

struct LocationBalance {
    QString locationId = {};
    QString code = {};
    QString name = {};
    double quantity = 0;
};

struct ItemBalances {
    double total = 0;
    std::vector<LocationBalance> locations = {};
    double unplaced = 0; ///< total - sum of the locations, exact to 6 decimals; negative = more placed than there is

    [[nodiscard]] bool addsUp() const { return unplaced == 0; }
};

struct DayQuantity {
    QDate day = {};
    double quantity = 0; ///< At the end of the day, or now.
};

/// The order-free test of a chain: {before} + {quantity} equals {after} + {initial}. Milliseconds can't order rows.
struct ChainCheck {
    bool intact = false;
    double initial = 0; ///< Where the chain begins; only when intact.
    qint64 movements = 0;
    std::vector<double> gaps = {}; ///< Values that stand on one side only, when not intact.
};

/// Reads one item's stock and its history. Rows that the old back end wrote when it filled a machine (type IN with a
/// machine, before and after of the machine's container) are not of the warehouse and left out everywhere.
class StockLedger {
public:
    explicit StockLedger(const core::Layout &layout) : m_layout(layout) {}

    /// Newest first.
    [[nodiscard]] QFuture<core::Result<LedgerPage>> ledger(const QString &itemId,
                                                           const std::optional<LedgerCursor> &before, int limit,
                                                           const core::SubmitOptions &options = {}) const;
    [[nodiscard]] QFuture<core::Result<ItemBalances>> balances(const QString &itemId,
                                                               const core::SubmitOptions &options = {}) const;
    /// One value for each of the last `days` days in `timeZone` (an IANA name), oldest first, today last.
    [[nodiscard]] QFuture<core::Result<std::vector<DayQuantity>>>
    days(const QString &itemId, const QString &timeZone, int days = 30, const core::SubmitOptions &options = {}) const;
    [[nodiscard]] QFuture<core::Result<ChainCheck>> chain(const QString &itemId,
                                                          const core::SubmitOptions &options = {}) const;

private:
    template <typename T, typename Read>
    QFuture<core::Result<T>> ask(const char *sql, std::vector<core::Parameter> parameters,
                                 const core::SubmitOptions &options, Read read) const;

    const core::Layout &m_layout;
};

} // namespace vhm24::inventory
