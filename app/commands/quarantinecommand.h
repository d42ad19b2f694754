// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vhm24::app {

/// `import quarantine …`; the first argument is the command itself.
int runQuarantine(const QStringList &arguments);

} // namespace vhm24::app
