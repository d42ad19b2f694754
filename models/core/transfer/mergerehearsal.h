// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/tabletransfer.h"

#include <map>

namespace vhm24::core {

/// Rows of a source by what would become of them in a table that holds rows already: a reason of quarantine
/// (`other:id`, `duplicate:email`), or PresentRow. Those that simply arrive are not counted.
using MergeOutcome = std::map<QString, qint64>;
/// There already, the same in every column.
inline const QString PresentRow = QStringLiteral("present");

/// Reads the whole table of the source and compares it with the target, piece by piece in temporary tables of
/// transactions that are undone. Dead references are not looked for, as what they refer to may be on its way, too.
Result<MergeOutcome> rehearseMerge(SourceSession &source, Connection &target, TransferTable table, int chunkRows,
                                   const TableTransfer::Progress &progress, const std::stop_token &stop);

} // namespace vhm24::core
