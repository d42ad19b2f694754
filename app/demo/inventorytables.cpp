// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/idmaker.h"
#include "app/demo/tables.h"

namespace vhm24::app::demo {

using core::Service;

namespace {

struct ShelfRow {
    QByteArray itemId, placeId;
    Micro quantity = 0;
    Moment createdAt = 0;
    Moment updatedAt = 0;
};

std::vector<ShelfRow> shelvesOf(const World &world)
{
    std::vector<ShelfRow> rows;
    for (std::size_t i = 0; i < world.items.size(); ++i) {
        for (std::size_t place = 0; place < WarehouseCount; ++place) {
            if (world.stock[i][place] >= 0)
                rows.push_back({.itemId = world.items[i].id,
                                .placeId = world.warehouses[place].id,
                                .quantity = world.stock[i][place],
                                .createdAt = world.items[i].createdAt,
                                .updatedAt = world.items[i].updatedAt});
        }
    }
    return rows;
}

struct ContainerRow {
    const Machine *machine = nullptr;
    const Container *container = nullptr;
};

std::vector<ContainerRow> containersOf(const World &world)
{
    std::vector<ContainerRow> rows;
    for (const Machine &machine : world.machines) {
        for (const Container &container : machine.containers)
            rows.push_back({.machine = &machine, .container = &container});
    }
    return rows;
}

const char *wordOf(MovementType type)
{
    constexpr const char *Words[] = {"IN", "OUT", "ADJUSTMENT", "TRANSFER"};
    return Words[static_cast<int>(type)];
}

TableCopy itemTable(const World &world)
{
    TableCopy table{.service = Service::Inventory,
                    .table = "InventoryItem",
                    .columns = {"id", "name", "sku", "unit", "category", "description", "quantity", "minQuantity",
                                "maxQuantity", "price", "isActive", "lastUpdated", "createdAt", "updatedAt"}};
    table.fill = eachOf(world.items, [](CopyWriter &rows, const Item &item, std::size_t) {
        rows.word(item.id)
            .text(item.name)
            .word(item.sku)
            .word(item.unit)
            .text(item.category)
            .optional(item.description);
        rows.micro(item.quantity)
            .optionalMicro(item.minimum)
            .optionalMicro(item.maximum)
            .integer(item.price)
            .boolean(item.active);
        rows.moment(item.updatedAt).moment(item.createdAt).moment(item.updatedAt);
    });
    return table;
}

TableCopy warehouseTable(const World &world)
{
    TableCopy table{.service = Service::Inventory,
                    .table = "WarehouseLocation",
                    .columns = {"id", "name", "code", "address", "isActive", "createdAt", "updatedAt"}};
    table.fill = eachOf(world.warehouses, [](CopyWriter &rows, const Warehouse &place, std::size_t) {
        rows.word(place.id)
            .text(place.name)
            .word(place.code)
            .optional(place.address)
            .boolean(true)
            .moment(place.createdAt)
            .moment(place.createdAt);
    });
    return table;
}

TableCopy shelfTable(const World &world)
{
    TableCopy table{.service = Service::Inventory,
                    .table = "InventoryLocation",
                    .columns = {"id", "itemId", "locationId", "quantity", "createdAt", "updatedAt"}};
    table.fill = [&world, fill = std::function<bool(CopyWriter &)>()](CopyWriter &rows) mutable {
        if (!fill) {
            fill = eachOfOwned(shelvesOf(world), [ids = IdMaker(world.seed, 93)](CopyWriter &to, const ShelfRow &row,
                                                                                 std::size_t) mutable {
                to.word(ids.next(row.createdAt))
                    .word(row.itemId)
                    .word(row.placeId)
                    .micro(row.quantity)
                    .moment(row.createdAt)
                    .moment(row.updatedAt);
            });
        }
        return fill(rows);
    };
    return table;
}

TableCopy containerTable(const World &world)
{
    TableCopy table{.service = Service::Inventory,
                    .table = "MachineInventory",
                    .columns = {"id", "machineId", "itemId", "quantity", "minQuantity", "maxQuantity", "lastRefill",
                                "createdAt", "updatedAt"}};
    table.fill = eachOfOwned(containersOf(world), [&world](CopyWriter &rows, const ContainerRow &row, std::size_t) {
        const Container &container = *row.container;
        rows.word(container.id).word(row.machine->id).word(world.items[static_cast<std::size_t>(container.item)].id);
        rows.micro(container.quantity)
            .optionalMicro(container.minimum)
            .micro(container.maximum)
            .moment(container.lastRefill);
        rows.moment(row.machine->createdAt).moment(container.updatedAt);
    });
    return table;
}

} // namespace

std::vector<const char *> movementColumns()
{
    return {"id",     "itemId",    "userId",       "type",       "quantity",  "quantityBefore", "quantityAfter",
            "reason", "reference", "fromLocation", "toLocation", "machineId", "createdAt"};
}

void writeMovement(CopyWriter &rows, const Movement &movement, const QByteArray &itemId, const QByteArray &userId,
                   const QByteArray &machineId)
{
    rows.word(movement.id).word(itemId).word(userId).word(wordOf(movement.type)).micro(movement.quantity);
    rows.micro(movement.before).micro(movement.after).text(movement.reason).optional(movement.reference);
    rows.optional(movement.from).optional(movement.to).optional(machineId).moment(movement.at);
}

std::vector<TableCopy> inventoryTables(const World &world)
{
    TableCopy movements{.service = Service::Inventory,
                        .table = "StockMovement",
                        .columns = movementColumns(),
                        .expected = qint64(world.movements.size())};
    movements.fill = eachOf(world.movements, [&world](CopyWriter &rows, const Movement &movement, std::size_t) {
        writeMovement(rows, movement, world.items[static_cast<std::size_t>(movement.item)].id,
                      world.users[static_cast<std::size_t>(movement.user)].id,
                      movement.machine < 0 ? QByteArray()
                                           : world.machines[static_cast<std::size_t>(movement.machine)].id);
    });
    std::vector<TableCopy> tables;
    tables.push_back(itemTable(world));
    tables.push_back(warehouseTable(world));
    tables.push_back(shelfTable(world));
    tables.push_back(containerTable(world));
    tables.push_back(std::move(movements));
    return tables;
}

} // namespace vhm24::app::demo
