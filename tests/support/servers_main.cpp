// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/servers/privateservers.h"

#include <QCoreApplication>
#include <QTextStream>

/// The fixture of the test suite: `test_servers start|stop DIR`.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream err(stderr);
    if (arguments.size() != 3)
        return 2;
    vhm24::core::PrivateServers servers(arguments[2]);
    if (arguments[1] == QLatin1String("start")) {
        const auto urls = servers.start();
        if (!urls)
            err << urls.error().detail << '\n';
        return urls ? 0 : 1;
    }
    const auto stopped = servers.stop();
    if (!stopped)
        err << stopped.error().detail << '\n';
    return stopped ? 0 : 1;
}
