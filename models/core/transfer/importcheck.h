// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/supabaseimport.h"

namespace vhm24::core {

/// The questions before an import: is this the older schema, is the target ready and empty, and what will not fit?
/// Writes nothing. A dry run of a merge also compares all rows with those of the target.
class ImportCheck {
public:
    ImportCheck(SourceSession &source, LayoutConnections &targets, const OldSchema &schema,
                const TransferOptions &options);

    Result<Done> run(ImportSurvey &survey, const TransferWatcher &watcher, std::stop_token stop);

private:
    void checkSource(ImportSurvey &survey) const;
    Result<Done> surveyTable(const OldTable &old, ImportSurvey &survey, std::stop_token stop);
    Result<Done> surveyMerge(const OldTable &old, ImportSurvey &survey, const TransferWatcher &watcher,
                             std::stop_token stop);
    Result<Done> nameValues(const TransferTable &table, const QString &reason, ImportSurvey &survey,
                            std::stop_token stop);
    Result<Done> nameMeanings(const TransferTable &table, ImportSurvey &survey, std::stop_token stop);
    Result<Done> countWithoutTelegram(ImportSurvey &survey);

    SourceSession &m_source;
    LayoutConnections &m_targets;
    const OldSchema &m_schema;
    const TransferOptions m_options;
};

/// Whether the tables are as the contract has them and hold nothing that is not of this job. `isMade`: the migrations
/// that are pending will be applied, so that what they make may be missing still.
Result<Done> checkTarget(LayoutConnections &targets, const QString &job, Service service, const QStringList &tables,
                         bool merge, ImportSurvey &survey, std::stop_token stop, bool isMade = false);

} // namespace vhm24::core
