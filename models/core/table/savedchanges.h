// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/editbuffer.h"
#include "models/core/table/recordwriter.h"

namespace vhm24::core {

/// What can't be taken back, because somebody changed it after the save.
struct ChangedSince {
    QString rowId = {};
    int column = -1; ///< −1: the whole row is gone, or is a new one that is not as it was added.
    friend bool operator==(const ChangedSince &, const ChangedSince &) = default;
};

/// The way back from a save.
struct Inverse {
    std::vector<CellEdit> edits = {};
    std::vector<ChangedSince> leftOut = {};
    std::vector<RecordRemoval> removals = {}; ///< Of the records that it added.
};

/// What takes `saved` back, as edits of the rows as they are now (`fresh`); `versions` are those that the save gave
/// them.
[[nodiscard]] Inverse inverseOf(const EditBuffer::Rows &saved, const QHash<QString, QByteArray> &versions,
                                const std::vector<Row> &fresh);

} // namespace vhm24::core
