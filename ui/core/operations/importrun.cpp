// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/importrun.h"

#include "models/core/database/deliver.h"
#include "models/core/transfer/oldwords.h"
#include "ui/core/operations/importtexts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSettings>
#include <QtConcurrentRun>

#include <algorithm>

namespace vhm24::ui {

namespace {

/// Where it is kept what was chosen for a source, so that an import that was ended goes on in the same way.
QString keptKey(const char *what, const QString &address)
{
    const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("import/%1/%2").arg(QLatin1String(what), QString::fromLatin1(hash.toHex().left(16)));
}

} // namespace

ImportRun::ImportRun(const Context &context, std::shared_ptr<BackupRunner> backups) :
    m_context(context),
    m_jobs(context.jobs),
    m_backups(std::move(backups))
{
    connect(m_jobs.get(), &Jobs::changed, this, &ImportRun::follow);
    connect(m_backups.get(), &BackupRunner::ended, this, &ImportRun::endBackup);
}

ImportRun::~ImportRun()
{
    if (!m_meter)
        return;
    m_meter->stop.request_stop();
    m_jobs->endCancelled(m_job, tr("Stopped. What arrived stays; it can go on where it was."));
}

void ImportRun::setSource(core::ImportSource source, const QString &address)
{
    if (isBusy())
        return;
    if (!m_source || m_address != address || m_source->jsonFile != source.jsonFile)
        m_vocabulary = {}; // else what was chosen stays
    const QSettings kept;
    m_vocabulary.recall(QJsonDocument::fromJson(kept.value(keptKey("words", address)).toByteArray()).object());
    m_merge = kept.value(keptKey("merge", address)).toBool();
    m_source = std::move(source);
    m_address = address;
    m_survey.reset();
    m_report.reset();
    m_tables.clear();
    m_isRehearsed = false;
    m_isInterrupted = false;
    m_sentence.clear();
    Q_EMIT changed();
}

void ImportRun::setMerge(bool merge)
{
    m_isRehearsed = m_isRehearsed && merge == m_merge;
    m_merge = merge;
    QSettings().setValue(keptKey("merge", m_address), merge);
    Q_EMIT changed();
}

void ImportRun::chooseMeaning(std::size_t word, const QString &meaning)
{
    if (m_vocabulary.list().at(word).meaning() == meaning)
        return;
    if (m_vocabulary.choose(word, meaning))
        m_isRehearsed = false;
    QSettings().setValue(keptKey("words", m_address),
                         QJsonDocument(m_vocabulary.choices()).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

bool ImportRun::isStopping() const
{
    return m_task == Task::BackUp ? m_backups->isStopping() : m_meter && m_meter->stop.stop_requested();
}

bool ImportRun::mayStart() const
{
    return !isBusy() && !m_backups->isRunning() && !m_context.actor.readOnly && m_isRehearsed && m_survey &&
           !m_survey->hasObstacle();
}

void ImportRun::look(bool rehearses)
{
    if (isBusy() || !m_source)
        return;
    m_rehearses = rehearses;
    m_isRehearsed = false;
    run(Task::Look, rehearses ? tr("Dry run of the import") : tr("Looking at the source of the import"), -1, true);
}

void ImportRun::start()
{
    if (!mayStart())
        return;
    m_report.reset();
    m_isInterrupted = true; // until it comes to its end
    layTables();
    qint64 expected = 0;
    for (const ImportedTable &one : m_tables)
        expected += one.expected;
    run(Task::Import, tr("Import"), expected, false);
}

void ImportRun::startAfterBackup(const QString &folder)
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

void ImportRun::endBackup()
{
    if (m_task != Task::BackUp)
        return;
    m_task = Task::None;
    if (m_backups->state() == Jobs::State::Done)
        return start();
    leave(m_backups->state(), tr("Nothing was imported, because there is no backup: %1").arg(m_backups->sentence()));
    Q_EMIT ended(Task::BackUp);
}

void ImportRun::stop()
{
    if (m_task == Task::BackUp)
        m_backups->stop();
    else if (m_meter)
        m_jobs->cancel(m_job);
    Q_EMIT changed();
}

void ImportRun::run(Task task, const QString &title, qint64 expected, bool dryRun)
{
    m_task = task;
    m_state = Jobs::State::Running;
    m_sentence = title;
    m_trail->clear();
    m_job = m_jobs->start(title, expected);
    m_meter = m_jobs->meter(m_job);
    const core::TransferOptions options{.merge = m_merge, .dryRun = dryRun, .chunkRows = m_chunkRows};
    // The first look shows every word, whatever was chosen for it.
    const QJsonObject words = task == Task::Look && !m_rehearses ? core::knownOldWords() : m_vocabulary.words();
    const auto watch = [meter = m_meter, trail = m_trail](const core::TransferProgress &progress) {
        meter->rows = trail->add(progress);
    };
    auto future =
        QtConcurrent::run([layout = m_context.layout, source = *m_source, words, options, watch, meter = m_meter] {
            core::SupabaseImport import(layout, source, options);
            import.setWords(words);
            return import.run(watch, meter->stop.get_token());
        });
    core::deliver(future, this, [this](const Made &made) { end(made); });
    Q_EMIT changed();
}

/// One line for each table, before anything moves.
void ImportRun::layTables()
{
    m_tables.clear();
    for (const core::ImportSurvey::Table &one : m_survey->tables)
        m_tables.push_back({.service = one.service, .table = one.table, .expected = one.rows, .unfit = one.unfit});
}

void ImportRun::follow()
{
    if (!m_meter)
        return;
    const auto steps = m_trail->take();
    for (const core::TransferProgress &step : steps) {
        m_sentence = step.table.isEmpty() ? transferStageText(step.stage)
                                          : QStringLiteral("%1: %2").arg(step.table, transferStageText(step.stage));
        for (ImportedTable &one : m_tables) {
            if (one.table != step.table || m_task != Task::Import)
                continue;
            one.stage = step.stage;
            one.rows = std::max(one.rows, step.rows);
            if (step.proof)
                one.proof = step.proof;
        }
    }
    if (!steps.empty())
        Q_EMIT changed();
}

void ImportRun::take(const core::TransferReport &report)
{
    m_survey = report.survey;
    m_vocabulary.learn(report.survey);
    if (report.dryRun) {
        m_isRehearsed = m_rehearses;
        return;
    }
    layTables();
    for (std::size_t i = 0; i < std::min(m_tables.size(), report.tables.size()); ++i) {
        m_tables[i].stage = core::TransferStage::Proven;
        m_tables[i].rows = report.tables[i].source;
        m_tables[i].proof = report.tables[i];
    }
    m_isInterrupted = false;
    if (report.tables.empty())
        return;
    m_report = report;
    QSettings().remove(keptKey("merge", m_address)); // the next import asks anew
}

QString ImportRun::importedSentence(const core::TransferReport &report) const
{
    if (report.survey.hasObstacle())
        return tr("Nothing was written: something is in the way.");
    if (report.dryRun)
        return m_rehearses ? tr("The dry run is done; nothing was written.") : tr("The source was looked at.");
    qint64 waiting = 0;
    for (const core::TableProof &one : report.tables)
        waiting += one.quarantined;
    if (!report.agrees())
        return tr("Not all tables agree. Run it again; what stays different was changed in the target afterwards.");
    return waiting > 0 ? tr("All tables agree; %n row(s) wait in quarantine.", nullptr, int(waiting))
                       : tr("All tables agree.");
}

void ImportRun::end(const Made &made)
{
    follow();
    m_meter.reset();
    const Task task = std::exchange(m_task, Task::None);
    const bool looks = task == Task::Look;
    if (made) {
        take(*made);
        const bool bad = looks ? false : !made->agrees();
        leave(bad ? Jobs::State::Failed : Jobs::State::Done, importedSentence(*made));
    } else if (made.error().kind == core::ErrorKind::Cancelled) {
        leave(Jobs::State::Cancelled, looks ? tr("Stopped. Nothing was written.")
                                            : tr("Stopped. What arrived stays; it can go on where it was."));
    } else {
        leave(Jobs::State::Failed, importProblem(made.error(), !m_source->database.has_value()));
    }
    m_jobs->end(m_job, m_state, m_sentence);
    Q_EMIT ended(task);
}

void ImportRun::leave(Jobs::State state, const QString &sentence)
{
    m_state = state;
    m_sentence = sentence;
    Q_EMIT changed();
}

} // namespace vhm24::ui
