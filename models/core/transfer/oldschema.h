// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/transfer/oldcolumns.h"

namespace vhm24::core {

class Layout;

/// A table of the older single schema, and what its rows refer to.
struct OldTable {
    Service service = Service::Auth;
    const char *name = nullptr;
    std::vector<std::pair<const char *, const char *>> references = {}; ///< Column and table.
};

/// All twelve, those that others refer to first.
[[nodiscard]] const std::vector<OldTable> &oldTables();
/// Nothing for a name that is none of theirs.
[[nodiscard]] const OldTable *oldTableNamed(const QString &name);

/// Where the older tables are read, and which columns they have there.
struct OldSchema {
    QString name = {};
    QMap<QString, OldColumns> tables = {}; ///< Only those that are there.
    QByteArray row = "to_jsonb(s)";        ///< See TransferTable::row.

    [[nodiscard]] QByteArray source(const QString &table) const;
};

Result<OldSchema> readOldSchema(Connection &connection, const QString &schema);

/// How an older table becomes one of the services. `references`: rows that refer to nothing do not fit.
struct OldTransfer {
    TransferTable table = {};
    QStringList missing = {}; ///< See OldColumnMapping.
    QStringList absent = {};
};
[[nodiscard]] OldTransfer oldTransfer(const Layout &target, const OldTable &table, const OldSchema &schema,
                                      bool references = true);

} // namespace vhm24::core
