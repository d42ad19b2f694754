// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/transferrun.h"

#include "models/core/database/database.h"
#include "models/core/transfer/tabletransfer.h"

namespace vhm24::core {

namespace {

constexpr qint64 ManyRowsCopied = 10'000;

} // namespace

Result<Connection *> LayoutConnections::to(Service service)
{
    Database &database = m_layout.database(service);
    std::unique_ptr<Connection> &connection = m_connections[&database];
    if (!connection || connection->isBroken()) {
        auto opened = Connection::open(database.settings());
        if (!opened)
            return opened.error();
        connection = std::move(opened.value());
    }
    return connection.get();
}

Result<TableProof> transferAndProve(SourceSession &source, Connection &target, const TransferTable &table, qint64 total,
                                    const TransferOptions &options, const TransferWatcher &watcher,
                                    std::stop_token stop)
{
    const auto tell = [&](TransferStage stage, qint64 rows) {
        if (watcher)
            watcher({.stage = stage, .table = table.name, .rows = rows, .total = total});
    };
    const auto copied = [&](qint64 rows) { tell(TransferStage::Copying, rows); };
    const auto prove = [&] {
        tell(TransferStage::Proving, total);
        auto proof = proveTable(source, target, table, stop);
        if (proof && watcher)
            watcher(
                {.stage = TransferStage::Proven, .table = table.name, .rows = total, .total = total, .proof = *proof});
        return proof;
    };
    const auto before = ensureMark(target, source.job(), table.name);
    if (!before)
        return before.error();
    tell(TransferStage::Copying, before->rows);
    TableTransfer transfer(source, target, table, options.chunkRows);
    const auto after = transfer.run(options.merge, copied, stop);
    if (!after)
        return after.error();
    if (after->rows - before->rows >= ManyRowsCopied) { // lists find their way by the statistics
        if (const auto done = target.runScript("ANALYZE " + table.target, {.stop = stop, .deadline = TransferDeadline});
            !done)
            return done.error();
    }
    auto proof = prove();
    const bool fresh = !before->lastKey && !before->finished;
    if (!proof || proof->agrees || fresh)
        return proof;
    if (const auto done = transfer.runAgain(copied, stop); !done)
        return done.error();
    return prove();
}

} // namespace vhm24::core
