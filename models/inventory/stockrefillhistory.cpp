// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inventory/stockrefillhistory.h"

#include "models/core/database/database.h"
#include "models/core/id.h"

#include <QCryptographicHash>

namespace vhm24::inventory {

using namespace core;

namespace {

constexpr auto WriteDeadline = std::chrono::seconds(5);
constexpr int LongestRepair = 10'000;

constexpr const char *Insert = R"(
WITH given AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
        $9::text[]) AS given(id, movement, machine, item, amount, performer, moment, notes, audit)
), written AS (
    INSERT INTO {machines}."ServiceHistory"(id, "machineId", "serviceType", description, "performedById", "performedAt",
        photos, metadata)
    SELECT given.id, machine, 'REFILL', 'Refill', performer,
           coalesce(nullif(moment, '')::timestamp, clock_timestamp() AT TIME ZONE 'UTC'), '{}',
           jsonb_build_object('itemId', item, 'quantityAdded', amount::numeric, 'notes', notes, 'movementId', movement)
    FROM given WHERE )";

constexpr const char *MovementStands = R"(EXISTS (
        SELECT FROM {inventory}."StockMovement" m WHERE m.id = movement AND m.type = 'TRANSFER' AND m."itemId" = item
        AND m."machineId" = machine AND round(m.quantity::numeric, 6) = amount::numeric))";

constexpr const char *MachineStands = R"(EXISTS (SELECT FROM {machines}."Machine" m WHERE m.id = machine))";

constexpr const char *Audit = R"(
    ON CONFLICT (id) DO NOTHING RETURNING id
), audit AS (
    INSERT INTO {audit}(id, "userId", action, entity, "entityId", changes, "ipAddress", "userAgent", "createdAt")
    SELECT given.audit, nullif($10::text, ''), 'SERVICE_CREATED', 'ServiceHistory', given.id, jsonb_build_object(
               'machineId', machine, 'serviceType', 'REFILL', 'itemId', item, 'quantityAdded', amount::numeric),
           $11::text, $12::text, date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC')
    FROM given JOIN written ON written.id = given.id
)
SELECT count(*) FROM written)";

constexpr const char *Refills = R"(
SELECT id, "machineId", "itemId", round(quantity::numeric, 6)::text, "userId",
       coalesce((metadata ->> 'operationDate')::timestamptz AT TIME ZONE 'UTC', "createdAt"), reason
FROM {inventory}."StockMovement"
WHERE "createdAt" >= $1::timestamp AND type = 'TRANSFER' AND "machineId" IS NOT NULL
ORDER BY "createdAt", id LIMIT $2::int)";

std::vector<Parameter> parametersOf(const std::vector<StockRefillHistory::Refill> &refills, const Actor &actor)
{
    QStringList ids, movements, machines, items, amounts, performers, moments, notes, audits;
    for (const auto &refill : refills) {
        ids += StockRefillHistory::idFor(refill.movementId);
        movements += refill.movementId;
        machines += refill.machineId;
        items += refill.itemId;
        amounts += refill.amount;
        performers += refill.performedById;
        moments += refill.performedAt.isValid()
                       ? refill.performedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))
                       : QString();
        notes += refill.notes;
        audits += newId();
    }
    return {ids,     movements, machines, items,        amounts,         performers,
            moments, notes,     audits,   actor.userId, actor.ipAddress, actor.program};
}

} // namespace

QString StockRefillHistory::idFor(const QString &movementId)
{
    const QByteArray hash = QCryptographicHash::hash("refill:" + movementId.toUtf8(), QCryptographicHash::Sha256);
    return QLatin1Char('c') + QString::fromLatin1(hash.toHex().left(24));
}

bool StockRefillHistory::isInBookingDatabase() const { return m_layout.share(Service::Inventory, Service::Machines); }

void StockRefillHistory::addTo(UnitOfWork &unit, const std::vector<Refill> &refills) const
{
    const QByteArray sql = QByteArray(Insert) + MovementStands + Audit;
    unit.add(sql.constData(), parametersOf(refills, unit.actor()));
    unit.announce(Service::Machines, QStringLiteral("ServiceHistory"));
}

Result<int> StockRefillHistory::write(const std::vector<Refill> &refills, const Actor &actor) const
{
    Database &machines = m_layout.database(Service::Machines);
    auto future = machines.submit<int>([*this, refills, actor](Connection &connection) -> Result<int> {
        UnitOfWork unit(m_layout, Service::Machines, actor);
        const QByteArray sql = QByteArray(Insert) + MachineStands + Audit;
        unit.add(sql.constData(), parametersOf(refills, actor));
        unit.announce(QStringLiteral("ServiceHistory"), {});
        const auto answers = unit.commit(connection, {.deadline = WriteDeadline});
        return answers ? Result<int>(int(answers->front().integer(0, 0))) : Result<int>(answers.error());
    });
    future.waitForFinished();
    return future.result();
}

QFuture<Result<int>> StockRefillHistory::complete(const QDateTime &since, const Actor &actor) const
{
    const auto work = [*this, since, actor](Connection &connection) -> Result<int> {
        if (isInBookingDatabase())
            return 0; // the transaction of the booking left nothing to make up for
        const auto rows =
            connection.run({.sql = m_layout.sql(Refills, Service::Inventory), .parameters = {since, LongestRepair}});
        if (!rows)
            return rows.error();
        std::vector<Refill> refills;
        for (int i = 0; i < rows->rows(); ++i)
            refills.push_back({.movementId = rows->text(i, 0),
                               .machineId = rows->text(i, 1),
                               .itemId = rows->text(i, 2),
                               .amount = rows->text(i, 3),
                               .performedById = rows->text(i, 4),
                               .performedAt = rows->moment(i, 5),
                               .notes = rows->text(i, 6)});
        return refills.empty() ? Result<int>(0) : write(refills, actor);
    };
    return m_layout.database(Service::Inventory).submit<int>(work, {.priority = Priority::Background});
}

} // namespace vhm24::inventory
