// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/backupfacts.h"

#include "ui/core/operations/backupsmodel.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/textlabel.h"

#include <QBoxLayout>

namespace vhm24::ui {

BackupFacts::BackupFacts(const Formats &formats, QWidget *parent) :
    QWidget(parent),
    m_formats(formats),
    m_head(new SectionHead(this)),
    m_outer(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("backupFacts"));
    m_outer->setContentsMargins(0, 0, 0, 12);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_head);
}

void BackupFacts::present(const core::BackupStore::Entry *entry)
{
    delete m_facts;
    m_facts = new QWidget(this);
    m_lines = new QVBoxLayout(m_facts);
    m_lines->setContentsMargins(space::PagePadding, 10, space::PagePadding, 0);
    m_lines->setSpacing(2);
    m_outer->addWidget(m_facts);
    if (!entry) {
        m_head->setTitle(tr("Chosen backup"));
        m_head->setTag(Meaning::Neutral, {});
        addFact({}, tr("Choose one in the list to see what it holds."));
        return;
    }
    const BackupState state = backupStateOf(*entry);
    const core::BackupManifest &manifest = entry->manifest;
    m_head->setTitle(state == BackupState::Unreadable ? entry->name : m_formats.moment(manifest.startedAt));
    m_head->setTag(backupMeaning(state), backupStateText(state));
    if (state == BackupState::Unreadable) {
        addFact(tr("Its description can't be read"), entry->problem, true);
        return;
    }
    QStringList databases;
    for (const core::BackupDatabase &one : manifest.databases)
        databases += one.database + QStringLiteral(" · ") + one.place;
    addFact(tr("Databases"), databases.join(QLatin1Char('\n')));
    addFact(tr("How far the services agree"),
            manifest.databases.size() == 1
                ? tr("All services are of one moment.")
                : tr("Each database is of one moment; between the first and the last are %1 ms.")
                      .arg(m_formats.integer(manifest.spreadMs)));
    addTrial(manifest.verification);
    addFact(tr("Made with"), manifest.program + QStringLiteral(" · ") + manifest.dumpProgram);
}

void BackupFacts::addTrial(const core::BackupVerification &verification)
{
    if (!verification.at.isValid()) {
        addFact(tr("Trial"), tr("Not restored for a trial yet: nobody knows whether it comes back whole."));
        return;
    }
    addFact(tr("Trial"),
            tr("Restored for a trial %1 on %2.").arg(m_formats.moment(verification.at), verification.server));
    if (!verification.problems.isEmpty())
        addFact(tr("What is wrong"), verification.problems.join(QLatin1Char('\n')), true);
}

void BackupFacts::addFact(const QString &label, const QString &text, bool bad)
{
    if (!label.isEmpty()) {
        auto *const head = new TextLabel(TextStyle::Small, Token::Text2, m_facts);
        head->setText(label);
        m_lines->addWidget(head);
    }
    auto *const value = new TextLabel(TextStyle::Body, Token::Text, m_facts);
    value->setTextFormat(Qt::PlainText);
    value->setText(text);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setContentsMargins(0, 0, 0, 8);
    if (bad)
        value->setMeaning(Meaning::Critical);
    m_lines->addWidget(value);
}

} // namespace vhm24::ui
