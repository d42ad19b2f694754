// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/backupclock.h"

#include "app/core/version.h"
#include "models/core/backup/backuprestorer.h"
#include "models/core/backup/backupsettings.h"
#include "models/core/backup/backupwriter.h"
#include "models/core/backup/databaserecord.h"
#include "models/core/database/database.h"
#include "models/core/database/deliver.h"

#include <QtConcurrentRun>

namespace vhm24::app {

namespace {

constexpr int MinuteMs = 60'000;

ScheduledBackup makeScheduled(const core::Layout &layout, const core::BackupSchedule &schedule, ui::JobMeter &meter)
{
    const core::BackupStore store(schedule.folder);
    const auto step = [&meter](const core::BackupProgress &progress) {
        if (!progress.table.isEmpty())
            ++meter.rows;
    };
    const auto made = core::BackupWriter(layout, store)
                          .create({.program = programName(), .progress = step, .stop = meter.stop.get_token()});
    if (!made || !schedule.verify)
        return {.made = made};
    const auto tried =
        core::BackupRestorer(layout, store).verify(made->name, {.progress = step, .stop = meter.stop.get_token()});
    if (!tried)
        return {.made = made, .notTried = tried.error()}; // a copy there is, whatever kept it from being proven
    return {.made = tried};
}

/// Old ones go only after a good new one is there.
void expireAfter(const ScheduledBackup &backup, const core::BackupSchedule &schedule)
{
    if (!backup.isGood())
        return;
    const auto removed = core::BackupStore(schedule.folder).expire(schedule.expiry, QDateTime::currentDateTimeUtc());
    if (!removed)
        qWarning("Old backups could not be removed: %s", qUtf8Printable(removed.error().detail));
}

} // namespace

BackupClock::BackupClock(const core::Layout &layout, std::shared_ptr<ui::Jobs> jobs, QObject *parent) :
    QObject(parent),
    m_layout(layout),
    m_jobs(std::move(jobs))
{
    connect(&m_minute, &QTimer::timeout, this,
            [this] { look(core::keptBackupSchedule(), QDateTime::currentDateTimeUtc()); });
}

BackupClock::~BackupClock()
{
    if (!m_meter)
        return;
    m_meter->stop.request_stop();
    m_running.waitForFinished(); // it works on the layout
    end(m_running.result());
}

void BackupClock::start() { m_minute.start(MinuteMs); }

void BackupClock::look(const core::BackupSchedule &schedule, const QDateTime &now)
{
    const QString here = m_layout.database(core::Service::Auth).settings().place();
    if (isRunning() || !schedule.isOn() || schedule.place != here)
        return;
    // The folder is read when something can have come of it, not every minute.
    const QJsonObject asked = schedule.toJson();
    if (asked != m_asked || now >= m_due) {
        m_asked = asked;
        m_due = core::nextBackup(schedule, m_lastTry, now);
    }
    if (!m_due.isValid() || m_due > now)
        return;
    m_lastTry = now;
    m_due = {};
    m_job = m_jobs->start(tr("Backup"), -1, ui::Jobs::Counting::Steps);
    m_meter = m_jobs->meter(m_job);
    m_running = QtConcurrent::run(&ui::Jobs::pool(), [&layout = m_layout, schedule, meter = m_meter] {
        const ScheduledBackup backup = makeScheduled(layout, schedule, *meter);
        expireAfter(backup, schedule);
        return backup;
    });
    core::deliver(m_running, this, [this](const ScheduledBackup &backup) { end(backup); });
}

void BackupClock::end(const ScheduledBackup &backup)
{
    m_meter.reset();
    const auto &made = backup.made;
    if (!made && made.error().kind == core::ErrorKind::Cancelled)
        m_jobs->endCancelled(m_job, tr("Stopped. Nothing of the backup is left."));
    else if (!made)
        m_jobs->fail(m_job, tr("The backup could not be made: %1").arg(made.error().detail));
    else if (backup.notTried && backup.notTried->kind == core::ErrorKind::Cancelled)
        m_jobs->endCancelled(m_job, tr("Stopped. The backup %1 is made, but not verified.").arg(made->name));
    else if (backup.notTried)
        m_jobs->fail(
            m_job,
            tr("The backup %1 is made, but it could not be verified: %2").arg(made->name, backup.notTried->detail));
    else if (!made->verification.problems.isEmpty())
        m_jobs->fail(m_job,
                     tr("The backup %1 can't be restored. Look at its log, and make another one.").arg(made->name));
    else if (made->verification.succeeded())
        m_jobs->finish(m_job, tr("The backup %1 is ready and verified.").arg(made->name));
    else
        m_jobs->finish(m_job, tr("The backup %1 is ready.").arg(made->name));
}

} // namespace vhm24::app
