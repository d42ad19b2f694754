// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupschedule.h"

namespace vhm24::app {

/// Where this machine's backups are: the folder of the schedule, or one of the user.
[[nodiscard]] QString backupFolder(const core::BackupSchedule &schedule);
/// When the next one of the schedule is due, by the backups that are there; see BackupSchedule::nextDue().
[[nodiscard]] QDateTime nextBackup(const core::BackupSchedule &schedule, const QDateTime &lastTry,
                                   const QDateTime &now);

} // namespace vhm24::app
