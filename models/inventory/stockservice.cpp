// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inventory/stockservice.h"

#include "models/core/access/accesspolicy.h"
#include "models/core/database/unitofwork.h"
#include "models/core/id.h"
#include "models/inventory/stockrequest.h"
#include "models/inventory/stockstatements.h"

#include <array>

namespace vhm24::inventory {

using namespace core;

namespace {

enum Column { Line, Refused, Available, Before, After, Exists, Same, Booked };

Parameter orNull(const QString &text) { return text.isEmpty() ? Parameter() : Parameter(text); }

QStringList newIds(std::size_t count)
{
    QStringList ids;
    for (std::size_t i = 0; i < count; ++i)
        ids += newId();
    return ids;
}

QStringList itemsOf(const MovementRequest &request)
{
    QStringList items;
    for (const MovementLine &line : request.lines)
        items += line.itemId;
    return items;
}

RefusalReason reasonOf(const QString &word)
{
    static constexpr std::array words{
        std::pair{"ItemMissing", RefusalReason::ItemMissing},
        std::pair{"ItemInactive", RefusalReason::ItemInactive},
        std::pair{"LocationMissing", RefusalReason::LocationMissing},
        std::pair{"LocationInactive", RefusalReason::LocationInactive},
        std::pair{"NotEnough", RefusalReason::NotEnough},
        std::pair{"NotEnoughAtLocation", RefusalReason::NotEnoughAtLocation},
        std::pair{"OverMaximum", RefusalReason::OverMaximum},
        std::pair{"AmountTooSmall", RefusalReason::AmountTooSmall},
        std::pair{"NothingToChange", RefusalReason::NothingToChange},
    };
    for (const auto &[name, reason] : words) {
        if (word == QLatin1String(name))
            return reason;
    }
    return RefusalReason::AmountInvalid;
}

bool saysWhatIsAvailable(RefusalReason reason)
{
    return reason == RefusalReason::NotEnough || reason == RefusalReason::NotEnoughAtLocation ||
           reason == RefusalReason::OverMaximum;
}

Result<StockOutcome> outcomeOf(const RowSet &rows, const MovementRequest &request)
{
    StockOutcome outcome;
    int existing = 0;
    for (int row = 0; row < rows.rows(); ++row) {
        const int index = int(rows.integer(row, Line)) - 1;
        const MovementLine &line = request.lines[std::size_t(index)];
        existing += rows.boolean(row, Exists) ? 1 : 0;
        if (rows.boolean(row, Exists) && !rows.boolean(row, Same))
            return Error{.kind = ErrorKind::Conflict,
                         .detail = QStringLiteral("the id is of another movement"),
                         .subject = line.id};
        outcome.booked = rows.boolean(row, Booked);
        outcome.lines.push_back({.movementId = line.id,
                                 .itemId = line.itemId,
                                 .before = rows.text(row, Before),
                                 .after = rows.text(row, After)});
        outcome.lines.back().beforeValue = outcome.lines.back().before.toDouble();
        outcome.lines.back().afterValue = outcome.lines.back().after.toDouble();
        if (rows.isNull(row, Refused))
            continue;
        const RefusalReason reason = reasonOf(rows.text(row, Refused));
        outcome.refusals.push_back({.lineIndex = index,
                                    .reason = reason,
                                    .itemId = line.itemId,
                                    .available = saysWhatIsAvailable(reason) ? rows.text(row, Available) : QString()});
    }
    if (existing > 0 && existing < rows.rows())
        return Error{.kind = ErrorKind::Conflict,
                     .detail = QStringLiteral("a part of the lines was booked before"),
                     .subject = request.lines.front().id};
    outcome.alreadyBooked = existing > 0;
    if (outcome.alreadyBooked)
        outcome.refusals.clear(); // they judge a second booking, which was not made
    else if (!outcome.booked)
        outcome.lines.clear();
    return outcome;
}

std::vector<StockRefillHistory::Refill> refillsOf(const MovementRequest &request, const Actor &actor)
{
    std::vector<StockRefillHistory::Refill> refills;
    for (const MovementLine &line : request.lines)
        refills.push_back({.movementId = line.id,
                           .machineId = request.machineId,
                           .itemId = line.itemId,
                           .amount = line.amount,
                           .performedById = actor.userId,
                           .performedAt = request.operationDate,
                           .notes = request.reason});
    return refills;
}

} // namespace

QFuture<Result<StockOutcome>> StockService::book(const MovementRequest &request, const Actor &actor,
                                                 const SubmitOptions &options) const
{
    const auto answer = [](Result<StockOutcome> result) { return QtFuture::makeReadyFuture(std::move(result)); };
    const bool refill = request.kind == MovementKind::Refill;
    if (const auto may = require(actor, refill ? Permission::RefillMachines : Permission::MoveStock); !may)
        return answer(may.error());
    if (actor.userId.isEmpty())
        return answer(Error{.kind = ErrorKind::Denied, .detail = QStringLiteral("a movement needs a user")});
    auto refusals = checkRequest(request);
    if (!refusals)
        return answer(refusals.error());
    if (!refusals->empty())
        return answer(StockOutcome{.refusals = std::move(*refusals)});
    return m_layout.database(Service::Inventory)
        .submit<StockOutcome>(
            [*this, request, actor](Connection &connection) { return bookNow(connection, request, actor); }, options);
}

Result<StockOutcome> StockService::bookNow(Connection &connection, MovementRequest request, const Actor &actor) const
{
    const bool refill = request.kind == MovementKind::Refill;
    if (refill && request.machineCode.isEmpty()) {
        const auto code = machineCode(connection, request.machineId);
        if (!code)
            return code.error();
        request.machineCode = *code;
    }
    UnitOfWork unit(m_layout, Service::Inventory, actor);
    addStatements(unit, request);
    const auto answers = write(connection, unit);
    if (!answers && answers.error().subject == QLatin1String("ServiceHistory_machineId_fkey"))
        return Error{.kind = ErrorKind::NotFound,
                     .detail = QStringLiteral("there is no such machine"),
                     .subject = request.machineId};
    if (!answers)
        return answers.error();
    auto outcome = outcomeOf((*answers)[refill ? 3 : 2], request);
    if (outcome && refill && outcome->stands() && !m_history.isInBookingDatabase())
        outcome->historyPending = !m_history.write(refillsOf(request, actor), actor).ok();
    return outcome;
}

void StockService::addStatements(UnitOfWork &unit, const MovementRequest &request) const
{
    const bool refill = request.kind == MovementKind::Refill;
    const QStringList items = itemsOf(request);
    const Parameter from = orNull(request.fromLocationId), to = orNull(request.toLocationId);
    const Parameter machine = orNull(request.machineId);
    QStringList ids, amounts, metadata;
    for (const MovementLine &line : request.lines) {
        ids += line.id;
        amounts += line.amount;
        metadata += metadataOf(request, line);
    }
    unit.add(sql::LockItems, {items});
    unit.add(sql::LockPlaces, {items, from, to});
    if (refill)
        unit.add(sql::LockContainers, {machine, items});
    const Actor &actor = unit.actor();
    unit.add(sql::Book, {ids, items, amounts, metadata, newIds(3 * request.lines.size()), newIds(request.lines.size()),
                         wordOf(request.kind), from, to, machine, orNull(request.machineCode), request.reason.trimmed(),
                         orNull(request.reference), actor.userId, orNull(actor.ipAddress), orNull(actor.program),
                         request.allowOverMaximum, request.operationDate});
    if (refill && m_history.isInBookingDatabase())
        m_history.addTo(unit, refillsOf(request, actor));
    unit.announce(QStringLiteral("InventoryItem"), items);
    unit.announce(QStringLiteral("StockMovement"), ids);
    if (!request.fromLocationId.isEmpty() || !request.toLocationId.isEmpty())
        unit.announce(QStringLiteral("InventoryLocation"), {});
    if (refill)
        unit.announce(QStringLiteral("MachineInventory"), {});
}

/// Repeats until the answer is known: with the same ids that is harmless, and what an earlier try wrote is then found.
/// A cut connection's own backend can't get in between: whoever has the item's lock second finds the ids of the first.
Result<std::vector<RowSet>> StockService::write(Connection &connection, UnitOfWork &unit) const
{
    auto answers = unit.commit(connection);
    if (!answers && answers.error().sqlState == "23505") // the same id at the same moment for other items
        answers = unit.commit(connection);
    return unit.settle(std::move(answers));
}

Result<QString> StockService::machineCode(Connection &connection, const QString &machineId) const
{
    const Statement statement{.sql = m_layout.sql("SELECT code FROM {machines}.\"Machine\" WHERE id = $1::text"),
                              .parameters = {machineId}};
    const auto ask = [statement](Connection &machines) { return machines.run(statement); };
    Result<RowSet> rows = RowSet();
    if (m_layout.share(Service::Inventory, Service::Machines)) {
        rows = ask(connection); // waiting for another of the same few threads could wait for ever
    } else {
        auto future = m_layout.database(Service::Machines).submit<RowSet>(ask);
        future.waitForFinished();
        rows = future.result();
    }
    if (!rows)
        return rows.error();
    if (rows->rows() == 0)
        return Error{
            .kind = ErrorKind::NotFound, .detail = QStringLiteral("there is no such machine"), .subject = machineId};
    return rows->text(0, 0);
}

} // namespace vhm24::inventory
