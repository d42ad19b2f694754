// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/machines/machinecard.h"
#include "models/machines/machineservice.h"
#include "ui/core/shell/context.h"

#include <QMenu>

namespace vhm24::ui::machines {

/// What can be done to the state of one machine: another status with its reason, retiring, restoring.
class MachineStatusMenu : public QMenu {
    Q_OBJECT
public:
    MachineStatusMenu(const Context &context, const vhm24::machines::MachineService &service, QWidget *parent);

    void setMachine(const vhm24::machines::MachineCard &card);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void addStatus(const QString &status);
    void change(const QString &status);
    void retire();
    void restore();
    void await(const vhm24::machines::MachineService::Answer &answer);
    void explain(const core::Error &error);

    const Context &m_context;
    const vhm24::machines::MachineService &m_service;
    vhm24::machines::MachineCard m_card;
};

} // namespace vhm24::ui::machines
