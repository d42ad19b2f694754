// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auth/userservice.h"

#include "models/auth/passwords.h"
#include "models/core/access/accesspolicy.h"
#include "models/core/database/changenotice.h"
#include "models/core/database/database.h"
#include "models/core/id.h"

#include <QRegularExpression>

#include <array>

namespace vhm24::auth {

using core::Connection;
using core::Done;
using core::Error;
using core::ErrorKind;
using core::Result;
using core::Service;

namespace {

/// $1 id, $2 email, $3 name, $4 hash, $5 roles, $6 phone, $7 active, $8 audit id, $9 actor, $10 ip, $11 program.
/// The unique index knows addresses by their exact letters only, so the comparison is made here as well.
constexpr const char *CreateSql = R"(
WITH added AS (
  INSERT INTO {auth}."User"
    ("id", "email", "name", "passwordHash", "roles", "phoneNumber", "isActive", "createdAt", "updatedAt")
  SELECT $1::text, $2::text, $3::text, $4::text, $5::text[]::{auth}."UserRole"[], nullif($6::text, ''), $7::boolean,
         (now() AT TIME ZONE 'UTC')::timestamp(3), (now() AT TIME ZONE 'UTC')::timestamp(3)
  WHERE NOT EXISTS (SELECT FROM {auth}."User" WHERE lower("email") = $2::text)
  RETURNING "id", "email", "name", "roles"::text[] AS roles, "phoneNumber", "isActive", "createdAt"),
noted AS (
  INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
  SELECT $8::text, nullif($9::text, ''), 'USER_REGISTERED', 'User', "id",
         jsonb_build_object('email', jsonb_build_object('from', NULL, 'to', "email"),
                            'name', jsonb_build_object('from', NULL, 'to', "name"),
                            'roles', jsonb_build_object('from', NULL, 'to', roles),
                            'phoneNumber', jsonb_build_object('from', NULL, 'to', "phoneNumber"),
                            'isActive', jsonb_build_object('from', NULL, 'to', "isActive")),
         nullif($10::text, ''), nullif($11::text, ''), "createdAt"
  FROM added)
SELECT "id" FROM added)";

/// $1 user id. Whoever else takes an administrator away waits here; the statement after it sees what then stands.
constexpr const char *LockSql = R"(
SELECT "id" FROM {auth}."User"
WHERE "id" = $1::text OR ("isActive" AND 'ADMIN' = ANY("roles"::text[]))
ORDER BY "id" FOR UPDATE)";

/// $1 id, $2 name, $3 email, $4 phone, $5 roles, $6 active (NULL = as it is), $7 audit id, $8 actor, $9 ip,
/// $10 program. Answers: user found, address taken, last administrator, changed.
constexpr const char *UpdateSql = R"(
WITH was AS (
  SELECT "id", "name", "email", coalesce("phoneNumber", '') AS phone, coalesce("roles"::text[], '{}') AS roles,
         "isActive" AS active
  FROM {auth}."User" WHERE "id" = $1::text),
wanted AS (
  SELECT "id", coalesce($2::text, "name") AS "name", coalesce($3::text, "email") AS "email",
         coalesce($4::text, phone) AS phone, coalesce($5::text[], roles) AS roles,
         coalesce($6::boolean, active) AS active
  FROM was),
verdict AS (
  SELECT lower(w."email") <> lower(b."email") AND EXISTS (
           SELECT FROM {auth}."User" o WHERE lower(o."email") = lower(w."email") AND o."id" <> w."id") AS taken,
         b.active AND 'ADMIN' = ANY(b.roles) AND NOT (w.active AND 'ADMIN' = ANY(w.roles)) AND NOT EXISTS (
           SELECT FROM {auth}."User" o
           WHERE o."isActive" AND 'ADMIN' = ANY(o."roles"::text[]) AND o."id" <> w."id") AS last
  FROM was b, wanted w),
difference AS (
  SELECT jsonb_object_agg(f.field, jsonb_build_object('from', f.was, 'to', f.now)) AS changes
  FROM was b, wanted w, verdict v, LATERAL (VALUES
    ('name', to_jsonb(b."name"), to_jsonb(w."name")), ('email', to_jsonb(b."email"), to_jsonb(w."email")),
    ('phoneNumber', to_jsonb(nullif(b.phone, '')), to_jsonb(nullif(w.phone, ''))),
    ('roles', to_jsonb(b.roles), to_jsonb(w.roles)),
    ('isActive', to_jsonb(b.active), to_jsonb(w.active))) AS f(field, was, now)
  WHERE NOT v.taken AND NOT v.last AND f.was IS DISTINCT FROM f.now),
changed AS (
  UPDATE {auth}."User" u SET "name" = w."name", "email" = w."email", "phoneNumber" = nullif(w.phone, ''),
         "roles" = w.roles::{auth}."UserRole"[], "isActive" = w.active,
         "updatedAt" = (now() AT TIME ZONE 'UTC')::timestamp(3)
  FROM wanted w, difference d WHERE u."id" = w."id" AND d.changes IS NOT NULL
  RETURNING u."id", d.changes, u."updatedAt", u."isActive"),
ended AS (
  DELETE FROM {auth}."Session" s USING changed c WHERE s."userId" = c."id" AND NOT c."isActive" RETURNING s."id"),
described AS (
  UPDATE {desk}.desk_session d SET "endedAt" = (now() AT TIME ZONE 'UTC')::timestamp(3),
         "endedById" = nullif($8::text, ''), "endReason" = 'DEACTIVATED'
  FROM ended e WHERE d."id" = e."id" AND d."endedAt" IS NULL),
noted AS (
  INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
  SELECT $7::text, nullif($8::text, ''), 'USER_UPDATED', 'User', "id", changes, nullif($9::text, ''),
         nullif($10::text, ''), "updatedAt" FROM changed)
SELECT EXISTS (SELECT FROM was), coalesce((SELECT taken FROM verdict), false),
       coalesce((SELECT last FROM verdict), false), EXISTS (SELECT FROM changed))";

/// $1 id, $2 new hash, $3 the hash that it replaces or NULL, $4 session that stays, $5 audit id, $6 actor, $7 ip,
/// $8 program.
constexpr const char *PasswordSql = R"(
WITH changed AS (
  UPDATE {auth}."User" SET "passwordHash" = $2::text, "updatedAt" = (now() AT TIME ZONE 'UTC')::timestamp(3)
  WHERE "id" = $1::text AND ($3::text IS NULL OR "passwordHash" = $3::text)
  RETURNING "id", "updatedAt"),
ended AS (
  DELETE FROM {auth}."Session" s USING changed c WHERE s."userId" = c."id" AND s."id" <> $4::text RETURNING s."id"),
described AS (
  UPDATE {desk}.desk_session d SET "endedAt" = (now() AT TIME ZONE 'UTC')::timestamp(3),
         "endedById" = nullif($6::text, ''), "endReason" = 'PASSWORD_CHANGED'
  FROM ended e WHERE d."id" = e."id" AND d."endedAt" IS NULL),
noted AS (
  INSERT INTO {audit} ("id", "userId", "action", "entity", "entityId", "changes", "ipAddress", "userAgent", "createdAt")
  SELECT $5::text, nullif($6::text, ''), 'PASSWORD_CHANGED', 'User', "id", NULL, nullif($7::text, ''),
         nullif($8::text, ''), "updatedAt" FROM changed)
SELECT "id" FROM changed)";

template <typename T> QFuture<Result<T>> refused(Error error)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(std::move(error)));
    promise.finish();
    return promise.future();
}

Error taken()
{
    return {.kind = ErrorKind::Constraint,
            .detail = QStringLiteral("another user has this address"),
            .subject = QStringLiteral("email")};
}

Error notFound()
{
    return {.kind = ErrorKind::NotFound, .detail = QStringLiteral("the user is gone"), .subject = QStringLiteral("id")};
}

/// The index notices what two writers at once would slip past the comparison.
Error named(const Error &error)
{
    return error.sqlState == "23505" && error.subject.contains(QLatin1String("email")) ? taken() : error;
}

std::optional<Error> emailError(const QString &email)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[a-z0-9._%+'-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+\\z"));
    if (email.size() > 254 || !form.match(email).hasMatch())
        return core::invalid(QStringLiteral("not an email address"), QStringLiteral("email"));
    return std::nullopt;
}

std::optional<Error> nameError(const QString &name)
{
    const bool control =
        std::any_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.size() < 2 || name.size() > 200 || control || !name.isValidUtf16())
        return core::invalid(QStringLiteral("a name has 2 to 200 characters on one line"), QStringLiteral("name"));
    return std::nullopt;
}

std::optional<Error> phoneError(const QString &phone)
{
    static const QRegularExpression form(QStringLiteral("\\A\\+998[0-9]{9}\\z"));
    if (!phone.isEmpty() && !form.match(phone).hasMatch())
        return core::invalid(QStringLiteral("not a number of the form +998XXXXXXXXX"), QStringLiteral("phoneNumber"));
    return std::nullopt;
}

std::optional<Error> passwordError(const QString &password)
{
    const PasswordWeakness weakness = weaknessOf(password);
    if (weakness != PasswordWeakness::None)
        return core::invalid(nameOf(weakness), QStringLiteral("password"));
    return std::nullopt;
}

std::optional<Error> rolesError(core::Roles roles)
{
    if (!roles)
        return core::invalid(QStringLiteral("a user needs a role"), QStringLiteral("roles"));
    return std::nullopt;
}

} // namespace

QFuture<Result<QString>> UserService::createUser(const NewUser &user, const core::Actor &actor) const
{
    if (const auto may = core::require(actor, core::Permission::EditUsers); !may)
        return refused<QString>(may.error());
    const QString email = user.email.trimmed().toLower();
    const QString name = user.name.trimmed();
    const QString phone = user.phoneNumber.trimmed();
    for (const auto &error : {emailError(email), nameError(name), passwordError(user.password), rolesError(user.roles),
                              phoneError(phone)}) {
        if (error)
            return refused<QString>(*error);
    }
    const QByteArray sql = m_layout.sql(CreateSql, Service::Auth);
    return m_layout.database(Service::Auth)
        .submit<QString>([=, password = user.password, roles = core::wordsOf(user.roles),
                          active = user.active](Connection &connection) -> Result<QString> {
            const auto hash = hashPassword(password);
            if (!hash)
                return hash.error();
            const QString id = core::newId();
            const std::array statements{
                core::Statement{.sql = sql,
                                .parameters = {id, email, name, hash.value(), roles, phone, active, core::newId(),
                                               actor.userId, actor.ipAddress, actor.program}},
                core::changeNotice(Service::Auth, QStringLiteral("User"), {id})};
            const auto answers = connection.runTogether(statements);
            if (!answers)
                return named(answers.error());
            return answers->front().rows() == 1 ? Result<QString>(id) : Result<QString>(taken());
        });
}

QFuture<Result<bool>> UserService::updateUser(const UserEdit &edit, const core::Actor &actor) const
{
    if (const auto may = core::require(actor, core::Permission::EditUsers); !may)
        return refused<bool>(may.error());
    const auto tidy = [](const std::optional<QString> &text) {
        return text ? std::optional(text->trimmed()) : std::nullopt;
    };
    const auto name = tidy(edit.name);
    const auto phone = tidy(edit.phoneNumber);
    const auto email = edit.email ? std::optional(edit.email->trimmed().toLower()) : std::nullopt;
    const auto roles = edit.roles ? std::optional(core::wordsOf(*edit.roles)) : std::nullopt;
    for (const auto &error :
         {name ? nameError(*name) : std::nullopt, email ? emailError(*email) : std::nullopt,
          phone ? phoneError(*phone) : std::nullopt, edit.roles ? rolesError(*edit.roles) : std::nullopt}) {
        if (error)
            return refused<bool>(*error);
    }
    core::UnitOfWork unit(m_layout, Service::Auth, actor);
    unit.add(LockSql, {edit.userId});
    const std::size_t update = unit.add(UpdateSql, {edit.userId, name, email, phone, roles, edit.active, core::newId(),
                                                    actor.userId, actor.ipAddress, actor.program});
    unit.announce(QStringLiteral("User"), {edit.userId});
    return m_layout.database(Service::Auth)
        .submit<bool>([unit, update](Connection &connection) mutable -> Result<bool> {
            const auto answers = unit.commit(connection);
            if (!answers)
                return named(answers.error());
            const core::RowSet &row = answers->at(update);
            if (!row.boolean(0, 0))
                return notFound();
            if (row.boolean(0, 1))
                return taken();
            if (row.boolean(0, 2))
                return Error{.kind = ErrorKind::Constraint,
                             .detail = QStringLiteral("nobody would be left to administer"),
                             .subject = QString::fromLatin1(LastAdministrator)};
            return row.boolean(0, 3);
        });
}

QFuture<Result<bool>> UserService::setRoles(const QString &userId, core::Roles roles, const core::Actor &actor) const
{
    return updateUser({.userId = userId, .roles = roles}, actor);
}

QFuture<Result<bool>> UserService::setActive(const QString &userId, bool active, const core::Actor &actor) const
{
    return updateUser({.userId = userId, .active = active}, actor);
}

QFuture<Result<Done>> UserService::setPassword(const PasswordChange &change, const core::Actor &actor) const
{
    const bool own = !actor.userId.isEmpty() && actor.userId == change.userId;
    if (const auto may = core::require(actor, core::Permission::EditUsers); (!own || actor.readOnly) && !may)
        return refused<Done>(may.error());
    if (const auto error = passwordError(change.newPassword))
        return refused<Done>(*error);
    const QByteArray hashSql = m_layout.sql(R"(SELECT "passwordHash" FROM {auth}."User" WHERE "id" = $1::text)");
    const QByteArray writeSql = m_layout.sql(PasswordSql, Service::Auth);
    return m_layout.database(Service::Auth).submit<Done>([=](Connection &connection) -> Result<Done> {
        core::Parameter replaced; // the new one must replace the very hash that was checked
        if (own) {
            const auto found = connection.run({.sql = hashSql, .parameters = {change.userId}});
            if (!found)
                return found.error();
            if (found->rows() == 0 || !verifyPassword(change.currentPassword, found->bytes(0, 0)))
                return Error{.kind = ErrorKind::Denied,
                             .detail = QStringLiteral("the current password is wrong"),
                             .subject = QStringLiteral("currentPassword")};
            replaced = found->bytes(0, 0);
        }
        const auto hash = hashPassword(change.newPassword);
        if (!hash)
            return hash.error();
        const QString kept = own ? actor.sessionId : QString();
        const std::array statements{
            core::Statement{.sql = writeSql,
                            .parameters = {change.userId, hash.value(), replaced, kept, core::newId(), actor.userId,
                                           actor.ipAddress, actor.program}},
            core::changeNotice(Service::Auth, QStringLiteral("User"), {change.userId})};
        const auto answers = connection.runTogether(statements);
        if (!answers)
            return answers.error();
        return answers->front().rows() == 1 ? Result<Done>(Done{}) : Result<Done>(notFound());
    });
}

} // namespace vhm24::auth
