// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/stepchart.h"

#include "ui/core/charts/plotpane.h"
#include "ui/core/charts/readout.h"

#include <QAreaSeries>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>

namespace vhm24::ui {

namespace {

constexpr int StepChartAxisHeight = 16;
constexpr int StepChartBandAlpha = 60;

} // namespace

StepChart::StepChart(QWidget *parent) :
    Chart(parent),
    m_pane(new PlotPane(this)),
    m_line(new QLineSeries(this)),
    m_top(new QLineSeries(this)),
    m_area(new QAreaSeries(m_top)),
    m_zone(QByteArrayLiteral("Asia/Tashkent"))
{
    setMinimumHeight(96);
    m_area->setParent(this);
    m_pane->attach(m_area);
    m_pane->attach(m_line);
    m_pane->setPlotMargins({PlotPane::LeftMargin, 20, 16, 8});
    retranslate();
}

void StepChart::setData(StepData fresh)
{
    m_data = std::move(fresh);
    m_hovered.reset();
    fill();
    retranslate();
}

void StepChart::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    arrange();
    update();
    updateOverlay();
}

void StepChart::setValueFormat(std::function<QString(double)> format)
{
    m_format = std::move(format);
    retranslate();
}

QString StepChart::valueText(double value) const
{
    return m_format ? m_format(value) : numberText(value, value == std::round(value) ? 0 : 2);
}

QString StepChart::timeText(qint64 ms, const QString &pattern) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toTimeZone(m_zone).toString(pattern);
}

bool StepChart::isEmpty() const { return m_data.points.empty(); }

qint64 StepChart::beginMs() const { return m_data.fromMs != 0 || isEmpty() ? m_data.fromMs : m_data.points.front().ms; }

qint64 StepChart::lastMs() const { return isEmpty() ? m_data.nowMs : std::max(m_data.nowMs, m_data.points.back().ms); }

/// A far forecast must not squeeze the past: it takes at most a third of the width.
qint64 StepChart::endMs() const
{
    if (!m_data.forecast)
        return lastMs();
    return std::clamp(m_data.forecast->lateMs, lastMs(), lastMs() + std::max<qint64>(0, lastMs() - beginMs()) / 2);
}

void StepChart::fill()
{
    QList<QPointF> corners;
    corners.reserve(qsizetype(m_data.points.size()) * 2 + 1);
    for (const StepPoint &point : m_data.points) {
        const double at = double(std::max(point.ms, beginMs()));
        if (!corners.isEmpty())
            corners.append({at, corners.last().y()});
        corners.append({at, point.value});
    }
    if (!corners.isEmpty())
        corners.append({double(lastMs()), corners.last().y()});
    m_line->replace(corners);
    m_top->replace(corners);
    m_pane->setCurve(corners);
    // Steps are level and upright: smoothing would only blur them.
    m_pane->setPointCount(0);
    scales();
}

void StepChart::scales()
{
    double most = m_data.minimum.value_or(0);
    double least = 0;
    for (const StepPoint &point : m_data.points) {
        most = std::max(most, point.value);
        least = std::min(least, point.value);
    }
    const int steps = std::clamp(int(m_pane->plot().height() / 30), 2, 5);
    m_pane->setScale(niceScale(least, most > least ? most : least + 1, steps));
    if (beginMs() >= endMs())
        return;
    m_pane->setXRange(double(beginMs()), double(endMs()));
    // Dates without a month in words need less room than other labels.
    m_ticks = timeTicks(TimeRange::fromMs(beginMs(), endMs()), m_zone, m_pane->plot().width() * 1.7);
}

void StepChart::arrange()
{
    m_pane->setGeometry(rect().adjusted(0, 0, 0, -StepChartAxisHeight));
    m_pane->arrange();
    scales();
}

void StepChart::recolour()
{
    m_area->setPen(Qt::NoPen);
    m_area->setBrush(color(Token::AccentSoft));
    m_line->setPen(QPen(color(Token::Accent), 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_pane->viewport()->update();
}

void StepChart::retranslate()
{
    setAccessibleName(tr("Quantity over time"));
    if (m_data.minimum)
        m_pane->setLines({{*m_data.minimum, Meaning::Low, 4, tr("min. %1").arg(valueText(*m_data.minimum)), false}});
    else
        m_pane->setLines({});
    QString words = emptyText();
    if (!isEmpty())
        words = tr("%1 now.").arg(valueText(m_data.points.back().value));
    if (m_data.minimum)
        words += QLatin1Char(' ') + tr("Minimum %1.").arg(valueText(*m_data.minimum));
    setAccessibleDescription(words);
    recolour();
    update();
    updateOverlay();
}

void StepChart::paintFrame(QPainter &painter)
{
    painter.setFont(ui::font(TextStyle::Micro));
    painter.setPen(color(Token::Text3));
    const QFontMetricsF metrics(painter.font());
    double free = 0;
    for (const TimeTick &tick : m_ticks) {
        const QString text =
            endMs() - beginMs() > 3 * 86'400'000LL ? timeText(tick.ms, QStringLiteral("dd.MM")) : tick.label;
        const double width = metrics.horizontalAdvance(text) + 6;
        const double left = m_pane->xToPixel(double(tick.ms)) - width / 2;
        if (left < free || left + width > this->width())
            continue;
        free = left + width;
        painter.drawText(QRectF(left, height() - StepChartAxisHeight - 3, width, 16), Qt::AlignCenter, text);
    }
}

void StepChart::paintForecast(QPainter &painter) const
{
    const QRectF plot = m_pane->plot();
    QPen pen(color(Token::Text3), 1);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({2, 3});
    painter.setPen(pen);
    const double now = m_pane->xToPixel(double(lastMs()));
    painter.drawLine(QPointF(now, plot.top()), QPointF(now, plot.bottom()));
    const double zero = m_pane->yToPixel(0);
    const QPointF start(now, m_pane->yToPixel(m_data.points.back().value));
    const auto gone = [this, zero](qint64 ms) { return QPointF(m_pane->xToPixel(double(ms)), zero); };
    QColor soft = color(Token::Previous);
    soft.setAlpha(StepChartBandAlpha);
    painter.save();
    painter.setClipRect(plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawPolygon(QPolygonF({start, gone(m_data.forecast->earlyMs), gone(m_data.forecast->lateMs)}));
    pen.setDashPattern({4, 3});
    pen.setColor(color(Token::Text2));
    painter.setPen(pen);
    painter.drawLine(start, gone(m_data.forecast->likelyMs));
    painter.restore();
}

void StepChart::paintOverlay(QPainter &painter)
{
    if (isEmpty())
        return;
    if (m_data.forecast)
        paintForecast(painter);
    const StepPoint *point = m_hovered ? pointAt(*m_hovered) : nullptr;
    if (!point)
        return;
    const QRectF plot = m_pane->plot();
    const double pixel = m_pane->xToPixel(double(*m_hovered));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color(Token::Text2), 0));
    painter.drawLine(QPointF(pixel, plot.top()), QPointF(pixel, plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Text), 1.5));
    painter.setBrush(color(Token::Base));
    painter.drawEllipse(QPointF(pixel, m_pane->yToPixel(point->value)), 3.5, 3.5);
    Readout box;
    box.title = valueText(point->value);
    box.note = tr("since %1").arg(timeText(point->ms, QStringLiteral("dd.MM HH:mm")));
    box.noteColor = color(Token::Text2);
    paintReadoutLine(painter, QRectF(plot.left(), 0, plot.width(), plot.top()), box);
}

const StepPoint *StepChart::pointAt(qint64 ms) const
{
    const auto next = std::upper_bound(m_data.points.begin(), m_data.points.end(), ms,
                                       [](qint64 at, const StepPoint &point) { return at < point.ms; });
    return next == m_data.points.begin() ? nullptr : &*std::prev(next);
}

void StepChart::hover(std::optional<qint64> ms)
{
    if (ms && (isEmpty() || *ms < beginMs() || *ms > lastMs()))
        ms.reset();
    if (ms == m_hovered)
        return;
    m_hovered = ms;
    updateOverlay();
}

void StepChart::mouseMoveEvent(QMouseEvent *event) { hover(std::llround(m_pane->pixelToX(event->position().x()))); }

void StepChart::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Left;
    if (isEmpty() || (!back && event->key() != Qt::Key_Right)) {
        Chart::keyPressEvent(event);
        return;
    }
    const StepPoint *point = m_hovered ? pointAt(*m_hovered) : nullptr;
    const StepPoint *first = m_data.points.data();
    const StepPoint *last = first + m_data.points.size() - 1;
    point = point ? std::clamp(point + (back ? -1 : 1), first, last) : last;
    hover(std::max(point->ms, beginMs()));
}

void StepChart::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    hover({});
}

} // namespace vhm24::ui
