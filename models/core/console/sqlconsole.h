// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/console/sqltext.h"
#include "models/core/database/connection.h"
#include "models/core/database/layout.h"

#include <QFuture>
#include <QThreadPool>

#include <optional>
#include <stop_token>
#include <vector>

namespace vhm24::core {

/// What came of one statement.
struct SqlAnswer {
    struct Change {
        QString table = {};
        qint64 rows = 0;
    };
    QStringList columns = {};
    std::vector<std::vector<std::optional<QString>>> rows = {}; ///< As PostgreSQL writes them; secrets are masked.
    bool more = false;                                          ///< There are rows that were not read.
    std::vector<Change> changes = {};                           ///< Rows written, inserted or deleted, of each table.
    qint64 milliseconds = 0;
    bool isOpen = false; ///< Something was changed, and waits for commit() or rollBack().

    [[nodiscard]] qint64 changedRows() const;
};

/// Statements of an administrator, one at a time, on a connection and a thread of their own. A read runs in a
/// transaction that the server keeps from writing; a write stays open until it is committed, with a row of the audit.
/// Every call returns at once; the layout must outlive this. Errors have a subject where the console itself refuses:
/// "empty", "transaction", "copy", "read-only", "role".
class SqlConsole {
public:
    SqlConsole(const Layout &layout, Actor actor);
    ~SqlConsole(); ///< Undoes what is open.
    SqlConsole(const SqlConsole &) = delete;
    SqlConsole &operator=(const SqlConsole &) = delete;

    [[nodiscard]] bool mayRead() const;
    [[nodiscard]] bool mayWrite() const;

    [[nodiscard]] QFuture<Result<SqlAnswer>> read(Service service, const QString &sql, std::stop_token stop = {});
    [[nodiscard]] QFuture<Result<SqlAnswer>> write(Service service, const QString &sql, std::stop_token stop = {});
    [[nodiscard]] QFuture<Result<Done>> commit();
    [[nodiscard]] QFuture<Result<Done>> rollBack();

    static constexpr int RowLimit = 1'000;
    static constexpr int TimeoutS = 30; ///< Of one statement.
    static constexpr int OpenS = 120;   ///< The server undoes what was not committed by then.

private:
    /// Of the thread of the pool only.
    struct Line;
    Result<SqlAnswer> run(Service service, const QString &sql, bool writes, const std::stop_token &stop);

    const Layout &m_layout;
    const Actor m_actor;
    std::unique_ptr<Line> m_line;
    std::stop_source m_end;
    QThreadPool m_pool; // last: its thread uses all of the above
};

} // namespace vhm24::core
