// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/charts/timerange.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace vhm24::ui {

/// A value axis with round numbers.
struct Scale {
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0;
};

struct TimeTick {
    qint64 ms = 0;
    QString label;
    bool strong = false; ///< a new day (a new month on day steps)
};

/// The smallest round scale around the values with at most `ticks` steps.
[[nodiscard]] Scale niceScale(double low, double high, int ticks);

/// Ticks on round moments of the zone, far enough apart for their labels.
[[nodiscard]] std::vector<TimeTick> timeTicks(const TimeRange &range, const QTimeZone &zone, double width);

/// "1 h 15 min" in the user's language.
[[nodiscard]] QString durationWords(qint64 ms);

/// A number in the user's locale with a true minus sign.
[[nodiscard]] QString numberText(double value, int decimals);

} // namespace vhm24::ui
