// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/health/healthrecord.h"

#include <span>

namespace vhm24::core {

/// What a figure is of the rows that the SQL of a check gives.
enum class HealthSum { Largest, Smallest, Total, Rows };

/// A question to one database. Its rows are (name text, figure float8, parts of the note text), the most important
/// first; $1 are the schemas of the services in it, where it is used.
struct HealthCheck {
    const char *id = nullptr;
    const char *title = nullptr; ///< Context "Health".
    const char *sql = nullptr;
    const char *note = nullptr; ///< Context "Health": the words around the parts of a note, which stand in lines.
    HealthSum sum = HealthSum::Largest;
    HealthUnit unit = HealthUnit::Count;
    HealthLimits limits = {};
    const char *advice = nullptr; ///< Context "Health"; where there are limits.
    bool kept = false;
    double nothing = 0; ///< The figure where there are no rows.
};

[[nodiscard]] std::span<const HealthCheck> healthChecks();

} // namespace vhm24::core
