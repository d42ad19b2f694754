// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/shell/pageregistry.h"

namespace vhm24::ui {

/// Every table of the catalog as a plain page, without the verbs of its domain; for the studio of one service.
void registerPlainTables(PageRegistry &registry, const Context &context);

} // namespace vhm24::ui
