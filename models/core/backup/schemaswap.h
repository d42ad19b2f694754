// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupmanifest.h"
#include "models/core/settings/connectionsettings.h"

namespace vhm24::core {

/// The schemas that a restore replaces: renamed first, so that nothing is lost before the new ones are proven. A
/// program killed in between leaves the old ones under their other name.
class SchemaSwap {
public:
    /// `mark` is the end of the other names, such as `_before_20260101_120000`.
    SchemaSwap(ConnectionSettings place, const BackupDatabase &record, QString mark);

    /// Whether any table, view or enum stands in these schemas.
    Result<bool> isOccupied() const;
    /// Puts empty schemas in their place.
    Result<Done> moveAside();
    /// Drops the new ones and gives the old ones their names back; nothing without a moveAside() before.
    Result<Done> bringBack();
    Result<Done> dropOld();
    [[nodiscard]] QStringList oldNames() const; ///< What the old ones are called now.

private:
    Result<Done> run(const QByteArray &script) const;
    /// Statements that move the extensions of one schema into another one.
    [[nodiscard]] QByteArray moveExtensions(const QString &from, const QString &to) const;
    [[nodiscard]] QString aside(const QString &schema) const { return schema.left(40) + m_mark; }

    const ConnectionSettings m_place;
    const QStringList m_schemas;
    const QString m_mark;
    bool m_isAside = false;
    QStringList m_moved;
    std::vector<BackupExtension> m_extensions; // those that are there, where they are
};

} // namespace vhm24::core
