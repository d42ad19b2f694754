// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/database/database.h"
#include "models/core/database/layout.h"
#include "models/core/database/unitofwork.h"
#include "models/core/result.h"

#include <QFuture>

namespace vhm24::machines {

struct StatusChange {
    QString machineId = {};
    QString status = {};   ///< ONLINE, OFFLINE, MAINTENANCE, ERROR
    QString expected = {}; ///< What the user saw; empty = whatever it is.
    QString reason = {};   ///< Required.
};

struct MachineOutcome {
    QString status = {};    ///< Afterwards.
    bool unchanged = false; ///< It was so already: nothing was written, also not into the audit.
    int openTasks = 0;      ///< Retiring was refused because of these, and nothing was written.
};

/// What is done with a machine beyond editing its fields. Each call may be repeated: what already is so is left alone.
/// The layout must outlive the futures.
class MachineService {
public:
    using Answer = QFuture<core::Result<MachineOutcome>>;

    explicit MachineService(const core::Layout &layout) : m_layout(layout) {}

    /// Conflict with the present status as subject when it is not the expected one, and with RETIRED for a retired one.
    [[nodiscard]] Answer changeStatus(const StatusChange &change, const core::Actor &actor) const;
    /// Hides the machine and sets it OFFLINE. The tasks' service is asked first; when it can't be, nothing is done and
    /// the error's subject is `tasks`. A task made between question and write is not seen: the services share nothing.
    [[nodiscard]] Answer retire(const QString &machineId, const core::Actor &actor) const;
    [[nodiscard]] Answer restore(const QString &machineId, const core::Actor &actor) const;

private:
    core::Result<int> openTasks(core::Connection &connection, const QString &machineId) const;
    core::Result<MachineOutcome> write(core::Connection &connection, const char *sql,
                                       std::vector<core::Parameter> parameters, const core::Actor &actor) const;

    const core::Layout &m_layout;
};

} // namespace vhm24::machines
