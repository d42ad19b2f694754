// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demorandom.h"
#include "app/demo/idmaker.h"
#include "app/demo/stages.h"
#include "app/demo/tables.h"
#include "app/demo/writing.h"
#include "models/core/database/database.h"

#include <algorithm>

namespace vhm24::app::demo {

using core::Connection;
using core::Done;
using core::Error;
using core::Result;
using core::RowSet;
using core::Service;

namespace {

/// What the new rows refer to, and the time that is left for them before the oldest row.
struct Ground {
    using Ids = std::vector<QByteArray>;
    Ids users = {};
    Ids machines = {};
    Ids items = {};
    RowSet counters = {};
    Moment end = 0;
    qint64 missing = 0;
    quint32 seed = 1;

    [[nodiscard]] static const QByteArray &pick(const Ids &ids, qint64 index)
    {
        return ids[static_cast<std::size_t>(index) % ids.size()];
    }
    /// Row `index` of the `missing` ones, `step` apart.
    [[nodiscard]] Moment at(qint64 index, Moment step) const { return end - (missing - index) * step; }
    /// The same for what people do: from nine to seven in Tashkent, about a thousand days for very many rows.
    [[nodiscard]] Moment workedAt(qint64 index) const
    {
        const Moment worked = (missing - index) * pace();
        return midnightOf(end) - (worked / Shift + 1) * Day + 19 * Hour - worked % Shift - 1;
    }
    [[nodiscard]] Moment pace() const
    {
        return std::clamp<Moment>(1000 * Shift / std::max<qint64>(missing, 1), 500, 9 * Second);
    }
    static constexpr Moment Shift = 10 * Hour;
};

Result<RowSet> ask(const core::Layout &layout, Service service, const char *sql, const std::stop_token &stop)
{
    const QByteArray text = layout.sql(sql);
    return layout.database(service)
        .submit<RowSet>(
            [text, stop](Connection &connection) {
                return connection.run({.sql = text}, {.stop = stop, .deadline = NoHurry});
            },
            {.stop = stop})
        .result();
}

/// Reports of machines in turn: each machine about every twelve minutes.
std::function<bool(CopyWriter &)> olderReports(const Ground &ground)
{
    // No machine sells a thousand between two reports: such figures are running totals. -1 = it tells increments.
    std::vector<qint64> first(ground.machines.size(), -1);
    const Ground::Ids &machines = ground.machines;
    for (int row = 0; row < ground.counters.rows(); ++row) {
        const auto found = std::find(machines.begin(), machines.end(), ground.counters.text(row, 0).toUtf8());
        if (found != machines.end())
            first[static_cast<std::size_t>(found - machines.begin())] = ground.counters.integer(row, 1);
    }
    const Moment step = std::max<Moment>(12 * Minute / static_cast<Moment>(machines.size()), 100);
    return [ground, first, machines, step, random = DemoRandom(ground.seed, 200), ids = IdMaker(ground.seed, 200),
            next = qint64(0)](CopyWriter &rows) mutable {
        for (; next < ground.missing && rows.size() < BlockSize; ++next) {
            const Moment at = ground.at(next, step);
            const auto machine = static_cast<std::size_t>(next) % machines.size();
            // A counter that starts at nothing and arrives where the known history begins.
            const bool counter = first[machine] >= 0;
            const auto total = static_cast<qint64>(double(first[machine]) * double(next) / double(ground.missing));
            writeReport(rows, {.id = ids.next(at),
                               .machineId = machines[machine],
                               .at = at,
                               .temperature = static_cast<int>(random.between(41, 57)),
                               .humidity = static_cast<int>(random.between(390, 560)),
                               .sales = counter ? total : random.between(0, 3) / 3,
                               .signal = -static_cast<int>(random.between(55, 80))});
        }
        return next < ground.missing;
    };
}

/// Per item a receipt and what was taken from it down to nothing, over and over: the chain that follows starts at 0.
class OlderMovements {
public:
    explicit OlderMovements(const Ground &ground) :
        m_ground(ground),
        m_random(ground.seed, 201),
        m_ids(ground.seed, 201),
        m_stock(ground.items.size(), 0)
    {
    }

    bool fill(CopyWriter &rows)
    {
        for (; m_next < m_ground.missing && rows.size() < BlockSize; ++m_next)
            write(rows);
        return m_next < m_ground.missing;
    }

private:
    void write(CopyWriter &rows)
    {
        const auto items = static_cast<qint64>(m_stock.size());
        // Items take turns; `left` counts the rows that this item still gets, the last of them empties it.
        const auto item = static_cast<std::size_t>(m_next % items);
        const qint64 left = (m_ground.missing - 1 - m_next) / items;
        Micro &stock = m_stock[item];
        Movement movement{.before = stock, .at = m_ground.workedAt(m_next)};
        movement.id = m_ids.next(movement.at);
        if (stock == 0 && left > 0) {
            movement.type = MovementType::In;
            movement.quantity = m_random.between(20, 200) * One;
            movement.reason = "Поставка (архив)";
            movement.reference = "НК-А" + QByteArray::number(m_next);
            movement.to = "WH-01";
            stock += movement.quantity;
        } else if (stock == 0) {
            // A single row for an item: a count that found nothing missing is no movement, so it is a move of goods.
            movement.type = MovementType::Transfer;
            movement.quantity = One;
            movement.reason = "Перемещение (архив)";
            movement.from = "WH-01";
            movement.to = "WH-02";
        } else {
            movement.type = MovementType::Out;
            movement.quantity =
                left == 0 || m_random.chance(0.15) ? stock : std::min(stock, m_random.between(1, 40) * One);
            movement.reason = "Выдача на маршрут (архив)";
            movement.from = "WH-01";
            stock -= movement.quantity;
        }
        movement.after = stock;
        writeMovement(rows, movement, Ground::pick(m_ground.items, m_next),
                      Ground::pick(m_ground.users, m_next / items), QByteArray());
        rows.endRow();
    }

    const Ground m_ground;
    DemoRandom m_random;
    IdMaker m_ids;
    std::vector<Micro> m_stock;
    qint64 m_next = 0;
};

AuditRow olderAct(const Ground &ground, DemoRandom &random, qint64 index, Moment at)
{
    AuditRow row{
        .ip = "10.20.1." + QByteArray::number(10 + random.between(0, 30)), .agent = "VHM24 Desk 0.1 (Linux)", .at = at};
    const double dice = random.unit();
    const QByteArray number = QByteArray::number(random.between(10, 400));
    if (dice < 0.25) {
        row.action = dice < 0.16 ? "USER_LOGIN" : "USER_LOGOUT";
        row.entity = "User";
        row.entityId = Ground::pick(ground.users, index);
        row.changes = dice < 0.16 ? "{\"authMethod\":\"EMAIL\"}" : "{}";
    } else if (dice < 0.85) {
        row.action = dice < 0.75 ? "STOCK_MOVED" : "ITEM_UPDATED";
        row.entity = "InventoryItem";
        row.entityId = Ground::pick(ground.items, random.between(0, 100'000));
        row.changes = (dice < 0.75 ? "{\"quantity\":{\"from\":" : "{\"minQuantity\":{\"from\":") + number +
                      ",\"to\":" + QByteArray::number(random.between(1, 400)) + "}}";
    } else {
        row.action = "MACHINE_UPDATED";
        row.entity = "Machine";
        row.entityId = Ground::pick(ground.machines, random.between(0, 100'000));
        row.changes = "{\"status\":{\"from\":\"ONLINE\",\"to\":\"MAINTENANCE\"}}";
    }
    return row;
}

std::function<bool(CopyWriter &)> olderAudit(const Ground &ground)
{
    return [ground, random = DemoRandom(ground.seed, 202), ids = IdMaker(ground.seed, 202),
            next = qint64(0)](CopyWriter &rows) mutable {
        for (; next < ground.missing && rows.size() < BlockSize; ++next) {
            const Moment at = ground.workedAt(next) - random.between(0, ground.pace() - 1);
            const AuditRow row = olderAct(ground, random, next, at);
            writeAudit(rows, row, ids.next(at), Ground::pick(ground.users, next));
            rows.endRow();
        }
        return next < ground.missing;
    };
}

Result<Ground> survey(const core::Layout &layout, const DemoOptions &options, const char *table, Service service,
                      qint64 wanted, const std::stop_token &stop)
{
    Ground ground{.seed = options.seed};
    const QByteArray sql =
        "SELECT count(*), min(\"createdAt\") FROM {" + QByteArray(core::nameOf(service).data()) + "}.\"" + table + '"';
    const auto size = ask(layout, service, sql.constData(), stop);
    const auto users = ask(layout, Service::Auth, "SELECT id FROM {auth}.\"User\" ORDER BY id", stop);
    const auto machines = ask(layout, Service::Machines, "SELECT id FROM {machines}.\"Machine\" ORDER BY code", stop);
    const auto items =
        ask(layout, Service::Inventory, "SELECT id FROM {inventory}.\"InventoryItem\" ORDER BY sku", stop);
    for (const auto *const answer : {&size, &users, &machines, &items}) {
        if (!answer->ok())
            return answer->error();
        if (answer->value().rows() == 0)
            return core::invalid(
                QStringLiteral("there are no users, machines or items that older rows could belong to"),
                QString::fromLatin1(table));
    }
    for (auto &[ids, answer] :
         {std::pair{&ground.users, &users}, {&ground.machines, &machines}, {&ground.items, &items}}) {
        for (int row = 0; row < answer->value().rows(); ++row)
            ids->push_back(answer->value().text(row, 0).toUtf8());
    }
    ground.missing = std::max<qint64>(0, wanted - size.value().integer(0, 0));
    ground.end =
        size.value().isNull(0, 1) ? options.now.toMSecsSinceEpoch() : size.value().moment(0, 1).toMSecsSinceEpoch();
    // The seed of a second growth differs, or its ids would repeat those of the first.
    ground.seed += static_cast<quint32>(size.value().integer(0, 0)) * 31u;
    return ground;
}

Result<Done> write(const core::Layout &layout, const TableCopy &copy, Tally &tally, const std::stop_token &stop)
{
    const auto work = [&](Connection &connection) -> Result<qint64> {
        if (const auto begun = connection.runScript("BEGIN"); !begun)
            return begun.error();
        const auto rows = copyTable(connection, layout, copy, stop);
        if (!rows && connection.isBroken())
            return rows;
        const auto ended = connection.runScript(rows ? "COMMIT" : "ROLLBACK", {.deadline = NoHurry});
        return rows && !ended ? Result<qint64>(ended.error()) : rows;
    };
    const auto rows = layout.database(copy.service).submit<qint64>(work, {.stop = stop}).result();
    if (!rows)
        return rows.error();
    tally.add(copy.table, rows.value());
    return Done{};
}

} // namespace

Result<Done> growTables(const core::Layout &layout, const DemoOptions &options, Tally &tally, std::stop_token stop)
{
    struct Wish {
        Service service = Service::Machines;
        const char *table = "";
        qint64 rows = 0;
        std::vector<const char *> columns = {};
    };
    for (const Wish &wish : {Wish{Service::Machines, "MachineTelemetry", options.telemetryRows, reportColumns()},
                             Wish{Service::Inventory, "StockMovement", options.movementRows, movementColumns()},
                             Wish{Service::Auth, "AuditLog", options.auditRows, auditColumns()}}) {
        if (wish.rows == 0)
            continue;
        auto ground = survey(layout, options, wish.table, wish.service, wish.rows, stop);
        if (!ground)
            return ground.error();
        if (ground->missing == 0)
            continue;
        TableCopy copy{
            .service = wish.service, .table = wish.table, .columns = wish.columns, .expected = ground->missing};
        if (wish.service == Service::Machines) {
            const auto counters = ask(layout, wish.service,
                                      "SELECT \"machineId\", min(sales) FROM {machines}.\"MachineTelemetry\" GROUP BY "
                                      "\"machineId\" HAVING max(sales) >= 1000",
                                      stop);
            if (!counters)
                return counters.error();
            ground->counters = counters.value();
            copy.fill = olderReports(ground.value());
        } else if (wish.service == Service::Inventory) {
            copy.fill = [feed = std::make_shared<OlderMovements>(ground.value())](CopyWriter &rows) {
                return feed->fill(rows);
            };
        } else {
            copy.fill = olderAudit(ground.value());
        }
        if (const auto done = write(layout, copy, tally, stop); !done)
            return done;
    }
    return Done{};
}

} // namespace vhm24::app::demo
