// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"

#include "app/commands/commandlayout.h"
#include "app/core/version.h"

#include <QJsonDocument>
#include <QTextStream>

namespace vhm24::app {

void printLine(const QString &text) { QTextStream(stdout) << text << '\n'; }
void printError(const QString &text) { QTextStream(stderr) << text << '\n'; }

void printJson(const QJsonObject &json) { printLine(QString::fromUtf8(QJsonDocument(json).toJson()).trimmed()); }

QJsonObject toJson(const core::Error &error)
{
    constexpr std::array kinds{"unavailable", "cancelled", "conflict", "constraint", "denied",
                               "invalid",     "not found", "unknown",  "internal"};
    return {{QStringLiteral("kind"), QLatin1String(kinds[static_cast<std::size_t>(error.kind)])},
            {QStringLiteral("sqlState"), QString::fromLatin1(error.sqlState)},
            {QStringLiteral("detail"), error.detail},
            {QStringLiteral("subject"), error.subject},
            {QStringLiteral("advice"), advice(error)}};
}

int exitCodeOf(const core::Error &error) { return error.kind == core::ErrorKind::Cancelled ? Stopped : Wrong; }

int failWith(const core::Error &error, bool json)
{
    if (json) {
        printJson({{QStringLiteral("fine"), false}, {QStringLiteral("error"), toJson(error)}});
        return exitCodeOf(error);
    }
    printError(error.subject.isEmpty() ? error.detail : error.subject + QStringLiteral(": ") + error.detail);
    if (const QString hint = advice(error); !hint.isEmpty())
        printError(hint);
    return exitCodeOf(error);
}

namespace {

/// What the program can do without its usual window; a new command is one entry here.
constexpr Command CommandList[] = {
    {.name = "servers",
     .usage = "start|stop|status --dir DIR",
     .summary = "Private PostgreSQL and Redis in a folder.",
     .run = runServers},
    {.name = "migrate",
     .usage = "status|drift|repair-indexes [SERVICE…] | deploy SERVICE…|--all [--dry-run] | show NAME | resolve "
              "SERVICE NAME | new SERVICE "
              "NAME | staging create|drop [--sample N] [--json] [--migrations DIR] [--staging] [--profile NAME]",
     .summary = "The structure of the services: what is applied, what it lacks, what a change would do.",
     .run = runMigrate},
    {.name = "backup",
     .usage = "create|list|verify NAME|restore NAME|expire|schedule [--dir DIR] [--json] [--profile NAME]",
     .summary = "Copies of all services by pg_dump, proven by a trial restore. More: vhm24-desk backup",
     .run = runBackup},
    {.name = "check",
     .usage = "[--json] [--profile NAME]",
     .summary = "Is every service reached and as expected?",
     .run = runCheck},
    {.name = "health",
     .usage = "[--json] [--keep] [--profile NAME]",
     .summary = "How the databases and Redis are: sizes, locks, slow statements, memory; 1 when something is red.",
     .run = runHealth},
    {.name = "doctor",
     .usage = "[--json] [--keep | --repair ID [--undo-file FILE] | --undo FILE] [--profile NAME]",
     .summary = "Finds dead references, broken ledgers and impossible values; 1 when there are some.",
     .run = runDoctor},
    {.name = "redis",
     .usage = "keys [PREFIX] | show KEY | delete PREFIX [--yes] | info [--json] [--profile NAME]",
     .summary = "What is in the cache. Deletes by prefix only, and only counts without --yes.",
     .run = runRedis},
    {.name = "import",
     .usage = "supabase --from URL|env:VARIABLE | --from-json FILE [--dry-run] [--merge] [--json] "
              "[--map TABLE.COLUMN:TEXT=VALUE] | quarantine list|set|resend",
     .summary = "Brings the older single schema into the five services and proves that all of it arrived.",
     .run = runImport},
    {.name = "move",
     .usage = "--to URL|env:VARIABLE [--databases] | --to-profile NAME | --to-env FILE [--dry-run] [--merge] [--json]",
     .summary = "Copies the five services into another layout and proves that all of it arrived.",
     .run = runMove},
    {.name = "demo-data",
     .usage = "[--machines 60] [--days 90] [--seed 1] [--telemetry-rows N] [--movement-rows N] [--audit-rows N]",
     .summary = "Fills empty tables with a simulated network.",
     .run = runDemoData},
    {.name = "password",
     .usage = "keep|forget [--profile NAME]",
     .summary = "Keeps the passwords of databases in the key store of this computer instead of in a file.",
     .run = runPassword},
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

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> list(std::begin(CommandList), std::end(CommandList));
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
    printLine(QStringLiteral("\nExit codes: 0 all well, 1 something is wrong, 2 wrong usage, 3 stopped by a signal."));
}

} // namespace vhm24::app
