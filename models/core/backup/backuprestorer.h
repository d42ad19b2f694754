// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupprogress.h"
#include "models/core/backup/backupstore.h"
#include "models/core/backup/postgrestool.h"
#include "models/core/settings/connectionsettings.h"

namespace vhm24::core {

class Layout;

struct RestoreOptions {
    QString into = {};    ///< New databases of this name (`NAME_auth` … for five); empty: those of the layout itself.
    bool replace = false; ///< What stands there may go; else only an empty place is taken.
    bool keepOld = false; ///< What was replaced stays beside it, under another name.
    bool privileges = false;
    int jobs = 2;
    BackupMeter::Listener progress = {};
    std::stop_token stop = {};
};

struct RestoreReport {
    QStringList databases = {}; ///< Their names.
    qint64 tables = 0;
    qint64 rows = 0;
    QStringList kept = {}; ///< Schemas that were replaced and are still there.
};

/// Puts a backup into databases, all of them or none, and proves that what is there then is what was copied.
/// Other clients must not write meanwhile. Blocks: call it on a worker thread.
class BackupRestorer {
public:
    BackupRestorer(const Layout &layout, const BackupStore &store) : m_layout(layout), m_store(store) {}

    /// Conflict: the place is not empty, or what came out is not what was copied. After every error but Internal all is
    /// as it was before.
    Result<RestoreReport> restore(const QString &name, const RestoreOptions &options) const;
    /// Tries it in scratch databases, and writes the outcome into the manifest. A backup that is not good is no
    /// error: look at verification.
    Result<BackupManifest> verify(const QString &name, const RestoreOptions &options) const;

    /// The error that a layout which does not fit the backup gives.
    [[nodiscard]] static Result<Done> checkFit(const Layout &layout, const BackupManifest &manifest);

private:
    struct Target;
    struct Job;
    Result<Job> prepare(const QString &name, const RestoreOptions &options) const;
    Result<std::vector<Target>> targets(const Job &job) const;
    static Result<Done> fillAll(const Job &job, std::vector<Target> &targets);
    Result<QStringList> tryIn(const Job &job, const BackupDatabase &record, const std::stop_token &stop) const;
    [[nodiscard]] ConnectionSettings placeOf(const BackupDatabase &record) const;

    const Layout &m_layout;
    const BackupStore &m_store;
};

} // namespace vhm24::core
