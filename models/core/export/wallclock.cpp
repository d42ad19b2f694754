// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/export/wallclock.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstring>
#include <limits>

namespace vhm24::core {

namespace {

char *twoDigits(char *at, int value)
{
    at[0] = static_cast<char>('0' + value / 10);
    at[1] = static_cast<char>('0' + value % 10);
    return at + 2;
}

/// At least four digits, as ISO has it.
char *year(char *at, int value)
{
    if (value >= 0 && value <= 9'999)
        return twoDigits(twoDigits(at, value / 100), value % 100);
    return std::to_chars(at, at + 12, value).ptr;
}

} // namespace

void WallClock::findOffset(qint64 utcMs)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    m_offset = qint64(m_zone.offsetFromUtc(moment)) * 1000;
    m_from = std::numeric_limits<qint64>::min();
    m_until = std::numeric_limits<qint64>::max();
    if (!m_zone.hasTransitions())
        return;
    // The bounds are those changes that the zone knows of.
    if (const auto before = m_zone.previousTransition(moment.addMSecs(1)); before.atUtc.isValid())
        m_from = before.atUtc.toMSecsSinceEpoch();
    if (const auto after = m_zone.nextTransition(moment); after.atUtc.isValid())
        m_until = after.atUtc.toMSecsSinceEpoch();
}

void DateText::writeDay(qint64 days)
{
    if (m_dayLength > 0 && days == m_day)
        return;
    m_day = days;
    // PostgreSQL's "infinity" and beyond is no day of this calendar.
    const qint64 known = std::clamp<qint64>(days, -12'000'000, 11'000'000);
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{known}}};
    const int month = static_cast<int>(static_cast<unsigned>(date.month()));
    const int day = static_cast<int>(static_cast<unsigned>(date.day()));
    char *at = m_text;
    if (m_style == Style::Iso) {
        at = year(at, static_cast<int>(date.year()));
        *at++ = '-';
        at = twoDigits(at, month);
        *at++ = '-';
        at = twoDigits(at, day);
    } else {
        at = twoDigits(at, day);
        *at++ = '.';
        at = twoDigits(at, month);
        *at++ = '.';
        at = year(at, static_cast<int>(date.year()));
    }
    m_dayLength = static_cast<int>(at - m_text);
}

std::string_view DateText::date(qint64 days)
{
    writeDay(days);
    return {m_text, static_cast<std::size_t>(m_dayLength)};
}

std::string_view DateText::moment(qint64 wallMs)
{
    const qint64 days = wallMs >= 0 ? wallMs / DayMs : -((-wallMs + DayMs - 1) / DayMs);
    writeDay(days);
    const int ms = static_cast<int>(wallMs - days * DayMs);
    char *at = m_text + m_dayLength;
    *at++ = ' ';
    at = twoDigits(at, ms / 3'600'000);
    *at++ = ':';
    at = twoDigits(at, ms / 60'000 % 60);
    *at++ = ':';
    at = twoDigits(at, ms / 1000 % 60);
    if (m_style == Style::Iso) {
        *at++ = '.';
        *at++ = static_cast<char>('0' + ms / 100 % 10);
        at = twoDigits(at, ms % 100);
    }
    return {m_text, static_cast<std::size_t>(at - m_text)};
}

} // namespace vhm24::core
