// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vhm24::app {

/// `VHM24 Desk 0.1.0`: the window's about box and the audit's "userAgent".
inline QString programName() { return QStringLiteral("VHM24 Desk " VHM24_VERSION); }

} // namespace vhm24::app
