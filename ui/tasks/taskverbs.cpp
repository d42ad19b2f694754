// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/taskverbs.h"

#include "models/core/access/accesspolicy.h"
#include "models/core/database/deliver.h"
#include "models/core/id.h"
#include "models/core/table/enumeration.h"
#include "ui/core/dialog/formdialog.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/table/celleditors.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace vhm24::ui::tasks {

using core::Permission;
using vhm24::tasks::TaskMove;
using vhm24::tasks::TaskService;
using vhm24::tasks::TaskStatus;
using Step = vhm24::tasks::TaskStep;

namespace {

const char *iconOf(Step step)
{
    switch (step) {
    case Step::Assign: return "user";
    case Step::Start: return "play";
    case Step::Complete: return "check";
    case Step::Cancel: return "close";
    case Step::Reopen: return "undo";
    case Step::Comment: return "comment";
    case Step::Create: break;
    }
    return "plus";
}

/// For tests and style sheets of nobody: task.assign, task.start …
const char *nameOf(Step step)
{
    switch (step) {
    case Step::Assign: return "task.assign";
    case Step::Start: return "task.start";
    case Step::Complete: return "task.complete";
    case Step::Cancel: return "task.cancel";
    case Step::Reopen: return "task.reopen";
    case Step::Comment: return "task.comment";
    case Step::Create: break;
    }
    return "task.create";
}

Permission permissionOf(Step step)
{
    switch (step) {
    case Step::Start:
    case Step::Complete:
    case Step::Comment: return Permission::WorkOwnTasks;
    case Step::Reopen: return Permission::ReopenTasks;
    default: return Permission::ManageTasks;
    }
}

TaskService::Answer call(const TaskService &service, Step step, const TaskMove &move, const core::Actor &actor)
{
    switch (step) {
    case Step::Assign: return service.assign(move, actor);
    case Step::Start: return service.start(move, actor);
    case Step::Complete: return service.complete(move, actor);
    case Step::Cancel: return service.cancel(move, actor);
    case Step::Reopen: return service.reopen(move, actor);
    default: return service.comment(move, actor);
    }
}

QString statusText(const QString &word) { return core::enumerationText("TaskStatus", word); }

} // namespace

QString taskSentence(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Conflict && vhm24::tasks::taskStatusFrom(error.subject))
        return TaskVerbs::tr(
                   "Somebody was quicker: the task is “%1” now, so this step is not possible. Nothing was changed.")
            .arg(statusText(error.subject));
    if (error.kind == core::ErrorKind::Denied && error.subject == core::nameOf(Permission::ManageTasks))
        return TaskVerbs::tr("The task is assigned to somebody else. Nothing was changed.");
    return sentence(error);
}

TaskFacts taskFacts(const core::WindowModel &model, int row)
{
    const core::TableDescriptor &table = model.table();
    // As saved, not as staged: the steps act on the record.
    const auto cell = [&](const char *name) {
        return model.row(row).cells[static_cast<std::size_t>(table.indexOf(name))].toString();
    };
    return {.id = model.row(row).id,
            .title = cell("title"),
            .status = vhm24::tasks::taskStatusFrom(cell("status")),
            .assignedToId = cell("assignedToId"),
            .machineId = cell("machineId")};
}

TaskVerbs::TaskVerbs(const Context &context, const TaskService &service, QWidget *owner) :
    QObject(owner),
    m_context(context),
    m_service(service),
    m_owner(owner)
{
    for (const Step step : Steps) {
        auto *const made = new QAction(icon(QString::fromLatin1(iconOf(step))), {}, this);
        made->setObjectName(QString::fromLatin1(nameOf(step)) + QStringLiteral(".action"));
        connect(made, &QAction::triggered, this, [this, step] { begin(step); });
        m_actions[static_cast<std::size_t>(step)] = made;
    }
    onLanguage(owner, [this] { retranslate(); });
}

void TaskVerbs::retranslate()
{
    action(Step::Assign)->setText(tr("Assign…"));
    action(Step::Start)->setText(tr("Start"));
    action(Step::Complete)->setText(tr("Complete"));
    action(Step::Cancel)->setText(tr("Cancel task…"));
    action(Step::Reopen)->setText(tr("Reopen"));
    action(Step::Comment)->setText(tr("Comment…"));
    update();
}

void TaskVerbs::setTask(std::optional<TaskFacts> task)
{
    m_task = std::move(task);
    update();
}

void TaskVerbs::update()
{
    for (const Step step : Steps) {
        const QString why = refusal(step);
        action(step)->setEnabled(why.isEmpty());
        action(step)->setToolTip(why.isEmpty() ? action(step)->text() : why);
    }
}

QString TaskVerbs::refusal(Step step) const
{
    if (!m_task)
        return tr("Select a task first.");
    const bool manages = m_context.allows(Permission::ManageTasks);
    const Permission needed = permissionOf(step);
    if (!m_context.allows(needed) && !(needed == Permission::WorkOwnTasks && manages))
        return tr("Your role does not allow this.");
    if (!manages && m_task->assignedToId != m_context.actor.userId)
        return tr("The task is assigned to somebody else.");
    if (!m_task->status)
        return tr("The status of this task is not known to this program.");
    if (vhm24::tasks::isAllowed(step, *m_task->status))
        return {};
    if (step == Step::Start && *m_task->status == TaskStatus::Created)
        return tr("Assign the task to somebody first.");
    if (step == Step::Complete && vhm24::tasks::isOpen(*m_task->status))
        return tr("Start the task first.");
    if (step == Step::Reopen)
        return tr("The task is open: only completed and cancelled ones can be reopened.");
    return tr("The task is “%1”, so this step is not possible.").arg(statusText(wordOf(*m_task->status)));
}

Button *TaskVerbs::makeButton(Step step, QWidget *parent) const
{
    auto *const button = new Button(Button::Kind::Secondary, QString::fromLatin1(iconOf(step)), parent);
    button->setObjectName(QString::fromLatin1(nameOf(step)));
    button->setCollapsible(true);
    QAction *const source = action(step);
    const auto follow = [button, source] {
        button->setText(source->text());
        button->setEnabled(source->isEnabled());
        button->setToolTip(source->toolTip());
    };
    follow();
    connect(source, &QAction::changed, button, follow);
    connect(button, &Button::clicked, source, &QAction::trigger);
    return button;
}

void TaskVerbs::begin(Step step)
{
    if (!m_task)
        return;
    if (step == Step::Assign)
        return askAssignee();
    if (step == Step::Cancel || step == Step::Comment)
        return askComment(step);
    write(
        step, {.actionId = core::newId(), .taskId = m_task->id}, [] {},
        [this](const QString &why) { m_context.prompts.tell(m_owner, tr("The task was not changed"), why); });
}

void TaskVerbs::askAssignee()
{
    const core::TableDescriptor &table = *m_context.catalog.find(QStringLiteral("tasks.Task"));
    const core::Column &column = table.columns[static_cast<std::size_t>(table.indexOf("assignedToId"))];
    auto *const dialog = new FormDialog(m_owner);
    dialog->setObjectName(QStringLiteral("assign"));
    QWidget *const editor = makeCellEditor(column, m_context, dialog);
    setCellEditorValue(editor, m_task->assignedToId);
    FormField *const who = dialog->addField(QStringLiteral("assignedToId"), editor);
    auto *const text = new QPlainTextEdit(dialog);
    text->setTabChangesFocus(true);
    text->setFixedHeight(72);
    FormField *const note = dialog->addField(QStringLiteral("comment"), text);
    onLanguage(dialog, [dialog, who, note, title = m_task->title] {
        dialog->setTitle(tr("Assign the task"));
        dialog->setIntroduction(title);
        dialog->setAcceptText(tr("Assign"));
        who->setLabel(tr("Assignee"));
        who->setHint(tr("Type part of the name."));
        note->setLabel(tr("Comment, if there is something to add"));
    });
    dialog->setSubmit([this, dialog, editor, text, id = m_task->id, actionId = core::newId()] {
        const auto chosen = cellEditorValue(editor);
        if (!chosen)
            return dialog->showError(QStringLiteral("assignedToId"), chosen.error().detail);
        if (!chosen.value().isValid())
            return dialog->showError(QStringLiteral("assignedToId"), tr("Choose who is to do it."));
        dialog->setBusy(true);
        write(
            Step::Assign,
            {.actionId = actionId,
             .taskId = id,
             .assignedToId = chosen.value().toString(),
             .comment = text->toPlainText().trimmed()},
            [guard = QPointer(dialog)] {
                if (guard)
                    guard->accept();
            },
            [guard = QPointer(dialog)](const QString &why) {
                if (guard)
                    guard->showError({}, why);
            });
    });
    dialog->open();
}

void TaskVerbs::askComment(Step step)
{
    auto *const dialog = new FormDialog(m_owner);
    dialog->setObjectName(QString::fromLatin1(nameOf(step)) + QStringLiteral(".dialog"));
    auto *const text = new QPlainTextEdit(dialog);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(96);
    FormField *const field = dialog->addField(QStringLiteral("comment"), text);
    onLanguage(dialog, [dialog, field, step, title = m_task->title] {
        const bool cancel = step == Step::Cancel;
        dialog->setTitle(cancel ? tr("Cancel the task") : tr("Comment on the task"));
        dialog->setIntroduction(title);
        dialog->setAcceptText(cancel ? tr("Cancel the task") : tr("Add the comment"));
        field->setLabel(cancel ? tr("Why is it cancelled?") : tr("Comment"));
    });
    dialog->setSubmit([this, dialog, text, step, id = m_task->id, actionId = core::newId()] {
        const QString comment = text->toPlainText().trimmed();
        if (comment.isEmpty())
            return dialog->showError(QStringLiteral("comment"), tr("Write at least a word."));
        dialog->setBusy(true);
        write(
            step, {.actionId = actionId, .taskId = id, .comment = comment},
            [guard = QPointer(dialog)] {
                if (guard)
                    guard->accept();
            },
            [guard = QPointer(dialog)](const QString &why) {
                if (guard)
                    guard->showError({}, why);
            });
    });
    dialog->open();
}

void TaskVerbs::write(Step step, const TaskMove &move, std::function<void()> written, Failed failed)
{
    Trace::Action trace = m_context.trace.begin(QStringLiteral("task step"), QString::fromLatin1(nameOf(step)));
    core::deliver(call(m_service, step, move, m_context.actor), this,
                  [this, trace, id = move.taskId, written = std::move(written),
                   failed = std::move(failed)](const core::Result<vhm24::tasks::TaskOutcome> &outcome) mutable {
                      outcome ? written() : failed(taskSentence(outcome.error()));
                      trace.finish(m_owner, 1, 1);
                      Q_EMIT done(id); // after a refusal too: what is shown is out of date then
                  });
}

} // namespace vhm24::ui::tasks
