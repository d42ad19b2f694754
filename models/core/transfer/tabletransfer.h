// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/transfermark.h"
#include "models/core/transfer/transfersession.h"
#include "models/core/transfer/transfertable.h"

#include <functional>
#include <memory>

namespace vhm24::core {

class BulkReferences;

/// Rows of the source that pass together, by their keys.
struct TransferPiece {
    QString upto = {};
    qint64 rows = 0;
    QByteArray range = {}; ///< A condition over s; setRange() of the session was called for it.
};
/// What comes behind the mark; no rows at the end.
Result<TransferPiece> nextPiece(SourceSession &source, const TransferTable &table, const TransferMark &mark,
                                int mostRows, std::stop_token stop);
/// Its rows that fit, into the staging table of the running transaction (see TransferStaging).
Result<qint64> stagePiece(SourceSession &source, Connection &target, const TransferTable &table,
                          const TransferPiece &piece, std::stop_token stop);

/// Copies one table in pieces by its key. A piece and its mark are one transaction, so that a program killed at any
/// point goes on with the next piece. The rows pass as the text that COPY writes; references of a large piece are asked
/// once for all of them (see BulkReferences). A piece that the target refuses is taken again through a staging table,
/// which keeps what has no place in quarantine.
class TableTransfer {
public:
    /// Of the source's rows that were looked at, with those of earlier runs.
    using Progress = std::function<void(qint64 rows)>;

    TableTransfer(SourceSession &source, Connection &target, const TransferTable &table, int chunkRows);
    ~TableTransfer();

    /// From where it was left. `careful`: the target may hold some of the rows already. All clients hear of it at the
    /// end.
    Result<TransferMark> run(bool careful, const Progress &progress, std::stop_token stop);
    /// From the beginning, carefully.
    Result<TransferMark> runAgain(const Progress &progress, std::stop_token stop);

private:
    /// With the references checked for the whole piece, row by row, or through the staging table.
    enum class Way { Bulk, Plain, Careful };

    Result<TransferMark> runPieces(bool careful, const Progress &progress, std::stop_token stop);
    [[nodiscard]] Way quickestWay(const TransferPiece &piece) const;
    Result<TransferMark> transferAnyWay(const TransferMark &mark, const TransferPiece &piece, Way way,
                                        const std::stop_token &stop);
    Result<TransferMark> transfer(const TransferMark &mark, const TransferPiece &piece, Way way, std::stop_token stop);
    Result<Done> copyInBulk(const TransferMark &mark, const TransferPiece &piece, std::stop_token stop);
    Result<Done> copyPlainly(const TransferPiece &piece, std::stop_token stop);
    Result<Done> copyCarefully(const TransferPiece &piece, std::stop_token stop);
    Result<TransferMark> finish(TransferMark mark);

    SourceSession &m_source;
    Connection &m_target;
    const TransferTable &m_table;
    int m_chunkRows;
    std::unique_ptr<BulkReferences> m_references; ///< Where they can be checked for whole pieces.
};

} // namespace vhm24::core
