// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/importfinding.h"

namespace vhm24::core {

QString nameOf(FindingWeight weight)
{
    switch (weight) {
    case FindingWeight::Note: return QStringLiteral("note");
    case FindingWeight::Warning: return QStringLiteral("warning");
    case FindingWeight::Obstacle: break;
    }
    return QStringLiteral("obstacle");
}

FindingKind kindOfReason(const QString &reason)
{
    const QString word = reason.section(QLatin1Char(':'), 0, 0);
    if (word == QLatin1String("value"))
        return FindingKind::UnknownValue;
    if (word == QLatin1String("number"))
        return FindingKind::WrongNumber;
    if (word == QLatin1String("other"))
        return FindingKind::OtherRow;
    if (word == QLatin1String("duplicate"))
        return FindingKind::SameKey;
    if (word == QLatin1String("moment"))
        return FindingKind::WrongMoment;
    return word == QLatin1String("reference") ? FindingKind::DeadReference : FindingKind::EmptyValue;
}

namespace {

QString describeUnfit(const ImportFinding &finding, const QString &place)
{
    switch (finding.kind) {
    case FindingKind::OtherRow:
        return QStringLiteral("%1: the target has other rows with the same id").arg(finding.table);
    case FindingKind::SameKey: return QStringLiteral("%1: another row has the same value").arg(place);
    case FindingKind::UnknownValue:
        return QStringLiteral("%1: the value \"%2\" is not known").arg(place, finding.value);
    case FindingKind::EmptyValue: return QStringLiteral("%1 is empty").arg(place);
    case FindingKind::WrongNumber: return QStringLiteral("%1 is no usable number").arg(place);
    case FindingKind::WrongMoment: return QStringLiteral("%1 is no usable moment").arg(place);
    default: return QStringLiteral("%1 refers to a row that is not there or does not fit").arg(place);
    }
}

} // namespace

QString describe(const ImportFinding &finding)
{
    const QString rows = finding.count == 1 ? QStringLiteral("1 row") : QStringLiteral("%1 rows").arg(finding.count);
    const QString place = finding.table + QLatin1Char('.') + finding.column;
    switch (finding.kind) {
    case FindingKind::Servers: return QStringLiteral("Source and target: %1.").arg(finding.value);
    case FindingKind::NoOldSchema:
        return QStringLiteral(
            "The source does not hold the older single schema of VHM24 (in public, or where the URL's "
            "parameter schema says).");
    case FindingKind::MissingTable: return QStringLiteral("The source has no table %1.").arg(finding.table);
    case FindingKind::MissingColumn: return QStringLiteral("The source has no column %1, which is needed.").arg(place);
    case FindingKind::AbsentColumn:
        return QStringLiteral("The source has no column %1: it stays empty or gets its usual value.").arg(place);
    case FindingKind::WrongSource: return QStringLiteral("The source is not as expected: %1.").arg(finding.value);
    case FindingKind::SamePlace: return QStringLiteral("%1: source and target are the same tables.").arg(finding.value);
    case FindingKind::WaitingAudit:
        return QStringLiteral("%1 of the audit log wait to be brought to auth: open the program once, it does so.")
            .arg(rows);
    case FindingKind::UnknownList:
        return QStringLiteral("The list \"%1\" is not known and not read.").arg(finding.value);
    case FindingKind::TargetIsMade:
        return QStringLiteral("%1: %2 migration(s) are applied to the target first.")
            .arg(finding.value, QString::number(finding.count));
    case FindingKind::FailedMigration:
        return QStringLiteral("In the target the migration %1 failed: see vhm24-desk migrate status.")
            .arg(finding.value);
    case FindingKind::WrongStructure:
        return QStringLiteral("The target is not as expected: %1. Run: vhm24-desk migrate deploy --all")
            .arg(finding.value);
    case FindingKind::TargetNotEmpty:
        return QStringLiteral("The target's table %1 holds rows already. Make a backup of the target first, then "
                              "say --merge if both are to be put together.")
            .arg(finding.table);
    case FindingKind::Merging: return QStringLiteral("The target's table %1 holds rows already.").arg(finding.table);
    case FindingKind::PresentRow:
        return QStringLiteral("%1: %2 are in the target already, the same in every column.").arg(finding.table, rows);
    case FindingKind::OtherRow:
    case FindingKind::SameKey:
    case FindingKind::UnknownValue:
    case FindingKind::EmptyValue:
    case FindingKind::WrongNumber:
    case FindingKind::WrongMoment:
    case FindingKind::DeadReference:
        return describeUnfit(finding, place) + QStringLiteral(", %1 to quarantine.").arg(rows);
    case FindingKind::Resumed: return QStringLiteral("%1: %2 went through in an earlier run.").arg(finding.table, rows);
    case FindingKind::MeansValue: return QStringLiteral("%1: %2 in %3.").arg(place, finding.value, rows);
    case FindingKind::NoTelegram:
        return QStringLiteral("%1 of User without telegramId: these people cannot use the bot.").arg(rows);
    case FindingKind::NothingToImport: return QStringLiteral("The source holds no rows.");
    }
    return {};
}

QString describeReason(const QString &reason)
{
    const QString column = reason.section(QLatin1Char(':'), 1);
    switch (kindOfReason(reason)) {
    case FindingKind::OtherRow: return QStringLiteral("the target has another row with this id");
    case FindingKind::SameKey: return QStringLiteral("another row has the same %1").arg(column);
    case FindingKind::UnknownValue: return QStringLiteral("the value of %1 is not known").arg(column);
    case FindingKind::WrongNumber: return QStringLiteral("%1 is no usable number").arg(column);
    case FindingKind::WrongMoment: return QStringLiteral("%1 is no usable moment").arg(column);
    case FindingKind::DeadReference:
        return QStringLiteral("%1 refers to a row that is not there or does not fit").arg(column);
    default: return QStringLiteral("%1 is empty").arg(column);
    }
}

} // namespace vhm24::core
