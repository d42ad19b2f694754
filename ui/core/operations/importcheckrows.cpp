// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/importtexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace vhm24::ui {

using core::FindingKind;
using core::FindingWeight;

namespace {

enum class ImportGroup { Servers, Source, Structure, Rows, Words, References, Values, Telegram };

ImportGroup groupOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Servers: return ImportGroup::Servers;
    case FindingKind::TargetIsMade:
    case FindingKind::FailedMigration:
    case FindingKind::WrongStructure: return ImportGroup::Structure;
    case FindingKind::TargetNotEmpty:
    case FindingKind::Merging:
    case FindingKind::PresentRow:
    case FindingKind::OtherRow:
    case FindingKind::SameKey:
    case FindingKind::Resumed: return ImportGroup::Rows;
    case FindingKind::MeansValue:
    case FindingKind::UnknownValue: return ImportGroup::Words;
    case FindingKind::DeadReference: return ImportGroup::References;
    case FindingKind::EmptyValue:
    case FindingKind::WrongNumber:
    case FindingKind::WrongMoment: return ImportGroup::Values;
    case FindingKind::NoTelegram: return ImportGroup::Telegram;
    default: return ImportGroup::Source;
    }
}

QString groupTitle(ImportGroup group)
{
    switch (group) {
    case ImportGroup::Servers: return QCoreApplication::translate("Import", "Versions");
    case ImportGroup::Source: return QCoreApplication::translate("Import", "Source");
    case ImportGroup::Structure: return QCoreApplication::translate("Import", "Target");
    case ImportGroup::Rows: return QCoreApplication::translate("Import", "Rows of the target");
    case ImportGroup::Words: return QCoreApplication::translate("Import", "Words");
    case ImportGroup::References: return QCoreApplication::translate("Import", "References");
    case ImportGroup::Values: return QCoreApplication::translate("Import", "Values");
    case ImportGroup::Telegram: break;
    }
    return QCoreApplication::translate("Import", "Telegram");
}

QString allIsWell(ImportGroup group)
{
    switch (group) {
    case ImportGroup::Servers:
    case ImportGroup::Source:
        return QCoreApplication::translate("Import", "The source has all tables and columns of the older schema.");
    case ImportGroup::Structure:
        return QCoreApplication::translate("Import", "All services are built as they should be.");
    case ImportGroup::Rows: return QCoreApplication::translate("Import", "The tables of the target are empty.");
    case ImportGroup::Words: return QCoreApplication::translate("Import", "Every value of a list is known.");
    case ImportGroup::References:
        return QCoreApplication::translate("Import", "Every reference leads to a row that is there.");
    case ImportGroup::Values:
        return QCoreApplication::translate("Import", "All numbers, moments and fields are sound.");
    case ImportGroup::Telegram: break;
    }
    return QCoreApplication::translate("Import", "Every user has a telegramId.");
}

TransferCheckRow rowOf(ImportGroup group, FindingWeight weight, const QString &text)
{
    switch (weight) {
    case FindingWeight::Note:
        return {groupTitle(group), Meaning::Neutral, QCoreApplication::translate("Import", "note"), text};
    case FindingWeight::Warning:
        return {groupTitle(group), Meaning::Low, QCoreApplication::translate("Import", "warning"), text};
    case FindingWeight::Obstacle: break;
    }
    return {groupTitle(group), Meaning::Critical, QCoreApplication::translate("Import", "in the way"), text};
}

void addCounts(const core::ImportSurvey &survey, const Formats &formats, std::vector<TransferCheckRow> &rows)
{
    for (const core::ImportSurvey::Table &one : survey.tables)
        rows.push_back({.what = one.table,
                        .meaning = one.unfit > 0 ? Meaning::Low : Meaning::Good,
                        .state = one.unfit > 0 ? QCoreApplication::translate("Import", "warning")
                                               : QCoreApplication::translate("Import", "fine"),
                        .text = QCoreApplication::translate("Import", "%1 rows, %2 of them do not fit.")
                                    .arg(formats.integer(one.rows), formats.integer(one.unfit))});
}

struct ImportQuestion {
    ImportGroup group = ImportGroup::Source;
    QString well = {}; ///< The sentence where nothing was found.
};

/// Whether it was asked at all: a wrong source ends the look, and rows are counted in tables that are there and right.
bool wasAsked(ImportGroup group, const core::ImportSurvey &survey)
{
    return std::none_of(survey.findings.begin(), survey.findings.end(), [group](const core::ImportFinding &one) {
        const ImportGroup found = groupOf(one.kind);
        return (found == ImportGroup::Source && one.weight == FindingWeight::Obstacle && group != found) ||
               (found == ImportGroup::Structure && group == ImportGroup::Rows);
    });
}

/// What is in the way first.
std::vector<TransferCheckRow> rowsFor(const std::vector<ImportQuestion> &questions, const core::ImportSurvey &survey)
{
    std::vector<TransferCheckRow> rows;
    for (const ImportQuestion &question : questions) {
        const std::size_t before = rows.size();
        for (const core::ImportFinding &finding : survey.findings) {
            if (groupOf(finding.kind) == question.group)
                rows.push_back(rowOf(question.group, finding.weight, findingText(finding)));
        }
        if (rows.size() == before && wasAsked(question.group, survey))
            rows.push_back({groupTitle(question.group), Meaning::Good, QCoreApplication::translate("Import", "fine"),
                            question.well});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TransferCheckRow &one, const TransferCheckRow &other) {
        return one.meaning == Meaning::Critical && other.meaning != Meaning::Critical;
    });
    return rows;
}

} // namespace

std::vector<TransferCheckRow> importCheckRows(const core::ImportSurvey &survey, const Formats &formats)
{
    std::vector<ImportQuestion> questions;
    for (const auto group : {ImportGroup::Servers, ImportGroup::Source, ImportGroup::Structure, ImportGroup::Rows,
                             ImportGroup::Words, ImportGroup::References, ImportGroup::Values, ImportGroup::Telegram})
        questions.push_back({group, allIsWell(group)});
    auto rows = rowsFor(questions, survey);
    addCounts(survey, formats, rows);
    return rows;
}

std::vector<TransferCheckRow> moveCheckRows(const core::ImportSurvey &survey, const Formats &formats)
{
    auto rows = rowsFor({{ImportGroup::Source, QCoreApplication::translate("Import", "The source is as expected.")},
                         {ImportGroup::Structure, allIsWell(ImportGroup::Structure)},
                         {ImportGroup::Rows, allIsWell(ImportGroup::Rows)}},
                        survey);
    for (const core::ImportSurvey::Table &one : survey.tables)
        rows.push_back({.what = one.table,
                        .meaning = Meaning::Good,
                        .state = QCoreApplication::translate("Import", "fine"),
                        .text = QCoreApplication::translate("Import", "%1 rows.").arg(formats.integer(one.rows))});
    return rows;
}

std::optional<Meaning> meaningOf(const std::optional<core::ImportSurvey> &survey)
{
    if (!survey)
        return std::nullopt;
    if (survey->hasObstacle())
        return Meaning::Critical;
    const bool warns =
        std::any_of(survey->findings.begin(), survey->findings.end(),
                    [](const core::ImportFinding &one) { return one.weight == core::FindingWeight::Warning; });
    return warns ? Meaning::Low : Meaning::Good;
}

} // namespace vhm24::ui
