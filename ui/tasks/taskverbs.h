// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/windowmodel.h"
#include "models/tasks/taskservice.h"
#include "ui/core/shell/context.h"

#include <QAction>
#include <QWidget>

#include <array>
#include <optional>

namespace vhm24::ui {
class Button;
}

namespace vhm24::ui::tasks {

/// What the verbs have to know of a task.
struct TaskFacts {
    QString id = {};
    QString title = {};
    std::optional<vhm24::tasks::TaskStatus> status = {};
    QString assignedToId = {};
    QString machineId = {};
};
[[nodiscard]] TaskFacts taskFacts(const core::WindowModel &model, int row);

/// The steps of one task as actions: enabled as its status and the user's rights allow, else saying why not; they ask
/// for what they need and write it. Buttons and menus show these actions.
class TaskVerbs : public QObject {
    Q_OBJECT
public:
    using Step = vhm24::tasks::TaskStep;
    static constexpr std::array Steps{Step::Assign, Step::Start,  Step::Complete,
                                      Step::Cancel, Step::Reopen, Step::Comment};

    /// Dialogs open over `owner`, which also keeps this object.
    TaskVerbs(const Context &context, const vhm24::tasks::TaskService &service, QWidget *owner);

    void setTask(std::optional<TaskFacts> task);
    [[nodiscard]] QAction *action(Step step) const { return m_actions[static_cast<std::size_t>(step)]; }
    /// A button that follows the action.
    [[nodiscard]] Button *makeButton(Step step, QWidget *parent) const;
    /// Why the step can't be taken; empty when it can.
    [[nodiscard]] QString refusal(Step step) const;

Q_SIGNALS:
    void done(const QString &taskId);

private:
    using Failed = std::function<void(const QString &sentence)>;
    void retranslate();
    void update();
    void begin(Step step);
    void askAssignee();
    void askComment(Step step);
    void write(Step step, const vhm24::tasks::TaskMove &move, std::function<void()> written, Failed failed);

    const Context &m_context;
    const vhm24::tasks::TaskService &m_service;
    QWidget *m_owner;
    std::array<QAction *, 7> m_actions{};
    std::optional<TaskFacts> m_task;
};

/// A failed step as a sentence.
[[nodiscard]] QString taskSentence(const core::Error &error);

} // namespace vhm24::ui::tasks
