// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charts/linelabel.h"

#include <QLineF>

#include <algorithm>
#include <array>

namespace vhm24::ui {

namespace {

constexpr double EdgeGap = 4;
constexpr double LineGap = 1;
constexpr double CurveGap = 2;
constexpr double LabelStep = 6;

bool crosses(const QRectF &room, const QLineF &line)
{
    if (std::max(line.x1(), line.x2()) < room.left() || std::min(line.x1(), line.x2()) > room.right())
        return false;
    if (room.contains(line.p1()) || room.contains(line.p2()))
        return true;
    const std::array sides{QLineF(room.topLeft(), room.topRight()), QLineF(room.topRight(), room.bottomRight()),
                           QLineF(room.bottomRight(), room.bottomLeft()), QLineF(room.bottomLeft(), room.topLeft())};
    return std::any_of(sides.begin(), sides.end(), [&line](const QLineF &side) {
        return side.intersects(line, nullptr) == QLineF::BoundedIntersection;
    });
}

bool isClear(const QRectF &room, const QPolygonF &curve)
{
    for (qsizetype i = 1; i < curve.size(); ++i) {
        if (crosses(room, QLineF(curve[i - 1], curve[i])))
            return false;
    }
    return true;
}

} // namespace

std::optional<QRectF> lineLabelRect(const QRectF &plot, double y, const QSizeF &words, const QPolygonF &curve,
                                    bool fromRight)
{
    const double way = plot.width() - words.width() - 2 * EdgeGap;
    for (double moved = 0; moved <= std::max(0.0, way); moved += LabelStep) {
        const double left = fromRight ? plot.right() - EdgeGap - words.width() - moved : plot.left() + EdgeGap + moved;
        for (const double top : {y - LineGap - words.height(), y + LineGap}) {
            const QRectF room(QPointF(left, top), words);
            const bool inside = room.top() >= 0 && room.bottom() <= plot.bottom();
            if (inside && isClear(room.adjusted(-CurveGap, -CurveGap, CurveGap, CurveGap), curve))
                return room;
        }
    }
    return std::nullopt;
}

} // namespace vhm24::ui
