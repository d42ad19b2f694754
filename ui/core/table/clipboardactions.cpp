// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/clipboardactions.h"

#include "ui/core/table/pastedialog.h"
#include "ui/core/table/tablecopy.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace vhm24::ui {

namespace {

using Format = TableCopy::Format;
using Group = TableAction::Group;

/// The keys belong to the editor of a cell while there is one.
bool isTyping(TablePage &page)
{
    const QWidget *const focus = QApplication::focusWidget();
    return focus && page.view().viewport()->isAncestorOf(focus);
}

template <Format format> void copyRows(TablePage &page)
{
    QGuiApplication::clipboard()->setMimeData(TableCopy(page).mime(selectedRows(page), format));
}

bool hasRows(TablePage &page) { return !isTyping(page) && !selectedRows(page).empty(); }

void copyCell(TablePage &page)
{
    const QModelIndex cell = page.view().currentIndex();
    QGuiApplication::clipboard()->setMimeData(TableCopy(page).mimeOfCell(cell.row(), cell.column()));
}

bool hasOneCell(TablePage &page) { return !isTyping(page) && page.currentRow() >= 0 && selectedRows(page).size() == 1; }

TableAction copyAs(const char *id, const char *text, void (*run)(TablePage &))
{
    return {.id = id, .text = text, .group = Group::Clipboard, .run = run, .possible = hasRows};
}

bool canPaste(TablePage &page) { return !isTyping(page) && page.isEditable(); }

bool canPasteNew(TablePage &page) { return canPaste(page) && page.table().creatable; }

template <bool asNewRows> void paste(TablePage &page) { pasteClipboard(page, asNewRows); }

/// The keys are hit with something in mind: they get a sentence, where the menu is just grey.
template <bool asNewRows> void refusePaste(TablePage &page)
{
    if (!isTyping(page))
        pasteClipboard(page, asNewRows);
}

} // namespace

std::vector<TableAction> clipboardActions()
{
    return {
        {.id = "table.copy",
         .text = QT_TRANSLATE_NOOP("TableAction", "Copy"),
         .icon = "copy",
         .keys = "Ctrl+C",
         .group = Group::Clipboard,
         .onRow = true,
         .run = copyRows<Format::Tabs>,
         .possible = hasRows},
        {.id = "table.copyCell",
         .text = QT_TRANSLATE_NOOP("TableAction", "Copy the cell"),
         .keys = "Ctrl+Shift+C",
         .group = Group::Clipboard,
         .onRow = true,
         .run = copyCell,
         .possible = hasOneCell},
        copyAs("table.copyWithHeads", QT_TRANSLATE_NOOP("TableAction", "Copy with column titles"),
               copyRows<Format::TabsWithHeads>),
        copyAs("table.copyCsv", QT_TRANSLATE_NOOP("TableAction", "Copy as CSV"), copyRows<Format::Csv>),
        copyAs("table.copyJson", QT_TRANSLATE_NOOP("TableAction", "Copy as JSON"), copyRows<Format::Json>),
        copyAs("table.copyMarkdown", QT_TRANSLATE_NOOP("TableAction", "Copy as Markdown"), copyRows<Format::Markdown>),
        copyAs("table.copySql", QT_TRANSLATE_NOOP("TableAction", "Copy as SQL INSERT"), copyRows<Format::Sql>),
        {.id = "table.paste",
         .text = QT_TRANSLATE_NOOP("TableAction", "Paste"),
         .icon = "clipboard",
         .keys = "Ctrl+V",
         .group = Group::Clipboard,
         .run = paste<false>,
         .possible = canPaste,
         .refuse = refusePaste<false>},
        {.id = "table.pasteNew",
         .text = QT_TRANSLATE_NOOP("TableAction", "Paste as new rows"),
         .keys = "Ctrl+Shift+V",
         .group = Group::Clipboard,
         .run = paste<true>,
         .possible = canPasteNew,
         .refuse = refusePaste<true>},
    };
}

} // namespace vhm24::ui
