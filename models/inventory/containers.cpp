// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inventory/containers.h"

#include "models/inventory/tables.h"

#include <algorithm>
#include <cmath>

namespace vhm24::inventory {

using namespace core;

namespace {

/// $1 machine; %1 and %2 the rules of fill and state. What was filled in between two refills was used between them; a
/// container refilled once says at least how much is gone since. Refills by the back end are of type IN.
constexpr const char *Query = R"(
WITH containers AS (
    SELECT id, "itemId", quantity, "minQuantity", "maxQuantity", "lastRefill", %1 AS fill, %2 AS state,
           CASE WHEN "maxQuantity" > quantity AND "lastRefill" < (now() AT TIME ZONE 'UTC') - interval '12 hours'
                THEN ("maxQuantity" - quantity)
                     / (extract(epoch FROM (now() AT TIME ZONE 'UTC') - "lastRefill") / 86400)::float8 END AS since
    FROM {inventory}."MachineInventory" WHERE "machineId" = $1::text
), refills AS (
    SELECT "itemId", quantity,
           (extract(epoch FROM "createdAt" - lag("createdAt") OVER (PARTITION BY "itemId" ORDER BY "createdAt"))
            / 86400)::float8 AS days
    FROM {inventory}."StockMovement"
    WHERE "machineId" = $1::text AND type IN ('TRANSFER', 'IN') AND quantity > 0
      AND "createdAt" >= (now() AT TIME ZONE 'UTC') - interval '60 days'
), paces AS (
    SELECT "itemId", sum(quantity) / sum(days) AS pace, stddev_samp(quantity / days) AS spread, count(*) AS refills
    FROM refills WHERE days > 0.1 GROUP BY "itemId"
)
SELECT c.id, c."itemId", i.name, i.unit::text, c.quantity, c."minQuantity", c."maxQuantity", c.fill::float8, c.state,
       c."lastRefill", CASE WHEN p.refills >= 2 THEN p.pace ELSE coalesce(c.since, p.pace) END,
       CASE WHEN p.refills >= 3 THEN p.spread END
FROM containers c
LEFT JOIN {inventory}."InventoryItem" i ON i.id = c."itemId"
LEFT JOIN paces p ON p."itemId" = c."itemId"
ORDER BY c.fill NULLS LAST, i.name, c.id)";

/// 80 % of a normal distribution.
constexpr double Deviations = 1.2816;

QByteArray rule(const char *column)
{
    for (const TableDescriptor &table : tables()) {
        if (qstrcmp(table.table, "MachineInventory") == 0)
            return sqlOf(table.columns[std::size_t(table.indexOf(column))]);
    }
    return "NULL";
}

} // namespace

int Containers::count(const QString &state) const
{
    return int(std::count_if(list.begin(), list.end(), [&](const Container &each) { return each.state == state; }));
}

const Container *Containers::firstEmpty() const
{
    const Container *first = nullptr;
    for (const Container &each : list) {
        if (each.days && (!first || *each.days < *first->days))
            first = &each;
    }
    return first;
}

Statement Containers::statement(const Layout &layout, const QString &machineId)
{
    return {.sql = layout.sql(QByteArray(Query).replace("%1", rule("fill")).replace("%2", rule("state")),
                              Service::Inventory),
            .parameters = {machineId}};
}

Containers Containers::read(const RowSet &answer)
{
    Containers containers;
    for (int r = 0; r < answer.rows(); ++r) {
        Container each{.id = answer.text(r, 0),
                       .itemId = answer.text(r, 1),
                       .item = answer.text(r, 2),
                       .unit = answer.text(r, 3),
                       .quantity = answer.real(r, 4),
                       .minimum = answer.optionalReal(r, 5),
                       .maximum = answer.optionalReal(r, 6),
                       .fill = answer.optionalReal(r, 7),
                       .state = answer.text(r, 8),
                       .lastRefill = answer.moment(r, 9)};
        const double pace = answer.real(r, 10);
        const auto spread = answer.optionalReal(r, 11);
        if (each.quantity <= 0)
            each.days = 0;
        else if (pace > 0)
            each.days = each.quantity / pace;
        if (each.days && spread && pace > 0 && each.quantity > 0) {
            each.daysLow = each.quantity / (pace + Deviations * *spread);
            each.daysHigh = each.quantity / std::max(pace * 0.2, pace - Deviations * *spread);
        }
        containers.list.push_back(std::move(each));
    }
    return containers;
}

} // namespace vhm24::inventory
