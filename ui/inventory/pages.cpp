// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/pages.h"

#include "ui/inventory/itemspage.h"
#include "ui/inventory/movementspage.h"

namespace vhm24::ui::inventory {

namespace {

using Make = std::function<Page *(const core::TableDescriptor &table, QWidget *parent)>;

void add(PageRegistry &registry, const Context &context, const char *name, const Make &make)
{
    const core::TableDescriptor *const table = context.catalog.find(core::Service::Inventory, QLatin1String(name));
    if (!table)
        return;
    registry.add({.id = table->key(),
                  .title = table->title,
                  .context = "Table",
                  .icon = QString::fromLatin1(table->icon),
                  .section = Section::Inventory,
                  .permission = table->view,
                  .service = core::Service::Inventory,
                  .make = [table, make](QWidget *parent) { return make(*table, parent); }});
}

} // namespace

void registerPages(PageRegistry &registry, const Context &context, vhm24::inventory::StockService &service,
                   vhm24::inventory::StockLedger &)
{
    const Make plain = [&context](const core::TableDescriptor &table, QWidget *parent) -> Page * {
        return new TablePage(context, table, parent);
    };
    add(registry, context, "InventoryItem", [&](const core::TableDescriptor &table, QWidget *parent) -> Page * {
        return new ItemsPage(context, table, service, parent);
    });
    add(registry, context, "InventoryLocation", plain);
    add(registry, context, "StockMovement", [&](const core::TableDescriptor &table, QWidget *parent) -> Page * {
        return new MovementsPage(context, table, service, parent);
    });
    add(registry, context, "MachineInventory", plain);
    add(registry, context, "WarehouseLocation", plain);
}

} // namespace vhm24::ui::inventory
