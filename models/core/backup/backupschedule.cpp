// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/backupschedule.h"

#include <algorithm>

namespace vhm24::core {

namespace {

constexpr qint64 HourS = 3'600;
constexpr int LongestPauseHours = 24 * 366;

} // namespace

QStringList expiredBackups(std::vector<BackupAge> backups, const ExpiryRule &rule, const QDateTime &now)
{
    std::stable_sort(backups.begin(), backups.end(),
                     [](const BackupAge &one, const BackupAge &other) { return one.at > other.at; });
    const auto verified =
        std::find_if(backups.begin(), backups.end(), [](const BackupAge &one) { return one.verified; });
    const auto kept = verified == backups.end() ? backups.begin() : verified;
    QStringList names;
    for (auto it = backups.begin(); it != backups.end(); ++it) {
        const bool tooMany = rule.keep > 0 && it - backups.begin() >= rule.keep;
        const bool tooOld = rule.days > 0 && it->at < now.addDays(-rule.days);
        if ((tooMany || tooOld) && it != kept)
            names += it->name;
    }
    return names;
}

QDateTime BackupSchedule::nextDue(const QDateTime &last, const QDateTime &lastTry, const QDateTime &now) const
{
    if (!isOn())
        return {};
    QDateTime due = now;
    // One of the future is from before the clock was set back, and says nothing.
    if (last.isValid() && last <= now)
        due = std::max(due, last.addSecs(everyHours * HourS));
    // What failed just now would fail again at once.
    if (lastTry.isValid() && lastTry <= now)
        due = std::max(due, lastTry.addSecs(HourS));
    return due;
}

QJsonObject BackupSchedule::toJson() const
{
    return {{QStringLiteral("everyHours"), everyHours}, {QStringLiteral("folder"), folder},
            {QStringLiteral("place"), place},           {QStringLiteral("keep"), expiry.keep},
            {QStringLiteral("days"), expiry.days},      {QStringLiteral("verify"), verify}};
}

BackupSchedule BackupSchedule::fromJson(const QJsonObject &json)
{
    const auto number = [&](const char *key) {
        return std::clamp(json.value(QLatin1String(key)).toInt(), 0, LongestPauseHours);
    };
    return {.everyHours = number("everyHours"),
            .folder = json.value(QLatin1String("folder")).toString(),
            .place = json.value(QLatin1String("place")).toString(),
            .expiry = {.keep = number("keep"), .days = number("days")},
            .verify = json.value(QLatin1String("verify")).toBool(true)};
}

} // namespace vhm24::core
