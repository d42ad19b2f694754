// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inventory/tables.h"

#include "models/core/table/commoncolumns.h"

namespace vhm24::inventory {

using namespace core;

namespace {

// The rules of stock levels, once for lists, figures and charts.
constexpr const char *StockState = R"(CASE WHEN "quantity" <= 0 THEN 'OUT'
    WHEN "minQuantity" IS NOT NULL AND "quantity" <= "minQuantity" THEN 'LOW'
    WHEN "maxQuantity" IS NOT NULL AND "quantity" > "maxQuantity" THEN 'OVER' ELSE 'OK' END)";
constexpr const char *FillPercent =
    R"(round(("quantity" / nullif("maxQuantity", 0) * 100)::numeric, 1)::double precision)";
constexpr const char *FillState = R"(CASE WHEN coalesce("maxQuantity", 0) <= 0 THEN
        CASE WHEN "minQuantity" IS NOT NULL AND "quantity" <= "minQuantity" THEN 'LOW' ELSE 'UNKNOWN' END
    WHEN "quantity" / "maxQuantity" < 0.1 THEN 'CRITICAL'
    WHEN "quantity" / "maxQuantity" < 0.2 OR "quantity" <= "minQuantity" THEN 'LOW'
    WHEN "quantity" / "maxQuantity" < 0.5 THEN 'MEDIUM' ELSE 'GOOD' END)";

// One line a column reads as the table that it is.
// clang-format off
TableDescriptor itemTable()
{
    return {
        .service = Service::Inventory,
        .table = "InventoryItem",
        .title = QT_TRANSLATE_NOOP("Table", "Items"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "There are no items yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Add the first ingredient or product; its stock starts at zero and comes in by a receipt."),
        .icon = "inventory",
        .columns = {
            idColumn(),
            {.name = "sku", .title = QT_TRANSLATE_NOOP("Column", "SKU"), .notNull = true, .editable = true, .indexed = true},
            {.name = "name", .title = QT_TRANSLATE_NOOP("Column", "Name"), .notNull = true, .editable = true},
            {.name = "category", .title = QT_TRANSLATE_NOOP("Column", "Category"), .notNull = true, .editable = true, .indexed = true},
            {.name = "state", .title = QT_TRANSLATE_NOOP("Column", "Status"), .enumeration = "StockState", .expression = StockState},
            {.name = "quantity", .title = QT_TRANSLATE_NOOP("Column", "Quantity"), .kind = ColumnKind::Quantity, .notNull = true, .unitColumn = "unit"},
            {.name = "minQuantity", .title = QT_TRANSLATE_NOOP("Column", "Min."), .kind = ColumnKind::Quantity, .editable = true, .unitColumn = "unit", .minimum = 0},
            {.name = "maxQuantity", .title = QT_TRANSLATE_NOOP("Column", "Max."), .kind = ColumnKind::Quantity, .editable = true, .unitColumn = "unit", .minimum = 0},
            {.name = "price", .title = QT_TRANSLATE_NOOP("Column", "Price"), .kind = ColumnKind::Money, .editable = true, .minimum = 0},
            {.name = "value", .title = QT_TRANSLATE_NOOP("Column", "Value"), .kind = ColumnKind::Money, .expression = R"("quantity" * "price")"},
            {.name = "unit", .title = QT_TRANSLATE_NOOP("Column", "Unit"), .kind = ColumnKind::Enumeration, .notNull = true, .editable = true, .hidden = true, .enumeration = "InventoryUnit"},
            {.name = "description", .title = QT_TRANSLATE_NOOP("Column", "Description"), .editable = true, .hidden = true},
            {.name = "isActive", .title = QT_TRANSLATE_NOOP("Column", "Active"), .kind = ColumnKind::Boolean, .notNull = true, .editable = true, .hidden = true},
            {.name = "lastUpdated", .title = QT_TRANSLATE_NOOP("Column", "Stock changed"), .kind = ColumnKind::Moment, .notNull = true, .hidden = true},
            createdAtColumn(false, true),
            updatedAtColumn(),
        },
        .orderColumn = "sku",
        .orderDescending = false,
        .label = {"sku", "name"},
        .unit = "unit",
        .creatable = true,
        .view = Permission::ViewInventory,
        .edit = Permission::EditItems,
        .actionPrefix = "ITEM",
    };
}

TableDescriptor inventoryLocationTable()
{
    return {
        .service = Service::Inventory,
        .table = "InventoryLocation",
        .title = QT_TRANSLATE_NOOP("Table", "Stock by place"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "Nothing is stored at a place yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "The first receipt to a storage place makes a row here."),
        .icon = "box",
        .columns = {
            idColumn(),
            {.name = "itemId", .title = QT_TRANSLATE_NOOP("Column", "Item"), .notNull = true, .indexed = true, .reference = Reference{Service::Inventory, "InventoryItem"}},
            {.name = "locationId", .title = QT_TRANSLATE_NOOP("Column", "Storage place"), .notNull = true, .indexed = true, .reference = Reference{Service::Inventory, "WarehouseLocation"}},
            {.name = "quantity", .title = QT_TRANSLATE_NOOP("Column", "Quantity"), .kind = ColumnKind::Quantity, .notNull = true},
            createdAtColumn(false, true),
            updatedAtColumn(),
        },
        .orderColumn = "id",
        .orderDescending = false,
        .label = {"itemId"},
        .view = Permission::ViewInventory,
    };
}

TableDescriptor machineInventoryTable()
{
    return {
        .service = Service::Inventory,
        .table = "MachineInventory",
        .title = QT_TRANSLATE_NOOP("Table", "Machine containers"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "No machine has containers yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "What each machine holds and how full it is appears here."),
        .icon = "refill",
        .columns = {
            idColumn(),
            {.name = "machineId", .title = QT_TRANSLATE_NOOP("Column", "Machine"), .notNull = true, .indexed = true, .reference = Reference{Service::Machines, "Machine"}},
            {.name = "itemId", .title = QT_TRANSLATE_NOOP("Column", "Item"), .notNull = true, .indexed = true, .reference = Reference{Service::Inventory, "InventoryItem"}},
            {.name = "quantity", .title = QT_TRANSLATE_NOOP("Column", "Quantity"), .kind = ColumnKind::Quantity, .notNull = true},
            {.name = "minQuantity", .title = QT_TRANSLATE_NOOP("Column", "Min."), .kind = ColumnKind::Quantity, .editable = true, .minimum = 0},
            {.name = "maxQuantity", .title = QT_TRANSLATE_NOOP("Column", "Max."), .kind = ColumnKind::Quantity, .editable = true, .minimum = 0},
            {.name = "fill", .title = QT_TRANSLATE_NOOP("Column", "Filled, %"), .kind = ColumnKind::Real, .expression = FillPercent},
            {.name = "state", .title = QT_TRANSLATE_NOOP("Column", "Status"), .enumeration = "FillState", .expression = FillState},
            {.name = "lastRefill", .title = QT_TRANSLATE_NOOP("Column", "Last refill"), .kind = ColumnKind::Moment},
            createdAtColumn(false, true),
            updatedAtColumn(),
        },
        .orderColumn = "id",
        .orderDescending = false,
        .label = {"itemId"},
        .view = Permission::ViewInventory,
        .edit = Permission::RefillMachines,
        .actionPrefix = "CONTAINER",
    };
}

TableDescriptor stockMovementTable()
{
    return {
        .service = Service::Inventory,
        .table = "StockMovement",
        .title = QT_TRANSLATE_NOOP("Table", "Stock movements"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "No stock has been moved yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Receipts, issues, adjustments and transfers appear here; begin with a receipt."),
        .icon = "transfer",
        .columns = {
            idColumn(),
            createdAtColumn(true, false, QT_TRANSLATE_NOOP("Column", "Time")),
            {.name = "type", .title = QT_TRANSLATE_NOOP("Column", "Type"), .kind = ColumnKind::Enumeration, .notNull = true, .indexed = true, .enumeration = "StockMovementType"},
            {.name = "itemId", .title = QT_TRANSLATE_NOOP("Column", "Item"), .notNull = true, .indexed = true, .reference = Reference{Service::Inventory, "InventoryItem"}},
            {.name = "quantity", .title = QT_TRANSLATE_NOOP("Column", "Quantity"), .kind = ColumnKind::Quantity, .notNull = true},
            {.name = "quantityBefore", .title = QT_TRANSLATE_NOOP("Column", "Before"), .kind = ColumnKind::Quantity, .notNull = true},
            {.name = "quantityAfter", .title = QT_TRANSLATE_NOOP("Column", "After"), .kind = ColumnKind::Quantity, .notNull = true},
            {.name = "reason", .title = QT_TRANSLATE_NOOP("Column", "Reason"), .notNull = true},
            {.name = "userId", .title = QT_TRANSLATE_NOOP("Column", "User"), .notNull = true, .reference = Reference{Service::Auth, "User"}},
            {.name = "fromLocation", .title = QT_TRANSLATE_NOOP("Column", "From")},
            {.name = "toLocation", .title = QT_TRANSLATE_NOOP("Column", "To")},
            {.name = "reference", .title = QT_TRANSLATE_NOOP("Column", "Document")},
            {.name = "machineId", .title = QT_TRANSLATE_NOOP("Column", "Machine"), .indexed = true, .reference = Reference{Service::Machines, "Machine"}},
            metadataColumn(),
        },
        .orderColumn = "createdAt",
        .orderDescending = true,
        .label = {"reason"},
        .view = Permission::ViewInventory,
    };
}

TableDescriptor warehouseLocationTable()
{
    return {
        .service = Service::Inventory,
        .table = "WarehouseLocation",
        .title = QT_TRANSLATE_NOOP("Table", "Storage places"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "There are no storage places yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Add the warehouse, its shelves and the vans, so that stock has a place."),
        .icon = "location",
        .columns = {
            idColumn(),
            {.name = "code", .title = QT_TRANSLATE_NOOP("Column", "Code"), .notNull = true, .editable = true, .indexed = true},
            {.name = "name", .title = QT_TRANSLATE_NOOP("Column", "Name"), .notNull = true, .editable = true},
            {.name = "address", .title = QT_TRANSLATE_NOOP("Column", "Address"), .editable = true},
            {.name = "isActive", .title = QT_TRANSLATE_NOOP("Column", "Active"), .kind = ColumnKind::Boolean, .notNull = true, .editable = true},
            createdAtColumn(false, true),
            updatedAtColumn(),
        },
        .orderColumn = "code",
        .orderDescending = false,
        .label = {"code", "name"},
        .creatable = true,
        .view = Permission::ViewInventory,
        .edit = Permission::EditItems,
        .actionPrefix = "WAREHOUSE_LOCATION",
    };
}

// clang-format on

} // namespace

std::vector<TableDescriptor> tables()
{
    return {itemTable(), inventoryLocationTable(), machineInventoryTable(), stockMovementTable(),
            warehouseLocationTable()};
}

} // namespace vhm24::inventory
