// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/viewactions.h"

#include "ui/core/table/columnchooser.h"
#include "ui/core/table/groupdialog.h"
#include "ui/core/table/tablearrangement.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/table/viewmenu.h"

#include <QtGlobal>

namespace vhm24::ui {

namespace {

using Group = TableAction::Group;

constexpr int WidthStep = 16;

int currentColumn(TablePage &page) { return page.view().currentIndex().column(); }

bool hasColumn(TablePage &page) { return currentColumn(page) >= 0; }

void freezeHere(TablePage &page)
{
    TableArrangement &arrangement = page.arrangement();
    const int upTo = arrangement.shownUpTo(currentColumn(page));
    arrangement.freeze(arrangement.frozen() == upTo ? 0 : upTo);
}

bool canGroup(TablePage &page)
{
    return hasColumn(page) && core::isGroupable(page.table().columns[static_cast<std::size_t>(currentColumn(page))]);
}

std::vector<TableAction> columnActions()
{
    return {
        {.id = "table.views",
         .text = QT_TRANSLATE_NOOP("TableAction", "Named views…"),
         .icon = "star",
         .keys = "Alt+V",
         .group = Group::View,
         .run = [](TablePage &page) { page.arrangement().viewMenu()->showMenu(); },
         .possible = [](TablePage &page) { return page.arrangement().viewMenu() != nullptr; }},
        {.id = "table.columns",
         .text = QT_TRANSLATE_NOOP("TableAction", "Columns…"),
         .icon = "columns",
         .keys = "Ctrl+Shift+L",
         .group = Group::View,
         .run = [](TablePage &page) { openColumnChooser(page); }},
        {.id = "table.freeze",
         .text = QT_TRANSLATE_NOOP("TableAction", "Freeze up to this column, or let all move"),
         .icon = "pin",
         .keys = "Ctrl+Alt+P",
         .group = Group::View,
         .run = freezeHere,
         .possible = hasColumn},
        {.id = "table.wider",
         .text = QT_TRANSLATE_NOOP("TableAction", "Make the column wider"),
         .keys = "Alt+Shift+Right",
         .group = Group::View,
         .run = [](TablePage &page) { page.arrangement().widen(currentColumn(page), WidthStep); },
         .possible = hasColumn},
        {.id = "table.narrower",
         .text = QT_TRANSLATE_NOOP("TableAction", "Make the column narrower"),
         .keys = "Alt+Shift+Left",
         .group = Group::View,
         .run = [](TablePage &page) { page.arrangement().widen(currentColumn(page), -WidthStep); },
         .possible = hasColumn},
    };
}

std::vector<TableAction> figureActions()
{
    return {
        {.id = "table.sums",
         .text = QT_TRANSLATE_NOOP("TableAction", "Sums"),
         .icon = "plus",
         .keys = "Ctrl+Alt+S",
         .group = Group::View,
         .run = [](TablePage &page) { page.arrangement().setSumsShown(!page.arrangement().sumsShown()); }},
        {.id = "table.groupColumn",
         .text = QT_TRANSLATE_NOOP("TableAction", "Group by this column"),
         .icon = "list",
         .keys = "Ctrl+Shift+G",
         .group = Group::View,
         .onRow = true,
         .run = [](TablePage &page) { page.arrangement().group({{.column = currentColumn(page)}}); },
         .possible = canGroup},
        {.id = "table.group",
         .text = QT_TRANSLATE_NOOP("TableAction", "Group…"),
         .keys = "Ctrl+Alt+G",
         .group = Group::View,
         .run = [](TablePage &page) { openGroupDialog(page); }},
    };
}

} // namespace

std::vector<TableAction> viewActions()
{
    std::vector<TableAction> all = columnActions();
    for (const TableAction &action : figureActions())
        all.push_back(action);
    return all;
}

} // namespace vhm24::ui
