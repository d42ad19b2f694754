// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace vhm24::ui::inventory {

class ItemSearchEdit;
class MovementLineDelegate;
class MovementLinesModel;

/// The lines of a form of stock: the cell under the cursor is open for typing, a wrong line says why below itself.
class MovementLinesView : public QTableView {
    Q_OBJECT
public:
    /// Takes the search field over and puts it into the last row.
    MovementLinesView(MovementLinesModel &model, ItemSearchEdit *entry, QWidget *parent = nullptr);

    void editCell(int row, int column);
    void editEntry();
    /// The next wrong cell after the current one, or the first; false when nothing is wrong.
    bool goToProblem(bool fromStart);
    void removeCurrentLine();
    /// Nothing can be typed while the lines are being booked.
    void setLocked(bool locked);

Q_SIGNALS:
    void leftEmpty(); ///< Enter in the empty last row: all lines are typed.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int columns, int rows);
    void placeEntry();
    void fitRows();
    void fitColumns();
    void paintSentence(QPainter &painter, int row) const;
    [[nodiscard]] bool isEditableColumn(int column) const;

    MovementLinesModel &m_model;
    MovementLineDelegate *m_delegate;
    ItemSearchEdit *m_entry;
    QPersistentModelIndex m_pressed; ///< The cross under the mouse.
};

} // namespace vhm24::ui::inventory
