// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/database/connection.h"
#include "models/core/database/layout.h"

#include <QStringList>

#include <vector>

namespace vhm24::core {

/// Statements that are written together or not at all, in one round trip, with the change told to other clients.
/// Each statement writes its own audit row (INSERT INTO {audit} in the same statement), so that no change stands
/// without one; SQL therefore decides by itself whether it applies, and says so in the rows that it returns.
class UnitOfWork {
public:
    UnitOfWork(const Layout &layout, Service home, Actor actor);

    /// `sql` may hold the placeholders of Layout::sql. Returns the index of its answer in commit().
    std::size_t add(const char *sql, std::vector<Parameter> parameters);
    /// After the commit every client hears that these rows of `table` changed (see changeNotice).
    void announce(const QString &table, const QStringList &ids);
    /// The same for a table of another service in this database.
    void announce(Service service, const QString &table, const QStringList &ids = {});
    /// Runs all of it, or refuses to when the actor only reads; serialization failures and deadlocks are tried again (5
    /// times, with jitter).
    Result<std::vector<RowSet>> commit(Connection &connection, const CallOptions &options = {});

    /// What to do with answers of commit() that may have been lost: sends the same again on fresh connections until the
    /// outcome is known. Only for statements that carry their own ids, or leave alone what already is so. An outcome
    /// that stays unknown is OutcomeUnknown.
    [[nodiscard]] Result<std::vector<RowSet>> settle(Result<std::vector<RowSet>> answers);

    [[nodiscard]] const Actor &actor() const { return m_actor; }

private:
    const Layout &m_layout;
    Service m_home;
    Actor m_actor;
    std::vector<Statement> m_statements;
};

} // namespace vhm24::core
