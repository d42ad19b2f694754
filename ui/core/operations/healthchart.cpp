// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/healthchart.h"

#include "ui/core/charts/plotpane.h"
#include "ui/core/charts/readout.h"
#include "ui/core/operations/healthwords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace vhm24::ui {

namespace {

constexpr int HealthAxisHeight = 18;
constexpr int HealthReadoutHeight = 22;
constexpr double HealthLeftMargin = 66; // "128,5 MB"
constexpr qint64 ShortestHealthSpan = 30 * Minute;
constexpr qint64 HealthKeptFor = 31 * Day;
constexpr qint64 HealthSilence = 16 * Minute; // three samples in a row are missing
constexpr int HealthRestMs = 200;
constexpr int HealthPointsAcross = 300;

} // namespace

HealthChart::HealthChart(const Formats &formats, QWidget *parent) :
    Chart(parent),
    m_formats(formats),
    m_pane(new PlotPane(this))
{
    setMinimumHeight(sizeHint().height());
    setObjectName(QStringLiteral("healthChart"));
    m_pane->setPlotMargins({HealthLeftMargin, HealthReadoutHeight, 12, 8});
    m_rest.setSingleShot(true);
    m_rest.setInterval(HealthRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT rangeRequested(m_range); });
    retranslate();
}

void HealthChart::setFigure(core::HealthUnit unit, const core::HealthLimits &limits)
{
    m_unit = unit;
    m_limits = limits;
    m_points.clear();
    m_hovered = -1;
    scales();
    describe();
}

void HealthChart::setPeriod(const TimeRange &period)
{
    m_rest.stop();
    m_period = period;
    showRange(period);
}

bool HealthChart::isZoomed() const
{
    const qint64 hardly = m_period.spanMs() / 100; // the clock has gone on since the period was chosen
    return m_range.spanMs() < m_period.spanMs() - hardly || m_range.endMs() < m_period.endMs() - hardly;
}

void HealthChart::setPoints(std::vector<core::HealthPoint> points)
{
    m_points = std::move(points);
    m_hovered = -1;
    scales();
    describe();
}

void HealthChart::showRange(const TimeRange &range)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_range =
        range.clamped(TimeRange::fromMs(now - HealthKeptFor, std::max(now, m_period.endMs())), ShortestHealthSpan);
    scales();
}

void HealthChart::zoomBy(double factor, qint64 atMs)
{
    showRange(m_range.zoomed(factor, QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC)));
    m_rest.start();
}

std::vector<std::pair<double, Meaning>> HealthChart::limitLines() const
{
    std::vector<std::pair<double, Meaning>> lines;
    if (m_limits.watch)
        lines.emplace_back(*m_limits.watch, Meaning::Low);
    if (m_limits.bad)
        lines.emplace_back(*m_limits.bad, Meaning::Critical);
    return lines;
}

void HealthChart::scales()
{
    double most = 0;
    for (const core::HealthPoint &point : m_points)
        most = std::max(most, point.average);
    std::vector<PlotPane::Line> lines;
    // A limit far above would press the curve to the ground.
    for (const auto &[limit, meaning] : limitLines()) {
        if (m_limits.lowIsBad || limit <= most * 2)
            lines.push_back({limit, meaning, 4, figureText(m_formats, limit, m_unit), meaning == Meaning::Low});
    }
    for (const PlotPane::Line &line : lines)
        most = std::max(most, line.value * 1.05);
    if (m_unit == core::HealthUnit::Share && m_limits.lowIsBad)
        most = std::max(most, 1.0);
    const double step = stepOfUnit(most, m_unit);
    const int steps = std::clamp(int(m_pane->plot().height() / 30), 2, 5);
    Scale scale = niceScale(0, most > 0 ? most / step : 1, steps);
    scale = {scale.low * step, scale.high * step, scale.step * step, scale.decimals};
    m_pane->setScale(scale);
    m_pane->setYFormat([this](double value) { return figureText(m_formats, value, m_unit); });
    m_pane->setLines(std::move(lines));
    QPolygonF curve;
    for (const core::HealthPoint &point : m_points)
        curve.append({double(point.at.toMSecsSinceEpoch()), point.average});
    m_pane->setCurve(curve);
    if (m_range.isValid()) {
        m_pane->setXRange(double(m_range.beginMs()), double(m_range.endMs()));
        m_ticks = timeTicks(m_range, m_formats.zone(), m_pane->plot().width());
    }
    update();
    updateOverlay();
}

void HealthChart::arrange()
{
    m_pane->setGeometry(rect().adjusted(0, 0, 0, -HealthAxisHeight));
    m_pane->arrange();
    scales();
}

void HealthChart::recolour() { m_pane->viewport()->update(); }

void HealthChart::retranslate()
{
    setAccessibleName(tr("Figure over time"));
    setEmptyText(tr("No figures of this time were kept. They are kept every five minutes while this page is open."));
    describe();
    scales();
}

void HealthChart::describe()
{
    setAccessibleDescription(
        m_points.empty() ? emptyText() : tr("%1 at last.").arg(figureText(m_formats, m_points.back().average, m_unit)));
}

QPointF HealthChart::pixelOf(const core::HealthPoint &point) const
{
    return {m_pane->xToPixel(double(point.at.toMSecsSinceEpoch())), m_pane->yToPixel(point.average)};
}

/// Between two runs nobody asked: there is no line across.
std::vector<QPolygonF> HealthChart::runs() const
{
    std::vector<QPolygonF> list;
    const qint64 silence = std::max(HealthSilence, 3 * m_range.spanMs() / HealthPointsAcross);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (i == 0 || m_points[i - 1].at.msecsTo(m_points[i].at) > silence)
            list.emplace_back();
        list.back().append(pixelOf(m_points[i]));
    }
    return list;
}

void HealthChart::paintFrame(QPainter &painter)
{
    painter.setFont(ui::font(TextStyle::Micro));
    painter.setPen(color(Token::Text3));
    const QFontMetricsF metrics(painter.font());
    double free = 0;
    for (const TimeTick &tick : m_ticks) {
        const double width = metrics.horizontalAdvance(tick.label) + 8;
        const double left = m_pane->xToPixel(double(tick.ms)) - width / 2;
        if (left < free || left + width > this->width())
            continue;
        free = left + width;
        painter.drawText(QRectF(left, height() - HealthAxisHeight - 2, width, 16), Qt::AlignCenter, tick.label);
    }
}

void HealthChart::paintCurve(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(m_pane->plot().adjusted(-2, -2, 2, 2));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &run : runs()) {
        if (run.size() > 1) {
            painter.drawPolyline(run);
            continue;
        }
        painter.setBrush(color(Token::Accent)); // one alone would be no line
        painter.drawEllipse(run.front(), 1.5, 1.5);
        painter.setBrush(Qt::NoBrush);
    }
    painter.restore();
}

void HealthChart::paintCrosshair(QPainter &painter) const
{
    const core::HealthPoint &point = m_points[std::size_t(m_hovered)];
    const QPointF at = pixelOf(point);
    const QRectF plot = m_pane->plot();
    if (at.x() < plot.left() || at.x() > plot.right())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color(Token::Text2), 0));
    painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Text), 1.5));
    painter.setBrush(color(Token::Base));
    painter.drawEllipse(at, 3.5, 3.5);
    Readout box;
    box.title = figureText(m_formats, point.average, m_unit);
    box.note = m_formats.moment(point.at);
    box.noteColor = color(Token::Text2);
    paintReadoutLine(painter, QRectF(plot.left(), 0, plot.width(), plot.top()), box);
}

void HealthChart::paintOverlay(QPainter &painter)
{
    if (isEmpty())
        return;
    paintCurve(painter);
    if (m_hovered >= 0 && m_hovered < int(m_points.size()))
        paintCrosshair(painter);
}

int HealthChart::nearest(double pixel) const
{
    int best = -1;
    double least = 24; // farther away lies a gap
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (const double away = std::abs(pixelOf(m_points[i]).x() - pixel); away < least) {
            least = away;
            best = int(i);
        }
    }
    return best;
}

void HealthChart::hover(int point)
{
    if (point == m_hovered)
        return;
    m_hovered = point;
    updateOverlay();
}

void HealthChart::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y();
    if (isEmpty() || !m_range.isValid() || turn == 0) {
        event->ignore(); // the panel scrolls
        return;
    }
    event->accept();
    const double pixel = std::clamp(event->position().x(), m_pane->plot().left(), m_pane->plot().right());
    zoomBy(std::pow(0.8, turn / 120.0), std::llround(m_pane->pixelToX(pixel)));
}

void HealthChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_range.isValid())
        return;
    setFocus(Qt::MouseFocusReason);
    m_dragRange = m_range;
    m_dragX = event->position().x();
}

void HealthChart::mouseMoveEvent(QMouseEvent *event)
{
    const double pixel = event->position().x();
    if (!m_dragRange) {
        hover(nearest(pixel));
        return;
    }
    hover(-1);
    setCursor(Qt::ClosedHandCursor);
    const double share = (m_dragX - pixel) / std::max(1.0, m_pane->plot().width());
    showRange(m_dragRange->shifted(std::llround(share * double(m_dragRange->spanMs()))));
    m_rest.start();
}

void HealthChart::mouseReleaseEvent(QMouseEvent *)
{
    m_dragRange.reset();
    unsetCursor();
}

void HealthChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    showRange(m_period);
    m_rest.start();
}

void HealthChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_points.size()) - 1;
    if (last < 0) {
        Chart::keyPressEvent(event);
        return;
    }
    const qint64 middle = m_hovered >= 0 ? m_points[std::size_t(m_hovered)].at.toMSecsSinceEpoch()
                                         : m_range.beginMs() + m_range.spanMs() / 2;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(0.8, middle); break;
    case Qt::Key_Minus: zoomBy(1.25, middle); break;
    case Qt::Key_Left: hover(m_hovered < 0 ? last : std::max(0, m_hovered - 1)); break;
    case Qt::Key_Right: hover(m_hovered < 0 ? last : std::min(last, m_hovered + 1)); break;
    case Qt::Key_Home:
        showRange(m_period);
        m_rest.start();
        break;
    default: Chart::keyPressEvent(event);
    }
}

void HealthChart::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    hover(-1);
}

} // namespace vhm24::ui
