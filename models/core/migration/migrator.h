// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/migration/migrationjournal.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace vhm24::core {

enum class MigrationState {
    Pending,
    Applied,
    Failed,            ///< Begun and not finished: nothing more is applied until it is resolved.
    ChangedAfterwards, ///< Applied, but our file is not the one that was applied.
    Unknown            ///< Applied by a program that knows more migrations than this one.
};

struct MigrationStatus {
    QString name = {};
    MigrationState state = MigrationState::Pending;
    QDateTime finishedAt = {};
    QString logs = {}; ///< Of a failed one.
};

struct DeployReport {
    QStringList applied = {};
    QStringList baselined = {}; ///< Taken as applied, because the structure was there and is right.
};

/// What a deploy would do.
struct RehearsalReport {
    QStringList applied = {};
    QStringList baselined = {};
    std::optional<Error> failure = {}; ///< Of the first migration that fails; it is the subject.
};

/// What to record about a failed migration after a person looked at it.
enum class MigrationResolution { RolledBack, AppliedByHand };

/// Applies the migrations that the program carries, as the back end's `migrate deploy` does. A migration and its mark
/// are one transaction: a program killed on the way leaves a pending migration, never half of one.
class Migrator {
public:
    using Files = std::function<std::vector<MigrationFile>(MigrationTarget)>;
    /// Called before each migration that is run, on the caller's thread.
    using Progress = std::function<void(const QString &name, int number, int total)>;

    explicit Migrator(const Layout &layout, Files files = migrationFiles);

    /// `connection` is one to the database of the target; Desk is the one in the same database.
    Result<std::vector<MigrationStatus>> status(Connection &connection, MigrationTarget target) const;
    /// An error's subject is the migration that it is about, if any.
    Result<DeployReport> deploy(Connection &connection, MigrationTarget target, const Progress &progress = {},
                                std::stop_token stop = {}) const;
    /// Runs all that is pending in one transaction, which is undone: nothing of it stays. It holds its locks until
    /// then.
    Result<RehearsalReport> rehearse(Connection &connection, MigrationTarget target, const Progress &progress = {},
                                     std::stop_token stop = {}) const;
    Result<Done> resolve(Connection &connection, MigrationTarget target, const QString &name,
                         MigrationResolution resolution) const;

private:
    struct Run;
    Result<Run> runOf(Connection &connection, MigrationTarget target, const Progress &progress,
                      std::stop_token stop) const;
    [[nodiscard]] QString schemaOf(MigrationTarget target) const;
    [[nodiscard]] MigrationJournal journalOf(MigrationTarget target) const;
    [[nodiscard]] Result<Done> checkPlace(MigrationTarget target) const;

    const Layout &m_layout;
    Files m_files;
};

} // namespace vhm24::core
