// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/overviewfigures.h"

#include "ui/core/format/messages.h"
#include "ui/shared/overviewtiles.h"

#include <algorithm>
#include <cmath>

namespace vhm24::ui::shared {

using vhm24::machines::MachineFigures;
using vhm24::shared::SalesFigures;

namespace {

constexpr std::size_t SparkDays = 14;
constexpr std::size_t WeekDays = 7;
constexpr qint64 FewSales = 10;

/// The last days; none where a line along zero would say nothing, or hardly a day is known.
QVector<double> spark(const std::vector<double> &days)
{
    const auto first = days.end() - static_cast<std::ptrdiff_t>(std::min(days.size(), SparkDays));
    const bool flat = std::all_of(first, days.end(), [](double value) { return value == 0; });
    const auto known = std::count_if(first, days.end(), [](double value) { return std::isfinite(value); });
    return flat || known < 2 ? QVector<double>() : QVector<double>(first, days.end());
}

/// Sums are of whole days, so the day that still runs is none of them; a level also has its value of now.
QVector<double> levelSpark(std::vector<double> days, double now)
{
    days.push_back(now);
    return spark(days);
}

template <typename Value> std::vector<double> valuesOf(const SalesFigures::History &history, Value value)
{
    std::vector<double> list;
    for (const SalesFigures::Sum &day : history)
        list.push_back(static_cast<double>(value(day)));
    return list;
}

} // namespace

QString OverviewFigures::sameWeekday() const
{
    const QDate day = m_data.moment.sameWeekday();
    return m_context.formats.weekday(day) + QLatin1Char(' ') + m_context.formats.dayMonth(day);
}

template <typename Part> bool OverviewFigures::begin(KpiFigure &figure, const QString &label, const Part &part) const
{
    figure.label = label;
    if (part.figures) {
        const qint64 age = part.readAt.secsTo(m_now);
        figure.age = m_context.formats.age(age);
        figure.stale = part.error || age > OverviewTiles::StaleSeconds;
    } else if (part.error) {
        figure.value = QStringLiteral("—");
        figure.stale = true;
    }
    return part.figures.has_value();
}

template <typename Part> KpiFigure OverviewFigures::told(KpiFigure figure, const Part &part) const
{
    if (figure.value.isEmpty())
        return figure;
    if (part.error) {
        figure.change.clear();
        figure.comparison = sentence(*part.error);
    }
    const QString change = figure.change.isEmpty() ? QString()
                                                   : (figure.direction < 0   ? QStringLiteral("−")
                                                      : figure.direction > 0 ? QStringLiteral("+")
                                                                             : QString()) +
                                                         figure.change;
    QStringList parts{figure.label + QStringLiteral(": ") + (figure.value + QLatin1Char(' ') + figure.unit).trimmed()};
    const QString rest = (change + QLatin1Char(' ') + figure.comparison).trimmed();
    if (!rest.isEmpty())
        parts += rest;
    figure.description = parts.join(QStringLiteral("\n"));
    return figure;
}

bool OverviewFigures::hasJustBegun() const
{
    return m_data.sales.figures && m_data.sales.figures->today.count == 0 &&
           m_data.sales.figures->before.count < FewSales;
}

void OverviewFigures::compare(KpiFigure &figure, double now, double before, bool moreIsGood) const
{
    if (hasJustBegun()) {
        figure.comparison = tr("nothing sold today yet");
        return;
    }
    const QString when = sameWeekday() + QStringLiteral(", ") + m_context.formats.clock(m_data.moment.now);
    if (before <= 0) {
        figure.comparison = tr("nothing to compare with: %1").arg(when);
        return;
    }
    const double change = (now / before - 1) * 100;
    figure.direction = std::abs(change) < 0.05 ? 0 : change > 0 ? 1 : -1;
    figure.changeMeaning = (change > 0) == moreIsGood ? Meaning::Good : Meaning::Critical;
    figure.change = m_context.formats.percent(std::abs(change));
    figure.comparison = tr("to %1").arg(when);
}

void OverviewFigures::compareLevel(KpiFigure &figure, double now, const std::vector<double> &days, Meaning more,
                                   Meaning fewer) const
{
    if (days.size() < WeekDays)
        return;
    figure.points = levelSpark(days, now);
    const double change = now - days[days.size() - WeekDays];
    if (!std::isfinite(change))
        return;
    figure.direction = change == 0 ? 0 : change > 0 ? 1 : -1;
    figure.changeMeaning = change > 0 ? more : fewer;
    figure.change = m_context.formats.number(std::abs(change), 0);
    figure.comparison = tr("to %1").arg(sameWeekday());
}

KpiFigure OverviewFigures::revenue() const
{
    KpiFigure figure;
    if (!begin(figure, tr("Revenue today"), m_data.sales))
        return told(figure, m_data.sales);
    const SalesFigures &sales = *m_data.sales.figures;
    figure.value = m_context.formats.money(sales.today.revenue);
    figure.unit = m_context.formats.currency(sales.currency);
    for (const SalesFigures::OtherCurrency &other : sales.others)
        figure.unit += QStringLiteral(" + %1 %2")
                           .arg(m_context.formats.money(other.today.revenue), m_context.formats.currency(other.code));
    compare(figure, sales.today.revenue, sales.before.revenue, true);
    if (m_data.salesHistory)
        figure.points = spark(valuesOf(*m_data.salesHistory, [](const auto &day) { return day.revenue; }));
    return told(figure, m_data.sales);
}

KpiFigure OverviewFigures::sales() const
{
    KpiFigure figure;
    if (!begin(figure, tr("Sales today"), m_data.sales))
        return told(figure, m_data.sales);
    const SalesFigures &sales = *m_data.sales.figures;
    figure.value = m_context.formats.integer(sales.today.count);
    figure.unit = m_context.formats.unit(QStringLiteral("PCS"));
    for (const SalesFigures::OtherCurrency &other : sales.others)
        figure.unit +=
            tr(" + %1 in %2").arg(m_context.formats.integer(other.today.count), m_context.formats.currency(other.code));
    compare(figure, double(sales.today.count), double(sales.before.count), true);
    if (m_data.salesHistory)
        figure.points = spark(valuesOf(*m_data.salesHistory, [](const auto &day) { return day.count; }));
    return told(figure, m_data.sales);
}

KpiFigure OverviewFigures::stockValue() const
{
    KpiFigure figure;
    if (!begin(figure, tr("Stock value"), m_data.inventory))
        return told(figure, m_data.inventory);
    const auto &stock = *m_data.inventory.figures;
    figure.value = m_context.formats.money(std::round(stock.value));
    figure.unit =
        m_context.formats.currency(m_data.sales.figures ? m_data.sales.figures->currency : QStringLiteral("UZS"));
    if (m_data.stockHistory && m_data.stockHistory->value.size() >= WeekDays) {
        const auto &days = m_data.stockHistory->value;
        const double before = days[days.size() - WeekDays];
        const double change = before > 0 ? (stock.value / before - 1) * 100 : 0;
        figure.direction = std::abs(change) < 0.05 ? 0 : change > 0 ? 1 : -1;
        figure.change = m_context.formats.percent(std::abs(change));
        figure.comparison = tr("to %1").arg(sameWeekday());
        figure.points = levelSpark(days, stock.value);
    }
    const QString count = stock.unpriced > 0 ? tr("items: %1, without a price: %2")
                                                   .arg(m_context.formats.integer(stock.valued),
                                                        m_context.formats.integer(stock.unpriced))
                                             : tr("items: %1").arg(m_context.formats.integer(stock.valued));
    figure.comparison += (figure.comparison.isEmpty() ? QString() : QStringLiteral(" · ")) + count;
    return told(figure, m_data.inventory);
}

KpiFigure OverviewFigures::alerts() const
{
    KpiFigure figure;
    if (!begin(figure, tr("Unread notifications"), m_data.sales))
        return told(figure, m_data.sales);
    const SalesFigures &sales = *m_data.sales.figures;
    figure.value = m_context.formats.integer(sales.unread);
    const auto latest =
        std::find_if(sales.notices.begin(), sales.notices.end(), [](const auto &one) { return !one.isRead; });
    if (latest != sales.notices.end())
        figure.comparison = m_context.formats.moment(latest->at) + QStringLiteral(" · ") + latest->title;
    else if (sales.unread == 0)
        figure.comparison = tr("all have been read");
    if (m_data.noticesByDay)
        figure.points = spark(*m_data.noticesByDay);
    figure = told(figure, m_data.sales);
    if (!figure.points.isEmpty())
        figure.description += QLatin1Char('\n') + tr("The line shows how many came on each of the last 14 days.");
    return figure;
}

KpiFigure OverviewFigures::online() const
{
    KpiFigure figure;
    if (!begin(figure, tr("Machines online"), m_data.machines))
        return told(figure, m_data.machines);
    const MachineFigures &machines = *m_data.machines.figures;
    figure.value = m_context.formats.integer(machines.online);
    figure.unit = tr("of %1").arg(m_context.formats.integer(machines.total()));
    const QString others =
        tr("errors: %1 · in maintenance: %2")
            .arg(m_context.formats.integer(machines.error), m_context.formats.integer(machines.maintenance));
    if (m_data.machineHistory)
        compareLevel(figure, double(machines.online), m_data.machineHistory->online, Meaning::Good, Meaning::Critical);
    // The list of states says the same: one of both is enough.
    const bool compared = !figure.comparison.isEmpty();
    if (!compared)
        figure.comparison = others;
    figure = told(figure, m_data.machines);
    if (compared)
        figure.description += QLatin1Char('\n') + others;
    return figure;
}

KpiFigure OverviewFigures::offline() const
{
    KpiFigure figure;
    if (!begin(figure, tr("Machines without contact"), m_data.machines))
        return told(figure, m_data.machines);
    const MachineFigures &machines = *m_data.machines.figures;
    figure.value = m_context.formats.integer(machines.offline);
    figure.unit = tr("of %1").arg(m_context.formats.integer(machines.total()));
    QStringList codes;
    for (const MachineFigures::Trouble &trouble : machines.troubles) {
        if (trouble.state == QLatin1String("OFFLINE"))
            codes += trouble.name.code;
    }
    if (m_data.machineHistory)
        compareLevel(figure, double(machines.offline), m_data.machineHistory->offline, Meaning::Critical,
                     Meaning::Good);
    figure.comparison += (figure.comparison.isEmpty() ? QString() : QStringLiteral(" · ")) +
                         (codes.isEmpty() ? tr("all are in contact") : codes.join(QStringLiteral(", ")));
    return told(figure, m_data.machines);
}

KpiFigure OverviewFigures::tasks() const
{
    KpiFigure figure;
    if (!begin(figure, tr("Tasks overdue"), m_data.tasks))
        return told(figure, m_data.tasks);
    const auto &tasks = *m_data.tasks.figures;
    figure.value = m_context.formats.integer(tasks.overdue);
    figure.unit = tr("of %1 open").arg(m_context.formats.integer(tasks.open));
    if (m_data.overdueByDay)
        compareLevel(figure, double(tasks.overdue), *m_data.overdueByDay, Meaning::Critical, Meaning::Good);
    figure.comparison += (figure.comparison.isEmpty() ? QString() : QStringLiteral(" · ")) +
                         tr("due today: %1").arg(m_context.formats.integer(tasks.dueToday));
    return told(figure, m_data.tasks);
}

KpiFigure OverviewFigures::lowStock() const
{
    KpiFigure figure;
    if (!begin(figure, tr("Low in stock"), m_data.inventory))
        return told(figure, m_data.inventory);
    const auto &stock = *m_data.inventory.figures;
    figure.value = m_context.formats.integer(stock.low);
    figure.unit = tr("of %1").arg(m_context.formats.integer(stock.active));
    if (m_data.stockHistory)
        compareLevel(figure, double(stock.low), m_data.stockHistory->low, Meaning::Low, Meaning::Good);
    figure.comparison += (figure.comparison.isEmpty() ? QString() : QStringLiteral(" · ")) +
                         tr("none left: %1").arg(m_context.formats.integer(stock.out));
    return told(figure, m_data.inventory);
}

QString OverviewFigures::dayNote() const
{
    if (!m_data.sales.figures)
        return {};
    if (m_data.sales.figures->today.count == 0)
        return tr("nothing sold today yet");
    const SalesFigures::Sum &today = m_data.sales.figures->today;
    return tr("%1 %2 on average")
        .arg(m_context.formats.money(std::round(today.revenue / double(today.count))),
             m_context.formats.currency(m_data.sales.figures->currency));
}

QString OverviewFigures::weekNote() const
{
    if (!m_data.sales.figures || !m_data.salesHistory)
        return {};
    const auto &days = *m_data.salesHistory;
    const auto past = static_cast<std::size_t>(m_data.moment.today().dayOfWeek() - 1);
    if (days.size() < past + WeekDays)
        return {};
    double week = m_data.sales.figures->today.revenue;
    double before = m_data.sales.figures->before.revenue;
    for (std::size_t i = 1; i <= past; ++i) {
        week += days[days.size() - i].revenue;
        before += days[days.size() - i - WeekDays].revenue;
    }
    const QString sum = m_context.formats.moneyShort(week);
    if (before <= 0)
        return tr("week: %1").arg(sum);
    const double change = (week / before - 1) * 100;
    return tr("week: %1, %2").arg(sum, m_context.formats.signedNumber(change, 1) + QStringLiteral("\u00a0%"));
}

} // namespace vhm24::ui::shared
