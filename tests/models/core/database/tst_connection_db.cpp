// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/connection.h"
#include "models/core/database/database.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/registry.h"
#include "tests/support/testservers.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <thread>

using namespace vhm24::core;

class TestConnection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_url = m_servers.createDatabase(QStringLiteral("connection"));
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_servers.problem()));
        m_settings = parseDatabaseUrl(m_url).value();
    }
    void cleanupTestCase() { m_servers.dropDatabase(m_url); }

    void valuesSurviveInEveryZone()
    {
        auto connection = open();
        const QDateTime moment(QDate(2026, 7, 8), QTime(23, 57, 3, 123), Qt::UTC);
        const auto rows = connection->run(
            {.sql =
                 R"(SELECT $1::timestamp(3), $2::text, $3::text[], $4::double precision, $5::int, $6::bool, $7::jsonb, NULL::text,
                       '1999-12-31 23:59:59.999'::timestamp, $8::date)",
             .parameters = {moment, QStringLiteral("Oʻzbek ✅"),
                            QStringList{QStringLiteral("a,\"b\\c{}"), QString(), QStringLiteral("ошибка")}, 0.1 + 0.2,
                            -7, true, QStringLiteral(R"({"k": [1, "два"]})"), QStringLiteral("2026-02-28")}});
        QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().detail));
        const RowSet &row = rows.value();
        QCOMPARE(row.moment(0, 0), moment);
        QCOMPARE(row.text(0, 1), QStringLiteral("Oʻzbek ✅"));
        QCOMPARE(row.texts(0, 2), (QStringList{QStringLiteral("a,\"b\\c{}"), QString(), QStringLiteral("ошибка")}));
        QCOMPARE(row.real(0, 3), 0.1 + 0.2);
        QCOMPARE(row.integer(0, 4), -7);
        QVERIFY(row.boolean(0, 5));
        QCOMPARE(row.text(0, 6), QStringLiteral(R"({"k": [1, "два"]})"));
        QVERIFY(row.isNull(0, 7));
        QCOMPARE(row.moment(0, 8), QDateTime(QDate(1999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC));
        QCOMPARE(row.date(0, 9), QDate(2026, 2, 28));
    }

    void nulIsRefused()
    {
        auto connection = open();
        const auto rows =
            connection->run({.sql = "SELECT $1::text", .parameters = {QString(QLatin1String("a\0b", 3))}});
        QCOMPARE(rows.error().kind, ErrorKind::Invalid);
        QVERIFY(connection->run({.sql = "SELECT 1"}).ok());
    }

    void valuesNeverEnterTheText()
    {
        if (vhm24::tests::Bouncer::isWanted())
            QSKIP("a pooler does not say which process of the server works for whom");
        auto connection = open();
        auto other = open();
        std::jthread sleeper([&] {
            [[maybe_unused]] const auto done =
                connection->run({.sql = "SELECT pg_sleep(0.5), $1::text", .parameters = {QStringLiteral("S3CRET")}});
        });
        QTest::qSleep(150);
        const auto seen = other->run({.sql = "SELECT query FROM pg_stat_activity WHERE pid = $1::int",
                                      .parameters = {connection->backendPid()}});
        QVERIFY(seen.value().text(0, 0).contains(QLatin1String("pg_sleep")));
        QVERIFY(!seen.value().text(0, 0).contains(QLatin1String("S3CRET")));
    }

    void pipelineIsOneTransactionAndOneRoundTrip()
    {
        auto connection = open();
        QVERIFY(connection->runScript("CREATE TABLE IF NOT EXISTS pipeline (n int PRIMARY KEY)").ok());
        const qint64 before = connection->roundTrips();
        const Statement one{.sql = "INSERT INTO pipeline VALUES ($1::int)", .parameters = {1}};
        const Statement two{.sql = "INSERT INTO pipeline VALUES ($1::int)", .parameters = {2}};
        const auto failed = connection->runTogether(std::vector{one, two, one});
        QCOMPARE(failed.error().sqlState, QByteArray("23505"));
        QCOMPARE(failed.error().subject, QStringLiteral("pipeline_pkey"));
        QCOMPARE(connection->roundTrips() - before, 1);
        QCOMPARE(connection->run({.sql = "SELECT count(*) FROM pipeline"}).value().integer(0, 0), 0);
        const auto written =
            connection->runTogether(std::vector{one, two, Statement{.sql = "SELECT count(*) FROM pipeline"}});
        QCOMPARE(written.value()[2].integer(0, 0), 2); // each statement sees the ones before it
    }

    void cancelEndsTheStatementAndKeepsTheConnection()
    {
        auto connection = open();
        std::stop_source stop;
        std::jthread canceller([&] {
            QTest::qSleep(200);
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        const auto rows = connection->run({.sql = "SELECT pg_sleep(20)"}, {.stop = stop.get_token()});
        QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!connection->isBroken());
        QVERIFY(connection->run({.sql = "SELECT 1"}).ok());
        const auto together =
            connection->runTogether(std::vector<Statement>{{.sql = "SELECT 1"}, {.sql = "SELECT pg_sleep(20)"}},
                                    {.deadline = std::chrono::milliseconds(200)});
        QVERIFY(!together.ok());
        QVERIFY(connection->isBroken() || connection->run({.sql = "SELECT 1"}).ok());
    }

    void frozenServerIsLeftInTime()
    {
        auto connection = open();
        const int pid = connection->backendPid();
        if (::kill(pid, SIGSTOP) != 0)
            QSKIP("the server runs as somebody else");
        QElapsedTimer timer;
        timer.start();
        const auto rows = connection->run({.sql = "SELECT 1"}, {.deadline = std::chrono::milliseconds(500)});
        ::kill(pid, SIGCONT);
        QCOMPARE(rows.error().kind, ErrorKind::Unavailable);
        QVERIFY(timer.elapsed() < 8'000);
        QVERIFY(connection->isBroken());
    }

    void killedBackendIsReplaced()
    {
        if (vhm24::tests::Bouncer::isWanted())
            QSKIP("a pooler does not say which process of the server works for whom");
        Database database(m_settings, 1);
        const auto pid = [&] {
            auto answer =
                database.submit<qint64>([](Connection &connection) { return Result<qint64>(connection.backendPid()); });
            answer.waitForFinished();
            return answer.result().value();
        };
        const qint64 first = pid();
        auto killer = open();
        QVERIFY(killer->run({.sql = "SELECT pg_terminate_backend($1::int)", .parameters = {first}}).ok());
        QTest::qSleep(150);
        QVERIFY(pid() != first);
        QCOMPARE(database.health().state, HealthState::Up);
    }

    void unreachableFailsAtOnceAndSaysWhy()
    {
        ConnectionSettings nowhere = m_settings;
        nowhere.ports = {1};
        Database database(nowhere, 1);
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            auto answer = database.submit<Done>([](Connection &) { return Result<Done>(Done{}); });
            answer.waitForFinished();
            QCOMPARE(answer.result().error().kind, ErrorKind::Unavailable);
            QVERIFY(timer.elapsed() < 1'000);
        }
        QCOMPARE(database.health().state, HealthState::Down);
        QVERIFY(database.health().nextTry.isValid());
        QVERIFY(!database.health().reason.contains(m_settings.password));
    }

    void wrongPasswordAndMissingDatabaseAreTold()
    {
        ConnectionSettings wrong = m_settings;
        wrong.password = QStringLiteral("not the password");
        QCOMPARE(Connection::open(wrong).error().kind, ErrorKind::Denied);
        if (vhm24::tests::Bouncer::isWanted())
            QSKIP("a pooler lets whoever asks for a missing database wait");
        wrong = m_settings;
        wrong.database = QStringLiteral("there_is_none");
        QCOMPARE(Connection::open(wrong).error().kind, ErrorKind::NotFound);
        QCOMPARE(Connection::open(wrong).error().sqlState, QByteArray("3D000"));
    }

    void copyAndStream()
    {
        auto connection = open();
        QVERIFY(connection->runScript("CREATE TABLE IF NOT EXISTS copied (n int)").ok());
        int block = 0;
        const auto copied = connection->copyIn("COPY copied (n) FROM STDIN", [&](QByteArray &text) {
            for (int i = 0; i < 1'000; ++i)
                text += QByteArray::number(block * 1'000 + i) + '\n';
            return ++block < 50;
        });
        QCOMPARE(copied.value(), 50'000);
        qint64 sum = 0;
        const auto streamed = connection->stream({.sql = "SELECT n FROM copied"}, [&](const RowSet &row) {
            sum += row.integer(0, 0);
            return true;
        });
        QCOMPARE(streamed.value(), 50'000);
        QCOMPARE(sum, qint64(50'000) * 49'999 / 2);
        int seen = 0;
        QVERIFY(connection->stream({.sql = "SELECT n FROM copied"}, [&](const RowSet &) { return ++seen < 10; }).ok());
        QVERIFY(connection->run({.sql = "SELECT 1"}).ok());
    }

    /// The first answer after a stream was once an empty one, and a list showed nothing after an export.
    void answersAreWholeAfterAStream_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("rows"); // until the reader stops
        QTest::newRow("to the end") << QByteArray("SELECT n FROM generate_series(1, 3) AS n") << 100;
        QTest::newRow("none") << QByteArray("SELECT 1 WHERE false") << 100;
        QTest::newRow("stopped") << QByteArray("SELECT n FROM generate_series(1, 1000000) AS n") << 2;
        QTest::newRow("failed") << QByteArray("SELECT 1 / (3 - n) FROM generate_series(1, 5) AS n") << 100;
        QTest::newRow("refused") << QByteArray("SELECT no_such_column") << 100;
    }
    void answersAreWholeAfterAStream()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, rows);
        auto connection = open();
        const bool fails = QByteArray(QTest::currentDataTag()).endsWith("ed") && rows > 2;
        for (const bool blocks : {false, true}) {
            int seen = 0;
            const auto more = [&](const auto &) { return ++seen < rows; };
            const auto streamed =
                blocks ? connection->streamBlocks({.sql = sql}, 1, more) : connection->stream({.sql = sql}, more);
            QCOMPARE(streamed.ok(), !fails);
            const auto answers = connection->runTogether(
                std::vector<Statement>{{.sql = "SELECT n FROM generate_series(1, 30) AS n"}, {.sql = "SELECT 7"}});
            QVERIFY2(answers.ok(), answers ? "" : qPrintable(answers.error().detail));
            QCOMPARE((*answers)[0].rows(), 30);
            QCOMPARE((*answers)[1].integer(0, 0), 7);
            QVERIFY(connection->run({.sql = "SELECT 1"}).ok());
            QVERIFY(!connection->isBroken());
        }
    }

private:
    std::unique_ptr<Connection> open()
    {
        auto connection = Connection::open(m_settings);
        return connection ? std::move(connection.value()) : nullptr;
    }
    vhm24::tests::TestServers m_servers;
    QString m_url;
    ConnectionSettings m_settings;
};

VHM24_TEST(TestConnection)
#include "tst_connection_db.moc"
