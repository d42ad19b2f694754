// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/editbuffer.h"

namespace vhm24::core {

/// A field that can't be taken back, because somebody changed it after the save.
struct ChangedSince {
    QString rowId = {};
    int column = -1; ///< −1: the whole row is gone.
    friend bool operator==(const ChangedSince &, const ChangedSince &) = default;
};

/// The way back from a save.
struct Inverse {
    std::vector<CellEdit> edits = {};
    std::vector<ChangedSince> leftOut = {};
    int newRecords = 0; ///< These stay: a list does not delete.
};

/// What takes `saved` back, as edits of the rows as they are now (`fresh`).
[[nodiscard]] Inverse inverseOf(const EditBuffer::Rows &saved, const std::vector<Row> &fresh);

} // namespace vhm24::core
