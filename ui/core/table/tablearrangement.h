// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/navigator.h"
#include "ui/core/table/tablestate.h"

#include <QObject>
#include <QTimer>

namespace vhm24::ui {

class FrozenColumns;
class GroupView;
class SumBar;
class TablePage;
class ViewMenu;

/// How the user has set up the list of one page: columns, frozen ones, sums, groups, named views. The page shows rows;
/// this decides how they stand, and remembers it.
class TableArrangement : public QObject {
    Q_OBJECT
public:
    explicit TableArrangement(TablePage &page);
    void offerViews(); ///< The menu of named views, once the page knows of this.

    /// What the page opens with, where anything is remembered or set for the user's role; without filters when the
    /// page is asked for certain rows.
    [[nodiscard]] std::optional<TableState> firstState(const PageArgument &argument);
    /// As the page opened when nothing was remembered.
    [[nodiscard]] TableState standard() const;
    /// All of a state but its view, which is the page's.
    void take(const TableState &state);
    /// The same, read back.
    [[nodiscard]] TableState state() const;
    [[nodiscard]] bool hasOwnWidths() const { return m_ownWidths; }
    void refresh();      ///< Sums and groups as well, at once.
    void refreshLater(); ///< Rows changed: the same after a rest, for changes come in crowds.

    // Columns; each change is shown at once and remembered.
    [[nodiscard]] ColumnLayout layout() const;
    void setShown(int column, bool shown);
    void move(int column, int steps); ///< Over so many places, hidden columns among them.
    void freeze(int count);
    [[nodiscard]] int frozen() const;
    /// How many shown columns stand up to that one; for freeze().
    [[nodiscard]] int shownUpTo(int column) const;
    void widen(int column, int pixels);
    void resetColumns();

    void setSumsShown(bool shown);
    [[nodiscard]] bool sumsShown() const;
    void group(const std::vector<core::GroupLevel> &levels); ///< Empty: back to the list.
    [[nodiscard]] const std::vector<core::GroupLevel> &grouping() const { return m_grouping; }
    /// The list of those rows only, out of the groups.
    void openGroup(const std::vector<core::ColumnFilter> &filters);
    void returnToGroups();
    /// Grouping and name of a place, as far as it has them; and the same the other way round.
    void show(const PageArgument &argument);
    void addPlace(PageArgument &place) const;
    [[nodiscard]] ViewMenu *viewMenu() const { return m_menu; }
    void remember();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeColumns(const ColumnLayout &layout);
    void noteChange();
    [[nodiscard]] std::vector<int> places() const; ///< Order and widths as they are now.
    void compare(std::vector<int> before);
    SumBar &sumBar();
    GroupView &groupView();
    TablePage &m_page;
    QTimer m_rest;
    FrozenColumns *m_frozen = nullptr;
    SumBar *m_sums = nullptr;
    GroupView *m_groups = nullptr;
    ViewMenu *m_menu = nullptr;
    std::vector<core::GroupLevel> m_grouping;
    std::optional<TableState> m_openedFrom; ///< The groups whose rows are shown.
    std::optional<TableState> m_standard;
    bool m_sumsWanted = false; // the bar itself goes with the list
    bool m_ownWidths = false;
    std::vector<int> m_pressed; // widths and order when the mouse went down on a head
};

} // namespace vhm24::ui
