// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace vhm24::core {

/// A standby that answers figures in place of its primary, while it is reached and not too far behind. How old its data
/// is follows from marks: where the primary's log ended at a moment of our own clock, and whether the standby has got
/// there. That needs no right on either, no clock of theirs, and notices a standby that is cut off. Measured only while
/// somebody asks.
class Replica {
public:
    struct Limits {
        std::chrono::milliseconds lag{30'000};
        std::chrono::milliseconds every{5'000};
    };
    Replica(ConnectionSettings settings, std::shared_ptr<Database> primary);
    Replica(ConnectionSettings settings, std::shared_ptr<Database> primary, Limits limits);
    ~Replica();
    Replica(const Replica &) = delete;
    Replica &operator=(const Replica &) = delete;

    [[nodiscard]] Database &database() { return m_database; }
    /// Whether it may be asked now. Counts as asking.
    [[nodiscard]] bool isUsable();
    /// Whether it was looked at yet.
    [[nodiscard]] bool isMeasured() const;
    /// How old what it shows is at most; none while that is not known.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;

private:
    using Clock = std::chrono::steady_clock;
    struct Mark {
        qint64 position = 0;
        Clock::time_point at = {};
    };
    void watch(std::stop_token stop);
    void measure(const std::stop_token &stop);
    /// Whether the newest mark is reached, too.
    bool reach(std::optional<qint64> position);

    const Limits m_limits;
    const std::shared_ptr<Database> m_primary;
    Database m_database;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Mark> m_marks; // oldest first
    bool m_measured = false;
    std::optional<Clock::time_point> m_shown;     // it has everything that was written before
    std::optional<Clock::time_point> m_wanted;    // last
    std::optional<Clock::time_point> m_confirmed; // by the standby itself
    std::jthread m_thread;                        // last: it uses everything above
};

} // namespace vhm24::core
