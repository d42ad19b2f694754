// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupmanifest.h"
#include "models/core/backup/backupprogress.h"
#include "models/core/backup/postgrestool.h"

namespace vhm24::core {

/// One run of pg_restore from a dump of a backup into a database. Schemas and extensions are made before, so that it
/// also goes where they are there and empty. Owners are left out: all belongs to who restores.
struct DumpRestore {
    const PostgresTool &tool;
    const QString folder; ///< Of the dump.
    const BackupDatabase &record;
    BackupMeter &meter;
    const int jobs = 1;            ///< More than one is not one transaction: for a database that is dropped on failure.
    const bool privileges = false; ///< With the grants, for whose roles to exist.
    const QString logFile = {};

    /// Blocks. With one job all of it is one transaction.
    Result<Done> run(const ConnectionSettings &place, std::stop_token stop) const;

private:
    Result<QByteArray> contents(const std::stop_token &stop) const;
    Result<Done> makeSchemas(Connection &connection) const;
};

} // namespace vhm24::core
