// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/commandlayout.h"
#include "models/core/database/database.h"
#include "models/core/migration/gridindexes.h"
#include "models/core/migration/migrator.h"

#include <algorithm>

namespace vhm24::app {

namespace {

using core::Connection;
using core::MigrationState;
using core::MigrationTarget;
using core::Result;

QString stateWord(MigrationState state)
{
    switch (state) {
    case MigrationState::Pending: return QStringLiteral("pending");
    case MigrationState::Applied: return QStringLiteral("applied");
    case MigrationState::Failed: return QStringLiteral("FAILED");
    case MigrationState::ChangedAfterwards: return QStringLiteral("CHANGED AFTERWARDS");
    case MigrationState::Unknown: break;
    }
    return QStringLiteral("unknown here");
}

int complain(const QString &place, const core::Error &error)
{
    printError(place + QStringLiteral(": ") + error.detail);
    if (const QString hint = advice(error); !hint.isEmpty())
        printError(hint);
    return Wrong;
}

int showStatus(const core::Layout &layout, const core::Migrator &migrator, MigrationTarget target, core::Service home)
{
    const QString place = QString(nameOf(target));
    const auto list =
        await<std::vector<core::MigrationStatus>>(layout.database(home).submit<std::vector<core::MigrationStatus>>(
            [&](Connection &connection) { return migrator.status(connection, target); }));
    if (!list)
        return complain(place, list.error());
    int code = Fine;
    for (const core::MigrationStatus &one : list.value()) {
        printLine(QStringLiteral("%1  %2  %3").arg(place, -10).arg(one.name, -40).arg(stateWord(one.state)));
        if (one.state == MigrationState::Failed || one.state == MigrationState::Pending)
            code = Wrong;
    }
    return code;
}

int deploy(const core::Layout &layout, const core::Migrator &migrator, MigrationTarget target, core::Service home)
{
    const QString place = QString(nameOf(target));
    const auto report =
        await<core::DeployReport>(layout.database(home).submit<core::DeployReport>([&](Connection &connection) {
            return migrator.deploy(connection, target, [&](const QString &name, int number, int total) {
                printLine(QStringLiteral("%1: applying %2 (%3 of %4)").arg(place, name).arg(number).arg(total));
            });
        }));
    if (!report)
        return complain(place, report.error());
    for (const QString &name : report.value().baselined)
        printLine(QStringLiteral("%1: %2 was there already, baselined").arg(place, name));
    if (report.value().applied.isEmpty() && report.value().baselined.isEmpty())
        printLine(QStringLiteral("%1: up to date").arg(place));
    return Fine;
}

/// A missing one only makes lists slow, so it is no failure.
int showIndexes(const core::Layout &layout, core::Database &database, const std::vector<core::Service> &services)
{
    const core::Catalog catalog = makeCatalog();
    const auto survey = await<core::GridIndexSurvey>(database.submit<core::GridIndexSurvey>(
        [&](Connection &connection) { return core::missingIndexes(connection, layout, catalog, services); }));
    if (!survey)
        return complain(QStringLiteral("indexes"), survey.error());
    const auto print = [](const core::GridIndex &index, const char *state) {
        printLine(QStringLiteral("%1  %2  %3")
                      .arg(QString(nameOf(index.service)), -10)
                      .arg(index.name(), -40)
                      .arg(QLatin1String(state)));
    };
    for (const core::GridIndex &index : survey->missing)
        print(index, "missing index: lists may be slow");
    for (const core::GridIndex &index : survey->impossible)
        print(index, "impossible without pg_trgm: searches may be slow");
    return Fine;
}

int createIndexes(const core::Layout &layout, core::Database &database, const std::vector<core::Service> &services)
{
    const core::Catalog catalog = makeCatalog();
    const auto print = [](const core::GridIndex &index, int number, int total) {
        printLine(QStringLiteral("%1: building index %2 (%3 of %4)")
                      .arg(QString(nameOf(index.service)), index.name())
                      .arg(number)
                      .arg(total));
    };
    const auto report = await<core::GridIndexReport>(core::submitIndexes(database, layout, catalog, services, print));
    if (!report)
        return complain(QStringLiteral("index ") + report.error().subject, report.error());
    for (const QString &name : report->impossible)
        printLine(QStringLiteral("index %1: skipped, the extension pg_trgm cannot be had here").arg(name));
    return Fine;
}

} // namespace

int runMigrate(const QStringList &arguments)
{
    QCommandLineParser parser;
    addConnectionOptions(parser);
    parser.addOption(QCommandLineOption(QStringLiteral("all")));
    const bool parsed = parser.parse(arguments);
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    std::vector<core::Service> services;
    bool known = parsed && (verb == QLatin1String("status") || verb == QLatin1String("deploy"));
    for (const QString &word : words) {
        const auto service = core::serviceNamed(word);
        known = known && service.has_value();
        services.push_back(service.value_or(core::Service::Auth));
    }
    if (!known || (verb == QLatin1String("deploy") && services.empty() != parser.isSet(QStringLiteral("all")))) {
        printError(
            QStringLiteral("Usage: vhm24-desk migrate status|deploy [auth machines inventory tasks shared | --all]"));
        return Usage;
    }
    if (services.empty())
        services.assign(core::AllServices.begin(), core::AllServices.end());
    const auto configuration = configurationOrComplain(parser);
    if (!configuration)
        return Wrong;
    const core::Layout layout = makeLayout(*configuration, 1);
    const core::Migrator migrator(layout);
    const auto act = verb == QLatin1String("status") ? showStatus : deploy;
    const auto indexes = verb == QLatin1String("status") ? showIndexes : createIndexes;
    int code = Fine;
    for (const core::Service service : services)
        code = std::max(code, act(layout, migrator, targetOf(service), service));
    for (const auto &[database, members] : layout.databases()) {
        std::vector<core::Service> wanted;
        std::copy_if(members.begin(), members.end(), std::back_inserter(wanted), [&](core::Service one) {
            return std::find(services.begin(), services.end(), one) != services.end();
        });
        if (wanted.empty())
            continue;
        code = std::max(code, act(layout, migrator, MigrationTarget::Desk, members.front()));
        if (code == Fine) // tables may be missing otherwise
            code = indexes(layout, *database, wanted);
    }
    return code;
}

} // namespace vhm24::app
