// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>

namespace vhm24::ui {

class CellPresenter;
class FilterHeader;
class TableView;

/// The first columns of a list, over it and standing still while it is moved sideways. Model and selection are
/// the list's own; keys stay with the list, which has the focus.
class FrozenColumns : public QTableView {
    Q_OBJECT
public:
    FrozenColumns(TableView &view, const CellPresenter &presenter);

    /// So many of the shown columns, from the left; 0 = none.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] FilterHeader &filterHeader() const { return *m_head; }
    /// Takes over widths, order and texts of the list.
    void synchronise();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectHead();
    void connectView();
    void mirrorEditor(int column);
    void showCurrent(const QModelIndex &current);
    [[nodiscard]] bool isFrozen(int column) const { return m_count > 0 && !isColumnHidden(column); }
    [[nodiscard]] bool startsEditing(QKeyEvent *event);
    /// Where the list itself has that point of the cell.
    [[nodiscard]] QPoint inView(const QModelIndex &index, QPoint position) const;
    void place();

    TableView &m_view;
    FilterHeader *m_head;
    int m_count = 0;
    bool m_synchronising = false;
    QSet<int> m_mirrored; // columns whose editors are followed
};

} // namespace vhm24::ui
