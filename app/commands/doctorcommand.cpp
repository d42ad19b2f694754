// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/cachedanswers.h"
#include "app/commands/command.h"
#include "app/commands/commandlayout.h"
#include "app/commands/commandstop.h"
#include "app/core/version.h"
#include "models/auth/passwords.h"
#include "models/core/database/database.h"
#include "models/core/doctor/doctorrepair.h"
#include "models/core/doctor/faultcount.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vhm24::app {

namespace {

/// How a run ends: in words, or as one object.
int doctorEnd(bool json, const QJsonObject &object, const QString &sentence, int code)
{
    if (json)
        printJson(object);
    else
        printLine(sentence);
    return code;
}

QJsonObject diagnosisJson(const core::DoctorFinding &finding, const core::Catalog &catalog)
{
    const core::DoctorCheck &check = *finding.check;
    return {{QStringLiteral("id"), check.id},
            {QStringLiteral("harm"), QString(core::wordOf(check.harm))},
            {QStringLiteral("service"), QString(core::nameOf(check.service))},
            {QStringLiteral("table"), QLatin1String(check.table)},
            {QStringLiteral("title"), core::titleOf(check, catalog)},
            {QStringLiteral("description"), QLatin1String(check.description)},
            {QStringLiteral("count"), finding.count},
            {QStringLiteral("sample"), QJsonArray::fromStringList(finding.sample)},
            {QStringLiteral("repairable"), check.isRepairable()},
            {QStringLiteral("repair"), QString::fromUtf8(check.repair)},
            {QStringLiteral("note"), core::noteOf(finding)},
            {QStringLiteral("error"), finding.error ? finding.error->detail : QString()}};
}

void printDoctorFinding(const core::DoctorFinding &finding, const core::Catalog &catalog)
{
    const core::DoctorCheck &check = *finding.check;
    if (finding.error) {
        printLine(QStringLiteral("?         %1: %2").arg(check.id, finding.error->detail));
        return;
    }
    printLine(QStringLiteral("%1 %2  %3 (%4)")
                  .arg(QString(core::wordOf(check.harm)), -9)
                  .arg(finding.count, 7)
                  .arg(core::titleOf(check, catalog), check.id));
    printLine(QStringLiteral("                   ") + QLatin1String(check.description));
    if (!finding.sample.isEmpty())
        printLine(QStringLiteral("                   ") + finding.sample.mid(0, 5).join(QStringLiteral(", ")) +
                  (finding.count > 5 ? QStringLiteral(", …") : QString()));
    if (check.isRepairable())
        printLine(QStringLiteral("                   → --repair %1: %2").arg(check.id, QLatin1String(check.repair)));
    if (const QString note = core::noteOf(finding); !note.isEmpty())
        printLine(QStringLiteral("                   ") + note);
}

/// How a call of the doctor goes.
struct DoctorCall {
    const core::Configuration &configuration;
    bool json = false;
    std::stop_token stop = {};
};

int examineAll(const core::Layout &layout, const core::Doctor &doctor, const DoctorCall &call, bool keep)
{
    const auto report = doctor.examine({.verifyPassword = auth::verifyPassword, .stop = call.stop});
    if (!report)
        return failWith(report.error(), call.json);
    if (const auto kept = keep ? core::keepFaultCount(layout, *report) : core::Result(core::Done{}); !kept)
        printError(QStringLiteral("The number of faults was not kept: ") + kept.error().detail);
    const int code = report->faults() > 0 || !report->isComplete() ? Wrong : Fine;
    QJsonArray findings;
    for (const core::DoctorFinding &finding : report->findings) {
        if (call.json)
            findings += diagnosisJson(finding, doctor.catalog());
        else
            printDoctorFinding(finding, doctor.catalog());
    }
    return doctorEnd(call.json,
                     {{QStringLiteral("checks"), report->checks},
                      {QStringLiteral("faults"), report->faults()},
                      {QStringLiteral("complete"), report->isComplete()},
                      {QStringLiteral("findings"), findings}},
                     QStringLiteral("%1 checks, %2 faults").arg(report->checks).arg(report->faults()), code);
}

int repairOne(const core::DoctorRepair &repair, const QString &checkId, QString undoFile, const DoctorCall &call)
{
    const auto plan = repair.plan(checkId, call.stop);
    if (!plan)
        return failWith(plan.error(), call.json);
    if (undoFile.isEmpty())
        undoFile =
            QStringLiteral("undo-%1-%2.json").arg(checkId, plan->madeAt.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    if (plan->rows.empty())
        return doctorEnd(call.json, {{QStringLiteral("repaired"), 0}, {QStringLiteral("left"), plan->left}},
                         QStringLiteral("There is nothing to repair."), Fine);
    if (const auto written = core::writeUndoFile(undoFile, *plan); !written)
        return failWith(written.error(), call.json);
    const auto done = repair.apply(*plan, call.stop);
    dropCachedAnswers(call.configuration, {{plan->service, plan->table}});
    if (!done)
        return failWith(done.error(), call.json);
    return doctorEnd(call.json,
                     {{QStringLiteral("repaired"), *done},
                      {QStringLiteral("left"), plan->left},
                      {QStringLiteral("undoFile"), undoFile}},
                     QStringLiteral("%1 rows repaired, %2 left; to take it back: vhm24-desk doctor --undo %3")
                         .arg(*done)
                         .arg(plan->left)
                         .arg(undoFile),
                     Fine);
}

int undoOne(const core::DoctorRepair &repair, const QString &file, const DoctorCall &call)
{
    const auto plan = core::readUndoFile(file);
    if (!plan)
        return failWith(plan.error(), call.json);
    const auto done = repair.undo(*plan, call.stop);
    dropCachedAnswers(call.configuration, {{plan->service, plan->table}});
    if (!done)
        return failWith(done.error(), call.json);
    return doctorEnd(call.json, {{QStringLiteral("undone"), *done}},
                     QStringLiteral("%1 rows are as they were").arg(*done), Fine);
}

} // namespace

int runDoctor(const QStringList &arguments)
{
    QCommandLineParser parser;
    addConnectionOptions(parser);
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption repairing(QStringLiteral("repair"), QString(), QStringLiteral("ID"));
    const QCommandLineOption undoFile(QStringLiteral("undo-file"), QString(), QStringLiteral("FILE"));
    const QCommandLineOption undoing(QStringLiteral("undo"), QString(), QStringLiteral("FILE"));
    const QCommandLineOption keep(QStringLiteral("keep"));
    parser.addOptions({json, repairing, undoFile, undoing, keep});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty() ||
        int(parser.isSet(repairing)) + int(parser.isSet(undoing)) + int(parser.isSet(keep)) > 1 ||
        (parser.isSet(undoFile) && !parser.isSet(repairing))) {
        printError(
            QStringLiteral("Usage: vhm24-desk doctor [--json] [--keep | --repair ID [--undo-file FILE] | --undo FILE] "
                           "[--profile NAME] [--env FILE]"));
        return Usage;
    }
    const auto configuration = configurationOrComplain(parser);
    if (!configuration)
        return Wrong;
    const core::Layout layout = makeLayout(*configuration, 1); // says where; the doctor has connections of its own
    const core::Catalog catalog = makeCatalog();
    const core::Doctor doctor(layout, catalog);
    const core::DoctorRepair repair(layout, doctor, {.program = programName() + QStringLiteral(" doctor")});
    const CommandStop stop;
    const DoctorCall call{.configuration = *configuration, .json = parser.isSet(json), .stop = stop.token()};
    if (parser.isSet(repairing))
        return repairOne(repair, parser.value(repairing), parser.value(undoFile), call);
    if (parser.isSet(undoing))
        return undoOne(repair, parser.value(undoing), call);
    return examineAll(layout, doctor, call, parser.isSet(keep));
}

} // namespace vhm24::app
