// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace vhm24::core {

/// What was typed in place of the JSON `before`, as JSON of the same kind: words stay a text, a number stays a number,
/// yes and no stay a boolean. A quote or a bracket begins JSON of any kind, which is not checked here.
/// Error detail: number, boolean.
[[nodiscard]] Result<QString> jsonInput(const QString &typed, const QString &before);

/// The JSON as it is typed: a text without its quotes where that would read back as the same text.
[[nodiscard]] QString typedForm(const QString &json);

} // namespace vhm24::core
