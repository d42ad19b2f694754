// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/database/rowset.h"
#include "models/core/database/statement.h"

#include <QDateTime>

#include <vector>

namespace vhm24::tasks {

struct MachineTask {
    QString id = {};
    QString title = {};
    QString state = {}; ///< A word of TaskState, by the rule of the table.
    QString priority = {};
    QString assigneeId = {};
    QDateTime due = {};
};

/// The open tasks of one machine, the most urgent first.
struct MachineTasks {
    qint64 count = 0;
    std::vector<MachineTask> list = {};

    /// `onlyOf`: the user who sees no others' tasks; empty = all.
    static core::Statement statement(const core::Layout &layout, const QString &machineId, const QString &onlyOf);
    static MachineTasks read(const core::RowSet &answer);
};

} // namespace vhm24::tasks
