// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/format/messages.h"
#include "ui/core/operations/backuprunner.h"

namespace vhm24::ui {

QString backupStep(const core::BackupProgress &progress)
{
    using Phase = core::BackupProgress::Phase;
    const QString what =
        progress.table.isEmpty() ? progress.database : progress.database + QStringLiteral(" · ") + progress.table;
    switch (progress.phase) {
    case Phase::Dumping: return BackupRunner::tr("Copying: %1").arg(what);
    case Phase::Counting: return BackupRunner::tr("Counting rows: %1").arg(what);
    case Phase::Hashing: return BackupRunner::tr("Computing the checksums of the files.");
    case Phase::Checking: return BackupRunner::tr("Checking the files against their checksums.");
    case Phase::Restoring: return BackupRunner::tr("Restoring: %1").arg(what);
    case Phase::Comparing: break;
    }
    return BackupRunner::tr("Comparing with what was copied: %1").arg(what);
}

QString backupProblem(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::Unavailable: return sentence(error);
    case core::ErrorKind::Conflict:
        if (error.detail.startsWith(QLatin1String("another program")))
            return BackupRunner::tr("Another backup is at work in this folder. Wait until it has ended.");
        if (error.detail.contains(QLatin1String("not empty")))
            return BackupRunner::tr("The database %1 is not empty. Nothing was changed; choose another name.")
                .arg(error.subject);
        return BackupRunner::tr("The backup is damaged. Nothing was changed; use another one.");
    case core::ErrorKind::Invalid:
        return BackupRunner::tr("The backup is of another layout than these databases. Nothing was changed; "
                                "restore it into a new database.");
    case core::ErrorKind::NotFound:
        return BackupRunner::tr("The backup is not there any more. Look at the folder again.");
    case core::ErrorKind::Denied:
        return BackupRunner::tr("The database user may not do this. Verifying and restoring need the right CREATEDB.");
    default: break;
    }
    return BackupRunner::tr("It could not be done: %1").arg(error.detail);
}

} // namespace vhm24::ui
