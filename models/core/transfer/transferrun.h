// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/transfer/transferproof.h"

#include <functional>
#include <map>
#include <optional>

namespace vhm24::core {

enum class TransferStage { Preparing, Reading, Checking, Copying, Proving, Proven };

struct TransferProgress {
    TransferStage stage = TransferStage::Checking;
    QString table = {};
    qint64 rows = 0;
    qint64 total = 0;                     ///< 0: not known.
    std::optional<TableProof> proof = {}; ///< Of a table that is done.
};
/// Called on the thread of the transfer.
using TransferWatcher = std::function<void(const TransferProgress &)>;

struct TransferOptions {
    bool merge = false;  ///< The target may hold rows already.
    bool dryRun = false; ///< Look, count and say; nothing is written.
    int chunkRows = 100'000;
};

/// One connection to each database of a layout, opened when it is first asked for.
class LayoutConnections {
public:
    explicit LayoutConnections(const Layout &layout) : m_layout(layout) {}
    Result<Connection *> to(Service service);
    [[nodiscard]] const Layout &layout() const { return m_layout; }

private:
    const Layout &m_layout;
    std::map<const Database *, std::unique_ptr<Connection>> m_connections;
};

/// Copies what is still missing and proves the whole. Where the proof fails for rows that an earlier run brought, the
/// source has changed since: it is read again from the beginning.
Result<TableProof> transferAndProve(SourceSession &source, Connection &target, const TransferTable &table, qint64 total,
                                    const TransferOptions &options, const TransferWatcher &watcher,
                                    std::stop_token stop);

} // namespace vhm24::core
