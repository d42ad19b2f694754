// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/settings/connectionsettings.h"
#include "models/core/settings/urlparts.h"

namespace vhm24::core {

/// Reads a PostgreSQL URL as the back end's Prisma does. Errors are of kind Invalid and never hold the password.
Result<ConnectionSettings> parseDatabaseUrl(const QString &url);

} // namespace vhm24::core
