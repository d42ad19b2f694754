// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/oldschema.h"

#include <functional>
#include <stop_token>

namespace vhm24::core {

/// Rows as JSON in temporary tables that look like the older schema, within the running transaction: a JSON file and
/// what is sent again from quarantine then take the way of all other rows. Texts stay texts, so that a wrong number
/// or moment is a reason and no failure.
class JsonTables {
public:
    using Progress = std::function<void(qint64 rows)>;

    explicit JsonTables(Connection &connection) : m_connection(connection) {}

    Result<Done> create();
    /// Rows of the lists that are none of the older tables are not read; their names are returned.
    Result<QStringList> load(const QString &file, const Progress &progress, std::stop_token stop);
    /// Those of one table that wait in quarantine; with no `ids` all of them.
    Result<Done> loadQuarantine(const QString &table, const QStringList &ids);
    /// Makes the tables of all rows so far, or one of them; a table without rows is there too.
    Result<OldSchema> unfold(const OldTable *only = nullptr);

private:
    Result<Done> unfoldTable(const OldTable &table);

    Connection &m_connection;
};

} // namespace vhm24::core
