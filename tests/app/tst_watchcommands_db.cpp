// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/cache/redisclient.h"
#include "models/core/database/connection.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/registry.h"
#include "tests/support/testservers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct WatchRun {
    int code = -1;
    QByteArray all = {};
    QJsonObject json = {};
};

} // namespace

/// health, doctor and redis from the command line: exit codes and JSON.
class TestWatchCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_program = qEnvironmentVariable("VHM24_PROGRAM");
        if (m_program.isEmpty())
            QSKIP("VHM24_PROGRAM is not set");
        m_url = m_servers.createDatabase(QStringLiteral("watch"));
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_servers.problem()));
        QCOMPARE(run({"migrate", "deploy", "--all"}).code, 0);
    }
    void cleanupTestCase() { m_servers.dropDatabase(m_url); }

    void usage()
    {
        QCOMPARE(run({"health", "--what"}).code, 2);
        QCOMPARE(run({"doctor", "--repair", "a", "--undo", "b"}).code, 2);
        QCOMPARE(run({"doctor", "--undo-file", "b"}).code, 2);
        QCOMPARE(run({"doctor", "--keep", "--undo", "b"}).code, 2);
        QCOMPARE(run({"redis"}).code, 2);
        QCOMPARE(run({"redis", "flushall"}).code, 2);
        QCOMPARE(run({"redis", "delete"}).code, 2);
    }

    void health()
    {
        const WatchRun first = run({"health", "--json", "--keep"});
        QCOMPARE(first.code, first.json.value(QLatin1String("level")).toString() == QLatin1String("red") ? 1 : 0);
        const QJsonArray records = first.json.value(QLatin1String("records")).toArray();
        QVERIFY(records.size() > 20);
        for (const QJsonValue record : records)
            QVERIFY(!record[QLatin1String("title")].toString().isEmpty() &&
                    !record[QLatin1String("sql")].toString().isEmpty());
        QVERIFY(!first.all.contains(password()));
        QVERIFY(run({"health"}).all.contains("Response time"));
    }

    void doctor()
    {
        const WatchRun clean = run({"doctor", "--json"});
        QCOMPARE(clean.code, 0);
        QCOMPARE(clean.json.value(QLatin1String("faults")).toInt(-1), 0);
        const QString seed = QStringLiteral(R"(INSERT INTO tasks."Task"
            (id, title, status, "createdById", "updatedAt") VALUES ('t', 't', 'COMPLETED', 'nobody', now()))");
        QVERIFY(m_servers.execute(m_url, seed));
        const WatchRun ill = run({"doctor", "--json", "--keep"});
        QCOMPARE(ill.code, 1);
        QCOMPARE(ill.json.value(QLatin1String("faults")).toInt(), 2);
        const QString file = m_folder.filePath(QStringLiteral("undo.json"));
        const WatchRun repaired =
            run({"doctor", "--json", "--repair", "tasks.completedWithoutTime", "--undo-file", file.toUtf8()});
        QCOMPARE(repaired.code, 0);
        QCOMPARE(repaired.json.value(QLatin1String("repaired")).toInt(), 1);
        QCOMPARE(run({"doctor", "--json"}).json.value(QLatin1String("faults")).toInt(), 1);
        QCOMPARE(run({"doctor", "--undo", file.toUtf8()}).code, 0);
        QCOMPARE(run({"doctor", "--undo", file.toUtf8()}).code, 1);
        QVERIFY(run({"doctor"}).all.contains("tasks.completedWithoutTime"));
        QCOMPARE(run({"doctor", "--repair", "no.such"}).code, 1);
    }

    void aSignalStopsIt()
    {
        const auto settings = vhm24::core::parseDatabaseUrl(m_url);
        QVERIFY(settings.ok());
        const auto holder = vhm24::core::Connection::open(*settings);
        QVERIFY(holder.ok());
        QVERIFY((*holder)->run({.sql = "BEGIN"}).ok());
        QVERIFY((*holder)->run({.sql = R"(LOCK TABLE tasks."Task" IN ACCESS EXCLUSIVE MODE)"}).ok());
        QProcess process;
        start(process, {"doctor", "--json"});
        const auto waits = [&] {
            const auto rows =
                (*holder)->run({.sql = "SELECT count(*) FROM pg_locks WHERE NOT granted AND database ="
                                       " (SELECT oid FROM pg_database WHERE datname = current_database())"});
            return rows && rows->integer(0, 0) > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(waits(), 20'000);
        process.terminate();
        const WatchRun stopped = end(process);
        QCOMPARE(stopped.code, 3);
        QCOMPARE(stopped.json[QLatin1String("error")][QLatin1String("kind")].toString(), QStringLiteral("cancelled"));
    }

    void redis()
    {
        const auto settings = vhm24::core::parseRedisUrl(m_servers.redisUrl());
        if (!settings)
            QSKIP("no redis-server here");
        vhm24::core::RedisClient client(*settings);
        for (int i = 0; i < 5; ++i)
            QVERIFY(client.set(m_prefix + "key:" + QByteArray::number(i), "value", std::chrono::seconds(60)).ok());
        const WatchRun keys = run({"redis", "keys", m_prefix, "--json"});
        QCOMPARE(keys.json.value(QLatin1String("seen")).toInt(), 5);
        QCOMPARE(keys.json.value(QLatin1String("keys")).toArray().size(), 5);
        QCOMPARE(run({"redis", "show", m_prefix + "key:1", "--json"})
                     .json.value(QLatin1String("rows"))[0][QLatin1String("value")]
                     .toString(),
                 QStringLiteral("value"));
        QCOMPARE(run({"redis", "show", m_prefix + "none"}).code, 1);
        QCOMPARE(run({"redis", "delete", m_prefix, "--json"}).json.value(QLatin1String("removed")).toInt(-1), 0);
        QCOMPARE(run({"redis", "delete", m_prefix, "--yes", "--json"}).json.value(QLatin1String("removed")).toInt(), 5);
        QVERIFY(run({"redis", "info"}).all.contains("used_memory"));
        m_withRedis = false;
        QCOMPARE(run({"redis", "info"}).code, 1);
        m_withRedis = true;
    }

private:
    QByteArray password() const { return m_url.section(QLatin1Char(':'), 2).section(QLatin1Char('@'), 0, 0).toUtf8(); }
    void start(QProcess &process, const std::vector<QByteArray> &words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DATABASE_URL"), m_url);
        environment.remove(QStringLiteral("REDIS_URL"));
        if (m_withRedis)
            environment.insert(QStringLiteral("REDIS_URL"), m_servers.redisUrl());
        environment.remove(QStringLiteral("USE_MULTIPLE_DATABASES"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        QStringList arguments;
        for (const QByteArray &word : words)
            arguments += QString::fromUtf8(word);
        process.start(m_program, arguments);
    }
    static WatchRun end(QProcess &process)
    {
        process.waitForFinished(60'000);
        WatchRun result{.code = process.exitCode(), .all = process.readAllStandardOutput()};
        result.json = QJsonDocument::fromJson(result.all).object();
        result.all += process.readAllStandardError();
        return result;
    }
    WatchRun run(const std::vector<QByteArray> &words)
    {
        QProcess process;
        start(process, words);
        return end(process);
    }
    vhm24::tests::TestServers m_servers;
    QTemporaryDir m_folder;
    QString m_program;
    QString m_url;
    // Both layouts run at once.
    const QByteArray m_prefix = "watch-" + qgetenv("VHM24_TEST_LAYOUT") + QByteArray(":");
    bool m_withRedis = true;
};

VHM24_TEST(TestWatchCommands)
#include "tst_watchcommands_db.moc"
