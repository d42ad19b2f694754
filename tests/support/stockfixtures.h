// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serviceworld.h"

namespace vhm24::tests {

struct StockItem {
    const char *id = nullptr;
    const char *sku = nullptr;
    const char *name = nullptr;
    const char *category = "test";
    const char *unit = "KG";
    double quantity = 0;
    std::optional<double> minimum = {};
    std::optional<double> price = {};
};

inline void addItems(ServiceWorld &world, const std::vector<StockItem> &items)
{
    const auto number = [](const std::optional<double> &value) {
        return value ? core::Parameter(*value) : core::Parameter();
    };
    for (const StockItem &item : items)
        world.run(core::Service::Inventory, R"(INSERT INTO {inventory}."InventoryItem"(id, sku, name, category, unit,
            quantity, "minQuantity", price, "updatedAt") VALUES ($1, $2, $3, $4, $5::{inventory}."InventoryUnit",
            $6::float8, $7::float8, $8::float8, now()))",
                  {QString::fromUtf8(item.id), QString::fromUtf8(item.sku), QString::fromUtf8(item.name),
                   QString::fromUtf8(item.category), QString::fromUtf8(item.unit), item.quantity, number(item.minimum),
                   number(item.price)});
}

/// i1, i2, … “Item 1”, S0001, at a price of 100, with limits of 60 and 240.
inline void addItems(ServiceWorld &world, int count)
{
    world.run(core::Service::Inventory, R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category,
        quantity, "minQuantity", "maxQuantity", price, "updatedAt") SELECT 'i' || n, 'Item ' || n,
        'S' || lpad(n::text, 4, '0'), 'KG', 'test', n, 60, 240, 100, now() FROM generate_series(1, $1::int) AS n)",
              {count});
}

/// A receipt of 12.5 on a morning of March.
inline void addMovement(ServiceWorld &world, const char *id, const QString &itemId)
{
    world.run(core::Service::Inventory, R"(INSERT INTO {inventory}."StockMovement"(id, type, "itemId", quantity,
        "quantityBefore", "quantityAfter", reason, "userId", "createdAt")
        VALUES ($1, 'IN', $2, 12.5, 0, 12.5, 'bought', 'user-ADMIN', '2026-03-01 09:30:00'))",
              {QString::fromUtf8(id), itemId});
}

} // namespace vhm24::tests
