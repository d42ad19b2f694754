// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inventory/stocklookup.h"

namespace vhm24::inventory {

using namespace core;

namespace {

constexpr int Matches = 12;
constexpr int MostLocations = 1'000;

/// $1 source, $2 target, $3 machine
constexpr const char *SelectItems = R"(
SELECT i.id, i.sku, i.name, i.unit::text, i."isActive", round(i.quantity::numeric, 6)::float8,
       coalesce(round(source.quantity::numeric, 6), 0)::float8, coalesce(round(target.quantity::numeric, 6), 0)::float8,
       coalesce(round(box.quantity::numeric, 6), 0)::float8, i.price, box."maxQuantity"
FROM {inventory}."InventoryItem" i
LEFT JOIN {inventory}."InventoryLocation" source ON source."itemId" = i.id AND source."locationId" = $1::text
LEFT JOIN {inventory}."InventoryLocation" target ON target."itemId" = i.id AND target."locationId" = $2::text
LEFT JOIN {inventory}."MachineInventory" box ON box."itemId" = i.id AND box."machineId" = $3::text
)";

constexpr const char *Matching = R"(
WHERE i."isActive" AND (i.sku ILIKE $4::text OR i.name ILIKE $4::text OR i.description ILIKE $4::text)
ORDER BY lower(i.sku) <> lower($5::text), NOT i.sku ILIKE $6::text, NOT i.name ILIKE $6::text, i.sku LIMIT $7::int)";

constexpr const char *Locations = R"(
SELECT w.id, w.code, w.name, w."isActive" FROM {inventory}."WarehouseLocation" AS w
LEFT JOIN (SELECT "locationId", sum(quantity) AS held FROM {inventory}."InventoryLocation" GROUP BY "locationId") AS stock
    ON stock."locationId" = w.id
ORDER BY w."isActive" DESC, coalesce(stock.held, 0) DESC, w.code LIMIT $1::int)"; // the main warehouse first

constexpr const char *LastCount = R"(
SELECT max("createdAt") FROM {inventory}."StockMovement" WHERE "itemId" = ANY($1::text[]) AND type = 'ADJUSTMENT')";

StockItem itemOf(const RowSet &rows, int row)
{
    return {.id = rows.text(row, 0),
            .sku = rows.text(row, 1),
            .name = rows.text(row, 2),
            .unit = rows.text(row, 3),
            .active = rows.boolean(row, 4),
            .read = true,
            .total = rows.real(row, 5),
            .atFrom = rows.real(row, 6),
            .atTo = rows.real(row, 7),
            .inMachine = rows.real(row, 8),
            .price = rows.optionalReal(row, 9),
            .machineMaximum = rows.optionalReal(row, 10)};
}

QString escaped(QString typed)
{
    return typed.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
}

} // namespace

QFuture<StockLookup::Items> StockLookup::ask(const QByteArray &condition, std::vector<Parameter> parameters) const
{
    const Statement statement{.sql = m_layout.sql(SelectItems + condition), .parameters = std::move(parameters)};
    return m_layout.database(Service::Inventory)
        .submit<std::vector<StockItem>>([statement](Connection &connection) -> Items {
            const auto rows = connection.run(statement);
            if (!rows)
                return rows.error();
            std::vector<StockItem> items;
            for (int row = 0; row < rows->rows(); ++row)
                items.push_back(itemOf(*rows, row));
            return items;
        });
}

QFuture<StockLookup::Items> StockLookup::search(const QString &typed, const StockPlaces &places) const
{
    const QString text = escaped(typed);
    return ask(Matching, {places.from, places.to, places.machine, QLatin1Char('%') + text + QLatin1Char('%'), typed,
                          text + QLatin1Char('%'), Matches});
}

QFuture<StockLookup::Items> StockLookup::items(const QStringList &ids, const StockPlaces &places) const
{
    return ask("WHERE i.id = ANY($4::text[])", {places.from, places.to, places.machine, ids});
}

QFuture<Result<std::vector<StockLocation>>> StockLookup::locations() const
{
    const Statement statement{.sql = m_layout.sql(Locations), .parameters = {MostLocations}};
    using Found = Result<std::vector<StockLocation>>;
    return m_layout.database(Service::Inventory)
        .submit<std::vector<StockLocation>>([statement](Connection &connection) -> Found {
            const auto rows = connection.run(statement);
            if (!rows)
                return rows.error();
            std::vector<StockLocation> found;
            for (int row = 0; row < rows->rows(); ++row)
                found.push_back({.id = rows->text(row, 0),
                                 .code = rows->text(row, 1),
                                 .name = rows->text(row, 2),
                                 .active = rows->boolean(row, 3)});
            return found;
        });
}

QFuture<Result<QDateTime>> StockLookup::lastCount(const QStringList &itemIds) const
{
    const Statement statement{.sql = m_layout.sql(LastCount), .parameters = {itemIds}};
    return m_layout.database(Service::Inventory)
        .submit<QDateTime>([statement](Connection &connection) -> Result<QDateTime> {
            const auto rows = connection.run(statement);
            if (!rows)
                return rows.error();
            return rows->isNull(0, 0) ? QDateTime() : rows->moment(0, 0);
        });
}

} // namespace vhm24::inventory
