// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/format/formats.h"

#include "models/core/table/enumeration.h"

#include <QCoreApplication>

#include <cmath>

namespace vhm24::ui {

namespace {

constexpr QChar NoBreakSpace(0x00A0);
constexpr QChar Minus(0x2212);

bool hasFraction(double value) { return std::abs(value - std::round(value)) > 1e-6; }

} // namespace

void Formats::setLanguage(Language language) { m_language = language; }

QString Formats::codeOf(Language language)
{
    switch (language) {
    case Language::Uzbek: return QStringLiteral("uz");
    case Language::English: return QStringLiteral("en");
    case Language::Russian: break;
    }
    return QStringLiteral("ru");
}

Formats::Language Formats::languageFrom(const QString &code)
{
    if (code.startsWith(QLatin1String("uz")))
        return Language::Uzbek;
    return code.startsWith(QLatin1String("en")) ? Language::English : Language::Russian;
}

QLocale Formats::locale() const
{
    switch (m_language) {
    case Language::Uzbek: return QLocale(QLocale::Uzbek, QLocale::LatinScript, QLocale::Uzbekistan);
    case Language::English: return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Russian: break;
    }
    return QLocale(QLocale::Russian, QLocale::Russia);
}

QString Formats::number(double value, int decimals) const
{
    const QString digits = QString::number(std::abs(value), 'f', decimals);
    qsizetype point = digits.indexOf(QLatin1Char('.'));
    QString text = digits;
    if (point < 0)
        point = digits.size();
    else
        text[point] = QLatin1Char(',');
    for (qsizetype at = point - 3; at > 0; at -= 3)
        text.insert(at, NoBreakSpace);
    const bool zero = digits.count(QLatin1Char('0')) + (decimals > 0 ? 1 : 0) == digits.size();
    return value < 0 && !zero ? Minus + text : text;
}

QString Formats::signedNumber(double value, int decimals) const
{
    return value > 0 ? QLatin1Char('+') + number(value, decimals) : number(value, decimals);
}

QString Formats::quantity(double value, const QString &unitWord) const
{
    const bool weighed = unitWord == QLatin1String("KG") || unitWord == QLatin1String("L");
    return number(value, weighed || hasFraction(value) ? 2 : 0);
}

QString Formats::unit(const QString &unitWord) const
{
    return unitWord.isEmpty() ? QString() : core::enumerationText("InventoryUnit", unitWord);
}

QString Formats::money(double value) const { return number(value, hasFraction(value) ? 2 : 0); }

QString Formats::moneyShort(double value) const
{
    const double size = std::abs(value);
    if (size >= 1e9)
        return QCoreApplication::translate("Formats", "%1 bn").arg(number(value / 1e9, size < 1e11 ? 1 : 0));
    if (size >= 1e6)
        return QCoreApplication::translate("Formats", "%1 mln")
            .arg(number(value / 1e6, hasFraction(value / 1e6) && size < 1e9 ? 1 : 0));
    if (size >= 1e4)
        return QCoreApplication::translate("Formats", "%1 k").arg(number(value / 1e3, 0));
    return money(value);
}

QString Formats::currency(const QString &code) const
{
    return code == QLatin1String("UZS") ? QCoreApplication::translate("Formats", "soʻm") : code;
}

QString Formats::percent(double value, int decimals) const
{
    return number(value, decimals) + NoBreakSpace + QLatin1Char('%');
}

QString Formats::date(QDate date) const { return date.toString(QStringLiteral("dd.MM.yyyy")); }
QString Formats::dayMonth(QDate date) const { return date.toString(QStringLiteral("dd.MM")); }

QString Formats::weekday(QDate date) const { return locale().dayName(date.dayOfWeek(), QLocale::ShortFormat); }

QString Formats::moment(const QDateTime &moment) const
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toTimeZone(m_zone);
    return (local.date().year() == today().year() ? dayMonth(local.date()) : date(local.date())) + QLatin1Char(' ') +
           local.toString(QStringLiteral("HH:mm"));
}

QString Formats::fullMoment(const QDateTime &moment) const
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toTimeZone(m_zone);
    const int hours = m_zone.offsetFromUtc(local) / 3600;
    return weekday(local.date()) + QLatin1Char(' ') + local.toString(QStringLiteral("dd.MM.yyyy HH:mm:ss,zzz")) +
           QStringLiteral(" UTC%1%2").arg(QLatin1Char(hours < 0 ? '-' : '+')).arg(std::abs(hours));
}

QString Formats::clock(const QDateTime &moment) const
{
    return moment.isValid() ? moment.toTimeZone(m_zone).toString(QStringLiteral("HH:mm")) : QString();
}

QString Formats::age(qint64 seconds) const
{
    if (seconds < 60)
        return QCoreApplication::translate("Formats", "%1 s").arg(std::max<qint64>(seconds, 0));
    if (seconds < 3600)
        return QCoreApplication::translate("Formats", "%1 min").arg(seconds / 60);
    if (seconds < 86'400)
        return QCoreApplication::translate("Formats", "%1 h").arg(seconds / 3600);
    return QCoreApplication::translate("Formats", "%1 d").arg(seconds / 86'400);
}

QDate Formats::today() const { return QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date(); }

Meaning meaningOf(const char *enumeration, const QString &word)
{
    struct Entry {
        const char *enumeration;
        const char *word;
        Meaning meaning;
    };
    static constexpr Entry entries[] = {{"StockState", "OK", Meaning::Good},
                                        {"StockState", "LOW", Meaning::Low},
                                        {"StockState", "OUT", Meaning::Critical},
                                        {"StockState", "OVER", Meaning::Surplus},
                                        {"FillState", "CRITICAL", Meaning::Critical},
                                        {"FillState", "LOW", Meaning::Low},
                                        {"FillState", "MEDIUM", Meaning::Medium},
                                        {"FillState", "GOOD", Meaning::Good},
                                        {"FillState", "UNKNOWN", Meaning::Offline},
                                        {"MachineState", "ONLINE", Meaning::Good},
                                        {"MachineState", "ERROR", Meaning::Critical},
                                        {"MachineState", "MAINTENANCE", Meaning::Working},
                                        {"MachineState", "OFFLINE", Meaning::Offline},
                                        {"MachineState", "RETIRED", Meaning::Medium},
                                        {"MachineStatus", "ONLINE", Meaning::Good},
                                        {"MachineStatus", "ERROR", Meaning::Critical},
                                        {"MachineStatus", "MAINTENANCE", Meaning::Working},
                                        {"MachineStatus", "OFFLINE", Meaning::Offline},
                                        {"TaskState", "OVERDUE", Meaning::Critical},
                                        {"TaskState", "CREATED", Meaning::Offline},
                                        {"TaskState", "ASSIGNED", Meaning::Offline},
                                        {"TaskState", "IN_PROGRESS", Meaning::Working},
                                        {"TaskState", "COMPLETED", Meaning::Good},
                                        {"TaskState", "CANCELLED", Meaning::Medium},
                                        {"TransactionStatus", "SUCCESS", Meaning::Good},
                                        {"TransactionStatus", "FAILED", Meaning::Critical},
                                        {"TransactionStatus", "PENDING", Meaning::Working},
                                        {"TransactionStatus", "REFUNDED", Meaning::Low},
                                        {"AuditAction", "USER_LOGIN_FAILED", Meaning::Critical}};
    for (const Entry &entry : entries) {
        if (enumeration && qstrcmp(entry.enumeration, enumeration) == 0 && word == QLatin1String(entry.word))
            return entry.meaning;
    }
    return Meaning::Neutral;
}

} // namespace vhm24::ui
