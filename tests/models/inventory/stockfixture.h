// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inventory/stockledger.h"
#include "models/inventory/stockservice.h"
#include "tests/support/serviceworld.h"

namespace vhm24::tests {

inline constexpr core::Service Inv = core::Service::Inventory;

template <typename T> core::Result<T> waitFor(QFuture<core::Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// A warehouse with two locations, a closed one and a machine; item ids are made by each test.
class StockFixture {
public:
    StockFixture() : service(world.layout()), ledger(world.layout())
    {
        main = world.addLocation(QStringLiteral("MAIN"));
        second = world.addLocation(QStringLiteral("SECOND"));
        closed = world.addLocation(QStringLiteral("CLOSED"), false);
        machine = world.addMachine(QStringLiteral("CVM-00001"));
    }

    inventory::MovementRequest request(inventory::MovementKind kind, const QString &item, const QString &amount,
                                       const QString &from = {}, const QString &to = {}) const
    {
        return {.kind = kind,
                .lines = {{.id = core::newId(), .itemId = item, .amount = amount}},
                .fromLocationId = from,
                .toLocationId = to,
                .reason = QStringLiteral("test")};
    }
    inventory::MovementRequest refill(const QString &item, const QString &amount) const
    {
        inventory::MovementRequest made = request(inventory::MovementKind::Refill, item, amount, main);
        made.machineId = machine;
        return made;
    }
    core::Result<inventory::StockOutcome> book(const inventory::MovementRequest &wanted)
    {
        const bool fills = wanted.kind == inventory::MovementKind::Refill;
        return waitFor(service.book(wanted, fills ? ServiceWorld::actor(core::Role::Operator) : clerk));
    }
    core::Result<inventory::StockOutcome> move(inventory::MovementKind kind, const QString &item, const QString &amount,
                                               const QString &from = {}, const QString &to = {})
    {
        return book(request(kind, item, amount, from, to));
    }
    QString stock(const QString &item)
    {
        return world.text(core::Service::Inventory,
                          R"(SELECT quantity::text FROM {inventory}."InventoryItem" WHERE id = $1)", {item});
    }
    QString placed(const QString &item, const QString &location)
    {
        return world.text(core::Service::Inventory, R"(SELECT quantity::text FROM {inventory}."InventoryLocation"
            WHERE "itemId" = $1 AND "locationId" = $2)",
                          {item, location});
    }
    QString filled(const QString &item)
    {
        return world.text(core::Service::Inventory, R"(SELECT quantity::text FROM {inventory}."MachineInventory"
            WHERE "itemId" = $1 AND "machineId" = $2)",
                          {item, machine});
    }
    int movements(const QString &item)
    {
        return int(world.number(core::Service::Inventory,
                                R"(SELECT count(*) FROM {inventory}."StockMovement" WHERE "itemId" = $1)", {item}));
    }
    bool isIntact(const QString &item)
    {
        const auto chain = waitFor(ledger.chain(item));
        return chain.ok() && chain->intact;
    }

    ServiceWorld world{8};
    inventory::StockService service;
    inventory::StockLedger ledger;
    core::Actor clerk = ServiceWorld::actor(core::Role::Warehouse);
    QString main, second, closed, machine;
};

} // namespace vhm24::tests
