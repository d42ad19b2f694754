// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/transferoutput.h"

#include "app/commands/command.h"
#include "models/core/transfer/transferjson.h"

#include <QElapsedTimer>

namespace vhm24::app {

namespace {

constexpr qint64 ReportEveryMs = 500;

QString stageWord(core::TransferStage stage)
{
    switch (stage) {
    case core::TransferStage::Preparing: return QStringLiteral("preparing");
    case core::TransferStage::Reading: return QStringLiteral("reading");
    case core::TransferStage::Checking: return QStringLiteral("checking");
    case core::TransferStage::Copying: return QStringLiteral("copying");
    case core::TransferStage::Proving:
    case core::TransferStage::Proven: break;
    }
    return QStringLiteral("proving");
}

void printFindings(const core::ImportSurvey &survey)
{
    for (const core::ImportFinding &finding : survey.findings)
        printLine(nameOf(finding.weight) + QStringLiteral(": ") + core::describe(finding));
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

int printReport(const core::Result<core::TransferReport> &report, bool json)
{
    if (!report)
        return failWith(report.error(), json);
    if (!json)
        return printWords(report.value());
    printJson(core::toJson(report.value()));
    return report.value().agrees() ? Fine : Wrong;
}

} // namespace vhm24::app
