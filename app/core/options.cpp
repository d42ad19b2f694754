// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/options.h"

#include "app/commands/command.h"
#include "app/core/version.h"

#include <QCommandLineParser>

namespace vhm24::app {

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *const flag : {"demo", "help", "version"})
        parser.addOption(QCommandLineOption(QLatin1String(flag)));
    for (const char *const option : {"profile", "env", "trace", "language", "theme"})
        parser.addOption({QLatin1String(option), QString(), QStringLiteral("VALUE")});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        printError(parser.errorText().isEmpty()
                       ? QStringLiteral("Unknown command: %1").arg(parser.positionalArguments().value(0))
                       : parser.errorText());
        printError(QStringLiteral("See: vhm24-desk --help"));
        return {.exitCode = Usage};
    }
    if (parser.isSet(QStringLiteral("help"))) {
        printHelp();
        return {};
    }
    if (parser.isSet(QStringLiteral("version"))) {
        printLine(programName());
        return {};
    }
    Options options{.run = true};
    options.application.demo = parser.isSet(QStringLiteral("demo"));
    options.application.source = {.profile = parser.value(QStringLiteral("profile")),
                                  .envFile = parser.value(QStringLiteral("env"))};
    options.application.traceFile = parser.value(QStringLiteral("trace"));
    if (parser.isSet(QStringLiteral("language")))
        options.application.language = ui::Formats::languageFrom(parser.value(QStringLiteral("language")));
    if (parser.isSet(QStringLiteral("theme")))
        options.application.theme =
            parser.value(QStringLiteral("theme")) == QLatin1String("dark") ? ui::Theme::Dark : ui::Theme::Light;
    return options;
}

} // namespace vhm24::app
