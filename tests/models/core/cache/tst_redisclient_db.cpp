// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/cache/redisclient.h"

#include "tests/models/core/cache/ownredis.h"
#include "tests/support/registry.h"
#include "tests/support/testservers.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace vhm24::core;
using vhm24::tests::freePort;
using vhm24::tests::LyingServer;
using vhm24::tests::OwnRedis;
using namespace std::chrono_literals;

class TestRedisClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storesAndReads();
    void expires();
    void removesByPrefix();
    void refusesWhatWouldHarm();
    void wrongTypeIsAnErrorOnly();
    void wrongPassword();
    void selectsADatabase();
    void versionAndLatency();
    void killedServerComesBack();
    void frozenServerCostsTheBudget();
    void breakerOpensAndProbes();
    void garbage_data();
    void garbage();
    void tlsToPlainServerFails();

private:
    std::unique_ptr<vhm24::tests::TestServers> m_servers;
    RedisSettings m_settings;
};

void TestRedisClient::initTestCase()
{
    m_servers = std::make_unique<vhm24::tests::TestServers>();
    QVERIFY2(m_servers->problem().isEmpty(), qPrintable(m_servers->problem()));
    const auto settings = parseRedisUrl(m_servers->redisUrl());
    QVERIFY(settings.ok());
    m_settings = *settings;
}

void TestRedisClient::storesAndReads()
{
    RedisClient client(m_settings);
    const QByteArray value("a\0b\r\n\xff", 6);
    QVERIFY(client.set("t:key", value, 60s).ok());
    QCOMPARE(client.get("t:key")->value(), value);
    QVERIFY(client.set("t:empty", {}, 60s).ok());
    QCOMPARE(client.get("t:empty")->value(), QByteArray());
    QVERIFY(client.set("t:large", QByteArray(1024 * 1024, 'x'), 60s).ok());
    QCOMPARE(client.get("t:large")->value().size(), 1024 * 1024);
    QCOMPARE(*client.remove({"t:key", "t:empty", "t:large", "t:never"}), 3);
    QVERIFY(!client.get("t:key")->has_value());
    QCOMPARE(*client.remove({}), 0);
}

void TestRedisClient::expires()
{
    RedisClient client(m_settings);
    QVERIFY(client.set("t:brief", "x", 1s).ok());
    QVERIFY(QTest::qWaitFor([&client] { return !client.get("t:brief")->has_value(); }, 3000));
}

void TestRedisClient::removesByPrefix()
{
    RedisClient client(m_settings);
    for (int i = 0; i < 2500; ++i)
        QVERIFY(client.set("User~{\"[a]*?\\\":" + QByteArray::number(i), "x", 60s).ok());
    QVERIFY(client.set("User~other", "x", 60s).ok());
    QVERIFY(client.set("UserX", "x", 60s).ok());
    QCOMPARE(*client.removeByPrefix("User~{\"[a]*?\\\":"), 2500);
    QVERIFY(client.get("User~other")->has_value());
    QCOMPARE(*client.removeByPrefix("User~"), 1);
    QVERIFY(client.get("UserX")->has_value());
    QCOMPARE(*client.removeByPrefix("UserX"), 1);
}

void TestRedisClient::refusesWhatWouldHarm()
{
    RedisClient client(m_settings);
    QCOMPARE(client.removeByPrefix("").error().kind, ErrorKind::Invalid);
    QCOMPARE(client.set("t:k", QByteArray(1024 * 1024 + 1, 'x'), 60s).error().kind, ErrorKind::Invalid);
    QCOMPARE(client.set("t:k", "x", 0s).error().kind, ErrorKind::Invalid);
    QVERIFY(!client.isCircuitOpen());
}

void TestRedisClient::wrongTypeIsAnErrorOnly()
{
    QTcpSocket raw;
    raw.connectToHost(m_settings.host, quint16(m_settings.port));
    QVERIFY(raw.waitForConnected());
    raw.write("AUTH " + m_settings.password.toUtf8() + "\r\nLPUSH t:list x\r\n");
    QVERIFY(raw.waitForReadyRead());
    RedisClient client(m_settings);
    for (int i = 0; i < 5; ++i)
        QVERIFY(QTest::qWaitFor([&client] { return !client.get("t:list").ok(); }));
    QVERIFY(!client.isCircuitOpen());
    QVERIFY(client.remove({"t:list"}).ok());
}

void TestRedisClient::wrongPassword()
{
    RedisSettings settings = m_settings;
    settings.password = QStringLiteral("S3CRET");
    RedisClient client(settings);
    for (int i = 0; i < 3; ++i) {
        const auto answer = client.get("k");
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, ErrorKind::Denied);
        QVERIFY(!answer.error().detail.contains(settings.password));
    }
    QVERIFY(client.isCircuitOpen());
    settings.password.clear();
    QCOMPARE(RedisClient(settings).get("k").error().kind, ErrorKind::Denied);
}

void TestRedisClient::selectsADatabase()
{
    RedisSettings other = m_settings;
    other.database = 3;
    RedisClient client(m_settings);
    RedisClient otherClient(other);
    QVERIFY(otherClient.set("t:only3", "x", 60s).ok());
    QVERIFY(!client.get("t:only3")->has_value());
    QVERIFY(otherClient.get("t:only3")->has_value());
    QVERIFY(otherClient.remove({"t:only3"}).ok());
    other.database = 9999;
    QVERIFY(!RedisClient(other).get("x").ok());
}

void TestRedisClient::versionAndLatency()
{
    RedisClient client(m_settings);
    QVERIFY(client.serverVersion()->contains('.'));
    const auto latency = client.ping();
    QVERIFY(latency.ok() && latency->count() > 0);
}

void TestRedisClient::killedServerComesBack()
{
    const RedisSettings settings{.host = QStringLiteral("127.0.0.1"), .port = freePort()};
    OwnRedis redis(settings.port);
    QVERIFY(redis.start());
    RedisClient client(settings);
    QVERIFY(client.set("a", "1", 60s).ok());
    redis.kill();
    QCOMPARE(client.get("a").error().kind, ErrorKind::Unavailable);
    QVERIFY(redis.start());
    QVERIFY(client.get("a").ok()); // at once: one failure doesn't open the breaker
}

void TestRedisClient::frozenServerCostsTheBudget()
{
    const RedisSettings settings{.host = QStringLiteral("127.0.0.1"), .port = freePort()};
    OwnRedis redis(settings.port);
    QVERIFY(redis.start());
    RedisClient client(settings);
    QVERIFY(client.set("a", "1", 60s).ok());
    ::kill(pid_t(redis.pid()), SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.get("a").error().kind, ErrorKind::Unavailable);
    QVERIFY2(timer.elapsed() >= 290 && timer.elapsed() < 900, qPrintable(QString::number(timer.elapsed())));
    ::kill(pid_t(redis.pid()), SIGCONT);
    QCOMPARE(client.get("a")->value(), QByteArray("1")); // not the late answer to the question before
}

void TestRedisClient::breakerOpensAndProbes()
{
    const RedisSettings settings{.host = QStringLiteral("127.0.0.1"), .port = freePort()};
    RedisClient client(settings, {.probeMs = 500});
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!client.isCircuitOpen());
        QVERIFY(!client.ping().ok());
    }
    QVERIFY(client.isCircuitOpen());
    OwnRedis redis(settings.port);
    QVERIFY(redis.start());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(QTest::qWaitFor([&client] { return client.ping().ok(); }, 3000));
    QVERIFY(!client.isCircuitOpen());

    CircuitBreaker breaker(3, 10'000);
    for (int i = 0; i < 3; ++i)
        breaker.failed(1000);
    QVERIFY(!breaker.allows(10'999));
    QVERIFY(breaker.allows(11'000));
    QVERIFY(!breaker.allows(11'001)); // one probe only
    breaker.succeeded();
    QVERIFY(breaker.allows(11'002));
}

void TestRedisClient::garbage_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &answer) { QTest::newRow(name) << answer; };
    row("http", "HTTP/1.1 400 Bad Request\r\n\r\n");
    row("zeros", QByteArray(1000, '\0'));
    row("negative bulk", "$-5\r\nxxxxx\r\n");
    row("bad integer", ":12x\r\n");
    row("huge bulk", "$99999999999\r\n");
    row("huge array", "*2147483647\r\n");
    row("arrays of arrays", QByteArray("*60000\r\n").repeated(100));
    row("deep", QByteArray("*1\r\n").repeated(50) + ":1\r\n");
    row("flood", "$3000000\r\n" + QByteArray(3'000'000, 'x'));
    row("endless line", "+" + QByteArray(2'000'000, 'x'));
    row("two answers", "$1\r\na\r\n$1\r\nb\r\n");
    row("wrong kind", ":1\r\n");
    row("array", "*1\r\n$1\r\na\r\n");
    row("half an answer", "$10\r\nabc");
}

void TestRedisClient::garbage()
{
    QFETCH(QByteArray, answer);
    const LyingServer server(answer);
    RedisClient client(server.settings());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!client.get("k").ok());
    QVERIFY(!client.set("k", "v", 10s).ok());
    QVERIFY(!client.remove({"k"}).ok() || answer.startsWith(':'));
    QVERIFY(!RedisClient(server.settings()).removeByPrefix("p").ok());
    QVERIFY2(timer.elapsed() < 4 * 900, qPrintable(QString::number(timer.elapsed())));
}

void TestRedisClient::tlsToPlainServerFails()
{
    RedisSettings settings = m_settings;
    settings.tls = true;
    RedisClient client(settings);
    QElapsedTimer timer;
    timer.start();
    const auto answer = client.get("k");
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
    QVERIFY(timer.elapsed() < 2000);
}

VHM24_TEST(TestRedisClient)
#include "tst_redisclient_db.moc"
