// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupprogress.h"

#include <QDateTime>

#include <mutex>
#include <vector>

namespace vhm24::ui {

/// The steps of a backup or restore, written on its threads and read by the window.
class BackupTrail {
public:
    struct Step {
        QDateTime at = {};
        core::BackupProgress progress = {};
    };

    void add(const core::BackupProgress &progress)
    {
        const std::lock_guard guard(m_mutex);
        m_steps.push_back({.at = QDateTime::currentDateTimeUtc(), .progress = progress});
    }
    /// Those that nobody took yet.
    [[nodiscard]] std::vector<Step> take()
    {
        const std::lock_guard guard(m_mutex);
        return std::exchange(m_steps, {});
    }

private:
    std::mutex m_mutex;
    std::vector<Step> m_steps;
};

} // namespace vhm24::ui
