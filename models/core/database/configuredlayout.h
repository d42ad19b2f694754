// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/settings/configuration.h"

namespace vhm24::core {

/// The databases of a configuration, services that share one sharing its threads.
[[nodiscard]] Layout makeLayout(const Configuration &configuration, int threadsEach = 3);

} // namespace vhm24::core
