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

namespace vhm24::machines {

/// Machines by state, and those that need a hand. Retired machines are in none of it.
struct MachineFigures {
    struct Name {
        QString code = {};
        QString place = {}; ///< Where it stands, or its own name.
    };
    struct Trouble {
        QString id = {};
        Name name = {};
        QString state = {};   ///< ERROR or OFFLINE, of MachineState.
        QDateTime since = {}; ///< The first report of this error, or the last contact; invalid when unknown.
        QStringList errors = {};
    };

    /// Machines in each state at this time of the day, on each of the HistoryDays before today, the last one yesterday.
    /// NaN where no machine at all was heard of.
    struct History {
        static constexpr int Days = 14;
        std::vector<double> online = {};
        std::vector<double> offline = {};
    };

    qint64 online = 0;
    qint64 error = 0;
    qint64 maintenance = 0;
    qint64 offline = 0;
    std::vector<Trouble> troubles = {};             ///< The latest first, 50 at most.
    std::optional<QHash<QString, Name>> names = {}; ///< By id; only with FigureDepth::Full.
    std::optional<History> history = {};            ///< Only with FigureDepth::Full.

    [[nodiscard]] qint64 total() const { return online + error + maintenance + offline; }

    [[nodiscard]] static std::vector<core::Statement> statements(const core::Layout &layout,
                                                                 const core::FigureMoment &moment);
    [[nodiscard]] static MachineFigures decode(std::span<const core::RowSet> rows);
};

} // namespace vhm24::machines
