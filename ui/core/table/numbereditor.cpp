// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/numbereditor.h"

#include "ui/core/look/tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace vhm24::ui {

namespace {
constexpr int NumberEditorGap = 4;
constexpr int Edge = 8;
} // namespace

NumberEditor::NumberEditor(QWidget *parent) : QLineEdit(parent) { setAlignment(Qt::AlignRight | Qt::AlignVCenter); }

void NumberEditor::setUnit(const QString &unit)
{
    m_unit = unit;
    const int room =
        unit.isEmpty() ? 0 : QFontMetrics(ui::font(TextStyle::Small)).horizontalAdvance(unit) + NumberEditorGap;
    setTextMargins(0, 0, room, 0);
    update();
}

void NumberEditor::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(ui::font(TextStyle::Small));
    painter.setPen(color(Token::Text3));
    painter.drawText(rect().adjusted(0, 0, -Edge, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_unit);
}

} // namespace vhm24::ui
