// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/export/exportfile.h"
#include "ui/core/shell/context.h"
#include "ui/core/table/printlayout.h"

#include <memory>

class QPrinter;

namespace vhm24::ui {

class TablePage;

/// What of a list goes on paper.
struct PrintChoice {
    core::ExportRequest request = {};
    PrintHead head = {};
    QString filter = {};  ///< In words, for the audit.
    qint64 expected = -1; ///< Rows, where they are known.
};

inline constexpr int MostPrintedRows = 10'000;

/// Reads, lays out and paints in the background, as a job of the window.
void startPrint(const Context &context, const core::TableDescriptor &table, const PrintChoice &choice,
                const std::shared_ptr<QPrinter> &printer);
void startPdf(const Context &context, const core::TableDescriptor &table, const PrintChoice &choice,
              const QString &path);

/// The list of a page as it is filtered, or its selected rows when there are several.
[[nodiscard]] PrintChoice printChoice(TablePage &page);
void openPrintDialog(TablePage &page);
void openPdfDialog(TablePage &page);

} // namespace vhm24::ui
