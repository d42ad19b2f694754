// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/importpage.h"

#include "models/core/database/deliver.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/applydialog.h"
#include "ui/core/operations/importquarantineview.h"
#include "ui/core/operations/importsourceview.h"
#include "ui/core/operations/importtexts.h"
#include "ui/core/operations/importwordsview.h"
#include "ui/core/operations/transferchecksview.h"
#include "ui/core/operations/transfertablesview.h"

#include <QBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace vhm24::ui {

ImportPage::ImportPage(const Context &context, std::shared_ptr<ImportRun> run, QWidget *parent) :
    Page(parent),
    m_context(context),
    m_run(std::move(run)),
    m_source(new ImportSourceView(context)),
    m_checks(new TransferChecksView(
        QStringLiteral("import"), *m_run,
        [&context](const core::ImportSurvey &survey) { return importCheckRows(survey, context.formats); })),
    m_words(new ImportWordsView(*m_run, context.formats)),
    m_rehearsal(new TransferTablesView(QStringLiteral("import"), TransferTablesView::Kind::Rehearsal, *m_run, context)),
    m_copy(new TransferTablesView(QStringLiteral("import"), TransferTablesView::Kind::Copy, *m_run, context)),
    m_proof(new TransferTablesView(QStringLiteral("import"), TransferTablesView::Kind::Proof, *m_run, context)),
    m_quarantine(new ImportQuarantineView(context)),
    m_frame(new StepFrame(QStringLiteral("import"),
                          {m_source, m_checks, m_words, m_rehearsal, m_copy, m_proof, m_quarantine}, this))
{
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);
    connectAll();
    if (m_run->source())
        m_source->present(*m_run->source(), m_run->address());
    m_step = firstStep();
    onLanguage(this, [this] { goTo(m_step); });
}

ImportPage::~ImportPage() = default;

void ImportPage::connectAll()
{
    connect(m_frame, &StepFrame::acted, this, &ImportPage::act);
    connect(m_frame, &StepFrame::stopped, m_run.get(), &ImportRun::stop);
    connect(m_frame, &StepFrame::chosen, this, [this](int step) { goTo(ImportStep(step)); });
    connect(m_source, &ImportSourceView::submitted, this, &ImportPage::act);
    connect(m_run.get(), &ImportRun::changed, this, &ImportPage::present);
    connect(m_run.get(), &ImportRun::ended, this, &ImportPage::follow);
    connect(m_quarantine, &ImportQuarantineView::changed, this, [this] {
        setStaged(m_quarantine->hasDrafts());
        presentSteps();
        presentVerbs();
    });
}

void ImportPage::open(const PageArgument &) { refresh(); }

void ImportPage::refresh()
{
    m_quarantine->read();
    readTrace();
    present();
}

bool ImportPage::hasUnsavedEdits() const { return m_quarantine->hasDrafts(); }

/// Where one comes in: at what is being done, or was done last.
ImportStep ImportPage::firstStep() const
{
    if (m_run->task() == TransferJob::Task::Look)
        return ImportStep::Checks;
    if (m_run->isBusy() || m_run->isInterrupted())
        return ImportStep::Copy;
    if (m_run->report())
        return ImportStep::Proof;
    return m_run->survey() ? ImportStep::Checks : ImportStep::Source;
}

void ImportPage::goTo(ImportStep step)
{
    m_step = step;
    m_frame->showStep(int(step), ImportSteps::title(step), ImportSteps::explanation(step));
    present();
}

void ImportPage::follow(TransferJob::Task task)
{
    const bool done = m_run->state() == Jobs::State::Done;
    if (task == TransferJob::Task::Transfer) {
        m_quarantine->read();
        if (m_run->report() && !m_run->isInterrupted() && m_step == ImportStep::Copy)
            return goTo(ImportStep::Proof);
    }
    if (task == TransferJob::Task::Look && !done && !m_run->survey() && m_step == ImportStep::Checks)
        return goTo(ImportStep::Source); // with the reason
    present();
}

void ImportPage::readTrace()
{
    if (m_trace.isRunning())
        return;
    m_trace = QtConcurrent::run([layout = m_context.layout] { return core::lastImportTrace(layout); });
    core::deliver(m_trace, this, [this](const core::Result<std::optional<core::ImportTrace>> &trace) {
        m_readAt = QDateTime::currentDateTimeUtc();
        m_interrupted = trace && *trace ? interruptedText(**trace, m_context.formats) : QString();
        presentNotice();
    });
}

void ImportPage::present()
{
    m_frame->setTitle(tr("Import"), m_run->address());
    m_frame->setBusy(m_run->isBusy(), m_run->isStopping());
    m_source->setBusy(m_run->isBusy());
    const bool isInBanner = !m_run->isBusy() && m_run->state() == Jobs::State::Failed;
    m_frame->setSentence(isInBanner ? QString() : m_run->sentence());
    switch (m_step) { // the others are filled when one goes there
    case ImportStep::Source: break;
    case ImportStep::Checks: m_checks->present(); break;
    case ImportStep::Words: m_words->present(); break;
    case ImportStep::Rehearsal: m_rehearsal->present(); break;
    case ImportStep::Copy: m_copy->present(); break;
    case ImportStep::Proof: m_proof->present(); break;
    case ImportStep::Quarantine: break;
    }
    presentSteps();
    presentVerbs();
    presentNotice();
}

std::vector<StepList::Step> ImportPage::stepList() const
{
    const bool seen = m_run->survey().has_value();
    const bool looks = m_run->task() == TransferJob::Task::Look;
    const bool copies = m_run->isBusy() && !looks;
    const QuarantineDesk &desk = m_quarantine->desk();
    std::vector<StepList::Step> all(ImportStepCount);
    const auto set = [&all](ImportStep step, std::optional<Meaning> meaning, bool isOpen) {
        all[std::size_t(step)] = {.title = ImportSteps::title(step), .meaning = meaning, .isOpen = isOpen};
    };
    set(ImportStep::Source, m_run->source() ? std::optional(Meaning::Good) : std::nullopt, true);
    set(ImportStep::Checks, m_run->checksMeaning(), seen || looks);
    set(ImportStep::Words,
        seen ? std::optional(m_run->vocabulary().unknown() > 0 ? Meaning::Low : Meaning::Good) : std::nullopt, seen);
    set(ImportStep::Rehearsal, m_run->isRehearsed() ? std::optional(Meaning::Good) : std::nullopt, seen);
    set(ImportStep::Copy, m_run->copyMeaning(), copies || !m_run->tables().empty());
    set(ImportStep::Proof, m_run->proofMeaning(), m_run->report().has_value());
    set(ImportStep::Quarantine,
        desk.wasRead() ? std::optional(desk.rows().empty() ? Meaning::Good : Meaning::Low) : std::nullopt, true);
    return all;
}

void ImportPage::presentSteps() { m_frame->steps().present(stepList(), int(m_step)); }

QString ImportPage::verb() const
{
    switch (m_step) {
    case ImportStep::Source: return tr("Check");
    case ImportStep::Checks: return tr("Go on to the words");
    case ImportStep::Words: return tr("Dry run");
    case ImportStep::Rehearsal: return m_run->isRehearsed() || m_run->isBusy() ? tr("Import…") : tr("Dry run");
    case ImportStep::Copy: return m_run->isInterrupted() || m_run->isBusy() ? tr("Continue") : tr("Import…");
    case ImportStep::Proof: return tr("Compare again");
    case ImportStep::Quarantine: break;
    }
    return tr("Send all again");
}

bool ImportPage::mayAct() const
{
    switch (m_step) {
    case ImportStep::Source: return !m_run->isBusy();
    case ImportStep::Checks: return m_run->survey().has_value() && !m_run->isBusy();
    case ImportStep::Words: return m_run->survey().has_value() && !m_run->isBusy();
    case ImportStep::Rehearsal: return m_run->isRehearsed() ? m_run->mayStart() : !m_run->isBusy();
    case ImportStep::Copy:
    case ImportStep::Proof: return m_run->mayStart();
    case ImportStep::Quarantine: break;
    }
    const QuarantineDesk &desk = m_quarantine->desk();
    return !desk.isBusy() && !desk.rows().empty() && !m_context.actor.readOnly;
}

void ImportPage::presentVerbs()
{
    m_frame->setVerb(verb(), mayAct(),
                     m_context.actor.readOnly ? tr("The databases can only be read at present.") : QString());
}

BannerText ImportPage::notice() const
{
    if (m_run->isBusy())
        return {};
    if (m_run->state() == Jobs::State::Failed)
        return {.title = m_run->sentence()};
    if (m_step == ImportStep::Rehearsal && m_run->survey() && m_run->survey()->hasObstacle())
        return {.title = tr("Something is in the way."), .text = tr("The step Checks says what, and what to do.")};
    if (!m_run->report())
        return {.meaning = Meaning::Low, .title = m_interrupted};
    return {};
}

void ImportPage::presentNotice() { m_frame->setNotice(notice()); }

void ImportPage::act()
{
    if (!mayAct())
        return;
    switch (m_step) {
    case ImportStep::Source: return look();
    case ImportStep::Checks: return goTo(ImportStep::Words);
    case ImportStep::Words: goTo(ImportStep::Rehearsal); return m_run->look(true);
    case ImportStep::Rehearsal: return m_run->isRehearsed() ? askToStart() : m_run->look(true);
    case ImportStep::Copy: return m_run->isInterrupted() ? m_run->start() : askToStart();
    case ImportStep::Proof: goTo(ImportStep::Copy); return m_run->start(); // and back when it has ended
    case ImportStep::Quarantine: return m_quarantine->resendAll();
    }
}

void ImportPage::look()
{
    const auto source = m_source->take(m_run->source());
    if (!source)
        return;
    m_run->setSource(*source, m_source->address());
    goTo(ImportStep::Checks);
    m_run->look(false);
}

void ImportPage::askToStart()
{
    const auto words = [] {
        return ApplyDialog::Words{
            .title = tr("Start the import"),
            .introduction = tr("Stop the bot and the old back end first: what is written there after the copy does not "
                               "come along. The old database is only read."),
            .action = tr("Start")};
    };
    auto *const dialog = new ApplyDialog(m_context, words, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        goTo(ImportStep::Copy);
        m_run->startAs(*dialog);
    });
    dialog->open();
}

} // namespace vhm24::ui
