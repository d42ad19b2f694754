// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;
class QTreeView;

namespace vhm24::ui {

/// Rows as high as those of the lists, with the line below; a cell with a Meaning in MeaningRole gets its mark before
/// its word and the colour of both.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// A Meaning; and whether the text is of less weight than its neighbours.
    enum Role { MeaningRole = Qt::UserRole + 100, GreyRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    /// A tree or a table that looks as our lists do, to be read only, with a whole row chosen.
    static void dress(QTreeView &tree);
    static void dress(QTableView &table);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace vhm24::ui
