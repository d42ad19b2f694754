// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "models/core/servers/privateservers.h"

#include <QCommandLineParser>

namespace vhm24::app {

int runServers(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption dir(QStringLiteral("dir"), QString(), QStringLiteral("DIR"));
    parser.addOption(dir);
    const QString verb = parser.parse(arguments) ? parser.positionalArguments().value(0) : QString();
    const bool known =
        QStringList{QStringLiteral("start"), QStringLiteral("stop"), QStringLiteral("status")}.contains(verb);
    if (!known || parser.value(dir).isEmpty() || parser.positionalArguments().size() != 1) {
        printError(QStringLiteral("Usage: vhm24-desk servers start|stop|status --dir DIR"));
        return Usage;
    }
    core::PrivateServers servers(parser.value(dir));
    if (verb == QLatin1String("start")) {
        const auto urls = servers.start();
        if (!urls) {
            printError(urls.error().detail);
            return Wrong;
        }
        printLine(QStringLiteral("DATABASE_URL=") + urls.value().databaseUrl);
        printLine(QStringLiteral("REDIS_URL=") + urls.value().redisUrl);
        return Fine;
    }
    if (verb == QLatin1String("stop")) {
        const auto stopped = servers.stop();
        if (!stopped)
            printError(stopped.error().detail);
        return stopped ? Fine : Wrong;
    }
    const core::ServersStatus status = servers.status();
    const auto line = [](const char *name, bool running, int port, qint64 pid) {
        printLine(running
                      ? QStringLiteral("%1: running, port %2, process %3").arg(QLatin1String(name)).arg(port).arg(pid)
                      : QStringLiteral("%1: stopped").arg(QLatin1String(name)));
    };
    line("PostgreSQL", status.databaseRunning, status.databasePort, status.databasePid);
    line("Redis", status.redisRunning, status.redisPort, status.redisPid);
    return status.databaseRunning ? Fine : Wrong;
}

} // namespace vhm24::app
