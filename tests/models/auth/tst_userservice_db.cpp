// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auth/loginservice.h"
#include "models/auth/userservice.h"
#include "tests/models/auth/authplace.h"
#include "tests/support/registry.h"

using namespace vhm24;
using namespace vhm24::auth;

class UserServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void creates();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesTakenAddress();
    void twoCreateTheSameAddress();
    void edits();
    void editOfNothingWritesNothing();
    void onlyAdministrators();
    void keepsTheLastAdministrator();
    void twoAdministratorsAtOnce();
    void deactivatingEndsSessions();
    void setsPasswords();
    void changesOwnPassword();

private:
    static NewUser good()
    {
        return {.email = QStringLiteral(" New.User@VHM24.uz"),
                .name = QStringLiteral("Нигора Каримова"),
                .password = QStringLiteral("Strong-pass-1"),
                .roles = core::Role::Operator | core::Role::Driver,
                .phoneNumber = QStringLiteral("+998901234567")};
    }
    core::RowSet user(const QString &id)
    {
        return m_place->ask(R"(SELECT "email", "name", "roles"::text[], "phoneNumber", "isActive", "passwordHash",
                               "updatedAt" FROM {auth}."User" WHERE "id" = $1::text)",
                            {id});
    }
    qint64 audits(const char *action)
    {
        return m_place->count(R"(SELECT count(*) FROM {auth}."AuditLog" WHERE "action" = $1::text)",
                              {QByteArray(action)});
    }

    std::unique_ptr<AuthPlace> m_place;
    std::unique_ptr<UserService> m_service;
    QString m_adminId;
    core::Actor m_admin;
};

void UserServiceTest::initTestCase()
{
    m_place = std::make_unique<AuthPlace>();
    m_service = std::make_unique<UserService>(m_place->layout());
}

void UserServiceTest::init()
{
    m_place->clear();
    m_adminId = m_place->addUser(QStringLiteral("admin@vhm24.uz"), QStringLiteral("Admin-pass-1"), core::Role::Admin);
    m_admin = administrator(m_adminId);
}

void UserServiceTest::creates()
{
    const auto id = await(m_service->createUser(good(), m_admin));
    QVERIFY2(id.ok(), id ? "" : qPrintable(id.error().detail));
    QVERIFY(core::isCuid(*id));
    const auto row = user(*id);
    QCOMPARE(row.text(0, 0), QStringLiteral("new.user@vhm24.uz"));
    QCOMPARE(row.text(0, 1), good().name);
    QCOMPARE(row.texts(0, 2), (QStringList{QStringLiteral("OPERATOR"), QStringLiteral("DRIVER")}));
    QCOMPARE(row.text(0, 3), good().phoneNumber);
    QVERIFY(row.boolean(0, 4));
    QVERIFY(row.bytes(0, 5).startsWith("$2b$12$"));
    QVERIFY(verifyPassword(good().password, row.bytes(0, 5)));
    const auto audit = m_place->ask(R"(SELECT "userId", "changes"->'email'->>'to', "changes"->'roles'->'to'->>0,
        "ipAddress" FROM {auth}."AuditLog" WHERE "action" = 'USER_REGISTERED' AND "entityId" = $1::text)",
                                    {*id});
    QCOMPARE(audit.rows(), 1);
    QCOMPARE(audit.text(0, 0), m_adminId);
    QCOMPARE(audit.text(0, 1), QStringLiteral("new.user@vhm24.uz"));
    QCOMPARE(audit.text(0, 2), QStringLiteral("OPERATOR"));
    QCOMPARE(audit.text(0, 3), m_admin.ipAddress);
    QVERIFY(!m_place->written().contains(QStringLiteral("$2b$")));
}

void UserServiceTest::refusesBadInput_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<std::function<void(NewUser &)>>("spoil");
    const auto row = [](const char *name, const char *subject, std::function<void(NewUser &)> spoil) {
        QTest::newRow(name) << QString::fromLatin1(subject) << std::move(spoil);
    };
    row("no address", "email", [](NewUser &u) { u.email.clear(); });
    row("no @", "email", [](NewUser &u) { u.email = QStringLiteral("somebody"); });
    row("no domain", "email", [](NewUser &u) { u.email = QStringLiteral("a@b"); });
    row("space", "email", [](NewUser &u) { u.email = QStringLiteral("a b@c.uz"); });
    row("line break", "email", [](NewUser &u) { u.email = QStringLiteral("a@b.uz\nx@y.uz"); });
    row("too long", "email", [](NewUser &u) { u.email = QString(250, QLatin1Char('a')) + QStringLiteral("@b.uz"); });
    row("short name", "name", [](NewUser &u) { u.name = QStringLiteral(" x "); });
    row("control character", "name", [](NewUser &u) { u.name = QStringLiteral("ab\x07") + QStringLiteral("cd"); });
    row("weak password", "password", [](NewUser &u) { u.password = QStringLiteral("weak"); });
    row("no role", "roles", [](NewUser &u) { u.roles = {}; });
    row("phone", "phoneNumber", [](NewUser &u) { u.phoneNumber = QStringLiteral("+99890123456"); });
}

void UserServiceTest::refusesBadInput()
{
    QFETCH(QString, subject);
    QFETCH(std::function<void(NewUser &)>, spoil);
    NewUser bad = good();
    spoil(bad);
    const auto refused = await(m_service->createUser(bad, m_admin));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, core::ErrorKind::Invalid);
    QCOMPARE(refused.error().subject, subject);
    QCOMPARE(m_place->count(R"(SELECT count(*) FROM {auth}."User")"), 1);
}

void UserServiceTest::refusesTakenAddress()
{
    const QString other =
        m_place->addUser(QStringLiteral("Mixed@Case.uz"), QStringLiteral("Pass-word-1"), core::Role::Driver);
    NewUser twin = good();
    twin.email = QStringLiteral("mixed@case.UZ");
    const auto created = await(m_service->createUser(twin, m_admin));
    QVERIFY(!created.ok());
    QCOMPARE(created.error().kind, core::ErrorKind::Constraint);
    QCOMPARE(created.error().subject, QStringLiteral("email"));
    const auto edited =
        await(m_service->updateUser({.userId = m_adminId, .email = QStringLiteral("MIXED@case.uz")}, m_admin));
    QVERIFY(!edited.ok());
    QCOMPARE(edited.error().subject, QStringLiteral("email"));
    // Only the case of the own address changes: nobody else has it.
    QVERIFY(*await(m_service->updateUser({.userId = other, .email = QStringLiteral("mixed@case.uz")}, m_admin)));
    QCOMPARE(audits("USER_UPDATED"), 1);
    QCOMPARE(audits("USER_REGISTERED"), 0);
}

void UserServiceTest::twoCreateTheSameAddress()
{
    const auto one = m_service->createUser(good(), m_admin);
    const auto other = m_service->createUser(good(), m_admin);
    const auto first = await(one);
    const auto second = await(other);
    QVERIFY(first.ok() != second.ok());
    QCOMPARE((first ? second : first).error().subject, QStringLiteral("email"));
    QCOMPARE((first ? second : first).error().kind, core::ErrorKind::Constraint);
    QCOMPARE(audits("USER_REGISTERED"), 1);
}

void UserServiceTest::edits()
{
    const QString id =
        m_place->addUser(QStringLiteral("d@vhm24.uz"), QStringLiteral("Pass-word-1"), core::Role::Driver);
    const QByteArray hash = user(id).bytes(0, 5);
    const QDateTime before = user(id).moment(0, 6);
    const auto changed = await(m_service->updateUser({.userId = id,
                                                      .name = QStringLiteral("Other Name"),
                                                      .phoneNumber = QStringLiteral("+998901112233"),
                                                      .roles = core::Role::Technician | core::Role::Driver},
                                                     m_admin));
    QVERIFY2(changed.ok(), changed ? "" : qPrintable(changed.error().detail));
    QVERIFY(*changed);
    auto row = user(id);
    QCOMPARE(row.text(0, 0), QStringLiteral("d@vhm24.uz"));
    QCOMPARE(row.text(0, 1), QStringLiteral("Other Name"));
    QCOMPARE(core::rolesFrom(row.texts(0, 2)), core::Role::Technician | core::Role::Driver);
    QCOMPARE(row.bytes(0, 5), hash);
    QVERIFY(row.moment(0, 6) > before);
    const auto audit = m_place->ask(R"(SELECT "changes"->'name'->>'from', "changes"->'name'->>'to',
        "changes"->'phoneNumber'->>'from', "changes"->'roles'->>'from', "changes" ? 'email', "changes" ? 'isActive'
        FROM {auth}."AuditLog" WHERE "action" = 'USER_UPDATED')");
    QCOMPARE(audit.rows(), 1);
    QCOMPARE(audit.text(0, 0), QStringLiteral("Somebody"));
    QCOMPARE(audit.text(0, 1), QStringLiteral("Other Name"));
    QVERIFY(audit.isNull(0, 2));
    QCOMPARE(audit.text(0, 3), QStringLiteral("[\"DRIVER\"]"));
    QVERIFY(!audit.boolean(0, 4) && !audit.boolean(0, 5));

    QVERIFY(*await(m_service->updateUser({.userId = id, .phoneNumber = QString()}, m_admin)));
    QVERIFY(user(id).isNull(0, 3));
    const auto gone = await(m_service->setActive(core::newId(), true, m_admin));
    QCOMPARE(gone.error().kind, core::ErrorKind::NotFound);
}

void UserServiceTest::editOfNothingWritesNothing()
{
    const QDateTime before = user(m_adminId).moment(0, 6);
    QVERIFY(!*await(m_service->setRoles(m_adminId, core::Role::Admin, m_admin)));
    QVERIFY(!*await(m_service->updateUser({.userId = m_adminId}, m_admin)));
    QCOMPARE(user(m_adminId).moment(0, 6), before);
    QCOMPARE(audits("USER_UPDATED"), 0);
}

void UserServiceTest::onlyAdministrators()
{
    core::Actor manager = m_admin;
    manager.roles = core::Role::Manager | core::Role::Warehouse;
    manager.userId = core::newId();
    QCOMPARE(await(m_service->createUser(good(), manager)).error().kind, core::ErrorKind::Denied);
    QCOMPARE(await(m_service->setActive(m_adminId, false, manager)).error().kind, core::ErrorKind::Denied);
    QCOMPARE(
        await(m_service->setPassword({.userId = m_adminId, .newPassword = QStringLiteral("Strong-pass-1")}, manager))
            .error()
            .kind,
        core::ErrorKind::Denied);
    QVERIFY(m_place->written().isEmpty());
}

void UserServiceTest::keepsTheLastAdministrator()
{
    m_place->addUser(QStringLiteral("off@vhm24.uz"), QStringLiteral("Pass-word-1"), core::Role::Admin, false);
    const auto demoted = await(m_service->setRoles(m_adminId, core::Role::Manager, m_admin));
    const auto switchedOff = await(m_service->setActive(m_adminId, false, m_admin));
    for (const auto &refused : {demoted, switchedOff}) {
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, core::ErrorKind::Constraint);
        QCOMPARE(refused.error().subject, QString::fromLatin1(UserService::LastAdministrator));
    }
    QVERIFY(user(m_adminId).boolean(0, 4));
    QCOMPARE(audits("USER_UPDATED"), 0);
    QVERIFY(*await(m_service->setRoles(m_adminId, core::Role::Admin | core::Role::Manager, m_admin)));
    m_place->addUser(QStringLiteral("second@vhm24.uz"), QStringLiteral("Pass-word-1"), core::Role::Admin);
    QVERIFY(*await(m_service->setActive(m_adminId, false, m_admin)));
}

void UserServiceTest::twoAdministratorsAtOnce()
{
    for (int round = 0; round < 20; ++round) {
        m_place->clear();
        const QString one =
            m_place->addUser(QStringLiteral("one@vhm24.uz"), QStringLiteral("Pass-word-1"), core::Role::Admin);
        const QString other =
            m_place->addUser(QStringLiteral("other@vhm24.uz"), QStringLiteral("Pass-word-1"), core::Role::Admin);
        const auto first = m_service->setActive(one, false, administrator(other));
        const auto second = m_service->setRoles(other, core::Role::Driver, administrator(one));
        const auto a = await(first);
        const auto b = await(second);
        QVERIFY(a.ok() != b.ok());
        QCOMPARE((a ? b : a).error().subject, QString::fromLatin1(UserService::LastAdministrator));
        QCOMPARE(
            m_place->count(R"(SELECT count(*) FROM {auth}."User" WHERE "isActive" AND 'ADMIN' = ANY("roles"::text[]))"),
            1);
        QCOMPARE(audits("USER_UPDATED"), 1);
    }
}

void UserServiceTest::deactivatingEndsSessions()
{
    const QString email = QStringLiteral("d@vhm24.uz");
    const QString password = QStringLiteral("Pass-word-1");
    const QString id = m_place->addUser(email, password, core::Role::Driver);
    const LoginService logins(m_place->layout());
    QCOMPARE(await(logins.login(email, password, {}))->status, LoginStatus::LoggedIn);
    QVERIFY(*await(m_service->setActive(id, false, m_admin)));
    QCOMPARE(m_place->count(R"(SELECT count(*) FROM {auth}."Session")"), 0);
    QCOMPARE(m_place->count(R"(SELECT count(*) FROM {desk}.desk_session WHERE "endReason" = 'DEACTIVATED')"), 1);
    QCOMPARE(await(logins.login(email, password, {}))->status, LoginStatus::Inactive);
}

void UserServiceTest::setsPasswords()
{
    const QString email = QStringLiteral("d@vhm24.uz");
    const QString id = m_place->addUser(email, QStringLiteral("Pass-word-1"), core::Role::Driver);
    const QString fresh = QStringLiteral("Other-word-2");
    const LoginService logins(m_place->layout());
    QVERIFY(await(logins.login(email, QStringLiteral("Pass-word-1"), {})).ok());
    const auto weak = await(m_service->setPassword({.userId = id, .newPassword = QStringLiteral("short")}, m_admin));
    QCOMPARE(weak.error().subject, QStringLiteral("password"));
    QVERIFY(await(m_service->setPassword({.userId = id, .newPassword = fresh}, m_admin)).ok());
    QCOMPARE(m_place->count(R"(SELECT count(*) FROM {auth}."Session")"), 0);
    QCOMPARE(await(logins.login(email, QStringLiteral("Pass-word-1"), {}))->status, LoginStatus::WrongCredentials);
    QCOMPARE(await(logins.login(email, fresh, {}))->status, LoginStatus::LoggedIn);
    QCOMPARE(m_place->count(R"(SELECT count(*) FROM {auth}."AuditLog" WHERE "action" = 'PASSWORD_CHANGED'
        AND "changes" IS NULL AND "userId" = $1::text AND "entityId" = $2::text)",
                            {m_adminId, id}),
             1);
    QVERIFY(!m_place->written().contains(fresh) && !m_place->written().contains(QStringLiteral("$2b$")));
    QCOMPARE(await(m_service->setPassword({.userId = core::newId(), .newPassword = fresh}, m_admin)).error().kind,
             core::ErrorKind::NotFound);
}

void UserServiceTest::changesOwnPassword()
{
    const QString email = QStringLiteral("d@vhm24.uz");
    const QString old = QStringLiteral("Pass-word-1");
    const QString fresh = QStringLiteral("Other-word-2");
    const QString id = m_place->addUser(email, old, core::Role::Driver);
    const LoginService logins(m_place->layout());
    QVERIFY(await(logins.login(email, old, {})).ok());
    const core::Actor self = await(logins.login(email, old, {}))->actor;
    const PasswordChange wrong{.userId = id, .newPassword = fresh, .currentPassword = fresh};
    const auto refused = await(m_service->setPassword(wrong, self));
    QCOMPARE(refused.error().kind, core::ErrorKind::Denied);
    QCOMPARE(refused.error().subject, QStringLiteral("currentPassword"));
    QVERIFY(await(m_service->setPassword({.userId = id, .newPassword = fresh, .currentPassword = old}, self)).ok());
    const auto left = m_place->ask(R"(SELECT "id" FROM {auth}."Session")");
    QCOMPARE(left.rows(), 1);
    QCOMPARE(left.text(0, 0), self.sessionId);
}

VHM24_TEST(UserServiceTest)
#include "tst_userservice_db.moc"
