// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vhm24::app {

/// Sends the log to standard error without secrets: passwords in URLs, `password=`, bearer tokens and bcrypt hashes
/// are replaced by ***.
void installLogging();

} // namespace vhm24::app
