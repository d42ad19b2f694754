// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/taskservice.h"
#include "ui/core/table/tablepage.h"

namespace vhm24::ui::tasks {

class TaskPanel;
class TaskVerbs;

/// The tasks, with everything that can be done with the selected one. Who does not manage tasks sees the own ones.
class TasksPage : public TablePage {
    Q_OBJECT
public:
    TasksPage(const Context &context, const core::TableDescriptor &table, const vhm24::tasks::TaskService &service,
              QWidget *parent = nullptr);

    void rowsChanged(core::Service service, const QString &table, const QStringList &ids) override;

private:
    void buildVerbs(const vhm24::tasks::TaskService &service);
    void followSelection();

    TaskVerbs *m_verbs;
    TaskPanel *m_panel;
};

} // namespace vhm24::ui::tasks
