// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/transferrun.h"

#include <map>
#include <mutex>
#include <vector>

namespace vhm24::ui {

/// The steps of an import, written on its thread and read by the window.
class TransferTrail {
public:
    /// Returns how many rows of all tables are through.
    qint64 add(const core::TransferProgress &progress)
    {
        const std::lock_guard guard(m_mutex);
        m_steps.push_back(progress);
        if (progress.stage >= core::TransferStage::Copying)
            m_rows[progress.table] = progress.rows;
        qint64 all = 0;
        for (const auto &[table, rows] : m_rows)
            all += rows;
        return all;
    }
    /// Those that nobody took yet.
    [[nodiscard]] std::vector<core::TransferProgress> take()
    {
        const std::lock_guard guard(m_mutex);
        return std::exchange(m_steps, {});
    }
    void clear()
    {
        const std::lock_guard guard(m_mutex);
        m_steps.clear();
        m_rows.clear();
    }

private:
    std::mutex m_mutex;
    std::vector<core::TransferProgress> m_steps;
    std::map<QString, qint64> m_rows;
};

} // namespace vhm24::ui
