// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/console/sqlhistory.h"
#include "models/core/console/sqltext.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace vhm24::core;

class TestSqlText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstWordStandsBehindComments()
    {
        QCOMPARE(firstWordOf(QStringLiteral("  select 1")), QStringLiteral("SELECT"));
        QCOMPARE(firstWordOf(QStringLiteral("-- one\n/* two /* three */ */ ((commit")), QStringLiteral("COMMIT"));
        QCOMPARE(firstWordOf(QStringLiteral("/* open")), QString());
        QCOMPARE(refusalOf(QStringLiteral("-- nothing")), SqlRefusal::Empty);
        QCOMPARE(refusalOf(QStringLiteral("/**/Rollback")), SqlRefusal::Transaction);
        QCOMPARE(refusalOf(QStringLiteral("copy x to program 'y'")), SqlRefusal::Copy);
        QCOMPARE(refusalOf(QStringLiteral("delete from x")), SqlRefusal::None);
        QVERIFY(isQuery(QStringLiteral("(values (1))")) && !isQuery(QStringLiteral("explain select 1")));
    }

    void secretsAreNotWrittenDown()
    {
        const QString hash = QStringLiteral("$2b$12$abcdefghijklmnopqrstuv");
        QCOMPARE(withoutSqlSecrets(QStringLiteral("UPDATE t SET a = 'it''s'")),
                 QStringLiteral("UPDATE t SET a = 'it''s'"));
        QVERIFY(!withoutSqlSecrets(QStringLiteral("SELECT '%1'").arg(hash)).contains(QLatin1String("abcdef")));
        QCOMPARE(withoutSqlSecrets(QStringLiteral("UPDATE \"User\" SET \"passwordHash\" = 'a''b', x = $$c$$")),
                 QStringLiteral("UPDATE \"User\" SET \"passwordHash\" = '***', x = '***'"));
        QVERIFY(isSecretColumn(QStringLiteral("passwordHash")) && isSecretColumn(QStringLiteral("token")));
        QVERIFY(!isSecretColumn(QStringLiteral("name")));
        QCOMPARE(withoutHashes(QStringLiteral("{\"h\": \"%1\"}").arg(hash)), QStringLiteral("{\"h\": \"***\"}"));
    }

    void historyIsOfOneUserAndShort()
    {
        const QTemporaryDir folder;
        SqlHistory mine(QStringLiteral("me"), folder.path());
        for (int i = 0; i < 110; ++i)
            mine.add({.sql = QStringLiteral("SELECT %1").arg(i), .service = Service::Tasks});
        mine.add({.sql = QStringLiteral("SELECT 50"), .service = Service::Tasks});
        mine.add({.sql = QStringLiteral("SELECT token FROM x WHERE y = 'CANARY'"), .service = Service::Auth});
        const SqlHistory again(QStringLiteral("me"), folder.path());
        QCOMPARE(again.entries().size(), SqlHistory::Longest);
        QVERIFY(!again.entries()[0].sql.contains(QLatin1String("CANARY")));
        QCOMPARE(again.entries()[1].sql, QStringLiteral("SELECT 50"));
        QCOMPARE(again.entries()[2].sql, QStringLiteral("SELECT 109"));
        QCOMPARE(again.entries()[1].service, Service::Tasks);
        QVERIFY(SqlHistory(QStringLiteral("you"), folder.path()).entries().empty());
    }
};

VHM24_TEST(TestSqlText)
#include "tst_sqltext_unit.moc"
