// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/unitofwork.h"
#include "models/core/table/column.h"

#include <QMap>
#include <QVariant>

namespace vhm24::core {

struct RecordChange {
    QString auditId = {}; ///< Made when the edit began, so that a retry is recognised.
    QString id = {};
    QByteArray version = {};         ///< As read; another one in the database is a conflict.
    QMap<int, QVariant> values = {}; ///< Column in the descriptor → new value; invalid = NULL.
};

struct NewRecord {
    QString auditId = {};
    QString id = {};
    QMap<int, QVariant> values = {};
};

/// A record that a save has just added and that goes again.
struct RecordRemoval {
    QString auditId = {};
    QString id = {};
    QByteArray version = {}; ///< As it was added; another one in the database is a conflict.
    QList<int> columns = {}; ///< What it was added with, for the audit.
};

class RecordReferences;

/// The only INSERT, UPDATE and DELETE of records by hand: SQL from the descriptor, one audit row for each record.
class RecordWriter {
public:
    explicit RecordWriter(const TableDescriptor &table) : m_table(table) {}

    /// All of these or none; commit() fails with Conflict (SQLSTATE VH001) when one of them changed meanwhile. Returns
    /// the statement of each, for Error::statement; the answer to it is one row: the id and the new version.
    std::vector<std::size_t> addUpdates(UnitOfWork &work, const std::vector<RecordChange> &changes) const;
    std::vector<std::size_t> addInserts(UnitOfWork &work, const std::vector<NewRecord> &records) const;
    /// Deletes them, unless something refers to one of them. The answer to each statement is the id.
    void addRemovals(UnitOfWork &work, const std::vector<RecordRemoval> &rows,
                     const RecordReferences &references) const;
    /// Id and version of the records that are still as the writes with these audit rows left them.
    [[nodiscard]] Statement written(const Layout &layout, const QStringList &auditIds) const;

private:
    void addLock(UnitOfWork &work, const QStringList &ids, const QStringList &versions) const;
    void addRemoval(UnitOfWork &work, const RecordRemoval &row) const;
    std::size_t addUpdate(UnitOfWork &work, const RecordChange &change) const;
    std::size_t addInsert(UnitOfWork &work, const NewRecord &record) const;
    const TableDescriptor &m_table;
};

/// A cell as a parameter in the type of its column.
[[nodiscard]] Parameter parameterOf(const Column &column, const QVariant &value);

} // namespace vhm24::core
