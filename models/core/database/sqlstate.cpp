// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/sqlstate.h"

namespace vhm24::core {

bool isReadOnlyServer(const QByteArray &sqlState) { return sqlState == "25006"; }

bool isConnectionLoss(const QByteArray &sqlState)
{
    return sqlState.startsWith("08") || sqlState == "57P01" || sqlState == "57P02" || sqlState == "57P03" ||
           sqlState == "25P03" || isReadOnlyServer(sqlState);
}

ErrorKind kindOfSqlState(const QByteArray &sqlState)
{
    if (isConnectionLoss(sqlState) || sqlState.startsWith("53"))
        return ErrorKind::Unavailable;
    if (sqlState == "57014")
        return ErrorKind::Cancelled;
    if (sqlState == "VH001" || sqlState == "40001" || sqlState == "40P01" || sqlState == "55P03")
        return ErrorKind::Conflict;
    if (sqlState == "42501" || sqlState.startsWith("28"))
        return ErrorKind::Denied;
    if (sqlState.startsWith("23"))
        return ErrorKind::Constraint;
    if (sqlState.startsWith("22"))
        return ErrorKind::Invalid;
    if (sqlState == "42P01" || sqlState == "3F000" || sqlState == "3D000")
        return ErrorKind::NotFound;
    return ErrorKind::Internal;
}

bool isRetryable(const Error &error)
{
    return error.sqlState == "40001" || error.sqlState == "40P01" || error.sqlState == "55P03";
}

} // namespace vhm24::core
