// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/transfermark.h"
#include "models/core/transfer/transfersession.h"
#include "models/core/transfer/transfertable.h"

#include <functional>

namespace vhm24::core {

/// Copies one table in pieces by its key. A piece and its mark are one transaction, so that a program killed at any
/// point goes on with the next piece. The rows pass as the text that COPY writes; a piece that the target refuses is
/// taken again through a staging table, which keeps what has no place in quarantine.
class TableTransfer {
public:
    /// Of the source's rows that were looked at, with those of earlier runs.
    using Progress = std::function<void(qint64 rows)>;

    TableTransfer(SourceSession &source, Connection &target, const TransferTable &table, int chunkRows);

    /// From where it was left. `careful`: the target may hold some of the rows already.
    Result<TransferMark> run(bool careful, const Progress &progress, std::stop_token stop);
    /// From the beginning, carefully.
    Result<TransferMark> runAgain(const Progress &progress, std::stop_token stop);

private:
    struct Chunk {
        QString upto = {};
        qint64 rows = 0;
        QByteArray range = {}; ///< A condition over s.
    };
    Result<Chunk> nextChunk(const TransferMark &mark, std::stop_token stop);
    Result<TransferMark> transfer(const TransferMark &mark, const Chunk &chunk, bool careful, std::stop_token stop);
    Result<Done> copyPlainly(const Chunk &chunk, std::stop_token stop);
    Result<Done> copyCarefully(const Chunk &chunk, std::stop_token stop);
    Result<qint64> copy(const QByteArray &select, const QByteArray &into, std::stop_token stop);
    Result<TransferMark> finish(TransferMark mark);

    SourceSession &m_source;
    Connection &m_target;
    const TransferTable &m_table;
    int m_chunkRows;
};

} // namespace vhm24::core
