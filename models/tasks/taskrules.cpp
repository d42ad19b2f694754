// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/taskrules.h"

namespace vhm24::tasks {

Transition transition(TaskStatus from, TaskStatus to)
{
    using enum TaskStatus;
    switch (from) {
    case Created: return to == Assigned || to == Cancelled ? Transition::Step : Transition::Never;
    case Assigned: return to == InProgress || to == Cancelled ? Transition::Step : Transition::Never;
    case InProgress: return to == Completed || to == Cancelled ? Transition::Step : Transition::Never;
    case Completed:
    case Cancelled: return to == Created || to == Assigned ? Transition::Reopening : Transition::Never;
    }
    return Transition::Never;
}

bool isAllowed(TaskStep step, TaskStatus from)
{
    using enum TaskStatus;
    switch (step) {
    case TaskStep::Create: return false;
    case TaskStep::Assign: return from == Assigned || transition(from, Assigned) == Transition::Step;
    case TaskStep::Start: return transition(from, InProgress) == Transition::Step;
    case TaskStep::Complete: return transition(from, Completed) == Transition::Step;
    case TaskStep::Cancel: return transition(from, Cancelled) == Transition::Step;
    case TaskStep::Reopen: return transition(from, Created) == Transition::Reopening;
    case TaskStep::Comment: return true;
    }
    return false;
}

QStringList startingPoints(TaskStep step)
{
    QStringList words;
    for (const TaskStatus status : AllTaskStatuses) {
        if (isAllowed(step, status))
            words += wordOf(status);
    }
    return words;
}

bool isOpen(TaskStatus status) { return status != TaskStatus::Completed && status != TaskStatus::Cancelled; }

bool isOverdue(TaskStatus status, const QDateTime &dueDate, const QDateTime &now)
{
    return isOpen(status) && dueDate.isValid() && dueDate < now;
}

QString wordOf(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Created: return QStringLiteral("CREATED");
    case TaskStatus::Assigned: return QStringLiteral("ASSIGNED");
    case TaskStatus::InProgress: return QStringLiteral("IN_PROGRESS");
    case TaskStatus::Completed: return QStringLiteral("COMPLETED");
    case TaskStatus::Cancelled: return QStringLiteral("CANCELLED");
    }
    return {};
}

std::optional<TaskStatus> taskStatusFrom(const QString &word)
{
    for (const TaskStatus status : AllTaskStatuses) {
        if (wordOf(status) == word)
            return status;
    }
    return std::nullopt;
}

} // namespace vhm24::tasks
