// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/cache/cacheworker.h"
#include "models/core/cache/redisclient.h"
#include "tests/support/registry.h"
#include "tests/support/testservers.h"

#include <QSignalSpy>
#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

class TestCacheWorker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (m_servers.redisUrl().isEmpty())
            QSKIP("no redis-server here");
        m_settings = parseRedisUrl(m_servers.redisUrl()).value();
    }

    void onlyTheAnswersAboutTheTableGo()
    {
        RedisClient client(m_settings);
        const QByteArray gone[] = {R"(InventoryItem~{"params":{"take":20}})", "vhm24:inventory:items:list"};
        const QByteArray kept[] = {R"(Location~{"params":{}})", "vhm24:machines:list", "session:abc"};
        for (const QByteArray &key : gone)
            QVERIFY(client.set(key, "1", std::chrono::seconds(60)).ok());
        for (const QByteArray &key : kept)
            QVERIFY(client.set(key, "1", std::chrono::seconds(60)).ok());
        CacheWorker worker(m_settings);
        worker.invalidate(Service::Inventory, QStringLiteral("InventoryItem"));
        for (const QByteArray &key : gone)
            QTRY_VERIFY(!client.get(key).value().has_value());
        for (const QByteArray &key : kept) {
            QVERIFY(client.get(key).value().has_value());
            QVERIFY(client.remove({key}).ok()); // other tests use the same Redis
        }
    }

    void measuresAndDoesWithout()
    {
        CacheWorker worker(m_settings);
        QSignalSpy up(&worker, &CacheWorker::measured);
        worker.measure();
        QTRY_COMPARE(up.size(), 1);
        QVERIFY(up[0][0].toBool());
        RedisSettings nowhere = m_settings;
        nowhere.port = 1;
        CacheWorker gone(nowhere);
        QSignalSpy down(&gone, &CacheWorker::measured);
        QSignalSpy stale(&gone, &CacheWorker::leftStale);
        gone.invalidate(Service::Auth, QStringLiteral("User"));
        gone.measure();
        QTRY_COMPARE(down.size(), 1);
        QVERIFY(!down[0][0].toBool());
        QCOMPARE(stale.size(), 1);
        QCOMPARE(stale[0][0].toString(), QStringLiteral("User"));
        CacheWorker none(std::nullopt);
        none.invalidate(Service::Auth, QStringLiteral("User")); // nothing to do, nothing to fail
    }

private:
    tests::TestServers m_servers;
    RedisSettings m_settings;
};

VHM24_TEST(TestCacheWorker)
#include "tst_cacheworker_db.moc"
