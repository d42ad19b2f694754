// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/database/database.h"
#include "models/core/database/layout.h"
#include "models/core/result.h"
#include "models/inventory/stockmovement.h"
#include "models/inventory/stockrefillhistory.h"

#include <QFuture>

namespace vhm24::inventory {

/// Every change of stock. One call = one transaction = one round trip: all lines are booked or none. Calling again with
/// the same line ids, whatever became of the first call, never books twice. The layout must outlive the futures.
class StockService {
public:
    explicit StockService(const core::Layout &layout) : m_layout(layout), m_history(layout) {}

    /// A refusal by a rule is an outcome with `refusals`. An Error means: no right to it (Denied), a request that
    /// makes no sense (Invalid), an id that was used for something else (Conflict, subject = that id), or a server in
    /// trouble; after OutcomeUnknown ask again with the same request.
    [[nodiscard]] QFuture<core::Result<StockOutcome>> book(const MovementRequest &request, const core::Actor &actor,
                                                           const core::SubmitOptions &options = {}) const;

    [[nodiscard]] const StockRefillHistory &refillHistory() const { return m_history; }

private:
    core::Result<StockOutcome> bookNow(core::Connection &connection, MovementRequest request,
                                       const core::Actor &actor) const;
    core::Result<std::vector<core::RowSet>> write(core::Connection &connection, core::UnitOfWork &unit) const;
    core::Result<QString> machineCode(core::Connection &connection, const QString &machineId) const;
    void addStatements(core::UnitOfWork &unit, const MovementRequest &request) const;

    const core::Layout &m_layout;
    StockRefillHistory m_history;
};

} // namespace vhm24::inventory
