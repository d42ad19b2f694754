// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/service.h"

namespace vhm24::tests {

/// Faults put into the demo data, each with the check that must find it.
struct SeededFault {
    const char *check = nullptr;
    core::Service service = core::Service::Auth;
    const char *sql = nullptr;
};

inline constexpr SeededFault SeededFaults[] = {
    {"auth.emailTwice", core::Service::Auth, R"(INSERT INTO {auth}."User"
        SELECT 'seed-email', ' ' || upper(email), name, "passwordHash", roles, NULL, NULL, true, NULL, "createdAt", "updatedAt"
        FROM {auth}."User" ORDER BY id LIMIT 1)"},
    {"auth.telegramTwice", core::Service::Auth, R"(INSERT INTO {auth}."User"
        SELECT 'seed-telegram' || n, 'seed-telegram' || n, name, "passwordHash", roles, '+998 90 000-00-0' || n, repeat(' ', n) || '777',
               true, NULL, "createdAt", "updatedAt"
        FROM (SELECT * FROM {auth}."User" ORDER BY id LIMIT 1) u, generate_series(1, 2) n)"},
    {"auth.phoneTwice", core::Service::Auth, R"(INSERT INTO {auth}."User"
        SELECT 'seed-phone', 'seed-phone', name, "passwordHash", roles, '998900000001', NULL, true, NULL, "createdAt", "updatedAt"
        FROM {auth}."User" ORDER BY id LIMIT 1)"},
    {"auth.noRole", core::Service::Auth, R"(INSERT INTO {auth}."User"
        SELECT 'seed-role', 'seed-role', name, "passwordHash", '{}', NULL, NULL, true, NULL, "createdAt", "updatedAt"
        FROM {auth}."User" ORDER BY id LIMIT 1)"},
    {"auth.badHash", core::Service::Auth,
     R"(UPDATE {auth}."User" SET "passwordHash" = 'plain' WHERE id = 'seed-role')"},
    {"auth.emptyTelegram", core::Service::Auth, R"(UPDATE {auth}."User" SET "telegramId" = '' WHERE id = 'seed-role')"},
    {"auth.sessionOfInactive", core::Service::Auth, R"(WITH off AS (INSERT INTO {auth}."User"
        SELECT 'seed-off', 'seed-off', name, "passwordHash", roles, NULL, NULL, false, NULL, "createdAt", "updatedAt"
        FROM {auth}."User" ORDER BY id LIMIT 1)
        INSERT INTO {auth}."Session" VALUES ('seed-session', 'seed-off', 'seed-token', now() + interval '1 day', now()))"},
    {"auth.sessionExpired", core::Service::Auth,
     R"(INSERT INTO {desk}.desk_session (id, "userId", "startedAt") VALUES ('seed-open', 'seed-off', '2026-01-01 10:00'))"},
    {"machines.codeTwice", core::Service::Machines, R"(INSERT INTO {machines}."Machine"
        SELECT 'seed-machine', lower(code) || ' ', lower("serialNumber") || ' ', type, name, status, "locationId", NULL, metadata,
               "createdAt", "updatedAt" FROM {machines}."Machine" ORDER BY id LIMIT 1)"},
    {"machines.serialTwice", core::Service::Machines, "SELECT 1"},
    {"machines.type", core::Service::Machines,
     R"(UPDATE {machines}."Machine" SET type = 'Кофе' WHERE id = 'seed-machine')"},
    {"machines.pingFuture", core::Service::Machines,
     R"(UPDATE {machines}."Machine" SET "lastPing" = now() + interval '3 days' WHERE id = 'seed-machine')"},
    {"machines.coordinates", core::Service::Machines, R"(UPDATE {machines}."Location" SET latitude = 95
        WHERE id = (SELECT min(id) FROM {machines}."Location"))"},
    {"machines.serviceType", core::Service::Machines, R"(UPDATE {machines}."ServiceHistory" SET "serviceType" = 'DANCE'
        WHERE id = (SELECT min(id) FROM {machines}."ServiceHistory"))"},
    {"machines.nextServiceBefore", core::Service::Machines, R"(UPDATE {machines}."ServiceHistory"
        SET "nextServiceDate" = "performedAt" - interval '1 day', photos = ARRAY['a', NULL]
        WHERE id = (SELECT min(id) FROM {machines}."ServiceHistory"))"},
    {"machines.nullInPhotos", core::Service::Machines, "SELECT 1"},
    {"machines.telemetry", core::Service::Machines, R"(UPDATE {machines}."MachineTelemetry" SET temperature = 900,
        errors = ARRAY[NULL, 'E-1'] WHERE id = (SELECT min(id) FROM {machines}."MachineTelemetry"))"},
    {"machines.nullInErrors", core::Service::Machines, "SELECT 1"},
    {"inventory.negative", core::Service::Inventory,
     R"(UPDATE {inventory}."InventoryItem" SET quantity = -5, price = -1,
        "minQuantity" = 9, "maxQuantity" = 2 WHERE id = (SELECT min(id) FROM {inventory}."InventoryItem"))"},
    {"inventory.price", core::Service::Inventory, "SELECT 1"},
    {"inventory.limits", core::Service::Inventory, "SELECT 1"},
    {"inventory.overplaced", core::Service::Inventory, "SELECT 1"},
    {"inventory.skuTwice", core::Service::Inventory, R"(INSERT INTO {inventory}."InventoryItem"
        SELECT 'seed-item', name, lower(sku) || ' ', unit, category, NULL, 5, NULL, NULL, NULL, true, now(), now(), now()
        FROM {inventory}."InventoryItem" ORDER BY id DESC LIMIT 1)"},
    {"inventory.stockWithoutMovement", core::Service::Inventory, "SELECT 1"},
    {"inventory.shelfNegative", core::Service::Inventory, R"(UPDATE {inventory}."InventoryLocation" SET quantity = -1
        WHERE id = (SELECT min(id) FROM {inventory}."InventoryLocation"))"},
    {"inventory.containerNegative", core::Service::Inventory,
     R"(UPDATE {inventory}."MachineInventory" SET quantity = 'NaN'
        WHERE id = (SELECT min(id) FROM {inventory}."MachineInventory"))"},
    {"inventory.containerOverfull", core::Service::Inventory, R"(UPDATE {inventory}."MachineInventory"
        SET quantity = "maxQuantity" + 1 WHERE id = (SELECT max(id) FROM {inventory}."MachineInventory"))"},
    {"inventory.ledgerSum", core::Service::Inventory,
     R"(UPDATE {inventory}."InventoryItem" SET quantity = quantity + 0.25
        WHERE id = (SELECT max(id) FROM {inventory}."InventoryItem" WHERE id <> 'seed-item'))"},
    {"inventory.ledgerChain", core::Service::Inventory, R"(UPDATE {inventory}."StockMovement"
        SET "quantityBefore" = "quantityBefore" + 1000.5, "quantityAfter" = "quantityAfter" + 1000.5
        WHERE id = (SELECT id FROM {inventory}."StockMovement" ORDER BY id LIMIT 1 OFFSET 30))"},
    {"inventory.movementArithmetic", core::Service::Inventory, R"(UPDATE {inventory}."StockMovement"
        SET quantity = quantity + 1 WHERE id = (SELECT id FROM {inventory}."StockMovement" WHERE type = 'OUT' ORDER BY id LIMIT 1))"},
    {"inventory.movementIdle", core::Service::Inventory,
     R"(UPDATE {inventory}."StockMovement" SET "quantityAfter" = "quantityBefore"
        WHERE id = (SELECT min(id) FROM {inventory}."StockMovement" WHERE type = 'TRANSFER' AND "machineId" IS NOT NULL))"},
    {"inventory.movementAmount", core::Service::Inventory, R"(UPDATE {inventory}."StockMovement" SET quantity = 0,
        "createdAt" = now() + interval '2 days' WHERE id = (SELECT id FROM {inventory}."StockMovement" ORDER BY id DESC LIMIT 1))"},
    {"inventory.movementFuture", core::Service::Inventory, "SELECT 1"},
    {"inventory.movementNegative", core::Service::Inventory,
     R"(UPDATE {inventory}."StockMovement" SET "quantityBefore" = -1
        WHERE id = (SELECT id FROM {inventory}."StockMovement" ORDER BY id LIMIT 1 OFFSET 31))"},
    {"tasks.completedWithoutTime", core::Service::Tasks, R"(UPDATE {tasks}."Task" SET "completedAt" = NULL
        WHERE id = (SELECT min(id) FROM {tasks}."Task" WHERE status = 'COMPLETED'))"},
    {"tasks.endBeforeStart", core::Service::Tasks,
     R"(UPDATE {tasks}."Task" SET "completedAt" = "createdAt" - interval '1 hour'
        WHERE id = (SELECT max(id) FROM {tasks}."Task" WHERE status = 'COMPLETED'))"},
    {"tasks.timeWithoutCompletion", core::Service::Tasks,
     R"(INSERT INTO {tasks}."Task" (id, title, status, "completedAt",
        "createdById", "assignedToId", "createdAt", "updatedAt")
        SELECT 'seed-task1', 'a', 'IN_PROGRESS', now(), "createdById", "createdById", now() - interval '1 day', now() FROM {tasks}."Task" LIMIT 1)"},
    {"tasks.assignedToNobody", core::Service::Tasks,
     R"(INSERT INTO {tasks}."Task" (id, title, status, "createdById", "updatedAt")
        SELECT 'seed-task2', 'a', 'ASSIGNED', "createdById", now() FROM {tasks}."Task" LIMIT 1)"},
    {"tasks.openOfInactive", core::Service::Tasks,
     R"(INSERT INTO {tasks}."Task" (id, title, status, "createdById", "assignedToId", "updatedAt")
        SELECT 'seed-task3', 'a', 'ASSIGNED', "createdById", 'seed-off', now() FROM {tasks}."Task" LIMIT 1)"},
    {"reference.Task.machineId", core::Service::Tasks,
     R"(INSERT INTO {tasks}."Task" (id, title, "createdById", "machineId", "updatedAt")
        SELECT 'seed-task4', 'a', "createdById", 'gone-machine', now() FROM {tasks}."Task" LIMIT 1)"},
    {"reference.Task.assignedToId", core::Service::Tasks,
     R"(INSERT INTO {tasks}."Task" (id, title, status, "createdById", "assignedToId", "updatedAt")
        SELECT 'seed-task5', 'a', 'ASSIGNED', "createdById", 'gone-user1', now() FROM {tasks}."Task" LIMIT 1)"},
    {"reference.Task.createdById", core::Service::Tasks,
     R"(INSERT INTO {tasks}."Task" (id, title, "createdById", "updatedAt")
        VALUES ('seed-task6', 'a', 'gone-user2', now()))"},
    {"tasks.actionWord", core::Service::Tasks,
     R"(UPDATE {tasks}."TaskAction" SET action = 'SUNG', "photoUrls" = ARRAY[NULL]::text[]
        WHERE id = (SELECT min(id) FROM {tasks}."TaskAction"))"},
    {"tasks.nullInPhotos", core::Service::Tasks, "SELECT 1"},
    {"shared.amount", core::Service::Shared, R"(UPDATE {shared}."Transaction" SET amount = -100, currency = ' uzs'
        WHERE id = (SELECT min(id) FROM {shared}."Transaction"))"},
    {"shared.currency", core::Service::Shared, "SELECT 1"},
    {"shared.paymentFuture", core::Service::Shared,
     R"(UPDATE {shared}."Transaction" SET "createdAt" = now() + interval '1 year'
        WHERE id = (SELECT max(id) FROM {shared}."Transaction"))"},
    {"shared.dailyNegative", core::Service::Shared, R"(UPDATE {shared}."DailySales" SET "totalCount" = -1
        WHERE id = (SELECT min(id) FROM {shared}."DailySales"))"},
    {"shared.readWithoutTime", core::Service::Shared,
     R"(UPDATE {shared}."Notification" SET "isRead" = true, "readAt" = NULL
        WHERE id = (SELECT min(id) FROM {shared}."Notification"))"},
    {"reference.Transaction.machineId", core::Service::Shared,
     R"(UPDATE {shared}."Transaction" SET "machineId" = 'gone-machine2'
        WHERE id IN (SELECT id FROM {shared}."Transaction" ORDER BY id LIMIT 120 OFFSET 5))"},
    {"reference.StockMovement.userId", core::Service::Inventory,
     R"(UPDATE {inventory}."StockMovement" SET "userId" = 'gone-user3'
        WHERE id = (SELECT min(id) FROM {inventory}."StockMovement"))"},
    {"reference.Notification.userId", core::Service::Shared,
     R"(UPDATE {shared}."Notification" SET "userId" = 'gone-user4'
        WHERE id = (SELECT max(id) FROM {shared}."Notification"))"},
};

} // namespace vhm24::tests
