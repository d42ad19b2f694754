// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/backuprunview.h"

#include "ui/core/i18n/language.h"
#include "ui/core/operations/backuprunner.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/tag.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>

namespace vhm24::ui {

namespace {
constexpr int BackupLogHeight = 116;
constexpr int BackupBarHeight = 4;
constexpr int BackupBarSteps = 1'000;
} // namespace

BackupRunView::BackupRunView(BackupRunner &runner, QWidget *parent) :
    QWidget(parent),
    m_runner(runner),
    m_state(new Tag(this)),
    m_step(new ElidedLabel(this)),
    m_stop(new Button(this)),
    m_bar(new QProgressBar(this)),
    m_log(new QPlainTextEdit(this))
{
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(space::PagePadding, 6, space::PagePadding, 6);
    row->setSpacing(10);
    row->addWidget(m_state);
    row->addWidget(m_step, 1);
    row->addWidget(m_stop);
    m_stop->setSmall(true);
    m_stop->setObjectName(QStringLiteral("stopBackup"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(BackupBarHeight);
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->document()->setDocumentMargin(space::PagePadding - 4);
    m_log->setFixedHeight(BackupLogHeight);
    m_log->setObjectName(QStringLiteral("backupLog"));
    outer->addWidget(new HairLine);
    outer->addLayout(row);
    outer->addWidget(m_bar);
    outer->addWidget(m_log);
    connect(&runner, &BackupRunner::changed, this, &BackupRunView::present);
    connect(m_stop, &Button::clicked, this, &BackupRunView::act);
    onLanguage(this, [this] { retranslate(); });
}

void BackupRunView::retranslate()
{
    m_log->setAccessibleName(tr("Log"));
    present();
}

void BackupRunView::act()
{
    if (m_runner.isRunning())
        m_runner.stop();
    else
        m_closed = true;
    present();
}

void BackupRunView::present()
{
    const bool running = m_runner.isRunning();
    m_closed = m_closed && !running;
    setVisible(!m_closed && !m_runner.log().isEmpty());
    const Jobs::State state = m_runner.state();
    if (running)
        m_state->setState(Meaning::Working, m_runner.isStopping() ? tr("stopping") : tr("at work"));
    else if (state == Jobs::State::Failed)
        m_state->setState(Meaning::Critical, tr("failed"));
    else if (state == Jobs::State::Cancelled)
        m_state->setState(Meaning::Neutral, tr("stopped"));
    else
        m_state->setState(Meaning::Good, tr("done"));
    m_step->setText(m_runner.sentence());
    m_stop->setText(running ? tr("Stop") : tr("Close"));
    m_stop->setEnabled(!m_runner.isStopping());
    const double part = m_runner.progress();
    m_bar->setVisible(running);
    m_bar->setRange(0, part < 0 ? 0 : BackupBarSteps);
    m_bar->setValue(int(part * BackupBarSteps));
    const QStringList &log = m_runner.log();
    if (log.size() < m_lines) { // of another one
        m_log->clear();
        m_lines = 0;
    }
    for (qsizetype i = m_lines; i < log.size(); ++i)
        m_log->appendPlainText(log[i]);
    m_lines = int(log.size());
}

} // namespace vhm24::ui
