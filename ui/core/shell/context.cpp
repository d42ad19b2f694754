// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/context.h"

#include "models/core/access/accesspolicy.h"

namespace vhm24::ui {

bool Context::allows(core::Permission permission) const { return core::allows(actor, permission); }

bool Context::seesAllTasks() const { return core::allows(actor.roles, core::Permission::ManageTasks); }

} // namespace vhm24::ui
