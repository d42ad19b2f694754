// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/taskpanel.h"

#include "models/core/database/deliver.h"
#include "models/core/table/enumeration.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/table/cellpresenter.h"
#include "ui/core/table/panelframe.h"
#include "ui/core/widgets/avatar.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/tag.h"
#include "ui/core/widgets/textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace vhm24::ui::tasks {

namespace {

constexpr core::Reference User{core::Service::Auth, "User"};

constexpr const char *HistorySql = R"(
SELECT "createdAt", "userId", action, comment FROM {tasks}."TaskAction"
WHERE "taskId" = $1::text ORDER BY "createdAt" DESC, id DESC LIMIT 100)";

} // namespace

TaskPanel::TaskPanel(const Context &context, const CellPresenter &presenter, const TaskVerbs &verbs, QWidget *parent) :
    DetailPanel(parent),
    m_context(context),
    m_presenter(presenter),
    m_table(*context.catalog.find(QStringLiteral("tasks.Task"))),
    m_frame(new PanelFrame(this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    buildFooter(verbs);
    connect(m_frame, &PanelFrame::closeRequested, this, &DetailPanel::closeRequested);
    connect(&context.labels, &core::LabelDirectory::labelsChanged, this, [this] {
        if (isVisible())
            fill();
    });
    onLanguage(this, [this] { fill(); });
}

void TaskPanel::buildFooter(const TaskVerbs &verbs)
{
    constexpr int Columns = 2; // three would cut the words of longer languages
    auto *const footer = new QWidget;
    auto *const grid = new QGridLayout(footer);
    grid->setContentsMargins(space::PagePadding, 10, space::PagePadding, 10);
    grid->setSpacing(6);
    int place = 0;
    for (const vhm24::tasks::TaskStep step : TaskVerbs::Steps) {
        Button *const button = verbs.makeButton(step, footer);
        button->setSmall(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, place / Columns, place % Columns);
        ++place;
    }
    m_frame->setFooter(footer);
}

QVariant TaskPanel::cell(const char *column) const
{
    return m_row.cells[static_cast<std::size_t>(m_table.indexOf(column))];
}

void TaskPanel::showRow(const core::WindowModel &model, int row)
{
    const bool same = m_row.id == model.row(row).id;
    m_row = model.row(row);
    if (!same) {
        m_history = {};
        refresh();
    }
    fill();
}

void TaskPanel::refresh()
{
    if (m_row.id.isEmpty())
        return;
    const core::Statement question{.sql = m_context.layout.sql(HistorySql), .parameters = {m_row.id}};
    auto future =
        m_context.layout.database(core::Service::Tasks)
            .submit<std::vector<Action>>([question](core::Connection &connection) -> core::Result<std::vector<Action>> {
                const auto rows = connection.run(question);
                if (!rows)
                    return rows.error();
                std::vector<Action> actions;
                for (int row = 0; row < rows->rows(); ++row)
                    actions.push_back({.at = rows->moment(row, 0),
                                       .userId = rows->text(row, 1),
                                       .action = rows->text(row, 2),
                                       .comment = rows->text(row, 3)});
                return actions;
            });
    core::deliver(future, this, [this, id = m_row.id](const core::Result<std::vector<Action>> &actions) {
        if (id != m_row.id)
            return;
        m_history = {.known = true};
        if (actions)
            m_history.actions = actions.value();
        else
            m_history.error = actions.error();
        fill();
    });
}

void TaskPanel::fill()
{
    if (m_row.id.isEmpty())
        return;
    m_frame->begin(m_row.id, tr("Task"), cell("title").toString());
    const auto machine = m_presenter.look(m_table, m_table.indexOf("machineId"), cell("machineId"));
    if (machine.link)
        m_frame->addLink(machine.text, [this, id = cell("machineId").toString()] {
            m_context.navigator->openRecord({core::Service::Machines, "Machine"}, id);
        });
    else if (!machine.text.isEmpty())
        m_frame->addRemark(machine.text);
    m_frame->addLine();
    fillFacts();
    if (const QString text = cell("description").toString(); !text.isEmpty()) {
        m_frame->addSection(tr("Description"));
        m_frame->addWidget(PanelFrame::makeText(text));
    }
    fillHistory();
    m_frame->end();
}

void TaskPanel::addFact(const char *column)
{
    const int index = m_table.indexOf(column);
    const core::Column &definition = m_table.columns[static_cast<std::size_t>(index)];
    const QVariant value = m_row.cells[static_cast<std::size_t>(index)];
    if (!value.isValid())
        return;
    const CellLook look = m_presenter.look(m_table, index, value);
    const QString title = QCoreApplication::translate("Column", definition.title);
    if (look.marked) {
        auto *const holder = new QWidget;
        auto *const row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Tag(look.meaning, look.text));
        row->addStretch();
        m_frame->addFact(title, holder);
    } else if (look.link) {
        m_frame->addFactLink(title, look.text, [this, reference = *definition.reference, id = value.toString()] {
            m_context.navigator->openRecord(reference, id);
        });
    } else {
        m_frame->addFact(title, look.text);
    }
}

void TaskPanel::fillFacts()
{
    addFact("state");
    addFact("priority");
    if (cell("assignedToId").isValid())
        addFact("assignedToId");
    else
        m_frame->addFact(tr("Assignee"), tr("nobody yet"), Token::Text2);
    addFact("dueDate");
    addFact("completedAt");
    addFact("createdById");
    addFact("createdAt");
}

QWidget *TaskPanel::makeAction(const Action &action) const
{
    const auto label = m_context.labels.label(User, action.userId);
    auto *const entry = new QWidget;
    auto *const row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 4, 0, 6);
    row->setSpacing(10);
    auto *const face = new Avatar;
    face->setPerson(Avatar::initialsOf(label.text), label.text);
    row->addWidget(face, 0, Qt::AlignTop);
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto *const top = new QHBoxLayout;
    top->setSpacing(8);
    auto *const what = new TextLabel(TextStyle::BodyBold);
    what->setText(core::enumerationText("TaskActionKind", action.action));
    auto *const when = new TextLabel(TextStyle::Small, Token::Text2);
    when->setText(m_context.formats.moment(action.at));
    when->setToolTip(m_context.formats.fullMoment(action.at));
    top->addWidget(what);
    top->addStretch();
    top->addWidget(when);
    texts->addLayout(top);
    auto *const who = new TextLabel(TextStyle::Small, Token::Text2);
    who->setText(label.text);
    texts->addWidget(who);
    if (!action.comment.isEmpty())
        texts->addWidget(PanelFrame::makeText(action.comment));
    row->addLayout(texts, 1);
    return entry;
}

void TaskPanel::fillHistory()
{
    const auto count = static_cast<int>(m_history.actions.size());
    m_frame->addSection(tr("History"), m_history.known && count > 0 ? m_context.formats.integer(count) : QString());
    if (m_history.error)
        m_frame->addRemark(sentence(*m_history.error));
    else if (m_history.known && count == 0)
        m_frame->addRemark(tr("Nothing has happened to this task yet."));
    for (const Action &action : m_history.actions)
        m_frame->addWidget(makeAction(action));
}

} // namespace vhm24::ui::tasks
