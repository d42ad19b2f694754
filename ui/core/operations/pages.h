// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/health/healthkeeper.h"
#include "models/core/settings/redisurl.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/pageregistry.h"

#include <memory>
#include <optional>

namespace vhm24::ui {

/// The pages of whoever looks after the databases: health, doctor, copies, structure, cache, import. `redis` is where
/// the cache is, if there is one; `health` asks how all of them are. Everything given must outlive the pages.
void registerOperationPages(PageRegistry &registry, const Context &context,
                            const std::optional<core::RedisSettings> &redis,
                            const std::shared_ptr<core::HealthKeeper> &health);

} // namespace vhm24::ui
