// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/migration/gridindexes.h"

namespace vhm24::app {

/// Builds the missing ones of all tables in every database of the layout; blocks.
core::Result<core::GridIndexReport> createAllIndexes(const core::Layout &layout,
                                                     const core::GridIndexProgress &progress = {});

} // namespace vhm24::app
