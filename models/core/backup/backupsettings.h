// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupschedule.h"

namespace vhm24::core {

// What this machine's settings say about backups; the pages, the command line and the clock of a session read the same.

[[nodiscard]] BackupSchedule keptBackupSchedule();
void keepBackupSchedule(const BackupSchedule &schedule);

/// Where the backups of the databases go, auth of which is at `place` (ConnectionSettings::place()): the folder of the
/// schedule, unless that one belongs to other databases.
[[nodiscard]] QString keptBackupFolder(const QString &place);
void keepBackupFolder(const QString &place, const QString &folder);
[[nodiscard]] bool belongsElsewhere(const BackupSchedule &schedule, const QString &place);

/// When the next one of the schedule is due, by the backups that are there; see BackupSchedule::nextDue().
[[nodiscard]] QDateTime nextBackup(const BackupSchedule &schedule, const QDateTime &lastTry, const QDateTime &now);

} // namespace vhm24::core
