// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/stepframe.h"

#include "ui/core/i18n/language.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/progressline.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/textlabel.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace vhm24::ui {

StepFrame::StepFrame(const QString &name, const std::vector<QWidget *> &views, QWidget *parent) :
    QWidget(parent),
    m_header(new PageHeader(this)),
    m_stop(new Button(Button::Kind::Secondary, QStringLiteral("stop"), this)),
    m_verb(new Button(Button::Kind::Primary, QStringLiteral("play"), this)),
    m_progress(new ProgressLine(this)),
    m_notice(new Banner(this)),
    m_steps(new StepList(int(views.size()), this)),
    m_explanation(new TextLabel(TextStyle::Small, Token::Text2, this)),
    m_head(new SectionHead(this)),
    m_stack(new QStackedWidget(this))
{
    m_stop->setObjectName(QStringLiteral("stop") + name.at(0).toUpper() + name.mid(1));
    m_verb->setObjectName(name + QStringLiteral("Verb"));
    m_steps->setObjectName(name + QStringLiteral("Steps"));
    m_header->addRight(m_stop);
    m_header->addRight(m_verb);
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    outer->addWidget(m_progress);
    auto *const notice = new QVBoxLayout;
    notice->setContentsMargins(space::PagePadding, 0, space::PagePadding, 0);
    notice->addWidget(m_notice);
    outer->addLayout(notice);
    auto *const middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeSide());
    middle->addWidget(new HairLine(Qt::Vertical));
    auto *const body = new QVBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_head);
    body->addWidget(m_stack, 1);
    middle->addLayout(body, 1);
    outer->addLayout(middle, 1);
    for (QWidget *const view : views)
        m_stack->addWidget(view);
    connect(m_verb, &Button::clicked, this, &StepFrame::acted);
    connect(m_stop, &Button::clicked, this, &StepFrame::stopped);
    connect(m_steps, &StepList::chosen, this, &StepFrame::chosen);
    onLanguage(this, [this] { retranslate(); });
}

QWidget *StepFrame::makeSide()
{
    auto *const side = new QWidget;
    side->setFixedWidth(m_steps->sizeHint().width());
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_steps);
    m_explanation->setWordWrap(true);
    m_explanation->setContentsMargins(space::CellPadding, 0, space::CellPadding, 0);
    column->addWidget(m_explanation);
    column->addStretch(1);
    return side;
}

void StepFrame::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_steps->setAccessibleName(tr("Steps"));
}

void StepFrame::setTitle(const QString &title, const QString &note)
{
    m_header->setTitle(title);
    m_header->setNote(note);
}

void StepFrame::showStep(int step, const QString &title, const QString &explanation)
{
    m_stack->setCurrentIndex(step);
    m_head->setTitle(title);
    m_explanation->setText(explanation);
}

void StepFrame::setSentence(const QString &sentence) { m_head->setNote(sentence); }

void StepFrame::setVerb(const QString &text, bool isEnabled, const QString &toolTip)
{
    m_verb->setText(text);
    m_verb->setEnabled(isEnabled);
    m_verb->setToolTip(toolTip);
}

void StepFrame::setBusy(bool isBusy, bool isStopping)
{
    m_progress->setRunning(isBusy);
    m_stop->setVisible(isBusy);
    m_stop->setEnabled(!isStopping);
}

void StepFrame::setNotice(const BannerText &notice)
{
    if (std::exchange(m_noticed, notice.title) == notice.title)
        return;
    if (notice.title.isEmpty())
        m_notice->dismiss();
    else
        m_notice->present(notice);
}

} // namespace vhm24::ui
