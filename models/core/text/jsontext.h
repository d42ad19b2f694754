// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vhm24::core {

/// Where a text stops being one JSON value; lines and columns from 1, in letters.
struct JsonProblem {
    int line = 1;
    int column = 1;
};
[[nodiscard]] std::optional<JsonProblem> jsonProblem(const QString &text);

/// Valid JSON with other blanks only: numbers, their digits and the order of fields stay as they are.
[[nodiscard]] QString indentedJson(const QString &text);
[[nodiscard]] QString compactJson(const QString &text);

} // namespace vhm24::core
