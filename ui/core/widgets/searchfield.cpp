// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/searchfield.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace vhm24::ui {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
}

void SearchField::setShortcutCap(const QString &text)
{
    m_cap = text;
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_cap.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    const int wide = keyCapWidth(m_cap);
    const int hint = fontMetrics().horizontalAdvance(placeholderText());
    if (width() < wide + hint + 48)
        return;
    QPainter painter(this);
    paintKeyCap(&painter, QRectF(width() - wide - 8, (height() - KeyCapHeight) / 2.0, wide, KeyCapHeight), m_cap,
                color(Token::Text3), color(Token::Hair));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace vhm24::ui
