// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/database.h"

#include "models/core/database/sqlstate.h"

#include <QElapsedTimer>

namespace vhm24::core {

namespace {
constexpr std::chrono::milliseconds FailoverWait{2'000};
}

Database::Database(ConnectionSettings settings, int threads) :
    m_settings(std::move(settings)),
    m_waiting(static_cast<std::size_t>(threads), false)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this, i](std::stop_token stop) { work(std::move(stop), static_cast<std::size_t>(i)); });
}

Database::~Database()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_wake.notify_all();
    m_threads.clear();
}

Health Database::health() const
{
    const std::lock_guard lock(m_mutex);
    return m_health;
}

void Database::probe()
{
    {
        const std::lock_guard lock(m_mutex);
        m_health.nextTry = {};
    }
    submit<Done>([](Connection &connection) -> Result<Done> {
        const auto answer = connection.run({.sql = "SELECT 1"}, {.deadline = std::chrono::seconds(5)});
        return answer ? Result<Done>(Done{}) : Result<Done>(answer.error());
    });
}

void Database::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        (job.options.priority == Priority::Interactive ? m_interactive : m_background).push_back(std::move(job));
    }
    m_wake.notify_all();
}

/// One thread never takes background work, so that a click does not queue behind an export.
bool Database::mayTake(std::size_t thread) const
{
    return !m_interactive.empty() || (!m_background.empty() && (thread > 0 || m_waiting.size() == 1));
}

std::optional<Database::Job> Database::take(std::stop_token stop, std::size_t thread)
{
    std::unique_lock lock(m_mutex);
    // The first of those that wait: its connection was used last and knows the tables, which saves the server some
    // milliseconds of planning.
    const auto isMine = [&] {
        for (std::size_t earlier = 0; earlier < thread && !stop.stop_requested(); ++earlier) {
            if (m_waiting[earlier] && mayTake(earlier))
                return false;
        }
        return mayTake(thread);
    };
    m_waiting[thread] = true;
    const bool taken = m_wake.wait(lock, stop, isMine);
    m_waiting[thread] = false;
    if (!taken)
        return std::nullopt;
    std::deque<Job> &queue = m_interactive.empty() ? m_background : m_interactive;
    std::optional<Job> job(std::move(queue.front()));
    queue.pop_front();
    if (!m_interactive.empty() || !m_background.empty())
        m_wake.notify_all(); // the next one was waiting for this thread to be gone
    return job;
}

void Database::work(std::stop_token stop, std::size_t thread)
{
    Line line;
    while (auto job = take(stop, thread)) {
        if (stop.stop_requested()) {
            job->run(Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("the program is closing")}).finish();
            continue;
        }
        execute(*job, line);
    }
}

void Database::execute(Job &job, Line &line)
{
    if (job.options.stop.stop_requested()) {
        job.run(Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("cancelled")}).finish();
        return;
    }
    QElapsedTimer timer;
    timer.start();
    const Result<Connection *> open = ensureOpen(line);
    const qint64 before = open ? open.value()->roundTrips() : 0;
    JobOutcome outcome = job.run(open);
    if (job.options.statistics && line.connection)
        job.options.statistics->roundTrips += line.connection->roundTrips() - before;
    if (outcome.error && isReadOnlyServer(outcome.error->sqlState))
        ++m_failovers; // the other threads are still connected to it too
    if (open && outcome.broken) {
        line.connection.reset();
        // A connection that died says nothing of the server: only one that can't be made again does.
        [[maybe_unused]] const auto again = ensureOpen(line);
    } else if (open && !outcome.error) {
        markUp(static_cast<int>(timer.elapsed()));
    }
    outcome.finish();
}

bool Database::mayTry() const
{
    const std::lock_guard lock(m_mutex);
    return m_health.state != HealthState::Down || !m_health.nextTry.isValid() ||
           QDateTime::currentDateTimeUtc() >= m_health.nextTry;
}

Result<Connection *> Database::ensureOpen(Line &line)
{
    std::unique_ptr<Connection> &connection = line.connection;
    const int failovers = m_failovers;
    if (connection && line.failovers == failovers && !connection->isBroken() && connection->isAlive())
        return connection.get();
    connection.reset();
    if (!mayTry())
        return Error{.kind = ErrorKind::Unavailable, .detail = health().reason};
    auto opened = Connection::open(m_settings);
    if (!opened) {
        markDown(opened.error());
        return opened.error();
    }
    connection = std::move(opened.value());
    line.failovers = failovers;
    markUp(-1);
    return connection.get();
}

void Database::markUp(int latencyMs)
{
    bool changed = false;
    {
        const std::lock_guard lock(m_mutex);
        changed = m_health.state != HealthState::Up;
        if (changed)
            m_health = {.state = HealthState::Up, .since = QDateTime::currentDateTimeUtc()};
        if (latencyMs >= 0)
            m_health.latencyMs = latencyMs;
        m_backOff.reset();
    }
    if (changed)
        Q_EMIT healthChanged();
}

void Database::markDown(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (m_health.state != HealthState::Down)
            m_health.since = now;
        m_health.state = HealthState::Down;
        m_health.reason = error.detail;
        // With several hosts another one is about to take over, and each second counts.
        const std::chrono::milliseconds wait = m_backOff.next();
        m_health.nextTry = now.addMSecs((m_settings.hosts.size() > 1 ? std::min(wait, FailoverWait) : wait).count());
    }
    Q_EMIT healthChanged();
}

} // namespace vhm24::core
