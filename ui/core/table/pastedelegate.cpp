// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/pastedelegate.h"

#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"
#include "ui/core/table/pastemodel.h"

#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace vhm24::ui {

void PasteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF rect = option.rect;
    const bool bad = index.data(PasteModel::BadRole).toBool();
    if (bad)
        painter->fillRect(rect, softColor(Meaning::Critical));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, color(Token::Hover));
    fillAligned(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Token::Grid));
    const QFont face = font(TextStyle::Body);
    painter->setFont(face);
    painter->setPen(color(index.data(PasteModel::QuietRole).toBool() ? Token::Text3 : Token::Text));
    const QRectF inner = rect.adjusted(space::CellPadding, 0, -space::CellPadding, 0);
    const QString text = index.data().toString().simplified();
    painter->drawText(inner, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      QFontMetricsF(face).elidedText(text, Qt::ElideRight, inner.width()));
    if (bad)
        paintRing(painter, rect.adjusted(0, 0, 0, -1), 0, textColor(Meaning::Critical));
    else if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, rect.adjusted(0, 0, 0, -1), 0);
    if (bad && option.state & QStyle::State_HasFocus) // a thinner one inside, so that the error stays to be seen
        paintFocusRing(painter, rect.adjusted(3, 3, -3, -4), 0);
    painter->restore();
}

QSize PasteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data().toString().simplified();
    const double width = QFontMetricsF(font(TextStyle::Body)).horizontalAdvance(text);
    return {static_cast<int>(std::ceil(width)) + 2 * space::CellPadding + 2, space::TableRow};
}

QWidget *PasteDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *const editor = new QLineEdit(parent);
    editor->setProperty("dense", true);
    return editor;
}

void PasteDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
}

} // namespace vhm24::ui
