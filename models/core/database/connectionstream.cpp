// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/connection.h"
#include "models/core/database/stopsignal.h"

#include <libpq-fe.h>
#include <poll.h>

namespace vhm24::core {

namespace {
using Clock = std::chrono::steady_clock;
}

Result<Done> Connection::runScript(const QByteArray &sql, const CallOptions &options)
{
    const StopSignal signal(options.stop);
    const auto until = Clock::now() + options.deadline;
    ++m_roundTrips;
    if (PQsendQuery(m_handle, sql.constData()) != 1) {
        m_broken = true;
        return failure("the script could not be sent");
    }
    if (const auto sent = flush(signal, until); !sent)
        return sent.error();
    const auto rows = collect(signal, until);
    return rows ? Result<Done>(Done{}) : Result<Done>(rows.error());
}

Result<Done> Connection::feedCopy(const std::function<bool(QByteArray &)> &next, const StopSignal &signal,
                                  Clock::time_point until)
{
    QByteArray block;
    for (bool more = true; more;) {
        block.clear();
        more = next(block);
        if (signal.raised()) {
            PQputCopyEnd(m_handle, "cancelled");
            return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("cancelled")};
        }
        for (;;) {
            const int queued =
                block.isEmpty() ? 1 : PQputCopyData(m_handle, block.constData(), static_cast<int>(block.size()));
            if (queued == 1)
                break;
            if (queued < 0) {
                m_broken = true;
                return failure("the connection was lost while copying");
            }
            if (const auto ready = waitFor(POLLOUT, signal, until); !ready)
                return ready.error();
        }
        if (const auto sent = flush(signal, until); !sent)
            return sent.error();
    }
    if (PQputCopyEnd(m_handle, nullptr) < 0)
        return failure("the copy could not be ended");
    return flush(signal, until);
}

Result<qint64> Connection::copyIn(const QByteArray &sql, const std::function<bool(QByteArray &)> &next,
                                  const CallOptions &options)
{
    const StopSignal signal(options.stop);
    const auto until = Clock::now() + options.deadline;
    ++m_roundTrips;
    if (PQsendQuery(m_handle, sql.constData()) != 1)
        return failure("the copy could not be started");
    if (const auto sent = flush(signal, until); !sent)
        return sent.error();
    if (const auto ready = waitForResult(signal, until); !ready)
        return ready.error();
    const RowSet start(PQgetResult(m_handle));
    if (start.status() != PGRES_COPY_IN) {
        const auto rest = collect(signal, until);
        return start.serverError();
    }
    const auto fed = feedCopy(next, signal, until);
    if (!fed && m_broken)
        return fed.error();
    const auto rows = collect(signal, until);
    if (!fed)
        return fed.error();
    return rows ? Result<qint64>(rows.value().affectedRows()) : Result<qint64>(rows.error());
}

/// In a pipeline of one: libpq forgets to leave the mode of single rows when a pipeline follows a plain statement, and
/// the next answer would then be an empty one after its rows.
Result<Done> Connection::sendForRows(const Statement &statement, const StopSignal &signal, Clock::time_point until)
{
    ++m_roundTrips;
    if (PQenterPipelineMode(m_handle) != 1 || !send(statement) || PQsetSingleRowMode(m_handle) != 1 ||
        PQpipelineSync(m_handle) != 1) {
        m_broken = true;
        return failure("the statement could not be sent");
    }
    return flush(signal, until);
}

Result<qint64> Connection::stream(const Statement &statement, const std::function<bool(const RowSet &)> &row,
                                  const CallOptions &options)
{
    const StopSignal signal(options.stop);
    const auto until = Clock::now() + options.deadline;
    if (const auto sent = sendForRows(statement, signal, until); !sent)
        return sent.error();
    qint64 count = 0;
    for (;;) {
        if (const auto ready = waitForResult(signal, until); !ready)
            return ready.error();
        const RowSet next(PQgetResult(m_handle));
        if (next.isEnd()) {
            const auto rest = collectPipeline(0, signal, until);
            return rest ? Result<qint64>(count) : Result<qint64>(rest.error());
        }
        if (next.status() == PGRES_TUPLES_OK)
            continue;
        if (next.status() != PGRES_SINGLE_TUPLE) {
            const auto rest = collectPipeline(0, signal, until);
            return next.serverError();
        }
        ++count;
        if (!row(next)) {
            abandon();
            return count;
        }
    }
}

Result<std::vector<Connection::Notification>> Connection::waitForNotifications(std::chrono::milliseconds wait,
                                                                               std::stop_token stop)
{
    const StopSignal signal(std::move(stop));
    pollfd descriptors[] = {{PQsocket(m_handle), POLLIN, 0}, {signal.descriptor(), POLLIN, 0}};
    if (!signal.raised())
        ::poll(descriptors, 2, static_cast<int>(wait.count()));
    if (PQconsumeInput(m_handle) != 1 || PQstatus(m_handle) != CONNECTION_OK) {
        m_broken = true;
        return failure("the connection was lost");
    }
    std::vector<Notification> list;
    while (PGnotify *note = PQnotifies(m_handle)) {
        list.push_back({.channel = note->relname, .payload = note->extra, .backendPid = note->be_pid});
        PQfreemem(note);
    }
    return list;
}

} // namespace vhm24::core
