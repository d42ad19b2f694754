// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auth/tables.h"

#include "models/core/table/commoncolumns.h"

namespace vhm24::auth {

using namespace core;

namespace {

// What is known of where a session was opened; nothing of those that the back end opens.
constexpr const char *SessionAddress = R"(SELECT d."ipAddress" FROM {desk}.desk_session d WHERE d."id" = t."id")";
constexpr const char *SessionProgram = R"(SELECT d.program FROM {desk}.desk_session d WHERE d."id" = t."id")";
constexpr const char *SessionHost = R"(SELECT d.host FROM {desk}.desk_session d WHERE d."id" = t."id")";

// One line a column reads as the table that it is.
// clang-format off
TableDescriptor auditLogTable()
{
    return {
        .service = Service::Auth,
        .table = "AuditLog",
        .title = QT_TRANSLATE_NOOP("Table", "Audit log"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "Nothing has been recorded yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Every change that somebody makes here or in the back end will appear in this log."),
        .icon = "audit",
        .columns = {
            idColumn(),
            createdAtColumn(true, false, QT_TRANSLATE_NOOP("Column", "Time")),
            {.name = "userId", .title = QT_TRANSLATE_NOOP("Column", "User"), .indexed = true, .reference = Reference{Service::Auth, "User"}},
            {.name = "action", .title = QT_TRANSLATE_NOOP("Column", "Action"), .notNull = true, .enumeration = "AuditAction"},
            {.name = "entity", .title = QT_TRANSLATE_NOOP("Column", "Kind of record"), .notNull = true, .indexed = true},
            {.name = "entityId", .title = QT_TRANSLATE_NOOP("Column", "Record"), .notNull = true},
            {.name = "changes", .title = QT_TRANSLATE_NOOP("Column", "What changed"), .kind = ColumnKind::Json},
            {.name = "ipAddress", .title = QT_TRANSLATE_NOOP("Column", "IP address")},
            {.name = "userAgent", .title = QT_TRANSLATE_NOOP("Column", "Program"), .hidden = true},
        },
        .orderColumn = "createdAt",
        .orderDescending = true,
        .label = {"action"},
        .view = Permission::ViewAudit,
        .indexes = {{"action", "createdAt", "id"}, {"entity", "entityId", "createdAt", "id"}},
    };
}

TableDescriptor sessionTable()
{
    return {
        .service = Service::Auth,
        .table = "Session",
        .title = QT_TRANSLATE_NOOP("Table", "Sessions"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "There are no sessions"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Everybody who logs in to this program appears here until the session ends."),
        .icon = "session",
        .columns = {
            idColumn(),
            {.name = "userId", .title = QT_TRANSLATE_NOOP("Column", "User"), .notNull = true, .indexed = true, .reference = Reference{Service::Auth, "User"}},
            createdAtColumn(false, false, QT_TRANSLATE_NOOP("Column", "Started")),
            {.name = "expiresAt", .title = QT_TRANSLATE_NOOP("Column", "Valid until"), .kind = ColumnKind::Moment, .notNull = true},
            {.name = "ipAddress", .title = QT_TRANSLATE_NOOP("Column", "IP address"), .expression = SessionAddress},
            {.name = "program", .title = QT_TRANSLATE_NOOP("Column", "Program"), .expression = SessionProgram},
            {.name = "host", .title = QT_TRANSLATE_NOOP("Column", "Computer"), .expression = SessionHost},
            {.name = "token", .title = QT_TRANSLATE_NOOP("Column", "Token"), .notNull = true, .hidden = true, .secret = true, .indexed = true},
        },
        .orderColumn = "id",
        .orderDescending = true,
        .label = {"userId"},
        .view = Permission::ViewSessions,
    };
}

TableDescriptor userTable()
{
    return {
        .service = Service::Auth,
        .table = "User",
        .title = QT_TRANSLATE_NOOP("Table", "Users"),
        .emptyTitle = QT_TRANSLATE_NOOP("Table", "There are no users yet"),
        .emptyHint = QT_TRANSLATE_NOOP("Table", "Add the people who work with the machines, and give each of them a role."),
        .icon = "users",
        .columns = {
            idColumn(),
            {.name = "name", .title = QT_TRANSLATE_NOOP("Column", "Full name"), .notNull = true, .editable = true},
            {.name = "email", .title = QT_TRANSLATE_NOOP("Column", "E-mail"), .notNull = true, .indexed = true},
            {.name = "roles", .title = QT_TRANSLATE_NOOP("Column", "Roles"), .kind = ColumnKind::EnumerationList, .enumeration = "UserRole"},
            {.name = "passwordHash", .title = QT_TRANSLATE_NOOP("Column", "Password"), .notNull = true, .hidden = true, .secret = true},
            {.name = "phoneNumber", .title = QT_TRANSLATE_NOOP("Column", "Phone"), .editable = true},
            {.name = "telegramId", .title = QT_TRANSLATE_NOOP("Column", "Telegram ID"), .editable = true, .hidden = true, .indexed = true},
            {.name = "isActive", .title = QT_TRANSLATE_NOOP("Column", "Active"), .kind = ColumnKind::Boolean, .notNull = true},
            {.name = "lastLogin", .title = QT_TRANSLATE_NOOP("Column", "Last login"), .kind = ColumnKind::Moment},
            createdAtColumn(false, true),
            updatedAtColumn(),
        },
        .orderColumn = "name",
        .orderDescending = false,
        .label = {"name"},
        .view = Permission::ViewUsers,
        .edit = Permission::EditUsers,
        .actionPrefix = "USER",
    };
}

// clang-format on

} // namespace

std::vector<TableDescriptor> tables() { return {auditLogTable(), sessionTable(), userTable()}; }

} // namespace vhm24::auth
