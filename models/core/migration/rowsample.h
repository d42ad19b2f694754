// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/tablecensus.h"
#include "models/core/migration/staging.h"

namespace vhm24::core {

/// Copies rows of every table of some schemas from a snapshot into the same tables of another database, those that
/// are referred to first.
class RowSample {
public:
    RowSample(Connection &source, Connection &target, const StagingOptions &options) :
        m_source(source),
        m_target(target),
        m_options(options)
    {
    }
    Result<qint64> copy(const QStringList &schemas);

private:
    struct Reference {
        QString column = {};
        QString table = {}; ///< SCHEMA.TABLE, quoted.
        QString toColumn = {};
    };
    struct Table {
        QString name = {};    ///< SCHEMA.TABLE, quoted.
        QString plain = {};   ///< Without quotes, for people.
        QStringList key = {}; ///< Of its primary key.
        QStringList secrets = {};
        bool whole = false; ///< Not only a sample.
        std::vector<Reference> references = {};
    };
    Result<std::vector<Table>> readTables(const QStringList &schemas);
    Result<qint64> copyTable(const Table &table);
    Result<Done> insert(const Table &table, const QByteArray &rows);

    Connection &m_source;
    Connection &m_target;
    const StagingOptions &m_options;
};

} // namespace vhm24::core
