// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/doctor/doctorcheck.h"

#include "models/core/table/catalog.h"

#include <QCoreApplication>

#include <array>

namespace vhm24::core {

namespace {

constexpr const char *ClearText = QT_TRANSLATE_NOOP("DoctorCheck", "Empties the field.");
constexpr const char *PlaceholderText = QT_TRANSLATE_NOOP(
    "DoctorCheck", "Makes a retired entry with this id, so that the history stays as it was written.");

/// The columns of a repair that empties the field of a living row.
std::vector<RepairedColumn> emptied(const TableDescriptor &table, const Column &column)
{
    std::vector<RepairedColumn> columns{{column.name, "NULL::text"}};
    if (qstrcmp(table.table, "Task") == 0 && qstrcmp(column.name, "assignedToId") == 0)
        columns.push_back({"status", "CASE WHEN t.status = 'ASSIGNED' THEN 'CREATED' ELSE t.status::text END"});
    columns.push_back({"updatedAt", "date_trunc('milliseconds', now() AT TIME ZONE 'UTC')"});
    return columns;
}

DoctorCheck referenceCheck(const TableDescriptor &table, const Column &column)
{
    const Reference &reference = *column.reference;
    const bool living = table.has("updatedAt");
    const bool clears = living && !column.notNull;
    const bool placeholder =
        !clears && (qstrcmp(reference.table, "User") == 0 || qstrcmp(reference.table, "Machine") == 0);
    DoctorCheck check{
        .id = QStringLiteral("reference.%1.%2").arg(QLatin1String(table.table), QLatin1String(column.name)),
        .harm = living ? Harm::High : Harm::Medium,
        .service = table.service,
        .table = table.table,
        .title = QT_TRANSLATE_NOOP("DoctorCheck", "%1: “%2” leads nowhere"),
        .description = QT_TRANSLATE_NOOP("DoctorCheck", "The row names an id that is in no row of the table it is of."),
        .repair = clears        ? ClearText
                  : placeholder ? PlaceholderText
                                : nullptr,
        .reference = DeadReference{.column = column.name,
                                   .targetService = reference.service,
                                   .target = reference.table,
                                   .placeholder = placeholder}};
    if (clears)
        check.columns = emptied(table, column);
    return check;
}

} // namespace

QLatin1String wordOf(Harm harm)
{
    constexpr std::array words{QLatin1String("critical"), QLatin1String("high"), QLatin1String("medium"),
                               QLatin1String("low")};
    return words[std::size_t(harm)];
}

QByteArray DoctorCheck::qualifiedName() const
{
    if (qstrcmp(table, "desk_session") == 0)
        return "{desk}.desk_session";
    return '{' + QByteArray(nameOf(service).data(), nameOf(service).size()) + "}.\"" + table + '"';
}

std::vector<DoctorCheck> doctorChecks(const Catalog &catalog)
{
    std::vector<DoctorCheck> checks;
    for (auto &&part : {authChecks(), machineChecks(), stockChecks(), ledgerChecks(), taskChecks(), salesChecks()})
        checks.insert(checks.end(), part.begin(), part.end());
    for (const TableDescriptor &table : catalog.tables()) {
        for (const Column &column : table.columns) {
            if (column.reference && !column.expression)
                checks.push_back(referenceCheck(table, column));
        }
    }
    return checks;
}

QString titleOf(const DoctorCheck &check, const Catalog &catalog)
{
    const QString title = QCoreApplication::translate("DoctorCheck", check.title);
    const TableDescriptor *const table = catalog.find(check.service, QLatin1String(check.table));
    if (!check.id.startsWith(QLatin1String("reference.")) || !table)
        return title;
    const Column &column = table->columns[std::size_t(table->indexOf(check.reference->column))];
    return title.arg(QCoreApplication::translate("Table", table->title),
                     QCoreApplication::translate("Column", column.title));
}

} // namespace vhm24::core
