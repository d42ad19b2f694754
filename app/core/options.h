// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/application.h"

#include <QStringList>

namespace vhm24::app {

struct Options {
    bool run = false; ///< False: help or version was printed, or the usage was wrong.
    int exitCode = 0;
    ApplicationOptions application = {};
};

[[nodiscard]] Options parseOptions(const QStringList &arguments);
/// Those of `studio SERVICE`; the first argument is the command itself.
[[nodiscard]] Options parseStudioOptions(const QStringList &arguments);

} // namespace vhm24::app
