// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/column.h"

#include <vector>

namespace vhm24::auth {

/// The tables of this service, in the order of their pages.
[[nodiscard]] std::vector<core::TableDescriptor> tables();

} // namespace vhm24::auth
