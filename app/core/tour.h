// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vhm24::app {

/// Renders every page in ru, uz and en, light and dark, on the demo's data, into PNG files. The exit code of the
/// command.
int renderTour(const QString &folder);

} // namespace vhm24::app
