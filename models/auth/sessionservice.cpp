// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auth/sessionservice.h"

#include "models/core/access/accesspolicy.h"
#include "models/core/database/database.h"
#include "models/core/database/unitofwork.h"
#include "models/core/id.h"

namespace vhm24::auth {

using core::Connection;
using core::Result;
using core::Service;

namespace {

/// $1 session id, $2 user id.
constexpr const char *StandingSql = R"(
WITH seen AS (
  UPDATE {desk}.desk_session SET "lastSeenAt" = (now() AT TIME ZONE 'UTC')::timestamp(3)
  WHERE "id" = $1::text AND "endedAt" IS NULL)
SELECT coalesce(u."isActive", false), s."id" IS NOT NULL,
       coalesce(s."expiresAt" > (now() AT TIME ZONE 'UTC'), false), u."roles"::text[]
FROM (SELECT $1::text AS "sessionId", $2::text AS "userId") asked
LEFT JOIN {auth}."User" u ON u."id" = asked."userId"
LEFT JOIN {auth}."Session" s ON s."id" = asked."sessionId" AND s."userId" = asked."userId")";

/// $1 session ids, $2 an audit id for each, $3 by whom, $4 reason, $5 ip, $6 program, $7 may end others'.
constexpr const char *EndSql = R"(
WITH wanted AS (
  SELECT "id", "auditId" FROM unnest($1::text[], $2::text[]) AS w("id", "auditId")),
gone AS (
  DELETE FROM {auth}."Session" s USING wanted w
  WHERE s."id" = w."id" AND ($7::boolean OR s."userId" = $3::text)
  RETURNING s."id", s."userId", w."auditId"),
ended AS (
  UPDATE {desk}.desk_session d SET "endedAt" = (now() AT TIME ZONE 'UTC')::timestamp(3),
         "endedById" = nullif($3::text, ''), "endReason" = $4::text
  FROM gone WHERE d."id" = gone."id" AND d."endedAt" IS NULL),
noted AS (
  INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
  SELECT "auditId", nullif($3::text, ''), 'SESSION_REVOKED', 'Session', "id",
         jsonb_build_object('userId', jsonb_build_object('from', "userId", 'to', NULL),
                            'reason', jsonb_build_object('from', NULL, 'to', $4::text)),
         nullif($5::text, ''), nullif($6::text, ''), (now() AT TIME ZONE 'UTC')::timestamp(3)
  FROM gone)
SELECT "id" FROM gone)";

} // namespace

QFuture<Result<SessionStanding>> SessionService::stillValid(const core::Actor &actor) const
{
    const core::Statement question{.sql = m_layout.sql(StandingSql, Service::Auth),
                                   .parameters = {actor.sessionId, actor.userId}};
    return m_layout.database(Service::Auth)
        .submit<SessionStanding>([question](Connection &connection) -> Result<SessionStanding> {
            const auto row = connection.run(question);
            if (!row)
                return row.error();
            SessionStanding standing{.roles = core::rolesFrom(row->texts(0, 3))};
            if (!row->boolean(0, 0))
                standing.state = SessionState::Deactivated;
            else if (!row->boolean(0, 1))
                standing.state = SessionState::Ended;
            else if (!row->boolean(0, 2))
                standing.state = SessionState::Expired;
            return standing;
        });
}

QFuture<Result<QStringList>> SessionService::endSessions(const QStringList &sessionIds, const core::Actor &by,
                                                         const QString &reason) const
{
    QStringList ids = sessionIds;
    ids.removeDuplicates();
    QStringList auditIds;
    for (qsizetype i = 0; i < ids.size(); ++i)
        auditIds.append(core::newId());
    const bool others = core::allows(by, core::Permission::EndSessions);
    core::UnitOfWork unit(m_layout, Service::Auth, by);
    unit.add(EndSql, {ids, auditIds, by.userId, reason, by.ipAddress, by.program, others});
    unit.announce(QStringLiteral("Session"), ids);
    return m_layout.database(Service::Auth)
        .submit<QStringList>([unit](Connection &connection) mutable -> Result<QStringList> {
            const auto answers = unit.commit(connection);
            if (!answers)
                return answers.error();
            QStringList ended;
            for (int row = 0; row < answers->front().rows(); ++row)
                ended.append(answers->front().text(row, 0));
            return ended;
        });
}

} // namespace vhm24::auth
