// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/connection.h"
#include "models/core/database/stopsignal.h"

#include <libpq-fe.h>
#include <poll.h>

namespace vhm24::core {

namespace {

using Clock = std::chrono::steady_clock;
constexpr qsizetype CopyBlockBytes = 256 * 1024;
constexpr int CopyEndWaitMs = 1'000;

} // namespace

Result<Done> Connection::startCopyOut(const QByteArray &sql, const StopSignal &signal, Clock::time_point until)
{
    ++m_roundTrips;
    if (PQsendQuery(m_handle, sql.constData()) != 1) {
        m_broken = true;
        return failure("the copy could not be started");
    }
    if (const auto sent = flush(signal, until); !sent)
        return sent.error();
    if (const auto ready = waitForResult(signal, until); !ready)
        return ready.error();
    const RowSet start(PQgetResult(m_handle));
    if (start.status() == PGRES_COPY_OUT)
        return Done{};
    const auto rest = collect(signal, until);
    return start.serverError();
}

Result<bool> Connection::readCopy(QByteArray &block, const StopSignal &signal, Clock::time_point until)
{
    while (block.size() < CopyBlockBytes) {
        char *row = nullptr;
        const int size = PQgetCopyData(m_handle, &row, 1);
        if (size > 0) {
            block.append(row, size);
            PQfreemem(row);
            continue;
        }
        if (size == -1)
            return false;
        if (size < 0) {
            const auto rest = collect(signal, until);
            return rest ? failure("the copy broke off") : rest.error();
        }
        // Nothing more is here yet: who takes the rows need not wait for a full block.
        if (!block.isEmpty())
            return true;
        if (const auto ready = waitFor(POLLIN, signal, until); !ready)
            return ready.error();
        if (PQconsumeInput(m_handle) != 1) {
            m_broken = true;
            return failure("the connection was lost while copying");
        }
    }
    return true;
}

Result<qint64> Connection::copyOut(const QByteArray &sql, const std::function<bool(const QByteArray &)> &block,
                                   const CallOptions &options)
{
    const StopSignal signal(options.stop);
    const auto until = Clock::now() + options.deadline;
    if (const auto started = startCopyOut(sql, signal, until); !started)
        return started.error();
    QByteArray rows;
    for (bool more = true; more;) {
        rows.clear();
        const auto read = readCopy(rows, signal, until);
        if (!read)
            return read.error();
        more = read.value();
        if (!rows.isEmpty() && !block(rows)) {
            abandon();
            return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("the copy was not wanted any more")};
        }
    }
    const auto end = collect(signal, until);
    return end ? Result<qint64>(end.value().affectedRows()) : Result<qint64>(end.error());
}

Result<qint64> Connection::copyInto(Connection &target, const QByteArray &outSql, const QByteArray &inSql,
                                    const CallOptions &options)
{
    const StopSignal signal(options.stop);
    const auto until = Clock::now() + options.deadline;
    if (const auto started = startCopyOut(outSql, signal, until); !started)
        return started.error();
    std::optional<Error> failed;
    bool ended = false;
    const auto written = target.copyIn(
        inSql,
        [&](QByteArray &block) {
            const auto read = readCopy(block, signal, until);
            if (!read)
                failed = read.error();
            ended = !read || !read.value();
            return !ended;
        },
        options);
    if (failed)
        return *failed;
    if (!ended) {
        abandon(); // the target did not take all of it
        return written.error();
    }
    const auto end = collect(signal, until);
    return end ? written : Result<qint64>(end.error());
}

void Connection::leaveCopy(int status)
{
    if (status == PGRES_COPY_IN)
        PQputCopyEnd(m_handle, "cancelled");
    if (status != PGRES_COPY_OUT)
        return;
    char *row = nullptr;
    for (int size = 0; (size = PQgetCopyData(m_handle, &row, 1)) >= 0;) {
        pollfd descriptor{PQsocket(m_handle), POLLIN, 0};
        if (size > 0)
            PQfreemem(row);
        else if (::poll(&descriptor, 1, CopyEndWaitMs) <= 0 || PQconsumeInput(m_handle) != 1)
            return;
    }
}

} // namespace vhm24::core
