// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auth/sessionservice.h"
#include "models/auth/userservice.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/pageregistry.h"

namespace vhm24::ui::auth {

/// Users, sessions and the audit log. Everything given must outlive the pages.
void registerPages(PageRegistry &registry, const Context &context, const vhm24::auth::UserService &users,
                   const vhm24::auth::SessionService &sessions);

} // namespace vhm24::ui::auth
