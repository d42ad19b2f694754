// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/cache/cacheworker.h"
#include "models/core/cache/rediscommands.h"
#include "models/core/cache/redisinfo.h"
#include "models/core/cache/rediskey.h"
#include "models/core/cache/redisscan.h"
#include "tests/models/core/cache/ownredis.h"
#include "tests/support/registry.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace vhm24;
using namespace vhm24::core;

/// The cache as a person looks into it, on servers of this test alone.
class TestRedisBrowser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("redis-server")).isEmpty())
            QSKIP("no redis-server here");
        m_redis = std::make_unique<tests::OwnRedis>(
            tests::freePort(), QStringList{QStringLiteral("--enable-debug-command"), QStringLiteral("yes"),
                                           QStringLiteral("--slowlog-log-slower-than"), QStringLiteral("0")});
        QVERIFY(m_redis->start());
    }

    void nothingElseIsSent()
    {
        RedisClient client(m_redis->settings());
        QVERIFY(client.set("precious", "1", std::chrono::seconds(60)).ok());
        // Every command that this server knows, with as many words as any of them could want.
        const QByteArray answer = m_redis->raw("COMMAND LIST").replace('\r', "");
        static const QRegularExpression names(QStringLiteral("^\\$\\d+\\n(\\S+)$"),
                                              QRegularExpression::MultilineOption);
        int known = 0;
        QStringList passed;
        for (auto it = names.globalMatch(QString::fromLatin1(answer)); it.hasNext();) {
            const QByteArray name = it.next().captured(1).toLatin1();
            ++known;
            QByteArrayList words{name.split('|').first()};
            words += {"x", "x", "EX", "1"};
            if (isAllowedCommand(words))
                passed += QString::fromLatin1(name);
            else
                QCOMPARE(client.call(words).error().kind, ErrorKind::Invalid);
        }
        QVERIFY2(known > 150, qPrintable(QString::number(known)));
        passed.sort();
        QCOMPARE(passed.join(QLatin1Char(' ')),
                 QStringLiteral("auth dbsize del get getrange hlen hscan info llen lrange ping pttl role scan scard "
                                "select set sscan strlen type unlink xlen xrange zcard zrange"));
        QVERIFY(client.get("precious")->has_value());
    }

    void manyKeysInSteps()
    {
        const int bulk =
            qEnvironmentVariableIsSet("VHM24_TEST_KEYS") ? qEnvironmentVariableIntValue("VHM24_TEST_KEYS") : 100'000;
        QCOMPARE(m_redis->raw("DEBUG POPULATE " + QByteArray::number(bulk) + " vhm24:machines:machine 8"),
                 QByteArray("+OK\r\n"));
        m_redis->raw("SET other 1");
        CacheWorker worker(m_redis->settings(), nullptr, RedisClient::patient());
        const auto scan = std::make_shared<RedisScan>(QByteArray("vhm24:"));
        RedisProgress progress;
        int steps = 0;
        while (!progress.finished) {
            const auto step = worker.submit<RedisProgress>(
                [scan](RedisClient &client) { return scan->step(client, {}, std::chrono::milliseconds(5)); });
            // Between two steps there is room for others.
            const auto ping =
                worker.submit<std::chrono::microseconds>([](RedisClient &client) { return client.ping(); });
            QVERIFY(ping.result().ok());
            QVERIFY2(step.result().ok(), step.result() ? "" : qPrintable(step.result().error().detail));
            progress = *step.result();
            ++steps;
        }
        QVERIFY(steps > 2);
        QCOMPARE(progress.seen, bulk);
        QVERIFY(progress.total > bulk);
        QCOMPARE(scan->tree().root().groups.size(), 1u);
        QCOMPARE(scan->tree().root().keys, bulk);
        QVERIFY(!scan->tree().isComplete());
    }

    void deletesInStepsAndStops()
    {
        RedisClient client(m_redis->settings(), RedisClient::patient());
        RedisSweep count("vhm24:machines:", false);
        QCOMPARE(finish(count, client).removed, 0);
        std::stop_source stop;
        RedisSweep sweep("vhm24:machines:");
        const auto first = sweep.step(client, stop.get_token(), std::chrono::milliseconds(1));
        QVERIFY(first.ok() && first->removed > 0 && !first->finished);
        stop.request_stop();
        QCOMPARE(sweep.step(client, stop.get_token()).error().kind, ErrorKind::Cancelled);
        QVERIFY((*client.call({"DBSIZE"}))->integer > 2);
        const RedisProgress done = finish(sweep, client);
        QVERIFY(done.removed >= first->removed);
        RedisSweep again("vhm24:");
        QCOMPARE(finish(again, client).removed, 0);
        QVERIFY(client.get("other")->has_value());
        RedisSweep all((QByteArray()));
        QCOMPARE(all.step(client).error().kind, ErrorKind::Invalid);
    }

    void valuesOfEachType()
    {
        for (const char *const line :
             {R"(SET t:string "a\x00\xff")", "RPUSH t:list a b c d", "SADD t:set 1 2 3", "HSET t:hash f1 v1 f2 v2",
              "ZADD t:zset 1.5 a 2 b", "XADD t:stream 1-1 field value", "EXPIRE t:list 100"})
            QVERIFY(!m_redis->raw(line).startsWith('-'));
        RedisClient client(m_redis->settings());
        const auto facts = factsOf(client, {"t:list", "t:string", "t:gone"});
        QVERIFY(facts.ok());
        QCOMPARE((*facts)[0].type, QStringLiteral("list"));
        QVERIFY((*facts)[0].timeToLiveMs > 90'000 && (*facts)[0].bytes.value_or(0) > 0);
        QCOMPARE((*facts)[1].timeToLiveMs, -1);
        QVERIFY(!(*facts)[2].exists());
        const auto text = valueOf(client, "t:string");
        QCOMPARE(text->rows, QByteArrayList{QByteArray("a\0\xff", 3)});
        QVERIFY(text->whole && text->length == 3);
        const auto cut = valueOf(client, "t:list", {.elements = 3});
        QCOMPARE(cut->rows, (QByteArrayList{"a", "b", "c"}));
        QVERIFY(!cut->whole && cut->length == 4);
        QCOMPARE(valueOf(client, "t:set")->rows.size(), 3);
        const auto hash = valueOf(client, "t:hash");
        QCOMPARE(hash->fields, (QByteArrayList{"f1", "f2"}));
        QCOMPARE(hash->rows, (QByteArrayList{"v1", "v2"}));
        const auto zset = valueOf(client, "t:zset");
        QCOMPARE(zset->fields, (QByteArrayList{"1.5", "2"}));
        const auto stream = valueOf(client, "t:stream");
        QCOMPARE(stream->fields, QByteArrayList{"1-1"});
        QCOMPARE(stream->rows, QByteArrayList{"field=value"});
        QCOMPARE(valueOf(client, "t:gone").error().kind, ErrorKind::NotFound);
        const auto part = valueOf(client, "t:string", {.bytes = 1});
        QVERIFY(!part->whole && part->rows.first() == "a");
    }

    void saysHowItIs()
    {
        RedisClient client(m_redis->settings());
        QVERIFY(client.get("missing").ok());
        m_redis->raw("AUTH user S3CRET-word");
        const auto info = infoOf(client);
        QVERIFY(info.ok() && info->number("used_memory") > 0 && info->hitRate().has_value());
        QVERIFY(!info->memoryUsed().has_value()); // no limit is set
        const auto slow = slowCallsOf(client, 50);
        QVERIFY(slow.ok() && !slow->empty());
        for (const RedisSlowCall &call : *slow)
            QVERIFY2(!call.command.contains(QStringLiteral("S3CRET")), qPrintable(call.command));
        QVERIFY(guestsOf(client)->size() >= 1);
    }

    void userOfAnAccessList()
    {
        QCOMPARE(m_redis->raw("ACL SETUSER desk on >pw ~t:* +@read +@connection +info -memory"), QByteArray("+OK\r\n"));
        RedisSettings settings = m_redis->settings();
        settings.user = QStringLiteral("desk");
        settings.password = QStringLiteral("pw");
        RedisClient client(settings);
        const auto facts = factsOf(client, {"t:list"});
        QVERIFY(facts.ok());
        QVERIFY(!(*facts)[0].bytes); // MEMORY is not for this user, the rest is
        QCOMPARE(client.unlink({"t:list"}).error().kind, ErrorKind::Denied);
        QVERIFY(client.get("t:string").ok());
        settings.password = QStringLiteral("other");
        QCOMPARE(RedisClient(settings).get("t:string").error().kind, ErrorKind::Denied);
    }

    void encrypted()
    {
        QTemporaryDir folder;
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
        const int made = QProcess::execute(
            QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
             QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate, QStringLiteral("-days"),
             QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
             QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-batch")});
        if (made != 0)
            QSKIP("no openssl here");
        const int port = tests::freePort();
        tests::OwnRedis redis(tests::freePort(),
                              {QStringLiteral("--tls-port"), QString::number(port), QStringLiteral("--tls-cert-file"),
                               certificate, QStringLiteral("--tls-key-file"), key, QStringLiteral("--tls-auth-clients"),
                               QStringLiteral("no"), QStringLiteral("--requirepass"), QString()});
        if (!redis.start())
            QSKIP("this redis-server has no TLS");
        const auto settings = parseRedisUrl(QStringLiteral("rediss://127.0.0.1:%1/0?ca=%2").arg(port).arg(certificate));
        QVERIFY(settings.ok());
        RedisClient client(*settings, RedisClient::patient());
        QVERIFY(client.set("a", "1", std::chrono::seconds(60)).ok());
        QCOMPARE(client.get("a")->value_or("-"), QByteArray("1"));
        RedisSettings stranger = *settings;
        stranger.caFile.clear();
        QCOMPARE(RedisClient(stranger).get("a").error().kind, ErrorKind::Unavailable); // an unknown certificate
    }

    void followsTheMaster()
    {
        tests::OwnRedis first(tests::freePort());
        QVERIFY(first.start());
        const int masterPort = first.settings().port;
        tests::OwnRedis second(tests::freePort(), {QStringLiteral("--replicaof"), QStringLiteral("127.0.0.1"),
                                                   QString::number(masterPort)});
        QVERIFY(second.start());
        tests::OwnRedis sentinel(tests::freePort());
        QVERIFY(sentinel.startSentinel(masterPort));
        const auto settings = parseRedisUrl(QStringLiteral("redis+sentinel://127.0.0.1:1,127.0.0.1:%1/desk")
                                                .arg(sentinel.settings().port)); // the first Sentinel is gone
        QVERIFY(settings.ok());
        RedisClient client(*settings, RedisClient::patient());
        QVERIFY(client.set("a", "1", std::chrono::seconds(60)).ok());
        QCOMPARE(client.server()->port, masterPort);
        first.kill();
        QVERIFY(!client.get("a").ok());
        QVERIFY(second.raw("REPLICAOF NO ONE").startsWith('+'));
        sentinel.kill();
        QVERIFY(sentinel.startSentinel(second.settings().port));
        QVERIFY(QTest::qWaitFor([&] { return client.get("a").ok(); }, 10'000));
        QCOMPARE(client.server()->port, second.settings().port);
    }

    void believesNoSentinelOfYesterday()
    {
        tests::OwnRedis replica(tests::freePort(),
                                {QStringLiteral("--replicaof"), QStringLiteral("127.0.0.1"), QStringLiteral("1")});
        QVERIFY(replica.start());
        const QByteArray port = QByteArray::number(replica.settings().port);
        const tests::LyingServer sentinel("*2\r\n$9\r\n127.0.0.1\r\n$" + QByteArray::number(qint64(port.size())) +
                                          "\r\n" + port + "\r\n");
        const RedisSettings settings{
            .sentinels = {{.host = QStringLiteral("127.0.0.1"), .port = sentinel.settings().port}},
            .master = QStringLiteral("desk")};
        const auto answer = RedisClient(settings, RedisClient::patient()).get("a");
        QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
        QVERIFY2(answer.error().detail.contains(QStringLiteral("no master")), qPrintable(answer.error().detail));
    }

private:
    static RedisProgress finish(RedisSweep &sweep, RedisClient &client)
    {
        RedisProgress progress;
        while (!progress.finished) {
            const auto step = sweep.step(client);
            if (!step) {
                qWarning("%s", qPrintable(step.error().detail));
                break;
            }
            progress = *step;
        }
        return progress;
    }
    std::unique_ptr<tests::OwnRedis> m_redis;
};

VHM24_TEST(TestRedisBrowser)
#include "tst_redisbrowser_db.moc"
