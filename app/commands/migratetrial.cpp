// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/migratecall.h"
#include "models/core/migration/deskstructure.h"
#include "models/core/migration/staging.h"

#include <QJsonArray>

#include <algorithm>

namespace vhm24::app {

namespace {

using core::Connection;
using Place = MigrateCall::Place;
using Differences = std::vector<core::StructureDifference>;

void printRehearsal(const QString &place, const core::RehearsalReport &report)
{
    for (const QString &name : report.baselined)
        printLine(QStringLiteral("%1: %2 is there already and would be baselined").arg(place, name));
    for (const QString &name : report.applied)
        printLine(QStringLiteral("%1: %2 would be applied").arg(place, name));
    if (report.failure)
        printError(QStringLiteral("%1: %2 FAILS: %3").arg(place, report.failure->subject, report.failure->detail));
    else if (report.applied.isEmpty() && report.baselined.isEmpty())
        printLine(QStringLiteral("%1: up to date").arg(place));
}

QJsonObject rehearsalJson(const QString &place, const core::RehearsalReport &report)
{
    QJsonObject json{{QStringLiteral("target"), place},
                     {QStringLiteral("wouldApply"), QJsonArray::fromStringList(report.applied)},
                     {QStringLiteral("wouldBaseline"), QJsonArray::fromStringList(report.baselined)}};
    if (report.failure)
        json.insert(QStringLiteral("failure"), toJson(*report.failure));
    return json;
}

core::Result<Differences> differencesAt(const MigrateCall &call, const Place &place)
{
    return call.ask<Differences>(place, [&](Connection &connection) {
        const auto service = core::serviceOf(place.target);
        return service ? core::compareStructure(connection, *service, call.layout.schema(*service))
                       : core::compareDesk(connection, call.files);
    });
}

QJsonArray differencesJson(const Differences &differences)
{
    QJsonArray json;
    for (const core::StructureDifference &one : differences)
        json += QJsonObject{{QStringLiteral("difference"), core::describe(one)},
                            {QStringLiteral("table"), one.table},
                            {QStringLiteral("name"), one.name},
                            {QStringLiteral("expected"), one.expected},
                            {QStringLiteral("found"), one.found},
                            {QStringLiteral("harmless"), one.harmless}};
    return json;
}

void printDifferences(const QString &place, const Differences &differences)
{
    if (differences.empty())
        printLine(QStringLiteral("%1: as expected").arg(place));
    for (const core::StructureDifference &one : differences)
        printLine(QStringLiteral("%1: %2%3")
                      .arg(place, core::describe(one), one.harmless ? QStringLiteral(" (harmless)") : QString()));
}

} // namespace

int rehearseMigrations(const MigrateCall &call)
{
    int code = Fine;
    QJsonArray targets;
    for (const Place &place : call.places()) {
        const auto report = call.ask<core::RehearsalReport>(place, [&](Connection &connection) {
            return call.migrator.rehearse(connection, place.target, {}, call.stop);
        });
        if (!report) {
            if (!call.json)
                printError(QStringLiteral("%1: %2").arg(place.name(), report.error().detail));
            code = std::max(code, exitCodeOf(report.error()));
            targets += QJsonObject{{QStringLiteral("target"), place.name()},
                                   {QStringLiteral("error"), toJson(report.error())}};
            continue;
        }
        if (report->failure)
            code = std::max(code, int(Wrong));
        targets += rehearsalJson(place.name(), *report);
        if (!call.json)
            printRehearsal(place.name(), *report);
    }
    if (call.json)
        printJson({{QStringLiteral("fine"), code == Fine},
                   {QStringLiteral("dryRun"), true},
                   {QStringLiteral("targets"), targets}});
    return code;
}

int resolveMigration(const MigrateCall &call)
{
    core::Result<core::Done> outcome(core::invalid(QStringLiteral("this is no service"), call.words[0]));
    bool resolved = false;
    for (const Place &place : call.places()) {
        if (call.words[0] != nameOf(place.target))
            continue;
        outcome = call.ask<core::Done>(place, [&](Connection &connection) {
            return call.migrator.resolve(connection, place.target, call.words[1],
                                         call.byHand ? core::MigrationResolution::AppliedByHand
                                                     : core::MigrationResolution::RolledBack);
        });
        resolved = resolved || outcome.ok(); // our own schema may have failed in one of several databases
    }
    if (!resolved)
        return failWith(outcome.error(), call.json);
    if (call.json)
        printJson({{QStringLiteral("fine"), true}});
    return Fine;
}

int showDrift(const MigrateCall &call)
{
    int code = Fine;
    QJsonArray targets;
    for (const Place &place : call.places()) {
        const auto differences = differencesAt(call, place);
        if (!differences) {
            if (!call.json)
                printError(QStringLiteral("%1: %2").arg(place.name(), differences.error().detail));
            code = std::max(code, exitCodeOf(differences.error()));
            targets += QJsonObject{{QStringLiteral("target"), place.name()},
                                   {QStringLiteral("error"), toJson(differences.error())}};
            continue;
        }
        if (std::any_of(differences->begin(), differences->end(), [](const auto &one) { return !one.harmless; }))
            code = std::max(code, int(Wrong));
        targets += QJsonObject{{QStringLiteral("target"), place.name()},
                               {QStringLiteral("differences"), differencesJson(*differences)}};
        if (!call.json)
            printDifferences(place.name(), *differences);
    }
    if (call.json)
        printJson({{QStringLiteral("fine"), code == Fine}, {QStringLiteral("targets"), targets}});
    return code;
}

int createStaging(const MigrateCall &call)
{
    const auto report =
        core::Staging(call.layout)
            .create({.sample = call.sample,
                     .progress = [](const QString &table,
                                    qint64 rows) { printError(QStringLiteral("%1: %2 rows").arg(table).arg(rows)); },
                     .stop = call.stop});
    if (!report)
        return failWith(report.error(), call.json);
    if (call.json)
        printJson({{QStringLiteral("fine"), true},
                   {QStringLiteral("databases"), QJsonArray::fromStringList(report->databases)},
                   {QStringLiteral("rows"), report->rows}});
    else
        printLine(QStringLiteral("made %1 with %2 rows; try there: vhm24-desk migrate deploy --all --staging")
                      .arg(report->databases.join(QStringLiteral(", ")))
                      .arg(report->rows));
    return Fine;
}

int dropStaging(const MigrateCall &call)
{
    const auto dropped = core::Staging(call.layout).drop();
    if (!dropped)
        return failWith(dropped.error(), call.json);
    if (call.json)
        printJson({{QStringLiteral("fine"), true}, {QStringLiteral("dropped"), QJsonArray::fromStringList(*dropped)}});
    else
        printLine(dropped->isEmpty() ? QStringLiteral("there is none")
                                     : QStringLiteral("dropped %1").arg(dropped->join(QStringLiteral(", "))));
    return Fine;
}

} // namespace vhm24::app
