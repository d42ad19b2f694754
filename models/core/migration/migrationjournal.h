// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/migration/migrationfiles.h"

#include <QDateTime>

#include <vector>

namespace vhm24::core {

/// The table `_prisma_migrations` of one schema, kept exactly as Prisma keeps it, so that its `migrate status` and
/// `migrate deploy` agree with us. Every call is a statement in the caller's transaction.
class MigrationJournal {
public:
    /// One try of one migration; a migration may have several, all but the last rolled back.
    struct Entry {
        QString name = {};
        QString checksum = {};
        QDateTime finishedAt = {}; ///< Invalid: it failed, or runs now.
        bool rolledBack = false;
        QString logs = {};
    };

    /// Other services may keep theirs in the same table; `neighbours` are the checksums of their files, which are not
    /// looked at.
    explicit MigrationJournal(QString schema, QStringList neighbours = {});

    [[nodiscard]] const QString &schema() const { return m_schema; }
    /// Empty when there is no such table, or no such schema.
    Result<std::vector<Entry>> entries(Connection &connection) const;
    /// Makes the schema and the table unless they are there.
    Result<Done> ensure(Connection &connection) const;
    /// An entry without finished_at; returns its id.
    Result<QString> start(Connection &connection, const MigrationFile &file) const;
    Result<Done> finish(Connection &connection, const QString &id) const;
    /// Records a migration whose own transaction was undone, unless another client has recorded it already.
    Result<Done> recordFailure(Connection &connection, const MigrationFile &file, const QString &logs) const;
    /// Says that the database already is as if `file` had been run.
    Result<Done> baseline(Connection &connection, const MigrationFile &file) const;
    /// Marks the failed tries of `name` as rolled back; NotFound when there are none.
    Result<Done> rollBack(Connection &connection, const QString &name) const;

private:
    Result<RowSet> run(Connection &connection, QByteArray sql, std::vector<Parameter> parameters) const;
    QString m_schema;
    QByteArray m_table;
    QStringList m_neighbours;
};

} // namespace vhm24::core
