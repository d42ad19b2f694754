// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/table/column.h"

#include <QVariant>

namespace vhm24::core {

/// Reads what was typed for a cell and checks it against its column. An empty text is NULL, refused where the column
/// needs a value. Error detail as for parseDecimal, and: required, control, length, minimum, json, date, enumeration.
/// Enumerations and references take the stored word or id, not the shown text.
[[nodiscard]] Result<QVariant> parseCell(const Column &column, const QString &typed, const QByteArray &timeZone);

} // namespace vhm24::core
