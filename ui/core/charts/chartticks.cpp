// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/chartticks.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace vhm24::ui {

namespace {

constexpr std::array<qint64, 18> Steps = {Minute,  2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute,
                                          Hour,    2 * Hour,   3 * Hour,   6 * Hour,    12 * Hour,   Day,
                                          2 * Day, 3 * Day,    7 * Day,    14 * Day,    30 * Day,    90 * Day};

QString dayLabel(const QDate &date)
{
    QString text = QLocale().toString(date, QStringLiteral("d MMM"));
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QDateTime firstTick(const QDateTime &local, qint64 step, const QTimeZone &zone)
{
    const QDate date = local.date();
    if (step < Day) {
        const qint64 inDay = local.time().msecsSinceStartOfDay() / step * step;
        return {date, QTime::fromMSecsSinceStartOfDay(int(inDay)), zone};
    }
    if (step >= 30 * Day)
        return {QDate(date.year(), date.month(), 1), QTime(0, 0), zone};
    const qint64 days = step / Day;
    return {date.addDays(-(date.toJulianDay() % days)), QTime(0, 0), zone};
}

QDateTime nextTick(const QDateTime &tick, qint64 step, const QTimeZone &zone)
{
    if (step >= 30 * Day)
        return {tick.date().addMonths(int(step / (30 * Day))), QTime(0, 0), zone};
    if (step >= Day)
        return {tick.date().addDays(step / Day), QTime(0, 0), zone};
    return tick.addMSecs(step);
}

} // namespace

Scale niceScale(double low, double high, int ticks)
{
    if (!(high > low))
        high = low + (low == 0 ? 1 : std::abs(low) * 0.1 + 1);
    const double raw = (high - low) / std::max(1, ticks);
    double step = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (step * factor >= raw * 0.999) {
            step *= factor;
            break;
        }
    }
    Scale scale;
    scale.step = step;
    scale.low = std::floor(low / step + 1e-9) * step;
    scale.high = std::ceil(high / step - 1e-9) * step;
    scale.decimals = std::max(0, int(-std::floor(std::log10(step) + 1e-9)));
    return scale;
}

std::vector<TimeTick> timeTicks(const TimeRange &range, const QTimeZone &zone, double width)
{
    std::vector<TimeTick> ticks;
    if (!range.isValid() || width <= 0)
        return ticks;
    const double room = double(range.spanMs()) * 72 / width;
    qint64 step = Steps.back();
    for (const qint64 candidate : Steps) {
        if (double(candidate) >= room) {
            step = candidate;
            break;
        }
    }
    QDateTime tick = firstTick(range.from.toTimeZone(zone), step, zone);
    for (; tick < range.to; tick = nextTick(tick, step, zone)) {
        if (tick < range.from)
            continue;
        const QTime clock = tick.time();
        const bool midnight = clock == QTime(0, 0);
        const bool strong = step < Day        ? midnight
                            : step < 30 * Day ? tick.date().day() <= int(step / Day)
                                              : tick.date().month() == 1;
        QString label = midnight ? dayLabel(tick.date()) : clock.toString(QStringLiteral("HH:mm"));
        if (step >= 30 * Day)
            label = QLocale().toString(tick.date(), QStringLiteral("MM.yyyy"));
        ticks.push_back({tick.toMSecsSinceEpoch(), label, strong});
    }
    return ticks;
}

QString durationWords(qint64 ms)
{
    const qint64 minutes = std::max<qint64>(1, (ms + Minute / 2) / Minute);
    if (minutes < 60)
        return QCoreApplication::translate("vhm24::ui::Chart", "%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 48) {
        if (minutes % 60 == 0)
            return QCoreApplication::translate("vhm24::ui::Chart", "%1 h").arg(hours);
        return QCoreApplication::translate("vhm24::ui::Chart", "%1 h %2 min").arg(hours).arg(minutes % 60);
    }
    if (hours % 24 == 0)
        return QCoreApplication::translate("vhm24::ui::Chart", "%1 d").arg(hours / 24);
    return QCoreApplication::translate("vhm24::ui::Chart", "%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString numberText(double value, int decimals)
{
    // Rounded first: a tiny negative must not become a minus zero.
    const double unit = std::pow(10.0, decimals);
    const double rounded = std::round(value * unit) / unit;
    QString text = QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', decimals);
    return text.replace(QLatin1Char('-'), QChar(0x2212)).replace(QLatin1Char(' '), QChar(0x00a0));
}

} // namespace vhm24::ui
