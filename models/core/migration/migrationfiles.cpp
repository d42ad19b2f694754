// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/migrationfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

// Q_INIT_RESOURCE has to stand outside every namespace.
static void initMigrationResources() { Q_INIT_RESOURCE(migrations); }

namespace vhm24::core {

namespace {

constexpr int LongestMigrationName = 200; // the journal holds 255

std::vector<MigrationFile> filesBelow(const QString &path)
{
    std::vector<MigrationFile> list;
    const QDir folder(path);
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name + QStringLiteral("/migration.sql")));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray sql = file.readAll();
        list.push_back({.name = name, .sql = sql, .checksum = checksumOf(sql)});
    }
    return list;
}

} // namespace

void ensureMigrationResources() { initMigrationResources(); }

QString checksumOf(const QByteArray &sql)
{
    return QString::fromLatin1(QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex());
}

std::vector<MigrationFile> migrationFiles(MigrationTarget target)
{
    ensureMigrationResources();
    return filesBelow(QStringLiteral(":/migrations/") + nameOf(target));
}

std::vector<MigrationFile> migrationFilesWith(const QString &folder, MigrationTarget target)
{
    std::vector<MigrationFile> list = migrationFiles(target);
    for (MigrationFile &file : filesBelow(folder + QLatin1Char('/') + nameOf(target))) {
        const bool known =
            std::any_of(list.begin(), list.end(), [&](const auto &one) { return one.name == file.name; });
        if (!known)
            list.push_back(std::move(file));
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return list;
}

Result<QString> newMigration(const QString &folder, MigrationTarget target, const QString &name, const QDateTime &now)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString words = name.toLower().replace(others, QStringLiteral("_"));
    while (words.startsWith(QLatin1Char('_')))
        words.remove(0, 1);
    while (words.endsWith(QLatin1Char('_')))
        words.chop(1);
    if (words.isEmpty() || words.size() > LongestMigrationName)
        return invalid(
            QStringLiteral("a name has Latin letters or digits, and at most %1 of them").arg(LongestMigrationName),
            name);
    const QString form = QStringLiteral("yyyyMMddHHmmss");
    QString time = now.toUTC().toString(form);
    // The order of the names is the order of the migrations, also when the clock is behind.
    if (const auto known = migrationFilesWith(folder, target); !known.empty() && known.back().name.left(14) >= time) {
        QDateTime last = QDateTime::fromString(known.back().name.left(14), form);
        last.setTimeSpec(Qt::UTC);
        time = last.addSecs(1).toString(form);
    }
    const QString place = QStringLiteral("%1/%2/%3_%4").arg(folder, nameOf(target), time, words);
    QFile file(place + QStringLiteral("/migration.sql"));
    const QByteArray text =
        "-- " + QByteArray(nameOf(target).data()) + ": " + name.simplified().toUtf8() +
        "\n-- Names have no schema: the file runs with search_path on the one of the service, and as "
        "one transaction.\n\n";
    if (!QDir().mkpath(place) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(text) != text.size() || !file.flush())
        return Error{.detail = QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
    return file.fileName();
}

} // namespace vhm24::core
