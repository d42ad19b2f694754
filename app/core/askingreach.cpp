// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/askingreach.h"

namespace vhm24::app {

AskingReach::AskingReach(const core::Configuration &configuration, QObject *parent) :
    QObject(parent),
    m_reach(configuration)
{
    connect(&m_reach, &Reach::passwordWanted, this, &AskingReach::ask);
    connect(&m_reach, &Reach::failed, this, &AskingReach::failed);
    connect(&m_reach, &Reach::reached, this, [this](const core::Configuration &complete) {
        const QPointer<ui::auth::DatabasePasswordDialog> dialog = m_dialog;
        Q_EMIT reached(complete); // what it leads to stands before this window goes
        if (dialog)
            dialog->accept();
    });
}

AskingReach::~AskingReach() { delete m_dialog; }

void AskingReach::ask(const QString &place, bool refused)
{
    if (m_dialog && m_dialog->place() != place)
        m_dialog->close();
    if (!m_dialog || m_dialog->place() != place) {
        m_dialog = new ui::auth::DatabasePasswordDialog(place, m_reach.hasKeyStore());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ui::auth::DatabasePasswordDialog::given, &m_reach, &Reach::answer);
        connect(m_dialog, &QDialog::rejected, this, &AskingReach::givenUp);
        m_dialog->show();
    }
    Q_EMIT asked();
    if (refused)
        m_dialog->showRefused();
}

} // namespace vhm24::app
