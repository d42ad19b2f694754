// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shared/tables.h"

#include "models/core/table/commoncolumns.h"

namespace vhm24::shared {

using namespace core;

namespace {

// One line a column reads as the table that it is.
// clang-format off
TableDescriptor dailySalesTable()
{
    return {
        .service = Service::Shared,
        .table = "DailySales",
        .title = QT_TRANSLATE_NOOP("Table", "Daily sales"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "No day has been summed up yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Revenue and number of sales of each machine and day appear here."),
        .icon = "chart",
        .columns = {
            idColumn(),
            {.name = "date", .title = QT_TRANSLATE_NOOP("Column", "Day"), .kind = ColumnKind::Date, .notNull = true, .indexed = true},
            {.name = "machineId", .title = QT_TRANSLATE_NOOP("Column", "Machine"), .notNull = true, .indexed = true, .reference = Reference{Service::Machines, "Machine"}},
            {.name = "totalSales", .title = QT_TRANSLATE_NOOP("Column", "Revenue"), .kind = ColumnKind::Money, .notNull = true},
            {.name = "totalCount", .title = QT_TRANSLATE_NOOP("Column", "Sales"), .kind = ColumnKind::Integer, .notNull = true},
            {.name = "currency", .title = QT_TRANSLATE_NOOP("Column", "Currency"), .notNull = true},
            createdAtColumn(false, true),
        },
        .orderColumn = "date",
        .orderDescending = true,
        .label = {"date"},
        .view = Permission::ViewSales,
    };
}

TableDescriptor notificationTable()
{
    return {
        .service = Service::Shared,
        .table = "Notification",
        .title = QT_TRANSLATE_NOOP("Table", "Notifications"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "There are no notifications"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Notifications about machines, stock and tasks appear here."),
        .icon = "bell",
        .columns = {
            idColumn(),
            createdAtColumn(true, false, QT_TRANSLATE_NOOP("Column", "Time")),
            {.name = "type", .title = QT_TRANSLATE_NOOP("Column", "Type"), .notNull = true, .indexed = true, .enumeration = "NotificationType"},
            {.name = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .notNull = true},
            {.name = "message", .title = QT_TRANSLATE_NOOP("Column", "Message"), .notNull = true},
            metadataColumn(),
            {.name = "userId", .title = QT_TRANSLATE_NOOP("Column", "User"), .indexed = true, .reference = Reference{Service::Auth, "User"}},
            {.name = "isRead", .title = QT_TRANSLATE_NOOP("Column", "Read"), .kind = ColumnKind::Boolean, .notNull = true},
            {.name = "readAt", .title = QT_TRANSLATE_NOOP("Column", "Read at"), .kind = ColumnKind::Moment},
        },
        .orderColumn = "createdAt",
        .orderDescending = true,
        .label = {"title"},
        .view = Permission::ViewOverview,
    };
}

TableDescriptor systemConfigTable()
{
    return {
        .service = Service::Shared,
        .table = "SystemConfig",
        .title = QT_TRANSLATE_NOOP("Table", "Settings of the system"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "Nothing has been set yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Settings that all programs share, such as time zone and currency, appear here."),
        .icon = "settings",
        .columns = {
            idColumn(),
            {.name = "key", .title = QT_TRANSLATE_NOOP("Column", "Setting"), .notNull = true, .indexed = true, .enumeration = "SystemSetting"},
            {.name = "value", .title = QT_TRANSLATE_NOOP("Column", "Set to"), .kind = ColumnKind::Json, .notNull = true, .editable = true},
            {.name = "code", .title = QT_TRANSLATE_NOOP("Column", "Key"), .expression = R"(t."key")"}, // as programs ask for it
            updatedAtColumn(),
            createdAtColumn(false, true),
        },
        .orderColumn = "key",
        .orderDescending = false,
        .label = {"key"},
        .view = Permission::ViewSettings,
        .edit = Permission::EditSettings,
        .actionPrefix = "SYSTEM_CONFIG",
    };
}

TableDescriptor transactionTable()
{
    return {
        .service = Service::Shared,
        .table = "Transaction",
        .title = QT_TRANSLATE_NOOP("Table", "Transactions"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "There are no payments yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Every payment at a machine appears here."),
        .icon = "sales",
        .columns = {
            idColumn(),
            createdAtColumn(true, false, QT_TRANSLATE_NOOP("Column", "Time")),
            {.name = "machineId", .title = QT_TRANSLATE_NOOP("Column", "Machine"), .notNull = true, .indexed = true, .reference = Reference{Service::Machines, "Machine"}},
            {.name = "amount", .title = QT_TRANSLATE_NOOP("Column", "Amount"), .kind = ColumnKind::Money, .notNull = true},
            {.name = "currency", .title = QT_TRANSLATE_NOOP("Column", "Currency"), .notNull = true},
            {.name = "paymentType", .title = QT_TRANSLATE_NOOP("Column", "Payment"), .kind = ColumnKind::Enumeration, .notNull = true, .enumeration = "PaymentType"},
            {.name = "status", .title = QT_TRANSLATE_NOOP("Column", "Status"), .kind = ColumnKind::Enumeration, .notNull = true, .indexed = true, .enumeration = "TransactionStatus"},
            {.name = "reference", .title = QT_TRANSLATE_NOOP("Column", "Document"), .indexed = true},
            metadataColumn(),
        },
        .orderColumn = "createdAt",
        .orderDescending = true,
        .label = {"reference"},
        .view = Permission::ViewSales,
    };
}

// clang-format on

} // namespace

std::vector<TableDescriptor> tables()
{
    return {dailySalesTable(), notificationTable(), systemConfigTable(), transactionTable()};
}

} // namespace vhm24::shared
