// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/export/csvwriter.h"
#include "models/core/export/tableexport.h"
#include "models/core/export/xlsxwriter.h"

namespace vhm24::core {

/// What the audit says of an export.
struct ExportRecord {
    Actor actor = {};
    QString auditId = {};   ///< Made when the export began.
    QString filter = {};    ///< In words; empty = whole table.
    QByteArray format = {}; ///< CSV, XLSX, PDF, PRINT
};

struct ExportRun {
    std::stop_token stop = {};
    TableExport::Progress progress = {};
    /// Asked once, when all is written and before the audit and the file say so. False: somebody has called it off, and
    /// was told so already. From then on a stop comes too late.
    std::function<bool()> mayFinish = {};
};

/// Writes the rows to a file at `path`, by way of a temporary one beside it: a cancel or a failure leaves what was
/// there. The audit row stands before the file does. Returns the number of rows. On a thread of the table's database.
[[nodiscard]] Result<qint64> exportCsv(Connection &connection, const Layout &layout, TableExport &rows,
                                       const QString &path, const CsvStyle &style, const ExportRecord &record,
                                       const ExportRun &run = {});
[[nodiscard]] Result<qint64> exportXlsx(Connection &connection, const Layout &layout, TableExport &rows,
                                        const QString &path, const XlsxStyle &style, const ExportRecord &record,
                                        const ExportRun &run = {});

/// Writes the audit row of an export of `rows` rows; with `sha256` of the file where it is one.
[[nodiscard]] Result<Done> auditExport(Connection &connection, const Layout &layout, const TableDescriptor &table,
                                       const ExportRecord &record, qint64 rows, const QByteArray &sha256 = {});

/// A file that cannot be written, for a sentence: the kind is Invalid, the subject "file".
[[nodiscard]] Error fileError(const QString &detail);

} // namespace vhm24::core
