// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/connection.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/registry.h"
#include "tests/support/testservers.h"

using namespace vhm24;
using core::Connection;
using core::ErrorKind;

/// COPY out of a connection, and from one into another.
class TestConnectionCopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_url = m_servers.createDatabase(QStringLiteral("copy"));
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_servers.problem()));
        QVERIFY(
            m_servers.execute(m_url, QStringLiteral("CREATE TABLE t(n int PRIMARY KEY CHECK (n <> 70000), w text)")));
    }
    void cleanupTestCase() { m_servers.dropDatabase(m_url); }

    void rowsComeOutAsText()
    {
        const auto source = open();
        QByteArray all;
        const auto rows = source->copyOut("COPY (SELECT n, E'a\\t' || n FROM generate_series(1, 3) n) TO STDOUT",
                                          [&](const QByteArray &block) {
                                              all += block;
                                              return true;
                                          });
        QCOMPARE(rows.value(), 3);
        QCOMPARE(all, QByteArray("1\ta\\t1\n2\ta\\t2\n3\ta\\t3\n"));
        QVERIFY(usable(*source));
    }

    void whoHasEnoughGivesUp()
    {
        const auto source = open();
        const auto rows = source->copyOut("COPY (SELECT generate_series(1, 100000000)) TO STDOUT",
                                          [](const QByteArray &) { return false; });
        QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
        QVERIFY(!source->isBroken());
        QVERIFY(usable(*source));
        std::stop_source stop;
        const auto stopped =
            source->copyOut("COPY (SELECT generate_series(1, 100000000), repeat('x', 20000), pg_sleep(0.01)) TO STDOUT",
                            [&](const QByteArray &) {
                                stop.request_stop();
                                return true;
                            },
                            {.stop = stop.get_token()});
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(usable(*source));
    }

    void bytesPassFromOneToAnother()
    {
        const auto source = open();
        const auto target = open();
        const auto copied = source->copyInto(
            *target, "COPY (SELECT n, 'Oʻz' FROM generate_series(1, 50000) n) TO STDOUT", "COPY t FROM STDIN");
        QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().detail));
        QCOMPARE(copied.value(), 50000);
        QVERIFY(usable(*source) && usable(*target));
    }

    void eitherSideMayFail()
    {
        const auto source = open();
        const auto target = open();
        const char *const into = "COPY t FROM STDIN";
        const auto noTable = source->copyInto(*target, "COPY none TO STDOUT", into);
        QCOMPARE(noTable.error().sqlState, QByteArray("42P01"));
        const auto noTarget = source->copyInto(*target, "COPY (SELECT 1) TO STDOUT", "COPY none FROM STDIN");
        QCOMPARE(noTarget.error().sqlState, QByteArray("42P01"));
        const auto refused =
            source->copyInto(*target, "COPY (SELECT n, '' FROM generate_series(60000, 400000) n) TO STDOUT", into);
        QCOMPARE(refused.error().kind, ErrorKind::Constraint);
        QVERIFY(target->runScript("BEGIN").ok());
        const auto broke = source->copyInto(
            *target, "COPY (SELECT n, 1 / (n - 90000) FROM generate_series(80000, 100000) n) TO STDOUT", into);
        QCOMPARE(broke.error().sqlState, QByteArray("22012"));
        QVERIFY(target->runScript("ROLLBACK").ok());
        QVERIFY(usable(*source) && usable(*target));
        QCOMPARE(target->run({.sql = "SELECT count(*) FROM t WHERE n > 50000"})->integer(0, 0), 0);
    }

private:
    std::unique_ptr<Connection> open()
    {
        auto opened = Connection::open(core::parseDatabaseUrl(m_url).value());
        return opened ? std::move(*opened) : nullptr;
    }
    static bool usable(Connection &connection)
    {
        const auto rows = connection.run({.sql = "SELECT 1"});
        return rows && rows->integer(0, 0) == 1;
    }
    tests::TestServers m_servers;
    QString m_url;
};

VHM24_TEST(TestConnectionCopy)
#include "tst_connectioncopy_db.moc"
