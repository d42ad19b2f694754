// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demodata.h"
#include "app/demo/tablecopy.h"
#include "app/demo/world.h"

#include <QFuture>
#include <QStringList>

#include <mutex>
#include <thread>

namespace vhm24::app::demo {

/// Tells of finished tables from any thread, and adds them up.
class Tally {
public:
    explicit Tally(DemoProgress progress) : m_progress(std::move(progress)) {}
    void add(const char *table, qint64 rows)
    {
        const std::lock_guard lock(m_mutex);
        const QString name = QString::fromLatin1(table);
        m_summary.rows[name] += rows;
        if (m_progress)
            m_progress(name, rows);
    }
    [[nodiscard]] DemoSummary summary() const { return m_summary; }
    void setSimulated() { m_summary.simulated = true; }

private:
    std::mutex m_mutex;
    DemoProgress m_progress;
    DemoSummary m_summary;
};

/// Names of tables that hold rows.
core::Result<QStringList> filledTables(const core::Layout &layout, std::stop_token stop);
/// One transaction per database, committed together once all rows are in.
core::Result<core::Done> writeWorld(const core::Layout &layout, const World &world, Tally &tally, std::stop_token stop);
/// Older history up to the wished totals, each table as a transaction of its own.
core::Result<core::Done> growTables(const core::Layout &layout, const DemoOptions &options, Tally &tally,
                                    std::stop_token stop);

} // namespace vhm24::app::demo
