// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/settings/configuration.h"

#include <vector>

namespace vhm24::app {

using ServiceTables = std::vector<std::pair<core::Service, QString>>;

/// Lets the back end forget its answers about tables that a command wrote. A Redis that is away is said on stderr and
/// makes no failure of it.
void dropCachedAnswers(const core::Configuration &configuration, const ServiceTables &tables);
[[nodiscard]] ServiceTables allTables();
/// Those that an import fills.
[[nodiscard]] ServiceTables importedTables();

} // namespace vhm24::app
