// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/rowset.h"
#include "models/core/database/statement.h"
#include "models/core/result.h"

#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

class QSqlDatabase;
struct pg_conn;

namespace vhm24::core {

class RowBlock;
struct ConnectionSettings;
class StopSignal;

struct CallOptions {
    std::stop_token stop = {};
    /// Measured here, because a frozen server answers to no timeout of its own.
    std::chrono::milliseconds deadline{30'000};
};

/// One connection to one PostgreSQL database: made, used and destroyed on one thread.
/// QPSQL opens and owns it; statements go through libpq on its handle, with values apart from the SQL and
/// binary results. Every call is one round trip, ends within its deadline and can be cancelled.
class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const ConnectionSettings &settings);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<RowSet> run(const Statement &statement, const CallOptions &options = {});
    /// All statements as one transaction in one round trip; the first failure undoes all of them.
    Result<std::vector<RowSet>> runTogether(std::span<const Statement> statements, const CallOptions &options = {});
    /// Statements in the simple protocol, as files of migrations need; no values, no rows.
    Result<Done> runScript(const QByteArray &sql, const CallOptions &options = {});
    /// COPY … FROM STDIN; `next` fills a block in COPY's text format and returns false after the last one.
    Result<qint64> copyIn(const QByteArray &sql, const std::function<bool(QByteArray &block)> &next,
                          const CallOptions &options = {});
    /// COPY … TO STDOUT; `block` gets whole rows in COPY's text format and returns false to give up.
    Result<qint64> copyOut(const QByteArray &sql, const std::function<bool(const QByteArray &block)> &block,
                           const CallOptions &options = {});
    /// COPY … TO STDOUT here into COPY … FROM STDIN there, the bytes as they are. After a failure of this side the
    /// other one may have taken a part: only within a transaction of the target.
    Result<qint64> copyInto(Connection &target, const QByteArray &outSql, const QByteArray &inSql,
                            const CallOptions &options = {});
    /// Hands out rows as they arrive, in chunks of one row; `row` returns false to stop.
    Result<qint64> stream(const Statement &statement, const std::function<bool(const RowSet &row)> &row,
                          const CallOptions &options = {});

    /// Hands out all rows of one statement in blocks of `blockRows`, without an allocation for each row or value; the
    /// block is used again for the next rows. `block` returns false to stop. The deadline is that of each block.
    Result<qint64> streamBlocks(const Statement &statement, int blockRows,
                                const std::function<bool(const RowBlock &block)> &block,
                                const CallOptions &options = {});

    struct Notification {
        QByteArray channel = {};
        QByteArray payload = {};
        int backendPid = 0;
    };
    /// Waits for NOTIFY; an empty list after `wait` or a stop.
    Result<std::vector<Notification>> waitForNotifications(std::chrono::milliseconds wait, std::stop_token stop);

    /// False behind a pooler, where the next transaction may be in another session.
    [[nodiscard]] bool keepsSession() const { return m_pooledSettings.isEmpty(); }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    /// Whether an idle connection still stands, without asking the server.
    [[nodiscard]] bool isAlive();
    [[nodiscard]] qint64 roundTrips() const { return m_roundTrips; }
    [[nodiscard]] int backendPid() const;
    [[nodiscard]] int serverVersion() const;  ///< 150018 for 15.18
    [[nodiscard]] QString serverName() const; ///< "PostgreSQL 15.18"

private:
    explicit Connection(QString name);
    bool send(const Statement &statement);
    /// Whether the settings of a session, which a pooler does not keep, must come along.
    [[nodiscard]] bool needsSettings() const;
    Result<std::vector<RowSet>> runPipeline(std::span<const Statement> statements, const CallOptions &options);
    /// Its rows come one by one, and then the end of a pipeline.
    Result<Done> sendForRows(const Statement &statement, const StopSignal &signal,
                             std::chrono::steady_clock::time_point until);
    Error failure(const char *fallback) const;
    /// Until the socket is ready, the deadline has passed or a stop came; the latter two abandon the call.
    Result<Done> waitFor(short events, const StopSignal &signal, std::chrono::steady_clock::time_point until);
    Result<Done> waitForResult(const StopSignal &signal, std::chrono::steady_clock::time_point until);
    Result<Done> flush(const StopSignal &signal, std::chrono::steady_clock::time_point until);
    Result<RowSet> collect(const StopSignal &signal, std::chrono::steady_clock::time_point until);
    /// Reads to the end of the pipeline; `count` answers are kept.
    Result<std::vector<RowSet>> collectPipeline(std::size_t count, const StopSignal &signal,
                                                std::chrono::steady_clock::time_point until);
    Result<Done> feedCopy(const std::function<bool(QByteArray &)> &next, const StopSignal &signal,
                          std::chrono::steady_clock::time_point until);
    Result<Done> startCopyOut(const QByteArray &sql, const StopSignal &signal,
                              std::chrono::steady_clock::time_point until);
    /// Whole rows, as many as are there; false after the last one.
    Result<bool> readCopy(QByteArray &block, const StopSignal &signal, std::chrono::steady_clock::time_point until);
    void leaveCopy(int status); ///< What libpq wants before it gives another result.
    void abandon();             ///< Cancels on the server; cuts the socket when that does not help.

    QString m_name;
    std::unique_ptr<QSqlDatabase> m_database;
    pg_conn *m_handle = nullptr;
    bool m_broken = false;
    QByteArray m_pooledSettings; ///< SQL that makes them for one transaction; empty without a pooler.
    qint64 m_roundTrips = 0;
};

} // namespace vhm24::core
