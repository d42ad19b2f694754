// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace vhm24::core {

/// Reads a number as people type it: `1 234,5`, `1,234.56`, `−3`, with any kind of space between groups.
/// Gives plain decimal text (`1234.5`) for SQL. Refuses exponents, NaN, infinity, letters, more than `decimals`
/// digits after the point and more than 15 digits in all, with Error detail: empty, number, decimals, large.
[[nodiscard]] Result<QString> parseDecimal(const QString &typed, int decimals = 6);

/// Whether text holds control characters other than tab and line breaks; those are refused everywhere.
[[nodiscard]] bool hasControlCharacters(const QString &text, bool multiLine = true);

} // namespace vhm24::core
