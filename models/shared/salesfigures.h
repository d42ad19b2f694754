// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/figuremoment.h"
#include "models/core/database/layout.h"
#include "models/core/database/rowset.h"
#include "models/core/database/statement.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace vhm24::shared {

/// Sales of today against the same weekday a week ago, and the alerts that nobody has read.
/// Sums are of the currency of the system; what was paid in another one is counted apart and never added.
struct SalesFigures {
    /// Paid transactions of one period.
    struct Sum {
        double revenue = 0;
        qint64 count = 0;
    };
    struct OtherCurrency {
        QString code = {};
        Sum today = {};
    };
    struct Best {
        QString machineId = {};
        Sum today = {};
        double before = 0; ///< Same weekday, until the same time.
    };
    struct Notice {
        QString id = {};
        QString type = {};
        QString title = {};
        QString message = {};
        QString machineId = {};
        bool isRead = false;
        QDateTime at = {};
    };
    /// FigureMoment::HistoryDays of them; the last one is yesterday.
    using History = std::vector<Sum>;

    QString currency = QStringLiteral("UZS");
    Sum today = {};
    Sum before = {}; ///< The same weekday a week ago, until the same time of the day.
    std::array<double, 24> hours = {};
    std::array<double, 24> hoursBefore = {}; ///< Of that whole day.
    std::vector<OtherCurrency> others = {};
    std::vector<Best> best = {}; ///< Most revenue first.
    qint64 unread = 0;
    /// How many came on each day, as History.
    std::optional<std::vector<double>> noticesByDay = {};
    std::vector<Notice> notices = {};    ///< The latest first, one of each text.
    std::optional<History> history = {}; ///< Only with FigureDepth::Full.

    [[nodiscard]] static std::vector<core::Statement> statements(const core::Layout &layout,
                                                                 const core::FigureMoment &moment);
    [[nodiscard]] static SalesFigures decode(std::span<const core::RowSet> rows, const core::FigureMoment &moment);
};

} // namespace vhm24::shared
