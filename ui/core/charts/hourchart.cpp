// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/hourchart.h"

#include "ui/core/charts/chartticks.h"

#include <numeric>

namespace vhm24::ui {

namespace {

QString clockText(int hour, int minute = 0)
{
    return QStringLiteral("%1:%2").arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
}

} // namespace

HourChart::HourChart(QWidget *parent) : BarChart(parent)
{
    setMinimumHeight(140);
    retranslate();
}

void HourChart::setData(const HourData &fresh)
{
    m_data = fresh;
    retranslate();
}

void HourChart::retranslate()
{
    BarSlots bars;
    bars.values = QList<qreal>(m_data.today.begin(), m_data.today.end());
    if (m_data.hasPrevious)
        bars.previous = QList<qreal>(m_data.previous.begin(), m_data.previous.end());
    bars.label = m_data.todayLabel;
    bars.previousLabel = m_data.previousLabel;
    if (m_data.nowHour >= 0) {
        bars.running = m_data.nowHour;
        bars.filled = m_data.nowHour + 1;
        bars.now = m_data.nowHour + m_data.nowMinute / 60.0;
        bars.nowLabel = tr("now %1").arg(clockText(m_data.nowHour, m_data.nowMinute));
    }
    setSlots(std::move(bars));
    setAccessibleName(tr("Revenue by hour"));
    const double sum = std::accumulate(m_data.today.begin(), m_data.today.end(), 0.0);
    const auto best = std::max_element(m_data.today.begin(), m_data.today.end()) - m_data.today.begin();
    setAccessibleDescription(
        isEmpty() ? emptyText()
                  : tr("%1: %2. Best hour: %3.").arg(m_data.todayLabel, valueText(sum), slotTitle(int(best))));
}

QString HourChart::slotTitle(int slot) const
{
    return QStringLiteral("%1–%2").arg(clockText(slot), clockText((slot + 1) % 24));
}

QString HourChart::slotLabel(int slot) const { return clockText(slot); }

int HourChart::labelStep(double slotWidth) const { return slotWidth * 3 >= 44 ? 3 : slotWidth * 6 >= 44 ? 6 : 12; }

void HourChart::activate(int slot) { Q_EMIT hourActivated(slot); }

} // namespace vhm24::ui
