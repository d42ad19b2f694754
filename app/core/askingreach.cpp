// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/askingreach.h"

namespace vhm24::app {

AskingReach::AskingReach(const core::Configuration &configuration, QObject *parent) :
    QObject(parent),
    m_reach(configuration)
{
    connect(&m_reach, &Reach::passwordWanted, this, &AskingReach::ask);
    connect(&m_reach, &Reach::failed, this, [this](const core::Error &error) {
        if (!m_isGivenUp)
            Q_EMIT failed(error);
    });
    connect(&m_reach, &Reach::reached, this, [this](const core::Configuration &complete) {
        if (m_isGivenUp)
            return;
        const QPointer<ui::auth::DatabasePasswordDialog> dialog = m_dialog;
        Q_EMIT reached(complete); // what it leads to stands before this window goes
        if (dialog)
            dialog->accept();
    });
}

AskingReach::~AskingReach() { delete m_dialog; }

void AskingReach::ask(const QString &place, bool refused)
{
    if (m_isGivenUp)
        return;
    if (m_dialog && m_dialog->place() != place) {
        m_dialog->disconnect(this); // it is not the user who closes this one
        m_dialog->close();
    }
    if (!m_dialog || m_dialog->place() != place) {
        m_dialog = new ui::auth::DatabasePasswordDialog(place, m_reach.hasKeyStore());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ui::auth::DatabasePasswordDialog::given, &m_reach, &Reach::answer);
        connect(m_dialog, &QDialog::rejected, this, [this] {
            m_isGivenUp = true;
            Q_EMIT givenUp();
        });
        m_dialog->show();
    }
    Q_EMIT asked();
    if (refused)
        m_dialog->showRefused();
}

} // namespace vhm24::app
