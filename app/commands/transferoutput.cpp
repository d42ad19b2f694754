// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/transferoutput.h"

#include "app/commands/command.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace vhm24::app {

namespace {

constexpr qint64 ReportEveryMs = 500;

QString stageWord(core::TransferStage stage)
{
    switch (stage) {
    case core::TransferStage::Reading: return QStringLiteral("reading");
    case core::TransferStage::Checking: return QStringLiteral("checking");
    case core::TransferStage::Copying: return QStringLiteral("copying");
    case core::TransferStage::Proving: break;
    }
    return QStringLiteral("proving");
}

QString weightWord(core::FindingWeight weight)
{
    return weight == core::FindingWeight::Note      ? QStringLiteral("note")
           : weight == core::FindingWeight::Warning ? QStringLiteral("warning")
                                                    : QStringLiteral("obstacle");
}

void printFindings(const core::ImportSurvey &survey)
{
    for (const core::ImportFinding &finding : survey.findings)
        printLine(weightWord(finding.weight) + QStringLiteral(": ") + core::describe(finding));
    for (const core::ImportSurvey::Table &table : survey.tables)
        printLine(QStringLiteral("%1 %2 rows, %3 of them do not fit")
                      .arg(table.table, -18)
                      .arg(table.rows, 10)
                      .arg(table.unfit));
}

void printProof(const core::TableProof &proof)
{
    printLine(QStringLiteral("%1 %2 source %3 target %4 quarantined %5 checksum %6")
                  .arg(proof.table, -18)
                  .arg(proof.agrees ? QStringLiteral("ok") : QStringLiteral("WRONG"), -6)
                  .arg(proof.source)
                  .arg(proof.target)
                  .arg(proof.quarantined)
                  .arg(proof.targetChecksum));
    if (!proof.agrees)
        printLine(QStringLiteral("    missing %1, different %2, checksum of the source %3")
                      .arg(proof.missing)
                      .arg(proof.different)
                      .arg(proof.sourceChecksum));
}

QJsonObject findingJson(const core::ImportFinding &finding)
{
    return {{QStringLiteral("weight"), weightWord(finding.weight)},
            {QStringLiteral("table"), finding.table},
            {QStringLiteral("column"), finding.column},
            {QStringLiteral("count"), finding.count},
            {QStringLiteral("text"), core::describe(finding)}};
}

QJsonObject proofJson(const core::TableProof &proof)
{
    return {{QStringLiteral("service"), QString(nameOf(proof.service))},
            {QStringLiteral("table"), proof.table},
            {QStringLiteral("agrees"), proof.agrees},
            {QStringLiteral("source"), proof.source},
            {QStringLiteral("target"), proof.target},
            {QStringLiteral("quarantined"), proof.quarantined},
            {QStringLiteral("resent"), proof.resent},
            {QStringLiteral("missing"), proof.missing},
            {QStringLiteral("different"), proof.different},
            {QStringLiteral("extra"), proof.extra},
            {QStringLiteral("sourceChecksum"), proof.sourceChecksum},
            {QStringLiteral("targetChecksum"), proof.targetChecksum}};
}

int printWords(const core::TransferReport &report)
{
    printFindings(report.survey);
    qint64 waiting = 0;
    for (const core::TableProof &proof : report.tables) {
        printProof(proof);
        waiting += proof.quarantined;
    }
    if (report.survey.hasObstacle())
        printLine(QStringLiteral("Nothing was written, because of the obstacles above."));
    else if (report.dryRun)
        printLine(QStringLiteral("Dry run: nothing was written."));
    else if (report.agrees())
        printLine(QStringLiteral("All tables agree."));
    else
        printLine(QStringLiteral("NOT all tables agree. Run the same again; what stays different was changed in the "
                                 "target afterwards."));
    if (waiting > 0)
        printLine(QStringLiteral("%1 rows wait in quarantine: vhm24-desk import quarantine list").arg(waiting));
    return report.agrees() ? Fine : Wrong;
}

} // namespace

core::TransferWatcher printingWatcher()
{
    auto timer = std::make_shared<QElapsedTimer>();
    auto last = std::make_shared<QString>();
    return [timer, last](const core::TransferProgress &progress) {
        const QString what = stageWord(progress.stage) + QLatin1Char(' ') + progress.table;
        if (*last == what && timer->isValid() && timer->elapsed() < ReportEveryMs)
            return;
        timer->start();
        *last = what;
        printError(progress.rows > 0 ? QStringLiteral("%1: %2 of %3").arg(what).arg(progress.rows).arg(progress.total)
                                     : what);
    };
}

QJsonObject toJson(const core::TransferReport &report)
{
    QJsonArray tables;
    for (const core::TableProof &proof : report.tables)
        tables += proofJson(proof);
    QJsonArray findings;
    for (const core::ImportFinding &finding : report.survey.findings)
        findings += findingJson(finding);
    QJsonArray survey;
    for (const core::ImportSurvey::Table &table : report.survey.tables)
        survey += QJsonObject{{QStringLiteral("table"), table.table},
                              {QStringLiteral("rows"), table.rows},
                              {QStringLiteral("unfit"), table.unfit}};
    return {{QStringLiteral("agrees"), report.agrees()}, {QStringLiteral("dryRun"), report.dryRun},
            {QStringLiteral("job"), report.job},         {QStringLiteral("survey"), survey},
            {QStringLiteral("findings"), findings},      {QStringLiteral("tables"), tables}};
}

int printReport(const core::Result<core::TransferReport> &report, bool json)
{
    if (!report)
        return failWith(report.error(), json);
    if (!json)
        return printWords(report.value());
    printJson(toJson(report.value()));
    return report.value().agrees() ? Fine : Wrong;
}

} // namespace vhm24::app
