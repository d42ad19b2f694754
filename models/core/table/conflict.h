// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/editbuffer.h"

namespace vhm24::core {

/// One field of a row that was changed by the user, by somebody else, or by both.
struct FieldConflict {
    int column = -1;
    QVariant base = {};   ///< What both began with.
    QVariant mine = {};   ///< As staged.
    QVariant theirs = {}; ///< As the database holds it now.
    bool mineChanged = false;
    bool theirsChanged = false;

    /// Both changed it, and not to the same.
    [[nodiscard]] bool needsChoice() const { return mineChanged && theirsChanged && mine != theirs; }
    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

/// A row with staged edits that is not as it was read any more.
struct RowConflict {
    QString rowId = {};
    bool gone = false; ///< It was deleted: nothing can be saved, `fields` still holds what was typed.
    Row fresh = {};
    std::vector<FieldConflict> fields = {}; ///< In the order of the descriptor.

    [[nodiscard]] bool needsChoice() const;
};

/// Compares staged edits with the rows as they are in the database now, field by field, three ways. Rows that did not
/// change are left out; so are new rows. What others changed in fields without an edit is only known where the edits
/// hold the whole row.
[[nodiscard]] std::vector<RowConflict> findConflicts(const TableDescriptor &table, const EditBuffer::Rows &edits,
                                                     const std::vector<Row> &fresh);

/// Settles one conflict: the edits are made on the fresh row from here on, and in the columns of `theirs` the value of
/// the database stays. A row that is gone is left as it is.
void resolve(EditBuffer &edits, const RowConflict &conflict, const QSet<int> &theirs);

} // namespace vhm24::core
