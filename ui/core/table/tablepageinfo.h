// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/shell/pageregistry.h"
#include "ui/core/table/tablepage.h"

namespace vhm24::ui {

/// The entry of a table's page in the registry: id, title, icon and permission from its descriptor. Without `make` it
/// is the plain page. The catalog must hold that table.
inline PageInfo tablePageInfo(const Context &context, const char *key, Section section,
                              std::function<Page *(const core::TableDescriptor &, QWidget *)> make = {})
{
    const core::TableDescriptor *const table = context.catalog.find(QString::fromLatin1(key));
    Q_ASSERT(table);
    if (!make)
        make = [&context](const core::TableDescriptor &of, QWidget *parent) {
            return new TablePage(context, of, parent);
        };
    return {.id = table->key(),
            .title = table->title,
            .context = "Table",
            .icon = QString::fromLatin1(table->icon),
            .section = section,
            .permission = table->view,
            .service = table->service,
            .make = [table, make = std::move(make)](QWidget *parent) { return make(*table, parent); }};
}

} // namespace vhm24::ui
