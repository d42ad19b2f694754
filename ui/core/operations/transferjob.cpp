// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/transferjob.h"

#include "models/core/database/deliver.h"
#include "ui/core/operations/applydialog.h"
#include "ui/core/operations/importtexts.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace vhm24::ui {

TransferJob::TransferJob(const Context &context, std::shared_ptr<BackupRunner> backups) :
    m_context(context),
    m_jobs(context.jobs),
    m_backups(std::move(backups))
{
    connect(m_jobs.get(), &Jobs::changed, this, &TransferJob::follow);
    connect(m_backups.get(), &BackupRunner::ended, this, &TransferJob::endBackup);
}

TransferJob::~TransferJob()
{
    if (!m_meter)
        return;
    m_meter->stop.request_stop();
    m_jobs->endCancelled(m_job, tr("Stopped. What arrived stays; it can go on where it was."));
}

void TransferJob::setMerge(bool merge)
{
    m_isRehearsed = m_isRehearsed && merge == m_merge;
    m_merge = merge;
    Q_EMIT changed();
}

void TransferJob::forget(bool merge)
{
    m_merge = merge;
    m_survey.reset();
    m_report.reset();
    m_tables.clear();
    m_isRehearsed = false;
    m_isInterrupted = false;
    m_sentence.clear();
    m_state = Jobs::State::Done;
}

void TransferJob::unrehearse() { m_isRehearsed = false; }

bool TransferJob::isStopping() const
{
    return m_task == Task::BackUp ? m_backups->isStopping() : m_meter && m_meter->stop.stop_requested();
}

std::optional<Meaning> TransferJob::checksMeaning() const
{
    return m_task == Task::Look ? Meaning::Working : meaningOf(m_survey);
}

std::optional<Meaning> TransferJob::copyMeaning() const
{
    if (isBusy() && m_task != Task::Look)
        return Meaning::Working;
    if (m_isInterrupted)
        return Meaning::Low;
    return m_report ? std::optional(Meaning::Good) : std::nullopt;
}

std::optional<Meaning> TransferJob::proofMeaning() const
{
    return m_report ? std::optional(m_report->agrees() ? Meaning::Good : Meaning::Critical) : std::nullopt;
}

bool TransferJob::mayStart() const
{
    return !isBusy() && !m_backups->isRunning() && !m_context.actor.readOnly && m_isRehearsed && m_survey &&
           !m_survey->hasObstacle();
}

void TransferJob::look(bool rehearses)
{
    if (isBusy() || !isReady())
        return;
    m_rehearses = rehearses;
    m_isRehearsed = false;
    run(Task::Look, -1, true);
}

void TransferJob::start()
{
    if (!mayStart())
        return;
    m_isInterrupted = true; // until it comes to its end
    layTables();
    qint64 expected = 0;
    for (const TransferredTable &one : m_tables)
        expected += one.expected;
    run(Task::Transfer, expected, false);
}

void TransferJob::startAfterBackup(const QString &folder)
{
    if (!mayStart())
        return;
    layTables();
    m_task = Task::BackUp;
    m_state = Jobs::State::Running;
    m_sentence = tr("A backup is made first; the page Backups shows how far it is.");
    m_backups->create(folder, -1);
    Q_EMIT changed();
}

void TransferJob::startAs(const ApplyDialog &answer) { answer.backsUp() ? startAfterBackup(answer.folder()) : start(); }

void TransferJob::endBackup()
{
    if (m_task != Task::BackUp)
        return;
    m_task = Task::None;
    if (m_backups->state() == Jobs::State::Done)
        return start();
    leave(m_backups->state(), words(Task::BackUp).noBackup.arg(m_backups->sentence()));
    Q_EMIT ended(Task::BackUp);
}

void TransferJob::stop()
{
    if (m_task == Task::BackUp)
        m_backups->stop();
    else if (m_meter)
        m_jobs->cancel(m_job);
    Q_EMIT changed();
}

void TransferJob::run(Task task, qint64 expected, bool dryRun)
{
    m_task = task;
    m_state = Jobs::State::Running;
    m_sentence = words(task).title;
    m_trail->clear();
    m_job = m_jobs->start(m_sentence, expected);
    m_meter = m_jobs->meter(m_job);
    const core::TransferOptions options{.merge = m_merge, .dryRun = dryRun, .chunkRows = m_chunkRows};
    const auto watch = [meter = m_meter, trail = m_trail](const core::TransferProgress &progress) {
        meter->rows = trail->add(progress);
    };
    auto future = QtConcurrent::run(&Jobs::pool(), [work = work(task), options, watch, meter = m_meter] {
        return work(options, watch, meter->stop.get_token());
    });
    core::deliver(future, this, [this](const Made &made) { end(made); });
    Q_EMIT changed();
}

/// One line for each table, before anything moves.
void TransferJob::layTables()
{
    m_tables.clear();
    for (const core::ImportSurvey::Table &one : m_survey->tables)
        m_tables.push_back({.service = one.service, .table = one.table, .expected = one.rows, .unfit = one.unfit});
}

void TransferJob::follow()
{
    if (!m_meter)
        return;
    const auto steps = m_trail->take();
    for (const core::TransferProgress &step : steps) {
        m_sentence = step.table.isEmpty() ? transferStageText(step.stage)
                                          : QStringLiteral("%1: %2").arg(step.table, transferStageText(step.stage));
        for (TransferredTable &one : m_tables) {
            if (one.table != step.table || m_task != Task::Transfer)
                continue;
            if (step.stage != core::TransferStage::Checking) // the look before; its turn to be copied has not come
                one.stage = step.stage;
            one.rows = std::max(one.rows, step.rows);
            if (step.proof)
                one.proof = step.proof;
        }
    }
    if (!steps.empty())
        Q_EMIT changed();
}

void TransferJob::take(const core::TransferReport &report)
{
    m_survey = report.survey;
    learn(report);
    if (report.dryRun) {
        m_isRehearsed = m_rehearses;
        return;
    }
    layTables();
    for (const core::TableProof &proof : report.tables) {
        auto one = std::find_if(m_tables.begin(), m_tables.end(),
                                [&proof](const TransferredTable &other) { return other.table == proof.table; });
        if (one == m_tables.end()) // such as our own settings, which no survey counts
            one = m_tables.insert(one, {.service = proof.service, .table = proof.table, .expected = proof.source});
        one->stage = core::TransferStage::Proven;
        one->rows = proof.source;
        one->proof = proof;
    }
    m_isInterrupted = false;
    m_report = report.tables.empty() ? std::nullopt : std::optional(report);
}

QString TransferJob::endSentence(const core::TransferReport &report) const
{
    if (report.survey.hasObstacle())
        return tr("No row was written: something is in the way.");
    if (report.dryRun)
        return m_rehearses ? tr("The dry run is done; nothing was written.") : tr("The source was looked at.");
    qint64 waiting = 0;
    for (const core::TableProof &one : report.tables)
        waiting += one.quarantined;
    if (!report.agrees())
        return tr("Not all tables agree. Run it again; what stays different was changed in the target afterwards.");
    return waiting > 0 ? waitingSentence(int(waiting)) : tr("All tables agree.");
}

void TransferJob::end(const Made &made)
{
    follow();
    m_meter.reset();
    const Task task = std::exchange(m_task, Task::None);
    const bool looks = task == Task::Look;
    if (made) {
        take(*made);
        const bool bad = looks ? false : !made->agrees();
        leave(bad ? Jobs::State::Failed : Jobs::State::Done, endSentence(*made));
    } else if (made.error().kind == core::ErrorKind::Cancelled) {
        leave(Jobs::State::Cancelled, looks ? tr("Stopped. Nothing was written.")
                                            : tr("Stopped. What arrived stays; it can go on where it was."));
    } else {
        leave(Jobs::State::Failed, problem(made.error()));
    }
    m_jobs->end(m_job, m_state, m_sentence);
    Q_EMIT ended(task);
}

void TransferJob::leave(Jobs::State state, const QString &sentence)
{
    m_state = state;
    m_sentence = sentence;
    Q_EMIT changed();
}

} // namespace vhm24::ui
