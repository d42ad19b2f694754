// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupmanifest.h"
#include "models/core/backup/backupprogress.h"
#include "models/core/backup/postgrestool.h"

namespace vhm24::core {

/// One run of pg_dump into a folder of its own, beside a census of the same moment.
struct DatabaseDump {
    const PostgresTool &tool;
    const ConnectionSettings &place;
    const QString folder;   ///< Of the whole backup.
    BackupDatabase &record; ///< Gets its tables.
    BackupMeter &meter;
    const int jobs = 1;

    /// Blocks; its log is `FOLDER/NAME.log`.
    Result<Done> run(std::stop_token stop) const;

private:
    Result<Done> dump(const std::stop_token &stop) const;
    Result<Done> count(const std::stop_token &stop) const;
};

/// Reads what pg_dump and pg_restore say about a table they begin with; empty for every other line.
[[nodiscard]] QString tableInToolLine(const QString &line);
/// Of all files below it.
[[nodiscard]] qint64 bytesBelow(const QString &folder);

} // namespace vhm24::core
