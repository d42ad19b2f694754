// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/machinestatusmenu.h"

#include "models/core/database/deliver.h"
#include "models/core/table/enumeration.h"
#include "ui/core/format/messages.h"
#include "ui/core/look/marks.h"

#include <QPainter>

namespace vhm24::ui::machines {

using namespace core;
using vhm24::machines::MachineOutcome;

namespace {

QIcon markIcon(Meaning meaning, double ratio)
{
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(&painter, QRectF(3, 3, 10, 10), meaning);
    return QIcon(pixmap);
}

} // namespace

MachineStatusMenu::MachineStatusMenu(const Context &context, const vhm24::machines::MachineService &service,
                                     QWidget *parent) :
    QMenu(parent),
    m_context(context),
    m_service(service)
{
    // Filled at each opening: language and colours are then those of the moment.
    connect(this, &QMenu::aboutToShow, this, &MachineStatusMenu::fill);
}

void MachineStatusMenu::setMachine(const vhm24::machines::MachineCard &card) { m_card = card; }

void MachineStatusMenu::fill()
{
    clear();
    const bool retired = m_card.state == QLatin1String("RETIRED");
    if (!retired && m_context.allows(Permission::ChangeMachineStatus)) {
        for (const QString &status : enumerationWords("MachineStatus"))
            addStatus(status);
    }
    if (!m_context.allows(Permission::EditMachines))
        return;
    if (!isEmpty())
        addSeparator();
    if (retired)
        connect(addAction(tr("Restore the machine")), &QAction::triggered, this, &MachineStatusMenu::restore);
    else
        connect(addAction(tr("Retire the machine…")), &QAction::triggered, this, &MachineStatusMenu::retire);
}

void MachineStatusMenu::addStatus(const QString &status)
{
    QAction *const action = addAction(markIcon(meaningOf("MachineStatus", status), devicePixelRatioF()),
                                      enumerationText("MachineStatus", status));
    action->setEnabled(status != m_card.status);
    action->setData(status);
    connect(action, &QAction::triggered, this, [this, status] { change(status); });
}

void MachineStatusMenu::change(const QString &status)
{
    const QString word = enumerationText("MachineStatus", status);
    const Prompts::Question question{.title = tr("Change the status of %1 to “%2”").arg(m_card.code, word),
                                     .text = tr("Why? The reason stands in the audit log."),
                                     .action = tr("Change status")};
    m_context.prompts.askText(parentWidget(), question, [this, status](const QString &reason) {
        await(m_service.changeStatus(
            {.machineId = m_card.id, .status = status, .expected = m_card.status, .reason = reason}, m_context.actor));
    });
}

void MachineStatusMenu::retire()
{
    const Prompts::Question question{
        .title = tr("Retire %1?").arg(m_card.code),
        .text = tr("The machine is no longer shown in lists and figures. Its history stays, and it can be restored."),
        .action = tr("Retire"),
        .dangerous = true};
    m_context.prompts.confirm(parentWidget(), question,
                              [this] { await(m_service.retire(m_card.id, m_context.actor)); });
}

void MachineStatusMenu::restore() { await(m_service.restore(m_card.id, m_context.actor)); }

void MachineStatusMenu::await(const vhm24::machines::MachineService::Answer &answer)
{
    deliver(answer, this, [this](const Result<MachineOutcome> &outcome) {
        if (!outcome)
            explain(outcome.error());
        else if (outcome->openTasks > 0)
            m_context.prompts.tell(
                parentWidget(), tr("%1 can't be retired yet").arg(m_card.code),
                tr("The machine has open tasks: %1. Complete or cancel them first.").arg(outcome->openTasks));
        Q_EMIT changed();
    });
}

void MachineStatusMenu::explain(const Error &error)
{
    QString words = sentence(error);
    if (error.kind == ErrorKind::Conflict && error.subject == QLatin1String("RETIRED"))
        words = tr("The machine was retired meanwhile. Restore it first.");
    else if (error.kind == ErrorKind::Conflict)
        words = tr("Somebody changed the status to “%1” meanwhile. Nothing was changed.")
                    .arg(enumerationText("MachineStatus", error.subject));
    else if (error.subject == nameOf(Service::Tasks))
        words = tr("Whether the machine has open tasks is not known at the moment. %1").arg(words);
    m_context.prompts.tell(parentWidget(), tr("The machine was not changed"), words);
}

} // namespace vhm24::ui::machines
