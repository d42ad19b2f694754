// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/machinefigure.h"

#include "ui/core/look/strokes.h"

#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

namespace vhm24::ui::machines {

MachineFigure::MachineFigure(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MachineFigure::setFigure(const QString &label, std::vector<Piece> pieces)
{
    m_label = label;
    m_pieces = std::move(pieces);
    QStringList words;
    for (const Piece &piece : m_pieces)
        words << piece.text;
    setAccessibleName(label);
    setAccessibleDescription(words.join(QLatin1Char(' ')));
    setToolTip(label + QLatin1Char('\n') + words.join(QLatin1Char(' ')));
    update();
}

void MachineFigure::setLineShown(bool shown)
{
    m_line = shown;
    update();
}

void MachineFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(isEnabled() && (underMouse() || isDown()) ? Token::Hover : Token::Base));
    const double right = width() - space::PagePadding;
    double x = space::PagePadding;
    const QFont small = ui::font(TextStyle::Small);
    painter.setFont(small);
    painter.setPen(color(Token::Text2));
    painter.drawText(QRectF(x, 8, right - x, 18), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(small).elidedText(m_label, Qt::ElideRight, right - x));
    for (const Piece &piece : m_pieces) {
        const QFont face = ui::font(piece.strong ? TextStyle::PanelTitle : TextStyle::Small);
        const QColor ink = piece.meaning == Meaning::Neutral ? color(piece.strong ? Token::Text : Token::Text3)
                                                             : textColor(piece.meaning);
        const QString shown = QFontMetricsF(face).elidedText(piece.text, Qt::ElideRight, std::max(0.0, right - x + 1));
        painter.setFont(face);
        painter.setPen(ink);
        painter.drawText(QPointF(x, 45), shown);
        x += QFontMetricsF(face).horizontalAdvance(shown) + (piece.strong ? 5 : 10);
        if (x >= right)
            break;
    }
    if (m_line)
        fillAligned(&painter, QRectF(width() - 1, 0, 1, height()), color(Token::Hair));
    fillAligned(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Hair));
    if (m_ring && hasFocus())
        paintFocusRing(&painter, QRectF(rect()).adjusted(2, 2, -3, -3), 4);
}

void MachineFigure::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void MachineFigure::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

} // namespace vhm24::ui::machines
