// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/movepage.h"

#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/applydialog.h"
#include "ui/core/operations/importtexts.h"
#include "ui/core/operations/moveplacesview.h"
#include "ui/core/operations/transferchecksview.h"
#include "ui/core/operations/transfertablesview.h"
#include "ui/core/widgets/button.h"

#include <QBoxLayout>

namespace vhm24::ui {

namespace {
constexpr int MoveStepCount = 4;
} // namespace

MovePage::MovePage(const Context &context, std::shared_ptr<MoveRun> run, QWidget *parent) :
    Page(parent),
    m_context(context),
    m_run(std::move(run)),
    m_places(new MovePlacesView(*m_run, context)),
    m_checks(new TransferChecksView(
        QStringLiteral("move"), *m_run,
        [&context](const core::ImportSurvey &survey) { return moveCheckRows(survey, context.formats); })),
    m_copy(new TransferTablesView(QStringLiteral("move"), TransferTablesView::Kind::Copy, *m_run, context)),
    m_proof(new TransferTablesView(QStringLiteral("move"), TransferTablesView::Kind::Proof, *m_run, context)),
    m_frame(new StepFrame(QStringLiteral("move"), {m_places, m_checks, m_copy, m_proof}, this))
{
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);
    connect(m_frame, &StepFrame::acted, this, &MovePage::act);
    connect(m_frame, &StepFrame::stopped, m_run.get(), &MoveRun::stop);
    connect(m_frame, &StepFrame::chosen, this, [this](int step) { goTo(MoveStep(step)); });
    connect(m_places, &MovePlacesView::targetWanted, this, &MovePage::chooseTarget);
    connect(m_run.get(), &MoveRun::changed, this, &MovePage::present);
    connect(m_run.get(), &MoveRun::ended, this, &MovePage::follow);
    m_step = firstStep();
    onLanguage(this, [this] { goTo(m_step); });
}

MovePage::~MovePage() = default;

void MovePage::open(const PageArgument &)
{
    m_readAt = QDateTime::currentDateTimeUtc();
    present();
    if (m_step == MoveStep::Places)
        setFocusProxy(&m_places->choice());
}

/// Where one comes in: at what is being done, or was done last.
MoveStep MovePage::firstStep() const
{
    if (m_run->task() == TransferJob::Task::Look)
        return MoveStep::Checks;
    if (m_run->isBusy() || m_run->isInterrupted())
        return MoveStep::Copy;
    if (m_run->report())
        return MoveStep::Proof;
    return m_run->survey() ? MoveStep::Checks : MoveStep::Places;
}

void MovePage::goTo(MoveStep step)
{
    m_step = step;
    m_frame->showStep(int(step), title(step), explanation(step));
    present();
}

void MovePage::follow(TransferJob::Task task)
{
    m_readAt = QDateTime::currentDateTimeUtc();
    if (task == TransferJob::Task::Transfer && m_run->report() && !m_run->isInterrupted() && m_step == MoveStep::Copy)
        return goTo(MoveStep::Proof);
    if (task == TransferJob::Task::Transfer && m_run->survey()->hasObstacle())
        return goTo(MoveStep::Checks); // it came up meanwhile
    if (task == TransferJob::Task::Look && !m_run->survey() && m_step == MoveStep::Checks)
        return goTo(MoveStep::Places); // with the reason
    present();
}

void MovePage::present()
{
    const bool isInBanner = !m_run->isBusy() && m_run->state() == Jobs::State::Failed;
    m_frame->setTitle(tr("Move"), m_run->target() ? m_run->target()->name : QString());
    m_frame->setBusy(m_run->isBusy(), m_run->isStopping());
    m_frame->setSentence(isInBanner ? QString() : m_run->sentence());
    switch (m_step) { // the others are filled when one goes there
    case MoveStep::Places: m_places->present(); break;
    case MoveStep::Checks: m_checks->present(); break;
    case MoveStep::Copy: m_copy->present(); break;
    case MoveStep::Proof: m_proof->present(); break;
    }
    m_frame->steps().present(stepList(), int(m_step));
    m_frame->setVerb(verb(), mayAct(),
                     m_context.actor.readOnly ? tr("The databases can only be read at present.") : QString());
    m_frame->setNotice(notice());
}

std::vector<StepList::Step> MovePage::stepList() const
{
    const bool looks = m_run->task() == TransferJob::Task::Look;
    const bool copies = m_run->isBusy() && !looks;
    std::vector<StepList::Step> all(MoveStepCount);
    const auto set = [&all](MoveStep step, std::optional<Meaning> meaning, bool isOpen) {
        all[std::size_t(step)] = {.title = title(step), .meaning = meaning, .isOpen = isOpen};
    };
    set(MoveStep::Places, m_run->target() ? std::optional(Meaning::Good) : std::nullopt, true);
    set(MoveStep::Checks, m_run->checksMeaning(), looks || m_run->survey().has_value());
    set(MoveStep::Copy, m_run->copyMeaning(), copies || !m_run->tables().empty());
    set(MoveStep::Proof, m_run->proofMeaning(), m_run->report().has_value());
    return all;
}

QString MovePage::title(MoveStep step)
{
    switch (step) {
    case MoveStep::Places: return tr("Places");
    case MoveStep::Checks: return tr("Checks");
    case MoveStep::Copy: return tr("Move");
    case MoveStep::Proof: break;
    }
    return tr("Proof");
}

QString MovePage::explanation(MoveStep step)
{
    switch (step) {
    case MoveStep::Places:
        return tr("From one database into five, from five into one, or into other names of schemas. What is here stays "
                  "as it is; it is only read.");
    case MoveStep::Checks: return tr("What there is to move and what is in the way. Nothing is written.");
    case MoveStep::Copy: return tr("Stop the bot and the back end first. A stopped or lost move goes on where it was.");
    case MoveStep::Proof: break;
    }
    return tr("Rows and checksums of both sides. Equal sums mean equal rows. To work there, log out and choose the new "
              "connection, and give the back end the new addresses.");
}

QString MovePage::verb() const
{
    switch (m_step) {
    case MoveStep::Places: return tr("Check");
    case MoveStep::Checks: return isClear() || m_run->isBusy() ? tr("Move…") : tr("Check");
    case MoveStep::Copy: return m_run->isInterrupted() || m_run->isBusy() ? tr("Continue") : tr("Move…");
    case MoveStep::Proof: break;
    }
    return tr("Compare again");
}

/// Nothing is in the way, as far as was looked.
bool MovePage::isClear() const { return m_run->isRehearsed() && m_run->survey() && !m_run->survey()->hasObstacle(); }

bool MovePage::mayAct() const
{
    if (m_step == MoveStep::Places || (m_step == MoveStep::Checks && !isClear()))
        return m_run->isReady() && !m_run->isBusy();
    return m_run->mayStart();
}

BannerText MovePage::notice() const
{
    if (m_run->isBusy())
        return {};
    if (!m_unreachable.isEmpty())
        return {.title = m_unreachable};
    return {.title = m_run->state() == Jobs::State::Failed ? m_run->sentence() : QString()};
}

void MovePage::act()
{
    if (!mayAct())
        return;
    switch (m_step) {
    case MoveStep::Places: goTo(MoveStep::Checks); return m_run->look(true);
    case MoveStep::Checks: return isClear() ? askToStart() : m_run->look(true);
    case MoveStep::Copy: return m_run->isInterrupted() ? m_run->start() : askToStart();
    case MoveStep::Proof: goTo(MoveStep::Copy); return m_run->start(); // and back when it has ended
    }
}

void MovePage::chooseTarget()
{
    const auto chosen = [this] {
        m_unreachable.clear();
        m_run->setTarget(std::nullopt); // the way to it is closed
        m_places->setReaching(true);
    };
    const auto reached = [this](const core::Result<PickedConnection> &picked) {
        m_places->setReaching(false);
        if (!picked && picked.error().kind != core::ErrorKind::Cancelled)
            m_unreachable = tr("The target can't be reached: %1").arg(picked.error().detail);
        m_run->setTarget(picked ? std::optional(*picked) : std::nullopt);
    };
    m_context.connections->pick(this, {.chosen = chosen, .reached = reached});
}

void MovePage::askToStart()
{
    const auto words = [merges = m_run->merges()] {
        const QString stop = tr("Stop the bot and the back end first, and let nobody work here: what is written after "
                                "the copy does not come along. These databases are only read.");
        const QString merge = tr("The target holds rows already: make a backup of it first, with its own connection.");
        return ApplyDialog::Words{.title = tr("Start the move"),
                                  .introduction = merges ? stop + QLatin1Char(' ') + merge : stop,
                                  .action = tr("Start")};
    };
    auto *const dialog = new ApplyDialog(m_context, words, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        goTo(MoveStep::Copy);
        m_run->startAs(*dialog);
    });
    dialog->open();
}

} // namespace vhm24::ui
