// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inventory/stockledger.h"

namespace vhm24::inventory {

using namespace core;

namespace {

/// $1 item, $2-$4 cursor (moment, id, balance before it, all NULL at the start), $5 limit
constexpr const char *Ledger = R"(
WITH page AS (
    SELECT m.id, m.type, m."createdAt", round(m.quantity::numeric, 6) AS moved, m.reason, m.reference, m."fromLocation",
           round(m."quantityBefore"::numeric, 6) AS before, round(m."quantityAfter"::numeric, 6) AS after,
           m."toLocation", m."machineId", m."userId", m.metadata ->> 'operationDate' AS operation
    FROM {inventory}."StockMovement" m
    WHERE m."itemId" = $1::text AND <warehouse>
      AND ($2::text IS NULL OR (m."createdAt", m.id) < ($2::timestamp, $3::text))
    ORDER BY m."createdAt" DESC, m.id DESC LIMIT $5::int
), start AS (
    SELECT coalesce($4::numeric, round(quantity::numeric, 6)) AS balance
    FROM {inventory}."InventoryItem" WHERE id = $1::text
), counted AS (
    SELECT page.*, start.balance - coalesce(sum(after - before) OVER (ORDER BY "createdAt" DESC, id DESC
                       ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS balance
    FROM page, start
)
SELECT id, type::text, "createdAt", before::float8, after::float8, (after - before)::float8, moved::float8,
       balance::float8, balance = after, reason, reference, "fromLocation", "toLocation", "machineId", "userId",
       operation, "createdAt"::text AS moment, (balance - (after - before))::text
FROM counted ORDER BY "createdAt" DESC, id DESC)";

constexpr const char *Balances = R"(
WITH item AS (
    SELECT round(quantity::numeric, 6) AS total FROM {inventory}."InventoryItem" WHERE id = $1::text
), place AS (
    SELECT l."locationId" AS id, w.code, w.name, round(l.quantity::numeric, 6) AS quantity
    FROM {inventory}."InventoryLocation" l JOIN {inventory}."WarehouseLocation" w ON w.id = l."locationId"
    WHERE l."itemId" = $1::text
)
SELECT total::float8, (total - coalesce((SELECT sum(quantity) FROM place), 0))::float8, place.id, place.code,
       place.name, place.quantity::float8
FROM item LEFT JOIN place ON true ORDER BY place.code, place.id)";

/// Counted back from now, so that the history before the first day need not be read.
constexpr const char *Days = R"(
WITH today AS (
    SELECT (now() AT TIME ZONE $2::text)::date AS day
), change AS (
    SELECT (m."createdAt" AT TIME ZONE 'UTC' AT TIME ZONE $2::text)::date AS day,
           sum(round(m."quantityAfter"::numeric, 6) - round(m."quantityBefore"::numeric, 6)) AS delta
    FROM {inventory}."StockMovement" m, today
    WHERE m."itemId" = $1::text AND <warehouse>
      AND m."createdAt" >= (today.day - $3::int)::timestamp AT TIME ZONE $2::text AT TIME ZONE 'UTC'
    GROUP BY 1
), calendar AS (
    SELECT today.day - back AS day FROM today, generate_series(0, $3::int - 1) AS back
)
SELECT calendar.day, (round(item.quantity::numeric, 6) - coalesce(sum(change.delta) OVER (ORDER BY calendar.day DESC
           ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::float8
FROM {inventory}."InventoryItem" item, calendar LEFT JOIN change ON change.day = calendar.day
WHERE item.id = $1::text ORDER BY calendar.day)";

constexpr const char *Chain = R"(
WITH movement AS (
    SELECT round(m."quantityBefore"::numeric, 6) AS before, round(m."quantityAfter"::numeric, 6) AS after
    FROM {inventory}."StockMovement" m WHERE m."itemId" = $1::text AND <warehouse>
), side AS (
    SELECT before AS value, 1 AS weight FROM movement
    UNION ALL SELECT after, -1 FROM movement
    UNION ALL SELECT round(quantity::numeric, 6), 1 FROM {inventory}."InventoryItem" WHERE id = $1::text
), difference AS (
    SELECT value, sum(weight) AS weight FROM side GROUP BY value HAVING sum(weight) <> 0
)
SELECT value::float8, weight, (SELECT count(*) FROM movement) FROM difference ORDER BY value LIMIT 1000)";

Result<LedgerPage> readLedger(const RowSet &rows, int limit)
{
    LedgerPage page;
    for (int i = 0; i < rows.rows(); ++i) {
        page.rows.push_back({.id = rows.text(i, 0),
                             .type = rows.text(i, 1),
                             .createdAt = rows.moment(i, 2),
                             .before = rows.real(i, 3),
                             .after = rows.real(i, 4),
                             .change = rows.real(i, 5),
                             .quantity = rows.real(i, 6),
                             .balance = rows.real(i, 7),
                             .fits = rows.boolean(i, 8),
                             .reason = rows.text(i, 9),
                             .reference = rows.text(i, 10),
                             .fromLocation = rows.text(i, 11),
                             .toLocation = rows.text(i, 12),
                             .machineId = rows.text(i, 13),
                             .userId = rows.text(i, 14),
                             .operationDate = QDateTime::fromString(rows.text(i, 15), Qt::ISODateWithMs)});
    }
    const int last = rows.rows() - 1;
    if (rows.rows() == limit && limit > 0)
        page.next = {.moment = rows.text(last, 16), .id = rows.text(last, 0), .balance = rows.text(last, 17)};
    return page;
}

Result<ItemBalances> readBalances(const RowSet &rows, const QString &itemId)
{
    if (rows.rows() == 0)
        return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("there is no such item"), .subject = itemId};
    ItemBalances balances{.total = rows.real(0, 0), .unplaced = rows.real(0, 1)};
    for (int i = 0; i < rows.rows(); ++i) {
        if (!rows.isNull(i, 2))
            balances.locations.push_back({.locationId = rows.text(i, 2),
                                          .code = rows.text(i, 3),
                                          .name = rows.text(i, 4),
                                          .quantity = rows.real(i, 5)});
    }
    return balances;
}

Result<ChainCheck> readChain(const RowSet &rows)
{
    ChainCheck check;
    if (rows.rows() > 0)
        check.movements = rows.integer(0, 2);
    check.intact = rows.rows() == 1 && rows.integer(0, 1) == 1;
    if (check.intact)
        check.initial = rows.real(0, 0);
    for (int i = 0; !check.intact && i < rows.rows(); ++i)
        check.gaps.push_back(rows.real(i, 0));
    return check;
}

} // namespace

template <typename T, typename Read>
QFuture<Result<T>> StockLedger::ask(const char *sql, std::vector<Parameter> parameters, const SubmitOptions &options,
                                    Read read) const
{
    const Statement statement{.sql = m_layout.sql(QByteArray(sql).replace("<warehouse>", OfWarehouse)),
                              .parameters = std::move(parameters)};
    const auto work = [statement, read = std::move(read), stop = options.stop](Connection &connection) -> Result<T> {
        const auto rows = connection.run(statement, {.stop = stop});
        return rows ? read(*rows) : Result<T>(rows.error());
    };
    return m_layout.database(Service::Inventory).submit<T>(work, options);
}

QFuture<Result<LedgerPage>> StockLedger::ledger(const QString &itemId, const std::optional<LedgerCursor> &before,
                                                int limit, const SubmitOptions &options) const
{
    std::vector<Parameter> parameters{itemId, Parameter(), Parameter(), Parameter(), limit};
    if (before) {
        parameters[1] = before->moment;
        parameters[2] = before->id;
        parameters[3] = before->balance;
    }
    return ask<LedgerPage>(Ledger, std::move(parameters), options,
                           [limit](const RowSet &rows) { return readLedger(rows, limit); });
}

QFuture<Result<ItemBalances>> StockLedger::balances(const QString &itemId, const SubmitOptions &options) const
{
    return ask<ItemBalances>(Balances, {itemId}, options,
                             [itemId](const RowSet &rows) { return readBalances(rows, itemId); });
}

QFuture<Result<std::vector<DayQuantity>>> StockLedger::days(const QString &itemId, const QString &timeZone, int days,
                                                            const SubmitOptions &options) const
{
    const auto read = [](const RowSet &rows) -> Result<std::vector<DayQuantity>> {
        std::vector<DayQuantity> list;
        for (int i = 0; i < rows.rows(); ++i)
            list.push_back({.day = rows.date(i, 0), .quantity = rows.real(i, 1)});
        return list;
    };
    return ask<std::vector<DayQuantity>>(Days, {itemId, timeZone, days}, options, read);
}

QFuture<Result<ChainCheck>> StockLedger::chain(const QString &itemId, const SubmitOptions &options) const
{
    return ask<ChainCheck>(Chain, {itemId}, options, readChain);
}

} // namespace vhm24::inventory
