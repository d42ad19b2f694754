// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/transfer/transfertable.h"

namespace vhm24::core {

/// Rows on the doorstep of a table, in a temporary table of the running transaction: what the table would refuse is
/// found out by questions instead of by a failure of all of them.
class TransferStaging {
public:
    struct Counts {
        qint64 arrived = 0;
        qint64 present = 0; ///< Were there already, the same in every column.
        qint64 refused = 0;
    };

    TransferStaging(Connection &target, const TransferTable &table) : m_target(target), m_table(table) {}

    Result<Done> create();
    /// The columns of the table, then desk_row, desk_hash, desk_quarantine (the id of a row there, or NULL).
    [[nodiscard]] QByteArray columns() const;
    /// Writes a reason to each row that has no place in the table.
    Result<Done> judge();
    /// Puts the others in.
    Result<qint64> insert();
    /// The refused ones to quarantine; those that were repaired and sent before do not come again.
    Result<Counts> settle(const QString &job);
    /// One row of desk_unfit (created too) is what the source itself found not to fit: sourceId, row, reason.
    Result<qint64> keepUnfit(const QString &job);

private:
    Result<qint64> write(const QByteArray &sql, std::vector<Parameter> parameters = {});

    Connection &m_target;
    const TransferTable &m_table;
};

} // namespace vhm24::core
