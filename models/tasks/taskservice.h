// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/database/database.h"
#include "models/core/database/layout.h"
#include "models/core/database/unitofwork.h"
#include "models/core/result.h"
#include "models/tasks/taskrules.h"

#include <QFuture>

namespace vhm24::tasks {

struct NewTask {
    QString id = {}; ///< Made with newId() when the form opens, as `actionId` is.
    QString actionId = {};
    QString title = {};
    QString description = {};
    QString priority = QStringLiteral("MEDIUM");
    QDateTime dueDate = {};
    QString machineId = {};
    QString assignedToId = {}; ///< With one the task begins as ASSIGNED.
};

struct TaskMove {
    /// Made with newId() when the form opens and kept until the answer is known: a retry is then done once only.
    QString actionId = {};
    QString taskId = {};
    QString assignedToId = {}; ///< Assign only.
    QString comment = {};      ///< Required for Comment and Cancel.
    QString location = {};     ///< "lat,lon"
    QStringList photoUrls = {};
};

struct TaskOutcome {
    TaskStatus status = TaskStatus::Created; ///< The task's status afterwards.
    bool alreadyDone = false;                ///< By an earlier try with the same action id.
};

/// The steps of a task, each one transaction in one round trip: the task, its "TaskAction" and the audit row.
/// A step that the task's status does not allow gives Conflict with that status' word as subject. Those who may only
/// work on their own tasks get Denied for others. The layout must outlive the futures.
class TaskService {
public:
    using Answer = QFuture<core::Result<TaskOutcome>>;

    explicit TaskService(const core::Layout &layout) : m_layout(layout) {}

    [[nodiscard]] Answer create(const NewTask &task, const core::Actor &actor) const;
    [[nodiscard]] Answer assign(const TaskMove &move, const core::Actor &actor) const;
    [[nodiscard]] Answer start(const TaskMove &move, const core::Actor &actor) const;
    [[nodiscard]] Answer complete(const TaskMove &move, const core::Actor &actor) const;
    [[nodiscard]] Answer cancel(const TaskMove &move, const core::Actor &actor) const;
    [[nodiscard]] Answer reopen(const TaskMove &move, const core::Actor &actor) const;
    [[nodiscard]] Answer comment(const TaskMove &move, const core::Actor &actor) const;

private:
    Answer step(TaskStep step, const TaskMove &move, const core::Actor &actor) const;
    core::Result<TaskOutcome> createNow(core::Connection &connection, const NewTask &task,
                                        const core::Actor &actor) const;
    core::Result<TaskOutcome> stepNow(core::Connection &connection, TaskStep step, const TaskMove &move,
                                      const core::Actor &actor) const;
    core::Result<std::vector<core::RowSet>> write(core::Connection &connection, core::UnitOfWork &unit) const;

    const core::Layout &m_layout;
};

} // namespace vhm24::tasks
