// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"

#include <optional>

namespace vhm24::core {

/// How far the copy of a table has come, in desk.transfer_progress of the database that takes it.
struct TransferMark {
    std::optional<QString> lastKey = {};
    qint64 rows = 0; ///< Of the source that were looked at.
    bool finished = false;

    friend bool operator==(const TransferMark &, const TransferMark &) = default;
};

/// Makes one at the first call.
Result<TransferMark> ensureMark(Connection &target, const QString &job, const QString &table);
/// Waits for a transaction that holds it, such as that of a program that was killed just now.
Result<TransferMark> lockMark(Connection &target, const QString &job, const QString &table);
/// Writes it.
[[nodiscard]] Statement markStatement(const QString &job, const QString &table, const TransferMark &mark);
/// To the beginning; what waits in quarantine will come again.
Result<Done> resetMark(Connection &target, const QString &job, const QString &table);

} // namespace vhm24::core
