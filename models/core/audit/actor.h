// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access/role.h"

#include <QString>

namespace vhm24::core {

/// Who acts: the logged-in user, or a command run by an operator. Every write carries one.
struct Actor {
    QString userId = {}; ///< Empty for a command without a user: the audit row then has no user.
    QString name = {};
    QString email = {};
    Roles roles = {};
    QString sessionId = {};
    QString ipAddress = {}; ///< As this machine is seen, for "AuditLog"."ipAddress".
    QString program = {};   ///< For "AuditLog"."userAgent", such as `VHM24 Desk 0.1`.
    bool readOnly = false;  ///< The structure is not what we know, so that a write could spoil it: none is made.
};

} // namespace vhm24::core
