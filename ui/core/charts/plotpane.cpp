// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/plotpane.h"

#include "ui/core/charts/linelabel.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QResizeEvent>
#include <QValueAxis>

namespace vhm24::ui {

namespace {
constexpr qsizetype SmoothLimit = 1'000;
constexpr double HatchStep = 8;
} // namespace

PlotPane::PlotPane(QWidget *parent) :
    QChartView(new QChart, parent),
    m_x(new QValueAxis(this)),
    m_y(new QValueAxis(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setMinimumSize(0, 0);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({});
    chart()->setMinimumSize(0, 0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    for (QValueAxis *axis : {m_x, m_y})
        axis->setVisible(false);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

void PlotPane::attach(QAbstractSeries *series) { attach(series, m_x); }

void PlotPane::attach(QAbstractSeries *series, QValueAxis *horizontal)
{
    chart()->addSeries(series);
    if (!chart()->axes(Qt::Horizontal).contains(horizontal)) {
        horizontal->setVisible(false);
        chart()->addAxis(horizontal, Qt::AlignBottom);
    }
    series->attachAxis(horizontal);
    series->attachAxis(m_y);
    m_x->setRange(m_from, m_to);
    m_y->setRange(m_scale.low, m_scale.high);
}

void PlotPane::setPlotMargins(const QMarginsF &margins)
{
    m_margins = margins;
    arrange();
}

void PlotPane::setXRange(double from, double to)
{
    m_from = from;
    m_to = to;
    m_x->setRange(from, to);
    viewport()->update();
}

void PlotPane::setScale(const Scale &scale)
{
    m_scale = scale;
    m_y->setRange(scale.low, scale.high);
    viewport()->update();
}

void PlotPane::setYFormat(std::function<QString(double)> format)
{
    m_format = std::move(format);
    viewport()->update();
}

void PlotPane::setGrid(std::vector<double> grid)
{
    m_grid = std::move(grid);
    viewport()->update();
}

void PlotPane::setGaps(std::vector<std::pair<double, double>> gaps)
{
    m_gaps = std::move(gaps);
    viewport()->update();
}

void PlotPane::setErrors(std::vector<double> errors)
{
    m_errors = std::move(errors);
    viewport()->update();
}

void PlotPane::setLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    viewport()->update();
}

void PlotPane::setCurve(const QPolygonF &curve)
{
    m_curve = curve;
    viewport()->update();
}

void PlotPane::setBand(std::optional<std::pair<double, double>> band)
{
    if (m_band == band)
        return;
    m_band = band;
    viewport()->update();
}

void PlotPane::setPointCount(qsizetype points)
{
    setRenderHint(QPainter::Antialiasing, points > 0 && points <= SmoothLimit);
}

double PlotPane::xToPixel(double x) const { return m_plot.left() + (x - m_from) / (m_to - m_from) * m_plot.width(); }

double PlotPane::yToPixel(double y) const
{
    return m_plot.bottom() - (y - m_scale.low) / (m_scale.high - m_scale.low) * m_plot.height();
}

double PlotPane::pixelToX(double pixel) const
{
    return m_from + (pixel - m_plot.left()) / std::max(1.0, m_plot.width()) * (m_to - m_from);
}

void PlotPane::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void PlotPane::arrange()
{
    m_plot = QRectF(rect()).marginsRemoved(m_margins);
    if (m_plot.width() > 1 && m_plot.height() > 1)
        chart()->setPlotArea(m_plot);
}

void PlotPane::drawBackground(QPainter *painter, const QRectF &exposed)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(exposed, color(Token::Base));
    if (m_band) {
        const double left = xToPixel(m_band->first);
        painter->fillRect(QRectF(left, m_plot.top(), xToPixel(m_band->second) - left, m_plot.height()),
                          color(Token::Hover));
    }
    drawGaps(painter);
    painter->setPen(QPen(color(Token::Grid), 0));
    for (const double x : m_grid) {
        const double pixel = xToPixel(x);
        if (pixel >= m_plot.left() && pixel <= m_plot.right())
            painter->drawLine(QPointF(pixel, 0), QPointF(pixel, m_plot.bottom()));
    }
    const int steps = int(std::lround((m_scale.high - m_scale.low) / m_scale.step));
    for (int i = 0; i <= steps; ++i) {
        const double pixel = yToPixel(m_scale.low + i * m_scale.step);
        painter->drawLine(QPointF(m_plot.left(), pixel), QPointF(m_plot.right(), pixel));
    }
    painter->restore();
}

void PlotPane::drawGaps(QPainter *painter) const
{
    for (const auto &[from, to] : m_gaps) {
        const double left = std::max(xToPixel(from), m_plot.left());
        const double right = std::min(xToPixel(to), m_plot.right());
        if (right - left < 1)
            continue;
        const QRectF area(left, 0, right - left, height());
        painter->save();
        painter->setClipRect(area, Qt::IntersectClip);
        painter->fillRect(area, color(Token::Hover));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(Token::Strong), 0));
        // The phase follows the position in the window, so that the hatch runs on from pane to pane.
        const double phase = std::fmod(left + y(), HatchStep);
        QList<QLineF> hatch;
        for (double x = left - phase; x < right + area.height(); x += HatchStep)
            hatch.append(QLineF(x, 0, x - area.height(), area.height()));
        painter->drawLines(hatch);
        painter->restore();
    }
}

void PlotPane::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    QPen dotted(textColor(Meaning::Critical), 1);
    dotted.setDashPattern({1, 3});
    dotted.setCapStyle(Qt::FlatCap);
    painter->setPen(dotted);
    for (const double x : m_errors) {
        const double pixel = xToPixel(x);
        if (pixel >= m_plot.left() && pixel <= m_plot.right())
            painter->drawLine(QPointF(pixel, 0), QPointF(pixel, m_plot.bottom()));
    }
    drawLines(painter);
    painter->setFont(ui::font(TextStyle::Micro));
    painter->setPen(color(Token::Text3));
    const int steps = int(std::lround((m_scale.high - m_scale.low) / m_scale.step));
    for (int i = 0; i <= steps; ++i) {
        const double value = m_scale.low + i * m_scale.step;
        const double pixel = yToPixel(value);
        const QString text = m_format ? m_format(value) : numberText(value, m_scale.decimals);
        painter->drawText(QRectF(0, pixel - 10, m_plot.left() - 8, 20), Qt::AlignRight | Qt::AlignVCenter, text);
    }
    painter->restore();
}

void PlotPane::drawLines(QPainter *painter) const
{
    painter->setFont(ui::font(TextStyle::Micro));
    for (const Line &line : m_lines) {
        if (line.value < m_scale.low || line.value > m_scale.high)
            continue;
        const double pixel = yToPixel(line.value);
        QPen pen(textColor(line.meaning), 1);
        pen.setDashPattern({line.dash, 3});
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        painter->drawLine(QPointF(m_plot.left(), pixel), QPointF(m_plot.right(), pixel));
        drawWords(painter, line);
    }
}

void PlotPane::drawWords(QPainter *painter, const Line &line) const
{
    if (line.label.isEmpty())
        return;
    const double pixel = yToPixel(line.value);
    const QFontMetricsF metrics(painter->font());
    const QSizeF words(std::ceil(metrics.horizontalAdvance(line.label)) + 1, std::ceil(metrics.height()));
    QPolygonF curve;
    curve.reserve(m_curve.size());
    for (const QPointF &point : m_curve)
        curve.append({xToPixel(point.x()), yToPixel(point.y())});
    const auto clear = lineLabelRect(m_plot, pixel, words, curve, line.labelAtRight);
    const double top = pixel - words.height() - 1;
    const double left = line.labelAtRight ? m_plot.right() - words.width() : m_plot.left() + 4;
    const QRectF room = clear.value_or(QRectF(QPointF(left, top < 0 ? pixel + 1 : top), words));
    // Where the curve is everywhere, it is taken away from under the words.
    if (!clear)
        painter->fillRect(room, color(Token::Base));
    painter->drawText(room, Qt::AlignCenter, line.label);
}

} // namespace vhm24::ui
