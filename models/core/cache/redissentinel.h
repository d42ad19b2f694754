// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/redislink.h"

#include <functional>

namespace vhm24::core {

/// Asks the Sentinels one after another where the master is, until `tryMaster` says of an address that it is one. A
/// Sentinel may be dead or of yesterday, so each gets its share of the time, and none is believed without the try.
[[nodiscard]] Result<Done> findMaster(const RedisSettings &settings, const QDeadlineTimer &deadline,
                                      const std::function<Result<Done>(const RedisHost &master)> &tryMaster);
/// Whether the server at the other end says of itself that it is a master.
[[nodiscard]] Result<Done> confirmMaster(RedisLink &link, const QDeadlineTimer &deadline);

} // namespace vhm24::core
