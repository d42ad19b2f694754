// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/mergerehearsal.h"

#include "models/core/transfer/transferstaging.h"

namespace vhm24::core {

namespace {

Result<Done> judgePiece(SourceSession &source, Connection &target, const TransferTable &table,
                        const TransferPiece &piece, MergeOutcome &outcome, const std::stop_token &stop)
{
    TargetTransaction transaction(target);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    TransferStaging staging(target, table);
    if (const auto created = staging.create(); !created)
        return created;
    if (const auto copied = stagePiece(source, target, table, piece, stop); !copied)
        return copied.error();
    if (const auto judged = staging.judge(); !judged)
        return judged;
    const auto counts =
        target.run({.sql = "SELECT desk_reason, count(*) FROM desk_staging WHERE desk_reason IS NOT NULL GROUP BY 1"},
                   {.stop = stop, .deadline = TransferDeadline});
    if (!counts)
        return counts.error();
    for (int row = 0; row < counts->rows(); ++row)
        outcome[counts->text(row, 0)] += counts->integer(row, 1);
    return Done{};
}

} // namespace

Result<MergeOutcome> rehearseMerge(SourceSession &source, Connection &target, TransferTable table, int chunkRows,
                                   const TableTransfer::Progress &progress, const std::stop_token &stop)
{
    table.references.clear();
    MergeOutcome outcome;
    TransferMark mark;
    while (true) {
        const auto piece = nextPiece(source, table, mark, chunkRows, stop);
        if (!piece || piece->rows == 0)
            return piece ? Result<MergeOutcome>(outcome) : Result<MergeOutcome>(piece.error());
        if (const auto done = judgePiece(source, target, table, *piece, outcome, stop); !done)
            return done.error();
        mark = {.lastKey = piece->upto, .rows = mark.rows + piece->rows};
        if (progress)
            progress(mark.rows);
    }
}

} // namespace vhm24::core
