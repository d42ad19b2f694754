// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/doctorpage.h"

#include "ui/core/i18n/language.h"
#include "ui/core/operations/doctormodel.h"
#include "ui/core/operations/doctorpanel.h"
#include "ui/core/operations/statedelegate.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/emptystate.h"
#include "ui/core/widgets/progressline.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

namespace vhm24::ui {

namespace {

constexpr int DoctorHarmWidth = 140;
constexpr int DoctorFaultWidth = 380;
constexpr int DoctorCountWidth = 90;

} // namespace

DoctorPage::DoctorPage(const Context &context, DoctorRun::Verifier verify, QWidget *parent) :
    Page(parent),
    m_context(context),
    m_run(new DoctorRun(context, std::move(verify), this)),
    m_header(new PageHeader),
    m_undo(new Button(Button::Kind::Secondary, QStringLiteral("undo"))),
    m_look(new Button(Button::Kind::Primary, QStringLiteral("search"))),
    m_progress(new ProgressLine),
    m_body(new QStackedWidget),
    m_empty(new EmptyState),
    m_splitter(new QSplitter(Qt::Horizontal)),
    m_list(new QTreeView),
    m_model(new DoctorModel(context.formats, context.catalog, this)),
    m_panel(new DoctorPanel(context, m_run->doctor(), *m_model))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_progress);
    layout->addWidget(m_body, 1);
    buildHeader();
    buildBody();
    connect(m_run, &DoctorRun::busyChanged, this, &DoctorPage::showState);
    connect(m_run, &DoctorRun::reported, this, &DoctorPage::showReport);
    connect(m_run, &DoctorRun::failed, this,
            [this](const QString &words) { m_context.prompts.tell(this, tr("The doctor could not go on"), words); });
    onLanguage(this, [this] { retranslate(); });
}

void DoctorPage::buildHeader()
{
    m_undo->setObjectName(QStringLiteral("undoRepair"));
    m_undo->setCollapsible(true);
    m_look->setObjectName(QStringLiteral("look"));
    m_header->addRight(m_undo);
    m_header->addRight(m_look);
    connect(m_undo, &Button::clicked, this, &DoctorPage::askForUndoFile);
    connect(m_look, &Button::clicked, m_run, &DoctorRun::look);
}

void DoctorPage::buildBody()
{
    m_empty->setIconName(QStringLiteral("wrench"));
    connect(m_empty, &EmptyState::firstStepTriggered, m_run, &DoctorRun::look);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_panel->setMinimumWidth(space::DetailPanel);
    m_panel->setMaximumWidth(2 * space::DetailPanel);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    StateDelegate::dress(*m_list);
    fitColumns(true);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_splitter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DoctorPage::showCurrent);
    const auto show = [this] { setPanelShown(true); };
    connect(m_list, &QTreeView::clicked, this, show);
    connect(m_list, &QTreeView::activated, this, show);
    connect(m_panel, &DoctorPanel::closeRequested, this, [this] { setPanelShown(false); });
    connect(m_panel, &DoctorPanel::repairRequested, this, &DoctorPage::askToRepair);
}

void DoctorPage::retranslate()
{
    m_header->setTitle(tr("Doctor"));
    m_undo->setText(tr("Undo a repair…"));
    m_look->setText(tr("Look now"));
    m_look->setToolTip(tr("Looks for faults and changes nothing (F5)"));
    m_list->setAccessibleName(tr("Faults"));
    m_model->retranslate();
    showState();
}

void DoctorPage::showReport()
{
    const core::DoctorFinding *const before = m_model->finding(m_list->currentIndex().row());
    const QString id = before ? before->check->id : QString();
    const int row = m_list->currentIndex().row();
    m_model->setFindings(m_run->report().findings);
    const int same = m_model->indexOf(id);
    const int next = same >= 0 ? same : std::clamp(row, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(next, 0));
    showCurrent();
    showState();
}

void DoctorPage::showState()
{
    const bool busy = m_run->isBusy();
    m_progress->setRunning(busy);
    m_look->setEnabled(!busy);
    m_undo->setEnabled(!busy && !m_context.actor.readOnly);
    m_panel->setBusy(busy);
    const core::DoctorReport &report = m_run->report();
    const bool looked = m_run->lookedAt().isValid();
    m_body->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_splitter) : m_empty);
    m_header->setNote(looked ? tr("%n fault(s)", nullptr, int(report.faults())) + QStringLiteral(", ") +
                                   m_context.formats.moment(m_run->lookedAt())
                             : QString());
    if (looked) {
        m_empty->setText(tr("No fault was found"), tr("%n check(s) were made.", nullptr, report.checks));
        m_empty->setIconName(QStringLiteral("check"));
        m_empty->setFirstStep({});
        return;
    }
    m_empty->setText(busy ? tr("The doctor is looking") : tr("Nobody has looked yet"),
                     tr("The doctor looks for faults that no rule of a database prevents: references into nothing, "
                        "sums that do not add up, impossible values. Looking changes nothing."));
    m_empty->setFirstStep(busy ? QString() : tr("Look now"), QStringLiteral("search"));
}

void DoctorPage::showCurrent()
{
    if (const core::DoctorFinding *const finding = m_model->finding(m_list->currentIndex().row()))
        m_panel->present(*finding);
}

void DoctorPage::setPanelShown(bool shown)
{
    if (!shown && focusWidget() && m_panel->isAncestorOf(focusWidget()))
        m_list->setFocus();
    m_panel->setVisible(shown && m_list->currentIndex().isValid());
    fitColumns(shown);
}

/// The panel says where, and there is no room for both.
void DoctorPage::fitColumns(bool panelShown)
{
    QHeaderView &head = *m_list->header();
    m_list->setColumnHidden(DoctorModel::Where, panelShown);
    head.setStretchLastSection(!panelShown);
    head.setSectionResizeMode(DoctorModel::Fault, panelShown ? QHeaderView::Stretch : QHeaderView::Interactive);
    head.resizeSection(DoctorModel::Harm, DoctorHarmWidth);
    head.resizeSection(DoctorModel::Count, DoctorCountWidth);
    if (!panelShown)
        head.resizeSection(DoctorModel::Fault, DoctorFaultWidth);
}

void DoctorPage::askToRepair()
{
    const core::DoctorFinding *const finding = m_model->finding(m_list->currentIndex().row());
    if (!finding || !finding->check->isRepairable())
        return;
    const QString title = core::titleOf(*finding->check, m_context.catalog);
    m_run->plan(*finding->check, [this, title](const core::RepairPlan &plan) { askAbout(plan, title); });
}

void DoctorPage::askAbout(const core::RepairPlan &plan, const QString &title)
{
    const core::DoctorCheck *const check = m_run->doctor().find(plan.checkId);
    if (!check || plan.rows.empty()) {
        m_context.prompts.tell(this, title, tr("There is nothing left to repair. Look again."));
        return;
    }
    const int rows = int(plan.rows.size());
    const QString file = DoctorRun::undoFileFor(plan);
    QStringList sentences{plan.placeholders ? tr("%n row(s) will be added.", nullptr, rows)
                                            : tr("%n row(s) will be changed.", nullptr, rows),
                          QCoreApplication::translate("DoctorCheck", check->repair)};
    if (plan.left > 0)
        sentences += tr("%n more stay(s) for the next time.", nullptr, int(plan.left));
    // A path has no place to break.
    sentences +=
        tr("This file takes it back: %1").arg(QString(file).replace(QLatin1Char('/'), QStringLiteral("/\u200b")));
    m_context.prompts.confirm(this,
                              {.title = title,
                               .text = sentences.join(QLatin1Char(' ')),
                               .action = tr("Repair %n row(s)", nullptr, rows),
                               .dangerous = true},
                              [this, plan, file] { m_run->repair(plan, file); });
}

void DoctorPage::askForUndoFile()
{
    m_context.prompts.chooseFile(this,
                                 {.title = tr("Undo a repair"),
                                  .path = DoctorRun::undoFolder() + QLatin1Char('/'),
                                  .pattern = tr("Undo files (*.json)"),
                                  .save = false},
                                 [this](const QString &path) { m_run->undo(path); });
}

void DoctorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isVisible()) {
        setPanelShown(false);
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace vhm24::ui
