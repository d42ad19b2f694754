// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/core/options.h"

#include <QApplication>

namespace vhm24::app {

int runStudio(const QStringList &arguments)
{
    const Options options = parseStudioOptions(arguments);
    if (!options.run)
        return options.exitCode;
    Application studio(*qApp, options.application);
    return studio.start() ? QApplication::exec() : Wrong;
}

} // namespace vhm24::app
