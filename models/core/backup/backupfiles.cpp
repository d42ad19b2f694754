// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/backupmanifest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>

#include <algorithm>

namespace vhm24::core {

namespace {

constexpr qint64 HashedBlock = 1 << 20;

Result<BackupFile> hashFile(const QString &path, const QString &name, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.detail = QStringLiteral("%1: %2").arg(path, file.errorString())};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    while (!file.atEnd()) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("stopped")};
        const QByteArray block = file.read(HashedBlock);
        if (block.isEmpty())
            return Error{.detail = QStringLiteral("%1: %2").arg(path, file.errorString())};
        hash.addData(block);
        size += block.size();
    }
    return BackupFile{.path = name, .size = size, .sha256 = QString::fromLatin1(hash.result().toHex())};
}

} // namespace

Result<std::vector<BackupFile>> hashBackup(const QString &folder, const std::stop_token &stop)
{
    const QDir root(folder);
    std::vector<BackupFile> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString name = root.relativeFilePath(path);
        if (name == QLatin1String(BackupManifestName) || name.endsWith(QLatin1String(".log")))
            continue;
        auto file = hashFile(path, name, stop);
        if (!file)
            return file.error();
        files.push_back(std::move(*file));
    }
    std::sort(files.begin(), files.end(),
              [](const BackupFile &one, const BackupFile &other) { return one.path < other.path; });
    return files;
}

Result<QStringList> backupFileProblems(const QString &folder, const BackupManifest &manifest,
                                       const std::stop_token &stop)
{
    const auto found = hashBackup(folder, stop);
    if (!found)
        return found.error();
    QMap<QString, const BackupFile *> others;
    for (const BackupFile &file : *found)
        others.insert(file.path, &file);
    QStringList problems;
    for (const BackupFile &file : manifest.files) {
        const BackupFile *const other = others.take(file.path);
        if (!other)
            problems += QStringLiteral("the file %1 is missing").arg(file.path);
        else if (other->size != file.size)
            problems +=
                QStringLiteral("the file %1 has %2 bytes instead of %3").arg(file.path).arg(other->size).arg(file.size);
        else if (other->sha256 != file.sha256)
            problems += QStringLiteral("the file %1 was changed").arg(file.path);
    }
    for (auto it = others.begin(); it != others.end(); ++it)
        problems += QStringLiteral("the file %1 does not belong there").arg(it.key());
    return problems;
}

} // namespace vhm24::core
