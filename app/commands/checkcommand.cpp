// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/commandlayout.h"
#include "app/core/healthcheck.h"
#include "app/core/reach.h"

namespace vhm24::app {

namespace {

constexpr int Indent = 18; // "inventory replica" and a space

void printFinding(const Finding &finding)
{
    const QString state = finding.fine      ? QStringLiteral("ok")
                          : finding.reached ? QStringLiteral("WRONG")
                                            : QStringLiteral("DOWN");
    printLine(QStringLiteral("%1 %2 %3 %4")
                  .arg(finding.subject, -Indent + 1)
                  .arg(state, -6)
                  .arg(finding.server, -18)
                  .arg(finding.place)
                  .trimmed());
    for (const QString &problem : finding.problems)
        printLine(QString(Indent, QLatin1Char(' ')) + problem);
    if (!finding.advice.isEmpty())
        printLine(QString(Indent, QLatin1Char(' ')) + QStringLiteral("→ ") + finding.advice);
}

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    addConnectionOptions(parser);
    const QCommandLineOption json(QStringLiteral("json"));
    parser.addOption(json);
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        printError(QStringLiteral("Usage: vhm24-desk check [--json] [--profile NAME] [--env FILE]"));
        return Usage;
    }
    if (!parser.isSet(json)) {
        const auto configuration = configurationOrComplain(parser);
        if (!configuration)
            return Wrong;
        bool fine = true;
        printLine(QStringLiteral("Layout: ") + layoutSentence(*configuration));
        for (const Finding &finding : checkAll(*configuration)) {
            printFinding(finding);
            fine = fine && finding.fine;
        }
        return fine ? Fine : Wrong;
    }
    const auto configuration = reachableConfiguration(connectionOptions(parser));
    const QJsonObject result =
        configuration
            ? toJson(checkAll(configuration.value()), layoutWord(configuration.value()))
            : QJsonObject{{QStringLiteral("fine"), false}, {QStringLiteral("error"), configuration.error().detail}};
    printJson(result);
    return result.value(QLatin1String("fine")).toBool() ? Fine : Wrong;
}

} // namespace vhm24::app
