// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/newtaskdialog.h"

#include "models/core/database/deliver.h"
#include "models/core/id.h"
#include "models/core/table/cellinput.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/table/celleditors.h"
#include "ui/core/widgets/formfield.h"
#include "ui/tasks/taskverbs.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace vhm24::ui::tasks {

NewTaskDialog::NewTaskDialog(const Context &context, const vhm24::tasks::TaskService &service, QWidget *parent,
                             const QString &machineId) :
    FormDialog(parent),
    m_context(context),
    m_service(service),
    m_table(*context.catalog.find(QStringLiteral("tasks.Task"))),
    m_id(core::newId()),
    m_actionId(core::newId())
{
    setObjectName(QStringLiteral("newTask"));
    addCell("title", Place::Whole);
    addCell("machineId", Place::Left);
    addCell("priority", Place::Right);
    addCell("assignedToId", Place::Left);
    addCell("dueDate", Place::Right);
    m_description = new QPlainTextEdit(this);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(96);
    m_descriptionField = addField(QStringLiteral("description"), m_description);
    setCellEditorValue(m_cells["machineId"]->editor(), machineId);
    setCellEditorValue(m_cells["priority"]->editor(), QStringLiteral("MEDIUM"));
    setSubmit([this] { submit(); });
    onLanguage(this, [this] { retranslate(); });
    m_cells["title"]->editor()->setFocus();
}

void NewTaskDialog::addCell(const char *column, Place place)
{
    const core::Column &definition = m_table.columns[static_cast<std::size_t>(m_table.indexOf(column))];
    m_cells.insert(column, addField(QString::fromLatin1(column), makeCellEditor(definition, m_context, this), place));
}

void NewTaskDialog::retranslate()
{
    setTitle(tr("New task"));
    setAcceptText(tr("Create the task"));
    for (auto it = m_cells.begin(); it != m_cells.end(); ++it) {
        const core::Column &column = m_table.columns[static_cast<std::size_t>(m_table.indexOf(it.key().constData()))];
        const QString text = QCoreApplication::translate("Column", column.title);
        it.value()->setLabel(column.notNull ? text + QStringLiteral(" *") : text);
    }
    m_cells["machineId"]->setHint(tr("Leave it empty for work that is not at a machine."));
    m_cells["assignedToId"]->setHint(tr("Without one the task waits to be assigned."));
    m_cells["dueDate"]->setHint(
        tr("Such as %1").arg(m_context.formats.date(m_context.formats.today()) + QStringLiteral(" 18:00")));
    m_descriptionField->setLabel(tr("Description"));
}

QVariant NewTaskDialog::valueOf(const char *column)
{
    const auto value = cellEditorValue(m_cells[column]->editor());
    if (value)
        return value.value();
    showError(QString::fromLatin1(column), value.error().detail);
    return {};
}

void NewTaskDialog::submit()
{
    vhm24::tasks::NewTask task{.id = m_id,
                               .actionId = m_actionId,
                               .title = valueOf("title").toString(),
                               .description = m_description->toPlainText().trimmed(),
                               .priority = valueOf("priority").toString(),
                               .dueDate = {},
                               .machineId = valueOf("machineId").toString(),
                               .assignedToId = valueOf("assignedToId").toString()};
    task.dueDate = valueOf("dueDate").toDateTime();
    // Lines are allowed here, so the check for control characters must not see them.
    QString oneLine = task.description;
    oneLine.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    if (const auto checked = core::parseCell({}, oneLine, m_context.formats.zone().id()); !checked)
        showError(QStringLiteral("description"), inputSentence(checked.error()));
    if (!hasErrors())
        send(std::move(task));
}

void NewTaskDialog::send(vhm24::tasks::NewTask task)
{
    setBusy(true);
    core::deliver(m_service.create(task, m_context.actor), this,
                  [this](const core::Result<vhm24::tasks::TaskOutcome> &outcome) {
                      if (!outcome)
                          return showError(outcome.error().subject, taskSentence(outcome.error()));
                      Q_EMIT created(m_id);
                      accept();
                  });
}

NewTaskDialog *openNewTaskDialog(const Context &context, const vhm24::tasks::TaskService &service, QWidget *parent,
                                 const QString &machineId)
{
    auto *const dialog = new NewTaskDialog(context, service, parent, machineId);
    dialog->open();
    return dialog;
}

} // namespace vhm24::ui::tasks
