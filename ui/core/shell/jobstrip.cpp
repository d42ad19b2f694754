// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/jobstrip.h"

#include "ui/core/format/formats.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"
#include "ui/core/shell/jobs.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/linklabel.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QUrl>

namespace vhm24::ui {

namespace {
constexpr int JobStripWidth = 400;
constexpr int BarHeight = 2;
constexpr int PhaseSteps = 20;
} // namespace

JobStrip::JobStrip(QWidget *parent) :
    QWidget(parent),
    m_text(new ElidedLabel({}, TextStyle::Small, Token::Text2, this)),
    m_open(new LinkLabel(this)),
    m_stop(new Button(Button::Kind::Quiet, QStringLiteral("close"), this))
{
    setObjectName(QStringLiteral("jobStrip"));
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 4, 1);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_stop);
    m_stop->setSmall(true);
    m_stop->setObjectName(QStringLiteral("stopJob"));
    m_open->setObjectName(QStringLiteral("openFolder"));
    connect(m_stop, &Button::clicked, this, &JobStrip::act);
    connect(m_open, &QAbstractButton::clicked, this, &JobStrip::openFolder);
    hide();
    onLanguage(this, [this] {
        m_open->setText(tr("Open folder"));
        showNewest();
    });
}

void JobStrip::setJobs(Jobs *jobs, const Formats *formats)
{
    m_jobs = jobs;
    m_formats = formats;
    connect(jobs, &Jobs::changed, this, &JobStrip::showNewest);
    showNewest();
}

QSize JobStrip::sizeHint() const { return {JobStripWidth, space::StatusLine}; }

void JobStrip::showNewest()
{
    const bool any = m_jobs && !m_jobs->list().empty();
    if (any == isHidden()) {
        setVisible(any);
        Q_EMIT shownChanged();
    }
    if (!any)
        return;
    const Jobs::Job &job = m_jobs->list().back();
    m_id = job.id;
    m_phase = (m_phase + 1) % PhaseSteps;
    const bool running = job.state == Jobs::State::Running;
    const bool stopping = running && job.meter->stop.stop_requested();
    QString text = job.text;
    if (stopping)
        text = tr("%1: stopping…").arg(job.title);
    else if (running)
        text = job.rows() > 0 && job.counting == Jobs::Counting::Rows
                   ? tr("%1 · %2 rows").arg(job.title, m_formats->integer(job.rows()))
                   : job.title;
    m_text->setText(text);
    m_text->setToolTip(text);
    m_open->setVisible(!job.file.isEmpty());
    m_stop->setEnabled(!stopping);
    m_stop->setToolTip(running ? tr("Stop") : tr("Close"));
    m_stop->setAccessibleName(m_stop->toolTip());
    update();
}

void JobStrip::act()
{
    const Jobs::Job *const job = m_jobs ? m_jobs->find(m_id) : nullptr;
    if (!job)
        return;
    if (job->state == Jobs::State::Running)
        m_jobs->cancel(m_id);
    else
        m_jobs->dismiss(m_id);
}

void JobStrip::openFolder()
{
    if (const Jobs::Job *const job = m_jobs ? m_jobs->find(m_id) : nullptr)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(job->file).absolutePath()));
}

void JobStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillAligned(&painter, QRectF(0, 6, 1, height() - 12), color(Token::Hair));
    const Jobs::Job *const job = m_jobs ? m_jobs->find(m_id) : nullptr;
    if (!job || job->state == Jobs::State::Cancelled)
        return;
    if (job->state == Jobs::State::Failed) {
        painter.fillRect(QRectF(0, height() - BarHeight, width(), BarHeight), fillColor(Meaning::Critical));
        return;
    }
    if (job->state != Jobs::State::Running)
        return;
    painter.fillRect(QRectF(0, height() - BarHeight, width(), BarHeight), color(Token::Track));
    const double part = job->progress();
    const QRectF bar =
        part >= 0 ? QRectF(0, height() - BarHeight, width() * part, BarHeight)
                  : QRectF(width() * 0.75 * m_phase / PhaseSteps, height() - BarHeight, width() / 4.0, BarHeight);
    painter.fillRect(bar, color(Token::Accent));
}

} // namespace vhm24::ui
