// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/indexes.h"

#include "app/core/desk.h"
#include "models/core/migration/indexrepair.h"

namespace vhm24::app {

core::Result<core::GridIndexReport> createAllIndexes(const core::Layout &layout,
                                                     const core::GridIndexProgress &progress)
{
    const core::Catalog catalog = makeCatalog();
    const core::IndexRepairs repairs = core::repairIndexes(layout, catalog, core::EveryService, progress).result();
    if (!repairs.errors.empty())
        return repairs.errors.front();
    return repairs.report;
}

} // namespace vhm24::app
