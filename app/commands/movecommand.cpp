// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/commandlayout.h"
#include "app/commands/commandstop.h"
#include "app/commands/transferoptions.h"
#include "app/commands/transferoutput.h"
#include "app/core/reach.h"
#include "models/core/database/database.h"
#include "models/core/transfer/layoutmove.h"

namespace vhm24::app {

namespace {

int moveUsage(const QString &problem = {})
{
    if (!problem.isEmpty())
        printError(problem);
    printError(QStringLiteral(
        "Usage: vhm24-desk move --to URL|env:VARIABLE [--databases] | --to-profile NAME | --to-env FILE\n"
        "           [--dry-run] [--merge] [--json] [--chunk-rows N] [--profile NAME] [--env FILE]\n"
        "--databases: five databases beside that of the URL, named NAME_auth, NAME_machines and so on; they must "
        "exist.\n"
        "Source is what --profile, --env or the environment names; it is only read. Stop the back end meanwhile."));
    return Usage;
}

core::Result<core::Configuration> moveTarget(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("to")))
        return configurationFor(urlOfOption(parser.value(QStringLiteral("to"))),
                                parser.isSet(QStringLiteral("databases")));
    // Nothing of the environment: it names the source.
    if (parser.isSet(QStringLiteral("to-profile")))
        return reachableConfiguration({.profile = parser.value(QStringLiteral("to-profile"))});
    return core::loadConfiguration(QProcessEnvironment(), parser.value(QStringLiteral("to-env")));
}

} // namespace

int runMove(const QStringList &arguments)
{
    QCommandLineParser parser;
    addConnectionOptions(parser);
    addTransferOptions(parser);
    for (const char *const option : {"to", "to-profile", "to-env"})
        parser.addOption({QLatin1String(option), QString(), QStringLiteral("VALUE")});
    parser.addOption(QCommandLineOption(QStringLiteral("databases")));
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty())
        return moveUsage(parser.errorText());
    const auto options = transferOptions(parser);
    const int targets = int(parser.isSet(QStringLiteral("to"))) + int(parser.isSet(QStringLiteral("to-profile"))) +
                        int(parser.isSet(QStringLiteral("to-env")));
    if (!options || targets != 1)
        return moveUsage();
    const auto target = moveTarget(parser);
    if (!target)
        return moveUsage(QStringLiteral("The target: ") + target.error().detail);
    const auto configuration = configurationOrComplain(parser);
    if (!configuration)
        return Wrong;
    const core::Layout from = makeLayout(*configuration, 1);
    const core::Layout to = makeLayout(target.value(), 1);
    const bool json = parser.isSet(QStringLiteral("json"));
    const CommandStop stop;
    return printReport(core::LayoutMove(from, to, *options).run(printingWatcher(), stop.token()), json);
}

} // namespace vhm24::app
