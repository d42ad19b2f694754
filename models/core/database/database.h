// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/database/servicehealth.h"
#include "models/core/result.h"
#include "models/core/settings/connectionsettings.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace vhm24::core {

enum class Priority { Interactive, Background };

/// What an action cost; shared with the caller, complete when the future is.
struct CallStatistics {
    qint64 roundTrips = 0;
};

struct SubmitOptions {
    std::stop_token stop = {};
    Priority priority = Priority::Interactive;
    std::shared_ptr<CallStatistics> statistics = {};
};

/// One physical database: a few threads, each with a connection of its own, and the health of the whole.
/// submit() may be called from any thread; the work runs on one of ours. While the database is down, work fails
/// at once with Unavailable instead of waiting, until the next try (back-off) or probe().
class Database : public QObject {
    Q_OBJECT
public:
    explicit Database(ConnectionSettings settings, int threads = 3);
    ~Database() override;

    template <typename T>
    QFuture<Result<T>> submit(std::function<Result<T>(Connection &)> work, SubmitOptions options = {})
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        enqueue({.run =
                     [promise, work = std::move(work)](Result<Connection *> connection) {
                         Result<T> result = connection ? work(*connection.value()) : Result<T>(connection.error());
                         const bool broken = connection && connection.value()->isBroken();
                         std::optional<Error> error;
                         if (!result)
                             error = result.error();
                         promise->addResult(std::move(result));
                         return JobOutcome{
                             .error = std::move(error), .broken = broken, .finish = [promise] { promise->finish(); }};
                     },
                 .options = std::move(options)});
        return future;
    }

    [[nodiscard]] Health health() const;
    [[nodiscard]] const ConnectionSettings &settings() const { return m_settings; }
    /// Tries at once, whatever the back-off says.
    void probe();

Q_SIGNALS:
    /// From any thread: connect it queued (the default between threads).
    void healthChanged();

private:
    struct JobOutcome {
        std::optional<Error> error = {};
        bool broken = false;
        std::function<void()> finish = {};
    };
    struct Job {
        std::function<JobOutcome(Result<Connection *>)> run = {};
        SubmitOptions options = {};
    };
    /// The connection of a thread, and how many failovers had been noticed when it was made.
    struct Line {
        std::unique_ptr<Connection> connection = {};
        int failovers = 0;
    };
    void enqueue(Job job);
    void work(std::stop_token stop, std::size_t thread);
    std::optional<Job> take(std::stop_token stop, std::size_t thread);
    [[nodiscard]] bool mayTake(std::size_t thread) const; ///< Whether there is anything for it; under m_mutex.
    void execute(Job &job, Line &line);
    Result<Connection *> ensureOpen(Line &line);
    void markUp(int latencyMs);
    void markDown(const Error &error);
    bool mayTry() const;

    const ConnectionSettings m_settings;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Job> m_interactive;
    std::deque<Job> m_background;
    std::vector<bool> m_waiting; // of each thread
    Health m_health;
    BackOff m_backOff;
    std::atomic<int> m_failovers = 0;    ///< A connection from before the last one leads to a server that only reads.
    std::vector<std::jthread> m_threads; // last: they use everything above
};

} // namespace vhm24::core
