// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupschedule.h"

namespace vhm24::ui {

// What this machine's settings say about backups; the command line and the clock of the session read the same.

[[nodiscard]] core::BackupSchedule keptBackupSchedule();
void keepBackupSchedule(const core::BackupSchedule &schedule);

/// Where the backups of the databases at `place` (core::backupPlace()) go: the folder of the schedule, unless that one
/// belongs to other databases.
[[nodiscard]] QString keptBackupFolder(const QString &place);
void keepBackupFolder(const QString &place, const QString &folder);
[[nodiscard]] bool belongsElsewhere(const core::BackupSchedule &schedule, const QString &place);

} // namespace vhm24::ui
