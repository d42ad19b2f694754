// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/replica.h"

namespace vhm24::core {

namespace {

constexpr std::chrono::minutes WantedFor{2};
constexpr std::chrono::seconds MeasureBudget{3};
constexpr std::chrono::milliseconds ReplayPause{50};
constexpr int ReplayTries = 5;
constexpr std::size_t MostMarks = 1'000;
constexpr int ReplicaThreads = 2;

/// In bytes from the beginning of the log.
constexpr const char *WrittenSql = "SELECT pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::bigint";
constexpr const char *ReplayedSql =
    "SELECT CASE WHEN pg_is_in_recovery() THEN pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::bigint END";

/// None: it failed, or it is no standby.
std::optional<qint64> logPosition(Database &database, const char *sql, const std::stop_token &stop)
{
    const auto answer = database
                            .submit<std::optional<qint64>>(
                                [sql, stop](Connection &connection) -> Result<std::optional<qint64>> {
                                    const auto rows =
                                        connection.run({.sql = sql}, {.stop = stop, .deadline = MeasureBudget});
                                    if (!rows)
                                        return rows.error();
                                    return rows->isNull(0, 0) ? std::nullopt : std::optional(rows->integer(0, 0));
                                },
                                {.stop = stop})
                            .result();
    return answer ? *answer : std::nullopt;
}

} // namespace

Replica::Replica(ConnectionSettings settings, std::shared_ptr<Database> primary) :
    Replica(std::move(settings), std::move(primary), Limits())
{
}

Replica::Replica(ConnectionSettings settings, std::shared_ptr<Database> primary, Limits limits) :
    m_limits(limits),
    m_primary(std::move(primary)),
    m_database(std::move(settings), ReplicaThreads),
    m_thread([this](std::stop_token stop) { watch(std::move(stop)); })
{
}

Replica::~Replica()
{
    m_thread.request_stop();
    m_thread.join();
}

bool Replica::isUsable()
{
    const auto now = Clock::now();
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = now;
        const bool fresh = m_shown && now - *m_shown <= m_limits.lag;
        const bool known = m_confirmed && now - *m_confirmed <= 2 * m_limits.every + MeasureBudget;
        if (fresh && known)
            return m_database.health().state == HealthState::Up;
    }
    m_wake.notify_all();
    return false;
}

bool Replica::isMeasured() const
{
    const std::lock_guard lock(m_mutex);
    return m_measured;
}

std::optional<std::chrono::milliseconds> Replica::age() const
{
    const std::lock_guard lock(m_mutex);
    return m_shown ? std::optional(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - *m_shown))
                   : std::nullopt;
}

void Replica::watch(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    const auto isWanted = [this] { return m_wanted && Clock::now() - *m_wanted < WantedFor; };
    while (m_wake.wait(lock, stop, isWanted) && !stop.stop_requested()) {
        lock.unlock();
        measure(stop);
        lock.lock();
        m_wake.wait_for(lock, stop, m_limits.every, [] { return false; });
    }
}

void Replica::measure(const std::stop_token &stop)
{
    const auto at = Clock::now();
    // Without the primary the standby is measured by the marks that are there.
    if (const auto written = logPosition(*m_primary, WrittenSql, stop)) {
        const std::lock_guard lock(m_mutex);
        m_marks.push_back({.position = *written, .at = at});
        if (m_marks.size() > MostMarks)
            m_marks.pop_front();
    }
    for (int tries = 0; tries < ReplayTries && !reach(logPosition(m_database, ReplayedSql, stop)); ++tries)
        std::this_thread::sleep_for(ReplayPause); // what was written a moment ago is on its way
}

bool Replica::reach(std::optional<qint64> position)
{
    const std::lock_guard lock(m_mutex);
    m_measured = true;
    if (!position) {
        m_confirmed.reset();
        return true;
    }
    m_confirmed = Clock::now();
    while (!m_marks.empty() && m_marks.front().position <= *position) {
        m_shown = m_marks.front().at;
        m_marks.pop_front();
    }
    return m_marks.empty();
}

} // namespace vhm24::core
