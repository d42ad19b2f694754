// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/supabaseimport.h"

namespace vhm24::app {

/// How far it is, to standard error, a few times a second at most.
[[nodiscard]] core::TransferWatcher printingWatcher();
/// The findings and the proof, as lines or as one JSON object; the exit code.
int printReport(const core::Result<core::TransferReport> &report, bool json);

} // namespace vhm24::app
