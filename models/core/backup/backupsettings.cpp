// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/backupsettings.h"

#include "models/core/backup/backupstore.h"
#include "models/core/settings/usersettings.h"

#include <QJsonDocument>
#include <QStandardPaths>
#include <QUrl>

namespace vhm24::core {

namespace {

constexpr const char *ScheduleKey = "backups/schedule";

QString folderKeyOf(const QString &place)
{
    return QStringLiteral("backups/folders/") + QString::fromLatin1(QUrl::toPercentEncoding(place));
}

QString ownBackupFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
}

} // namespace

BackupSchedule keptBackupSchedule()
{
    const QByteArray text = userSettings().value(QLatin1String(ScheduleKey)).toByteArray();
    return BackupSchedule::fromJson(QJsonDocument::fromJson(text).object());
}

void keepBackupSchedule(const BackupSchedule &schedule)
{
    userSettings().setValue(QLatin1String(ScheduleKey),
                            QJsonDocument(schedule.toJson()).toJson(QJsonDocument::Compact));
}

bool belongsElsewhere(const BackupSchedule &schedule, const QString &place)
{
    return !schedule.place.isEmpty() && schedule.place != place;
}

QString keptBackupFolder(const QString &place)
{
    const BackupSchedule schedule = keptBackupSchedule();
    if (!belongsElsewhere(schedule, place))
        return schedule.folder.isEmpty() ? ownBackupFolder() : schedule.folder;
    // Each installation has a folder of its own, as expiry goes by folder.
    const QString name = place.section(QLatin1Char('/'), -1);
    return userSettings()
        .value(folderKeyOf(place), ownBackupFolder() + QStringLiteral("-") + (name.isEmpty() ? place : name))
        .toString();
}

void keepBackupFolder(const QString &place, const QString &folder)
{
    BackupSchedule schedule = keptBackupSchedule();
    if (belongsElsewhere(schedule, place)) {
        userSettings().setValue(folderKeyOf(place), folder);
        return;
    }
    schedule.place = place;
    schedule.folder = folder;
    keepBackupSchedule(schedule);
}

QDateTime nextBackup(const BackupSchedule &schedule, const QDateTime &lastTry, const QDateTime &now)
{
    if (!schedule.isOn())
        return {};
    const auto ages = BackupStore(schedule.folder).ages();
    return schedule.nextDue(ages.empty() ? QDateTime() : ages.front().at, lastTry, now);
}

} // namespace vhm24::core
