// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/doctor/doctor.h"

namespace vhm24::core {

/// Keeps how many faults there are as a figure over time, beside those of the health, so that there is a course and a
/// rule can be on it. Opens a connection of its own: for a worker thread.
Result<Done> keepFaultCount(const Layout &layout, const DoctorReport &report);

} // namespace vhm24::core
