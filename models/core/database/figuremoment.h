// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace vhm24::core {

/// How much is read: what changes by the minute, or also the days that are over and change rarely.
enum class FigureDepth { Fresh, Full };

/// The moment and the zone that figures are meant for; a day begins at midnight of the zone.
struct FigureMoment {
    QDateTime now = {};
    QTimeZone zone{"Asia/Tashkent"};
    FigureDepth depth = FigureDepth::Full;

    /// Days of the past that sparklines and daily charts look back on, today not counted.
    static constexpr int HistoryDays = 28;
    /// The days before today from which consumption is estimated.
    static constexpr int ConsumptionDays = 14;

    [[nodiscard]] QDateTime local() const { return now.toTimeZone(zone); }
    [[nodiscard]] QDate today() const { return local().date(); }
    /// Midnight of a day of the zone, in UTC.
    [[nodiscard]] QDateTime startOf(QDate day) const { return day.startOfDay(zone).toUTC(); }
    [[nodiscard]] QDate sameWeekday() const { return today().addDays(-7); }
    /// The same weekday a week ago at this time of the day.
    [[nodiscard]] QDateTime sameTime() const { return QDateTime(sameWeekday(), local().time(), zone).toUTC(); }
    [[nodiscard]] QDate firstDay() const { return today().addDays(-HistoryDays); }
    [[nodiscard]] QString zoneName() const { return QString::fromLatin1(zone.id()); }
};

} // namespace vhm24::core
