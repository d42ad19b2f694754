// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/transfersession.h"
#include "models/core/transfer/transfertable.h"

namespace vhm24::core {

/// Whether the rows of a table arrived, all of them and as they were. The checksums are over the rows that had a
/// place in the target; those in quarantine are kept apart, whether they wait there or were repaired and sent.
struct TableProof {
    Service service = Service::Auth;
    QString table = {};
    qint64 source = 0;
    qint64 target = 0;      ///< Rows of the source that are there, with the repaired ones.
    qint64 quarantined = 0; ///< Waiting.
    qint64 resent = 0;      ///< Repaired and sent; a part of `target`.
    qint64 missing = 0;
    qint64 different = 0;
    qint64 extra = 0; ///< Not from the source; no fault.
    QString sourceChecksum = {};
    QString targetChecksum = {};
    bool agrees = false;
};

/// Counts and sums on both sides; where these differ, row by row.
Result<TableProof> proveTable(SourceSession &source, Connection &target, const TransferTable &table,
                              std::stop_token stop);

} // namespace vhm24::core
