// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/tableaction.h"

#include <QObject>
#include <QPoint>

class QAction;
class QMenu;

namespace vhm24::ui {

/// The actions of one page: their keys, and the menus that show them.
class TableActionSet : public QObject {
    Q_OBJECT
public:
    explicit TableActionSet(TablePage &page);

    void showPageMenu(QPoint globalPosition);
    void showRowMenu(QPoint globalPosition);

Q_SIGNALS:
    void keysChanged(); ///< The user gave other keys to commands of this page or of the window.

private:
    void useKeys();
    void addVerbs(QMenu &menu) const; ///< What the page can do with its current row.
    [[nodiscard]] QString menuText(const TableAction &action) const;
    void show(QPoint globalPosition, bool onRow);
    [[nodiscard]] static QString menuTitle(TableAction::Group group);
    [[nodiscard]] static QString menuIcon(TableAction::Group group);
    TablePage &m_page;
    std::vector<QAction *> m_actions; // as tableActions()
};

} // namespace vhm24::ui
