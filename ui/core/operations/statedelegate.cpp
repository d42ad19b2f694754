// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/statedelegate.h"

#include "ui/core/look/marks.h"
#include "ui/core/look/strokes.h"
#include "ui/core/table/flatgrid.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace vhm24::ui {

namespace {

constexpr int StateMarkRoom = MarkSize + 8;

void dressList(QAbstractItemView &list, QHeaderView &head)
{
    list.setItemDelegate(new StateDelegate(&list));
    list.setSelectionBehavior(QAbstractItemView::SelectRows);
    list.setSelectionMode(QAbstractItemView::SingleSelection);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    head.setFixedHeight(space::TableHead);
    head.setHighlightSections(false);
    head.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

void StateDelegate::dress(QTreeView &tree)
{
    dressList(tree, *tree.header());
    tree.setFrameShape(QFrame::NoFrame);
    tree.setUniformRowHeights(true);
    tree.setAllColumnsShowFocus(true);
    tree.header()->setSectionsMovable(false);
    tree.header()->setMinimumSectionSize(60);
}

void StateDelegate::dress(QTableView &table)
{
    makeFlat(table);
    dressList(table, *table.horizontalHeader());
    table.setTabKeyNavigation(false);
    table.horizontalHeader()->setStretchLastSection(true);
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(GreyRole).toBool()) {
        option->palette.setColor(QPalette::Text, color(Token::Text2));
        option->palette.setColor(QPalette::HighlightedText, color(Token::Text2));
    }
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
