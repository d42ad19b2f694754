// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupmanifest.h"
#include "models/core/settings/connectionsettings.h"

namespace vhm24::core {

class Layout;

/// What is to be known of one database before it is copied; without its tables and the place in a backup.
Result<BackupDatabase> recordOf(Connection &connection, const ConnectionSettings &place, const Layout &layout,
                                const std::vector<Service> &services);

} // namespace vhm24::core
