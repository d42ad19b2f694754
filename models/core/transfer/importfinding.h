// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vhm24::core {

enum class FindingKind {
    Servers,         ///< `value` says which versions, those of source and target.
    NoOldSchema,     ///< The source is something else.
    MissingTable,    ///< The source lacks it.
    MissingColumn,   ///< The source lacks it and nothing can stand in for it.
    AbsentColumn,    ///< The source lacks it; it stays empty or gets its usual value.
    WrongSource,     ///< Of a move: it is not as the contract has it; `value` says how.
    SamePlace,       ///< Of a move: the tables of the service `value` are source and target.
    WaitingAudit,    ///< Of a move: audit rows have not arrived in "AuditLog" yet.
    UnknownList,     ///< A list of the JSON file that is no table of ours.
    TargetIsMade,    ///< Of a move: `count` migrations come first in the database of the service `value`.
    FailedMigration, ///< Of the target: `value` names it.
    WrongStructure,  ///< The target is not migrated, or changed; `value` says how.
    TargetNotEmpty,  ///< And nobody said to merge.
    Merging,         ///< The target holds rows already.
    PresentRow,      ///< Of a merge: there already, the same in every column.
    OtherRow,        ///< Of a merge, to quarantine: the target has another row with this id.
    SameKey,         ///< To quarantine: another row has the same values in `column` (several joined by +).
    Resumed,         ///< Of an earlier run; `count` rows are over there.
    MeansValue,      ///< A free text and the value that becomes of it ("payme → MOBILE", see MeansArrow).
    UnknownValue,    ///< To quarantine.
    EmptyValue,      ///< To quarantine: a column that may not be empty is.
    WrongNumber,     ///< To quarantine: no finite number of its type.
    WrongMoment,     ///< To quarantine.
    DeadReference,   ///< To quarantine: it refers to a row that is not there or does not fit.
    NoTelegram,      ///< Users whom the bot does not know.
    NothingToImport
};

enum class FindingWeight { Note, Warning, Obstacle };
/// The word of the command line.
[[nodiscard]] QString nameOf(FindingWeight weight);

/// Between a text and what it means.
inline const QString MeansArrow = QStringLiteral(" → ");

/// One thing to know before rows move. The texts are untranslated; a window makes its sentences from the fields.
struct ImportFinding {
    FindingKind kind = FindingKind::Servers;
    FindingWeight weight = FindingWeight::Note;
    QString table = {};
    QString column = {};
    QString value = {};
    qint64 count = 0;
};

/// The word of a quarantine's reason (`value:status`) as a kind.
[[nodiscard]] FindingKind kindOfReason(const QString &reason);
/// One sentence in English, for the command line.
[[nodiscard]] QString describe(const ImportFinding &finding);
/// The same for a reason of quarantine.
[[nodiscard]] QString describeReason(const QString &reason);

} // namespace vhm24::core
