// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/cache/redisclient.h"
#include "models/core/health/healthchecks.h"
#include "models/core/health/healthkeeper.h"
#include "models/core/health/healthprobe.h"
#include "models/core/health/healthstore.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

class TestHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_store = std::make_unique<HealthStore>(m_world->layout());
        auto connection = Connection::open(m_world->layout().database(Service::Auth).settings());
        QVERIFY(connection.ok());
        m_connection = std::move(*connection);
    }

    void everyDatabaseAnswersEveryQuestion()
    {
        const auto redis = parseRedisUrl(m_servers.redisUrl());
        const auto report = examineHealth(m_world->layout(), redis ? std::optional(*redis) : std::nullopt);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().detail));
        const qsizetype databases = m_world->isOneDatabase() ? 1 : 5;
        QHash<QString, int> seen;
        for (const HealthRecord &record : report->records) {
            ++seen[record.id];
            QVERIFY2(!record.question.isEmpty() && !record.question.contains(QLatin1String("{desk}")),
                     qPrintable(record.id));
            if (record.level == HealthLevel::Unknown)
                QVERIFY2(!record.reason.isEmpty(), qPrintable(record.id));
            else
                QVERIFY2(record.reason.isEmpty(), qPrintable(record.id + record.reason));
        }
        for (const HealthCheck &check : healthChecks())
            QCOMPARE(seen.value(QLatin1String(check.id)), databases);
        for (const char *const id : {"connection", "latency", "clock", "disk_free"})
            QCOMPARE(seen.value(QLatin1String(id)), databases);
        if (redis)
            QCOMPARE(seen.value(QStringLiteral("redis_memory")), 1);
        const HealthRecord size = recordOf(*report, "schema_size");
        QCOMPARE(qsizetype(size.details.size()), m_world->isOneDatabase() && !tests::isInOneSchema() ? 6 : 2); // and desk
        QVERIFY(*size.figure > 100'000);
        QVERIFY(*recordOf(*report, "connections").figure > 0);
        QVERIFY(recordOf(*report, "slow_statements").level == HealthLevel::Unknown ||
                recordOf(*report, "slow_statements").figure);
    }

    void whatIsShownCanBeRun()
    {
        const auto records = probeDatabase(*m_connection, m_world->layout(), servicesOfAuth());
        for (const HealthRecord &record : records) {
            if (record.level == HealthLevel::Unknown)
                continue;
            const auto rows = m_connection->run({.sql = record.question.toUtf8()});
            QVERIFY2(rows.ok(), rows ? "" : qPrintable(record.id + rows.error().detail));
        }
    }

    void blockersAreSeen()
    {
        if (tests::Bouncer::isWanted())
            QSKIP("a pooler does not say which process of the server works for whom");
        auto holder = Connection::open(m_world->layout().database(Service::Auth).settings());
        auto waiter = Connection::open(m_world->layout().database(Service::Auth).settings());
        QVERIFY(holder.ok() && waiter.ok());
        // The one holds a row that the other waits for, and a whole table, so that not even its size can be asked.
        const QByteArray row = m_world->layout().sql("UPDATE {auth}.\"User\" SET name = name WHERE id = 'user-ADMIN'");
        const QByteArray table = m_world->layout().sql("LOCK TABLE {auth}.\"Session\" IN ACCESS EXCLUSIVE MODE");
        QVERIFY((*holder)->runScript("BEGIN; " + row + "; " + table).ok());
        const int waiterPid = (*waiter)->backendPid();
        std::stop_source stop;
        std::jthread waiting([&] {
            [[maybe_unused]] const auto cut =
                (*waiter)->runScript("BEGIN; SET LOCAL lock_timeout = 0; " + row, {.stop = stop.get_token()});
        });
        const QByteArray waits = "SELECT 1::float8 WHERE cardinality(pg_blocking_pids($1::int)) > 0";
        QTRY_COMPARE(m_world->number(Service::Auth, waits.constData(), {waiterPid}), 1.0);
        const HealthReport seen{.records = probeDatabase(*m_connection, m_world->layout(), servicesOfAuth())};
        const HealthRecord blocked = recordOf(seen, "blocked");
        QCOMPARE(blocked.details.size(), 1u);
        QVERIFY(noteOf(blocked.details[0])
                    .startsWith(QStringLiteral("waits for pid %1: ").arg((*holder)->backendPid())));
        QVERIFY(*blocked.figure > 0);
        QVERIFY(!recordOf(seen, "long_transactions").details.empty());
        QCOMPARE(recordOf(seen, "largest_tables").level, HealthLevel::Unknown); // said, not waited for
        stop.request_stop();
        waiting.join();
        QVERIFY((*holder)->runScript("ROLLBACK").ok());
    }

    void whatCantBeReachedIsRed()
    {
        ConnectionSettings nowhere = m_world->layout().database(Service::Auth).settings();
        nowhere.hosts = QStringList{QStringLiteral("127.0.0.1")};
        nowhere.ports = {1};
        const auto database = std::make_shared<Database>(nowhere, 1);
        std::array<Layout::Place, AllServices.size()> places;
        places.fill({.database = database, .schema = QStringLiteral("public")});
        const auto report =
            examineHealth(Layout(places), RedisSettings{.host = QStringLiteral("127.0.0.1"), .port = 1});
        QCOMPARE(report->records.size(), 2u);
        QCOMPARE(report->worst(), HealthLevel::Bad);
        for (const HealthRecord &record : report->records)
            QVERIFY(record.level == HealthLevel::Bad && !record.reason.isEmpty());
    }

    void figuresAreKeptInTurn()
    {
        const QDateTime begin(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(keepAt(begin, 1), true);
        QCOMPARE(keepAt(begin.addSecs(60), 2), false); // five minutes have not passed
        QCOMPARE(keepAt(begin.addSecs(299), 2), false);
        QCOMPARE(keepAt(begin.addSecs(300), 1), true);
        m_world->run(Service::Auth, R"(INSERT INTO {desk}.health_sample SELECT 'all', 'latency',
            $1::timestamp + i * interval '5 minutes', i FROM generate_series(2, 99) i)",
                     {begin});
        const auto points = m_store->series(*m_connection, QStringLiteral("all"), QStringLiteral("latency"), begin,
                                            begin.addSecs(30'000), 10);
        QVERIFY(points.ok());
        QCOMPARE(points->size(), 10u);
        QCOMPARE(points->front().at, begin);
        QCOMPARE(points->back().at, begin.addSecs(27'000));
        QCOMPARE(points->back().least, 90.0);
        QCOMPARE(points->back().most, 99.0);
        QCOMPARE(points->back().average, 94.5);
        QVERIFY(!m_store->series(*m_connection, QStringLiteral("all"), QStringLiteral("latency"), begin, begin).ok());
        QCOMPARE(m_store->latest(*m_connection)->front().value, 99.0);
        const HealthSample faults{.subject = QStringLiteral("all"),
                                  .figure = QStringLiteral("doctor_faults"),
                                  .takenAt = begin.addSecs(1),
                                  .value = 3};
        QVERIFY(m_store->add(*m_connection, faults).ok() && m_store->add(*m_connection, faults).ok());
        QCOMPARE(m_store->latest(*m_connection)->front(), faults);
        QCOMPARE(keepAt(begin.addDays(31), 7), true); // all of the others have expired
        QCOMPARE(m_world->number(Service::Auth, "SELECT count(*)::float8 FROM {desk}.health_sample"), 1.0);
    }

    void manyDesksKeepOnce()
    {
        m_world->run(Service::Auth, "DELETE FROM {desk}.health_sample");
        const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
        std::atomic<int> kept = 0;
        {
            std::vector<std::jthread> desks;
            for (int i = 0; i < 6; ++i)
                desks.emplace_back([&] {
                    const auto connection = Connection::open(m_world->layout().database(Service::Auth).settings());
                    const auto done = connection ? m_store->keep(**connection, report(now, 1)) : Result<bool>(false);
                    kept += done.ok() && *done ? 1 : 0;
                });
        }
        QCOMPARE(kept.load(), 1);
        QCOMPARE(m_world->number(Service::Auth, "SELECT count(*)::float8 FROM {desk}.health_sample"), 1.0);
    }

    void rulesAndAlarms()
    {
        const Actor actor = tests::ServiceWorld::actor(Role::Admin);
        HealthRule rule{.id = newId(),
                        .name = QStringLiteral("Slow"),
                        .figure = QStringLiteral("latency"),
                        .threshold = 50,
                        .samples = 2};
        QVERIFY(m_store->saveRule(*m_connection, actor, rule).ok());
        QVERIFY(m_store->saveRule(*m_connection, actor, rule).ok()); // a retry changes and notes nothing
        QCOMPARE(m_world->audits(Service::Auth, rule.id, QStringLiteral("HEALTH_RULE_SAVED")), 1);
        rule.threshold = 60;
        QVERIFY(m_store->saveRule(*m_connection, actor, rule).ok());
        QCOMPARE(m_store->rules(*m_connection)->front(), rule);
        QCOMPARE(m_world->text(Service::Auth, R"(SELECT changes -> 'threshold' ->> 'from' FROM {audit}
            WHERE "entityId" = $1 ORDER BY "createdAt" DESC, changes -> 'threshold' -> 'from' NULLS LAST LIMIT 1)",
                               {rule.id}),
                 QStringLiteral("50"));
        m_world->run(Service::Auth, "DELETE FROM {desk}.health_sample");
        const QDateTime begin(QDate(2026, 7, 1), QTime(0, 0), Qt::UTC);
        QVERIFY(keepAt(begin, 61));
        QVERIFY(m_store->alarms(*m_connection)->empty());
        QVERIFY(keepAt(begin.addSecs(600), 62));
        const auto alarms = m_store->alarms(*m_connection);
        QCOMPARE(alarms->size(), 1u);
        QCOMPARE(alarms->front().since, begin);
        QVERIFY(keepAt(begin.addSecs(1200), 3));
        QVERIFY(m_store->alarms(*m_connection)->empty());
        rule.samples = 0;
        QCOMPARE(m_store->saveRule(*m_connection, actor, rule).error().kind, ErrorKind::Invalid);
        QVERIFY(m_store->removeRule(*m_connection, actor, rule.id).ok());
        QVERIFY(m_store->rules(*m_connection)->empty());
        QCOMPARE(m_world->audits(Service::Auth, rule.id, QStringLiteral("HEALTH_RULE_REMOVED")), 1);
    }

    void theKeeperKeepsAndRings()
    {
        m_world->run(Service::Auth, "DELETE FROM {desk}.health_sample");
        m_world->run(Service::Auth, "DELETE FROM {desk}.setting WHERE key = 'health.sampled'");
        const HealthRule always{.id = newId(),
                                .name = QStringLiteral("Always"),
                                .figure = QStringLiteral("database_size"),
                                .threshold = 1,
                                .samples = 1};
        QVERIFY(m_store->saveRule(*m_connection, tests::ServiceWorld::actor(Role::Admin), always).ok());
        HealthKeeper keeper(m_world->layout(), std::nullopt);
        QSignalSpy rings(&keeper, &HealthKeeper::alarmsChanged);
        keeper.start(std::chrono::milliseconds(1));
        QTRY_VERIFY(keeper.isBusy());
        keeper.start(std::chrono::hours(1));
        QTRY_VERIFY(!keeper.isBusy());
        QVERIFY2(keeper.problem().isEmpty(), qPrintable(keeper.problem()));
        QVERIFY(keeper.report().records.size() > 20);
        QCOMPARE(qsizetype(keeper.alarms().size()), m_world->isOneDatabase() ? 1 : 5);
        QCOMPARE(rings.size(), 1);
        keeper.refresh();
        QTRY_VERIFY(!keeper.isBusy());
        QCOMPARE(rings.size(), 1); // the same ones
        keeper.refresh();          // and its end while it runs is no trouble
    }

private:
    std::vector<Service> servicesOfAuth() const { return m_world->layout().databases().front().second; }
    static HealthRecord recordOf(const HealthReport &report, const char *id)
    {
        for (const HealthRecord &record : report.records) {
            if (record.id == QLatin1String(id))
                return record;
        }
        return {};
    }
    static HealthReport report(const QDateTime &at, double latency)
    {
        return {
            .madeAt = at,
            .records = {
                {.id = QStringLiteral("latency"), .subject = QStringLiteral("all"), .figure = latency, .kept = true},
                {.id = QStringLiteral("tables"), .subject = QStringLiteral("all"), .figure = 1},
                {.id = QStringLiteral("unknown"), .subject = QStringLiteral("all"), .kept = true}}};
    }
    bool keepAt(const QDateTime &at, double latency)
    {
        const auto kept = m_store->keep(*m_connection, report(at, latency));
        if (!kept)
            qWarning("%s", qPrintable(kept.error().detail));
        return kept.ok() && *kept;
    }

    tests::TestServers m_servers;
    std::unique_ptr<tests::ServiceWorld> m_world;
    std::unique_ptr<HealthStore> m_store;
    std::unique_ptr<Connection> m_connection;
};

VHM24_TEST(TestHealth)
#include "tst_health_db.moc"
