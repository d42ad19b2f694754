// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>

class QPainter;

namespace vhm24::ui {

/// Marks the places of `text` where one of the words stands, before the text itself is drawn over them: a soft ground
/// and a line below, so that it also shows on a selected row. The painter has the font of the text.
void paintMatches(QPainter *painter, const QRectF &rect, const QString &text, bool right, const QStringList &words);
[[nodiscard]] bool holdsAny(const QString &text, const QStringList &words);

} // namespace vhm24::ui
