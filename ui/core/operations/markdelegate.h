// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vhm24::ui {

/// Cells of a plain list that is read only: a text, and before it the mark of a state where the model names one.
class MarkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { MeaningRole = Qt::UserRole + 40, GreyRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vhm24::ui
