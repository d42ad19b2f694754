// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/stockmovement.h"

#include <QByteArray>

namespace vhm24::inventory {

/// What can be said of a request without asking the database.
/// An Error is a request that no form should make; refusals are what the user typed.
[[nodiscard]] core::Result<std::vector<StockRefusal>> checkRequest(const MovementRequest &request);
/// The word for `kind` in the statements and the audit.
[[nodiscard]] QString wordOf(MovementKind kind);
/// The JSON for "StockMovement"."metadata", empty when there is nothing to say.
[[nodiscard]] QString metadataOf(const MovementRequest &request, const MovementLine &line);

} // namespace vhm24::inventory
