// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupmanifest.h"
#include "models/core/backup/backupschedule.h"

#include <QLockFile>

#include <memory>

namespace vhm24::core {

/// A folder with backups, one folder each. One that is being made has a name that begins with a dot, and is none yet.
class BackupStore {
public:
    explicit BackupStore(const QString &folder);

    struct Entry {
        QString name = {};
        BackupManifest manifest = {};
        QString problem = {}; ///< Why the manifest can't be read; empty as a rule.
    };

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder + QLatin1Char('/') + name; }
    /// The newest first.
    [[nodiscard]] std::vector<Entry> list() const;
    Result<BackupManifest> manifest(const QString &name) const;
    Result<Done> remove(const QString &name) const;
    /// Removes what the rule says, and returns the names.
    Result<QStringList> expire(const ExpiryRule &rule, const QDateTime &now) const;
    /// Their ages, for expiredBackups() and BackupSchedule.
    [[nodiscard]] std::vector<BackupAge> ages() const;

    /// Only one program writes at a time. Makes the folder, for this user only, and removes what killed ones left.
    Result<std::unique_ptr<QLockFile>> lock() const;
    [[nodiscard]] QString unfinishedPath(const QString &name) const;
    /// A new name from the time.
    [[nodiscard]] QString newName(const QDateTime &now) const;

private:
    QString m_folder;
};

} // namespace vhm24::core
