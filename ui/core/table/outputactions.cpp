// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/outputactions.h"

#include "ui/core/table/exportdialog.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableprint.h"

#include <QtGlobal>

namespace vhm24::ui {

namespace {
using Group = TableAction::Group;
bool isRead(TablePage &page) { return page.model().readAt().isValid(); }
} // namespace

std::vector<TableAction> outputActions()
{
    return {
        {.id = "table.export",
         .text = QT_TRANSLATE_NOOP("TableAction", "Export…"),
         .icon = "export",
         .keys = "Ctrl+E",
         .group = Group::Output,
         .run = openExportDialog,
         .possible = isRead},
        {.id = "table.print",
         .text = QT_TRANSLATE_NOOP("TableAction", "Print…"),
         .icon = "print",
         .keys = "Ctrl+P",
         .group = Group::Output,
         .run = openPrintDialog,
         .possible = isRead},
        {.id = "table.pdf",
         .text = QT_TRANSLATE_NOOP("TableAction", "Save as PDF…"),
         .icon = "document",
         .group = Group::Output,
         .run = openPdfDialog,
         .possible = isRead},
    };
}

} // namespace vhm24::ui
