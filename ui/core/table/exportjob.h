// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/export/exportfile.h"
#include "ui/core/shell/context.h"

namespace vhm24::ui {

struct ExportChoice {
    core::ExportRequest request = {};
    QString path = {};
    bool xlsx = true;
    core::CsvStyle csv = {};
    QString filter = {};  ///< In words.
    qint64 expected = -1; ///< Rows, where they are known.
};

/// Writes the file in the background, as a job of the window.
void startExport(const Context &context, const core::TableDescriptor &table, const ExportChoice &choice);
/// Where a new file is proposed: the documents of the user, or the home folder where there are none yet.
[[nodiscard]] QString proposedFolder();
/// Why a file could not be made.
[[nodiscard]] QString exportSentence(const core::Error &error);
/// Ends a job that made a file, or nothing.
void endExportJob(Jobs &jobs, int id, const core::Result<qint64> &rows, const QString &path, const QString &done);

} // namespace vhm24::ui
