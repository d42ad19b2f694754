// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimeZone>

#include <string_view>

namespace vhm24::core {

inline constexpr qint64 DayMs = 86'400'000;

/// From UTC to the clock on the wall of one zone, for many moments: the offset is asked for once between two changes.
class WallClock {
public:
    explicit WallClock(QTimeZone zone) : m_zone(std::move(zone)) {}
    [[nodiscard]] qint64 wallMs(qint64 utcMs)
    {
        if (utcMs < m_from || utcMs >= m_until)
            findOffset(utcMs);
        return utcMs + m_offset;
    }

private:
    void findOffset(qint64 utcMs);
    QTimeZone m_zone;
    qint64 m_from = 0;
    qint64 m_until = 0;
    qint64 m_offset = 0;
};

/// Writes moments and dates as text; a day that was just written is not worked out again.
class DateText {
public:
    enum class Style { Shown, Iso }; ///< 25.11.2026 14:32:05, or 2026-11-25 14:32:05.123
    explicit DateText(Style style) : m_style(style) {}
    /// Valid until the next call.
    [[nodiscard]] std::string_view moment(qint64 wallMs);
    [[nodiscard]] std::string_view date(qint64 days);

private:
    void writeDay(qint64 days);
    Style m_style;
    qint64 m_day = 0;
    int m_dayLength = 0;
    char m_text[48] = {};
};

} // namespace vhm24::core
