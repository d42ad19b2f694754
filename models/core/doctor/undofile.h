// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/service.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace vhm24::core {

/// What a repair does to one row, as PostgreSQL's JSON; kept as text, so that nothing is lost on the way to a file.
struct RowChange {
    QString id = {};
    QByteArray was = {}; ///< Empty: the row is new.
    QByteArray becomes = {};
    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// A repair as it will be done, and what undoes it: the same rows the other way round.
struct RepairPlan {
    QString checkId = {};
    Service service = Service::Auth; ///< In whose database the rows are.
    QString table = {};
    bool placeholders = false; ///< The rows are made by the repair.
    QDateTime madeAt = {};
    std::vector<RowChange> rows = {};
    qint64 left = 0; ///< Faults beyond what one repair takes.
};

/// Writes the file, readable by its owner alone. A file that is there is not overwritten.
[[nodiscard]] Result<Done> writeUndoFile(const QString &path, const RepairPlan &plan);
[[nodiscard]] Result<RepairPlan> readUndoFile(const QString &path);

} // namespace vhm24::core
