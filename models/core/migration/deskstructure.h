// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/migration/migrator.h"
#include "models/core/migration/structure.h"

namespace vhm24::core {

/// Compares our own schema with what these migrations make of an empty one. They are run for that beside it, in a
/// transaction that is undone, so there is no second list of our tables; whoever asks must be allowed to create
/// schemas.
Result<std::vector<StructureDifference>> compareDesk(Connection &connection,
                                                     const Migrator::Files &files = migrationFiles);

} // namespace vhm24::core
