// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/statedelegate.h"

#include "ui/core/look/marks.h"
#include "ui/core/look/strokes.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

namespace vhm24::ui {

namespace {

constexpr int StateMarkRoom = MarkSize + 8;

} // namespace

void StateDelegate::dress(QTreeView &tree)
{
    tree.setFrameShape(QFrame::NoFrame);
    tree.setUniformRowHeights(true);
    tree.setSelectionBehavior(QAbstractItemView::SelectRows);
    tree.setSelectionMode(QAbstractItemView::SingleSelection);
    tree.setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree.setAllColumnsShowFocus(true);
    tree.setItemDelegate(new StateDelegate(&tree));
    tree.header()->setSectionsMovable(false);
    tree.header()->setHighlightSections(false);
    tree.header()->setMinimumSectionSize(60);
    tree.header()->setFixedHeight(space::TableHead);
    tree.header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), space::TableRow};
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant meaning = index.data(MeaningRole);
    const QRectF rect = option.rect;
    if (meaning.isValid()) {
        QStyleOptionViewItem empty = option;
        initStyleOption(&empty, index);
        const QFont face = empty.font;
        const QString word = std::exchange(empty.text, QString());
        const QStyle *const style = empty.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, empty.widget);
        const auto state = Meaning(meaning.toInt());
        const double left = rect.left() + space::CellPadding;
        paintMark(painter, QRectF(left, rect.center().y() - MarkSize / 2.0, MarkSize, MarkSize), state);
        const QRectF room = rect.adjusted(space::CellPadding + StateMarkRoom, 0, -space::CellPadding, 0);
        painter->save();
        painter->setFont(face);
        painter->setPen(textColor(state));
        painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetricsF(face).elidedText(word, Qt::ElideRight, room.width() + 0.5));
        painter->restore();
    } else {
        QStyledItemDelegate::paint(painter, option, index);
    }
    fillAligned(painter, QRectF(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Grid));
}

} // namespace vhm24::ui
