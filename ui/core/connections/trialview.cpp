// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/connections/trialview.h"

#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/widgets/tag.h"
#include "ui/core/widgets/textlabel.h"

#include <QGridLayout>

namespace vhm24::ui {

TrialView::TrialView(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("trial"));
    m_grid->setContentsMargins(space::DialogPadding, 4, space::DialogPadding, 12);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(2, 1);
    onLanguage(this, [this] { fill(); });
}

void TrialView::present(std::vector<core::ConnectionTrial> trials)
{
    m_trials = std::move(trials);
    fill();
}

QString TrialView::wordsOf(const core::ConnectionTrial &trial)
{
    if (trial.error)
        return trial.service ? sentence(*trial.error)
                             : tr("It can't be reached. The program works without it, more slowly.");
    if (trial.oldForm)
        return tr("%1. This is the older single schema of Supabase: it has to be imported.").arg(trial.server);
    if (trial.harm.missingTables > 0)
        return tr("%1. %n table(s) are missing: the migrations have to be applied.", nullptr, trial.harm.missingTables)
            .arg(trial.server);
    if (trial.harm.differences > 0)
        return tr("%1. The structure differs in %n place(s): the program will only read.", nullptr,
                  trial.harm.differences)
            .arg(trial.server);
    return trial.server;
}

void TrialView::fill()
{
    while (QLayoutItem *const item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const core::ConnectionTrial &trial : m_trials) {
        const bool ready = trial.isReady();
        const Meaning meaning = ready ? Meaning::Good : trial.error ? Meaning::Critical : Meaning::Low;
        const QString state = ready ? tr("ready") : trial.error ? tr("not reached") : tr("not ready");
        auto *const name = new TextLabel(TextStyle::Body, Token::Text, this);
        name->setText(trial.service ? serviceText(*trial.service) : QStringLiteral("Redis"));
        auto *const words = new TextLabel(TextStyle::Body, Token::Text2, this);
        words->setWordWrap(true);
        words->setText(wordsOf(trial));
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(new Tag(meaning, state, this), row, 1, Qt::AlignVCenter | Qt::AlignLeft);
        m_grid->addWidget(words, row++, 2);
    }
    setVisible(!m_trials.empty());
}

} // namespace vhm24::ui
