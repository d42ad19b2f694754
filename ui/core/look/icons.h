// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace vhm24::ui {

/// A line icon of resources/icons, coloured by the theme in force each time it is drawn.
[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] QIcon icon(const QString &name, Token normal);

/// Draws an icon into the largest centred square of `rect`.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

[[nodiscard]] QPixmap iconPixmap(const QString &name, int side, double ratio, const QColor &color);

void clearIconCache();

} // namespace vhm24::ui
