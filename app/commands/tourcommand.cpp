// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/core/tour.h"

#include <QDir>

namespace vhm24::app {

int runTour(const QStringList &arguments)
{
    if (arguments.size() != 2 || arguments[1].startsWith(QLatin1Char('-'))) {
        printError(QStringLiteral("Usage: vhm24-desk tour DIR"));
        return Usage;
    }
    if (!QDir().mkpath(arguments[1])) {
        printError(QStringLiteral("The folder %1 can't be made.").arg(arguments[1]));
        return Wrong;
    }
    return renderTour(arguments[1]);
}

} // namespace vhm24::app
