// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/targetpicker.h"

#include "ui/core/connections/connectionsdialog.h"

namespace vhm24::app {

TargetPicker::TargetPicker(core::ProfileStore store, QObject *parent) : QObject(parent), m_chooser(std::move(store))
{
    // Queued, as the window that says so goes first.
    connect(&m_chooser, &ConnectionChooser::chosen, this, &TargetPicker::reach, Qt::QueuedConnection);
}

TargetPicker::~TargetPicker() = default;

void TargetPicker::pick(QWidget *owner, Answers answers)
{
    m_owner = owner;
    m_answers = std::move(answers);
    m_chooser.open({}, owner->window(), ui::ConnectionsDialog::Purpose::Choose);
}

void TargetPicker::reach(const QString &name, const core::Configuration &configuration)
{
    if (!m_owner)
        return;
    m_answers.chosen();
    m_reach = std::make_unique<AskingReach>(configuration);
    const auto tell = [this](const core::Result<ui::PickedConnection> &picked) {
        if (m_owner)
            m_answers.reached(picked);
    };
    connect(m_reach.get(), &AskingReach::failed, this, [tell](const core::Error &error) { tell(error); });
    connect(m_reach.get(), &AskingReach::givenUp, this,
            [tell] { tell(core::Error{.kind = core::ErrorKind::Cancelled}); });
    connect(m_reach.get(), &AskingReach::reached, this, [tell, name](const core::Configuration &reached) {
        tell(ui::PickedConnection{.name = name, .configuration = reached});
    });
    m_reach->start();
}

} // namespace vhm24::app
