// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/scratchdatabase.h"
#include "models/core/migration/staging.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// A place to try a migration: the same structure, some rows, no secrets.
class TestStaging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("VHM24_TEST_LAYOUT") == QLatin1String("databases"))
            QSKIP("each database is treated alike, and five take five times as long");
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->run(Service::Auth, R"(UPDATE {auth}."User" SET "passwordHash" = 'CANARY-' || id)");
        m_world->run(Service::Auth, R"(INSERT INTO {auth}."AuditLog"(id, "userId", action, entity, "entityId")
            SELECT 'a' || n, $1::text, 'ITEM_UPDATED', 'InventoryItem', 'x' FROM generate_series(1, 50) n)",
                     {tests::ServiceWorld::actor(Role::Driver).userId});
        // A row that an import put aside is whole.
        m_world->run(Service::Auth, R"(INSERT INTO {desk}.import_quarantine(job, "table", "sourceId", row, reason)
            VALUES ('job', 'User', 'u1', jsonb_build_object('passwordHash', 'CANARY'), 'noTelegramId'))");
    }
    void cleanupTestCase() { m_world.reset(); }

    void structureAndSampleAreCopied()
    {
        const auto made = Staging(m_world->layout()).create({.sample = 4});
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().subject + made.error().detail));
        QCOMPARE(made->databases.size(), 1);
        ConnectionSettings place = m_world->layout().database(Service::Auth).settings();
        place.database = made->databases.front();
        const auto connection = Connection::open(place);
        QVERIFY(connection.ok());
        const auto count = [&](const char *sql) {
            const auto rows = (*connection)->run({.sql = m_world->layout().sql(sql)});
            return rows ? rows->integer(0, 0) : -1;
        };
        QCOMPARE(count(R"(SELECT count(*) FROM {auth}."User")"), 4);
        QCOMPARE(count(R"(SELECT count(*) FROM {auth}."User" WHERE "passwordHash" LIKE 'CANARY%')"), 0);
        QCOMPARE(count(R"(SELECT count(*) FROM {desk}.import_quarantine)"), 0);
        // Only of users that are there.
        const auto expected = count(R"(SELECT 4 * count(*) FROM {auth}."User" WHERE id = 'user-DRIVER')");
        QCOMPARE(count(R"(SELECT count(*) FROM {auth}."AuditLog")"), expected);
        const Migrator migrator(m_world->layout());
        const auto statuses = migrator.status(**connection, MigrationTarget::Auth);
        QVERIFY(statuses.ok() && !statuses->empty());
        for (const MigrationStatus &status : *statuses)
            QCOMPARE(status.state, MigrationState::Applied);
    }

    void isNotMadeTwice()
    {
        const auto again = Staging(m_world->layout()).create({});
        QVERIFY(!again.ok());
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
    }

    void onlyItsOwnAreDropped()
    {
        const auto dropped = Staging(m_world->layout()).drop();
        QVERIFY(dropped.ok());
        QCOMPARE(dropped->size(), 1);
        const QString name = dropped->front();
        const ConnectionSettings &place = m_world->layout().database(Service::Auth).settings();
        QVERIFY(createDatabase(place, name).ok()); // somebody else's
        QCOMPARE(Staging(m_world->layout()).drop()->size(), 0);
        QVERIFY(*hasDatabase(place, name)); // and stays: the server is a throw-away one
    }

private:
    std::unique_ptr<tests::ServiceWorld> m_world;
};

VHM24_TEST(TestStaging)
#include "tst_staging_db.moc"
