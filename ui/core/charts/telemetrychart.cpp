// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/telemetrychart.h"

#include "ui/core/charts/chartticks.h"
#include "ui/core/charts/telemetrypanes.h"

#include <QKeyEvent>
#include <QLocale>

namespace vhm24::ui {

namespace {

constexpr int TelemetryChartRestMs = 60;
constexpr qint64 ShortestMs = 10 * 60'000;
constexpr int TelemetryChartAxisHeight = 24;

} // namespace

TelemetryChart::TelemetryChart(QWidget *parent) :
    TimeChart(ShortestMs, TelemetryChartRestMs, parent),
    m_panes(new TelemetryPanes(this))
{
    setMinimumHeight(240);
    retranslate();
}

void TelemetryChart::setData(TelemetryData fresh)
{
    const TimeRange loaded = fresh.range;
    m_panes->setData(std::move(fresh));
    takePeriod(loaded);
    describe();
    update();
    updateOverlay();
}

void TelemetryChart::setThreshold(std::optional<double> threshold)
{
    m_threshold = threshold;
    retranslate();
}

void TelemetryChart::setTimeZone(const QTimeZone &zone)
{
    m_panes->setZone(zone);
    update();
    updateOverlay();
}

const PlotPane &TelemetryChart::timePane() const { return *m_panes->temperature(); }

QSize TelemetryChart::sizeHint() const { return {760, 480}; }

void TelemetryChart::setCrosshair(std::optional<qint64> ms)
{
    if (ms && !m_panes->range().contains(*ms))
        ms.reset();
    if (m_crosshair == ms)
        return;
    QRegion region = crosshairRegion();
    m_crosshair = ms;
    updateOverlay(region.united(crosshairRegion()));
}

bool TelemetryChart::isEmpty() const { return m_panes->data().buckets.empty(); }

void TelemetryChart::arrange() { m_panes->setGeometry(rect().adjusted(0, LaneHeight, 0, -TelemetryChartAxisHeight)); }

void TelemetryChart::recolour() { m_panes->recolour(); }

void TelemetryChart::retranslate()
{
    setAccessibleName(tr("Telemetry"));
    const QString label = m_threshold ? tr("limit %1 °C").arg(numberText(*m_threshold, 0)) : QString();
    m_panes->setThreshold(m_threshold, label);
    m_panes->setRange(m_panes->range());
    describe();
}

void TelemetryChart::describe()
{
    const TelemetryData &held = m_panes->data();
    std::optional<double> high;
    for (const TelemetryBucket &bucket : held.buckets) {
        const auto most = bucket.temperatureMax ? bucket.temperatureMax : bucket.temperature;
        if (most)
            high = std::max(*most, high.value_or(*most));
    }
    QStringList parts;
    if (isEmpty())
        parts << emptyText();
    if (high)
        parts << tr("Highest temperature %1 °C.").arg(numberText(*high, 1));
    parts << tr("Errors: %1.").arg(held.errors.size()) << tr("Gaps in the data: %1.").arg(m_panes->gaps().size());
    setAccessibleDescription(parts.join(QLatin1Char(' ')));
}

void TelemetryChart::showRange()
{
    m_panes->setRange(range());
    if (m_crosshair && !range().contains(*m_crosshair))
        m_crosshair.reset();
}

void TelemetryChart::hoverAt(std::optional<double> pixel)
{
    const QRectF plot = timePane().plot();
    if (!pixel || *pixel < plot.left() || *pixel > plot.right() || !range().isValid())
        return setCrosshair({});
    const qint64 at = std::llround(timePane().pixelToX(*pixel));
    const TelemetryBucket *bucket = bucketAt(m_panes->drawn(), m_panes->drawnMs(), at);
    setCrosshair(bucket ? bucket->startMs + m_panes->drawnMs() / 2 : at);
}

void TelemetryChart::stepCrosshair(int buckets)
{
    const qint64 middle = range().beginMs() + range().spanMs() / 2;
    const qint64 from = m_crosshair.value_or(middle);
    const qint64 to = from + buckets * m_panes->drawnMs();
    setCrosshair(std::clamp(to, range().beginMs(), range().endMs() - 1));
}

void TelemetryChart::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Left;
    if (range().isValid() && event->modifiers().testFlag(Qt::ControlModifier) &&
        (back || event->key() == Qt::Key_Right))
        stepCrosshair(back ? -1 : 1);
    else
        TimeChart::keyPressEvent(event);
}

} // namespace vhm24::ui
