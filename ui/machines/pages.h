// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/shell/pageregistry.h"

namespace vhm24::ui::machines {

/// Machines, whose rows open the card that `card` makes, and what belongs to them. The context must outlive the pages.
void registerPages(PageRegistry &registry, const Context &context, std::function<Page *(QWidget *)> card);

} // namespace vhm24::ui::machines
