// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>

#include <algorithm>
#include <cmath>

namespace vhm24::ui {

// In ms.
inline constexpr qint64 Minute = 60'000;
inline constexpr qint64 Hour = 60 * Minute;
inline constexpr qint64 Day = 24 * Hour;

/// A stretch of time in UTC; `from` belongs to it, `to` does not.
struct TimeRange {
    QDateTime from;
    QDateTime to;

    [[nodiscard]] static TimeRange fromMs(qint64 begin, qint64 end)
    {
        return {QDateTime::fromMSecsSinceEpoch(begin, Qt::UTC), QDateTime::fromMSecsSinceEpoch(end, Qt::UTC)};
    }
    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid() && from < to; }
    [[nodiscard]] qint64 beginMs() const { return from.toMSecsSinceEpoch(); }
    [[nodiscard]] qint64 endMs() const { return to.toMSecsSinceEpoch(); }
    [[nodiscard]] qint64 spanMs() const { return endMs() - beginMs(); }
    [[nodiscard]] bool contains(qint64 ms) const { return ms >= beginMs() && ms < endMs(); }

    /// The span times `factor` (below 1 zooms in); the moment `at` keeps its place on the screen.
    [[nodiscard]] TimeRange zoomed(double factor, const QDateTime &at) const
    {
        const double pivot = double(at.toMSecsSinceEpoch());
        return fromMs(std::llround(pivot + (double(beginMs()) - pivot) * factor),
                      std::llround(pivot + (double(endMs()) - pivot) * factor));
    }
    [[nodiscard]] TimeRange shifted(qint64 byMs) const { return fromMs(beginMs() + byMs, endMs() + byMs); }

    /// The same stretch inside `limits` (an invalid one limits nothing) and no shorter than `minimumMs`.
    [[nodiscard]] TimeRange clamped(const TimeRange &limits, qint64 minimumMs) const
    {
        qint64 span = std::max(spanMs(), minimumMs);
        qint64 begin = beginMs() + (spanMs() - span) / 2;
        if (limits.isValid()) {
            span = std::min(span, limits.spanMs());
            begin = std::clamp(begin, limits.beginMs(), limits.endMs() - span);
        }
        return fromMs(begin, begin + span);
    }

    friend bool operator==(const TimeRange &a, const TimeRange &b) { return a.from == b.from && a.to == b.to; }
};

} // namespace vhm24::ui

Q_DECLARE_METATYPE(vhm24::ui::TimeRange)
