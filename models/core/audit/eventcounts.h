// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QFuture>
#include <QTimeZone>

#include <stop_token>
#include <vector>

namespace vhm24::core {

/// A stretch of time to be counted in; without a begin it reaches back to the first event of the log.
struct EventPeriod {
    QDateTime from = {};
    QDateTime until = {};
    QTimeZone zone = QTimeZone::utc();
};

/// How many events of the audit log lie in each slot of a period.
struct EventCounts {
    std::vector<QDateTime> edges = {}; ///< In UTC, one more than there are slots; empty when the log is.
    std::vector<int> counts = {};      ///< No slot is counted further than to Most.
    static constexpr int Most = 5'000;
    static constexpr int MostSlots = 120;
};

/// Hours, days, weeks or months of the zone, as fine as `most` slots allow: the first begins at or before `from`, the
/// last ends at or after `until`.
[[nodiscard]] std::vector<QDateTime> slotEdges(const EventPeriod &period, int most = EventCounts::MostSlots);

/// One query, which reads no more than Most entries of the index for each slot, however long the log is.
[[nodiscard]] QFuture<Result<EventCounts>> countEvents(const Layout &layout, const EventPeriod &period,
                                                       std::stop_token stop = {});

} // namespace vhm24::core
