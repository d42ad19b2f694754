// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"

#include <utility>

namespace vhm24::core {

/// BEGIN … COMMIT with the lock that Prisma takes too; undone when it goes out of scope without commit(). The lock
/// belongs to the transaction, so it holds through a pooler as well and no crash leaves it behind.
class LockedTransaction {
public:
    explicit LockedTransaction(Connection &connection) : m_connection(connection) {}
    LockedTransaction(const LockedTransaction &) = delete;
    LockedTransaction &operator=(const LockedTransaction &) = delete;
    ~LockedTransaction() { rollBack(); }

    Result<Done> begin(std::stop_token stop)
    {
        if (const auto begun = m_connection.runScript("BEGIN"); !begun)
            return begun.error();
        m_open = true;
        // Another client may be at a long migration: its end is worth waiting for, a table's lock is not.
        if (const auto set = m_connection.runScript("SET LOCAL lock_timeout = 0"); !set)
            return set.error();
        const auto locked = m_connection.run({.sql = "SELECT pg_advisory_xact_lock(72707369)"},
                                             {.stop = std::move(stop), .deadline = LockBudget});
        if (!locked)
            return locked.error();
        return m_connection.runScript("SET LOCAL lock_timeout = '10s'");
    }

    Result<Done> commit()
    {
        const auto answer = m_connection.runScript("COMMIT");
        m_open = !answer && !m_connection.isBroken();
        if (!answer && m_connection.isBroken())
            return Error{.kind = ErrorKind::OutcomeUnknown,
                         .sqlState = answer.error().sqlState,
                         .detail = answer.error().detail};
        return answer;
    }

    void rollBack()
    {
        if (!std::exchange(m_open, false) || m_connection.isBroken())
            return;
        // Nothing to add to the error that led here; a connection that can't roll back is broken anyway.
        [[maybe_unused]] const auto undone = m_connection.runScript("ROLLBACK");
    }

private:
    static constexpr std::chrono::minutes LockBudget{10};
    Connection &m_connection;
    bool m_open = false;
};

} // namespace vhm24::core
