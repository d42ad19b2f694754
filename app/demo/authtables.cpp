// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demorandom.h"
#include "app/demo/idmaker.h"
#include "app/demo/tables.h"

#include <algorithm>

namespace vhm24::app::demo {

using core::Service;

namespace {

struct SessionRow {
    QByteArray id, userId, token;
    Moment at = 0;
};

/// The office is logged in; tokens stand hashed in the table, and nobody knows what these are the hashes of.
std::vector<SessionRow> sessionsOf(const World &world)
{
    DemoRandom random(world.seed, 80);
    IdMaker ids(world.seed, 80);
    std::vector<SessionRow> rows;
    for (const User &user : world.users) {
        const bool loggedOut = user.lastLogout > user.lastLogin;
        if (user.field || loggedOut || user.lastLogin < world.now - 3 * Day)
            continue;
        QByteArray token;
        for (int i = 0; i < 8; ++i)
            token += QByteArray::number(random.word(), 16).rightJustified(8, '0');
        rows.push_back({.id = ids.next(user.lastLogin), .userId = user.id, .token = token, .at = user.lastLogin});
    }
    return rows;
}

} // namespace

std::vector<const char *> auditColumns()
{
    return {"id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt"};
}

void writeAudit(CopyWriter &rows, const AuditRow &row, const QByteArray &id, const QByteArray &userId)
{
    rows.word(id).optional(userId).word(row.action).word(row.entity).word(row.entityId);
    rows.text(row.changes).optional(row.ip).optional(row.agent).moment(row.at);
}

std::vector<TableCopy> authTables(const World &world)
{
    TableCopy users{.service = Service::Auth,
                    .table = "User",
                    .columns = {"id", "email", "name", "passwordHash", "roles", "phoneNumber", "telegramId", "isActive",
                                "lastLogin", "createdAt", "updatedAt"}};
    users.fill = eachOf(world.users, [](CopyWriter &rows, const User &user, std::size_t) {
        rows.word(user.id).text(user.email).text(user.name).word(user.passwordHash).word(user.roles);
        rows.optional(user.phone).optional(user.telegramId).boolean(user.active).moment(user.lastLogin);
        rows.moment(user.createdAt).moment(std::max(user.createdAt, user.lastLogin));
    });
    TableCopy sessions{
        .service = Service::Auth, .table = "Session", .columns = {"id", "userId", "token", "expiresAt", "createdAt"}};
    sessions.fill = eachOfOwned(sessionsOf(world), [](CopyWriter &rows, const SessionRow &row, std::size_t) {
        rows.word(row.id).word(row.userId).word(row.token).moment(row.at + 7 * Day).moment(row.at);
    });
    TableCopy audit{.service = Service::Auth,
                    .table = "AuditLog",
                    .columns = auditColumns(),
                    .expected = qint64(world.audit.size())};
    audit.fill = eachOf(world.audit, [&world, ids = IdMaker(world.seed, 81)](CopyWriter &rows, const AuditRow &row,
                                                                             std::size_t) mutable {
        writeAudit(rows, row, ids.next(row.at),
                   row.user < 0 ? QByteArray() : world.users[static_cast<std::size_t>(row.user)].id);
    });
    std::vector<TableCopy> tables;
    tables.push_back(std::move(users));
    tables.push_back(std::move(sessions));
    tables.push_back(std::move(audit));
    return tables;
}

} // namespace vhm24::app::demo
