// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/oldschema.h"

#include "models/core/database/layout.h"
#include "models/core/transfer/oldwords.h"

namespace vhm24::core {

namespace {

/// A condition: the free text is no value of its enum as it stands.
QByteArray hasOtherWords(const QString &column)
{
    QByteArray labels;
    for (const QString &value : enumValuesOf(QStringLiteral("Transaction"), column))
        labels += (labels.isEmpty() ? "'" : ", '") + value.toUtf8() + '\'';
    return "upper(btrim(s." + quotedIdentifier(column) + "::text)) NOT IN (" + labels + ')';
}

/// What a payment was called before its words were made into values stays readable in its metadata.
QByteArray metadataWithWords(const QByteArray &metadata)
{
    const QString type = QStringLiteral("paymentType");
    const QString status = QStringLiteral("status");
    const QByteArray words = "jsonb_strip_nulls(jsonb_build_object('importedPaymentType', CASE WHEN " +
                             hasOtherWords(type) + " THEN s.\"paymentType\"::text END, 'importedStatus', CASE WHEN " +
                             hasOtherWords(status) + " THEN s.status::text END))";
    return "CASE WHEN NOT (" + hasOtherWords(type) + " OR " + hasOtherWords(status) + ") THEN " + metadata + " WHEN " +
           metadata + " IS NULL THEN " + words + " WHEN jsonb_typeof(" + metadata + ") = 'object' THEN " + metadata +
           " || " + words + " ELSE " + metadata + " END";
}

QByteArray caseOf(const QByteArray &branches)
{
    return branches.isEmpty() ? QByteArray("NULL::text") : "CASE" + branches + " END";
}

} // namespace

const std::vector<OldTable> &oldTables()
{
    static const std::vector<OldTable> tables{
        {Service::Auth, "User"},
        {Service::Auth, "AuditLog", {{"userId", "User"}}},
        {Service::Machines, "Location"},
        {Service::Machines, "Machine", {{"locationId", "Location"}}},
        {Service::Machines, "MachineTelemetry", {{"machineId", "Machine"}}},
        {Service::Machines, "ServiceHistory", {{"machineId", "Machine"}, {"performedById", "User"}}},
        {Service::Inventory, "InventoryItem"},
        {Service::Inventory, "MachineInventory", {{"machineId", "Machine"}, {"itemId", "InventoryItem"}}},
        {Service::Inventory,
         "StockMovement",
         {{"itemId", "InventoryItem"}, {"userId", "User"}, {"machineId", "Machine"}}},
        {Service::Tasks, "Task", {{"machineId", "Machine"}, {"assignedToId", "User"}, {"createdById", "User"}}},
        {Service::Tasks, "TaskAction", {{"taskId", "Task"}, {"userId", "User"}}},
        {Service::Shared, "Transaction", {{"machineId", "Machine"}}},
    };
    return tables;
}

const OldTable *oldTableNamed(const QString &name)
{
    for (const OldTable &table : oldTables()) {
        if (name == QLatin1String(table.name))
            return &table;
    }
    return nullptr;
}

QByteArray OldSchema::source(const QString &table) const
{
    return quotedIdentifier(name) + '.' + quotedIdentifier(table);
}

Result<OldSchema> readOldSchema(Connection &connection, const QString &schema)
{
    OldSchema old{.name = schema};
    for (const OldTable &table : oldTables()) {
        const QString name = QString::fromLatin1(table.name);
        const auto rows = connection.run({.sql = R"(SELECT attname::text, format_type(atttypid, NULL)
            FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped)",
                                          .parameters = {QString::fromUtf8(old.source(name))}});
        if (!rows)
            return rows.error();
        OldColumns columns;
        for (int row = 0; row < rows->rows(); ++row)
            columns.insert(rows->text(row, 0), rows->text(row, 1));
        if (!columns.isEmpty())
            old.tables.insert(name, columns);
    }
    return old;
}

OldTransfer oldTransfer(const Layout &target, const OldTable &old, const OldSchema &schema, bool references)
{
    const QString name = QString::fromLatin1(old.name);
    OldTransfer transfer{.table = transferTable(target, old.service, name)};
    const OldColumns found = schema.tables.value(name);
    const OldColumnMapping mapping(transfer.table, found);
    TransferTable &table = transfer.table;
    table.source = schema.source(name);
    table.row = schema.row;
    table.columns = mapping.columns();
    transfer.missing = mapping.missing();
    transfer.absent = mapping.absent();
    QByteArray branches = mapping.branches();
    for (TransferColumn &column : table.columns) {
        if (name == QLatin1String("Transaction") && column.name == QLatin1String("metadata") &&
            found.contains(QStringLiteral("paymentType")) && found.contains(QStringLiteral("status")))
            column.expression = metadataWithWords(found.contains(column.name) ? "s.metadata::jsonb" : "NULL::jsonb");
    }
    for (const auto &[column, parentName] : old.references) {
        const OldTable &parent = *oldTableNamed(QString::fromLatin1(parentName));
        if (!references || !found.contains(QString::fromLatin1(column)) ||
            !schema.tables.contains(QString::fromLatin1(parentName)))
            continue;
        const QByteArray reference = QByteArray("s.\"") + column + '"';
        QByteArray parents = schema.source(QString::fromLatin1(parentName)) + " p";
        // A row of the same service that stays behind is as good as none; one of another service is on its way.
        if (parent.service == old.service)
            parents = "(SELECT s.id FROM " + schema.source(QString::fromLatin1(parentName)) + " s WHERE " +
                      oldTransfer(target, parent, schema).table.fits() + ") p";
        branches += " WHEN " + reference + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + parents +
                    " WHERE p.id = " + reference + ") THEN 'reference:" + column + '\'';
    }
    table.reason = caseOf(branches);
    return transfer;
}

} // namespace vhm24::core
