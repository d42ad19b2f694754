// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/migrationfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

// Q_INIT_RESOURCE has to stand outside every namespace.
static void initMigrationResources() { Q_INIT_RESOURCE(migrations); }

namespace vhm24::core {

void ensureMigrationResources() { initMigrationResources(); }

QString checksumOf(const QByteArray &sql)
{
    return QString::fromLatin1(QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex());
}

std::vector<MigrationFile> migrationFiles(MigrationTarget target)
{
    ensureMigrationResources();
    std::vector<MigrationFile> list;
    const QDir folder(QStringLiteral(":/migrations/") + nameOf(target));
    const QStringList names = folder.entryList(QDir::Dirs, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name + QStringLiteral("/migration.sql")));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray sql = file.readAll();
        list.push_back({.name = name, .sql = sql, .checksum = checksumOf(sql)});
    }
    return list;
}

} // namespace vhm24::core
