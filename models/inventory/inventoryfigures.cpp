// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inventory/inventoryfigures.h"

#include "models/inventory/tables.h"

namespace vhm24::inventory {

using namespace core;

namespace {

constexpr int ListRows = 200;

/// A computed column of InventoryItem, so that a figure and the filter that it opens can't differ.
QByteArray expressionOf(const char *column)
{
    for (const TableDescriptor &table : tables()) {
        if (qstrcmp(table.table, "InventoryItem") == 0)
            return sqlOf(table.columns[static_cast<std::size_t>(table.indexOf(column))]);
    }
    return {};
}

constexpr const char *Counts = R"(SELECT count(*) FILTER (WHERE "isActive" AND state IN ('LOW', 'OUT')),
        count(*) FILTER (WHERE "isActive" AND state = 'OUT'), count(*) FILTER (WHERE "isActive"),
        coalesce(round(sum(value::numeric) FILTER (WHERE value > 0), 2), 0)::double precision,
        count(*) FILTER (WHERE value > 0), count(*) FILTER (WHERE "quantity" > 0 AND value IS NULL)
    FROM (SELECT "isActive", "quantity", %state AS state, %value AS value FROM {inventory}."InventoryItem") AS item)";

constexpr const char *LowList = R"(SELECT "id", "name", "unit"::text, %state, "quantity", "minQuantity"
    FROM {inventory}."InventoryItem" WHERE "isActive" AND %state IN ('LOW', 'OUT')
    ORDER BY %state = 'OUT' DESC, "name", "id" LIMIT $1::bigint)";

// Counts and receipts are no consumption; a transfer between two warehouses leaves the item as it was.
constexpr const char *Consumption = R"(SELECT m."itemId",
        round(sum(greatest(m."quantityBefore" - m."quantityAfter", 0))::numeric, 6)::double precision
    FROM {inventory}."StockMovement" AS m
    WHERE m."createdAt" >= $1::timestamp AND m."type" IN ('OUT', 'TRANSFER')
      AND m."itemId" IN (SELECT "id" FROM {inventory}."InventoryItem" WHERE "isActive" AND "quantity" <= 2 * "minQuantity")
    GROUP BY m."itemId" LIMIT 2000)";

// Levels of the past = the level of now without what happened since. Refills of the back end (type IN with a machine)
// say before and after of the machine, not of the item.
constexpr const char *Past = R"(WITH moved AS (
        SELECT "itemId", ("createdAt" AT TIME ZONE 'UTC' AT TIME ZONE $2::text)::date AS day,
               sum("quantityAfter" - "quantityBefore") AS change
        FROM {inventory}."StockMovement"
        WHERE "createdAt" >= $1::timestamp AND NOT ("type" = 'IN' AND "machineId" IS NOT NULL)
        GROUP BY 1, 2),
    level AS (
        SELECT past.day::date AS day, i."isActive", i."minQuantity", i."price", i."quantity" - coalesce(sum(m.change) OVER later, 0) AS quantity
        FROM {inventory}."InventoryItem" AS i
        CROSS JOIN generate_series($3::date, $4::date, interval '1 day') AS past(day)
        LEFT JOIN moved AS m ON m."itemId" = i."id" AND m.day = past.day::date
        WINDOW later AS (PARTITION BY i."id" ORDER BY past.day DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
    SELECT day, coalesce(sum(quantity * "price") FILTER (WHERE quantity > 0), 0)::double precision,
        count(*) FILTER (WHERE "isActive" AND (round(quantity::numeric, 6) <= 0 OR round(quantity::numeric, 6) <= "minQuantity"))
    FROM level WHERE day < $4::date GROUP BY day ORDER BY day)";

InventoryFigures::History historyOf(const RowSet &consumption, const RowSet &past)
{
    InventoryFigures::History history;
    for (int r = 0; r < consumption.rows(); ++r)
        history.consumption.insert(consumption.text(r, 0), consumption.real(r, 1));
    for (int r = 0; r < past.rows(); ++r) {
        history.value.push_back(past.real(r, 1));
        history.low.push_back(past.real(r, 2));
    }
    return history;
}

} // namespace

std::vector<Statement> InventoryFigures::statements(const Layout &layout, const FigureMoment &moment)
{
    const QByteArray state = expressionOf("state");
    const QByteArray value = expressionOf("value");
    const auto sql = [&](const char *text) {
        return layout.sql(QByteArray(text).replace("%state", state).replace("%value", value));
    };
    std::vector<Statement> list{{.sql = sql(Counts)}, {.sql = sql(LowList), .parameters = {ListRows}}};
    if (moment.depth == FigureDepth::Full) {
        const QDate first = moment.today().addDays(-FigureMoment::ConsumptionDays);
        list.push_back({.sql = sql(Consumption), .parameters = {moment.now.addDays(-FigureMoment::ConsumptionDays)}});
        list.push_back({.sql = sql(Past),
                        .parameters = {moment.startOf(first), moment.zoneName(), first.toString(Qt::ISODate),
                                       moment.today().toString(Qt::ISODate)}});
    }
    return list;
}

InventoryFigures InventoryFigures::decode(std::span<const RowSet> rows)
{
    InventoryFigures figures;
    if (rows.size() < 2 || rows[0].rows() == 0)
        return figures;
    figures.low = rows[0].integer(0, 0);
    figures.out = rows[0].integer(0, 1);
    figures.active = rows[0].integer(0, 2);
    figures.value = rows[0].real(0, 3);
    figures.valued = rows[0].integer(0, 4);
    figures.unpriced = rows[0].integer(0, 5);
    for (int r = 0; r < rows[1].rows(); ++r) {
        figures.lowItems.push_back({.id = rows[1].text(r, 0),
                                    .name = rows[1].text(r, 1),
                                    .unit = rows[1].text(r, 2),
                                    .state = rows[1].text(r, 3),
                                    .quantity = rows[1].real(r, 4),
                                    .minimum = rows[1].optionalReal(r, 5)});
    }
    if (rows.size() > 3)
        figures.history = historyOf(rows[2], rows[3]);
    return figures;
}

std::optional<double> InventoryFigures::daysLeft(double quantity, double consumed)
{
    if (quantity <= 0)
        return 0.0;
    if (consumed <= 0)
        return std::nullopt;
    return quantity / (consumed / FigureMoment::ConsumptionDays);
}

} // namespace vhm24::inventory
