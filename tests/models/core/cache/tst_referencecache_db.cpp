// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/cache/referencecache.h"
#include "tests/models/core/cache/ownredis.h"
#include "tests/support/registry.h"

#include <QStandardPaths>

#include <csignal>

using namespace vhm24;
using namespace vhm24::core;

class TestReferenceCache : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("redis-server")).isEmpty())
            QSKIP("no redis-server here");
        m_redis = std::make_unique<tests::OwnRedis>(tests::freePort());
        QVERIFY(m_redis->start());
    }

    void readsOnceUntilItIsWritten()
    {
        RedisClient client(m_redis->settings());
        RedisClient otherClient(m_redis->settings());
        ReferenceCache cache(client);
        ReferenceCache other(otherClient);
        m_stored = "one";
        QCOMPARE(readBy(cache), QByteArray("one"));
        QCOMPARE(readBy(cache), QByteArray("one"));
        QCOMPARE(readBy(other), QByteArray("one"));
        QCOMPARE(m_loads, 1);
        QCOMPARE(other.counters().hits, 1);
        QCOMPARE(*cache.read(m_table, "another list", [] { return Result<QByteArray>(QByteArray("x")); }),
                 QByteArray("x"));
        m_stored = "two";
        other.written(m_table);
        QCOMPARE(readBy(cache), QByteArray("two")); // the write of one desk is seen by all
        QCOMPARE(cache.counters().misses, 3);
    }

    void anAnswerOnItsWayDuringTheWriteIsNotKept()
    {
        RedisClient client(m_redis->settings());
        ReferenceCache cache(client);
        m_stored = "old";
        cache.written(m_table);
        const auto slow = cache.read(m_table, "list", [this, &cache]() -> Result<QByteArray> {
            const QByteArray read = m_stored;
            m_stored = "new"; // meanwhile somebody writes, and is done before the answer comes
            cache.written(m_table);
            return read;
        });
        QCOMPARE(*slow, QByteArray("old"));
        QCOMPARE(readBy(cache), QByteArray("new"));
    }

    void aWriteWithoutRedisIsNotForgotten()
    {
        RedisClient client(m_redis->settings(), {.failuresToOpen = 100});
        ReferenceCache cache(client);
        m_stored = "before";
        cache.written(m_table);
        QCOMPARE(readBy(cache), QByteArray("before"));
        ::kill(pid_t(m_redis->pid()), SIGSTOP); // away, but what it holds stays
        m_stored = "after";
        cache.written(m_table);
        QCOMPARE(readBy(cache), QByteArray("after"));
        ::kill(pid_t(m_redis->pid()), SIGCONT);
        QCOMPARE(readBy(cache), QByteArray("after"));
        QVERIFY(cache.counters().failures >= 1);
        const auto failed =
            cache.read(m_table, "broken", [] { return Result<QByteArray>(invalid(QStringLiteral("no"))); });
        QVERIFY(!failed.ok());
        QVERIFY(cache.read(m_table, "broken", [] { return Result<QByteArray>(QByteArray("yes")); }).ok()); // nor kept
    }

private:
    QByteArray readBy(ReferenceCache &cache)
    {
        const auto answer = cache.read(m_table, "list", [this] {
            ++m_loads;
            return Result<QByteArray>(m_stored);
        });
        return answer ? *answer : QByteArray();
    }
    std::unique_ptr<tests::OwnRedis> m_redis;
    const QString m_table = QStringLiteral("Location");
    QByteArray m_stored;
    int m_loads = 0;
};

VHM24_TEST(TestReferenceCache)
#include "tst_referencecache_db.moc"
