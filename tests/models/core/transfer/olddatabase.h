// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/settings/databaseurl.h"
#include "tests/support/serviceworld.h"

#include <QProcessEnvironment>

namespace vhm24::tests {

/// The older single schema as Supabase holds it, with free texts where enums are now.
inline constexpr const char *OldTablesSql = R"sql(
CREATE TYPE "MachineStatus" AS ENUM ('ONLINE', 'OFFLINE', 'MAINTENANCE', 'ERROR');
CREATE TABLE "User" (id text PRIMARY KEY, email text NOT NULL, name text NOT NULL, "passwordHash" text NOT NULL,
    roles text[], "phoneNumber" text, "telegramId" text, "isActive" boolean DEFAULT true, "lastLogin" timestamp(3),
    "createdAt" timestamp(3) NOT NULL, "updatedAt" timestamp(3) NOT NULL);
CREATE TABLE "AuditLog" (id text PRIMARY KEY, "userId" text, action text NOT NULL, entity text NOT NULL,
    "entityId" text NOT NULL, changes jsonb, "ipAddress" text, "userAgent" text, "createdAt" timestamp(3) NOT NULL);
CREATE TABLE "Location" (id text PRIMARY KEY, name text NOT NULL, address text NOT NULL, latitude double precision,
    longitude double precision, "isActive" boolean DEFAULT true, "createdAt" timestamp(3) NOT NULL,
    "updatedAt" timestamp(3) NOT NULL);
CREATE TABLE "Machine" (id text PRIMARY KEY, code text NOT NULL, "serialNumber" text NOT NULL, type text NOT NULL,
    name text NOT NULL, status "MachineStatus" NOT NULL, "locationId" text, "lastPing" timestamp(3), metadata jsonb,
    "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL);
CREATE TABLE "MachineTelemetry" (id text PRIMARY KEY, "machineId" text NOT NULL, temperature double precision,
    humidity double precision, sales integer, errors text[], "rawData" jsonb, "createdAt" timestamp(6) NOT NULL);
CREATE TABLE "ServiceHistory" (id text PRIMARY KEY, "machineId" text NOT NULL, "serviceType" text NOT NULL,
    description text NOT NULL, "performedById" text NOT NULL, "performedAt" timestamp(3) NOT NULL,
    "nextServiceDate" timestamp(3), photos text[], location text, metadata jsonb);
CREATE TABLE "InventoryItem" (id text PRIMARY KEY, name text NOT NULL, sku text NOT NULL, unit text NOT NULL,
    category text NOT NULL, description text, quantity double precision, "minQuantity" double precision,
    "maxQuantity" double precision, price numeric, "isActive" boolean, "lastUpdated" timestamp(3),
    "createdAt" timestamp(3) NOT NULL, "updatedAt" timestamp(3) NOT NULL);
CREATE TABLE "MachineInventory" (id text PRIMARY KEY, "machineId" text NOT NULL, "itemId" text NOT NULL,
    quantity double precision NOT NULL, "minQuantity" double precision, "maxQuantity" double precision,
    "lastRefill" timestamp(3), "createdAt" timestamp(3) NOT NULL, "updatedAt" timestamp(3) NOT NULL);
CREATE TABLE "StockMovement" (id text PRIMARY KEY, "itemId" text NOT NULL, "userId" text NOT NULL, type text NOT NULL,
    quantity double precision NOT NULL, "quantityBefore" double precision NOT NULL,
    "quantityAfter" double precision NOT NULL, reason text NOT NULL, reference text, "fromLocation" text,
    "toLocation" text, "machineId" text, metadata jsonb, "createdAt" timestamp(3) NOT NULL);
CREATE TABLE "Task" (id text PRIMARY KEY, title text NOT NULL, description text, status text NOT NULL,
    priority text NOT NULL, "dueDate" timestamp(3), "completedAt" timestamp(3), "machineId" text, "assignedToId" text,
    "createdById" text NOT NULL, "createdAt" timestamp(3) NOT NULL, "updatedAt" timestamp(3) NOT NULL);
CREATE TABLE "TaskAction" (id text PRIMARY KEY, "taskId" text NOT NULL, "userId" text NOT NULL, action text NOT NULL,
    comment text NOT NULL, location text, "photoUrls" text[], metadata jsonb, "createdAt" timestamp(3) NOT NULL);
CREATE TABLE "Transaction" (id text PRIMARY KEY, "machineId" text NOT NULL, amount double precision NOT NULL,
    currency text NOT NULL, "paymentType" text NOT NULL, status text NOT NULL, reference text, metadata jsonb,
    "createdAt" timestamp(3) NOT NULL);
)sql";

/// 40 sound rows of audit and 200 of telemetry among others, and one of each kind of dirt.
inline constexpr const char *OldRowsSql = R"sql(
INSERT INTO "User" SELECT 'u' || n, 'u' || n || '@vhm24.uz', E'Имя\t\\ ' || n, '$2b$10$hash',
    CASE n WHEN 3 THEN '{BOSS}' WHEN 2 THEN NULL ELSE '{admin, OPERATOR}'::text[] END, '+99890', nullif('t' || n, 't2'),
    true, NULL, '2024-01-01 10:00:00.125', '2024-01-02' FROM generate_series(1, 4) n;
INSERT INTO "AuditLog" SELECT 'a' || n, 'u1', CASE n % 2 WHEN 0 THEN 'MACHINE_UPDATED' ELSE 'USER_LOGIN' END,
    CASE n % 2 WHEN 0 THEN 'Machine' ELSE 'User' END, 'm1', '{"name": {"from": "a", "to": "b"}}', NULL, '',
    timestamp '2024-03-01' + n * interval '1 minute' FROM generate_series(10, 49) n;
INSERT INTO "AuditLog" VALUES ('a9', 'u3', 'MACHINE_DELETED', 'Machine', 'm1', NULL, NULL, NULL, '2024-03-01');
INSERT INTO "Location" VALUES ('l1', 'Чорсу', 'Ташкент', 41.32649999999999, 69.235, true, '2024-01-01', '2024-01-01');
INSERT INTO "Machine" SELECT 'm' || n, 'CVM-0000' || n, 'S' || n, 'COFFEE', 'Machine', 'ONLINE',
    CASE n WHEN 3 THEN 'gone' WHEN 1 THEN 'l1' END, NULL, '{"a": [1, 2.50]}', '2024-01-01 05:00+05', now()
    FROM generate_series(1, 3) n;
INSERT INTO "MachineTelemetry" SELECT 't' || n, 'm' || (1 + n % 2), 0.1 + n / 7.0, NULL, n, ARRAY['E1', NULL, 'E"2'],
    '{"v": 1.10}', timestamp '2024-04-01 00:00:00.0005' + n * interval '1 second' FROM generate_series(100, 299) n;
INSERT INTO "MachineTelemetry" VALUES
    ('tn', 'm1', 'NaN', NULL, NULL, NULL, '{}', '2024-04-01'), ('tm', 'm1', 1, NULL, NULL, NULL, '{}', 'infinity'),
    ('te', 'm1', 1, NULL, NULL, NULL, NULL, '2024-04-01'), ('tr', 'm3', 1, NULL, NULL, NULL, '{}', '2024-04-01');
INSERT INTO "ServiceHistory" VALUES ('h1', 'm1', 'REFILL', 'ok', 'u1', '2024-02-01', NULL, '{}', NULL, NULL);
INSERT INTO "InventoryItem" VALUES ('i1', 'Coffee', 'SKU1', 'kg', 'beans', NULL, 0.30000000000000004, 1, NULL, 100.5,
    true, '2024-01-01', '2024-01-01', '2024-01-01');
INSERT INTO "MachineInventory" VALUES ('mi1', 'm1', 'i1', 5, NULL, 10, NULL, '2024-01-01', '2024-01-01');
INSERT INTO "StockMovement" VALUES ('s1', 'i1', 'u1', 'IN', 1, 0, 1, 'first', NULL, NULL, NULL, NULL, NULL, '2024-01-05'),
    ('s2', 'i1', 'nobody', 'OUT', 1, 1, 0, 'x', NULL, NULL, NULL, NULL, NULL, '2024-01-06');
INSERT INTO "Task" VALUES ('k1', 'Refill', 'text', 'CREATED', 'HIGH', NULL, NULL, 'm1', NULL, 'u1', '2024-01-01', '2024-01-01'),
    ('k2', 'Wash', '', 'SLEEPING', 'HIGH', NULL, NULL, 'm1', 'u4', 'u1', '2024-01-01', '2024-01-01');
INSERT INTO "TaskAction" VALUES ('ka1', 'k1', 'u1', 'CREATED', 'x', NULL, NULL, NULL, '2024-01-01'),
    ('ka2', 'k2', 'u1', 'CREATED', 'x', NULL, NULL, NULL, '2024-01-01');
INSERT INTO "Transaction" VALUES
    ('p1', 'm1', 12000, 'UZS', 'cash', 'success', 'r1', NULL, '2024-05-01'),
    ('p2', 'm1', 0.1, 'UZS', 'PayMe', ' paid ', NULL, '{"x": 1}', '2024-05-01'),
    ('p3', 'm1', 5, 'UZS', 'Наличные', 'SUCCESS', NULL, NULL, '2024-05-02'),
    ('p4', 'm1', 5, 'UZS', 'bitcoin', 'SUCCESS', NULL, NULL, '2024-05-03');
)sql";

/// The older database with all its dirt; problem() of the servers says why there is none.
inline QString createOldDatabase(TestServers &servers)
{
    const QString url = servers.createDatabase(QStringLiteral("old"));
    for (const char *const sql : {OldTablesSql, OldRowsSql}) {
        if (!servers.execute(url, QString::fromUtf8(sql)))
            return {};
    }
    return url;
}

/// How many rows of the dirty database do not fit, by table.
inline const QMap<QString, int> OldUnfit{{QStringLiteral("User"), 1},          {QStringLiteral("AuditLog"), 1},
                                         {QStringLiteral("Machine"), 1},       {QStringLiteral("MachineTelemetry"), 4},
                                         {QStringLiteral("StockMovement"), 1}, {QStringLiteral("Task"), 1},
                                         {QStringLiteral("TaskAction"), 1},    {QStringLiteral("Transaction"), 1}};

inline core::ConnectionSettings settingsOf(const QString &url)
{
    const auto settings = core::parseDatabaseUrl(url);
    return settings ? *settings : core::ConnectionSettings{};
}

/// What makes the program itself work on this world.
inline QProcessEnvironment environmentOf(const ServiceWorld &world)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList urls = world.place().split(u' ');
    environment.insert(QStringLiteral("DATABASE_URL"), urls.first());
    environment.insert(QStringLiteral("USE_MULTIPLE_DATABASES"),
                       world.isOneDatabase() ? QStringLiteral("false") : QStringLiteral("true"));
    for (const core::Service service : core::AllServices) {
        const QString name = QString(nameOf(service)).toUpper();
        environment.insert(name + QStringLiteral("_DATABASE_URL"), urls.value(qsizetype(service), urls.first()));
        environment.insert(QStringLiteral("VHM24_SCHEMA_") + name, world.layout().schema(service));
    }
    return environment;
}

/// Empties what an import fills, so that one world serves several tests.
inline void emptyTarget(ServiceWorld &world)
{
    world.run(core::Service::Auth, R"(TRUNCATE {auth}."User", {auth}."AuditLog")");
    world.run(core::Service::Machines, R"(TRUNCATE {machines}."Location", {machines}."Machine",
        {machines}."MachineTelemetry", {machines}."ServiceHistory")");
    world.run(core::Service::Inventory, R"(TRUNCATE {inventory}."InventoryItem", {inventory}."MachineInventory",
        {inventory}."StockMovement", {inventory}."InventoryLocation")");
    world.run(core::Service::Tasks, R"(TRUNCATE {tasks}."Task", {tasks}."TaskAction")");
    world.run(core::Service::Shared, R"(TRUNCATE {shared}."Transaction")");
    for (const core::Service service : core::AllServices)
        world.run(service, "TRUNCATE desk.transfer_progress, desk.import_quarantine");
}

} // namespace vhm24::tests
