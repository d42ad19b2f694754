// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace vhm24::inventory {

/// Refill takes from a warehouse location and fills a machine's container.
enum class MovementKind { Receive, Issue, Adjust, Transfer, Refill };

struct MovementLine {
    /// Made with newId() when the form opens and kept until the answer is known: what makes a retry harmless.
    QString id = {};
    QString itemId = {};
    /// Decimal text with a point and at most 6 decimals; for Adjust the counted value, else what is moved.
    QString amount = {};
    QString price = {}; ///< Decimal text, optional: the price of this delivery.
};

struct MovementRequest {
    MovementKind kind = MovementKind::Receive;
    std::vector<MovementLine> lines = {};
    /// Issue: optional. Adjust: the counted place; without it the item's total is what was counted.
    /// Transfer and Refill: required.
    QString fromLocationId = {};
    QString toLocationId = {}; ///< Receive: optional. Transfer: required.
    QString machineId = {};    ///< Refill only.
    QString machineCode = {};  ///< Refill: what "toLocation" will say; looked up when empty.
    QString reason = {};
    QString reference = {};
    QDateTime operationDate = {};  ///< When it happened, where that is not now.
    bool allowOverMaximum = false; ///< Refill: the user was asked and said yes.
};

enum class RefusalReason {
    ItemMissing,
    ItemInactive, ///< Nothing more is received of it or filled into machines; what is left can be cleared.
    LocationMissing,
    LocationInactive,    ///< Nothing more is put there.
    NotEnough,           ///< `available` = the item's stock
    NotEnoughAtLocation, ///< `available` = the stock at the location
    OverMaximum,         ///< `available` = what still fits into the machine
    AmountInvalid,       ///< Not a number, more than 6 decimals, or more than 1,000,000,000 (also as the result).
    AmountTooSmall,      ///< Below 0.01; for Adjust the difference.
    NothingToChange      ///< The counted value is the stored one.
};

struct StockRefusal {
    int lineIndex = 0;
    RefusalReason reason = RefusalReason::AmountInvalid;
    QString itemId = {};
    QString available = {}; ///< Decimal text; empty where it says nothing.
};

struct BookedLine {
    QString movementId = {};
    QString itemId = {};
    QString before = {}; ///< The item's quantity as exact decimal text.
    QString after = {};
    double beforeValue = 0;
    double afterValue = 0;
};

/// Either booked (now, or by an earlier try of the same request), or refused for the reasons given: then nothing of it
/// is written.
struct StockOutcome {
    bool booked = false;
    bool alreadyBooked = false; ///< An earlier try with these ids had been written; `booked` is then false.
    /// Refill with the machines in another database: its ServiceHistory row is still to be written (RefillHistory).
    bool historyPending = false;
    std::vector<BookedLine> lines = {};
    std::vector<StockRefusal> refusals = {};

    [[nodiscard]] bool stands() const { return booked || alreadyBooked; }
};

} // namespace vhm24::inventory
