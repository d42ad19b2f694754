// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/backupstore.h"

#include <QDir>

#include <algorithm>

namespace vhm24::core {

namespace {

constexpr const char *UnfinishedEnd = ".unfinished";

bool isBackupName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(QLatin1Char('.')) && !name.contains(QLatin1Char('/'));
}

} // namespace

// Absolute, because the paths of files are told relative to it.
BackupStore::BackupStore(const QString &folder) : m_folder(QDir(folder).absolutePath()) {}

std::vector<BackupStore::Entry> BackupStore::list() const
{
    std::vector<Entry> entries;
    const QStringList names = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const bool there = QFile::exists(path(name) + QLatin1Char('/') + QLatin1String(BackupManifestName));
        if (!there)
            continue; // of somebody else
        auto manifest = BackupManifest::read(path(name));
        if (manifest)
            entries.push_back({.name = name, .manifest = std::move(*manifest)});
        else
            entries.push_back({.name = name, .problem = manifest.error().detail});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &one, const Entry &other) {
        return one.manifest.startedAt > other.manifest.startedAt;
    });
    return entries;
}

Result<BackupManifest> BackupStore::manifest(const QString &name) const
{
    if (!isBackupName(name) || !QDir(path(name)).exists())
        return Error{.kind = ErrorKind::NotFound,
                     .detail = QStringLiteral("there is no backup %1 in %2").arg(name, m_folder),
                     .subject = name};
    return BackupManifest::read(path(name));
}

Result<Done> BackupStore::remove(const QString &name) const
{
    if (const auto known = manifest(name); !known && known.error().kind == ErrorKind::NotFound)
        return known.error();
    // First out of sight, so that one that is killed half-way leaves no half backup.
    const QString hidden = unfinishedPath(name);
    if (!QDir().rename(path(name), hidden) || !QDir(hidden).removeRecursively())
        return Error{.detail = QStringLiteral("%1 can't be removed").arg(path(name)), .subject = name};
    return Done{};
}

std::vector<BackupAge> BackupStore::ages() const
{
    std::vector<BackupAge> ages;
    for (const Entry &entry : list()) {
        if (entry.problem.isEmpty()) // a person has to look at the others
            ages.push_back({.name = entry.name,
                            .at = entry.manifest.startedAt,
                            .verified = entry.manifest.verification.succeeded()});
    }
    return ages;
}

Result<QStringList> BackupStore::expire(const ExpiryRule &rule, const QDateTime &now) const
{
    const auto locked = lock();
    if (!locked)
        return locked.error();
    QStringList removed;
    const QStringList names = expiredBackups(ages(), rule, now);
    for (const QString &name : names) {
        if (const auto gone = remove(name); !gone)
            return gone.error();
        removed += name;
    }
    return removed;
}

Result<std::unique_ptr<QLockFile>> BackupStore::lock() const
{
    const bool fresh = !QDir(m_folder).exists();
    if (!QDir().mkpath(m_folder))
        return Error{.detail = QStringLiteral("the folder %1 can't be made").arg(m_folder)};
    if (fresh)
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = std::make_unique<QLockFile>(m_folder + QStringLiteral("/.lock"));
    lock->setStaleLockTime(0); // a backup may take hours; one of a dead process is taken over
    if (!lock->tryLock()) {
        if (lock->error() == QLockFile::LockFailedError)
            return Error{.kind = ErrorKind::Conflict,
                         .detail = QStringLiteral("another program works in %1").arg(m_folder)};
        return Error{.detail = QStringLiteral("nothing can be written in %1").arg(m_folder)};
    }
    const QDir folder(m_folder);
    const QStringList left = folder.entryList({QStringLiteral(".*") + QLatin1String(UnfinishedEnd)},
                                              QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : left)
        QDir(folder.filePath(name)).removeRecursively();
    return lock;
}

QString BackupStore::unfinishedPath(const QString &name) const
{
    return path(QLatin1Char('.') + name + QLatin1String(UnfinishedEnd));
}

QString BackupStore::newName(const QDateTime &now) const
{
    const QString plain = now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = plain;
    for (int number = 2; QFile::exists(path(name)); ++number)
        name = QStringLiteral("%1-%2").arg(plain).arg(number);
    return name;
}

} // namespace vhm24::core
