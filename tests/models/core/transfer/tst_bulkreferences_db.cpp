// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/structure.h"
#include "models/core/transfer/bulkreferences.h"
#include "models/core/transfer/supabaseimport.h"
#include "tests/models/core/transfer/olddatabase.h"
#include "tests/support/registry.h"

using namespace vhm24;
using core::BulkReferences;
using core::Service;

/// Large pieces of a copy, whose references are asked once for all rows.
class TestBulkReferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
        m_url = tests::createOldDatabase(m_servers);
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_servers.problem()));
        QVERIFY(m_servers.execute(
            m_url,
            QStringLiteral(
                "INSERT INTO \"MachineTelemetry\" SELECT 'x' || n, 'm1', n / 3.0, NULL, n, NULL, '{}', '2024-04-02' "
                "FROM generate_series(1, 25000) n")));
    }
    void init() { tests::emptyTarget(m_world); }
    void cleanupTestCase() { m_servers.dropDatabase(m_url); }

    void theyHoldAndAreProvenAtTheEnd()
    {
        const auto report = import(10'000);
        QVERIFY(report && report->agrees());
        QCOMPARE(rows(), 25'200);
        QCOMPARE(unproven(), 0);
        QCOMPARE(harm(), QString());
    }

    void aStopLeavesThemInForce()
    {
        std::stop_source stop;
        int pieces = 0;
        const auto report = import(
            10'000,
            [&](const core::TransferProgress &progress) {
                if (progress.table == QLatin1String("MachineTelemetry") &&
                    progress.stage == core::TransferStage::Copying && ++pieces > 1)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!report);
        QCOMPARE(rows(), 9'996); // four of the first piece do not fit
        QCOMPARE(unproven(), 1);
        QCOMPARE(harm(), QString()); // else it could not go on
        const auto connection = open();
        const auto refused = connection->run({.sql = m_world.layout().sql(Orphan)});
        QVERIFY(!refused && refused.error().kind == core::ErrorKind::Constraint);
        const auto rest = import(10'000);
        QVERIFY(rest && rest->agrees());
        QCOMPARE(unproven(), 0);
    }

    void aDeadOneIsFound()
    {
        QVERIFY(import(10'000));
        const auto connection = open();
        const core::TransferTable table =
            core::transferTable(m_world.layout(), Service::Machines, QStringLiteral("MachineTelemetry"));
        const auto references = BulkReferences::of(*connection, table);
        QVERIFY(references && !references->isEmpty());
        // After an import the server may be vacuuming the table for a moment, and nobody is waited for.
        const auto takenOff = [&] {
            return connection->runScript("ROLLBACK") && connection->runScript("BEGIN") &&
                   references->takeOff(*connection);
        };
        QTRY_VERIFY(takenOff());
        QVERIFY(connection->run({.sql = m_world.layout().sql(Orphan)}));
        const auto found = references->putBack(*connection, table, QStringLiteral("a"), QStringLiteral("zz"));
        QVERIFY(!found && found.error().kind == core::ErrorKind::Constraint);
        QVERIFY(references->putBack(*connection, table, QStringLiteral("zz"), QStringLiteral("zzz"))); // not of these
        QVERIFY(connection->runScript("ROLLBACK"));
        QCOMPARE(unproven(), 0);
        QCOMPARE(rows(), 25'200);
    }

    void nobodyIsWaitedFor()
    {
        const auto reader = open();
        QVERIFY(reader->runScript("BEGIN; " +
                                  m_world.layout().sql(R"(LOCK TABLE {machines}."Machine" IN ACCESS SHARE MODE)")));
        const auto connection = open();
        const auto references = BulkReferences::of(
            *connection, core::transferTable(m_world.layout(), Service::Machines, QStringLiteral("MachineTelemetry")));
        const auto refused = references->takeOff(*connection);
        QVERIFY(!refused && refused.error().sqlState == "55P03");
        const auto report = import(10'000); // row by row, then
        QVERIFY(report && report->agrees());
        QCOMPARE(rows(), 25'200);
        QCOMPARE(unproven(), 0);
    }

private:
    static constexpr const char *Orphan = R"(INSERT INTO {machines}."MachineTelemetry"(id, "machineId", "rawData")
        VALUES ('z', 'nowhere', '{}'))";

    core::Result<core::TransferReport> import(int chunkRows, const core::TransferWatcher &watcher = {},
                                              std::stop_token stop = {})
    {
        return core::SupabaseImport(m_world.layout(), {.database = tests::settingsOf(m_url)}, {.chunkRows = chunkRows})
            .run(watcher, std::move(stop));
    }
    std::unique_ptr<core::Connection> open()
    {
        return std::move(
            core::Connection::open(m_world.layout().database(Service::Machines).settings().directly()).value());
    }
    double rows() { return m_world.number(Service::Machines, R"(SELECT count(*) FROM {machines}."MachineTelemetry")"); }
    double unproven()
    {
        return m_world.number(Service::Machines, R"(SELECT count(*) FROM pg_constraint WHERE NOT convalidated
            AND conrelid = '{machines}."MachineTelemetry"'::regclass)");
    }
    QString harm() { return *core::firstHarm(*open(), Service::Machines, m_world.layout().schema(Service::Machines)); }

    tests::TestServers m_servers;
    tests::ServiceWorld m_world;
    QString m_url;
};

VHM24_TEST(TestBulkReferences)
#include "tst_bulkreferences_db.moc"
