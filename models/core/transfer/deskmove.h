// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/transferproof.h"

namespace vhm24::core {

/// What the desk keeps for itself beside auth (views, settings, sessions …), small tables each in one go. Marks of
/// transfers, quarantine and outboxes belong to their database and stay there.
Result<std::vector<TableProof>> moveDesk(SourceSession &source, Connection &target, std::stop_token stop);

} // namespace vhm24::core
