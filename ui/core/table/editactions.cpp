// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/editactions.h"

#include "ui/core/table/bulkdialog.h"
#include "ui/core/table/editsession.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

#include <QtGlobal>

namespace vhm24::ui {

namespace {

using Group = TableAction::Group;

bool hasEdits(TablePage &page) { return !page.model().edits().isEmpty(); }

bool currentRowIsStaged(TablePage &page) { return page.model().edits().rows().contains(page.currentRowId()); }

bool canAddRows(TablePage &page) { return page.isEditable() && page.table().creatable; }

bool canChangeRows(TablePage &page)
{
    const auto &columns = page.table().columns;
    return page.isEditable() && page.model().rowCount() > 0 &&
           std::any_of(columns.begin(), columns.end(), [](const core::Column &one) { return one.editable; });
}

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

/// Of all that is staged.
std::vector<TableAction> wholeActions()
{
    return {
        {.id = "table.save",
         .text = QT_TRANSLATE_NOOP("TableAction", "Save the changes"),
         .icon = "check",
         .keys = "Ctrl+S",
         .group = Group::Edit,
         .run = [](TablePage &page) { page.editing().save(); },
         .possible = hasEdits},
        {.id = "table.preview",
         .text = QT_TRANSLATE_NOOP("TableAction", "What will be saved…"),
         .icon = "eye",
         .keys = "Ctrl+Shift+S",
         .group = Group::Edit,
         .run = [](TablePage &page) { page.editing().preview(); },
         .possible = hasEdits},
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
        {.id = "table.undoSaved",
         .text = QT_TRANSLATE_NOOP("TableAction", "Take back the last save"),
         .icon = "history",
         .keys = "Ctrl+Alt+Z",
         .group = Group::Edit,
         .run = [](TablePage &page) { page.editing().undoSaved(); },
         .possible = [](TablePage &page) { return page.editing().canUndoSaved(); }},
    };
}

/// Of single cells and rows.
std::vector<TableAction> rowActions()
{
    return {
        {.id = "table.discardCell",
         .text = QT_TRANSLATE_NOOP("TableAction", "Discard the change of this cell"),
         .keys = "Ctrl+Backspace",
         .group = Group::Edit,
         .onRow = true,
         .run = discardCurrentCell,
         .possible = currentCellIsStaged},
        {.id = "table.discardRow",
         .text = QT_TRANSLATE_NOOP("TableAction", "Discard all changes of this row"),
         .keys = "Ctrl+Shift+Backspace",
         .group = Group::Edit,
         .onRow = true,
         .run = [](TablePage &page) { page.model().edits().discardRow(page.currentRowId()); },
         .possible = currentRowIsStaged},
        {.id = "table.addRow",
         .text = QT_TRANSLATE_NOOP("TableAction", "Add a row"),
         .icon = "plus",
         .keys = "Ctrl+Shift+N",
         .group = Group::Edit,
         .run = [](TablePage &page) { page.editing().addRow(); },
         .possible = canAddRows},
        {.id = "table.bulk",
         .text = QT_TRANSLATE_NOOP("TableAction", "Change the selected rows…"),
         .icon = "list",
         .keys = "Ctrl+Shift+E",
         .group = Group::Edit,
         .onRow = true,
         .run = openBulkDialog,
         .possible = canChangeRows},
    };
}

} // namespace

std::vector<TableAction> editActions()
{
    std::vector<TableAction> all = wholeActions();
    std::vector<TableAction> rows = rowActions();
    all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    return all;
}

} // namespace vhm24::ui
