// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/options.h"

#include "app/commands/command.h"
#include "app/core/version.h"

#include <QCommandLineParser>

namespace vhm24::app {

namespace {

/// What every window takes.
void addWindowOptions(QCommandLineParser &parser)
{
    for (const char *const option : {"profile", "env", "trace", "language", "theme"})
        parser.addOption({QLatin1String(option), QString(), QStringLiteral("VALUE")});
}

ApplicationOptions windowOptions(const QCommandLineParser &parser)
{
    ApplicationOptions options{
        .source = {.profile = parser.value(QStringLiteral("profile")), .envFile = parser.value(QStringLiteral("env"))},
        .traceFile = parser.value(QStringLiteral("trace"))};
    if (parser.isSet(QStringLiteral("language")))
        options.language = ui::Formats::languageFrom(parser.value(QStringLiteral("language")));
    if (parser.isSet(QStringLiteral("theme")))
        options.theme =
            parser.value(QStringLiteral("theme")) == QLatin1String("dark") ? ui::Theme::Dark : ui::Theme::Light;
    return options;
}

} // namespace

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *const flag : {"demo", "help", "version"})
        parser.addOption(QCommandLineOption(QLatin1String(flag)));
    addWindowOptions(parser);
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
    Options options{.run = true, .application = windowOptions(parser)};
    options.application.demo = parser.isSet(QStringLiteral("demo"));
    return options;
}

Options parseStudioOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addWindowOptions(parser);
    const bool parsed = parser.parse(arguments);
    const QStringList words = parser.positionalArguments();
    const auto service = core::serviceNamed(words.value(0));
    if (!parsed || words.size() != 1 || !service) {
        printError(QStringLiteral("Usage: vhm24-desk studio auth|machines|inventory|tasks|shared [--profile NAME] "
                                  "[--env FILE] [--language ru|uz|en] [--theme light|dark]"));
        return {.exitCode = Usage};
    }
    Options options{.run = true, .application = windowOptions(parser)};
    options.application.studio = service;
    // The login is the one thing from another service; whatever else is missing does not matter here.
    options.application.source.needed = {core::Service::Auth, *service};
    return options;
}

} // namespace vhm24::app
