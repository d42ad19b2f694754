// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/doctor/doctorcheck.h"

#include <QtGlobal>

namespace vhm24::core {

namespace {

constexpr const char *StockTwiceText = QT_TRANSLATE_NOOP(
    "DoctorCheck", "Only capitals or spaces tell the two apart, and people will take one for the other.");

} // namespace

// clang-format off
std::vector<DoctorCheck> stockChecks()
{
    return {
        {.id = QStringLiteral("inventory.negative"), .harm = Harm::Critical, .service = Service::Inventory, .table = "InventoryItem",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Items with an impossible quantity"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "The stock is below zero or no number at all. Count the item and enter what there is."),
         .condition = R"(NOT (t.quantity >= 0 AND t.quantity < 'Infinity'::float8))"},
        {.id = QStringLiteral("inventory.price"), .harm = Harm::Medium, .service = Service::Inventory, .table = "InventoryItem",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Items with an impossible price"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "The price is below zero or no number at all, and so is every value that is computed with it."),
         .condition = R"(NOT (t.price >= 0 AND t.price < 'Infinity'::float8))",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Empties the price."), .columns = {{"price", "NULL::float8"}, {"updatedAt", R"(date_trunc('milliseconds', now() AT TIME ZONE 'UTC'))"}}},
        {.id = QStringLiteral("inventory.limits"), .harm = Harm::Low, .service = Service::Inventory, .table = "InventoryItem",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Items whose limits are swapped"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "The lowest limit is above the highest, so that neither can hold."),
         .condition = R"(t."minQuantity" > t."maxQuantity")",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Swaps the two limits."), .columns = {{"minQuantity", R"(t."maxQuantity")"}, {"maxQuantity", R"(t."minQuantity")"}, {"updatedAt", R"(date_trunc('milliseconds', now() AT TIME ZONE 'UTC'))"}}},
        {.id = QStringLiteral("inventory.skuTwice"), .harm = Harm::High, .service = Service::Inventory, .table = "InventoryItem",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Two items with one SKU"), .description = StockTwiceText,
         .condition = R"(lower(btrim(t.sku)) IN (SELECT lower(btrim(o.sku)) FROM {inventory}."InventoryItem" o GROUP BY 1 HAVING count(*) > 1))"},
        {.id = QStringLiteral("inventory.locationTwice"), .harm = Harm::High, .service = Service::Inventory, .table = "WarehouseLocation",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Two warehouse locations with one code"), .description = StockTwiceText,
         .condition = R"(lower(btrim(t.code)) IN (SELECT lower(btrim(o.code)) FROM {inventory}."WarehouseLocation" o GROUP BY 1 HAVING count(*) > 1))"},
        {.id = QStringLiteral("inventory.shelfNegative"), .harm = Harm::High, .service = Service::Inventory, .table = "InventoryLocation",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Warehouse locations with less than nothing"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "The stock is below zero or no number at all. Count the item and enter what there is."),
         .condition = R"(NOT (t.quantity >= 0 AND t.quantity < 'Infinity'::float8))"},
        {.id = QStringLiteral("inventory.overplaced"), .harm = Harm::High, .service = Service::Inventory, .table = "InventoryItem",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Items of which more is placed than there is"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "The sum of the warehouse locations is larger than the stock of the item. Count the item."),
         .condition = R"(round(t.quantity::numeric, 6) < (SELECT sum(round(l.quantity::numeric, 6)) FROM {inventory}."InventoryLocation" l WHERE l."itemId" = t.id))"},
        {.id = QStringLiteral("inventory.containerNegative"), .harm = Harm::High, .service = Service::Inventory, .table = "MachineInventory",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Containers with less than nothing"), .description = QT_TRANSLATE_NOOP( "DoctorCheck", "The stock is below zero or no number at all. Count the item and enter what there is."),
         .condition = R"(NOT (t.quantity >= 0 AND t.quantity < 'Infinity'::float8))"},
        {.id = QStringLiteral("inventory.containerOverfull"), .harm = Harm::Medium, .service = Service::Inventory, .table = "MachineInventory",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Containers fuller than they can be"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "Either the size of the container or what is said to be in it is wrong."),
         .condition = R"(t.quantity > t."maxQuantity")"},
        {.id = QStringLiteral("inventory.containerLimits"), .harm = Harm::Low, .service = Service::Inventory, .table = "MachineInventory",
         .title = QT_TRANSLATE_NOOP("DoctorCheck", "Containers whose limits are swapped"), .description = QT_TRANSLATE_NOOP("DoctorCheck", "The lowest limit is above the highest, so that neither can hold."),
         .condition = R"(t."minQuantity" > t."maxQuantity")",
         .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Swaps the two limits."), .columns = {{"minQuantity", R"(t."maxQuantity")"}, {"maxQuantity", R"(t."minQuantity")"}, {"updatedAt", R"(date_trunc('milliseconds', now() AT TIME ZONE 'UTC'))"}}},
    };
}
// clang-format on

} // namespace vhm24::core
