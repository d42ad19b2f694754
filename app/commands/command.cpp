// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"

#include "app/core/version.h"

#include <QTextStream>

namespace vhm24::app {

void printLine(const QString &text) { QTextStream(stdout) << text << '\n'; }
void printError(const QString &text) { QTextStream(stderr) << text << '\n'; }

const std::vector<Command> &commands()
{
    static const std::vector<Command> list{
        {.name = "servers",
         .usage = "start|stop|status --dir DIR",
         .summary = "Private PostgreSQL and Redis in a folder.",
         .run = runServers},
        {.name = "migrate",
         .usage = "status|deploy [SERVICE…|--all] [--profile NAME]",
         .summary = "The structure of the services.",
         .run = runMigrate},
        {.name = "check",
         .usage = "[--json] [--profile NAME]",
         .summary = "Is every service reached and as expected?",
         .run = runCheck},
        {.name = "import",
         .usage = "supabase --from URL|env:VARIABLE | --from-json FILE [--dry-run] [--merge] [--json] "
                  "[--map TABLE.COLUMN:TEXT=VALUE] | quarantine list|set|resend",
         .summary = "Brings the older single schema into the five services and proves that all of it arrived.",
         .run = runImport},
        {.name = "move",
         .usage =
             "--to URL|env:VARIABLE [--databases] | --to-profile NAME | --to-env FILE [--dry-run] [--merge] [--json]",
         .summary = "Copies the five services into another layout and proves that all of it arrived.",
         .run = runMove},
        {.name = "demo-data",
         .usage = "[--machines 60] [--days 90] [--seed 1] [--telemetry-rows N] [--movement-rows N] [--audit-rows N]",
         .summary = "Fills empty tables with a simulated network.",
         .run = runDemoData},
        {.name = "tour",
         .usage = "DIR",
         .summary = "Renders every page in all languages and themes to PNG files.",
         .run = runTour,
         .graphical = true},
        {.name = "studio",
         .usage = "auth|machines|inventory|tasks|shared [--profile NAME] [--env FILE] [--language ru|uz|en] "
                  "[--theme light|dark]",
         .summary = "A window on the tables of one service alone.",
         .run = runStudio,
         .graphical = true}};
    return list;
}

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

void printHelp()
{
    printLine(
        programName() +
        QStringLiteral(": the office's desk of a vending network\n\n"
                       "vhm24-desk [--demo] [--profile NAME] [--env FILE] [--trace FILE] [--language ru|uz|en] "
                       "[--theme light|dark]\n"
                       "    Opens the window. The connection comes from DATABASE_URL and REDIS_URL in the environment, "
                       "from .env in the\n"
                       "    working folder, or from a profile. --demo runs private servers with believable data.\n"));
    for (const Command &command : commands())
        printLine(
            QStringLiteral("vhm24-desk %1 %2\n    %3")
                .arg(QLatin1String(command.name), QString::fromUtf8(command.usage), QLatin1String(command.summary)));
    printLine(QStringLiteral("\nExit codes: 0 all well, 1 something is wrong, 2 wrong usage."));
}

} // namespace vhm24::app
