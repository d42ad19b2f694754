// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/charts/timechart.h"

#include "ui/core/charts/plotpane.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace vhm24::ui {

namespace {

constexpr double DragStart = 3;
constexpr double ZoomStep = 0.8;

} // namespace

TimeChart::TimeChart(qint64 shortestMs, int restMs, QWidget *parent) : Chart(parent), m_shortestMs(shortestMs)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT rangeRequested(m_range); });
}

void TimeChart::setRange(const TimeRange &range)
{
    m_rest.stop();
    m_isZoomed = false;
    m_period = range;
    present(range);
}

void TimeChart::takePeriod(const TimeRange &loaded)
{
    if (m_isZoomed || !loaded.isValid())
        return;
    m_period = loaded;
    present(loaded);
}

void TimeChart::present(const TimeRange &range)
{
    m_range = range;
    showRange();
    update();
    updateOverlay();
    Q_EMIT rangeShown(range);
}

/// By hand.
void TimeChart::choose(const TimeRange &range)
{
    m_isZoomed = true;
    present(range.clamped(limits(), m_shortestMs));
    m_rest.start();
}

void TimeChart::reset()
{
    if (!m_period.isValid())
        return;
    m_isZoomed = false;
    present(m_period);
    m_rest.start();
}

void TimeChart::zoomBy(double factor, qint64 atMs)
{
    // At the shortest span a further step would only creep sideways.
    if (factor < 1 && m_range.spanMs() <= m_shortestMs)
        return;
    choose(m_range.zoomed(factor, QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC)));
}

void TimeChart::pan(double share) { choose(m_range.shifted(std::llround(share * double(m_range.spanMs())))); }

void TimeChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (!isMovable() || turn.isNull()) {
        event->ignore();
        return;
    }
    event->accept();
    if (std::abs(turn.x()) > std::abs(turn.y()))
        return pan(-turn.x() / 1200.0);
    const QRectF plot = timePane().plot();
    const double pixel = std::max(plot.left(), std::min(event->position().x(), plot.right()));
    zoomBy(std::pow(ZoomStep, turn.y() / 120.0), std::llround(timePane().pixelToX(pixel)));
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_range.isValid())
        return;
    setFocus(Qt::MouseFocusReason);
    m_drag = Drag{.range = m_range, .pixel = event->position().x()};
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const double pixel = event->position().x();
    if (!m_drag || (!m_drag->moves && std::abs(pixel - m_drag->pixel) <= DragStart))
        return hoverAt(pixel);
    if (!m_drag->moves)
        setCursor(Qt::ClosedHandCursor);
    m_drag->moves = true;
    hoverAt({});
    const double share = (m_drag->pixel - pixel) / std::max(1.0, timePane().plot().width());
    choose(m_drag->range.shifted(std::llround(share * double(m_drag->range.spanMs()))));
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag.reset();
    unsetCursor();
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        reset();
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    if (!isMovable())
        return Chart::keyPressEvent(event);
    const qint64 middle = pointedMs().value_or(m_range.beginMs() + m_range.spanMs() / 2);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(ZoomStep, middle);
    case Qt::Key_Minus: return zoomBy(1 / ZoomStep, middle);
    case Qt::Key_Left: return pan(-0.1);
    case Qt::Key_Right: return pan(0.1);
    case Qt::Key_PageUp: return pan(-1);
    case Qt::Key_PageDown: return pan(1);
    case Qt::Key_Home: return reset();
    default: Chart::keyPressEvent(event);
    }
}

void TimeChart::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    hoverAt({});
}

} // namespace vhm24::ui
