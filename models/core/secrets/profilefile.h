// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace vhm24::core {

/// The text of a profile with its URLs of databases and Redis as they are, but for their passwords.
[[nodiscard]] QString withoutPasswords(const QString &text);
/// Writes that in place of the file, for its owner only.
Result<Done> takePasswordsOut(const QString &path);

} // namespace vhm24::core
