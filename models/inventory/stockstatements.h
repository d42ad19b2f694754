// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The statements of one booking; they run together in this order, as one transaction in one round trip. Under READ
/// COMMITTED each sees what was committed before it began, so the third reads the rows as the locks found them.
namespace vhm24::inventory::sql {

/// Every movement of an item waits here for the one before it; in id order, so that two bookings can't deadlock.
inline constexpr const char *LockItems = R"(
SELECT id FROM {inventory}."InventoryItem" WHERE id = ANY($1::text[]) ORDER BY id FOR UPDATE)";

inline constexpr const char *LockPlaces = R"(
SELECT id FROM {inventory}."InventoryLocation"
WHERE "itemId" = ANY($1::text[]) AND "locationId" IN ($2::text, $3::text) ORDER BY id FOR UPDATE)";

inline constexpr const char *LockContainers = R"(
SELECT id FROM {inventory}."MachineInventory"
WHERE "machineId" = $1::text AND "itemId" = ANY($2::text[]) ORDER BY id FOR UPDATE)";

/// $1 movement ids, $2 item ids, $3 amounts, $4 metadata per line, $5 ids for new rows (locations, then containers),
/// $6 audit ids, $7 kind, $8 source location, $9 target location, $10 machine, $11 its code, $12 reason, $13 reference,
/// $14 user, $15 address, $16 program, $17 may exceed the container's maximum, $18 operation date.
/// `created` is moved on by a millisecond where needed: the ledger of one item has a strict order.
inline constexpr const char *Book = R"(
WITH line AS MATERIALIZED (
    SELECT n::int AS n, id, item, round(amount::numeric, 6) AS amount, nullif(extra, '')::jsonb AS extra
    FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS given(id, item, amount, extra, n)
), clock AS MATERIALIZED (
    SELECT date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC') AS t
), source AS MATERIALIZED (
    SELECT code, "isActive" AS active FROM {inventory}."WarehouseLocation" WHERE id = $8::text
), target AS MATERIALIZED (
    SELECT code, "isActive" AS active FROM {inventory}."WarehouseLocation" WHERE id = $9::text
), item AS (
    SELECT i.id, i."isActive" AS active, round(i.quantity::numeric, 6) AS quantity,
           (SELECT max(m."createdAt") FROM {inventory}."StockMovement" m WHERE m."itemId" = i.id
            AND m."createdAt" >= clock.t AND m."createdAt" < clock.t + interval '2 seconds') AS latest
    FROM {inventory}."InventoryItem" i, clock WHERE i.id = ANY($2::text[])
), step AS (
    SELECT line.*, item.id IS NOT NULL AS known, item.active, item.latest, item.quantity AS stored,
           coalesce(round(place.quantity::numeric, 6), 0) AS placed, round(box."maxQuantity"::numeric, 6) AS maximum,
           coalesce(round(box.quantity::numeric, 6), 0) AS filled
    FROM line LEFT JOIN item ON item.id = line.item
    LEFT JOIN {inventory}."InventoryLocation" place ON place."itemId" = line.item AND place."locationId" = $8::text
    LEFT JOIN {inventory}."MachineInventory" box ON box."itemId" = line.item AND box."machineId" = $10::text
), change AS (
    SELECT step.*, CASE $7::text WHEN 'Receive' THEN 0 WHEN 'Adjust' THEN amount - placed ELSE -amount END AS leaving,
           CASE $7::text WHEN 'Receive' THEN amount WHEN 'Transfer' THEN 0
               WHEN 'Adjust' THEN amount - CASE WHEN $8::text IS NULL THEN stored ELSE placed END
               ELSE -amount END AS delta
    FROM step
), running AS (
    SELECT change.*, stored + coalesce(sum(delta) OVER earlier, 0) AS before,
           placed + coalesce(sum(leaving) OVER earlier, 0) AS placed_before,
           filled + coalesce(sum(amount) OVER earlier, 0) AS filled_before,
           row_number() OVER (PARTITION BY item ORDER BY n) - 1 AS step_of_item
    FROM change
    WINDOW earlier AS (PARTITION BY item ORDER BY n ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
), checked AS MATERIALIZED (
    SELECT n, id, item, amount, extra, leaving, before, before + delta AS after, placed_before, filled_before, maximum,
           CASE WHEN $7::text = 'Adjust' THEN abs(delta) ELSE amount END AS moved,
           coalesce(latest + interval '1 millisecond', clock.t) + step_of_item * interval '1 millisecond' AS created,
           CASE WHEN NOT known THEN 'ItemMissing'
                WHEN ($8::text IS NOT NULL AND NOT EXISTS (SELECT FROM source))
                  OR ($9::text IS NOT NULL AND NOT EXISTS (SELECT FROM target)) THEN 'LocationMissing'
                WHEN NOT active AND $7::text IN ('Receive', 'Refill') THEN 'ItemInactive'
                WHEN EXISTS (SELECT FROM target WHERE NOT target.active) THEN 'LocationInactive'
                WHEN $7::text = 'Adjust' AND delta = 0 THEN 'NothingToChange'
                WHEN CASE WHEN $7::text = 'Adjust' THEN abs(delta) ELSE amount END < 0.01 THEN 'AmountTooSmall'
                WHEN $8::text IS NOT NULL AND placed_before + leaving < 0 THEN 'NotEnoughAtLocation'
                WHEN before + delta < 0 THEN 'NotEnough'
                WHEN $7::text = 'Refill' AND NOT $17::boolean AND filled_before + amount > maximum THEN 'OverMaximum'
                WHEN greatest(before + delta, filled_before + amount) > 1000000000 THEN 'AmountInvalid'
           END AS refusal
    FROM running, clock
), prior AS MATERIALIZED (
    SELECT m.id, round(m."quantityBefore"::numeric, 6) AS before, round(m."quantityAfter"::numeric, 6) AS after,
           m."itemId" = line.item AND m.reason = $12::text AND m."machineId" IS NOT DISTINCT FROM $10::text
           AND m.type::text = CASE $7::text WHEN 'Receive' THEN 'IN' WHEN 'Issue' THEN 'OUT'
                                            WHEN 'Adjust' THEN 'ADJUSTMENT' ELSE 'TRANSFER' END
           AND m."fromLocation" IS NOT DISTINCT FROM (SELECT code FROM source)
           AND line.amount = CASE WHEN $7::text = 'Adjust' THEN (m.metadata ->> 'counted')::numeric
                                  ELSE round(m.quantity::numeric, 6) END AS same
    FROM line JOIN {inventory}."StockMovement" m ON m.id = line.id
), verdict AS MATERIALIZED (
    SELECT NOT EXISTS (SELECT FROM checked WHERE refusal IS NOT NULL) AND NOT EXISTS (SELECT FROM prior) AS book
), movement AS (
    INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity, "quantityBefore", "quantityAfter",
        reason, reference, "fromLocation", "toLocation", "machineId", metadata, "createdAt")
    SELECT id, item, $14::text, (CASE $7::text WHEN 'Receive' THEN 'IN' WHEN 'Issue' THEN 'OUT'
               WHEN 'Adjust' THEN 'ADJUSTMENT' ELSE 'TRANSFER' END)::{inventory}."StockMovementType",
           moved::float8, before::float8, after::float8, $12::text, $13::text, (SELECT code FROM source),
           coalesce((SELECT code FROM target), $11::text), $10::text, extra, created
    FROM checked, verdict WHERE book
), total AS (
    UPDATE {inventory}."InventoryItem" i SET quantity = final.after::float8, "lastUpdated" = t, "updatedAt" = t
    FROM (SELECT DISTINCT ON (item) item, after FROM checked ORDER BY item, n DESC) final, verdict, clock
    WHERE book AND $7::text <> 'Transfer' AND i.id = final.item
), place AS (
    INSERT INTO {inventory}."InventoryLocation"(id, "itemId", "locationId", quantity, "createdAt", "updatedAt")
    SELECT ($5::text[])[row_number() OVER (ORDER BY item, location)], item, location, sum(amount)::float8, t, t
    FROM (SELECT item, $8::text AS location, leaving AS amount FROM checked WHERE $8::text IS NOT NULL
          UNION ALL SELECT item, $9::text, amount FROM checked WHERE $9::text IS NOT NULL) AS part, verdict, clock
    WHERE book GROUP BY item, location, t
    ON CONFLICT ("itemId", "locationId") DO UPDATE SET "updatedAt" = EXCLUDED."updatedAt",
        quantity = round("InventoryLocation".quantity::numeric + EXCLUDED.quantity::numeric, 6)::float8
), container AS (
    INSERT INTO {inventory}."MachineInventory"(id, "machineId", "itemId", quantity, "lastRefill", "createdAt",
        "updatedAt")
    SELECT ($5::text[])[2 * cardinality($1::text[]) + row_number() OVER (ORDER BY item)], $10::text, item,
           sum(amount)::float8, coalesce($18::timestamp, t), t, t
    FROM checked, verdict, clock WHERE book AND $7::text = 'Refill' GROUP BY item, t
    ON CONFLICT ("machineId", "itemId") DO UPDATE SET "updatedAt" = EXCLUDED."updatedAt",
        "lastRefill" = greatest("MachineInventory"."lastRefill", EXCLUDED."lastRefill"),
        quantity = round("MachineInventory".quantity::numeric + EXCLUDED.quantity::numeric, 6)::float8
), audit AS (
    INSERT INTO {audit}(id, "userId", action, entity, "entityId", changes, "ipAddress", "userAgent", "createdAt")
    SELECT ($6::text[])[n], $14::text, 'STOCK_MOVED', 'StockMovement', id, jsonb_strip_nulls(jsonb_build_object(
               'itemId', item, 'type', $7::text, 'amount', trim_scale(moved),
               'quantity', jsonb_build_object('from', trim_scale(before), 'to', trim_scale(after)),
               'reason', $12::text, 'reference', $13::text, 'fromLocation', (SELECT code FROM source),
               'toLocation', coalesce((SELECT code FROM target), $11::text), 'machineId', $10::text,
               'operationDate', extra -> 'operationDate')), $15::text, $16::text, created
    FROM checked, verdict WHERE book
)
SELECT checked.n, checked.refusal, trim_scale(greatest(CASE checked.refusal WHEN 'NotEnough' THEN checked.before
           WHEN 'NotEnoughAtLocation' THEN placed_before WHEN 'OverMaximum' THEN maximum - filled_before END, 0))::text,
       trim_scale(coalesce(prior.before, checked.before))::text, trim_scale(coalesce(prior.after, checked.after))::text,
       prior.id IS NOT NULL, coalesce(prior.same, false), book
FROM verdict, checked LEFT JOIN prior ON prior.id = checked.id ORDER BY checked.n)";

} // namespace vhm24::inventory::sql
