// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/tablecensus.h"
#include "models/core/service.h"

#include <QJsonObject>

#include <map>

namespace vhm24::core {

/// An extension that objects of a backup need, and where it was.
struct BackupExtension {
    QString name = {};
    QString schema = {};
};

/// What was copied of one physical database.
struct BackupDatabase {
    QString folder = {};   ///< Below the backup: the dump in pg_dump's directory format.
    QString database = {}; ///< Its name then.
    QString place = {};    ///< host:port; never a secret.
    std::map<Service, QString> schemas = {};
    bool hasDesk = false; ///< Whether our own schema was there.
    QString serverVersion = {};
    QString encoding = {};
    QString collation = {};
    QString characterType = {};
    QString snapshot = {};
    QDateTime snapshotAt = {};
    QString walPosition = {}; ///< Empty on a replica.
    std::vector<BackupExtension> extensions = {};
    std::vector<TableCount> tables = {};

    /// Those of the services and ours, each once.
    [[nodiscard]] QStringList allSchemas() const;
};

struct BackupFile {
    QString path = {}; ///< Below the backup.
    qint64 size = 0;
    QString sha256 = {};
};

/// The last trial restore.
struct BackupVerification {
    QDateTime at = {}; ///< Invalid: never tried.
    QString server = {};
    QStringList problems = {};

    [[nodiscard]] bool succeeded() const { return at.isValid() && problems.isEmpty(); }
};

/// What a backup is, in its manifest.json: enough to prove that a copy made of it is the same.
struct BackupManifest {
    QString name = {};
    QDateTime startedAt = {};
    QDateTime finishedAt = {};
    QString program = {};
    QString dumpProgram = {};
    qint64 spreadMs = 0; ///< Between the first snapshot and the last; 0 for one database.
    std::vector<BackupDatabase> databases = {};
    std::vector<BackupFile> files = {};
    BackupVerification verification = {};

    [[nodiscard]] qint64 bytes() const;
    [[nodiscard]] qint64 rows() const;
    /// How far the services agree with each other, in one untranslated sentence.
    [[nodiscard]] QString consistency() const;
    [[nodiscard]] const BackupDatabase *databaseOf(Service service) const;

    static Result<BackupManifest> read(const QString &folder);
    /// Replaces the file as a whole.
    Result<Done> write(const QString &folder) const;
};

inline constexpr const char *BackupManifestName = "manifest.json";

[[nodiscard]] QJsonObject toJson(const BackupManifest &manifest);
Result<BackupManifest> backupManifestFrom(const QJsonObject &json);

/// Size and SHA-256 of every file below `folder` but the manifest and logs.
Result<std::vector<BackupFile>> hashBackup(const QString &folder, const std::stop_token &stop);
/// What is wrong with the files of a backup: missing, too many, or other bytes than when it was made.
Result<QStringList> backupFileProblems(const QString &folder, const BackupManifest &manifest,
                                       const std::stop_token &stop);

} // namespace vhm24::core
