// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/figuremoment.h"
#include "models/core/database/layout.h"
#include "models/core/database/rowset.h"
#include "models/core/database/statement.h"

#include <optional>
#include <span>
#include <vector>

namespace vhm24::tasks {

/// Open tasks (created, assigned, in progress) and those of them that are overdue.
struct TaskFigures {
    struct Due {
        QString id = {};
        QString title = {};
        QString state = {};     ///< Of TaskState.
        QDateTime dueDate = {}; ///< Invalid when the task has none.
        QString assigneeId = {};
    };

    qint64 open = 0; ///< With the overdue ones.
    qint64 overdue = 0;
    qint64 dueToday = 0;       ///< Until midnight, not overdue yet.
    std::vector<Due> due = {}; ///< The most urgent first.
    /// How many were overdue at the end of each of the past days; only with FigureDepth::Full.
    std::optional<std::vector<double>> overdueByDay = {};

    [[nodiscard]] static std::vector<core::Statement> statements(const core::Layout &layout,
                                                                 const core::FigureMoment &moment);
    [[nodiscard]] static TaskFigures decode(std::span<const core::RowSet> rows);
};

} // namespace vhm24::tasks
