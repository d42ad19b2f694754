// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/cachedanswers.h"
#include "app/commands/command.h"
#include "app/commands/commandlayout.h"
#include "app/commands/commandstop.h"
#include "app/commands/quarantinecommand.h"
#include "app/commands/transferoptions.h"
#include "app/commands/transferoutput.h"
#include "models/core/transfer/oldwords.h"

namespace vhm24::app {

namespace {

int importUsage(const QString &problem = {})
{
    if (!problem.isEmpty())
        printError(problem);
    printError(QStringLiteral(
        "Usage: vhm24-desk import supabase --from URL|env:VARIABLE | --from-json FILE [--dry-run] [--merge] [--json]\n"
        "           [--map TABLE.COLUMN:TEXT=VALUE]… [--chunk-rows N] [--profile NAME] [--env FILE]\n"
        "       vhm24-desk import quarantine list|set|resend …\n"
        "A password in an argument can be seen by others on this computer; env:VARIABLE reads the URL from there."));
    return Usage;
}

/// `Transaction.paymentType:PAYME=QR`.
core::Result<QJsonObject> readWords(const QStringList &mappings)
{
    QJsonObject words = core::knownOldWords();
    for (const QString &mapping : mappings) {
        const QString place = mapping.section(QLatin1Char(':'), 0, 0);
        const QString rule = mapping.section(QLatin1Char(':'), 1);
        const auto added =
            core::addOldWord(words, place.section(QLatin1Char('.'), 0, 0), place.section(QLatin1Char('.'), 1),
                             rule.section(QLatin1Char('='), 0, -2), rule.section(QLatin1Char('='), -1));
        if (!added)
            return added.error();
    }
    return words;
}

int importSupabase(const QStringList &arguments)
{
    QCommandLineParser parser;
    addConnectionOptions(parser);
    addTransferOptions(parser);
    for (const char *const option : {"from", "from-json", "map"})
        parser.addOption({QLatin1String(option), QString(), QStringLiteral("VALUE")});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty())
        return importUsage(parser.errorText());
    const bool fromUrl = parser.isSet(QStringLiteral("from"));
    const auto options = transferOptions(parser);
    if (fromUrl == parser.isSet(QStringLiteral("from-json")) || !options)
        return importUsage();
    const auto words = readWords(parser.values(QStringLiteral("map")));
    if (!words)
        return importUsage(words.error().detail);
    core::ImportSource source{.jsonFile = parser.value(QStringLiteral("from-json"))};
    if (fromUrl) {
        const auto settings = settingsOfUrl(parser.value(QStringLiteral("from")));
        if (!settings)
            return importUsage(QStringLiteral("--from: ") + settings.error().detail);
        source.database = settings.value();
    }
    const auto configuration = configurationOrComplain(parser);
    if (!configuration)
        return Wrong;
    const core::Layout layout = makeLayout(*configuration, 1);
    core::SupabaseImport import(layout, source, *options);
    import.setWords(words.value());
    const CommandStop stop;
    const auto report = import.run(printingWatcher(), stop.token());
    if (!options->dryRun) // one that was stopped wrote, too
        dropCachedAnswers(*configuration, importedTables());
    return printReport(report, parser.isSet(QStringLiteral("json")));
}

} // namespace

int runImport(const QStringList &arguments)
{
    const QString verb = arguments.value(1);
    QStringList rest = arguments;
    if (rest.size() > 1)
        rest.removeAt(1);
    if (verb == QLatin1String("supabase"))
        return importSupabase(rest);
    return verb == QLatin1String("quarantine") ? runQuarantine(rest) : importUsage();
}

} // namespace vhm24::app
