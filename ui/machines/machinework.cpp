// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/machinework.h"

#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/machines/machinerows.h"
#include "ui/machines/machinewords.h"

#include <QGridLayout>

namespace vhm24::ui::machines {

using namespace core;

MachineWork::MachineWork(const Context &context, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_taskHead(new SectionHead(this)),
    m_visitHead(new SectionHead(this)),
    m_tasks(new MachineRows(this)),
    m_visits(new MachineRows(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_taskHead, 0, 0);
    grid->addWidget(m_tasks, 1, 0);
    grid->addWidget(new HairLine(Qt::Vertical, this), 0, 1, 2, 1);
    grid->addWidget(m_visitHead, 0, 2);
    grid->addWidget(m_visits, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    connect(m_tasks, &MachineRows::rowActivated, this, [this](const MachineRow &row) { Q_EMIT taskOpened(row.id); });
    connect(m_visits, &MachineRows::rowActivated, this, [this](const MachineRow &row) { Q_EMIT visitOpened(row.id); });
    connect(m_visitHead, &SectionHead::linkActivated, this, &MachineWork::allVisitsOpened);
}

void MachineWork::show(const MachineView &view)
{
    const bool own = !m_context.seesAllTasks();
    m_taskHead->setTitle(own ? tr("My open tasks") : tr("Open tasks"));
    m_visitHead->setTitle(tr("Service"));
    m_tasks->setAccessibleName(own ? tr("My open tasks") : tr("Open tasks"));
    m_visits->setAccessibleName(tr("Service"));
    std::vector<MachineRow> tasks;
    const auto &todo = view.tasks;
    if (todo && todo->ok()) {
        for (const auto &task : (*todo)->list)
            tasks.push_back(taskRow(m_context, task));
    }
    m_taskHead->setNote(tasks.empty() ? QString() : m_context.formats.integer((*todo)->count));
    m_tasks->setRows(std::move(tasks));
    m_tasks->setEmptyText(!m_context.allows(Permission::ViewTasks) ? tr("Your role does not show tasks.")
                          : !todo                                  ? QString()
                          : todo->ok()                             ? tr("Nothing is to be done at this machine.")
                                                                   : trouble(Service::Tasks, todo->error()));
    std::vector<MachineRow> visits;
    const auto &card = view.card;
    if (card && card->ok()) {
        for (const auto &visit : (*card)->visits)
            visits.push_back(visitRow(m_context, visit));
    }
    m_visitHead->setLink(visits.empty() ? QString() : tr("All %1").arg(m_context.formats.integer((*card)->visitCount)));
    m_visits->setRows(std::move(visits));
    m_visits->setEmptyText(!card        ? QString()
                           : card->ok() ? tr("No work at this machine has been recorded yet.")
                                        : trouble(Service::Machines, card->error()));
}

} // namespace vhm24::ui::machines
