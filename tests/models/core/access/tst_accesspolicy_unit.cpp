// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/access/accesspolicy.h"
#include "models/core/audit/actor.h"
#include "tests/support/registry.h"

#include <QSet>
#include <QTest>

using namespace vhm24::core;

class AccessPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matrix_data();
    void matrix();
    void matrixHoldsEveryPermissionOnce();
    void namesAreUniqueAndFound();
    void rolesAddUp();
    void refusalNamesThePermission();
    void readingLeavesOnlyLookingAndMending();
    void wordsOfRoles();
};

namespace {

/// Columns in the order of AllRoles. Written out a second time on purpose: a change of the policy must be meant.
struct Line {
    const char *permission;
    const char *roles;
};
constexpr Line Matrix[] = {
    //                     AMWOTD
    {"overview.view", "xx...."},   {"machines.view", "xx.xx."},    {"machines.edit", "xx...."},
    {"machines.status", "xx..x."}, {"machines.service", "xx..x."}, {"machines.refill", "xx.x.."},
    {"inventory.view", "xxx..."},  {"inventory.edit", "xxx..."},   {"inventory.move", "xxx..."},
    {"tasks.view", "xx.xxx"},      {"tasks.manage", "xx...."},     {"tasks.own", "xx.xxx"},
    {"tasks.reopen", "xx...."},    {"sales.view", "xx...."},       {"users.view", "x....."},
    {"users.edit", "x....."},      {"sessions.view", "x....."},    {"sessions.end", "x....."},
    {"audit.view", "xx...."},      {"database.view", "xx...."},    {"database.operate", "x....."},
    {"views.share", "xx...."},     {"settings.view", "xx...."},    {"settings.edit", "xx...."},
};

} // namespace

void AccessPolicyTest::matrix_data()
{
    QTest::addColumn<QString>("permission");
    QTest::addColumn<QString>("roles");
    for (const Line &line : Matrix)
        QTest::newRow(line.permission) << QString::fromLatin1(line.permission) << QString::fromLatin1(line.roles);
}

void AccessPolicyTest::matrix()
{
    QFETCH(QString, permission);
    QFETCH(QString, roles);
    const auto found = permissionNamed(permission);
    QVERIFY(found);
    for (std::size_t i = 0; i < AllRoles.size(); ++i) {
        const bool expected = roles[static_cast<qsizetype>(i)] == QLatin1Char('x');
        QVERIFY2(allows(AllRoles[i], *found) == expected, qPrintable(wordOf(AllRoles[i])));
        QCOMPARE(permissionsOf(AllRoles[i]).contains(*found), expected);
    }
    QVERIFY(!allows(Roles(), *found));
}

void AccessPolicyTest::matrixHoldsEveryPermissionOnce()
{
    QSet<QString> seen;
    for (const Line &line : Matrix)
        seen.insert(QString::fromLatin1(line.permission));
    QCOMPARE(std::size(Matrix), PermissionCount);
    QCOMPARE(static_cast<std::size_t>(seen.size()), PermissionCount);
}

void AccessPolicyTest::namesAreUniqueAndFound()
{
    for (const Permission permission : AllPermissions)
        QCOMPARE(permissionNamed(nameOf(permission)), std::optional(permission));
    QVERIFY(!permissionNamed(QStringLiteral("users.fly")));
}

void AccessPolicyTest::rolesAddUp()
{
    // All 64 combinations: a set allows exactly what one of its members allows.
    for (int bits = 0; bits < 64; ++bits) {
        const Roles roles = Roles::fromInt(bits);
        for (const Permission permission : AllPermissions) {
            const bool one = std::any_of(AllRoles.begin(), AllRoles.end(), [&](Role role) {
                return roles.testFlag(role) && permissionsOf(role).contains(permission);
            });
            QCOMPARE(allows(roles, permission), one);
        }
    }
}

void AccessPolicyTest::refusalNamesThePermission()
{
    Actor actor{.roles = Role::Manager};
    QVERIFY(require(actor, Permission::EditMachines).ok());
    const auto refusal = require(actor, Permission::EditUsers);
    QVERIFY(!refusal.ok());
    QCOMPARE(refusal.error().kind, ErrorKind::Denied);
    QCOMPARE(refusal.error().subject, QStringLiteral("users.edit"));
}

void AccessPolicyTest::readingLeavesOnlyLookingAndMending()
{
    const Actor actor{.roles = Role::Admin, .readOnly = true};
    for (const Permission permission : AllPermissions) {
        const QLatin1String name = nameOf(permission);
        const bool harmless = name.endsWith(QLatin1String(".view")) || permission == Permission::OperateDatabase;
        QVERIFY2(allows(actor, permission) == harmless, name.data());
        QCOMPARE(require(actor, permission).ok(), harmless);
    }
    QVERIFY(!allows(Actor{.roles = Role::Driver, .readOnly = true}, Permission::OperateDatabase));
}

void AccessPolicyTest::wordsOfRoles()
{
    const QStringList words{QStringLiteral("ADMIN"), QStringLiteral("DRIVER")};
    QCOMPARE(rolesFrom(words), Role::Admin | Role::Driver);
    QCOMPARE(wordsOf(Role::Driver | Role::Admin), words);
    QCOMPARE(rolesFrom({QStringLiteral("admin"), QStringLiteral("WAREHOUSE_WORKER"), QString()}), Roles());
    for (int bits = 0; bits < 64; ++bits)
        QCOMPARE(rolesFrom(wordsOf(Roles::fromInt(bits))).toInt(), bits);
}

VHM24_TEST(AccessPolicyTest)
#include "tst_accesspolicy_unit.moc"
