// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/connection.h"
#include "models/core/database/rowblock.h"
#include "models/core/database/stopsignal.h"

#include <libpq-fe.h>

namespace vhm24::core {

namespace {

using Clock = std::chrono::steady_clock;

/// RowSet shares its result; this is a million times cheaper than a million of those.
using RowResult = std::unique_ptr<pg_result, decltype(&PQclear)>;

} // namespace

Result<qint64> Connection::streamBlocks(const Statement &statement, int blockRows,
                                        const std::function<bool(const RowBlock &)> &block, const CallOptions &options)
{
    const StopSignal signal(options.stop);
    auto until = Clock::now() + options.deadline;
    // A cursor costs the server half as much again, as it keeps the rows of each FETCH before it sends them.
    if (const auto sent = sendForRows(statement, signal, until); !sent)
        return sent.error();
    RowBlock rows;
    qint64 count = 0;
    for (;;) {
        if (const auto ready = waitForResult(signal, until); !ready)
            return ready.error();
        RowResult next(PQgetResult(m_handle), PQclear);
        if (!next)
            break;
        const ExecStatusType status = PQresultStatus(next.get());
        if (status == PGRES_TUPLES_OK)
            continue;
        if (status != PGRES_SINGLE_TUPLE) {
            const RowSet failed(next.release());
            const auto rest = collectPipeline(0, signal, until);
            return failed.serverError();
        }
        rows.append(next.get());
        if (rows.rows() < blockRows)
            continue;
        count += rows.rows();
        if (!block(rows)) {
            abandon();
            return count;
        }
        rows.clear();
        until = Clock::now() + options.deadline;
    }
    if (const auto rest = collectPipeline(0, signal, until); !rest)
        return rest.error();
    if (rows.rows() > 0)
        block(rows);
    return count + rows.rows();
}

} // namespace vhm24::core
