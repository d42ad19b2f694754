// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/healthchart.h"

#include "ui/core/charts/plotpane.h"
#include "ui/core/charts/readout.h"
#include "ui/core/operations/healthwords.h"

#include <QKeyEvent>
#include <QPainter>

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
    TimeChart(ShortestHealthSpan, HealthRestMs, parent),
    m_formats(formats),
    m_pane(new PlotPane(this))
{
    setMinimumHeight(sizeHint().height());
    setObjectName(QStringLiteral("healthChart"));
    m_pane->setPlotMargins({HealthLeftMargin, HealthReadoutHeight, 12, 8});
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

void HealthChart::setPoints(std::vector<core::HealthPoint> points)
{
    m_points = std::move(points);
    m_hovered = -1;
    scales();
    describe();
}

TimeRange HealthChart::limits() const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return TimeRange::fromMs(now - HealthKeptFor, std::max(now, range().endMs()));
}

std::optional<qint64> HealthChart::pointedMs() const
{
    return m_hovered < 0 ? std::nullopt : std::optional(m_points[std::size_t(m_hovered)].at.toMSecsSinceEpoch());
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
    if (range().isValid()) {
        m_pane->setXRange(double(range().beginMs()), double(range().endMs()));
        m_ticks = timeTicks(range(), m_formats.zone(), m_pane->plot().width());
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
    const qint64 silence = std::max(HealthSilence, 3 * range().spanMs() / HealthPointsAcross);
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

void HealthChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_points.size()) - 1;
    const bool back = event->key() == Qt::Key_Left;
    if (last < 0 || (!back && event->key() != Qt::Key_Right))
        return TimeChart::keyPressEvent(event);
    hover(m_hovered < 0 ? last : std::clamp(m_hovered + (back ? -1 : 1), 0, last));
}

} // namespace vhm24::ui
