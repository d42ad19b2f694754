// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace vhm24::core {

/// What matters of a backup when old ones go.
struct BackupAge {
    QString name = {};
    QDateTime at = {};
    bool verified = false;
};

/// Which backups go: all but the newest `keep`, or those older than `days`; 0 says nothing.
struct ExpiryRule {
    int keep = 0;
    int days = 0;
};

/// Never the newest one that is verified; while none is, never the newest one at all.
[[nodiscard]] QStringList expiredBackups(std::vector<BackupAge> backups, const ExpiryRule &rule, const QDateTime &now);

/// A backup every so many hours while the desk runs.
struct BackupSchedule {
    int everyHours = 0; ///< 0: never.
    QString folder = {};
    QString place = {}; ///< Of which databases: that of auth. A desk that works on others makes none.
    ExpiryRule expiry = {};
    bool verify = true; ///< A trial restore after each.

    [[nodiscard]] bool isOn() const { return everyHours > 0 && !folder.isEmpty(); }
    /// When the next one is due: `now` when that was missed. `last` is the start of the newest backup, `lastTry` that
    /// of the newest attempt, which may have failed; invalid where there is none. Invalid when the schedule is off.
    [[nodiscard]] QDateTime nextDue(const QDateTime &last, const QDateTime &lastTry, const QDateTime &now) const;

    [[nodiscard]] QJsonObject toJson() const;
    static BackupSchedule fromJson(const QJsonObject &json);
};

} // namespace vhm24::core
