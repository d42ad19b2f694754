// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/timewords.h"

#include "models/core/text/plainapostrophes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vhm24::core {

namespace {

enum class Unit { Day, Week, Month, Year };

/// A calendar unit, so many of them from the present one.
struct TimeWord {
    const char *english; ///< Context "TimeWords".
    std::array<const char *, 4> others;
    Unit unit;
    int shift;
};

constexpr TimeWord TimeWords[] = {
    {QT_TRANSLATE_NOOP("TimeWords", "today"), {"сегодня", "bugun"}, Unit::Day, 0},
    {QT_TRANSLATE_NOOP("TimeWords", "yesterday"), {"вчера", "kecha"}, Unit::Day, -1},
    {QT_TRANSLATE_NOOP("TimeWords", "tomorrow"), {"завтра", "ertaga"}, Unit::Day, 1},
    {QT_TRANSLATE_NOOP("TimeWords", "this week"),
     {"эта неделя", "на этой неделе", "bu hafta", "shu hafta"},
     Unit::Week,
     0},
    {QT_TRANSLATE_NOOP("TimeWords", "last week"),
     {"прошлая неделя", "на прошлой неделе", "o'tgan hafta"},
     Unit::Week,
     -1},
    {QT_TRANSLATE_NOOP("TimeWords", "next week"),
     {"следующая неделя", "на следующей неделе", "keyingi hafta"},
     Unit::Week,
     1},
    {QT_TRANSLATE_NOOP("TimeWords", "this month"), {"этот месяц", "в этом месяце", "bu oy", "shu oy"}, Unit::Month, 0},
    {QT_TRANSLATE_NOOP("TimeWords", "last month"), {"прошлый месяц", "в прошлом месяце", "o'tgan oy"}, Unit::Month, -1},
    {QT_TRANSLATE_NOOP("TimeWords", "next month"),
     {"следующий месяц", "в следующем месяце", "keyingi oy"},
     Unit::Month,
     1},
    {QT_TRANSLATE_NOOP("TimeWords", "this year"), {"этот год", "в этом году", "bu yil", "shu yil"}, Unit::Year, 0},
    {QT_TRANSLATE_NOOP("TimeWords", "last year"), {"прошлый год", "в прошлом году", "o'tgan yil"}, Unit::Year, -1},
    {QT_TRANSLATE_NOOP("TimeWords", "next year"), {"следующий год", "в следующем году", "keyingi yil"}, Unit::Year, 1},
};

constexpr int MostDays = 36'500;

bool says(const TimeWord &word, const QString &text)
{
    return text == QLatin1String(word.english) ||
           std::any_of(word.others.begin(), word.others.end(),
                       [&text](const char *one) { return one && text == QString::fromUtf8(one); });
}

class TimeReader {
public:
    TimeReader(const QTimeZone &zone, const QDateTime &now) :
        m_zone(zone),
        m_now(now),
        m_today(now.toTimeZone(zone).date())
    {
    }

    std::optional<TimeSpan> read(const QString &text, QDate clockDay) const
    {
        if (auto span = word(text))
            return span;
        if (auto span = last(text))
            return span;
        if (auto span = monthOrYear(text))
            return span;
        return day(text, clockDay);
    }

private:
    QDateTime midnight(QDate date) const { return QDateTime(date, QTime(0, 0), m_zone).toUTC(); }
    TimeSpan days(QDate from, QDate until) const { return {.from = midnight(from), .until = midnight(until)}; }

    std::optional<TimeSpan> word(const QString &text) const
    {
        const auto found = std::find_if(std::begin(TimeWords), std::end(TimeWords),
                                        [&text](const TimeWord &one) { return says(one, text); });
        if (found == std::end(TimeWords))
            return std::nullopt;
        TimeSpan span;
        const QDate month(m_today.year(), m_today.month(), 1);
        const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
        const int shift = found->shift;
        switch (found->unit) {
        case Unit::Day: span = days(m_today.addDays(shift), m_today.addDays(shift + 1)); break;
        case Unit::Week: span = days(monday.addDays(7 * shift), monday.addDays(7 * (shift + 1))); break;
        case Unit::Month: span = days(month.addMonths(shift), month.addMonths(shift + 1)); break;
        case Unit::Year:
            span = days(QDate(m_today.year() + shift, 1, 1), QDate(m_today.year() + shift + 1, 1, 1));
            break;
        }
        span.words = QLatin1String(found->english);
        return span;
    }

    std::optional<TimeSpan> last(const QString &text) const
    {
        static const QRegularExpression ofDays(
            QStringLiteral("^(?:last|за последн\\w+|последн\\w+|oxirgi) (\\d{1,5}) (?:days?|день|дня|дней|kun)$"),
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression ofHours(
            QStringLiteral("^(?:last|за последн\\w+|последн\\w+|oxirgi) (\\d{1,5}) (?:hours?|час|часа|часов|soat)$"),
            QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = ofDays.match(text); match.hasMatch()) {
            const int count = match.captured(1).toInt();
            if (count < 1 || count > MostDays)
                return std::nullopt;
            TimeSpan span = days(m_today.addDays(1 - count), m_today.addDays(1)); // today is one of them
            span.words = QStringLiteral("last %1 days").arg(count);
            return span;
        }
        if (const auto match = ofHours.match(text); match.hasMatch()) {
            const int count = match.captured(1).toInt();
            return TimeSpan{.from = m_now.addSecs(qint64(-3'600) * count),
                            .until = m_now.addMSecs(1),
                            .words = QStringLiteral("last %1 hours").arg(count)};
        }
        return std::nullopt;
    }

    std::optional<TimeSpan> monthOrYear(const QString &text) const
    {
        static const QRegularExpression monthForm(QStringLiteral("^(?:(\\d{1,2})\\.(\\d{4})|(\\d{4})-(\\d{2}))$"));
        static const QRegularExpression yearForm(QStringLiteral("^(?:19|20|21)\\d{2}$"));
        if (const auto match = monthForm.match(text); match.hasMatch()) {
            const bool iso = match.captured(1).isEmpty();
            const QDate first(match.captured(iso ? 3 : 2).toInt(), match.captured(iso ? 4 : 1).toInt(), 1);
            return first.isValid() ? std::optional(days(first, first.addMonths(1))) : std::nullopt;
        }
        if (!yearForm.match(text).hasMatch())
            return std::nullopt;
        return days(QDate(text.toInt(), 1, 1), QDate(text.toInt() + 1, 1, 1));
    }

    std::optional<QDate> date(const QString &text) const
    {
        static const QRegularExpression form(
            QStringLiteral("^(?:(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2}))?\\.?|(\\d{4})-(\\d{2})-(\\d{2}))$"));
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        QDate found;
        if (match.capturedLength(4) > 0) {
            found = QDate(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
        } else {
            const QString typed = match.captured(3);
            const int year = typed.isEmpty() ? m_today.year() : typed.toInt() + (typed.size() == 2 ? 2000 : 0);
            found = QDate(year, match.captured(2).toInt(), match.captured(1).toInt());
        }
        return found.isValid() ? std::optional(found) : std::nullopt;
    }

    std::optional<TimeSpan> day(const QString &text, QDate clockDay) const
    {
        static const QRegularExpression form(QStringLiteral("^(?:(\\S+)[ T])?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?$"));
        const auto match = form.match(text);
        if (!match.hasMatch()) {
            const auto whole = date(text);
            return whole ? std::optional(days(*whole, whole->addDays(1))) : std::nullopt;
        }
        const bool clockOnly = match.captured(1).isEmpty();
        auto on = clockOnly ? std::optional(clockDay.isValid() ? clockDay : m_today) : date(match.captured(1));
        if (!on && !clockOnly) {
            if (const auto named = word(match.captured(1))) // "yesterday 14:30"
                on = named->from.toTimeZone(m_zone).date();
        }
        const QTime clock(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
        if (!on || !clock.isValid())
            return std::nullopt;
        const QDateTime from = QDateTime(*on, clock, m_zone).toUTC();
        return TimeSpan{
            .from = from, .until = from.addSecs(match.captured(4).isEmpty() ? 60 : 1), .clockOnly = clockOnly};
    }

    QTimeZone m_zone;
    QDateTime m_now;
    QDate m_today;
};

} // namespace

std::optional<TimeSpan> parseTimeSpan(const QString &typed, const QTimeZone &zone, const QDateTime &now, QDate clockDay)
{
    return TimeReader(zone, now.toUTC()).read(withPlainApostrophes(typed).simplified().toLower(), clockDay);
}

QString timeWordsText(const QString &words)
{
    static const QRegularExpression counted(QStringLiteral("^last (\\d+) (days|hours)$"));
    if (const auto match = counted.match(words); match.hasMatch()) {
        const int count = match.captured(1).toInt();
        return match.captured(2) == QLatin1String("days")
                   ? QCoreApplication::translate("TimeWords", "last %n day(s)", nullptr, count)
                   : QCoreApplication::translate("TimeWords", "last %n hour(s)", nullptr, count);
    }
    return QCoreApplication::translate("TimeWords", words.toUtf8().constData());
}

QStringList usualTimeWords()
{
    return {QStringLiteral("today"),       QStringLiteral("yesterday"),    QStringLiteral("this week"),
            QStringLiteral("last week"),   QStringLiteral("this month"),   QStringLiteral("last month"),
            QStringLiteral("last 7 days"), QStringLiteral("last 30 days"), QStringLiteral("this year"),
            QStringLiteral("last year")};
}

} // namespace vhm24::core
