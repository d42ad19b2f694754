// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/console/sqlconsole.h"
#include "ui/core/format/formats.h"

namespace vhm24::ui {

/// Why a statement was not run, or failed, as a sentence.
[[nodiscard]] QString sqlProblem(const core::Error &error);
/// How many rows there are and how long it took; says when more were not read.
[[nodiscard]] QString sqlOutcome(const core::SqlAnswer &answer, const Formats &formats);
/// How many rows were changed in which tables.
[[nodiscard]] QString sqlChanges(const core::SqlAnswer &answer);

} // namespace vhm24::ui
