// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/healthpage.h"

#include "ui/core/i18n/language.h"
#include "ui/core/operations/alarmnotice.h"
#include "ui/core/operations/healthmodel.h"
#include "ui/core/operations/healthpanel.h"
#include "ui/core/operations/healthwords.h"
#include "ui/core/operations/statedelegate.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/banner.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/progressline.h"
#include "ui/core/widgets/tag.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>

namespace vhm24::ui {

namespace {

constexpr int HealthCheckWidth = 380;
constexpr int HealthStateWidth = 172;
constexpr int HealthValueWidth = 142;
constexpr int HealthCursorRestMs = 120;

} // namespace

HealthPage::HealthPage(const Context &context, std::shared_ptr<core::HealthKeeper> keeper, QWidget *parent) :
    Page(parent),
    m_context(context),
    m_keeper(std::move(keeper)),
    m_header(new PageHeader),
    m_worst(new Tag),
    m_refresh(new Button(Button::Kind::Secondary, QStringLiteral("refresh"))),
    m_progress(new ProgressLine),
    m_banner(new Banner),
    m_splitter(new QSplitter(Qt::Horizontal)),
    m_tree(new QTreeView),
    m_model(new HealthModel(context.formats, this)),
    m_panel(new HealthPanel(context))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
    buildHeader();
    buildBody();
    connect(m_keeper.get(), &core::HealthKeeper::busyChanged, this, &HealthPage::showBusy);
    connect(m_keeper.get(), &core::HealthKeeper::reported, this, &HealthPage::showReport);
    onLanguage(this, [this] { retranslate(); });
}

void HealthPage::buildHeader()
{
    m_worst->setObjectName(QStringLiteral("worst"));
    m_worst->hide();
    m_header->addLeft(m_worst);
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_header->addRight(m_refresh);
    connect(m_refresh, &Button::clicked, this, &HealthPage::refresh);
}

void HealthPage::buildBody()
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_panel->setMinimumWidth(space::DetailPanel);
    m_panel->setMaximumWidth(2 * space::DetailPanel);
    m_panel->hide();
    m_tree->setModel(m_model);
    StateDelegate::dress(*m_tree);
    m_tree->setIndentation(space::PagePadding);
    m_tree->header()->resizeSection(HealthModel::Check, HealthCheckWidth);
    m_tree->header()->resizeSection(HealthModel::State, HealthStateWidth);
    m_tree->header()->resizeSection(HealthModel::Value, HealthValueWidth);
    setFocusProxy(m_tree);
    // The course of a figure is asked of the database: not for each row that the cursor passes.
    m_rest.setSingleShot(true);
    m_rest.setInterval(HealthCursorRestMs);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &HealthPage::showCurrent);
    const auto show = [this] { setPanelShown(true); };
    connect(m_tree, &QTreeView::clicked, this, show);
    connect(m_tree, &QTreeView::activated, this, show);
    connect(m_panel, &HealthPanel::alarmChanged, this, &HealthPage::refresh);
    connect(m_panel, &HealthPanel::closeRequested, this, [this] { setPanelShown(false); });
}

void HealthPage::retranslate()
{
    m_header->setTitle(tr("Health"));
    m_refresh->setToolTip(tr("Ask again (F5)"));
    m_refresh->setAccessibleName(tr("Ask again"));
    m_tree->setAccessibleName(tr("Checks"));
    m_model->retranslate();
    showSummary();
    showTrouble();
}

void HealthPage::open(const PageArgument &)
{
    if (readAt().isValid())
        showReport();
    else
        m_keeper->refresh();
    showBusy();
}

void HealthPage::refresh() { m_keeper->refresh(); }

QDateTime HealthPage::readAt() const { return m_keeper->report().madeAt; }

void HealthPage::showReport()
{
    const core::HealthRecord *const before = m_model->record(m_tree->currentIndex());
    const QString subject = before ? before->subject : QString();
    const QString id = before ? before->id : QString();
    const bool first = m_model->rowCount() == 0;
    m_model->setReport(m_keeper->report());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (first || !m_tree->currentIndex().isValid())
            m_tree->expand(m_model->index(row, 0));
    }
    if (!m_tree->currentIndex().isValid()) {
        const QModelIndex same = id.isEmpty() ? QModelIndex() : m_model->find(subject, id);
        m_tree->setCurrentIndex(same.isValid() ? same : m_model->worst());
    }
    showCurrent();
    if (first)
        setPanelShown(true);
    showSummary();
    showTrouble();
}

void HealthPage::showBusy()
{
    m_progress->setRunning(m_keeper->isBusy());
    m_refresh->setEnabled(!m_keeper->isBusy());
}

void HealthPage::showSummary()
{
    const core::HealthReport &report = m_model->report();
    m_worst->setVisible(!report.records.empty());
    if (report.records.empty()) {
        m_header->setNote({});
        return;
    }
    m_header->setNote(tr("asked %1").arg(m_context.formats.moment(report.madeAt)));
    const core::HealthLevel worst = report.worst();
    const int count = int(std::count_if(report.records.begin(), report.records.end(),
                                        [worst](const core::HealthRecord &record) { return record.level == worst; }));
    m_worst->setState(meaningOf(worst), worst == core::HealthLevel::Bad     ? tr("%n to act on now", nullptr, count)
                                        : worst == core::HealthLevel::Watch ? tr("%n to keep an eye on", nullptr, count)
                                                                            : tr("All is well"));
}

void HealthPage::showTrouble()
{
    if (!m_keeper->alarms().empty()) {
        m_banner->present({.meaning = Meaning::Critical,
                           .title = tr("Alarm:"),
                           .text = AlarmNotice::wordsOf(m_keeper->alarms(), m_context.formats),
                           .closable = true});
    } else if (!m_keeper->problem().isEmpty()) {
        m_banner->present({.meaning = Meaning::Low,
                           .title = tr("The figures could not be kept:"),
                           .text = tr("the curves have a gap here."),
                           .detail = m_keeper->problem(),
                           .closable = true});
    } else {
        m_banner->dismiss();
    }
}

void HealthPage::showCurrent()
{
    m_rest.stop();
    if (m_panel->isHidden())
        return;
    if (const core::HealthRecord *const record = m_model->record(m_tree->currentIndex()))
        m_panel->present(*record, m_model->report().madeAt);
}

void HealthPage::setPanelShown(bool shown)
{
    if (!shown && m_panel->isAncestorOf(focusWidget() ? focusWidget() : this))
        m_tree->setFocus();
    const bool visible = shown && m_model->record(m_tree->currentIndex());
    m_panel->setVisible(visible);
    showCurrent();
    // The panel tells it in full, and there is no room for both.
    m_tree->setColumnHidden(HealthModel::Meant, visible);
    m_tree->header()->setSectionResizeMode(HealthModel::Check,
                                           visible ? QHeaderView::Stretch : QHeaderView::Interactive);
    m_tree->header()->setStretchLastSection(!visible);
    m_tree->header()->resizeSection(HealthModel::Value, HealthValueWidth);
    if (!visible)
        m_tree->header()->resizeSection(HealthModel::Check, HealthCheckWidth);
}

void HealthPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isVisible()) {
        setPanelShown(false);
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace vhm24::ui
