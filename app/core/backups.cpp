// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/backups.h"

#include "models/core/backup/backupstore.h"

#include <QStandardPaths>

namespace vhm24::app {

QString backupFolder(const core::BackupSchedule &schedule)
{
    if (!schedule.folder.isEmpty())
        return schedule.folder;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
}

QDateTime nextBackup(const core::BackupSchedule &schedule, const QDateTime &lastTry, const QDateTime &now)
{
    const auto ages = core::BackupStore(backupFolder(schedule)).ages();
    return schedule.nextDue(ages.empty() ? QDateTime() : ages.front().at, lastTry, now);
}

} // namespace vhm24::app
