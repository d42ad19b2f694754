// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/console/sqlconsole.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

using namespace vhm24;
using core::Service;
using core::SqlConsole;

namespace {

using Answer = core::Result<core::SqlAnswer>;

Answer got(QFuture<Answer> future)
{
    future.waitForFinished();
    return future.result();
}

core::Result<core::Done> got(QFuture<core::Result<core::Done>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

class TestSqlConsole : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
        m_item = m_world.addItem(5);
    }

    void readsAtMostAThousandRows()
    {
        const auto many = read("SELECT n, NULL AS nothing, 1.50::numeric, now() FROM generate_series(1, 5000) n");
        QVERIFY2(many, many ? "" : qPrintable(many.error().detail));
        QCOMPARE(many->rows.size(), std::size_t(SqlConsole::RowLimit));
        QVERIFY(many->more);
        QCOMPARE(many->columns.mid(0, 2), (QStringList{QStringLiteral("n"), QStringLiteral("nothing")}));
        QCOMPARE(*many->rows[2][0], QStringLiteral("3"));
        QVERIFY(!many->rows[2][1]);
        QCOMPARE(*many->rows[2][2], QStringLiteral("1.50"));
        const auto none = read("SELECT id, name FROM \"InventoryItem\" WHERE false"); // by its name alone
        QVERIFY(none && none->rows.empty() && !none->more);
        QCOMPARE(none->columns.size(), 2);
        QVERIFY(read("EXPLAIN SELECT 1").ok() && read("SHOW server_version").ok());
        QCOMPARE(*read("SHOW transaction_read_only")->rows[0][0], QStringLiteral("on"));
    }

    void theServerRefusesToWrite_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *const sql :
             {"DELETE FROM \"InventoryItem\"", "DROP TABLE \"InventoryItem\"",
              "WITH gone AS (DELETE FROM \"InventoryItem\" RETURNING id) SELECT * FROM gone",
              "SET TRANSACTION READ WRITE", "SELECT set_config('transaction_read_only', 'off', true)",
              "DO $$ BEGIN SET TRANSACTION READ WRITE; DELETE FROM \"InventoryItem\"; END $$",
              "DO $$ BEGIN COMMIT; DELETE FROM \"InventoryItem\"; END $$", "SELECT 1; DELETE FROM \"InventoryItem\"",
              "DELETE FROM \"InventoryItem\"; SELECT 1", "EXPLAIN ANALYZE DELETE FROM \"InventoryItem\"", "/**/ COMMIT",
              "COPY \"InventoryItem\" TO '/tmp/x'", "SELECT * FROM \"InventoryItem\" FOR UPDATE",
              "CREATE TEMP TABLE x AS SELECT 1", "SELECT nextval('x')"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void theServerRefusesToWrite()
    {
        QFETCH(QString, sql);
        QVERIFY(!got(m_console.read(Service::Inventory, sql)).ok());
        QCOMPARE(items(), 1.0);
        const auto next = read("SELECT 1"); // nothing of it is left
        QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
    }

    void aFaultHasItsPlace()
    {
        const auto wrong = read("SELECT id,\n  nme FROM \"InventoryItem\"");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().sqlState, QByteArray("42703"));
        QCOMPARE(wrong.error().position, 14);
        const auto reading = read("DELETE FROM \"InventoryItem\"");
        QCOMPARE(reading.error().subject, QStringLiteral("read-only"));
    }

    void secretsAreMasked()
    {
        m_world.run(Service::Auth,
                    R"(UPDATE {auth}."User" SET "passwordHash" = '$2b$12$abcdefghijklmnopqrstuvCANARY')");
        for (const char *const sql : {"SELECT * FROM \"User\"", "SELECT to_jsonb(u) FROM \"User\" u"}) {
            const auto users = got(m_console.read(Service::Auth, QLatin1String(sql)));
            QVERIFY(users && !users->rows.empty());
            for (const auto &row : users->rows) {
                for (const auto &cell : row)
                    QVERIFY(!cell || !cell->contains(QLatin1String("CANARY")));
            }
        }
    }

    void aLongStatementIsStopped()
    {
        std::stop_source stop;
        auto running = m_console.read(Service::Inventory, QStringLiteral("SELECT pg_sleep(30)"), stop.get_token());
        QTRY_COMPARE(m_world.number(Service::Inventory,
                                    "SELECT count(*) FROM pg_stat_activity WHERE query LIKE "
                                    "'FETCH%' AND state = 'active' AND datname = current_database()"),
                     1.0);
        stop.request_stop();
        const auto stopped = got(running);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
    }

    void aChangeWaitsForItsCommit()
    {
        if (tests::Bouncer::isWanted())
            QSKIP("the session that the pooler gives next still counts the rows of the one before");
        const QString sql = QStringLiteral("UPDATE \"InventoryItem\" SET quantity = 7 RETURNING id");
        const auto changed = got(m_console.write(Service::Inventory, sql));
        QVERIFY2(changed && changed->isOpen, changed ? "" : qPrintable(changed.error().detail));
        QCOMPARE(changed->changedRows(), 1);
        QCOMPARE(changed->changes[0].table, QStringLiteral("InventoryItem"));
        QCOMPARE(quantity(), 5.0);
        QVERIFY(got(m_console.rollBack()).ok());
        QCOMPARE(quantity(), 5.0);
        QCOMPARE(m_world.audits(Service::Inventory, QStringLiteral("inventory"), QStringLiteral("SQL_EXECUTED")), 0);

        const auto again = got(m_console.write(Service::Inventory, sql));
        QCOMPARE(again->changedRows(), 1); // not those that were undone
        const auto committed = got(m_console.commit());
        QVERIFY2(committed, committed ? "" : qPrintable(committed.error().detail));
        QCOMPARE(quantity(), 7.0);
        QVERIFY(m_world
                    .text(Service::Inventory,
                          R"(SELECT changes::text || "userId" FROM {audit} WHERE action = 'SQL_EXECUTED')")
                    .contains(QLatin1String("quantity = 7")));
        QVERIFY(!got(m_console.commit()).ok()); // once
        const auto look = got(m_console.write(Service::Inventory, QStringLiteral("SELECT 1")));
        QVERIFY(look && !look->isOpen); // nothing to ask about
        const auto wrong =
            got(m_console.write(Service::Inventory, QStringLiteral("UPDATE \"InventoryItem\" SET x = 1")));
        QVERIFY(!wrong && wrong.error().position > 0);
    }

    void whoeverLeavesHasChangedNothing()
    {
        {
            SqlConsole console(m_world.layout(), tests::ServiceWorld::actor(core::Role::Admin));
            QVERIFY(got(console.write(Service::Inventory, QStringLiteral("DELETE FROM \"InventoryItem\"")))->isOpen);
        }
        QTRY_COMPARE(items(), 1.0);
        m_world.addItem(1); // no lock is left either
        m_world.run(Service::Inventory, R"(DELETE FROM {inventory}."InventoryItem" WHERE quantity = 1)");
    }

    void onlyAdministratorsWrite()
    {
        core::Actor reader = tests::ServiceWorld::actor(core::Role::Admin);
        reader.readOnly = true;
        SqlConsole foreign(m_world.layout(), reader);
        QVERIFY(got(foreign.read(Service::Auth, QStringLiteral("SELECT 1"))).ok());
        QCOMPARE(got(foreign.write(Service::Auth, QStringLiteral("SELECT 1"))).error().subject, QStringLiteral("role"));
        SqlConsole manager(m_world.layout(), tests::ServiceWorld::actor(core::Role::Manager));
        QCOMPARE(got(manager.read(Service::Auth, QStringLiteral("SELECT 1"))).error().subject, QStringLiteral("role"));
    }

private:
    Answer read(const char *sql) { return got(m_console.read(Service::Inventory, QString::fromLatin1(sql))); }
    double items() { return m_world.number(Service::Inventory, R"(SELECT count(*) FROM {inventory}."InventoryItem")"); }
    double quantity()
    {
        return m_world.number(Service::Inventory,
                              R"(SELECT quantity::float8 FROM {inventory}."InventoryItem" WHERE id = $1)", {m_item});
    }

    tests::ServiceWorld m_world;
    SqlConsole m_console{m_world.layout(), tests::ServiceWorld::actor(core::Role::Admin)};
    QString m_item;
};

VHM24_TEST(TestSqlConsole)
#include "tst_sqlconsole_db.moc"
