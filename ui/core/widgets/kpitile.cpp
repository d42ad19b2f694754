// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/kpitile.h"

#include "ui/core/look/marks.h"
#include "ui/core/look/strokes.h"

#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace vhm24::ui {
namespace {

constexpr int SparkWidth = 80;
constexpr int SparkHeight = 24;
constexpr int SparkGap = 16;
// Beside the figure: the whole line below is for the comparison, which is long in some languages.
constexpr double SparkTop = 34;
constexpr double FigureBaseline = 54;
constexpr double ChangeMiddle = 73;

double widthOf(TextStyle style, const QString &text) { return QFontMetricsF(ui::font(style)).horizontalAdvance(text); }

void drawLine(QPainter *painter, TextStyle style, const QColor &ink, const QRectF &rect, int flags, const QString &text)
{
    const QFont face = ui::font(style);
    painter->setFont(face);
    painter->setPen(ink);
    painter->drawText(rect, flags | Qt::TextSingleLine,
                      QFontMetricsF(face).elidedText(text, Qt::ElideRight, rect.width() + 0.5));
}

} // namespace

void paintSparkline(QPainter *painter, const QRectF &rect, const QVector<double> &points, const QColor &line)
{
    double low = INFINITY;
    double high = -INFINITY;
    for (const double value : points) {
        if (!std::isfinite(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (points.size() < 2 || !(low <= high))
        return;
    const auto place = [&](qsizetype index) {
        const double share = high > low ? (points.at(index) - low) / (high - low) : 0.5;
        const double step = rect.width() / static_cast<double>(points.size() - 1);
        return QPointF(rect.left() + step * static_cast<double>(index), rect.bottom() - share * rect.height());
    };
    QPainterPath path;
    bool drawing = false;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const bool known = std::isfinite(points.at(i));
        if (known && drawing)
            path.lineTo(place(i));
        else if (known)
            path.moveTo(place(i));
        drawing = known;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->strokePath(path, QPen(line, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (std::isfinite(points.last())) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(line);
        painter->drawEllipse(place(points.size() - 1), 2.2, 2.2);
    }
    painter->restore();
}

KpiTile::KpiTile(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiTile::setFigure(const KpiFigure &figure)
{
    m_figure = figure;
    setAccessibleName(figure.label);
    setAccessibleDescription(figure.description);
    updateGeometry();
    update();
}

void KpiTile::setLines(bool right, bool bottom)
{
    m_lineRight = right;
    m_lineBottom = bottom;
    update();
}

QSize KpiTile::sizeHint() const { return {qMax(240, minimumSizeHint().width() + SparkWidth + SparkGap), space::Tile}; }

QSize KpiTile::minimumSizeHint() const
{
    return {static_cast<int>(std::ceil(figureWidth())) + 2 * space::PagePadding, space::Tile};
}

double KpiTile::figureWidth() const
{
    const double unit = m_figure.unit.isEmpty() ? 0 : 5 + widthOf(TextStyle::Body, m_figure.unit);
    return widthOf(TextStyle::Display, m_figure.value) + unit;
}

QRectF KpiTile::sparkRect() const
{
    const double right = width() - space::PagePadding - 2;
    const double room = right - SparkGap - space::PagePadding - figureWidth();
    // Words are worth more than the line; below half its width it says nothing.
    if (room < SparkWidth / 2.0)
        return {};
    const double wide = qMin<double>(SparkWidth, room);
    return {right - wide, SparkTop, wide, SparkHeight};
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(isEnabled() && (underMouse() || isDown()) ? Token::Hover : Token::Base));
    const QRectF spark = m_figure.points.size() > 1 ? sparkRect() : QRectF();
    paintLabels(&painter);
    paintChange(&painter, width() - space::PagePadding);
    if (!spark.isEmpty())
        paintSparkline(&painter, spark, m_figure.points, color(m_figure.stale ? Token::Previous : Token::Accent));
    if (m_lineRight)
        fillAligned(&painter, QRectF(width() - 1, 0, 1, height()), color(Token::Hair));
    if (m_lineBottom)
        fillAligned(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Hair));
    if (m_ring && hasFocus())
        paintFocusRing(&painter, QRectF(rect()).adjusted(2, 2, -3, -3), 4);
}

void KpiTile::paintLabels(QPainter *painter) const
{
    const double left = space::PagePadding;
    const double right = width() - space::PagePadding;
    const double age = widthOf(TextStyle::Small, m_figure.age);
    const QColor ageInk = m_figure.stale ? textColor(Meaning::Low) : color(Token::Text3);
    drawLine(painter, TextStyle::Small, ageInk, QRectF(right - age - 1, 11, age + 1, 18),
             Qt::AlignRight | Qt::AlignVCenter, m_figure.age);
    double labelEnd = right - age - 12;
    if (m_figure.stale) {
        paintMark(painter, QRectF(right - age - MarkSize - 6, 15, MarkSize, MarkSize), Meaning::Low);
        labelEnd -= MarkSize + 6;
    }
    drawLine(painter, TextStyle::Body, color(Token::Text2), QRectF(left, 11, labelEnd - left, 18),
             Qt::AlignLeft | Qt::AlignVCenter, m_figure.label);

    painter->setFont(ui::font(TextStyle::Display));
    painter->setPen(color(m_figure.stale ? Token::Text3 : Token::Text));
    painter->drawText(QPointF(left, FigureBaseline), m_figure.value);
    const double unitX = left + widthOf(TextStyle::Display, m_figure.value) + 5;
    painter->setFont(ui::font(TextStyle::Body));
    painter->setPen(color(Token::Text3));
    painter->drawText(QPointF(unitX, FigureBaseline), m_figure.unit);
}

void KpiTile::paintChange(QPainter *painter, double right) const
{
    double x = space::PagePadding;
    const double top = ChangeMiddle - 9;
    if (!m_figure.change.isEmpty()) {
        const bool flat = m_figure.direction == 0;
        const QColor ink = flat ? color(Token::Text2) : textColor(m_figure.changeMeaning);
        const QRectF mark(x - 1, ChangeMiddle - MarkSize / 2.0, MarkSize, MarkSize);
        if (flat)
            fillAligned(painter, QRectF(x, ChangeMiddle - 0.5, 7, 1), ink);
        else
            paintMark(painter, mark, m_figure.direction > 0 ? Meaning::Low : Meaning::Surplus, ink);
        x += MarkSize + 4;
        const double wide = widthOf(TextStyle::Small, m_figure.change);
        drawLine(painter, TextStyle::Small, ink, QRectF(x, top, wide + 1, 18), Qt::AlignLeft | Qt::AlignVCenter,
                 m_figure.change);
        x += wide + 8;
    }
    drawLine(painter, TextStyle::Small, color(Token::Text2), QRectF(x, top, qMax(0.0, right - x), 18),
             Qt::AlignLeft | Qt::AlignVCenter, m_figure.comparison);
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void KpiTile::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

} // namespace vhm24::ui
