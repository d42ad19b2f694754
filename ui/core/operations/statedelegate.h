// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace vhm24::ui {

/// Rows as high as those of the lists, with the line below; a cell with a Meaning in MeaningRole gets its mark before
/// its word and the colour of both.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int MeaningRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;
    /// A tree that looks as our lists do.
    static void dress(QTreeView &tree);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vhm24::ui
