// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/editbuffer.h"

namespace vhm24::core {

/// An empty new row with ids of its own and the values that most records begin with.
[[nodiscard]] AddedRow newRow(const TableDescriptor &table);
/// Columns that must hold a value, hold none, and get none from the program or the database.
[[nodiscard]] std::vector<int> missingColumns(const TableDescriptor &table, const QMap<int, QVariant> &values);
/// Without the columns that hold nothing, so that the database's own values can stand there.
[[nodiscard]] QMap<int, QVariant> filledValues(QMap<int, QVariant> values);

} // namespace vhm24::core
