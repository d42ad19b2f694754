// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/look/strokes.h"

#include "ui/core/look/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace vhm24::ui {

QRectF alignedRect(const QPainter *painter, const QRectF &rect)
{
    const QTransform device = painter->deviceTransform();
    if (device.type() > QTransform::TxScale)
        return rect;
    const QRectF mapped = device.mapRect(rect);
    // Half pixels go down on purpose: two neighbours then agree about their common edge.
    const double left = std::floor(mapped.left() + 0.5);
    const double top = std::floor(mapped.top() + 0.5);
    const double right = qMax(left + 1, std::floor(mapped.right() + 0.5));
    const double bottom = qMax(top + 1, std::floor(mapped.bottom() + 0.5));
    return device.inverted().mapRect(QRectF(left, top, right - left, bottom - top));
}

void fillAligned(QPainter *painter, const QRectF &rect, const QColor &color)
{
    QRectF target = rect;
    const double ratio = painter->deviceTransform().m11();
    const double pixel = ratio > 0 ? 1 / ratio : 1;
    // One logical pixel is one line: as many whole device pixels as fit, so 1 at 150 % and 2 at 200 %.
    const double line = std::floor(ratio + 0.01) * pixel;
    if (rect.width() <= 1)
        target.setWidth(qMax(line, pixel));
    if (rect.height() <= 1)
        target.setHeight(qMax(line, pixel));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(alignedRect(painter, target), color);
    painter->restore();
}

void paintBox(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border,
              double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF outer = alignedRect(painter, rect);
    if (border.isValid()) {
        const QRectF middle = outer.adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter->setPen(QPen(border, width));
        painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(middle, radius - width / 2, radius - width / 2);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(outer, radius, radius);
    }
    painter->restore();
}

void paintRing(QPainter *painter, const QRectF &rect, double radius, const QColor &color)
{
    paintBox(painter, rect, radius, {}, color, 2);
}

void paintFocusRing(QPainter *painter, const QRectF &rect, double radius)
{
    paintRing(painter, rect, radius, color(Token::Accent));
}

int keyCapWidth(const QString &text)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font(TextStyle::Micro)).horizontalAdvance(text))) + 10;
}

void paintKeyCap(QPainter *painter, const QRectF &rect, const QString &text, const QColor &ink, const QColor &border)
{
    paintBox(painter, rect, 4, {}, border);
    painter->save();
    painter->setFont(font(TextStyle::Micro));
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace vhm24::ui
