// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auth/loginservice.h"
#include "models/auth/sessionservice.h"
#include "tests/models/auth/authplace.h"
#include "tests/support/registry.h"

#include <QRegularExpression>

#include <atomic>

using namespace vhm24;
using namespace vhm24::auth;

namespace {
const LoginClient Client{.ipAddress = QStringLiteral("192.0.2.7"),
                         .program = QStringLiteral("VHM24 Desk test"),
                         .host = QStringLiteral("till-3")};
} // namespace

class LoginServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void logsIn();
    void findsTheAddressInAnyCase();
    void refusesAndWritesDown();
    void refusesWhatIsNoAddress();
    void oneComputationWhateverTheReason();
    void waitsAfterFiveFailures();
    void waitDoubles();
    void triesAtOnceAllCount();
    void changedMeanwhile();
    void serverSeesTheAddressItself();
    void logsOut();
    void sessionStands();
    void endsSessions();
    void missingTablesAreAnError();

private:
    core::Result<LoginOutcome> login(const QString &email, const QString &password, qint64 *roundTrips = nullptr)
    {
        const auto statistics = std::make_shared<core::CallStatistics>();
        auto outcome = await(m_service->login(email, password, Client, {.statistics = statistics}));
        if (roundTrips)
            *roundTrips = statistics->roundTrips;
        return outcome;
    }
    LoginStatus status(const QString &email, const QString &password)
    {
        const auto outcome = login(email, password);
        if (!outcome)
            qFatal("login failed: %s", qUtf8Printable(outcome.error().detail));
        return outcome->status;
    }

    std::unique_ptr<AuthPlace> m_place;
    std::unique_ptr<LoginService> m_service;
    const QString m_email = QStringLiteral("ann@vhm24.uz");
    const QString m_password = QStringLiteral("Right-1-password");
    const QString m_wrong = QStringLiteral("Wrong-1-password");
};

void LoginServiceTest::initTestCase()
{
    m_place = std::make_unique<AuthPlace>();
    m_service = std::make_unique<LoginService>(m_place->layout());
}

void LoginServiceTest::init() { m_place->clear(); }

void LoginServiceTest::logsIn()
{
    const QString id = m_place->addUser(m_email, m_password, core::Role::Manager | core::Role::Driver);
    QCOMPARE(status(m_email, m_wrong), LoginStatus::WrongCredentials);
    qint64 roundTrips = 0;
    const auto outcome = login(m_email, m_password, &roundTrips);
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(outcome->status, LoginStatus::LoggedIn);
    QCOMPARE(roundTrips, 2);
    QCOMPARE(outcome->actor.userId, id);
    QCOMPARE(outcome->actor.email, m_email);
    QCOMPARE(outcome->actor.roles, core::Role::Manager | core::Role::Driver);
    QCOMPARE(outcome->actor.ipAddress, Client.ipAddress);
    QVERIFY(core::isCuid(outcome->actor.sessionId));
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().secsTo(outcome->expiresAt) - 8 * 3600) < 30);

    const auto session = m_place->ask(R"(SELECT s."token", s."expiresAt", s."userId", d."ipAddress", d.program, d.host,
        s."createdAt" = d."startedAt", u."lastLogin" = s."createdAt", u."updatedAt" = s."createdAt"
        FROM {auth}."Session" s JOIN {desk}.desk_session d ON d."id" = s."id" JOIN {auth}."User" u ON u."id" = s."userId"
        WHERE s."id" = $1::text)",
                                      {outcome->actor.sessionId});
    QCOMPARE(session.rows(), 1);
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{64}$"));
    QVERIFY(hex.match(session.text(0, 0)).hasMatch());
    QCOMPARE(session.moment(0, 1), outcome->expiresAt);
    QCOMPARE(session.text(0, 3), Client.ipAddress);
    QCOMPARE(session.text(0, 4), Client.program);
    QCOMPARE(session.text(0, 5), Client.host);
    for (int column = 6; column < 9; ++column)
        QVERIFY(session.boolean(0, column));

    const auto audit = m_place->ask(R"(SELECT "userId", "entity", "entityId", "changes"->>'authMethod', "ipAddress",
        "userAgent" FROM {auth}."AuditLog" WHERE "action" = 'USER_LOGIN')");
    QCOMPARE(audit.rows(), 1);
    QCOMPARE(audit.text(0, 0), id);
    QCOMPARE(audit.text(0, 1), QStringLiteral("User"));
    QCOMPARE(audit.text(0, 2), id);
    QCOMPARE(audit.text(0, 3), QStringLiteral("EMAIL"));
    QCOMPARE(audit.text(0, 4), Client.ipAddress);
    QCOMPARE(audit.text(0, 5), Client.program);
    QCOMPARE(m_place->count("SELECT count(*) FROM {desk}.login_attempt"), 0);
}

void LoginServiceTest::findsTheAddressInAnyCase()
{
    const QString lower = m_place->addUser(m_email, m_password, core::Role::Driver);
    const QString mixed = m_place->addUser(QStringLiteral("Bob@VHM24.uz"), m_password, core::Role::Driver);
    const QString twin = m_place->addUser(QStringLiteral("ANN@vhm24.uz"), m_password, core::Role::Driver);
    QCOMPARE(login(QStringLiteral("  Ann@Vhm24.UZ "), m_password)->actor.userId, lower);
    QCOMPARE(login(QStringLiteral("bob@vhm24.uz"), m_password)->actor.userId, mixed);
    QCOMPARE(login(QStringLiteral("ANN@vhm24.uz"), m_password)->actor.userId, twin);
}

void LoginServiceTest::refusesAndWritesDown()
{
    const QString id = m_place->addUser(m_email, m_password, core::Role::Driver);
    const QString off = m_place->addUser(QStringLiteral("off@vhm24.uz"), m_password, core::Role::Driver, false);
    const QString broken = m_place->addUser(QStringLiteral("broken@vhm24.uz"), m_password, core::Role::Driver);
    m_place->ask(R"(UPDATE {auth}."User" SET "passwordHash" = 'secret' WHERE "id" = $1::text)", {broken});
    const struct {
        QString email;
        QString password;
        LoginStatus status;
        QString subject;
        QString reason;
    } tries[] = {
        {m_email, m_wrong, LoginStatus::WrongCredentials, id, QStringLiteral("PASSWORD")},
        {QStringLiteral("Nobody@vhm24.uz"), m_wrong, LoginStatus::WrongCredentials, QStringLiteral("nobody@vhm24.uz"),
         QStringLiteral("UNKNOWN")},
        {QStringLiteral("off@vhm24.uz"), m_password, LoginStatus::Inactive, off, QStringLiteral("INACTIVE")},
        // Whoever does not know the password learns nothing about the account.
        {QStringLiteral("off@vhm24.uz"), m_wrong, LoginStatus::WrongCredentials, off, QStringLiteral("PASSWORD")},
        {QStringLiteral("broken@vhm24.uz"), QStringLiteral("secret"), LoginStatus::WrongCredentials, broken,
         QStringLiteral("PASSWORD")},
        {m_email, m_password + QString(80, QLatin1Char('x')), LoginStatus::WrongCredentials, id,
         QStringLiteral("PASSWORD")},
    };
    for (const auto &attempt : tries) {
        m_place->ask(R"(TRUNCATE {auth}."AuditLog")");
        qint64 roundTrips = 0;
        const auto outcome = login(attempt.email, attempt.password, &roundTrips);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->status, attempt.status);
        QCOMPARE(roundTrips, 2);
        QVERIFY(outcome->actor.userId.isEmpty());
        const auto audit = m_place->ask(R"(SELECT "userId", "entity", "entityId", "changes"->>'reason', "ipAddress"
            FROM {auth}."AuditLog" WHERE "action" = 'USER_LOGIN_FAILED')");
        QCOMPARE(audit.rows(), 1);
        QVERIFY(audit.isNull(0, 0));
        QCOMPARE(audit.text(0, 2), attempt.subject);
        QCOMPARE(audit.text(0, 3), attempt.reason);
    }
    QCOMPARE(m_place->count(R"(SELECT count(*) FROM {auth}."Session")"), 0);
    QCOMPARE(m_place->count("SELECT failures FROM {desk}.login_attempt WHERE email = 'off@vhm24.uz'"), 2);
    QVERIFY(!m_place->written().contains(m_wrong));
    QVERIFY(!m_place->written().contains(m_password));
}

void LoginServiceTest::refusesWhatIsNoAddress()
{
    for (const QString &email : {QString(), QStringLiteral("My-secret-1"), QString(300, QLatin1Char('a')) + m_email,
                                 m_email + QChar(QChar::Null)}) {
        qint64 roundTrips = 0;
        const auto outcome = login(email, m_password, &roundTrips);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, core::ErrorKind::Invalid);
        QCOMPARE(outcome.error().subject, QStringLiteral("email"));
        QCOMPARE(roundTrips, 0);
    }
    QCOMPARE(login(m_email, QString()).error().subject, QStringLiteral("password"));
    QVERIFY(m_place->written().isEmpty());
    QCOMPARE(status(QStringLiteral("x@y'; DROP TABLE \"User\"; --"), m_wrong), LoginStatus::WrongCredentials);
}

void LoginServiceTest::oneComputationWhateverTheReason()
{
    m_place->addUser(m_email, m_password, core::Role::Driver);
    m_place->addUser(QStringLiteral("off@vhm24.uz"), m_password, core::Role::Driver, false);
    std::atomic<int> runs = 0;
    std::atomic<int> cost = 0;
    const LoginService service(m_place->layout(), [&](const QString &password, const QByteArray &hash) {
        ++runs;
        cost = costOf(hash);
        return verifyPassword(password, hash);
    });
    for (const QString &email : {m_email, QStringLiteral("nobody@vhm24.uz"), QStringLiteral("off@vhm24.uz")}) {
        runs = 0;
        QVERIFY(await(service.login(email, m_wrong, Client)).ok());
        QCOMPARE(runs.load(), 1);
        QCOMPARE(cost.load(), 4); // that of the users who are there, not ours for new ones
    }
}

void LoginServiceTest::waitsAfterFiveFailures()
{
    m_place->addUser(m_email, m_password, core::Role::Driver);
    for (int i = 1; i <= 5; ++i) {
        const auto outcome = login(m_email, m_wrong);
        QCOMPARE(outcome->status, LoginStatus::WrongCredentials);
        QCOMPARE(outcome->waitSeconds, i == 5 ? 2 : 0);
    }
    m_place->ask(R"(UPDATE {desk}.login_attempt SET "lastFailureAt" = now() AT TIME ZONE 'UTC')"); // a slow machine
    qint64 roundTrips = 0;
    const auto refused = login(m_email.toUpper(), m_password, &roundTrips);
    QCOMPARE(refused->status, LoginStatus::MustWait);
    QVERIFY(refused->waitSeconds >= 1 && refused->waitSeconds <= 2);
    QCOMPARE(roundTrips, 1);
    // A refused try does not make the wait longer, and other accounts do not wait.
    QCOMPARE(m_place->count("SELECT failures FROM {desk}.login_attempt"), 5);
    QCOMPARE(status(QStringLiteral("nobody@vhm24.uz"), m_wrong), LoginStatus::WrongCredentials);
    m_place->ask(R"(UPDATE {desk}.login_attempt SET "lastFailureAt" = "lastFailureAt" - interval '2 seconds')");
    QCOMPARE(status(m_email, m_password), LoginStatus::LoggedIn);
    QCOMPARE(m_place->count("SELECT count(*) FROM {desk}.login_attempt WHERE email = $1::text", {m_email}), 0);
}

void LoginServiceTest::waitDoubles()
{
    QCOMPARE(LoginService::waitAfter(4), 0);
    QCOMPARE(LoginService::waitAfter(5), 2);
    QCOMPARE(LoginService::waitAfter(10), 64);
    QCOMPARE(LoginService::waitAfter(1'000'000), 900);
    for (const int failures : {5, 6, 9, 13, 14, 40, 1'000'000}) {
        const int wait = LoginService::waitAfter(failures);
        const char *const set = R"(INSERT INTO {desk}.login_attempt (email, failures, "lastFailureAt")
            VALUES ($1::text, $2::int, (now() AT TIME ZONE 'UTC') - make_interval(secs => $3::int))
            ON CONFLICT (email) DO UPDATE SET failures = excluded.failures, "lastFailureAt" = excluded."lastFailureAt")";
        m_place->ask(set, {m_email, failures, 0});
        const auto refused = login(m_email, m_wrong);
        QCOMPARE(refused->status, LoginStatus::MustWait);
        QVERIFY(refused->waitSeconds <= wait && refused->waitSeconds >= wait - 1);
        m_place->ask(set, {m_email, failures, wait});
        QCOMPARE(status(m_email, m_wrong), LoginStatus::WrongCredentials);
    }
    // A day later the count starts again.
    m_place->ask(R"(UPDATE {desk}.login_attempt SET "lastFailureAt" = "lastFailureAt" - interval '25 hours')");
    QCOMPARE(status(m_email, m_wrong), LoginStatus::WrongCredentials);
    QCOMPARE(m_place->count("SELECT failures FROM {desk}.login_attempt"), 1);
}

void LoginServiceTest::triesAtOnceAllCount()
{
    m_place->addUser(m_email, m_password, core::Role::Driver);
    m_place->ask(R"(INSERT INTO {desk}.login_attempt (email, failures, "lastFailureAt")
        VALUES ($1::text, 9, (now() AT TIME ZONE 'UTC') - interval '32 seconds'))",
                 {m_email});
    std::atomic<int> runs = 0;
    const LoginService slow(m_place->layout(), [&](const QString &, const QByteArray &) {
        ++runs;
        QThread::msleep(20);
        return false;
    });
    QList<QFuture<core::Result<LoginOutcome>>> tries;
    for (int i = 0; i < 24; ++i)
        tries.append(slow.login(m_email, m_wrong, Client));
    for (const auto &attempt : tries)
        QVERIFY(await(attempt).ok());
    QCOMPARE(runs.load(), 1); // the others came within the wait that the first one began
    QCOMPARE(m_place->count(R"(SELECT count(*) FROM {auth}."AuditLog")"), 1);
    QCOMPARE(m_place->count("SELECT failures FROM {desk}.login_attempt"), 10);
}

void LoginServiceTest::changedMeanwhile()
{
    const QString id = m_place->addUser(m_email, m_password, core::Role::Driver);
    for (const char *const change : {R"(UPDATE {auth}."User" SET "isActive" = false WHERE "id" = $1::text)",
                                     R"(UPDATE {auth}."User" SET "passwordHash" = 'x' WHERE "id" = $1::text)",
                                     R"(DELETE FROM {auth}."User" WHERE "id" = $1::text)"}) {
        m_place->ask(R"(UPDATE {auth}."User" SET "isActive" = true WHERE "id" = $1::text)", {id});
        const LoginService service(m_place->layout(), [&](const QString &, const QByteArray &) {
            m_place->ask(change, {id});
            return true;
        });
        const auto outcome = await(service.login(m_email, m_password, Client));
        QCOMPARE(outcome->status, LoginStatus::WrongCredentials);
        QCOMPARE(m_place->count(R"(SELECT count(*) FROM {auth}."Session")"), 0);
        QCOMPARE(m_place->count(R"(SELECT count(*) FROM {auth}."AuditLog" WHERE "action" = 'USER_LOGIN')"), 0);
        m_place->ask(R"(UPDATE {auth}."User" SET "passwordHash" = $2::text WHERE "id" = $1::text)",
                     {id, hashPassword(m_password, 4).value()});
    }
}

void LoginServiceTest::serverSeesTheAddressItself()
{
    m_place->addUser(m_email, m_password, core::Role::Driver);
    const auto outcome = await(m_service->login(m_email, m_password, {}));
    QCOMPARE(outcome->status, LoginStatus::LoggedIn);
    const QString seen = m_place->ask("SELECT host(inet_client_addr())").text(0, 0); // none through a socket file
    QCOMPARE(outcome->actor.ipAddress, seen);
}

void LoginServiceTest::logsOut()
{
    const QString id = m_place->addUser(m_email, m_password, core::Role::Driver);
    const core::Actor actor = login(m_email, m_password)->actor;
    QVERIFY(await(m_service->logout(actor)).ok());
    QVERIFY(await(m_service->logout(actor)).ok()); // a second time is no error and no second row
    QCOMPARE(m_place->count(R"(SELECT count(*) FROM {auth}."Session")"), 0);
    const auto session = m_place->ask(R"(SELECT "endedAt" IS NOT NULL, "endReason", "endedById"
                                         FROM {desk}.desk_session WHERE "id" = $1::text)",
                                      {actor.sessionId});
    QVERIFY(session.boolean(0, 0));
    QCOMPARE(session.text(0, 1), QStringLiteral("LOGOUT"));
    QCOMPARE(session.text(0, 2), id);
    QCOMPARE(m_place->count(R"(SELECT count(*) FROM {auth}."AuditLog" WHERE "action" = 'USER_LOGOUT'
                               AND "userId" = $1::text AND "entityId" = $1::text)",
                            {id}),
             1);
}

void LoginServiceTest::sessionStands()
{
    const QString id = m_place->addUser(m_email, m_password, core::Role::Driver);
    const core::Actor actor = login(m_email, m_password)->actor;
    const SessionService sessions(m_place->layout());
    QCOMPARE(await(sessions.stillValid(actor))->state, SessionState::Valid);
    m_place->ask(R"(UPDATE {auth}."User" SET "roles" = '{ADMIN}' WHERE "id" = $1::text)", {id});
    QCOMPARE(await(sessions.stillValid(actor))->roles, core::Roles(core::Role::Admin));
    m_place->ask(R"(UPDATE {auth}."User" SET "isActive" = false)");
    QCOMPARE(await(sessions.stillValid(actor))->state, SessionState::Deactivated);
    m_place->ask(R"(UPDATE {auth}."User" SET "isActive" = true)");
    m_place->ask(R"(UPDATE {auth}."Session" SET "expiresAt" = (now() AT TIME ZONE 'UTC') - interval '1 second')");
    QCOMPARE(await(sessions.stillValid(actor))->state, SessionState::Expired);
    m_place->ask(R"(DELETE FROM {auth}."Session")");
    QCOMPARE(await(sessions.stillValid(actor))->state, SessionState::Ended);
    core::Actor stranger = actor;
    stranger.userId = core::newId();
    QCOMPARE(await(sessions.stillValid(stranger))->state, SessionState::Deactivated);
}

void LoginServiceTest::endsSessions()
{
    m_place->addUser(m_email, m_password, core::Role::Driver);
    const QString boss = m_place->addUser(QStringLiteral("boss@vhm24.uz"), m_password, core::Role::Admin);
    const core::Actor driver = login(m_email, m_password)->actor;
    const core::Actor driverAgain = login(m_email, m_password)->actor;
    const core::Actor admin = login(QStringLiteral("boss@vhm24.uz"), m_password)->actor;
    const SessionService sessions(m_place->layout());
    const QString reason = QStringLiteral("lost telephone");

    QVERIFY(await(sessions.endSessions({admin.sessionId}, driver, reason))->isEmpty());
    QCOMPARE(*await(sessions.endSessions({driverAgain.sessionId}, driver, reason)), QStringList{driverAgain.sessionId});
    QCOMPARE(*await(sessions.endSessions({driver.sessionId, driver.sessionId, driverAgain.sessionId, core::newId()},
                                         admin, reason)),
             QStringList{driver.sessionId});
    QCOMPARE(await(sessions.stillValid(driver))->state, SessionState::Ended);
    QCOMPARE(await(sessions.stillValid(admin))->state, SessionState::Valid);
    const auto audit = m_place->ask(R"(SELECT a."entity", a."changes"->'reason'->>'to', d."endReason", d."endedById"
        FROM {auth}."AuditLog" a JOIN {desk}.desk_session d ON d."id" = a."entityId"
        WHERE a."action" = 'SESSION_REVOKED' AND a."userId" = $1::text)",
                                    {boss});
    QCOMPARE(audit.rows(), 1);
    QCOMPARE(audit.text(0, 0), QStringLiteral("Session"));
    QCOMPARE(audit.text(0, 1), reason);
    QCOMPARE(audit.text(0, 2), reason);
    QCOMPARE(audit.text(0, 3), boss);
}

void LoginServiceTest::missingTablesAreAnError()
{
    m_place->addUser(m_email, m_password, core::Role::Driver);
    m_place->ask("ALTER TABLE {desk}.login_attempt RENAME TO hidden");
    const auto outcome = login(m_email, m_password);
    m_place->ask("ALTER TABLE {desk}.hidden RENAME TO login_attempt");
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, core::ErrorKind::NotFound);
    QVERIFY(!outcome.error().detail.contains(m_password));
}

VHM24_TEST(LoginServiceTest)
#include "tst_loginservice_db.moc"
