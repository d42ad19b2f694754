// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/commandstop.h"
#include "app/commands/migratecall.h"
#include "models/core/migration/staging.h"

#include <algorithm>

namespace vhm24::app {

namespace {

constexpr const char *MigrateUsage =
    "Usage: vhm24-desk migrate status [SERVICE…]\n"
    "       vhm24-desk migrate show [SERVICE/]NAME\n"
    "       vhm24-desk migrate deploy SERVICE…|--all [--dry-run | --backup DIR]\n"
    "       vhm24-desk migrate resolve SERVICE|desk NAME --rolled-back|--applied\n"
    "       vhm24-desk migrate drift [SERVICE…]\n"
    "       vhm24-desk migrate repair-indexes [SERVICE…]\n"
    "       vhm24-desk migrate new SERVICE|desk NAME [--migrations DIR]\n"
    "       vhm24-desk migrate staging create [--sample N]|drop\n"
    "All take --json, --migrations DIR (with a folder for each service), --profile NAME and --env FILE; those on\n"
    "databases take --staging. SERVICE is one of auth machines inventory tasks shared.";

using Act = int (*)(const MigrateCall &);

struct MigrateVerb {
    const char *words = "";
    Act act = nullptr;
};

constexpr MigrateVerb MigrateVerbs[] = {
    {"status", showMigrationStatus},
    {"deploy", deployMigrations},
    {"drift", showDrift},
    {"repair-indexes", repairMissingIndexes},
    {"staging create", createStaging},
    {"staging drop", dropStaging},
    {"resolve", resolveMigration},
};

Act takeVerb(QStringList &words)
{
    for (const MigrateVerb &verb : MigrateVerbs) {
        const QStringList wanted = QString::fromLatin1(verb.words).split(u' ');
        if (words.mid(0, wanted.size()) != wanted)
            continue;
        words.erase(words.begin(), words.begin() + wanted.size());
        return verb.act;
    }
    return nullptr;
}

/// None when a word is no service.
std::optional<std::vector<core::Service>> servicesOf(const QStringList &words)
{
    std::vector<core::Service> services;
    for (const QString &word : words) {
        const auto service = core::serviceNamed(word);
        if (!service)
            return std::nullopt;
        services.push_back(*service);
    }
    return services;
}

core::Migrator::Files filesOf(const QString &folder)
{
    if (folder.isEmpty())
        return core::migrationFiles;
    return [folder](core::MigrationTarget target) { return core::migrationFilesWith(folder, target); };
}

int complainOfUsage()
{
    printError(QString::fromUtf8(MigrateUsage));
    return Usage;
}

int runOnDatabases(const QCommandLineParser &parser, QStringList words)
{
    const Act act = takeVerb(words);
    const QStringList resolved = act == resolveMigration ? std::exchange(words, {}) : QStringList();
    auto services = servicesOf(words);
    const bool byHand = parser.isSet(QStringLiteral("applied"));
    const bool all = parser.isSet(QStringLiteral("all"));
    bool fine =
        act && services && (act != deployMigrations || services->empty() == all) &&
        (act != resolveMigration || (resolved.size() == 2 && byHand != parser.isSet(QStringLiteral("rolled-back"))));
    int sample = core::Staging::DefaultSample;
    if (parser.isSet(QStringLiteral("sample"))) {
        bool isNumber = false;
        sample = parser.value(QStringLiteral("sample")).toInt(&isNumber);
        fine = fine && isNumber && sample >= 0 && sample <= core::Staging::LargestSample;
    }
    if (!fine)
        return complainOfUsage();
    if (services->empty())
        services->assign(core::AllServices.begin(), core::AllServices.end());
    auto configuration = configurationOrComplain(parser);
    if (!configuration)
        return Wrong;
    if (parser.isSet(QStringLiteral("staging")))
        configuration = stagingOf(*configuration);
    const CommandStop stop;
    return act({.layout = makeLayout(*configuration, 1),
                .files = filesOf(parser.value(QStringLiteral("migrations"))),
                .services = *services,
                .json = parser.isSet(QStringLiteral("json")),
                .dryRun = parser.isSet(QStringLiteral("dry-run")),
                .sample = sample,
                .words = resolved,
                .byHand = byHand,
                .backupFolder = parser.value(QStringLiteral("backup")),
                .stop = stop.token()});
}

} // namespace

core::Configuration stagingOf(core::Configuration configuration)
{
    for (core::ConnectionSettings &settings : configuration.services)
        settings.useDatabase(core::Staging::nameFor(settings.database));
    configuration.readers = {}; // they copy something else
    return configuration;
}

QString MigrateCall::Place::name() const
{
    const QString plain = nameOf(target);
    return isOneOfSeveral ? plain + u'@' + nameOf(home) : plain;
}

std::vector<MigrateCall::Place> MigrateCall::places() const
{
    std::vector<Place> list;
    for (const core::MigrationHome &one : core::migrationHomes(layout, services))
        list.push_back({one});
    return list;
}

int runMigrate(const QStringList &arguments)
{
    QCommandLineParser parser;
    addConnectionOptions(parser);
    for (const char *const flag : {"all", "json", "dry-run", "staging", "applied", "rolled-back"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(flag)));
    for (const char *const option : {"migrations", "sample", "backup"})
        parser.addOption({QString::fromLatin1(option), QString(), QStringLiteral("VALUE")});
    if (!parser.parse(arguments))
        return complainOfUsage();
    const QStringList words = parser.positionalArguments();
    const QString folder = parser.value(QStringLiteral("migrations"));
    const bool json = parser.isSet(QStringLiteral("json"));
    if (words.value(0) == QLatin1String("show") && words.size() == 2)
        return showMigration(words[1], filesOf(folder), json);
    if (words.value(0) == QLatin1String("new") && words.size() == 3)
        return startMigration(words[1], words[2], folder.isEmpty() ? QStringLiteral("migrations") : folder, json);
    return runOnDatabases(parser, words);
}

} // namespace vhm24::app
