// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/importtexts.h"

#include "ui/core/format/messages.h"

#include <QCoreApplication>

namespace vhm24::ui {

using core::FindingKind;

namespace {

QString rowsToQuarantine(qint64 count)
{
    return QCoreApplication::translate("Import", "%n row(s) will wait in quarantine.", nullptr, int(count));
}

QString serviceOfFinding(const core::ImportFinding &finding)
{
    return serviceText(core::serviceNamed(finding.value).value_or(core::Service::Auth));
}

QString sourceFinding(const core::ImportFinding &finding, const QString &place)
{
    switch (finding.kind) {
    case FindingKind::Servers:
        return QCoreApplication::translate("Import", "Source and target: %1.").arg(finding.value);
    case FindingKind::NoOldSchema:
        return QCoreApplication::translate("Import", "The source does not hold the older single schema of VHM24. Add "
                                                     "?schema=NAME to the address if it is not in public.");
    case FindingKind::MissingTable:
        return QCoreApplication::translate("Import", "The source has no table %1.").arg(finding.table);
    case FindingKind::MissingColumn:
        return QCoreApplication::translate("Import", "The source has no column %1, which is needed.").arg(place);
    case FindingKind::AbsentColumn:
        return QCoreApplication::translate("Import",
                                           "The source has no column %1: it stays empty or gets its usual value.")
            .arg(place);
    case FindingKind::WrongSource:
        return QCoreApplication::translate("Import", "The source is not as expected: %1").arg(finding.value);
    case FindingKind::SamePlace:
        return QCoreApplication::translate("Import", "%1: source and target are the same. Choose another connection.")
            .arg(serviceOfFinding(finding));
    case FindingKind::WaitingAudit:
        return QCoreApplication::translate("Import",
                                           "%n audit row(s) have not arrived in the audit log yet. They do so within a "
                                           "minute while this program runs; check again then.",
                                           nullptr, int(finding.count));
    case FindingKind::UnknownList:
        return QCoreApplication::translate("Import", "The list “%1” of the file is not known and not read.")
            .arg(finding.value);
    default: return QCoreApplication::translate("Import", "The source holds no rows.");
    }
}

QString targetFinding(const core::ImportFinding &finding)
{
    switch (finding.kind) {
    case FindingKind::TargetIsMade:
        return QCoreApplication::translate("Import", "%1: %n migration(s) are applied first.", nullptr,
                                           int(finding.count))
            .arg(serviceOfFinding(finding));
    case FindingKind::FailedMigration:
        return QCoreApplication::translate("Import", "In the target the migration %1 failed. Connect to it and look at "
                                                     "the page Structure.")
            .arg(finding.value);
    case FindingKind::WrongStructure:
        return QCoreApplication::translate(
                   "Import", "The target is not as expected: %1. The page Structure of that connection mends it.")
            .arg(finding.value);
    case FindingKind::TargetNotEmpty:
        return QCoreApplication::translate("Import", "The table %1 of the target holds rows already.")
            .arg(finding.table);
    case FindingKind::Merging:
        return QCoreApplication::translate("Import", "The table %1 of the target holds rows; these stay as they are.")
            .arg(finding.table);
    case FindingKind::PresentRow:
        return QCoreApplication::translate("Import",
                                           "%1: %n row(s) are in the target already, the same in every column.",
                                           nullptr, int(finding.count))
            .arg(finding.table);
    default:
        return QCoreApplication::translate("Import", "%1: %n row(s) went through in an earlier run; it goes on there.",
                                           nullptr, int(finding.count))
            .arg(finding.table);
    }
}

/// Why rows do not fit.
QString unfitText(const core::ImportFinding &finding, const QString &place)
{
    switch (finding.kind) {
    case FindingKind::UnknownValue:
        return QCoreApplication::translate("Import", "%1: the value “%2” is not known.").arg(place, finding.value);
    case FindingKind::EmptyValue:
        return QCoreApplication::translate("Import", "%1 is empty where it must not be.").arg(place);
    case FindingKind::WrongNumber: return QCoreApplication::translate("Import", "%1 is no usable number.").arg(place);
    case FindingKind::WrongMoment: return QCoreApplication::translate("Import", "%1 is no usable moment.").arg(place);
    case FindingKind::OtherRow:
        return QCoreApplication::translate("Import", "%1: the target has other rows with the same id.")
            .arg(finding.table);
    case FindingKind::SameKey:
        return QCoreApplication::translate("Import", "%1: another row has the same value.").arg(place);
    default:
        return QCoreApplication::translate("Import", "%1 refers to a row that is not there or does not fit.")
            .arg(place);
    }
}

QString rowFinding(const core::ImportFinding &finding, const QString &place)
{
    if (finding.kind == FindingKind::MeansValue)
        return QCoreApplication::translate("Import", "%1: %2 (%n row(s)).", nullptr, int(finding.count))
            .arg(place, finding.value);
    return unfitText(finding, place) + QLatin1Char(' ') + rowsToQuarantine(finding.count);
}

} // namespace

QString findingText(const core::ImportFinding &finding)
{
    const QString place = finding.table + QLatin1Char('.') + finding.column;
    switch (finding.kind) {
    case FindingKind::TargetIsMade:
    case FindingKind::FailedMigration:
    case FindingKind::WrongStructure:
    case FindingKind::TargetNotEmpty:
    case FindingKind::Merging:
    case FindingKind::PresentRow:
    case FindingKind::Resumed: return targetFinding(finding);
    case FindingKind::MeansValue:
    case FindingKind::UnknownValue:
    case FindingKind::EmptyValue:
    case FindingKind::WrongNumber:
    case FindingKind::WrongMoment:
    case FindingKind::OtherRow:
    case FindingKind::SameKey:
    case FindingKind::DeadReference: return rowFinding(finding, place);
    case FindingKind::NoTelegram:
        return QCoreApplication::translate("Import", "%n user(s) have no telegramId: they cannot use the bot.", nullptr,
                                           int(finding.count));
    default: return sourceFinding(finding, place);
    }
}

QString quarantineText(const QString &reason)
{
    const QString column = reason.section(QLatin1Char(':'), 1);
    switch (core::kindOfReason(reason)) {
    case FindingKind::OtherRow: return QCoreApplication::translate("Import", "the target has another row with this id");
    case FindingKind::SameKey: return QCoreApplication::translate("Import", "another row has the same %1").arg(column);
    case FindingKind::UnknownValue:
        return QCoreApplication::translate("Import", "the value of %1 is not known").arg(column);
    case FindingKind::WrongNumber: return QCoreApplication::translate("Import", "%1 is no usable number").arg(column);
    case FindingKind::WrongMoment: return QCoreApplication::translate("Import", "%1 is no usable moment").arg(column);
    case FindingKind::DeadReference:
        return QCoreApplication::translate("Import", "%1 refers to a row that is not there").arg(column);
    default: return QCoreApplication::translate("Import", "%1 is empty").arg(column);
    }
}

QString importProblem(const core::Error &error, bool fromFile)
{
    switch (error.kind) {
    case core::ErrorKind::Unavailable:
    case core::ErrorKind::OutcomeUnknown:
        return QCoreApplication::translate(
                   "Import", "A database can't be reached (%1). What has arrived stays there; start again, "
                             "and it goes on where it stopped.")
            .arg(error.detail);
    case core::ErrorKind::Denied:
        return QCoreApplication::translate("Import",
                                           "A database refused the user name, the password or the right to do it (%1).")
            .arg(error.detail);
    case core::ErrorKind::Invalid:
        if (fromFile)
            return QCoreApplication::translate("Import", "The file is not the JSON of the older backup script (%1).")
                .arg(error.detail);
        break;
    case core::ErrorKind::NotFound:
        if (fromFile)
            return QCoreApplication::translate("Import", "The file can't be read: %1").arg(error.detail);
        break;
    default: break;
    }
    return QCoreApplication::translate("Import", "It could not go on: %1").arg(error.detail);
}

QString transferStageText(core::TransferStage stage)
{
    switch (stage) {
    case core::TransferStage::Preparing:
        return QCoreApplication::translate("Import", "the tables of the target are made");
    case core::TransferStage::Reading: return QCoreApplication::translate("Import", "the file is read");
    case core::TransferStage::Checking: return QCoreApplication::translate("Import", "looked at");
    case core::TransferStage::Copying: return QCoreApplication::translate("Import", "is copied");
    case core::TransferStage::Proving: break;
    case core::TransferStage::Proven: return QCoreApplication::translate("Import", "compared");
    }
    return QCoreApplication::translate("Import", "is compared");
}

QString interruptedText(const core::ImportTrace &trace, const Formats &formats)
{
    if (trace.isComplete())
        return {};
    const QString from = trace.place.isEmpty() ? QCoreApplication::translate("Import", "a JSON file") : trace.place;
    return QCoreApplication::translate("Import",
                                       "An import from %1 was interrupted (%2): %3 of %4 tables are complete. Give the "
                                       "same source again, and it goes on where it stopped.")
        .arg(from, formats.moment(trace.lastAt), formats.integer(trace.finished), formats.integer(trace.tables));
}

} // namespace vhm24::ui
