// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/machines/machineload.h"

#include <QWidget>

namespace vhm24::ui {
class SectionHead;
}

namespace vhm24::ui::machines {

class MachineRows;

/// Below the chart of a machine's card: what is to be done, and what was done.
class MachineWork : public QWidget {
    Q_OBJECT
public:
    explicit MachineWork(const Context &context, QWidget *parent = nullptr);

    void show(const MachineView &view);
    using QWidget::show;
    [[nodiscard]] MachineRows *tasks() const { return m_tasks; }
    [[nodiscard]] MachineRows *visits() const { return m_visits; }

Q_SIGNALS:
    void taskOpened(const QString &taskId);
    void visitOpened(const QString &visitId);
    void allVisitsOpened();

private:
    const Context &m_context;
    SectionHead *m_taskHead;
    SectionHead *m_visitHead;
    MachineRows *m_tasks;
    MachineRows *m_visits;
};

} // namespace vhm24::ui::machines
