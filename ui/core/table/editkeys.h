// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QModelIndex;
class QTableView;

namespace vhm24::ui {

class CellDelegate;

/// The keys of editing in a list, as in a spreadsheet: a letter begins to edit with it, Tab goes on to the next cell
/// that can be edited, Enter accepts and goes to the row below.
class EditKeys : public QObject {
    Q_OBJECT
public:
    EditKeys(QTableView &view, CellDelegate &delegate);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool begin(const QKeyEvent &event);
    void goBelow();
    void editNeighbour(int step);
    [[nodiscard]] bool isEditable(const QModelIndex &index) const;

    QTableView &m_view;
};

} // namespace vhm24::ui
