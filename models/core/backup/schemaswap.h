// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupmanifest.h"
#include "models/core/settings/connectionsettings.h"

namespace vhm24::core {

/// What a restore replaces in some schemas: moved into schemas beside them first, so that nothing is lost before the
/// new is proven. The schemas stay, with their rights and what extensions have there. A program killed in between
/// leaves the old under the other names.
class SchemaSwap {
public:
    /// `mark` is the end of the other names, such as `_before_20260101_120000`.
    SchemaSwap(ConnectionSettings place, const BackupDatabase &record, QString mark);

    /// Whether any table, view or enum stands in these schemas.
    Result<bool> isOccupied() const;
    Result<Done> moveAside();
    /// Drops the new and moves the old back; nothing without a moveAside() before.
    Result<Done> bringBack();
    Result<Done> dropOld();
    [[nodiscard]] QStringList oldNames() const; ///< The schemas that hold the old now.

private:
    [[nodiscard]] QString aside(const QString &schema) const { return schema.left(40) + m_mark; }

    const ConnectionSettings m_place;
    const QStringList m_schemas;
    const QString m_mark;
    bool m_isAside = false;
    QStringList m_moved; // the schemas that were there
};

} // namespace vhm24::core
