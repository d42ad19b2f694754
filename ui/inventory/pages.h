// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/stockledger.h"
#include "models/inventory/stockservice.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/pageregistry.h"
#include "ui/inventory/movementdialog.h" // IWYU pragma: export — openMovementDialog() for other domains

namespace vhm24::ui::inventory {

/// One page for each table of this service; the services must outlive the pages.
void registerPages(PageRegistry &registry, const Context &context, vhm24::inventory::StockService &service,
                   vhm24::inventory::StockLedger &ledger);

} // namespace vhm24::ui::inventory
