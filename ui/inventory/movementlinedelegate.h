// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vhm24::ui::inventory {

/// Draws the lines of a form in the upper 34 pixels of their row; what is below belongs to the sentence of an error.
class MovementLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int LineHeight = 34;
    static constexpr int ErrorHeight = 22;
    static constexpr int EditorHeight = 28;
    static constexpr int EntryWidth = 330;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

Q_SIGNALS:
    void stepped(int columns, int rows); ///< A key asked for another cell.
    void removeRequested();

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void paintEffect(QPainter *painter, const QRectF &rect, const QModelIndex &index) const;
    bool keyPressed(QWidget *editor, int key, Qt::KeyboardModifiers modifiers);
};

} // namespace vhm24::ui::inventory
