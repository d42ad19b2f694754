// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/editactions.h"

#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

#include <QtGlobal>

namespace vhm24::ui {

namespace {

using Group = TableAction::Group;

bool currentCellIsStaged(TablePage &page)
{
    const QModelIndex index = page.view().currentIndex();
    return index.isValid() && index.data(core::WindowModel::StagedRole).toBool();
}

void discardCurrentCell(TablePage &page)
{
    const QModelIndex index = page.view().currentIndex();
    page.model().edits().discard(index.data(core::WindowModel::RowIdRole).toString(), index.column());
}

} // namespace

std::vector<TableAction> editActions()
{
    return {
        {.id = "table.save",
         .text = QT_TRANSLATE_NOOP("TableAction", "Save the changes"),
         .icon = "check",
         .keys = "Ctrl+S",
         .group = Group::Edit,
         .run = [](TablePage &page) { page.saveEdits(); },
         .possible = [](TablePage &page) { return !page.model().edits().isEmpty(); }},
        {.id = "table.undo",
         .text = QT_TRANSLATE_NOOP("TableAction", "Take back the last change"),
         .icon = "undo",
         .keys = "Ctrl+Z",
         .group = Group::Edit,
         .run = [](TablePage &page) { page.model().edits().undo(); },
         .possible = [](TablePage &page) { return page.model().edits().canUndo(); }},
        {.id = "table.redo",
         .text = QT_TRANSLATE_NOOP("TableAction", "Make the change again"),
         .icon = "redo",
         .keys = "Ctrl+Shift+Z",
         .group = Group::Edit,
         .run = [](TablePage &page) { page.model().edits().redo(); },
         .possible = [](TablePage &page) { return page.model().edits().canRedo(); }},
        {.id = "table.discardCell",
         .text = QT_TRANSLATE_NOOP("TableAction", "Discard the change of this cell"),
         .keys = "Ctrl+Backspace",
         .group = Group::Edit,
         .onRow = true,
         .run = discardCurrentCell,
         .possible = currentCellIsStaged},
    };
}

} // namespace vhm24::ui
