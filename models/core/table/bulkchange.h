// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/editbuffer.h"

namespace vhm24::core {

/// What is done to one column of many rows.
struct BulkChange {
    enum class Kind { Set, Clear, Add, Percent };
    Kind kind = Kind::Set;
    int column = -1;
    QVariant value = {}; ///< For Set.
    double amount = 0;   ///< For Add and Percent; below zero takes away.
};

/// One row that it is to be done to.
struct BulkRow {
    QString id = {};
    QByteArray version = {};
    QVariant read = {};               ///< The cell as read.
    QVariant present = {};            ///< The cell as it would be saved: staged or read.
    std::vector<QVariant> cells = {}; ///< The whole row, where it is known.
};

struct BulkEdits {
    std::vector<CellEdit> edits = {}; ///< Only rows that really change.
    int unchanged = 0;                ///< These hold the value already, or nothing that could be counted with.
    int refused = 0;                  ///< These would fall below the least value of the column.
};

[[nodiscard]] BulkEdits bulkEdits(const TableDescriptor &table, const BulkChange &change,
                                  const std::vector<BulkRow> &rows);

} // namespace vhm24::core
