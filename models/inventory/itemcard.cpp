// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inventory/itemcard.h"

#include "models/inventory/stockledger.h"

#include <array>

namespace vhm24::inventory {

using namespace core;

namespace {

constexpr const char *Facts = R"(
SELECT i.sku, i.name, i.category, i.unit::text, (<state>)::text, i."isActive", round(i.quantity::numeric, 6)::float8,
       i."minQuantity", i."maxQuantity", i.price,
       (SELECT coalesce(sum(round(m.quantity::numeric, 6)), 0) FROM {inventory}."MachineInventory" m
        WHERE m."itemId" = i.id)::float8,
       (round(i.quantity::numeric, 6) - (SELECT coalesce(sum(round(l.quantity::numeric, 6)), 0)
        FROM {inventory}."InventoryLocation" l WHERE l."itemId" = i.id))::float8
FROM {inventory}."InventoryItem" i WHERE i.id = $1::text)";

/// One step for each hour with a movement, counted back from now.
constexpr const char *Steps = R"(
WITH change AS (
    SELECT date_trunc('hour', m."createdAt") AS hour, max(m."createdAt") AS at,
           sum(round(m."quantityAfter"::numeric, 6) - round(m."quantityBefore"::numeric, 6)) AS delta
    FROM {inventory}."StockMovement" m
    WHERE m."itemId" = $1::text AND <warehouse>
      AND m."createdAt" >= (now() AT TIME ZONE 'UTC') - make_interval(days => $2::int)
    GROUP BY 1
)
SELECT change.at, (round(i.quantity::numeric, 6) - coalesce(sum(change.delta) OVER (ORDER BY change.hour DESC
           ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::float8,
       (round(i.quantity::numeric, 6) - sum(change.delta) OVER (ORDER BY change.hour DESC))::float8
FROM change JOIN {inventory}."InventoryItem" i ON i.id = $1::text ORDER BY change.hour)";

constexpr const char *Places = R"(
SELECT w.code, w.name, round(l.quantity::numeric, 6)::float8
FROM {inventory}."InventoryLocation" l JOIN {inventory}."WarehouseLocation" w ON w.id = l."locationId"
WHERE l."itemId" = $1::text AND round(l.quantity::numeric, 6) <> 0 ORDER BY l.quantity DESC, w.code)";

constexpr const char *Movements = R"(
WITH page AS (
    SELECT m.id, m.type, m."createdAt", round(m."quantityBefore"::numeric, 6) AS before,
           round(m."quantityAfter"::numeric, 6) AS after, m.reason, m.reference, m."fromLocation", m."toLocation",
           round(m.quantity::numeric, 6) AS moved
    FROM {inventory}."StockMovement" m WHERE m."itemId" = $1::text AND <warehouse>
    ORDER BY m."createdAt" DESC, m.id DESC LIMIT $2::int
), counted AS (
    SELECT page.*, round(i.quantity::numeric, 6) - coalesce(sum(after - before) OVER (ORDER BY page."createdAt" DESC,
               page.id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS balance
    FROM page JOIN {inventory}."InventoryItem" i ON i.id = $1::text
)
SELECT id, type::text, "createdAt", (after - before)::float8, balance::float8, balance = after, reason, reference,
       "fromLocation", "toLocation", moved::float8
FROM counted ORDER BY "createdAt" DESC, id DESC)";

void readFacts(const RowSet &rows, ItemCard &card)
{
    card.sku = rows.text(0, 0);
    card.name = rows.text(0, 1);
    card.category = rows.text(0, 2);
    card.unit = rows.text(0, 3);
    card.state = rows.text(0, 4);
    card.active = rows.boolean(0, 5);
    card.quantity = rows.real(0, 6);
    card.minimum = rows.optionalReal(0, 7);
    card.maximum = rows.optionalReal(0, 8);
    card.price = rows.optionalReal(0, 9);
    card.inMachines = rows.real(0, 10);
    card.unplaced = rows.real(0, 11);
}

void readSteps(const RowSet &rows, ItemCard &card)
{
    const QDateTime begin = QDateTime::currentDateTimeUtc().addDays(-ItemCard::Days);
    card.steps.push_back({.at = begin, .quantity = rows.rows() > 0 ? rows.real(0, 2) : card.quantity});
    for (int row = 0; row < rows.rows(); ++row)
        card.steps.push_back({.at = std::max(begin, rows.moment(row, 0)), .quantity = rows.real(row, 1)});
}

void readMovements(const RowSet &rows, ItemCard &card)
{
    for (int row = 0; row < rows.rows() && row < ItemCard::ShownMovements; ++row)
        card.movements.push_back({.id = rows.text(row, 0),
                                  .type = rows.text(row, 1),
                                  .at = rows.moment(row, 2),
                                  .change = rows.real(row, 3),
                                  .moved = rows.real(row, 10),
                                  .balance = rows.real(row, 4),
                                  .fits = rows.boolean(row, 5),
                                  .reason = rows.text(row, 6),
                                  .document = rows.text(row, 7),
                                  .from = rows.text(row, 8),
                                  .to = rows.text(row, 9)});
    card.moreMovements = rows.rows() > ItemCard::ShownMovements;
}

Result<ItemCard> cardOf(const std::vector<RowSet> &answers, const QString &itemId)
{
    if (answers[0].rows() == 0)
        return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("there is no such item"), .subject = itemId};
    ItemCard card{.id = itemId};
    readFacts(answers[0], card);
    readSteps(answers[1], card);
    for (int row = 0; row < answers[2].rows(); ++row)
        card.places.push_back(
            {.code = answers[2].text(row, 0), .name = answers[2].text(row, 1), .quantity = answers[2].real(row, 2)});
    readMovements(answers[3], card);
    return card;
}

} // namespace

QFuture<Result<ItemCard>> ItemCard::read(const Layout &layout, const QByteArray &state, const QString &itemId,
                                         const SubmitOptions &options)
{
    const auto sql = [&](const char *text) {
        return layout.sql(QByteArray(text).replace("<state>", state).replace("<warehouse>", OfWarehouse));
    };
    const std::array statements{Statement{.sql = sql(Facts), .parameters = {itemId}},
                                Statement{.sql = sql(Steps), .parameters = {itemId, Days}},
                                Statement{.sql = sql(Places), .parameters = {itemId}},
                                Statement{.sql = sql(Movements), .parameters = {itemId, ShownMovements + 1}}};
    return layout.database(Service::Inventory)
        .submit<ItemCard>(
            [statements, itemId, stop = options.stop](Connection &connection) -> Result<ItemCard> {
                const auto answers = connection.runTogether(statements, {.stop = stop});
                return answers ? cardOf(*answers, itemId) : Result<ItemCard>(answers.error());
            },
            options);
}

} // namespace vhm24::inventory
