// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace vhm24::core {

/// A stretch of time that somebody typed.
struct TimeSpan {
    QDateTime from = {};
    QDateTime until = {}; ///< The first moment after it.
    QString words = {};   ///< In English, where it means another time tomorrow: "today", "last 7 days".
    bool clockOnly = false;
};

/// Reads a day (`19.11.2026`, `19.11.26`, `19.11`, `2026-11-19`), a month (`11.2026`), a year (`2026`), a minute or a
/// second of a day (`19.11 14:30`), a time of `clockDay` (`14:30`), or words in Russian, Uzbek or English, whatever
/// the language of the program: today, yesterday, tomorrow, this/last/next week, month and year, last N days (with
/// today), last N hours. Weeks begin on Monday; everything is meant in `zone`.
[[nodiscard]] std::optional<TimeSpan> parseTimeSpan(const QString &typed, const QTimeZone &zone, const QDateTime &now,
                                                    QDate clockDay = {});

/// The words of TimeSpan as the user reads them, in a form that parseTimeSpan() reads again.
[[nodiscard]] QString timeWordsText(const QString &words);
/// Those that are worth offering in a list.
[[nodiscard]] QStringList usualTimeWords();

} // namespace vhm24::core
