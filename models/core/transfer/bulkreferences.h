// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/tabletransfer.h"

#include <QByteArrayList>

namespace vhm24::core {

/// Foreign keys asked once for all rows of a piece instead of row by row, which takes the server longer than all else
/// of a copy. In the transaction of the piece they are taken off and put back as NOT VALID behind a question that found
/// no dead reference, so that they hold for everybody else at any time; validate() makes them whole at the end.
/// Meanwhile the table and those it refers to are locked: nobody is waited for, and others wait as long as a piece
/// takes.
class BulkReferences {
public:
    /// Those that this role may take off; none where it may not, or where the table has none.
    static Result<BulkReferences> of(Connection &target, const TransferTable &table);

    [[nodiscard]] bool isEmpty() const { return m_drop.isEmpty(); }
    /// Conflict when somebody uses one of the tables just now.
    Result<Done> takeOff(Connection &target) const;
    /// Constraint when a row with a key in the range refers to nothing.
    Result<Done> putBack(Connection &target, const TransferTable &table, const QString &after,
                         const QString &upto) const;
    static Result<Done> validate(Connection &target, const TransferTable &table);

private:
    QByteArray m_lock;
    QByteArrayList m_drop;
    QByteArrayList m_add;
};

} // namespace vhm24::core
