// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/doctorrun.h"

#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "models/core/doctor/faultcount.h"
#include "ui/core/format/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

#include <algorithm>

namespace vhm24::ui {

using core::DoctorFinding;
using core::DoctorReport;

namespace {

/// A file that can't be written or read is said as it is; all else as elsewhere.
QString doctorSentence(const core::Error &error)
{
    return error.kind == core::ErrorKind::Invalid && !error.subject.isEmpty()
               ? DoctorRun::tr("The undo file is no good: %1").arg(error.detail)
               : sentence(error);
}

} // namespace

DoctorRun::DoctorRun(const Context &context, Verifier verify, QObject *parent) :
    QObject(parent),
    m_context(context),
    m_jobs(context.jobs),
    m_doctor(context.layout, context.catalog),
    m_repair(context.layout, m_doctor, context.actor),
    m_verify(std::move(verify))
{
}

DoctorRun::~DoctorRun()
{
    if (m_job == 0)
        return;
    if (const auto meter = m_jobs->meter(m_job))
        meter->stop.request_stop();
    m_running.waitForFinished();
    m_jobs->endCancelled(m_job, tr("Stopped."));
}

void DoctorRun::start(const QString &title, int steps, Work work, std::function<QString(qint64)> done,
                      const QString &file)
{
    if (isBusy())
        return;
    m_job = m_jobs->start(title, steps, Jobs::Counting::Steps);
    m_running = QtConcurrent::run(&Jobs::pool(),
                                  [meter = m_jobs->meter(m_job), work = std::move(work)] { return work(*meter); });
    core::deliver(m_running, this,
                  [this, done = std::move(done), file](const core::Result<qint64> &count) { end(count, done, file); });
    Q_EMIT busyChanged();
}

void DoctorRun::end(const core::Result<qint64> &count, const std::function<QString(qint64)> &done, const QString &file)
{
    const int job = std::exchange(m_job, 0);
    if (count) {
        m_jobs->finish(job, done(*count), file);
    } else if (count.error().kind == core::ErrorKind::Cancelled) {
        m_jobs->endCancelled(job, tr("Stopped. Nothing was changed."));
    } else {
        const QString words = doctorSentence(count.error());
        m_jobs->fail(job, words);
        Q_EMIT failed(words);
    }
    Q_EMIT busyChanged();
}

void DoctorRun::look()
{
    const auto found = std::make_shared<DoctorReport>();
    const Work work = [this, found](JobMeter &meter) -> core::Result<qint64> {
        auto report = m_doctor.examine(
            {.verifyPassword = m_verify,
             .stop = meter.stop.get_token(),
             .progress = [&meter](const core::DoctorCheck &, int number, int) { meter.rows = number - 1; }});
        if (!report)
            return report.error();
        *found = std::move(*report);
        [[maybe_unused]] const auto kept = core::keepFaultCount(m_context.layout, *found); // a help, no condition
        return found->faults();
    };
    start(tr("The doctor looks for faults"), int(m_doctor.checks().size()), work, [this, found](qint64 faults) {
        adopt(std::move(*found));
        return faults > 0 ? tr("%n fault(s) were found.", nullptr, int(faults)) : tr("No fault was found.");
    });
}

void DoctorRun::plan(const core::DoctorCheck &check, std::function<void(const core::RepairPlan &)> planned)
{
    const auto made = std::make_shared<core::RepairPlan>();
    const Work work = [this, made, id = check.id](JobMeter &meter) -> core::Result<qint64> {
        auto answer = m_repair.plan(id, meter.stop.get_token());
        if (!answer)
            return answer.error();
        *made = std::move(*answer);
        return qint64(made->rows.size());
    };
    start(tr("Looking what there is to repair"), -1, work, [this, made, planned = std::move(planned)](qint64 rows) {
        // Later: what is decided upon begins the next job.
        QMetaObject::invokeMethod(
            this, [made, planned] { planned(*made); }, Qt::QueuedConnection);
        return tr("%n row(s) can be repaired.", nullptr, int(rows));
    });
}

void DoctorRun::repair(const core::RepairPlan &plan, const QString &undoFile)
{
    const auto again = std::make_shared<std::optional<DoctorReport>>(); // none: nobody could look
    const Work work = [this, again, plan, undoFile](JobMeter &meter) -> core::Result<qint64> {
        QDir().mkpath(QFileInfo(undoFile).absolutePath());
        if (const auto written = core::writeUndoFile(undoFile, plan); !written)
            return written.error();
        auto rows = m_repair.apply(plan, meter.stop.get_token());
        if (!rows) {
            if (rows.error().kind != core::ErrorKind::OutcomeUnknown)
                QFile::remove(undoFile); // there is nothing to take back
            return rows;
        }
        if (auto report = m_doctor.examine({.only = {plan.checkId}, .stop = meter.stop.get_token()}))
            again->emplace(std::move(*report));
        return rows;
    };
    start(
        tr("The doctor repairs"), -1, work,
        [this, again, id = plan.checkId](qint64 rows) {
            exchange(id, *again);
            return tr("%n row(s) were repaired. The file takes it back.", nullptr, int(rows));
        },
        undoFile);
}

void DoctorRun::undo(const QString &undoFile)
{
    struct Undone {
        QString checkId = {};
        std::optional<DoctorReport> again = {};
    };
    const auto undone = std::make_shared<Undone>();
    const Work work = [this, undone, undoFile](JobMeter &meter) -> core::Result<qint64> {
        const auto plan = core::readUndoFile(undoFile);
        if (!plan)
            return plan.error();
        auto rows = m_repair.undo(*plan, meter.stop.get_token());
        if (!rows)
            return rows;
        undone->checkId = plan->checkId;
        if (auto report = m_doctor.examine({.only = {plan->checkId}, .stop = meter.stop.get_token()}))
            undone->again = std::move(*report);
        return rows;
    };
    start(tr("A repair is taken back"), -1, work, [this, undone](qint64 rows) {
        exchange(undone->checkId, undone->again);
        return tr("%n row(s) are as they were before the repair.", nullptr, int(rows));
    });
}

void DoctorRun::adopt(DoctorReport report)
{
    m_report = std::move(report);
    m_lookedAt = QDateTime::currentDateTimeUtc();
    Q_EMIT reported();
}

void DoctorRun::exchange(const QString &checkId, const std::optional<DoctorReport> &again)
{
    if (!again || !m_lookedAt.isValid())
        return;
    std::erase_if(m_report.findings, [&checkId](const DoctorFinding &finding) { return finding.check->id == checkId; });
    for (const DoctorFinding &finding : again->findings) {
        const auto place = std::find_if(m_report.findings.begin(), m_report.findings.end(),
                                        [&finding](const DoctorFinding &other) { return isWorse(finding, other); });
        m_report.findings.insert(place, finding);
    }
    Q_EMIT reported();
}

QString DoctorRun::undoFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/repairs");
}

QString DoctorRun::undoFileFor(const core::RepairPlan &plan)
{
    const QString stem =
        QStringLiteral("%1/undo-%2-%3")
            .arg(undoFolder(), plan.checkId, QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString path = stem + QStringLiteral(".json");
    for (int next = 2; QFileInfo::exists(path); ++next)
        path = QStringLiteral("%1-%2.json").arg(stem).arg(next);
    return path;
}

} // namespace vhm24::ui
