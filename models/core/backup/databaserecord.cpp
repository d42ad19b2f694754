// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/databaserecord.h"

#include "models/core/database/layout.h"

namespace vhm24::core {

namespace {

constexpr const char *DatabaseFactsSql = R"sql(
SELECT current_setting('server_version'), pg_encoding_to_char(d.encoding)::text, d.datcollate::text, d.datctype::text,
       CASE WHEN pg_is_in_recovery() THEN '' ELSE pg_current_wal_lsn()::text END,
       EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = $1::text)
FROM pg_database d WHERE d.datname = current_database()
)sql";

// Those in our schemas, and what our indexes for searches need, wherever it is.
constexpr const char *NeededExtensionsSql = R"sql(
SELECT e.extname::text, n.nspname::text FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
WHERE e.extname <> 'plpgsql' AND (e.extname = 'pg_trgm' OR n.nspname = ANY ($1::text[])) ORDER BY 1
)sql";

Result<Done> readFacts(Connection &connection, BackupDatabase &record)
{
    const auto facts = connection.run({.sql = DatabaseFactsSql, .parameters = {QByteArray(Layout::DeskSchema)}});
    if (!facts)
        return facts.error();
    record.serverVersion = facts->text(0, 0);
    record.encoding = facts->text(0, 1);
    record.collation = facts->text(0, 2);
    record.characterType = facts->text(0, 3);
    record.walPosition = facts->text(0, 4);
    record.hasDesk = facts->boolean(0, 5);
    const auto extensions = connection.run({.sql = NeededExtensionsSql, .parameters = {record.allSchemas()}});
    if (!extensions)
        return extensions.error();
    for (int row = 0; row < extensions->rows(); ++row)
        record.extensions.push_back({.name = extensions->text(row, 0), .schema = extensions->text(row, 1)});
    return Done{};
}

} // namespace

Result<BackupDatabase> recordOf(Connection &connection, const ConnectionSettings &place, const Layout &layout,
                                const std::vector<Service> &services)
{
    BackupDatabase record{.database = place.database, .place = place.hostWords()};
    for (const Service service : services)
        record.schemas[service] = layout.schema(service);
    if (const auto read = readFacts(connection, record); !read)
        return read.error();
    return record;
}

} // namespace vhm24::core
