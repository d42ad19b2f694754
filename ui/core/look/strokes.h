// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace vhm24::ui {

/// Fills a rectangle whose edges are moved to whole device pixels and which is never thinner than one:
/// hairlines neither vanish nor double at 150 %.
void fillAligned(QPainter *painter, const QRectF &rect, const QColor &color);

/// `rect` with its edges on whole device pixels.
[[nodiscard]] QRectF alignedRect(const QPainter *painter, const QRectF &rect);

/// A filled shape with round corners and a border of `width`, which lies inside `rect`.
void paintBox(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border = {},
              double width = 1);

/// The keyboard focus: a ring of two pixels just inside `rect`.
void paintFocusRing(QPainter *painter, const QRectF &rect, double radius);
void paintRing(QPainter *painter, const QRectF &rect, double radius, const QColor &color);

/// A key as it is drawn in buttons and hints.
[[nodiscard]] int keyCapWidth(const QString &text);
inline constexpr int KeyCapHeight = 18;
void paintKeyCap(QPainter *painter, const QRectF &rect, const QString &text, const QColor &ink, const QColor &border);

} // namespace vhm24::ui
