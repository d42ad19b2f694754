// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <mutex>

namespace vhm24::core {

/// What a backup or restore does now.
struct BackupProgress {
    enum class Phase { Dumping, Counting, Hashing, Checking, Restoring, Comparing };
    Phase phase = Phase::Dumping;
    QString database = {};
    QString table = {};
    int number = 0; ///< Of the tables of this database, those begun.
    int total = 0;
    qint64 bytes = 0; ///< On the disk so far.
};

/// The word of a phase for logs and the command line.
constexpr const char *nameOf(BackupProgress::Phase phase)
{
    switch (phase) {
    case BackupProgress::Phase::Dumping: return "dumping";
    case BackupProgress::Phase::Counting: return "counting";
    case BackupProgress::Phase::Hashing: return "hashing";
    case BackupProgress::Phase::Checking: return "checking";
    case BackupProgress::Phase::Restoring: return "restoring";
    case BackupProgress::Phase::Comparing: return "comparing";
    }
    return "";
}

/// Several threads tell one listener, one at a time.
class BackupMeter {
public:
    using Listener = std::function<void(const BackupProgress &)>;
    explicit BackupMeter(Listener listener) : m_listener(std::move(listener)) {}

    void tell(const BackupProgress &progress)
    {
        const std::lock_guard guard(m_mutex);
        if (m_listener)
            m_listener(progress);
    }

private:
    std::mutex m_mutex;
    Listener m_listener;
};

} // namespace vhm24::core
