// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/plaintables.h"

#include "ui/core/table/ownrows.h"
#include "ui/core/table/tablepageinfo.h"

namespace vhm24::ui {

namespace {

Page *makePlainPage(const Context &context, const core::TableDescriptor &table, QWidget *parent)
{
    auto *const page = new TablePage(context, table, parent);
    page->setFixedFilters(ownRows(context, table));
    return page;
}

} // namespace

void registerPlainTables(PageRegistry &registry, const Context &context)
{
    for (const core::TableDescriptor &table : context.catalog.tables())
        registry.add(tablePageInfo(context, table.key().toLatin1().constData(), Section::Database,
                                   [&context](const core::TableDescriptor &of, QWidget *parent) {
                                       return makePlainPage(context, of, parent);
                                   }));
}

} // namespace vhm24::ui
