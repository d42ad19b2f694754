// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auth/loginservice.h"

#include "models/auth/passwords.h"
#include "models/core/database/changenotice.h"
#include "models/core/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace vhm24::auth {

using core::Connection;
using core::Done;
using core::Error;
using core::Result;
using core::Service;

namespace {

constexpr int LongestEmail = 254;

/// $1 the address as typed, $2 in lower case, $3 the failures without a wait, $4 the longest wait.
/// Counts the try unless its time has not come yet, finds the user (exact address first: it has the index), and names
/// a hash whose cost to compute when there is none: that of some user, always the same one for an address, so that
/// the time tells nothing about whether the address is known.
constexpr const char *BeginSql = R"(
WITH moment AS (SELECT (now() AT TIME ZONE 'UTC')::timestamp(3) AS "at"),
counted AS (
  INSERT INTO {desk}.login_attempt AS a (email, failures, "lastFailureAt")
  SELECT $2::text, 1, "at" FROM moment
  ON CONFLICT (email) DO UPDATE SET "lastFailureAt" = excluded."lastFailureAt",
    failures = CASE WHEN a."lastFailureAt" < excluded."lastFailureAt" - interval '1 day' THEN 1
                    ELSE least(a.failures, 1000) + 1 END
  WHERE a.failures < $3::int OR a."lastFailureAt" IS NULL
     OR a."lastFailureAt" + make_interval(secs => least($4::int, 2 ^ least(a.failures - $3::int + 1, 20)))
        <= excluded."lastFailureAt"
  RETURNING failures),
wanted AS (
  SELECT coalesce((SELECT "email" FROM {auth}."User" WHERE "email" = $1::text),
                  (SELECT "email" FROM {auth}."User" WHERE "email" = $2::text),
                  (SELECT "email" FROM {auth}."User" WHERE lower("email") = $2::text
                   ORDER BY "createdAt", "id" LIMIT 1)) AS email)
SELECT (SELECT failures FROM counted),
       (SELECT ceil(extract(epoch FROM p."lastFailureAt" - m."at")
                    + least($4::int, 2 ^ least(p.failures - $3::int + 1, 20)))::int
        FROM {desk}.login_attempt p, moment m WHERE p.email = $2::text),
       u."id", u."passwordHash", coalesce(u."isActive", false),
       (SELECT d."passwordHash" FROM {auth}."User" d ORDER BY md5(d."id" || $2::text) LIMIT 1)
FROM wanted w LEFT JOIN {auth}."User" u ON u."email" = w.email)";

/// Only while the row is what the password was checked against: it may have been changed meanwhile.
/// $1 user id, $2 hash, $3 session id, $4 token, $5 audit id, $6 ip, $7 program, $8 host, $9 login_attempt's key.
constexpr const char *EnterSql = R"(
WITH entered AS (
  UPDATE {auth}."User" SET "lastLogin" = (now() AT TIME ZONE 'UTC')::timestamp(3),
                           "updatedAt" = (now() AT TIME ZONE 'UTC')::timestamp(3)
  WHERE "id" = $1::text AND "passwordHash" = $2::text AND "isActive"
  RETURNING "id", "name", "email", "roles"::text[] AS roles, "lastLogin" AS "at",
            coalesce(nullif($6::text, ''), host(inet_client_addr())) AS ip),
opened AS (
  INSERT INTO {auth}."Session" ("id", "userId", "token", "expiresAt", "createdAt")
  SELECT $3::text, "id", $4::text, "at" + interval '8 hours', "at" FROM entered),
described AS (
  INSERT INTO {desk}.desk_session ("id", "userId", "startedAt", "lastSeenAt", "ipAddress", program, host)
  SELECT $3::text, "id", "at", "at", ip, nullif($7::text, ''), nullif($8::text, '') FROM entered),
forgiven AS (
  DELETE FROM {desk}.login_attempt
  WHERE (email = $9::text OR "lastFailureAt" < (now() AT TIME ZONE 'UTC') - interval '30 days')
    AND EXISTS (SELECT FROM entered)),
noted AS (
  INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
  SELECT $5::text, "id", 'USER_LOGIN', 'User', "id", jsonb_build_object('authMethod', 'EMAIL'), ip,
         nullif($7::text, ''), "at" FROM entered)
SELECT "id", "name", "email", roles, ip, "at" + interval '8 hours' FROM entered)";

/// $1 audit id, $2 user id or address, $3 reason, $4 ip, $5 program. No "userId": nobody has proved to be it.
constexpr const char *RefuseSql = R"(
INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
VALUES ($1::text, NULL, 'USER_LOGIN_FAILED', 'User', $2::text,
        jsonb_build_object('authMethod', 'EMAIL', 'reason', $3::text),
        coalesce(nullif($4::text, ''), host(inet_client_addr())), nullif($5::text, ''),
        (now() AT TIME ZONE 'UTC')::timestamp(3)))";

/// $1 session id, $2 user id, $3 audit id, $4 ip, $5 program.
constexpr const char *LeaveSql = R"(
WITH gone AS (
  DELETE FROM {auth}."Session" WHERE "id" = $1::text AND "userId" = $2::text RETURNING "id", "userId"),
ended AS (
  UPDATE {desk}.desk_session s SET "endedAt" = (now() AT TIME ZONE 'UTC')::timestamp(3), "endedById" = gone."userId",
         "endReason" = 'LOGOUT'
  FROM gone WHERE s."id" = gone."id" AND s."endedAt" IS NULL)
INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
SELECT $3::text, "userId", 'USER_LOGOUT', 'User', "userId", NULL, nullif($4::text, ''), nullif($5::text, ''),
       (now() AT TIME ZONE 'UTC')::timestamp(3)
FROM gone)";

/// Of 256 random bits only the hash leaves this function: nothing in the program has to show the token again.
QString newTokenHash()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

template <typename T> QFuture<Result<T>> finished(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

struct LoginService::Texts {
    QByteArray begin = {};
    QByteArray enter = {};
    QByteArray refuse = {};
    QByteArray leave = {};
    Verify verify = {};
};

/// One try, on the database's thread.
struct LoginService::Try {
    std::shared_ptr<const Texts> texts = {};
    QString email = {};
    QString key = {};
    QString password = {};
    LoginClient client = {};
    std::stop_token stop = {};

    Result<LoginOutcome> run(Connection &connection) const
    {
        const core::Statement begin{.sql = texts->begin, .parameters = {email, key, FreeFailures, LongestWaitSeconds}};
        const auto found = connection.run(begin, {.stop = stop});
        if (!found)
            return found.error();
        // No row was counted: an earlier failure is too near. Its age may be missing when it happened this moment.
        if (found->isNull(0, 0))
            return LoginOutcome{.status = LoginStatus::MustWait,
                                .waitSeconds = std::max(1, static_cast<int>(found->integer(0, 1)))};
        const bool known = !found->isNull(0, 2);
        const QString userId = found->text(0, 2);
        const QByteArray hash = found->bytes(0, 3);
        const bool checkable = known && costOf(hash) > 0;
        const int costOfOthers = costOf(found->bytes(0, 5));
        const bool matches =
            texts->verify(password, checkable ? hash : dummyHash(costOfOthers > 0 ? costOfOthers : NewPasswordCost));
        if (!checkable || !matches)
            return refuse(connection, known ? userId : key, known ? "PASSWORD" : "UNKNOWN",
                          LoginStatus::WrongCredentials, static_cast<int>(found->integer(0, 0)));
        if (!found->boolean(0, 4))
            return refuse(connection, userId, "INACTIVE", LoginStatus::Inactive,
                          static_cast<int>(found->integer(0, 0)));
        return enter(connection, userId, hash);
    }

private:
    Result<LoginOutcome> refuse(Connection &connection, const QString &subject, const char *reason, LoginStatus status,
                                int failures) const
    {
        const auto noted = connection.run(
            {.sql = texts->refuse,
             .parameters = {core::newId(), subject, QByteArray(reason), client.ipAddress, client.program}});
        if (!noted)
            return noted.error();
        return LoginOutcome{.status = status, .waitSeconds = LoginService::waitAfter(failures)};
    }

    Result<LoginOutcome> enter(Connection &connection, const QString &userId, const QByteArray &hash) const
    {
        const QString sessionId = core::newId();
        const std::array statements{
            core::Statement{.sql = texts->enter,
                            .parameters = {userId, hash, sessionId, newTokenHash(), core::newId(), client.ipAddress,
                                           client.program, client.host, key}},
            core::changeNotice(Service::Auth, QStringLiteral("Session"), {sessionId}),
            core::changeNotice(Service::Auth, QStringLiteral("User"), {userId})};
        const auto answers = connection.runTogether(statements);
        if (!answers)
            return answers.error();
        const core::RowSet &row = answers->front();
        if (row.rows() == 0) // changed or switched off since it was read
            return LoginOutcome{.status = LoginStatus::WrongCredentials};
        return LoginOutcome{.status = LoginStatus::LoggedIn,
                            .actor = {.userId = row.text(0, 0),
                                      .name = row.text(0, 1),
                                      .email = row.text(0, 2),
                                      .roles = core::rolesFrom(row.texts(0, 3)),
                                      .sessionId = sessionId,
                                      .ipAddress = row.text(0, 4),
                                      .program = client.program},
                            .expiresAt = row.moment(0, 5)};
    }
};

LoginService::LoginService(core::Layout layout) : LoginService(std::move(layout), verifyPassword) {}

LoginService::LoginService(core::Layout layout, Verify verify) :
    m_layout(std::move(layout)),
    m_texts(std::make_shared<const Texts>(Texts{.begin = m_layout.sql(BeginSql, Service::Auth),
                                                .enter = m_layout.sql(EnterSql, Service::Auth),
                                                .refuse = m_layout.sql(RefuseSql, Service::Auth),
                                                .leave = m_layout.sql(LeaveSql, Service::Auth),
                                                .verify = std::move(verify)}))
{
}

int LoginService::waitAfter(int failures)
{
    return failures < FreeFailures ? 0 : std::min(LongestWaitSeconds, 1 << std::min(failures - FreeFailures + 1, 20));
}

QFuture<Result<LoginOutcome>> LoginService::login(const QString &email, const QString &password,
                                                  const LoginClient &client, core::SubmitOptions options) const
{
    const QString address = email.trimmed();
    // What can't be an address is not even counted; it may be a password typed into the wrong field.
    if (!address.contains(QLatin1Char('@')) || address.size() > LongestEmail || address.contains(QChar(QChar::Null)))
        return finished<LoginOutcome>(core::invalid(QStringLiteral("not an email address"), QStringLiteral("email")));
    if (password.isEmpty())
        return finished<LoginOutcome>(core::invalid(QStringLiteral("no password"), QStringLiteral("password")));
    const Try attempt{.texts = m_texts,
                      .email = address,
                      .key = address.toLower(),
                      .password = password,
                      .client = client,
                      .stop = options.stop};
    return m_layout.database(Service::Auth)
        .submit<LoginOutcome>([attempt](Connection &connection) { return attempt.run(connection); },
                              std::move(options));
}

QFuture<Result<Done>> LoginService::logout(const core::Actor &actor) const
{
    std::vector<core::Statement> statements{
        {.sql = m_texts->leave,
         .parameters = {actor.sessionId, actor.userId, core::newId(), actor.ipAddress, actor.program}},
        core::changeNotice(Service::Auth, QStringLiteral("Session"), {actor.sessionId})};
    return m_layout.database(Service::Auth).submit<Done>([statements](Connection &connection) -> Result<Done> {
        const auto answers = connection.runTogether(statements);
        return answers ? Result<Done>(Done{}) : Result<Done>(answers.error());
    });
}

} // namespace vhm24::auth
