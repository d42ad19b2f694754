// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/connectionchooser.h"

#include "models/core/database/deliver.h"

#include <QtConcurrentRun>

namespace vhm24::app {

ConnectionChooser::~ConnectionChooser() { delete m_dialog; }

void ConnectionChooser::open(const QString &profile, QWidget *parent, ui::ConnectionsDialog::Purpose purpose)
{
    if (m_dialog)
        return m_dialog->activateWindow();
    m_dialog = new ui::ConnectionsDialog(m_prompts, m_store, purpose, parent);
    connect(m_dialog, &ui::ConnectionsDialog::trialWanted, this, &ConnectionChooser::tryOut);
    connect(m_dialog, &ui::ConnectionsDialog::chosen, this, &ConnectionChooser::chosen);
    connect(m_dialog, &QObject::destroyed, this, [this] { m_reach.reset(); });
    m_dialog->openAt(profile);
}

void ConnectionChooser::tryOut(const core::Configuration &configuration)
{
    m_reach = std::make_unique<Reach>(configuration);
    connect(m_reach.get(), &Reach::passwordWanted, m_dialog, &ui::ConnectionsDialog::askPassword);
    connect(m_reach.get(), &Reach::failed, m_dialog, &ui::ConnectionsDialog::showTrialProblem);
    connect(m_reach.get(), &Reach::reached, m_dialog, [dialog = m_dialog](const core::Configuration &reached) {
        core::deliver(QtConcurrent::run([reached] { return core::tryConnections(reached); }), dialog,
                      [dialog](const std::vector<core::ConnectionTrial> &trials) { dialog->showTrial(trials); });
    });
    m_reach->start();
}

} // namespace vhm24::app
