// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <optional>

namespace vhm24::ui {

/// Where the words of a level line at `y` go: above or below it, at the wished end or as near to it as the curve leaves
/// room. None where it leaves none. All in pixels.
[[nodiscard]] std::optional<QRectF> lineLabelRect(const QRectF &plot, double y, const QSizeF &words,
                                                  const QPolygonF &curve, bool fromRight);

} // namespace vhm24::ui
