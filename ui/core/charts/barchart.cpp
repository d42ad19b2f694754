// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/barchart.h"

#include "ui/core/charts/plotpane.h"

#include <QBarSet>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>

namespace vhm24::ui {

namespace {

constexpr int BarChartAxisHeight = 16;
constexpr double ShareOfBar = 0.6;
constexpr double TopRoom = 8;
constexpr double LineRoom = 20;
constexpr int LowHeight = 200;

} // namespace

BarChart::BarChart(QWidget *parent) :
    Chart(parent),
    m_pane(new PlotPane(this)),
    m_bars(new QStackedBarSeries(this)),
    m_line(new QLineSeries(this))
{
    m_bars->setBarWidth(ShareOfBar);
    m_pane->attach(m_bars);
    m_pane->attach(m_line);
    m_pane->setPlotMargins({PlotPane::LeftMargin, TopRoom, 16, 8});
}

void BarChart::setAxisFormat(std::function<QString(double)> format) { m_pane->setYFormat(std::move(format)); }

void BarChart::setValueFormat(std::function<QString(double)> format)
{
    m_valueFormat = std::move(format);
    updateOverlay();
}

QString BarChart::valueText(double value) const { return m_valueFormat ? m_valueFormat(value) : numberText(value, 0); }

void BarChart::setSlots(BarSlots fresh)
{
    m_slots = std::move(fresh);
    if (m_hovered >= m_slots.values.size())
        m_hovered = -1;
    auto *full = new QBarSet(QString());
    auto *running = new QBarSet(QString());
    QList<qreal> done = m_slots.values;
    QList<qreal> open(done.size(), 0);
    if (m_slots.running >= 0 && m_slots.running < done.size())
        std::swap(done[m_slots.running], open[m_slots.running]);
    full->append(done);
    running->append(open);
    m_bars->clear();
    m_bars->append(QList<QBarSet *>{full, running});
    QList<QPointF> points;
    for (qsizetype i = 0; i < m_slots.previous.size(); ++i)
        points.append({double(i), m_slots.previous[i]});
    m_line->replace(points);
    m_pane->setPointCount(points.size());
    m_pane->setXRange(-0.5, std::max<double>(1, double(m_slots.values.size())) - 0.5);
    scales();
    recolour();
    updateOverlay();
    update();
}

bool BarChart::isEmpty() const
{
    const auto nothing = [](const QList<qreal> &values) {
        return std::all_of(values.begin(), values.end(), [](qreal value) { return value == 0; });
    };
    return nothing(m_slots.values) && nothing(m_slots.previous);
}

void BarChart::arrange()
{
    m_pane->setGeometry(rect().adjusted(0, 0, 0, -BarChartAxisHeight));
    m_pane->setPlotMargins({PlotPane::LeftMargin, isLow() ? LineRoom : TopRoom, 16, 8});
    scales();
}

void BarChart::scales()
{
    double most = 0;
    for (const QList<qreal> *values : {&m_slots.values, &m_slots.previous}) {
        for (const qreal value : *values)
            most = std::max(most, value);
    }
    const double room = m_pane->height() < 140 ? 36 : 56;
    m_pane->setScale(niceScale(0, most > 0 ? most : 1, std::clamp(int(m_pane->plot().height() / room), 2, 6)));
}

void BarChart::recolour()
{
    m_line->setPen(QPen(color(Token::Previous), 1.5));
    const QList<QBarSet *> sets = m_bars->barSets();
    if (sets.size() == 2) {
        sets[0]->setPen(Qt::NoPen);
        sets[0]->setBrush(color(Token::AccentFill));
        QPen dashed(color(Token::Accent), 1);
        dashed.setDashPattern({3, 2});
        sets[1]->setPen(m_slots.running >= 0 ? dashed : QPen(Qt::NoPen));
        sets[1]->setBrush(color(Token::AccentSoft));
    }
    m_pane->viewport()->update();
}

bool BarChart::hasValue(int slot) const
{
    return slot >= 0 && slot < m_slots.values.size() && (m_slots.filled < 0 || slot < m_slots.filled);
}

void BarChart::paintFrame(QPainter &painter)
{
    const QRectF plot = m_pane->plot();
    const int count = int(m_slots.values.size());
    if (count == 0)
        return;
    painter.setFont(ui::font(TextStyle::Micro));
    painter.setPen(color(Token::Text3));
    const QFontMetricsF metrics(painter.font());
    const int step = std::max(1, labelStep(plot.width() / count));
    for (int i = labelPhase() % step; i < count; i += step) {
        const QString text = slotLabel(i);
        const double width = std::ceil(metrics.horizontalAdvance(text)) + 4;
        const double left = std::clamp(m_pane->xToPixel(i) - width / 2, 0.0, std::max(0.0, this->width() - width));
        painter.drawText(QRectF(left, height() - BarChartAxisHeight - 3, width, 16), Qt::AlignCenter, text);
    }
}

void BarChart::paintOverlay(QPainter &painter)
{
    if (isEmpty())
        return;
    paintNow(painter);
    const QRectF plot = m_pane->plot();
    if (isLow())
        paintReadoutLine(painter, QRectF(plot.left(), 0, plot.width(), LineRoom - 2),
                         m_hovered < 0 ? legend() : readout(m_hovered));
    if (m_hovered < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color(Token::Text2), 0));
    const double pixel = m_pane->xToPixel(m_hovered);
    painter.drawLine(QPointF(pixel, plot.top()), QPointF(pixel, plot.bottom()));
    if (!isLow())
        paintReadout(painter, plot.topLeft() + QPointF(4, 4), readout(m_hovered));
}

void BarChart::paintNow(QPainter &painter) const
{
    if (!m_slots.now)
        return;
    const QRectF plot = m_pane->plot();
    const double pixel = m_pane->xToPixel(*m_slots.now - 0.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(color(Token::Text3), 1);
    pen.setDashPattern({2, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(pixel, plot.top()), QPointF(pixel, plot.bottom()));
    painter.setFont(ui::font(TextStyle::Micro));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(m_slots.nowLabel) + 1;
    const double left = pixel + 5 + width > this->width() ? pixel - 5 - width : pixel + 5;
    painter.drawText(QRectF(left, plot.top(), width, 15), Qt::AlignCenter, m_slots.nowLabel);
}

Readout BarChart::readout(int slot) const
{
    Readout box;
    box.title = slotTitle(slot);
    const bool compared = slot < m_slots.previous.size();
    if (hasValue(slot))
        box.rows.push_back({color(Token::AccentFill), m_slots.label, valueText(m_slots.values[slot])});
    if (compared)
        box.rows.push_back({color(Token::Previous), m_slots.previousLabel, valueText(m_slots.previous[slot])});
    // A part of a slot is never compared with a whole one.
    if (compared && hasValue(slot) && slot != m_slots.running && m_slots.previous[slot] > 0) {
        const double change = (m_slots.values[slot] / m_slots.previous[slot] - 1) * 100;
        const QString number = numberText(change, 1);
        box.note = tr("%1 %").arg(change >= 0.05 ? QLatin1Char('+') + number : number);
        box.noteColor =
            std::abs(change) < 0.05 ? color(Token::Text2) : textColor(change > 0 ? Meaning::Good : Meaning::Critical);
    } else if (slot == m_slots.running) {
        box.note = tr("still running");
        box.noteColor = color(Token::Text3);
    }
    return box;
}

/// Too low for a box over the bars: the read-out is a line above them, and a legend while nothing is asked.
bool BarChart::isLow() const { return height() < LowHeight || width() < 420; }

Readout BarChart::legend() const
{
    Readout box;
    box.rows.push_back({color(Token::AccentFill), m_slots.label, {}});
    if (!m_slots.previous.isEmpty())
        box.rows.push_back({color(Token::Previous), m_slots.previousLabel, {}});
    return box;
}

int BarChart::slotAt(const QPointF &position) const
{
    const QRectF plot = m_pane->plot();
    if (m_slots.values.isEmpty() || position.x() < plot.left() || position.x() >= plot.right())
        return -1;
    return std::clamp(int(std::floor(m_pane->pixelToX(position.x()) + 0.5)), 0, int(m_slots.values.size()) - 1);
}

void BarChart::hover(int slot)
{
    if (slot == m_hovered)
        return;
    m_hovered = slot;
    if (slot < 0)
        m_pane->setBand({});
    else
        m_pane->setBand(std::pair(slot - 0.5, slot + 0.5));
    updateOverlay();
}

void BarChart::mouseMoveEvent(QMouseEvent *event) { hover(slotAt(event->position())); }

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int slot = slotAt(event->position());
    if (event->button() == Qt::LeftButton && slot >= 0 && hasValue(slot) &&
        rect().contains(event->position().toPoint()))
        activate(slot);
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_slots.values.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: hover(std::max(0, m_hovered < 0 ? last : m_hovered - 1)); break;
    case Qt::Key_Right: hover(std::min(last, m_hovered + 1)); break;
    case Qt::Key_Home: hover(std::min(0, last)); break;
    case Qt::Key_End: hover(last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (hasValue(m_hovered))
            activate(m_hovered);
        break;
    case Qt::Key_Escape:
        if (m_hovered >= 0) {
            hover(-1);
            break;
        }
        [[fallthrough]];
    default: Chart::keyPressEvent(event);
    }
}

void BarChart::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    hover(-1);
}

} // namespace vhm24::ui
