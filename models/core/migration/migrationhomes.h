// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/migration/migrationfiles.h"

namespace vhm24::core {

/// What has migrations of its own, and the service in whose database it is.
struct MigrationHome {
    MigrationTarget target = MigrationTarget::Auth;
    Service home = Service::Auth;
    bool isOneOfSeveral = false; ///< Our own schema, where there are several databases.
};

/// Those of `services`, and our own schema once for each database that holds one of them, in the order in which they
/// are applied.
[[nodiscard]] std::vector<MigrationHome> migrationHomes(const Layout &layout, const std::vector<Service> &services);
/// Those of all services.
[[nodiscard]] std::vector<MigrationHome> migrationHomes(const Layout &layout);

/// Applies what is pending in all of them, one after another; the first failure ends it. Blocks: for commands, and
/// where a database is made.
[[nodiscard]] Result<Done> deployEverywhere(const Layout &layout);

} // namespace vhm24::core
