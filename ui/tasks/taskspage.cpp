// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/taskspage.h"

#include "ui/core/i18n/language.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/button.h"
#include "ui/tasks/newtaskdialog.h"
#include "ui/tasks/taskpanel.h"
#include "ui/tasks/taskverbs.h"

namespace vhm24::ui::tasks {

using Step = vhm24::tasks::TaskStep;

namespace {

bool isOverdue(const core::WindowModel &model, int row)
{
    return model.cell(row, model.table().indexOf("state")).toString() == QLatin1String("OVERDUE");
}

} // namespace

TasksPage::TasksPage(const Context &context, const core::TableDescriptor &table,
                     const vhm24::tasks::TaskService &service, QWidget *parent) :
    TablePage(context, table, parent),
    m_verbs(new TaskVerbs(context, service, this)),
    m_panel(new TaskPanel(context, presenter(), *m_verbs))
{
    hideNew();
    setDetailPanel(m_panel);
    if (!context.seesAllTasks())
        setFixedFilters({{.column = table.indexOf("assignedToId"), .values = {context.actor.userId}}});
    presenter().setCustomise([this](const core::WindowModel &of, int row, int column, CellLook &look) {
        if (column == this->table().indexOf("assignedToId") && !of.cell(row, column).isValid())
            look = {.text = tr("nobody yet"), .color = Token::Text2};
        else if (column == this->table().indexOf("dueDate") && isOverdue(of, row))
            look = {.text = tr("overdue: %1").arg(look.text),
                    .meaning = Meaning::Critical,
                    .coloured = true,
                    .marked = true};
        else if (column == this->table().indexOf("priority") &&
                 of.cell(row, column).toString() == QLatin1String("URGENT"))
            look.icon = QStringLiteral("warning");
    });
    buildVerbs(service);
    connect(m_verbs, &TaskVerbs::done, this,
            [this](const QString &id) { TasksPage::rowsChanged(core::Service::Tasks, QStringLiteral("Task"), {id}); });
    connect(view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TasksPage::followSelection);
    connect(&model(), &QAbstractItemModel::modelReset, this, &TasksPage::followSelection);
    connect(&model(), &QAbstractItemModel::dataChanged, this, [this] {
        followSelection();
        if (m_panel->isVisible() && currentRow() >= 0 && currentRowId() == m_panel->taskId())
            m_panel->showRow(model(), currentRow());
    });
}

void TasksPage::buildVerbs(const vhm24::tasks::TaskService &service)
{
    for (const Step step : {Step::Assign, Step::Start, Step::Complete})
        addHeaderButton(m_verbs->makeButton(step, this));
    for (const Step step : TaskVerbs::Steps)
        view().addAction(m_verbs->action(step)); // in the menus of the page and of the row
    if (!context().allows(core::Permission::ManageTasks))
        return;
    auto *const fresh = new Button(Button::Kind::Primary, QStringLiteral("plus"), this);
    fresh->setObjectName(QStringLiteral("task.create"));
    fresh->setShortcutCap(QStringLiteral("Ctrl N"));
    onLanguage(fresh, [fresh] { fresh->setText(tr("New task…")); });
    connect(fresh, &Button::clicked, this, [this, &service] {
        NewTaskDialog *const dialog = openNewTaskDialog(context(), service, this);
        connect(dialog, &NewTaskDialog::created, this, [this](const QString &id) { open({.rowId = id}); });
    });
    setPrimary(fresh);
}

void TasksPage::followSelection()
{
    const int row = currentRow();
    m_verbs->setTask(row < 0 ? std::nullopt : std::optional(taskFacts(model(), row)));
}

void TasksPage::rowsChanged(core::Service service, const QString &table, const QStringList &ids)
{
    TablePage::rowsChanged(service, table, ids);
    const bool mine = service == core::Service::Tasks && table.startsWith(QLatin1String("Task"));
    if (mine && m_panel->isVisible())
        m_panel->refresh();
}

} // namespace vhm24::ui::tasks
