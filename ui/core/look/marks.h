// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QRectF>

class QPainter;

namespace vhm24::ui {

inline constexpr int MarkSize = 10;

/// The sign of a state, told apart by shape as well as by colour; drawn centred in `rect`.
void paintMark(QPainter *painter, const QRectF &rect, Meaning meaning);
void paintMark(QPainter *painter, const QRectF &rect, Meaning meaning, const QColor &color);

} // namespace vhm24::ui
