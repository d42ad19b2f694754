// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/writing.h"

#include "app/demo/tables.h"
#include "models/core/database/database.h"

#include <atomic>

namespace vhm24::app::demo {

using core::Connection;
using core::Done;
using core::Error;
using core::Result;

namespace {

/// Where the transactions of several databases wait for each other, so that all are committed or none.
class Gate {
public:
    explicit Gate(std::size_t expected) : m_missing(expected) {}

    /// True when everybody came with good news.
    bool arrive(bool good)
    {
        std::unique_lock lock(m_mutex);
        m_failed = m_failed || !good;
        --m_missing;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_missing == 0 || m_failed; });
        return !m_failed;
    }
    void fail()
    {
        const std::lock_guard lock(m_mutex);
        m_failed = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_missing = 0;
    bool m_failed = false;
};

Result<Done> copyServices(Connection &connection, const core::Layout &layout,
                          const std::vector<core::Service> &services, const World &world, Tally &tally,
                          const std::stop_token &stop)
{
    for (const core::Service service : services) {
        for (const TableCopy &table : tablesOf(service, world)) {
            const auto rows = copyTable(connection, layout, table, stop);
            if (!rows)
                return rows.error();
            tally.add(table.table, rows.value());
        }
    }
    return Done{};
}

Result<Done> writeDatabase(Connection &connection, const core::Layout &layout,
                           const std::vector<core::Service> &services, const World &world, Tally &tally, Gate &gate,
                           const std::stop_token &stop)
{
    const auto begun = connection.runScript("BEGIN");
    const auto copied = begun ? copyServices(connection, layout, services, world, tally, stop) : begun;
    const bool all = gate.arrive(copied.ok());
    if (copied && all)
        return connection.runScript("COMMIT");
    if (!connection.isBroken()) {
        const auto undone = connection.runScript("ROLLBACK");
        static_cast<void>(undone);
    }
    if (!copied)
        return copied;
    return Error{.kind = core::ErrorKind::Cancelled,
                 .detail = QStringLiteral("another database could not be filled, so nothing was kept")};
}

/// The error that explains the others comes first.
Result<Done> verdict(const std::vector<QFuture<Result<Done>>> &futures)
{
    std::optional<Error> first;
    for (const auto &future : futures) {
        const Result<Done> result = future.result();
        if (!result && (!first || first->kind == core::ErrorKind::Cancelled))
            first = result.error();
    }
    return first ? Result<Done>(*first) : Result<Done>(Done{});
}

} // namespace

Result<Done> writeWorld(const core::Layout &layout, const World &world, Tally &tally, std::stop_token stop)
{
    const auto databases = layout.databases();
    Gate gate(databases.size());
    std::vector<QFuture<Result<Done>>> futures;
    for (const auto &[database, services] : databases) {
        futures.push_back(database->submit<Done>([&, list = services](Connection &connection) {
            return writeDatabase(connection, layout, list, world, tally, gate, stop);
        }));
    }
    // A job that found no connection never comes to the gate; the others must not wait for it.
    for (bool running = true; running;) {
        running = false;
        for (const auto &future : futures) {
            running = running || !future.isFinished();
            if (future.isFinished() && !future.result().ok())
                gate.fail();
        }
        if (running)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return verdict(futures);
}

Result<QStringList> filledTables(const core::Layout &layout, std::stop_token stop)
{
    const World nothing;
    QStringList filled;
    for (const core::Service service : core::AllServices) {
        QByteArray sql;
        for (const TableCopy &copy : tablesOf(service, nothing)) {
            const QByteArray table = core::quotedIdentifier(layout.schema(service)) + ".\"" + copy.table + '"';
            sql += (sql.isEmpty() ? "SELECT '" : " UNION ALL SELECT '") + QByteArray(copy.table) +
                   "'::text WHERE EXISTS (SELECT 1 FROM " + table + ')';
        }
        auto future = layout.database(service).submit<core::RowSet>(
            [sql, stop](Connection &connection) { return connection.run({.sql = sql}, {.stop = stop}); },
            {.stop = stop});
        const Result<core::RowSet> answer = future.result();
        if (!answer)
            return answer.error();
        for (int row = 0; row < answer.value().rows(); ++row)
            filled << answer.value().text(row, 0);
    }
    return filled;
}

} // namespace vhm24::app::demo
