// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"

#include <QString>

namespace vhm24::ui::shared {

/// " · Figures from the replica, 3 s old", or why not; empty where no replica is set up.
[[nodiscard]] QString replicaNote(const core::Layout &layout);

} // namespace vhm24::ui::shared
