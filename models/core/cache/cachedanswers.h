// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/redisclient.h"
#include "models/core/service.h"

#include <utility>
#include <vector>

namespace vhm24::core {

using ServiceTables = std::vector<std::pair<Service, QString>>;

/// Deletes what the back end keeps about tables that were written: `<Model>~*` of each, and `vhm24:<service>:*`, each
/// prefix once, as every one of them goes through all keys.
Result<Done> dropAnswersAbout(RedisClient &client, const ServiceTables &tables);

} // namespace vhm24::core
