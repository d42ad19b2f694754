// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/database/layout.h"
#include "models/core/database/unitofwork.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QFuture>

#include <vector>

namespace vhm24::inventory {

/// The "ServiceHistory" row (REFILL) of each refill. It belongs to the machines service: in the same database it is
/// written in the booking's own transaction, in another one as a second step. Its id follows from the movement's, so
/// that step may be repeated at will; complete() makes up for steps that never came to pass.
class StockRefillHistory {
public:
    struct Refill {
        QString movementId = {};
        QString machineId = {};
        QString itemId = {};
        QString amount = {};
        QString performedById = {};
        QDateTime performedAt = {}; ///< Invalid = the moment of writing.
        QString notes = {};
    };

    explicit StockRefillHistory(const core::Layout &layout) : m_layout(layout) {}

    [[nodiscard]] static QString idFor(const QString &movementId);
    [[nodiscard]] bool isInBookingDatabase() const;
    /// Same database: only for movements that stand in this transaction with this content.
    void addTo(core::UnitOfWork &unit, const std::vector<Refill> &refills) const;
    /// Other database; waits for the answer, so only from a worker thread. Machines that are not there are left out.
    [[nodiscard]] core::Result<int> write(const std::vector<Refill> &refills, const core::Actor &actor) const;
    /// Looks at the refills since `since` and writes the rows that are missing; their number.
    [[nodiscard]] QFuture<core::Result<int>> complete(const QDateTime &since, const core::Actor &actor) const;

private:
    const core::Layout &m_layout;
};

} // namespace vhm24::inventory
