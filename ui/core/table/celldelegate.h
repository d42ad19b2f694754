// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/cellpresenter.h"

#include <QStyledItemDelegate>

namespace vhm24::ui {

/// Draws the cells of every table, and makes their editors.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Move { Next, Previous, Below };

    CellDelegate(const CellPresenter &presenter, QObject *parent);

    /// Marks these words wherever cells show them; the view repaints.
    void setHighlight(const QStringList &words) { m_highlight = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /// An editor was left by Tab, Shift+Tab or Enter, with a value that was accepted.
    void cellLeft(vhm24::ui::CellDelegate::Move move);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRowSigns(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintContents(QPainter *painter, QRectF rect, const CellLook &look) const;
    const core::Column &columnOf(const QModelIndex &index) const;
    /// What stands in the editor, checked; shows the reason at the editor when it is refused.
    std::optional<QVariant> accepted(QWidget *editor) const;
    void connectEditor(QWidget *editor);
    void close(QWidget *editor, EndEditHint hint);
    void leave(QWidget *editor, std::optional<Move> move);
    bool leaveBy(QWidget *editor, Move move);

    const CellPresenter &m_presenter;
    QStringList m_highlight;
};

} // namespace vhm24::ui
