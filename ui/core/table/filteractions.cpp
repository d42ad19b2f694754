// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filteractions.h"

#include "ui/core/table/filterbuilder.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/findbar.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/searchfield.h"

#include <QtGlobal>

namespace vhm24::ui {

namespace {

using Group = TableAction::Group;

void focusFilter(TablePage &page)
{
    FilterHeader &head = page.view().filterHeader();
    const QModelIndex index = page.view().currentIndex();
    const bool usable = index.isValid() && !head.isSectionHidden(index.column());
    head.focusFilter(usable ? index.column() : head.logicalIndexAt(1));
}

} // namespace

std::vector<TableAction> filterActions()
{
    return {
        // Its keys are the window's, which asks the page that is shown.
        {.id = "table.find",
         .text = QT_TRANSLATE_NOOP("TableAction", "Find in the list"),
         .icon = "search",
         .group = Group::Find,
         .run = [](TablePage &page) { FindBar::of(page).open(); },
         .command = "window.search"},
        {.id = "table.findNext",
         .text = QT_TRANSLATE_NOOP("TableAction", "Next match"),
         .icon = "chevron-down",
         .keys = "F3",
         .group = Group::Find,
         .run = [](TablePage &page) { FindBar::of(page).next(); }},
        {.id = "table.findPrevious",
         .text = QT_TRANSLATE_NOOP("TableAction", "Previous match"),
         .icon = "chevron-up",
         .keys = "Shift+F3",
         .group = Group::Find,
         .run = [](TablePage &page) { FindBar::of(page).previous(); }},
        {.id = "table.search",
         .text = QT_TRANSLATE_NOOP("TableAction", "Search: show only what matches"),
         .icon = "search",
         .keys = "Ctrl+Alt+F",
         .group = Group::Find,
         .run =
             [](TablePage &page) {
                 page.searchField().setFocus(Qt::ShortcutFocusReason);
                 page.searchField().selectAll();
             }},
        {.id = "table.filterColumn",
         .text = QT_TRANSLATE_NOOP("TableAction", "Filter this column"),
         .icon = "filter",
         .keys = "Alt+F",
         .group = Group::Find,
         .run = focusFilter},
        {.id = "table.filterBuilder",
         .text = QT_TRANSLATE_NOOP("TableAction", "Filter builder…"),
         .icon = "filter",
         .keys = "Ctrl+Shift+F",
         .group = Group::Find,
         .run = [](TablePage &page) { openFilterBuilder(page); }},
        {.id = "table.resetFilters",
         .text = QT_TRANSLATE_NOOP("TableAction", "Reset all filters"),
         .group = Group::Find,
         .run = [](TablePage &page) { page.filters().clear(); },
         .possible = [](TablePage &page) { return !page.filters().isEmpty(); }},
    };
}

} // namespace vhm24::ui
