// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandlayout.h"
#include "models/core/database/database.h"
#include "models/core/migration/migrationhomes.h"
#include "models/core/migration/migrator.h"

#include <QJsonObject>

#include <stop_token>

namespace vhm24::app {

/// One call of `migrate` on databases, read from its arguments.
struct MigrateCall {
    const core::Layout layout;
    const core::Migrator::Files files;
    const core::Migrator migrator{layout, files};
    const std::vector<core::Service> services;
    const bool json = false;
    const bool dryRun = false;
    const int sample = 0;
    const QStringList words = {};    ///< Of `resolve`: the target and the migration.
    const bool byHand = false;       ///< It was applied by hand; else it was rolled back.
    const QString backupFolder = {}; ///< Where a copy is made before anything changes; empty for none.
    const std::stop_token stop = {};

    struct Place : core::MigrationHome {
        [[nodiscard]] QString name() const; ///< `desk@auth` in one of several databases.
    };
    /// Those of `services`.
    [[nodiscard]] std::vector<Place> places() const;

    /// Runs `work` on the database of the place, and waits.
    template <typename T>
    core::Result<T> ask(const Place &place, std::function<core::Result<T>(core::Connection &)> work) const
    {
        return await<T>(layout.database(place.home).submit<T>(std::move(work)));
    }
};

int showMigrationStatus(const MigrateCall &call);
int deployMigrations(const MigrateCall &call);
int rehearseMigrations(const MigrateCall &call);
int resolveMigration(const MigrateCall &call);
int showDrift(const MigrateCall &call);
int repairMissingIndexes(const MigrateCall &call);
int createStaging(const MigrateCall &call);
int dropStaging(const MigrateCall &call);

// These need no database.
int showMigration(const QString &name, const core::Migrator::Files &files, bool json);
int startMigration(const QString &target, const QString &name, const QString &folder, bool json);

[[nodiscard]] QString migrationStateWord(core::MigrationState state);
/// All of them, for `migrate … --staging`: the databases that `migrate staging create` made.
[[nodiscard]] core::Configuration stagingOf(core::Configuration configuration);

} // namespace vhm24::app
