// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/doctor/doctorcheck.h"

#include <QtGlobal>

namespace vhm24::core {

namespace {

constexpr const char *LedgerFutureText = QT_TRANSLATE_NOOP(
    "DoctorCheck", "The clock of some device or program is wrong, and lists show the row as the newest.");

} // namespace

// clang-format off
std::vector<DoctorCheck> ledgerChecks()
{
    return {
        {.id = QStringLiteral("inventory.ledgerSum"), .harm = Harm::Critical, .service = Service::Inventory, .table = "InventoryItem",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Items whose stock is not the sum of their movements"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "Something wrote the quantity past the movements, as the back end does when two people save at once. Count the item."),
         .condition = R"(t.id IN (SELECT i.id FROM {inventory}."InventoryItem" i JOIN (
                SELECT m."itemId", min(m."createdAt") AS first,
                       sum(round(m."quantityAfter"::numeric, 6) - round(m."quantityBefore"::numeric, 6)) AS moved
                FROM {inventory}."StockMovement" m WHERE NOT (m.type = 'IN' AND m."machineId" IS NOT NULL AND m.reason LIKE 'Bunker refill -%') GROUP BY 1) s ON s."itemId" = i.id
            WHERE NOT EXISTS (SELECT FROM {inventory}."StockMovement" m
                WHERE m."itemId" = i.id AND m."createdAt" = s.first AND NOT (m.type = 'IN' AND m."machineId" IS NOT NULL AND m.reason LIKE 'Bunker refill -%')
                  AND round(m."quantityBefore"::numeric, 6) = round(i.quantity::numeric, 6) - s.moved)))"},
        {.id = QStringLiteral("inventory.ledgerChain"), .harm = Harm::Critical, .service = Service::Inventory, .table = "InventoryItem",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Items with a gap in their movements"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "Some movement does not begin where the one before it ended. The history was written without a lock, or rows are missing."),
         .condition = R"(t.id IN (SELECT d."itemId" FROM (
                SELECT v."itemId", abs(sum(v.weight)) AS weight FROM (
                    SELECT m."itemId", round(m."quantityBefore"::numeric, 6) AS value, 1 AS weight
                    FROM {inventory}."StockMovement" m WHERE NOT (m.type = 'IN' AND m."machineId" IS NOT NULL AND m.reason LIKE 'Bunker refill -%')
                    UNION ALL
                    SELECT m."itemId", round(m."quantityAfter"::numeric, 6), -1
                    FROM {inventory}."StockMovement" m WHERE NOT (m.type = 'IN' AND m."machineId" IS NOT NULL AND m.reason LIKE 'Bunker refill -%')) v
                GROUP BY v."itemId", v.value HAVING sum(v.weight) <> 0) d
            GROUP BY d."itemId" HAVING sum(d.weight) > 2))"},
        {.id = QStringLiteral("inventory.stockWithoutMovement"), .harm = Harm::Medium, .service = Service::Inventory, .table = "InventoryItem",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Items with stock that never came in"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "There is a quantity but no movement, as after the back end's bulk import. Count the item, so that its history begins."),
         .condition = R"(t.quantity <> 0 AND NOT EXISTS (SELECT FROM {inventory}."StockMovement" m WHERE m."itemId" = t.id))"},
        {.id = QStringLiteral("inventory.movementArithmetic"), .harm = Harm::High, .service = Service::Inventory, .table = "StockMovement",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Movements that do not compute"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "What was there before, what was moved and what is there after it do not fit together."),
         .condition = R"(NOT (t.type = 'IN' AND t."machineId" IS NOT NULL AND t.reason LIKE 'Bunker refill -%') AND NOT CASE t.type
                WHEN 'IN' THEN round(t."quantityAfter"::numeric, 6) = round(t."quantityBefore"::numeric, 6) + round(t."quantity"::numeric, 6)
                WHEN 'OUT' THEN round(t."quantityAfter"::numeric, 6) = round(t."quantityBefore"::numeric, 6) - round(t."quantity"::numeric, 6)
                WHEN 'ADJUSTMENT' THEN t."quantityAfter" = t."quantityBefore" OR abs(round(t."quantityAfter"::numeric, 6) - round(t."quantityBefore"::numeric, 6)) = round(t."quantity"::numeric, 6)
                ELSE t."quantityAfter" = t."quantityBefore" OR round(t."quantityAfter"::numeric, 6) = round(t."quantityBefore"::numeric, 6) - CASE WHEN t."machineId" IS NULL THEN 0 ELSE round(t."quantity"::numeric, 6) END END)"},
        {.id = QStringLiteral("inventory.movementIdle"), .harm = Harm::Medium, .service = Service::Inventory, .table = "StockMovement",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Movements that changed nothing"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "The back end notes adjustments and deliveries to machines without changing the stock. Count the item."),
         .condition = R"(t."quantityAfter" = t."quantityBefore" AND t.quantity > 0 AND (t.type = 'ADJUSTMENT' OR (t.type = 'TRANSFER' AND t."machineId" IS NOT NULL)))"},
        {.id = QStringLiteral("inventory.movementNegative"), .harm = Harm::High, .service = Service::Inventory, .table = "StockMovement",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Movements out of less than nothing"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "Before or after the movement the stock was below zero."),
         .condition = R"(t."quantityBefore" < 0 OR t."quantityAfter" < 0)"},
        {.id = QStringLiteral("inventory.movementAmount"), .harm = Harm::Medium, .service = Service::Inventory, .table = "StockMovement",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Movements of nothing"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "Every movement is of at least 0.01; the sign is in what was there before and after."),
         .condition = R"(NOT (t.quantity >= 0.01 AND t.quantity < 'Infinity'::float8))"},
        {.id = QStringLiteral("inventory.movementFuture"), .harm = Harm::Medium, .service = Service::Inventory, .table = "StockMovement",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Movements in the future"), .description = LedgerFutureText,
         .condition = R"(t."createdAt" > (now() AT TIME ZONE 'UTC') + interval '1 hour')"},
    };
}
// clang-format on

} // namespace vhm24::core
