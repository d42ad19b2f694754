// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/doctorpanel.h"

#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/doctormodel.h"
#include "ui/core/operations/statementbox.h"
#include "ui/core/table/panelframe.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/core/widgets/tag.h"
#include "ui/core/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace vhm24::ui {

namespace {

constexpr qsizetype SampleLinksShown = 20;

} // namespace

DoctorPanel::DoctorPanel(const Context &context, const core::Doctor &doctor, const DoctorModel &words,
                         QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_doctor(doctor),
    m_words(words),
    m_frame(new PanelFrame),
    m_footer(new QWidget),
    m_repair(new Button(Button::Kind::Primary, QStringLiteral("wrench")))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    auto *const verbs = new QHBoxLayout(m_footer);
    verbs->setContentsMargins(space::PagePadding, 10, space::PagePadding, 10);
    verbs->addWidget(m_repair);
    verbs->addStretch();
    m_repair->setObjectName(QStringLiteral("repair"));
    m_frame->setFooter(m_footer);
    connect(m_repair, &Button::clicked, this, &DoctorPanel::repairRequested);
    connect(m_frame, &PanelFrame::closeRequested, this, &DoctorPanel::closeRequested);
    onLanguage(this, [this] {
        m_repair->setText(tr("Repair…"));
        fill();
    });
}

void DoctorPanel::present(const core::DoctorFinding &finding)
{
    m_finding = finding;
    fill();
}

void DoctorPanel::setBusy(bool busy)
{
    m_busy = busy;
    showVerb();
}

bool DoctorPanel::mayRepair() const
{
    return m_context.allows(core::Permission::OperateDatabase) && !m_context.actor.readOnly;
}

void DoctorPanel::showVerb()
{
    m_footer->setVisible(m_finding && m_finding->check->isRepairable() && m_finding->count > 0);
    m_repair->setEnabled(!m_busy && mayRepair());
    m_repair->setToolTip(mayRepair() ? tr("Asks before anything is changed.")
                                     : tr("The databases can only be read at present."));
}

void DoctorPanel::fill()
{
    showVerb();
    if (!m_finding)
        return;
    const core::DoctorCheck &check = *m_finding->check;
    m_frame->begin(check.id, m_words.whereText(*m_finding), core::titleOf(check, m_context.catalog));
    auto *const state = new QWidget;
    auto *const row = new QHBoxLayout(state);
    row->setContentsMargins(0, 4, 0, 4);
    row->addWidget(new Tag(DoctorModel::meaningOf(*m_finding), DoctorModel::harmText(*m_finding)));
    row->addStretch();
    m_frame->addWidget(state);
    m_frame->addWidget(PanelFrame::makeText(QCoreApplication::translate("DoctorCheck", check.description)));
    if (m_finding->error)
        m_frame->addFact(tr("Why not"), sentence(*m_finding->error));
    else
        m_frame->addFact(tr("Rows"), m_context.formats.integer(m_finding->count));
    m_frame->addFact(tr("Repair"), check.isRepairable()
                                       ? QCoreApplication::translate("DoctorCheck", check.repair)
                                       : tr("Only a person can decide that: open the rows and change them."));
    m_frame->addFact(tr("Note"), core::noteOf(*m_finding), Token::Text2);
    addRows();
    if (!check.isPasswords) {
        m_frame->addSection(tr("How it is looked for"));
        m_frame->addWidget(new StatementBox(QString::fromUtf8(m_doctor.question(check))));
    }
    m_frame->end();
}

void DoctorPanel::addRows()
{
    if (m_finding->sample.isEmpty())
        return;
    const core::DoctorCheck &check = *m_finding->check;
    const core::Reference reference{.service = check.service, .table = check.table};
    const bool opens = m_context.navigator && m_context.catalog.find(reference) != nullptr;
    const qsizetype shown = std::min(m_finding->sample.size(), SampleLinksShown);
    const QString note =
        m_finding->count > shown
            ? tr("%1 of %2").arg(m_context.formats.integer(shown), m_context.formats.integer(m_finding->count))
            : QString();
    m_frame->addSection(tr("Rows that have it"), note);
    for (qsizetype i = 0; i < shown; ++i) {
        const QString &id = m_finding->sample[i];
        if (opens)
            m_frame->addLink(id, [this, reference, id] { m_context.navigator->openRecord(reference, id); });
        else
            m_frame->addWidget(PanelFrame::makeText(id));
    }
}

} // namespace vhm24::ui
