// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/shell/pageregistry.h"

namespace vhm24::ui::shared {

/// The overview, notifications, sales and the settings of the system. The context must outlive the pages.
void registerPages(PageRegistry &registry, const Context &context, std::function<Page *(QWidget *)> overview);

} // namespace vhm24::ui::shared
