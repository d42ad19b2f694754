// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/figuremoment.h"
#include "tests/support/serviceworld.h"

namespace vhm24::tests {

/// A small network in which every figure is above zero and every exception to a rule stands.
class FigureRows {
public:
    /// Sales and movements end at `now`; machines and tasks stand as the clock of the server says.
    static void fill(ServiceWorld &world, const QDateTime &now)
    {
        FigureRows rows(world);
        rows.fillSales(now);
        rows.fillMachines();
        rows.fillStock(now);
        rows.fillTasks();
    }

private:
    explicit FigureRows(ServiceWorld &world) : m_world(world) {}
    using S = core::Service;

    void fillSales(const QDateTime &now)
    {
        m_world.run(S::Shared, R"(INSERT INTO {shared}."SystemConfig"(id, key, value, "updatedAt")
            VALUES ('c1', 'currency', '"UZS"', now()))");
        // One every 7 minutes for 30 days and on into tomorrow; a fifth failed, some in roubles, kopecks among the
        // sums.
        m_world.run(
            S::Shared,
            R"(INSERT INTO {shared}."Transaction"(id, "machineId", amount, currency, "paymentType", status, "createdAt")
            SELECT 's' || g, 'm' || abs(g) % 3, 1000 * (abs(g) % 7 + 1) + 0.1, CASE WHEN g % 11 = 0 THEN 'RUB' ELSE 'UZS' END, 'CASH',
                (CASE WHEN g % 5 = 0 THEN 'FAILED' ELSE 'SUCCESS' END)::{shared}."TransactionStatus",
                $1::timestamp - g * interval '7 minutes' FROM generate_series(-220, 6171) AS g)",
            {now});
        m_world.run(S::Shared, R"(INSERT INTO {shared}."Notification"(id, type, title, message, "isRead", "createdAt")
            SELECT 'n' || g, 'LOW_STOCK', 'Milk ' || g / 2, 'is low', g % 4 = 0, $1::timestamp - g * interval '9 hours'
            FROM generate_series(1, 41) AS g)",
                    {now});
    }
    void machine(const char *id, const char *status, std::optional<int> silentMinutes, bool retired = false)
    {
        m_world.run(
            S::Machines,
            R"(INSERT INTO {machines}."Machine"(id, code, "serialNumber", type, name, status, "lastPing", metadata, "updatedAt")
            VALUES ($1, 'CVM-' || $1, $1, 'COFFEE', 'Machine ' || $1, $2::{machines}."MachineStatus",
                (now() AT TIME ZONE 'UTC') - $3::integer * interval '1 minute',
                CASE WHEN $4::boolean THEN '{"deletedAt": "2026-01-01"}'::jsonb END, now()))",
            {QString::fromLatin1(id), QString::fromLatin1(status), silentMinutes, retired});
    }
    void fillMachines()
    {
        machine("m0", "ONLINE", 1);
        machine("m1", "ONLINE", 2);
        machine("m2", "ERROR", 1);
        machine("m3", "ONLINE", 45); // silent: offline whatever its status says
        machine("m4", "MAINTENANCE", 600);
        machine("m5", "ERROR", 90);
        machine("m6", "OFFLINE", {}); // has never reported
        machine("m7", "ONLINE", 1, true);
        // Every 10 minutes; an error since 50 minutes, another one two hours ago that went away.
        m_world.run(S::Machines,
                    R"(INSERT INTO {machines}."MachineTelemetry"(id, "machineId", errors, "rawData", "createdAt")
            SELECT 't' || g, 'm2', CASE WHEN g <= 5 OR g IN (12, 13) THEN ARRAY['E-17'] ELSE '{}' END, '{}',
                (now() AT TIME ZONE 'UTC')::timestamp(3) - g * interval '10 minutes' FROM generate_series(0, 40) AS g)");
    }
    void item(const char *id, double quantity, std::optional<double> minimum, std::optional<double> price,
              bool active = true)
    {
        m_world.run(
            S::Inventory,
            R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, "minQuantity", price,
            "isActive", "updatedAt") VALUES ($1, 'Item ' || $1, $1, 'KG', 'test', $2::float8, $3::float8, $4::float8, $5::boolean, now()))",
            {QString::fromLatin1(id), quantity, minimum, price, active});
    }
    void fillStock(const QDateTime &now)
    {
        item("i0", 100, 10, 1000.5);
        item("i1", 7, 10, 2000);
        item("i2", 0, 5, 3000);
        item("i3", 3, 5, {});         // no price
        item("i4", 1, 5, 500, false); // not active
        item("i5", 8, {}, 100);       // no minimum
        item("i6", 2, 2, 100);        // at the minimum
        // i1: 1 kg a day is used; a count and a transfer between warehouses use nothing.
        m_world.run(
            S::Inventory,
            R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity, "quantityBefore", "quantityAfter", reason, "createdAt")
            SELECT 'v' || g, 'i1', 'u', (CASE WHEN g % 2 = 0 THEN 'OUT' ELSE 'TRANSFER' END)::{inventory}."StockMovementType", 1,
                7 + g, 6 + g, 'used', $1::timestamp - g * interval '1 day' + interval '1 minute' FROM generate_series(1, 14) AS g)",
            {now});
        m_world.run(
            S::Inventory,
            R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity, "quantityBefore", "quantityAfter", reason, "createdAt")
            VALUES ('w1', 'i3', 'u', 'ADJUSTMENT', 4, 7, 3, 'count', $1::timestamp - interval '2 days'),
                   ('w2', 'i3', 'u', 'TRANSFER', 4, 7, 7, 'between warehouses', $1::timestamp - interval '3 days'))",
            {now});
    }
    void fillTasks()
    {
        m_world.run(
            S::Tasks,
            R"(INSERT INTO {tasks}."Task"(id, title, status, "dueDate", "completedAt", "assignedToId", "createdById", "createdAt", "updatedAt")
            SELECT 'k' || g, 'Task ' || g,
                ((ARRAY['CREATED', 'ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED'])[g % 5 + 1])::{tasks}."TaskStatus",
                CASE WHEN g % 9 <> 0 THEN (now() AT TIME ZONE 'UTC') + (g - 30) * interval '7 hours' END,
                CASE WHEN g % 5 = 3 THEN (now() AT TIME ZONE 'UTC') - g * interval '3 hours' END,
                CASE WHEN g % 2 = 0 THEN 'user-DRIVER' END, 'user-ADMIN', (now() AT TIME ZONE 'UTC') - interval '20 days', now()
            FROM generate_series(1, 50) AS g)");
    }

    ServiceWorld &m_world;
};

} // namespace vhm24::tests
