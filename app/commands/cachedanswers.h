// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/cachedanswers.h"
#include "models/core/settings/configuration.h"

namespace vhm24::app {

/// Lets the back end forget its answers about tables that a command wrote. A Redis that is away is said on stderr and
/// makes no failure of it.
void dropCachedAnswers(const core::Configuration &configuration, const core::ServiceTables &tables);
[[nodiscard]] core::ServiceTables allTables();
/// Those that an import fills.
[[nodiscard]] core::ServiceTables importedTables();

} // namespace vhm24::app
