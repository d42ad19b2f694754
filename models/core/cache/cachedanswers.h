// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/redisclient.h"
#include "models/core/service.h"

namespace vhm24::core {

/// Deletes what the back end keeps about a table that was written: `<Model>~*` and `vhm24:<service>:*`.
Result<Done> dropAnswersAbout(RedisClient &client, Service service, const QString &table);

} // namespace vhm24::core
