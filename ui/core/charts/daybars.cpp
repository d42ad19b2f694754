// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/daybars.h"

#include <QLocale>

#include <array>
#include <numeric>

namespace vhm24::ui {

DayBars::DayBars(QWidget *parent) : BarChart(parent)
{
    setMinimumHeight(96);
    retranslate();
}

void DayBars::setData(const DayData &fresh)
{
    m_data = fresh;
    retranslate();
}

void DayBars::retranslate()
{
    BarSlots bars;
    bars.values = QList<qreal>(m_data.values.begin(), m_data.values.end());
    bars.previous = QList<qreal>(m_data.previous.begin(), m_data.previous.end());
    bars.label = m_data.label;
    bars.previousLabel = m_data.previousLabel;
    if (m_data.running.isValid() && m_data.first.isValid())
        bars.running = int(m_data.first.daysTo(m_data.running));
    setSlots(std::move(bars));
    setAccessibleName(m_data.name.isEmpty() ? tr("Values by day") : m_data.name);
    const double sum = std::accumulate(m_data.values.begin(), m_data.values.end(), 0.0);
    setAccessibleDescription(
        isEmpty()
            ? emptyText()
            : tr("%1 from %2 to %3.").arg(valueText(sum), slotLabel(0), slotLabel(int(m_data.values.size()) - 1)));
}

QString DayBars::slotTitle(int slot) const
{
    return QLocale().toString(m_data.first.addDays(slot), QStringLiteral("ddd dd.MM"));
}

QString DayBars::slotLabel(int slot) const { return m_data.first.addDays(slot).toString(QStringLiteral("dd.MM")); }

int DayBars::labelStep(double slotWidth) const
{
    for (const int step : std::array{1, 2, 7, 14, 28, 56, 112}) {
        if (slotWidth * step >= 44)
            return step;
    }
    return 224;
}

int DayBars::labelPhase() const
{
    // The last day has the label, not the first: today is what the eye looks for.
    return std::max(0, int(m_data.values.size()) - 1);
}

void DayBars::activate(int slot) { Q_EMIT dayActivated(m_data.first.addDays(slot)); }

} // namespace vhm24::ui
