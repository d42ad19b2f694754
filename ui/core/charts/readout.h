// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace vhm24::ui {

struct ReadoutRow {
    QColor mark;
    QString label;
    QString value;
};

/// The box that says in figures what is under the crosshair.
struct Readout {
    QString title;
    QString note;
    QColor noteColor;
    std::vector<ReadoutRow> rows;
};

[[nodiscard]] QRectF readoutRect(const QPointF &topLeft, const Readout &readout);
/// The same in one line, for charts too low for a box.
void paintReadoutLine(QPainter &painter, const QRectF &room, const Readout &readout);
void paintReadout(QPainter &painter, const QPointF &topLeft, const Readout &readout);

} // namespace vhm24::ui
