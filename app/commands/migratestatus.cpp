// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/migratecall.h"
#include "app/core/version.h"
#include "models/core/backup/backupwriter.h"
#include "models/core/migration/indexrepair.h"

#include <QJsonArray>

#include <algorithm>

namespace vhm24::app {

namespace {

using core::Connection;
using core::MigrationState;
using Place = MigrateCall::Place;
using Statuses = std::vector<core::MigrationStatus>;

int complainAbout(const QString &place, const core::Error &error)
{
    printError(place + QStringLiteral(": ") + error.detail);
    if (const QString hint = advice(error); !hint.isEmpty())
        printError(hint);
    return exitCodeOf(error);
}

qint64 countOfState(const Statuses &list, MigrationState state)
{
    return std::count_if(list.begin(), list.end(), [&](const auto &one) { return one.state == state; });
}

QJsonArray migrationsJson(const Statuses &list)
{
    QJsonArray json;
    for (const core::MigrationStatus &one : list) {
        const QString finished = one.finishedAt.isValid() ? one.finishedAt.toString(Qt::ISODate) : QString();
        json += QJsonObject{{QStringLiteral("name"), one.name},
                            {QStringLiteral("state"), migrationStateWord(one.state)},
                            {QStringLiteral("finishedAt"), finished},
                            {QStringLiteral("logs"), one.logs}};
    }
    return json;
}

/// One line for each target, and below it what is not simply applied.
void printStatuses(const Place &place, const Statuses &list)
{
    printLine(QStringLiteral("%1  applied %2  pending %3  failed %4  newest %5")
                  .arg(place.name(), -14)
                  .arg(countOfState(list, MigrationState::Applied), 2)
                  .arg(countOfState(list, MigrationState::Pending), 2)
                  .arg(countOfState(list, MigrationState::Failed), 2)
                  .arg(list.empty() ? QStringLiteral("none") : list.back().name));
    for (const core::MigrationStatus &one : list) {
        if (one.state != MigrationState::Applied)
            printLine(
                QStringLiteral("%1  %2  %3").arg(QString(), -14).arg(one.name, -40).arg(migrationStateWord(one.state)));
    }
}

QJsonArray indexesJson(const std::vector<core::GridIndex> &indexes)
{
    QJsonArray json;
    for (const core::GridIndex &index : indexes)
        json += QJsonObject{{QStringLiteral("service"), nameOf(index.service)},
                            {QStringLiteral("table"), index.table},
                            {QStringLiteral("index"), index.name()}};
    return json;
}

void printIndexes(const core::GridIndexSurvey &survey)
{
    const auto print = [](const core::GridIndex &index, const char *state) {
        printLine(QStringLiteral("%1  %2  %3")
                      .arg(QString(nameOf(index.service)), -14)
                      .arg(index.name(), -40)
                      .arg(QLatin1String(state)));
    };
    for (const core::GridIndex &index : survey.missing)
        print(index, "missing index: lists may be slow (vhm24-desk migrate repair-indexes)");
    for (const core::GridIndex &index : survey.impossible)
        print(index, "impossible without pg_trgm: searches may be slow");
}

core::GridIndexProgress indexProgress()
{
    return [](const core::GridIndex &index, int number, int total) {
        printError(QStringLiteral("%1: building index %2 (%3 of %4)")
                       .arg(QString(nameOf(index.service)), index.name())
                       .arg(number)
                       .arg(total));
    };
}

core::IndexRepairs repairNow(const MigrateCall &call)
{
    const core::Catalog catalog = makeCatalog();
    auto repairing = core::repairIndexes(call.layout, catalog, call.services, indexProgress(), call.stop);
    repairing.waitForFinished();
    return repairing.result();
}

int presentRepairs(const core::IndexRepairs &repairs)
{
    int code = Fine;
    for (const core::Error &error : repairs.errors)
        code = std::max(code, complainAbout(QStringLiteral("index ") + error.subject, error));
    for (const QString &name : repairs.report.created)
        printLine(QStringLiteral("index %1: built").arg(name));
    for (const QString &name : repairs.report.impossible)
        printLine(QStringLiteral("index %1: skipped, the extension pg_trgm cannot be had here").arg(name));
    return code;
}

QJsonObject repairsJson(const core::IndexRepairs &repairs)
{
    QJsonArray errors;
    for (const core::Error &error : repairs.errors)
        errors += toJson(error);
    return {{QStringLiteral("created"), QJsonArray::fromStringList(repairs.report.created)},
            {QStringLiteral("impossible"), QJsonArray::fromStringList(repairs.report.impossible)},
            {QStringLiteral("errors"), errors}};
}

core::Result<core::DeployReport> deployTo(const MigrateCall &call, const Place &place)
{
    return call.ask<core::DeployReport>(place, [&](Connection &connection) {
        return call.migrator.deploy(
            connection, place.target,
            [&](const QString &name, int number, int total) {
                printError(QStringLiteral("%1: applying %2 (%3 of %4)").arg(place.name(), name).arg(number).arg(total));
            },
            call.stop);
    });
}

/// Only where there is something to lose and something will change.
core::Result<core::Done> backUpFirst(const MigrateCall &call)
{
    if (call.backupFolder.isEmpty())
        return core::Done{};
    qint64 pending = 0;
    qint64 others = 0;
    for (const Place &place : call.places()) {
        const auto list = call.ask<Statuses>(
            place, [&](Connection &connection) { return call.migrator.status(connection, place.target); });
        if (!list)
            return list.error();
        pending += countOfState(*list, MigrationState::Pending);
        others += qint64(list->size()) - countOfState(*list, MigrationState::Pending);
    }
    if (pending == 0 || others == 0)
        return core::Done{};
    const core::BackupStore store(call.backupFolder);
    const auto made = core::BackupWriter(call.layout, store).create({.program = programName(), .stop = call.stop});
    if (!made)
        return made.error();
    printError(QStringLiteral("backup %1 made in %2").arg(made->name, store.folder()));
    return core::Done{};
}

void printDeployed(const QString &place, const core::DeployReport &report)
{
    for (const QString &name : report.baselined)
        printLine(QStringLiteral("%1: %2 was there already, baselined").arg(place, name));
    for (const QString &name : report.applied)
        printLine(QStringLiteral("%1: %2 applied").arg(place, name));
    if (report.applied.isEmpty() && report.baselined.isEmpty())
        printLine(QStringLiteral("%1: up to date").arg(place));
}

} // namespace

QString migrationStateWord(MigrationState state)
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

int showMigrationStatus(const MigrateCall &call)
{
    int code = Fine;
    QJsonArray targets;
    for (const Place &place : call.places()) {
        const auto list = call.ask<Statuses>(
            place, [&](Connection &connection) { return call.migrator.status(connection, place.target); });
        if (!list) {
            code = std::max(code, call.json ? exitCodeOf(list.error()) : complainAbout(place.name(), list.error()));
            targets +=
                QJsonObject{{QStringLiteral("target"), place.name()}, {QStringLiteral("error"), toJson(list.error())}};
            continue;
        }
        if (countOfState(*list, MigrationState::Failed) + countOfState(*list, MigrationState::Pending) > 0)
            code = std::max(code, int(Wrong));
        targets += QJsonObject{{QStringLiteral("target"), place.name()},
                               {QStringLiteral("migrations"), migrationsJson(*list)}};
        if (!call.json)
            printStatuses(place, *list);
    }
    const core::Catalog catalog = makeCatalog();
    auto finding = core::findMissingIndexes(call.layout, catalog, call.services);
    finding.waitForFinished();
    // A missing one only makes lists slow, so it is no failure; nor is it told of twice that a database is down.
    const core::GridIndexSurvey survey = finding.result().survey;
    if (call.json)
        printJson({{QStringLiteral("fine"), code == Fine},
                   {QStringLiteral("targets"), targets},
                   {QStringLiteral("missingIndexes"), indexesJson(survey.missing)},
                   {QStringLiteral("impossibleIndexes"), indexesJson(survey.impossible)}});
    else
        printIndexes(survey);
    return code;
}

int deployMigrations(const MigrateCall &call)
{
    if (call.dryRun)
        return rehearseMigrations(call);
    if (const auto copied = backUpFirst(call); !copied)
        return failWith(copied.error(), call.json);
    int code = Fine;
    QJsonArray targets;
    for (const Place &place : call.places()) {
        const auto report = deployTo(call, place);
        QJsonObject target{{QStringLiteral("target"), place.name()}};
        if (report) {
            target.insert(QStringLiteral("applied"), QJsonArray::fromStringList(report->applied));
            target.insert(QStringLiteral("baselined"), QJsonArray::fromStringList(report->baselined));
            if (!call.json)
                printDeployed(place.name(), *report);
        } else {
            target.insert(QStringLiteral("error"), toJson(report.error()));
            code = std::max(code, call.json ? exitCodeOf(report.error()) : complainAbout(place.name(), report.error()));
        }
        targets += target;
    }
    QJsonObject answer{{QStringLiteral("targets"), targets}};
    if (code == Fine) { // tables may be missing otherwise
        const core::IndexRepairs repairs = repairNow(call);
        code = repairs.errors.empty() ? Fine : exitCodeOf(repairs.errors.front());
        answer.insert(QStringLiteral("indexes"), repairsJson(repairs));
        if (!call.json)
            presentRepairs(repairs);
    }
    answer.insert(QStringLiteral("fine"), code == Fine);
    if (call.json)
        printJson(answer);
    return code;
}

int repairMissingIndexes(const MigrateCall &call)
{
    const core::IndexRepairs repairs = repairNow(call);
    const int code = repairs.errors.empty() ? Fine : exitCodeOf(repairs.errors.front());
    if (call.json) {
        QJsonObject answer = repairsJson(repairs);
        answer.insert(QStringLiteral("fine"), code == Fine);
        printJson(answer);
        return code;
    }
    presentRepairs(repairs);
    if (repairs.errors.empty() && repairs.report.created.isEmpty() && repairs.report.impossible.isEmpty())
        printLine(QStringLiteral("no index is missing"));
    return code;
}

} // namespace vhm24::app
