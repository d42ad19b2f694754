// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/telemetrychart.h"

#include "ui/core/charts/chartticks.h"
#include "ui/core/charts/telemetrypanes.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QWheelEvent>

namespace vhm24::ui {

namespace {

constexpr int TelemetryChartRestMs = 60;
constexpr qint64 ShortestMs = 10 * 60'000;
constexpr int TelemetryChartAxisHeight = 24;
constexpr double DragStart = 3;

} // namespace

TelemetryChart::TelemetryChart(QWidget *parent) : Chart(parent), m_panes(new TelemetryPanes(this))
{
    setMinimumHeight(240);
    m_rest.setSingleShot(true);
    m_rest.setInterval(TelemetryChartRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT rangeRequested(m_panes->range()); });
    retranslate();
}

void TelemetryChart::setData(TelemetryData fresh)
{
    const TimeRange loaded = fresh.range;
    m_panes->setData(std::move(fresh));
    if (!m_userRange && loaded.isValid()) {
        m_home = loaded;
        showRange(loaded);
    }
    describe();
    update();
    updateOverlay();
}

void TelemetryChart::setRange(const TimeRange &range)
{
    m_rest.stop();
    m_userRange = false;
    m_home = range;
    showRange(range);
}

void TelemetryChart::setLimits(const TimeRange &limits) { m_limits = limits; }

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

TimeRange TelemetryChart::range() const { return m_panes->range(); }

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

void TelemetryChart::showRange(const TimeRange &range)
{
    m_panes->setRange(range);
    if (m_crosshair && !range.contains(*m_crosshair))
        m_crosshair.reset();
    update();
    updateOverlay();
    Q_EMIT rangeShown(range);
}

void TelemetryChart::reset()
{
    if (!m_home.isValid())
        return;
    m_userRange = false;
    showRange(m_home);
    m_rest.start();
}

void TelemetryChart::zoomBy(double factor, qint64 atMs)
{
    if (!range().isValid())
        return;
    const TimeRange wanted = range().zoomed(factor, QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC));
    // At the shortest span a further step would only creep sideways.
    if (factor < 1 && range().spanMs() <= ShortestMs)
        return;
    m_userRange = true;
    showRange(wanted.clamped(m_limits, ShortestMs));
    m_rest.start();
}

void TelemetryChart::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint turn = event->angleDelta();
    if (!range().isValid() || turn.isNull())
        return;
    const PlotPane *pane = m_panes->temperature();
    if (std::abs(turn.x()) > std::abs(turn.y())) {
        m_userRange = true;
        showRange(range().shifted(-range().spanMs() * turn.x() / 1200).clamped(m_limits, ShortestMs));
        m_rest.start();
        return;
    }
    const double pixel = std::max(pane->plot().left(), std::min(event->position().x(), pane->plot().right()));
    zoomBy(std::pow(0.8, turn.y() / 120.0), std::llround(pane->pixelToX(pixel)));
}

void TelemetryChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !range().isValid())
        return;
    setFocus(Qt::MouseFocusReason);
    m_dragRange = range();
    m_dragX = event->position().x();
    m_dragging = false;
}

double TelemetryChart::spanFrom(double pixel) const
{
    return (m_dragX - pixel) / std::max(1.0, m_panes->temperature()->plot().width());
}

void TelemetryChart::mouseMoveEvent(QMouseEvent *event)
{
    const double pixel = event->position().x();
    if (m_dragRange && (m_dragging || std::abs(pixel - m_dragX) > DragStart)) {
        if (!m_dragging)
            setCursor(Qt::ClosedHandCursor);
        m_dragging = true;
        m_userRange = true;
        m_crosshair.reset();
        const qint64 by = std::llround(spanFrom(pixel) * double(m_dragRange->spanMs()));
        showRange(m_dragRange->shifted(by).clamped(m_limits, ShortestMs));
        m_rest.start();
        return;
    }
    const QRectF plot = m_panes->temperature()->plot();
    if (pixel < plot.left() || pixel > plot.right() || !range().isValid()) {
        setCrosshair({});
        return;
    }
    const qint64 at = std::llround(m_panes->temperature()->pixelToX(pixel));
    const TelemetryBucket *bucket = bucketAt(m_panes->drawn(), m_panes->drawnMs(), at);
    setCrosshair(bucket ? bucket->startMs + m_panes->drawnMs() / 2 : at);
}

void TelemetryChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragRange.reset();
    m_dragging = false;
    unsetCursor();
}

void TelemetryChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        reset();
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
    if (!range().isValid()) {
        Chart::keyPressEvent(event);
        return;
    }
    const qint64 middle = m_crosshair.value_or(range().beginMs() + range().spanMs() / 2);
    const bool fine = event->modifiers().testFlag(Qt::ControlModifier);
    const auto pan = [this](int tenths) {
        m_userRange = true;
        showRange(range().shifted(range().spanMs() * tenths / 10).clamped(m_limits, ShortestMs));
        m_rest.start();
    };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(0.8, middle); break;
    case Qt::Key_Minus: zoomBy(1.25, middle); break;
    case Qt::Key_Left: fine ? stepCrosshair(-1) : pan(-1); break;
    case Qt::Key_Right: fine ? stepCrosshair(1) : pan(1); break;
    case Qt::Key_PageUp: pan(-10); break;
    case Qt::Key_PageDown: pan(10); break;
    case Qt::Key_Home: reset(); break;
    default: Chart::keyPressEvent(event);
    }
}

void TelemetryChart::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    setCrosshair({});
}

} // namespace vhm24::ui
