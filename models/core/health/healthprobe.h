// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/database/layout.h"
#include "models/core/health/healthrecord.h"
#include "models/core/settings/redisurl.h"

#include <stop_token>

namespace vhm24::core {

class RedisClient;

/// Asks every database and Redis how they are. Blocks, with connections of its own: for a worker thread. Whatever
/// can't be reached is a red record, so there is always a report; an Error is a stop.
[[nodiscard]] Result<HealthReport> examineHealth(const Layout &layout, const std::optional<RedisSettings> &redis,
                                                 std::stop_token stop = {});

/// The records of one database, for whoever has a connection to it: a Database's thread.
[[nodiscard]] std::vector<HealthRecord> probeDatabase(Connection &connection, const Layout &layout,
                                                      const std::vector<Service> &services, std::stop_token stop = {});
/// The records of Redis, on its thread.
[[nodiscard]] std::vector<HealthRecord> probeRedis(RedisClient &client);

/// `all` for five services in one database, else their names.
[[nodiscard]] QString subjectOf(const std::vector<Service> &services);

} // namespace vhm24::core
