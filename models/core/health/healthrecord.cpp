// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/health/healthrecord.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace vhm24::core {

namespace {

QString plainBytes(double bytes)
{
    constexpr const char *Names[] = {"B", "kB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    for (; std::abs(bytes) >= 1024 && unit + 1 < std::size(Names); ++unit)
        bytes /= 1024;
    return QStringLiteral("%1 %2").arg(QString::number(bytes, 'f', unit == 0 ? 0 : 1), QLatin1String(Names[unit]));
}

} // namespace

QLatin1String wordOf(HealthLevel level)
{
    constexpr std::array words{QLatin1String("green"), QLatin1String("yellow"), QLatin1String("red"),
                               QLatin1String("unknown")};
    return words[std::size_t(level)];
}

QString nameOf(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Good: return QCoreApplication::translate("Health", "Good");
    case HealthLevel::Watch: return QCoreApplication::translate("Health", "Keep an eye on it");
    case HealthLevel::Bad: return QCoreApplication::translate("Health", "Act now");
    case HealthLevel::Unknown: break;
    }
    return QCoreApplication::translate("Health", "Unknown");
}

QLatin1String wordOf(HealthUnit unit)
{
    constexpr std::array words{QLatin1String("count"), QLatin1String("bytes"), QLatin1String("ms"), QLatin1String("s"),
                               QLatin1String("share")};
    return words[std::size_t(unit)];
}

QString plainFigure(double figure, HealthUnit unit)
{
    switch (unit) {
    case HealthUnit::Bytes: return plainBytes(figure);
    case HealthUnit::Milliseconds:
        return QStringLiteral("%1 ms").arg(QString::number(figure, 'f', figure < 10 ? 1 : 0));
    case HealthUnit::Seconds: return QStringLiteral("%1 s").arg(QString::number(figure, 'f', figure < 10 ? 1 : 0));
    case HealthUnit::Share: return QStringLiteral("%1 %").arg(QString::number(figure * 100, 'f', 1));
    case HealthUnit::Count: break;
    }
    return QString::number(figure, 'f', 0);
}

HealthLevel levelOf(double figure, const HealthLimits &limits)
{
    const auto beyond = [&](const std::optional<double> &limit) {
        return limit && (limits.lowIsBad ? figure <= *limit : figure >= *limit);
    };
    if (beyond(limits.bad))
        return HealthLevel::Bad;
    return beyond(limits.watch) ? HealthLevel::Watch : HealthLevel::Good;
}

QString HealthRecord::value() const { return figure ? plainFigure(*figure, unit) : QStringLiteral("–"); }

HealthLevel HealthReport::worst() const
{
    HealthLevel level = HealthLevel::Good;
    for (const HealthRecord &record : records) {
        if (record.level != HealthLevel::Unknown)
            level = std::max(level, record.level);
    }
    return level;
}

QString noteOf(const HealthDetail &detail, const std::function<QString(qint64)> &numberText)
{
    if (!detail.noteWords || detail.note.isEmpty())
        return detail.note;
    QString words = QCoreApplication::translate("Health", detail.noteWords);
    QStringList parts = detail.note.split(QLatin1Char('\n'));
    for (QString &part : parts) {
        bool isNumber = false;
        const qint64 number = part.toLongLong(&isNumber);
        if (isNumber && numberText)
            part = numberText(number);
    }
    // All at once: a part may itself hold a %1.
    return parts.size() > 1 ? words.arg(parts[0], parts[1]) : words.arg(parts[0]);
}

QString titleOf(const HealthRecord &record) { return QCoreApplication::translate("Health", record.title); }

QString whyOf(const HealthRecord &record)
{
    QStringList sentences;
    if (record.advice && (record.level == HealthLevel::Watch || record.level == HealthLevel::Bad))
        sentences += QCoreApplication::translate("Health", record.advice);
    const auto limit = [&](const std::optional<double> &value) { return plainFigure(*value, record.unit); };
    if (record.limits.watch && record.limits.bad)
        sentences += record.limits.lowIsBad
                         ? QCoreApplication::translate("Health", "Yellow from %1 down, red from %2 down.")
                               .arg(limit(record.limits.watch), limit(record.limits.bad))
                         : QCoreApplication::translate("Health", "Yellow from %1, red from %2.")
                               .arg(limit(record.limits.watch), limit(record.limits.bad));
    else if (record.limits.watch)
        sentences += QCoreApplication::translate("Health", "Yellow from %1.").arg(limit(record.limits.watch));
    else if (record.limits.bad)
        sentences += QCoreApplication::translate("Health", "Red from %1.").arg(limit(record.limits.bad));
    return sentences.join(QLatin1Char(' '));
}

} // namespace vhm24::core
