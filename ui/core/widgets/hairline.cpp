// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/hairline.h"

#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QPainter>

namespace vhm24::ui {

HairLine::HairLine(Qt::Orientation orientation, QWidget *parent) : QWidget(parent), m_orientation(orientation)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

QSize HairLine::sizeHint() const { return {1, 1}; }

void HairLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // The whole widget is filled: at 150 % its one logical pixel is one or two device pixels wide, and a
    // strip of the ground beside a thinner line would show.
    painter.fillRect(rect(), color(Token::Base));
    fillAligned(&painter, rect(), color(Token::Hair));
}

} // namespace vhm24::ui
