// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/healthwords.h"

#include "models/core/service.h"
#include "ui/core/format/messages.h"
#include "ui/core/format/sizetext.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace vhm24::ui {

namespace {

// What the checks themselves say; whatever else there is comes from the server.
[[maybe_unused]] constexpr std::array KnownReasons{
    QT_TRANSLATE_NOOP("HealthReason", "the extension pg_stat_statements is not installed"),
    QT_TRANSLATE_NOOP("HealthReason", "the server is another computer, and SQL does not tell"),
    QT_TRANSLATE_NOOP("HealthReason", "the disk of the server can't be seen from here"),
    QT_TRANSLATE_NOOP("HealthReason", "nothing was asked for yet")};

/// One where it says something.
int healthDecimals(double figure)
{
    const double rounded = std::round(figure * 10) / 10;
    return std::abs(figure) < 10 && rounded != std::round(rounded) ? 1 : 0;
}

} // namespace

double stepOfUnit(double most, core::HealthUnit unit) { return unit == core::HealthUnit::Bytes ? sizeStep(most) : 1; }

QString figureText(const Formats &formats, double figure, core::HealthUnit unit)
{
    const int decimals = healthDecimals(figure);
    switch (unit) {
    case core::HealthUnit::Bytes: return sizeText(formats, figure);
    case core::HealthUnit::Milliseconds:
        return QCoreApplication::translate("HealthFigure", "%1 ms").arg(formats.number(figure, decimals));
    case core::HealthUnit::Seconds:
        return figure < 120 ? QCoreApplication::translate("HealthFigure", "%1 s").arg(formats.number(figure, decimals))
                            : formats.age(std::llround(figure));
    case core::HealthUnit::Share: {
        const double share = std::round(figure * 1000) / 10;
        return formats.percent(share, share == std::round(share) ? 0 : 1);
    }
    case core::HealthUnit::Count: break;
    }
    return formats.number(figure, 0);
}

QString valueText(const Formats &formats, const core::HealthRecord &record)
{
    if (record.figure)
        return figureText(formats, *record.figure, record.unit);
    return record.details.empty() ? QStringLiteral("—") : record.details.front().name;
}

Meaning meaningOf(core::HealthLevel level)
{
    switch (level) {
    case core::HealthLevel::Good: return Meaning::Good;
    case core::HealthLevel::Watch: return Meaning::Low;
    case core::HealthLevel::Bad: return Meaning::Critical;
    case core::HealthLevel::Unknown: break;
    }
    return Meaning::Offline;
}

QString placeText(const QString &subject)
{
    if (subject == QLatin1String("redis"))
        return QStringLiteral("Redis");
    if (subject == QLatin1String("all"))
        return QCoreApplication::translate("HealthFigure", "Database of all services");
    QStringList names;
    for (const QString &word : subject.split(QLatin1Char('+'))) {
        const auto service = core::serviceNamed(word);
        names += service ? serviceText(*service) : word;
    }
    return QCoreApplication::translate("HealthFigure", "Database “%1”").arg(names.join(QStringLiteral(", ")));
}

QString adviceText(const core::HealthRecord &record)
{
    const bool good = record.level != core::HealthLevel::Watch && record.level != core::HealthLevel::Bad;
    return good || !record.advice ? QString() : QCoreApplication::translate("Health", record.advice);
}

QString limitsText(const Formats &formats, const core::HealthRecord &record)
{
    const auto &[watch, bad, lowIsBad] = record.limits;
    const auto text = [&](double limit) { return figureText(formats, limit, record.unit); };
    if (watch && bad)
        return (lowIsBad ? QCoreApplication::translate("Health", "Yellow from %1 down, red from %2 down.")
                         : QCoreApplication::translate("Health", "Yellow from %1, red from %2."))
            .arg(text(*watch), text(*bad));
    if (watch)
        return QCoreApplication::translate("Health", "Yellow from %1.").arg(text(*watch));
    return bad ? QCoreApplication::translate("Health", "Red from %1.").arg(text(*bad)) : QString();
}

QString reasonText(const core::HealthRecord &record)
{
    return record.reason.isEmpty() ? QString()
                                   : QCoreApplication::translate("HealthReason", record.reason.toUtf8().constData());
}

} // namespace vhm24::ui
