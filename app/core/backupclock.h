// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupmanifest.h"
#include "models/core/backup/backupschedule.h"
#include "models/core/database/layout.h"
#include "ui/core/shell/jobs.h"

#include <QFuture>
#include <QTimer>

#include <memory>
#include <optional>

namespace vhm24::app {

/// What came of one backup of the schedule.
struct ScheduledBackup {
    core::Result<core::BackupManifest> made;
    std::optional<core::Error> notTried = {}; ///< Why the trial restore gave no verdict.

    [[nodiscard]] bool isGood() const { return made && !notTried && made->verification.problems.isEmpty(); }
};

/// Makes the backups of the schedule while a session is open, as jobs of its window. A backup that runs is stopped, and
/// leaves nothing, when this is destroyed.
class BackupClock : public QObject {
    Q_OBJECT
public:
    BackupClock(const core::Layout &layout, std::shared_ptr<ui::Jobs> jobs, QObject *parent = nullptr);
    ~BackupClock() override;

    /// Looks every minute from now on.
    void start();
    /// Begins one when it is due.
    void look(const core::BackupSchedule &schedule, const QDateTime &now);
    [[nodiscard]] bool isRunning() const { return m_meter != nullptr; }

private:
    void end(const ScheduledBackup &backup);

    const core::Layout &m_layout;
    const std::shared_ptr<ui::Jobs> m_jobs;
    QTimer m_minute;
    QDateTime m_lastTry;
    QJsonObject m_asked; // the schedule of m_due
    QDateTime m_due;
    int m_job = 0;
    std::shared_ptr<ui::JobMeter> m_meter; // of what runs
    QFuture<ScheduledBackup> m_running;
};

} // namespace vhm24::app
