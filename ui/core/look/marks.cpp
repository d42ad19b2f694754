// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/look/marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace vhm24::ui {
namespace {

// Paths on the 10 x 10 grid of the marks.
QPainterPath ring()
{
    QPainterPath path;
    path.addEllipse(QPointF(5, 5), 4, 4);
    path.addEllipse(QPointF(5, 5), 2.4, 2.4);
    return path;
}

QPainterPath polygon(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath halfRing()
{
    QPainterPath half;
    half.moveTo(5, 1.8);
    half.arcTo(QRectF(1.8, 1.8, 6.4, 6.4), 90, -180);
    half.closeSubpath();
    QPainterPath thin;
    thin.addEllipse(QPointF(5, 5), 4, 4);
    thin.addEllipse(QPointF(5, 5), 2.8, 2.8);
    thin.setFillRule(Qt::OddEvenFill);
    return thin.united(half);
}

QPainterPath shapeOf(Meaning meaning)
{
    QPainterPath path;
    switch (meaning) {
    case Meaning::Good: path.addEllipse(QPointF(5, 5), 4, 4); return path;
    case Meaning::Low: return polygon({QPointF(5, 1), QPointF(9.2, 8.6), QPointF(0.8, 8.6)});
    case Meaning::Critical: return polygon({QPointF(5, 0.3), QPointF(9.7, 5), QPointF(5, 9.7), QPointF(0.3, 5)});
    case Meaning::Offline: return ring();
    case Meaning::Working: return halfRing();
    case Meaning::Surplus: return polygon({QPointF(5, 9), QPointF(9.2, 1.4), QPointF(0.8, 1.4)});
    case Meaning::Medium: path.addRect(QRectF(1, 1, 8, 8)); return path;
    case Meaning::Neutral: path.addEllipse(QPointF(5, 5), 2.5, 2.5); return path;
    }
    return path;
}

} // namespace

void paintMark(QPainter *painter, const QRectF &rect, Meaning meaning)
{
    paintMark(painter, rect, meaning, textColor(meaning));
}

void paintMark(QPainter *painter, const QRectF &rect, Meaning meaning, const QColor &color)
{
    const double side = qMin(rect.width(), rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center() - QPointF(side / 2, side / 2));
    painter->scale(side / MarkSize, side / MarkSize);
    painter->fillPath(shapeOf(meaning), color);
    painter->restore();
}

} // namespace vhm24::ui
