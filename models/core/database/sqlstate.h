// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace vhm24::core {

/// What to do about a SQLSTATE; the one place that knows (PostgreSQL manual, appendix A).
[[nodiscard]] ErrorKind kindOfSqlState(const QByteArray &sqlState);
/// Serialization failure, deadlock, lock timeout: the whole transaction may be tried again.
[[nodiscard]] bool isRetryable(const Error &error);
/// "Read-only transaction": another server has become the one that is written to.
[[nodiscard]] bool isReadOnlyServer(const QByteArray &sqlState);
/// The connection is gone or the server is going: open a new one.
[[nodiscard]] bool isConnectionLoss(const QByteArray &sqlState);

} // namespace vhm24::core
