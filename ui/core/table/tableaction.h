// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace vhm24::ui {

class TablePage;

/// One thing that can be done on the page of any table. It stands in the page's menu, may stand in the menu of a row,
/// and has keys. A feature of the list brings its actions in a function of its own file, and one line in
/// tableactions.cpp adds them.
struct TableAction {
    enum class Group { Edit, Clipboard, Find, Related, View, Output };

    const char *id = nullptr;   ///< For the settings of its keys; unique in the program: "table.copy".
    const char *text = nullptr; ///< Context "TableAction".
    const char *icon = nullptr; ///< A name of resources/icons, or none.
    const char *keys = nullptr; ///< What QKeySequence reads: "Ctrl+C"; none by default.
    Group group = Group::Edit;
    bool onRow = false; ///< Also in the menu of a row.
    std::function<void(TablePage &)> run = {};
    std::function<bool(TablePage &)> possible = {}; ///< Without it: always. Asked when a menu opens and keys are hit.
    std::function<void(TablePage &)> refuse = {};   ///< Tells why the keys did nothing, where that is worth a word.
    const char *command = nullptr;                  ///< The command of the window that does the same and has the keys.
};

/// All of them, in the order of the menus.
[[nodiscard]] const std::vector<TableAction> &tableActions();

} // namespace vhm24::ui
