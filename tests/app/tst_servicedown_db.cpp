// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/database.h"
#include "tests/support/bouncer.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// One service's database goes away and comes back; the others do not notice.
class TestServiceDown : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        if (m_world->isOneDatabase())
            QSKIP("the five services share one database in this layout");
    }
    void cleanupTestCase() { m_world.reset(); }

    void othersGoOn()
    {
        Database &tasks = m_world->layout().database(Service::Tasks);
        for (const Service service : AllServices)
            QVERIFY(answers(service));
        QSignalSpy changed(&tasks, &Database::healthChanged);
        allow(false);
        QVERIFY(!answers(Service::Tasks));
        QVERIFY(!answers(Service::Tasks));
        QCOMPARE(tasks.health().state, HealthState::Down);
        QVERIFY(!tasks.health().reason.isEmpty());
        QVERIFY(!changed.isEmpty());
        for (const Service service : AllServices) {
            if (service != Service::Tasks)
                QVERIFY(answers(service));
        }
        allow(true);
        // A pooler takes a moment to find out, and sends whoever asks until then away.
        bool isUp = false;
        for (int i = 0; i < (tests::Bouncer::isWanted() ? 20 : 1) && !isUp; ++i) {
            tasks.probe();
            isUp = QTest::qWaitFor([&] { return tasks.health().state == HealthState::Up; }, 1'000);
        }
        QTRY_COMPARE(tasks.health().state, HealthState::Up);
        QVERIFY(answers(Service::Tasks));
    }

private:
    bool answers(Service service)
    {
        auto answer = m_world->layout().database(service).submit<Done>([](Connection &connection) -> Result<Done> {
            const auto rows = connection.run({.sql = "SELECT 1"});
            return rows ? Result<Done>(Done{}) : Result<Done>(rows.error());
        });
        answer.waitForFinished();
        return answer.result().ok();
    }
    /// The owner of a database may shut its door; whoever is inside is sent away.
    void allow(bool connections)
    {
        const QString name = m_world->layout().database(Service::Tasks).settings().database;
        const QByteArray sql =
            "ALTER DATABASE " + quotedIdentifier(name) + " ALLOW_CONNECTIONS " + (connections ? "true" : "false");
        m_world->run(Service::Auth, sql.constData());
        if (!connections)
            m_world->run(Service::Auth,
                         "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1::text", {name});
        QTest::qSleep(200);
    }
    std::unique_ptr<tests::ServiceWorld> m_world;
};

VHM24_TEST(TestServiceDown)
#include "tst_servicedown_db.moc"
