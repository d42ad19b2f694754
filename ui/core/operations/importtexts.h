// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/importtrace.h"
#include "models/core/transfer/supabaseimport.h"
#include "ui/core/format/formats.h"

namespace vhm24::ui {

/// One thing that was looked at before a transfer: what, how it stands, and a sentence.
struct TransferCheckRow {
    QString what = {};
    Meaning meaning = Meaning::Good;
    QString state = {};
    QString text = {};
};

/// All that was looked at, with what is well too; what is in the way comes first.
[[nodiscard]] std::vector<TransferCheckRow> importCheckRows(const core::ImportSurvey &survey, const Formats &formats);
/// The same for a move between layouts, which has fewer questions.
[[nodiscard]] std::vector<TransferCheckRow> moveCheckRows(const core::ImportSurvey &survey, const Formats &formats);
/// How the checks stand as a whole; nothing before they were made.
[[nodiscard]] std::optional<Meaning> meaningOf(const std::optional<core::ImportSurvey> &survey);
[[nodiscard]] QString findingText(const core::ImportFinding &finding);
/// Why a row waits in quarantine.
[[nodiscard]] QString quarantineText(const QString &reason);
/// Why an import could not go on, and what to do. `fromFile`: the source is a JSON file.
[[nodiscard]] QString importProblem(const core::Error &error, bool fromFile = false);
/// What an import does with a table.
[[nodiscard]] QString transferStageText(core::TransferStage stage);
/// Of one that did not come to its end; empty for one that did.
[[nodiscard]] QString interruptedText(const core::ImportTrace &trace, const Formats &formats);

} // namespace vhm24::ui
