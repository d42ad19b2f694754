// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/indexes.h"

#include "app/core/desk.h"
#include "models/core/database/database.h"

namespace vhm24::app {

core::Result<core::GridIndexReport> createAllIndexes(const core::Layout &layout,
                                                     const core::GridIndexProgress &progress)
{
    const core::Catalog catalog = makeCatalog();
    core::GridIndexReport all;
    for (const auto &[database, services] : layout.databases()) {
        auto building = core::submitIndexes(*database, layout, catalog, services, progress);
        building.waitForFinished();
        const auto report = building.result();
        if (!report)
            return report;
        all.created += report->created;
        all.impossible += report->impossible;
    }
    return all;
}

} // namespace vhm24::app
