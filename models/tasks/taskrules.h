// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace vhm24::tasks {

enum class TaskStatus { Created, Assigned, InProgress, Completed, Cancelled };

inline constexpr std::array AllTaskStatuses{TaskStatus::Created, TaskStatus::Assigned, TaskStatus::InProgress,
                                            TaskStatus::Completed, TaskStatus::Cancelled};

/// What somebody does with a task. Assigning and commenting may leave the status as it is.
enum class TaskStep { Create, Assign, Start, Complete, Cancel, Reopen, Comment };

enum class Transition {
    Never,
    Step,     ///< A step of the work.
    Reopening ///< Only for those who may reopen.
};

/// The whole matrix; staying in a status is no transition.
[[nodiscard]] Transition transition(TaskStatus from, TaskStatus to);
/// The statuses from which `step` may be taken. Assigning an assigned task gives it to somebody else.
[[nodiscard]] QStringList startingPoints(TaskStep step);
[[nodiscard]] bool isAllowed(TaskStep step, TaskStatus from);
/// Open tasks keep a machine from being retired.
[[nodiscard]] bool isOpen(TaskStatus status);
/// A done or cancelled task is never late.
[[nodiscard]] bool isOverdue(TaskStatus status, const QDateTime &dueDate, const QDateTime &now);

/// The enum word of the database, such as IN_PROGRESS.
[[nodiscard]] QString wordOf(TaskStatus status);
[[nodiscard]] std::optional<TaskStatus> taskStatusFrom(const QString &word);

} // namespace vhm24::tasks
