// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/enumeration.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace vhm24::core {

namespace {

struct Word {
    const char *enumeration;
    const char *word;
    const char *text; ///< Context "Enumeration".
};

constexpr Word Words[] = {
    {"Boolean", "true", QT_TRANSLATE_NOOP("Enumeration", "Yes")},
    {"Boolean", "false", QT_TRANSLATE_NOOP("Enumeration", "No")},
    {"UserRole", "ADMIN", QT_TRANSLATE_NOOP("Enumeration", "Administrator")},
    {"UserRole", "MANAGER", QT_TRANSLATE_NOOP("Enumeration", "Manager")},
    {"UserRole", "WAREHOUSE", QT_TRANSLATE_NOOP("Enumeration", "Warehouse clerk")},
    {"UserRole", "OPERATOR", QT_TRANSLATE_NOOP("Enumeration", "Operator")},
    {"UserRole", "TECHNICIAN", QT_TRANSLATE_NOOP("Enumeration", "Technician")},
    {"UserRole", "DRIVER", QT_TRANSLATE_NOOP("Enumeration", "Driver")},
    {"MachineStatus", "ONLINE", QT_TRANSLATE_NOOP("Enumeration", "Online")},
    {"MachineStatus", "OFFLINE", QT_TRANSLATE_NOOP("Enumeration", "Offline")},
    {"MachineStatus", "MAINTENANCE", QT_TRANSLATE_NOOP("Enumeration", "Maintenance")},
    {"MachineStatus", "ERROR", QT_TRANSLATE_NOOP("Enumeration", "Error")},
    {"MachineType", "COFFEE", QT_TRANSLATE_NOOP("Enumeration", "Coffee")},
    {"MachineType", "SNACK", QT_TRANSLATE_NOOP("Enumeration", "Snacks")},
    {"MachineType", "COMBO", QT_TRANSLATE_NOOP("Enumeration", "Combined")},
    {"MachineType", "OTHER", QT_TRANSLATE_NOOP("Enumeration", "Other")},
    {"StockMovementType", "IN", QT_TRANSLATE_NOOP("Enumeration", "Receipt")},
    {"StockMovementType", "OUT", QT_TRANSLATE_NOOP("Enumeration", "Issue")},
    {"StockMovementType", "ADJUSTMENT", QT_TRANSLATE_NOOP("Enumeration", "Adjustment")},
    {"StockMovementType", "TRANSFER", QT_TRANSLATE_NOOP("Enumeration", "Transfer")},
    {"InventoryUnit", "KG", QT_TRANSLATE_NOOP("Enumeration", "kg")},
    {"InventoryUnit", "L", QT_TRANSLATE_NOOP("Enumeration", "l")},
    {"InventoryUnit", "PCS", QT_TRANSLATE_NOOP("Enumeration", "pcs")},
    {"InventoryUnit", "PACK", QT_TRANSLATE_NOOP("Enumeration", "pack")},
    {"TaskStatus", "CREATED", QT_TRANSLATE_NOOP("Enumeration", "Created")},
    {"TaskStatus", "ASSIGNED", QT_TRANSLATE_NOOP("Enumeration", "Assigned")},
    {"TaskStatus", "IN_PROGRESS", QT_TRANSLATE_NOOP("Enumeration", "In progress")},
    {"TaskStatus", "COMPLETED", QT_TRANSLATE_NOOP("Enumeration", "Completed")},
    {"TaskStatus", "CANCELLED", QT_TRANSLATE_NOOP("Enumeration", "Cancelled")},
    {"StockState", "OK", QT_TRANSLATE_NOOP("Enumeration", "In order")},
    {"StockState", "LOW", QT_TRANSLATE_NOOP("Enumeration", "Low stock")},
    {"StockState", "OUT", QT_TRANSLATE_NOOP("Enumeration", "None left")},
    {"StockState", "OVER", QT_TRANSLATE_NOOP("Enumeration", "Surplus")},
    {"FillState", "CRITICAL", QT_TRANSLATE_NOOP("Enumeration", "Critical")},
    {"FillState", "LOW", QT_TRANSLATE_NOOP("Enumeration", "Low stock")},
    {"FillState", "MEDIUM", QT_TRANSLATE_NOOP("Enumeration", "Fair")},
    {"FillState", "GOOD", QT_TRANSLATE_NOOP("Enumeration", "Good")},
    {"FillState", "UNKNOWN", QT_TRANSLATE_NOOP("Enumeration", "Capacity not set")},
    {"MachineState", "ONLINE", QT_TRANSLATE_NOOP("Enumeration", "Online")},
    {"MachineState", "ERROR", QT_TRANSLATE_NOOP("Enumeration", "Error")},
    {"MachineState", "MAINTENANCE", QT_TRANSLATE_NOOP("Enumeration", "Maintenance")},
    {"MachineState", "OFFLINE", QT_TRANSLATE_NOOP("Enumeration", "No contact")},
    {"MachineState", "RETIRED", QT_TRANSLATE_NOOP("Enumeration", "Retired")},
    {"TaskState", "OVERDUE", QT_TRANSLATE_NOOP("Enumeration", "Overdue")},
    {"TaskState", "CREATED", QT_TRANSLATE_NOOP("Enumeration", "Created")},
    {"TaskState", "ASSIGNED", QT_TRANSLATE_NOOP("Enumeration", "Assigned")},
    {"TaskState", "IN_PROGRESS", QT_TRANSLATE_NOOP("Enumeration", "In progress")},
    {"TaskState", "COMPLETED", QT_TRANSLATE_NOOP("Enumeration", "Completed")},
    {"TaskState", "CANCELLED", QT_TRANSLATE_NOOP("Enumeration", "Cancelled")},
    {"TaskPriority", "LOW", QT_TRANSLATE_NOOP("Enumeration", "Low")},
    {"TaskPriority", "MEDIUM", QT_TRANSLATE_NOOP("Enumeration", "Medium")},
    {"TaskPriority", "HIGH", QT_TRANSLATE_NOOP("Enumeration", "High")},
    {"TaskPriority", "URGENT", QT_TRANSLATE_NOOP("Enumeration", "Urgent")},
    {"TaskActionKind", "CREATED", QT_TRANSLATE_NOOP("Enumeration", "Created")},
    {"TaskActionKind", "UPDATED", QT_TRANSLATE_NOOP("Enumeration", "Changed")},
    {"TaskActionKind", "ASSIGNED", QT_TRANSLATE_NOOP("Enumeration", "Assigned")},
    {"TaskActionKind", "STARTED", QT_TRANSLATE_NOOP("Enumeration", "Started")},
    {"TaskActionKind", "STATUS_CHANGE", QT_TRANSLATE_NOOP("Enumeration", "Status changed")},
    {"TaskActionKind", "COMPLETED", QT_TRANSLATE_NOOP("Enumeration", "Completed")},
    {"TaskActionKind", "CANCELLED", QT_TRANSLATE_NOOP("Enumeration", "Cancelled")},
    {"TaskActionKind", "REOPENED", QT_TRANSLATE_NOOP("Enumeration", "Reopened")},
    {"TaskActionKind", "COMMENT", QT_TRANSLATE_NOOP("Enumeration", "Comment")},
    {"ServiceType", "CLEANING", QT_TRANSLATE_NOOP("Enumeration", "Cleaning")},
    {"ServiceType", "REPAIR", QT_TRANSLATE_NOOP("Enumeration", "Repair")},
    {"ServiceType", "REFILL", QT_TRANSLATE_NOOP("Enumeration", "Refill")},
    {"ServiceType", "INSPECTION", QT_TRANSLATE_NOOP("Enumeration", "Inspection")},
    {"ServiceType", "OTHER", QT_TRANSLATE_NOOP("Enumeration", "Other")},
    {"ScheduleType", "DAILY", QT_TRANSLATE_NOOP("Enumeration", "Daily")},
    {"ScheduleType", "WEEKLY", QT_TRANSLATE_NOOP("Enumeration", "Weekly")},
    {"ScheduleType", "MONTHLY", QT_TRANSLATE_NOOP("Enumeration", "Monthly")},
    {"ScheduleType", "CUSTOM", QT_TRANSLATE_NOOP("Enumeration", "Custom")},
    {"TransactionStatus", "SUCCESS", QT_TRANSLATE_NOOP("Enumeration", "Paid")},
    {"TransactionStatus", "FAILED", QT_TRANSLATE_NOOP("Enumeration", "Failed")},
    {"TransactionStatus", "PENDING", QT_TRANSLATE_NOOP("Enumeration", "Pending")},
    {"TransactionStatus", "REFUNDED", QT_TRANSLATE_NOOP("Enumeration", "Refunded")},
    {"PaymentType", "CASH", QT_TRANSLATE_NOOP("Enumeration", "Cash")},
    {"PaymentType", "CARD", QT_TRANSLATE_NOOP("Enumeration", "Card")},
    {"PaymentType", "QR", QT_TRANSLATE_NOOP("Enumeration", "QR code")},
    {"PaymentType", "MOBILE", QT_TRANSLATE_NOOP("Enumeration", "Mobile")},
    {"NotificationType", "MACHINE_OFFLINE", QT_TRANSLATE_NOOP("Enumeration", "Machine without contact")},
    {"NotificationType", "MACHINE_ERROR", QT_TRANSLATE_NOOP("Enumeration", "Machine error")},
    {"NotificationType", "LOW_STOCK", QT_TRANSLATE_NOOP("Enumeration", "Low stock")},
    {"NotificationType", "TASK_OVERDUE", QT_TRANSLATE_NOOP("Enumeration", "Task overdue")},
    {"NotificationType", "MAINTENANCE_DUE", QT_TRANSLATE_NOOP("Enumeration", "Maintenance due")},
    {"NotificationType", "WAREHOUSE_RECEIPT", QT_TRANSLATE_NOOP("Enumeration", "Warehouse receipt")},
    {"NotificationType", "SYSTEM_ALERT", QT_TRANSLATE_NOOP("Enumeration", "System alert")},
    {"NotificationType", "ALERT", QT_TRANSLATE_NOOP("Enumeration", "Alert")},
    {"SystemSetting", "companyName", QT_TRANSLATE_NOOP("Enumeration", "Company name")},
    {"SystemSetting", "currency", QT_TRANSLATE_NOOP("Enumeration", "Currency")},
    {"SystemSetting", "timezone", QT_TRANSLATE_NOOP("Enumeration", "Time zone")},
    {"SystemSetting", "language", QT_TRANSLATE_NOOP("Enumeration", "Language")},
    {"SystemSetting", "offlineMinutes", QT_TRANSLATE_NOOP("Enumeration", "Offline without contact for, min")},
    {"SystemSetting", "temperatureLimit", QT_TRANSLATE_NOOP("Enumeration", "Temperature limit, °C")},
    {"SystemSetting", "machineCodePattern", QT_TRANSLATE_NOOP("Enumeration", "Pattern of machine codes")},
    {"SystemSetting", "sessionSeconds", QT_TRANSLATE_NOOP("Enumeration", "Length of a session, s")},
    {"SystemSetting", "auditRetentionDays", QT_TRANSLATE_NOOP("Enumeration", "Audit log is kept for, days")},
    {"AuditAction", "USER_LOGIN", QT_TRANSLATE_NOOP("Enumeration", "Login")},
    {"AuditAction", "USER_LOGIN_FAILED", QT_TRANSLATE_NOOP("Enumeration", "Login failed")},
    {"AuditAction", "USER_LOGOUT", QT_TRANSLATE_NOOP("Enumeration", "Logout")},
    {"AuditAction", "USER_REGISTERED", QT_TRANSLATE_NOOP("Enumeration", "User registered")},
    {"AuditAction", "USER_CREATED", QT_TRANSLATE_NOOP("Enumeration", "User created")},
    {"AuditAction", "USER_UPDATED", QT_TRANSLATE_NOOP("Enumeration", "User changed")},
    {"AuditAction", "PASSWORD_CHANGED", QT_TRANSLATE_NOOP("Enumeration", "Password changed")},
    {"AuditAction", "SESSION_REVOKED", QT_TRANSLATE_NOOP("Enumeration", "Session ended")},
    {"AuditAction", "VIEW_SAVED", QT_TRANSLATE_NOOP("Enumeration", "View saved")},
    {"AuditAction", "VIEW_REMOVED", QT_TRANSLATE_NOOP("Enumeration", "View deleted")},
    {"AuditAction", "MACHINE_CREATED", QT_TRANSLATE_NOOP("Enumeration", "Machine added")},
    {"AuditAction", "MACHINE_UPDATED", QT_TRANSLATE_NOOP("Enumeration", "Machine changed")},
    {"AuditAction", "MACHINE_DELETED", QT_TRANSLATE_NOOP("Enumeration", "Machine retired")},
    {"AuditAction", "MACHINE_RESTORED", QT_TRANSLATE_NOOP("Enumeration", "Machine restored")},
    {"AuditAction", "LOCATION_CREATED", QT_TRANSLATE_NOOP("Enumeration", "Location added")},
    {"AuditAction", "LOCATION_REMOVED", QT_TRANSLATE_NOOP("Enumeration", "New location taken back")},
    {"AuditAction", "LOCATION_UPDATED", QT_TRANSLATE_NOOP("Enumeration", "Location changed")},
    {"AuditAction", "ITEM_CREATED", QT_TRANSLATE_NOOP("Enumeration", "Item added")},
    {"AuditAction", "ITEM_UPDATED", QT_TRANSLATE_NOOP("Enumeration", "Item changed")},
    {"AuditAction", "ITEM_REMOVED", QT_TRANSLATE_NOOP("Enumeration", "New item taken back")},
    {"AuditAction", "STOCK_MOVED", QT_TRANSLATE_NOOP("Enumeration", "Stock moved")},
    {"AuditAction", "TASK_CREATED", QT_TRANSLATE_NOOP("Enumeration", "Task created")},
    {"AuditAction", "TASK_REMOVED", QT_TRANSLATE_NOOP("Enumeration", "New task taken back")},
    {"AuditAction", "TASK_UPDATED", QT_TRANSLATE_NOOP("Enumeration", "Task changed")},
    {"AuditAction", "TASK_ASSIGNED", QT_TRANSLATE_NOOP("Enumeration", "Task assigned")},
    {"AuditAction", "TASK_STARTED", QT_TRANSLATE_NOOP("Enumeration", "Task started")},
    {"AuditAction", "TASK_COMPLETED", QT_TRANSLATE_NOOP("Enumeration", "Task completed")},
    {"AuditAction", "TASK_CANCELLED", QT_TRANSLATE_NOOP("Enumeration", "Task cancelled")},
    {"AuditAction", "TASK_REOPENED", QT_TRANSLATE_NOOP("Enumeration", "Task reopened")},
    {"AuditAction", "TASK_COMMENTED", QT_TRANSLATE_NOOP("Enumeration", "Task commented")},
    {"AuditAction", "EXPORTED", QT_TRANSLATE_NOOP("Enumeration", "Exported")},
    {"AuditAction", "IMPORTED", QT_TRANSLATE_NOOP("Enumeration", "Imported")},
    {"AuditAction", "SQL_EXECUTED", QT_TRANSLATE_NOOP("Enumeration", "Changed by SQL")},
};

bool is(const char *one, const char *other) { return qstrcmp(one, other) == 0; }

} // namespace

QStringList enumerationWords(const char *enumeration)
{
    QStringList list;
    for (const Word &entry : Words) {
        if (is(entry.enumeration, enumeration))
            list += QLatin1String(entry.word);
    }
    return list;
}

const char *enumerationSource(const char *enumeration, const QString &word)
{
    for (const Word &entry : Words) {
        if (is(entry.enumeration, enumeration) && word == QLatin1String(entry.word))
            return entry.text;
    }
    return nullptr;
}

QString enumerationText(const char *enumeration, const QString &word)
{
    const char *const source = enumerationSource(enumeration, word);
    return source ? QCoreApplication::translate("Enumeration", source) : word;
}

} // namespace vhm24::core
