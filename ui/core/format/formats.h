// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/column.h"
#include "ui/core/look/tokens.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>
#include <QVariant>

namespace vhm24::ui {

/// How numbers, money, times and words are written for this user: language, zone, currency. GUI thread.
class Formats {
public:
    enum class Language { Russian, Uzbek, English };

    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] static QString codeOf(Language language);          ///< ru, uz, en
    [[nodiscard]] static Language languageFrom(const QString &code); ///< Russian for anything unknown.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] QLocale locale() const;

    /// Grouped by no-break spaces, decimal comma, U+2212 for minus.
    [[nodiscard]] QString number(double value, int decimals) const;
    [[nodiscard]] QString signedNumber(double value, int decimals) const; ///< With + for a gain.
    [[nodiscard]] QString integer(qint64 value) const { return number(static_cast<double>(value), 0); }
    /// kg and l have 2 decimals, pieces and packs none unless there is a fraction.
    [[nodiscard]] QString quantity(double value, const QString &unitWord) const;
    [[nodiscard]] QString unit(const QString &unitWord) const; ///< KG → kg in the user's language.
    [[nodiscard]] QString money(double value) const;           ///< Without currency; whole unless there is a fraction.
    [[nodiscard]] QString moneyShort(double value) const;      ///< 266,8 mln
    [[nodiscard]] QString currency(const QString &code = QStringLiteral("UZS")) const; ///< soʻm
    [[nodiscard]] QString percent(double value, int decimals = 1) const;               ///< 8,0 %
    [[nodiscard]] QString date(QDate date) const;                                      ///< 19.11.2026
    [[nodiscard]] QString dayMonth(QDate date) const;                                  ///< 19.11
    [[nodiscard]] QString weekday(QDate date) const;                                   ///< Thu
    [[nodiscard]] QString moment(const QDateTime &moment) const; ///< 19.11.2026 14:32, without the year in this year
    [[nodiscard]] QString fullMoment(const QDateTime &moment) const; ///< With seconds, milliseconds and zone.
    [[nodiscard]] QString clock(const QDateTime &moment) const;      ///< 14:32
    [[nodiscard]] QString age(qint64 seconds) const;                 ///< 12 s, 5 min, 3 h, 2 d
    [[nodiscard]] QDate today() const;

private:
    Language m_language = Language::Russian;
    QTimeZone m_zone{"Asia/Tashkent"};
};

/// The meaning of a word of an enumeration: which mark and colour it gets.
[[nodiscard]] Meaning meaningOf(const char *enumeration, const QString &word);

} // namespace vhm24::ui
