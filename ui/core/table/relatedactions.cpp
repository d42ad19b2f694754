// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/relatedactions.h"

#include "ui/core/table/relateddialog.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

namespace vhm24::ui {

namespace {

using Group = TableAction::Group;

/// The record that the current cell holds the id of, where this user may open its page.
std::optional<core::Reference> referenceOfCell(TablePage &page)
{
    const QModelIndex index = page.view().currentIndex();
    if (page.currentRow() < 0)
        return std::nullopt;
    const core::Column &column = page.table().columns[static_cast<std::size_t>(index.column())];
    const core::TableDescriptor *const table =
        column.reference ? page.context().catalog.find(*column.reference) : nullptr;
    const bool open = table && page.context().navigator->canOpen(table->key()) &&
                      !page.model().cell(index.row(), index.column()).toString().isEmpty();
    return open ? column.reference : std::nullopt;
}

void openReference(TablePage &page)
{
    const QModelIndex index = page.view().currentIndex();
    page.context().navigator->openRecord(*referenceOfCell(page),
                                         page.model().cell(index.row(), index.column()).toString());
}

} // namespace

std::vector<TableAction> relatedActions()
{
    return {
        {.id = "table.related",
         .text = QT_TRANSLATE_NOOP("TableAction", "Related records…"),
         .icon = "link",
         .keys = "Ctrl+J",
         .group = Group::Related,
         .onRow = true,
         .run = [](TablePage &page) { openRelatedDialog(page); },
         .possible = [](TablePage &page) { return page.currentRow() >= 0; }},
        {.id = "table.openReference",
         .text = QT_TRANSLATE_NOOP("TableAction", "Open the record in this cell"),
         .keys = "Alt+Return",
         .group = Group::Related,
         .onRow = true,
         .run = openReference,
         .possible = [](TablePage &page) { return referenceOfCell(page).has_value(); }},
    };
}

} // namespace vhm24::ui
