// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/markdelegate.h"

#include "ui/core/look/marks.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"

#include <QPainter>

namespace vhm24::ui {

namespace {
constexpr int MarkDelegateGap = 7;
}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, color(Token::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, color(Token::Hover));
    fillAligned(painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Grid));
    QRectF inner = QRectF(option.rect).adjusted(space::CellPadding, 0, -space::CellPadding, 0);
    QColor ink = color(index.data(GreyRole).toBool() ? Token::Text2 : Token::Text);
    if (const QVariant meaning = index.data(MeaningRole); meaning.isValid()) {
        const auto sign = static_cast<Meaning>(meaning.toInt());
        paintMark(painter, QRectF(inner.left(), inner.center().y() - MarkSize / 2.0, MarkSize, MarkSize), sign);
        inner.setLeft(inner.left() + MarkSize + MarkDelegateGap);
        ink = textColor(sign);
    }
    const QFont face = font(TextStyle::Body);
    painter->setFont(face);
    painter->setPen(ink);
    const QString text = QFontMetricsF(face).elidedText(index.data().toString(), Qt::ElideRight, inner.width());
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(inner, (alignment ? alignment : int(Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      text);
    painter->restore();
}

} // namespace vhm24::ui
