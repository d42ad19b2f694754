// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/audit/auditrelay.h"
#include "models/core/database/changefeed.h"
#include "models/core/database/unitofwork.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// What was done in one database is heard by others, and its audit reaches the log of auth exactly once.
class TestAuditRelay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase() { m_world.reset(); }

    void everyRowArrivesOnce()
    {
        AuditRelay relay(m_world->layout());
        QCOMPARE(relay.sources().size(), m_world->isOneDatabase() ? 0u : 4u);
        for (const QString &user : {QStringLiteral("user-ADMIN"), QStringLiteral("nobody-any-more")})
            write(user);
        for (int round = 0; round < 2; ++round) {
            for (const Service service : relay.sources()) {
                auto copied = relay.relay(service);
                copied.waitForFinished();
                QVERIFY2(copied.result().ok(), copied.result() ? "" : qPrintable(copied.result().error().detail));
            }
        }
        QCOMPARE(qint64(m_world->number(Service::Auth,
                                        R"(SELECT count(*) FROM {auth}."AuditLog" WHERE action = 'ITEM_UPDATED')")),
                 2);
        // The changes arrive as they were; of a user who is gone only the name is lost.
        QCOMPARE(qint64(m_world->number(Service::Auth, R"(SELECT count(*) FROM {auth}."AuditLog"
            WHERE action = 'ITEM_UPDATED' AND changes #>> '{name,to}' = 'после' AND "ipAddress" = '127.0.0.1')")),
                 2);
        if (!m_world->isOneDatabase())
            QCOMPARE(qint64(m_world->number(Service::Inventory,
                                            "SELECT count(*) FROM {desk}.audit_outbox WHERE \"relayedAt\" IS NULL")),
                     0);
    }

    void changesAreHeard()
    {
        if (tests::Bouncer::isWanted())
            QSKIP("nothing is heard through a pooler; tst_pooled has what happens instead");
        ChangeFeed feed(m_world->layout());
        QSignalSpy listening(&feed, &ChangeFeed::missed);
        QTRY_VERIFY(!listening.isEmpty());
        QTest::qWait(300);
        QSignalSpy changed(&feed, &ChangeFeed::changed);
        UnitOfWork work(m_world->layout(), Service::Inventory, m_world->actor(Role::Admin));
        work.announce(QStringLiteral("InventoryItem"), {QStringLiteral("a"), QStringLiteral("b")});
        auto connection = Connection::open(m_world->layout().database(Service::Inventory).settings());
        QVERIFY(work.commit(**connection).ok());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toInt(), int(Service::Inventory));
        QCOMPARE(changed[0][1].toString(), QStringLiteral("InventoryItem"));
        QCOMPARE(changed[0][2].toStringList(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(changed[0][3].toBool());
    }

    void theFeedComesBackAfterItsConnectionDied()
    {
        if (tests::Bouncer::isWanted())
            QSKIP("nothing is heard through a pooler");
        ChangeFeed feed(m_world->layout());
        QSignalSpy listening(&feed, &ChangeFeed::missed);
        QTRY_VERIFY(!listening.isEmpty());
        QTest::qWait(300);
        listening.clear();
        m_world->run(Service::Inventory, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE "
                                         "'LISTEN%' AND pid <> pg_backend_pid()");
        QTRY_VERIFY_WITH_TIMEOUT(!listening.isEmpty(), 10'000);
    }

private:
    void write(const QString &userId)
    {
        m_world->run(
            Service::Inventory,
            R"(INSERT INTO {audit} (id, "userId", action, entity, "entityId", changes, "ipAddress", "userAgent", "createdAt")
            VALUES ($1, CASE WHEN $3::boolean AND $2::text LIKE 'nobody%' THEN NULL ELSE $2::text END, 'ITEM_UPDATED', 'InventoryItem', 'x',
                    '{"name": {"from": "до", "to": "после"}}', '127.0.0.1', 'test', now() AT TIME ZONE 'UTC'))",
            {newId(), userId, m_world->isOneDatabase()});
    }
    std::unique_ptr<tests::ServiceWorld> m_world;
};

VHM24_TEST(TestAuditRelay)
#include "tst_auditrelay_db.moc"
