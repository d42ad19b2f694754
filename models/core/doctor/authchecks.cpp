// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/doctor/doctorcheck.h"

#include <QtGlobal>

namespace vhm24::core {

namespace {

constexpr const char *DoubleUser =
    QT_TRANSLATE_NOOP("DoctorCheck", "Two people look like one, and a log-in may find the wrong one.");

DoctorCheck ofUsers(const char *id, Harm harm, const char *title, const char *description, const char *condition)
{
    return {.id = QLatin1String(id),
            .harm = harm,
            .service = Service::Auth,
            .table = "User",
            .title = title,
            .description = description,
            .condition = condition};
}

DoctorCheck emptyTelegram()
{
    DoctorCheck check = ofUsers(
        "auth.emptyTelegram", Harm::Low, QT_TRANSLATE_NOOP("DoctorCheck", "Users with an empty text as Telegram id"),
        QT_TRANSLATE_NOOP("DoctorCheck", "An empty text counts as an id: the next one like it is refused."),
        R"(btrim(t."telegramId") = '')");
    check.repair = QT_TRANSLATE_NOOP("DoctorCheck", "Empties the field.");
    check.columns = {{"telegramId", "NULL::text"},
                     {"updatedAt", "date_trunc('milliseconds', now() AT TIME ZONE 'UTC')"}};
    return check;
}

DoctorCheck sessionsOfInactive()
{
    return {.id = QStringLiteral("auth.sessionOfInactive"),
            .harm = Harm::High,
            .service = Service::Auth,
            .table = "Session",
            .title = QT_TRANSLATE_NOOP("DoctorCheck", "Sessions of people who may not log in"),
            .description =
                QT_TRANSLATE_NOOP("DoctorCheck", "The account was switched off, but a session of it has not expired."),
            .condition = R"(t."expiresAt" > (now() AT TIME ZONE 'UTC') AND EXISTS (
                SELECT FROM {auth}."User" u WHERE u.id = t."userId" AND NOT u."isActive"))",
            .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Lets the session expire now."),
            .columns = {{"expiresAt", "date_trunc('milliseconds', now() AT TIME ZONE 'UTC')"}}};
}

DoctorCheck openSessions()
{
    return {.id = QStringLiteral("auth.sessionExpired"),
            .harm = Harm::Low,
            .service = Service::Auth,
            .table = "desk_session",
            .title = QT_TRANSLATE_NOOP("DoctorCheck", "Expired sessions that still count as open"),
            .description = QT_TRANSLATE_NOOP(
                "DoctorCheck", "Nobody can use the session any more, but the list of sessions shows it as open."),
            .condition = R"(t."endedAt" IS NULL AND NOT EXISTS (SELECT FROM {auth}."Session" s
                WHERE s.id = t.id AND s."expiresAt" > (now() AT TIME ZONE 'UTC')))",
            .repair = QT_TRANSLATE_NOOP("DoctorCheck", "Marks the session as ended when it expired."),
            .columns = {{"endedAt", R"(coalesce((SELECT s."expiresAt" FROM {auth}."Session" s WHERE s.id = t.id),
                                                t."lastSeenAt", t."startedAt"))"},
                        {"endReason", "'EXPIRED'::text"}}};
}

DoctorCheck defaultPasswords()
{
    DoctorCheck check = ofUsers(
        "auth.defaultPassword", Harm::Critical, QT_TRANSLATE_NOOP("DoctorCheck", "Accounts with a well-known password"),
        QT_TRANSLATE_NOOP("DoctorCheck", "The password is one that everybody tries first. Change it at once."),
        "false");
    check.isPasswords = true;
    return check;
}

} // namespace

std::vector<DoctorCheck> authChecks()
{
    return {
        ofUsers(
            "auth.emailTwice", Harm::High, QT_TRANSLATE_NOOP("DoctorCheck", "Two users with one e-mail address"),
            DoubleUser,
            R"(lower(btrim(t.email)) IN (SELECT lower(btrim(o.email)) FROM {auth}."User" o GROUP BY 1 HAVING count(*) > 1))"),
        ofUsers("auth.telegramTwice", Harm::High, QT_TRANSLATE_NOOP("DoctorCheck", "Two users with one Telegram id"),
                DoubleUser,
                R"(btrim(t."telegramId") IN (SELECT btrim(o."telegramId") FROM {auth}."User" o
                WHERE btrim(o."telegramId") <> '' GROUP BY 1 HAVING count(*) > 1))"),
        ofUsers("auth.phoneTwice", Harm::Medium, QT_TRANSLATE_NOOP("DoctorCheck", "Two users with one phone number"),
                DoubleUser,
                R"(regexp_replace(t."phoneNumber", '\D', '', 'g') IN (
                SELECT regexp_replace(o."phoneNumber", '\D', '', 'g') FROM {auth}."User" o
                WHERE o."phoneNumber" ~ '\d' GROUP BY 1 HAVING count(*) > 1))"),
        ofUsers("auth.noRole", Harm::Medium, QT_TRANSLATE_NOOP("DoctorCheck", "Active users without a role"),
                QT_TRANSLATE_NOOP("DoctorCheck", "Such a person can log in and sees nothing."),
                R"(t."isActive" AND coalesce(cardinality(t.roles), 0) = 0)"),
        ofUsers("auth.badHash", Harm::High, QT_TRANSLATE_NOOP("DoctorCheck", "Passwords that nobody can check"),
                QT_TRANSLATE_NOOP("DoctorCheck",
                                  "The stored password is not in the form of the back end: the log-in always fails."),
                R"(t."isActive" AND t."passwordHash" !~ '^[$]2[ab][$]\d\d[$][./A-Za-z0-9]{53}$')"),
        emptyTelegram(),
        sessionsOfInactive(),
        openSessions(),
        defaultPasswords(),
    };
}

} // namespace vhm24::core
