// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/healthcheck.h"
#include "models/core/database/figureset.h"
#include "models/core/database/replica.h"
#include "models/core/database/submitread.h"
#include "models/core/id.h"
#include "models/core/migration/migrator.h"
#include "models/core/settings/databaseurl.h"
#include "models/inventory/stockservice.h"
#include "tests/support/registry.h"
#include "tests/support/replicationpair.h"
#include "ui/shared/replicanote.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// Two real servers with streaming replication: figures from the standby, and bookings after the primary is gone, all
/// with one Layout that nobody makes anew. The functions build on each other.
class TestStandby : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void figuresComeFromAFreshReplica();
    void checkSaysHowItIs();
    void theNoteSaysWhereFiguresComeFrom();
    void aReplicaThatIsBehindIsNotAsked();
    void whatFailsAtTheReplicaIsAskedAtThePrimary();
    void aServerThatOnlyReadsIsLeftByTheWholePool();
    void bookingsGoOnAfterAFailover();

private:
    static constexpr std::chrono::milliseconds Lag{1'500};
    static constexpr const char *PortSql = "SELECT inet_server_port()";

    void migrate();
    [[nodiscard]] Replica &replica() { return *m_layout->replica(Service::Inventory); }
    [[nodiscard]] bool asksReplica() { return &m_layout->reader(Service::Inventory) == &replica().database(); }
    Result<RowSet> ask(Database &database, const char *sql)
    {
        return database
            .submit<RowSet>([this, sql](Connection &connection) {
                return connection.run({.sql = m_layout->sql(sql, Service::Inventory)});
            })
            .result();
    }
    int figurePort();
    Result<inventory::StockOutcome> book(const QString &id)
    {
        return inventory::StockService(*m_layout)
            .book({.kind = inventory::MovementKind::Receive,
                   .lines = {{.id = id, .itemId = QStringLiteral("beans"), .amount = QStringLiteral("2.5")}},
                   .reason = QStringLiteral("bought")},
                  {.userId = QStringLiteral("clerk"), .roles = Role::Admin, .program = QStringLiteral("test")})
            .result();
    }

    std::unique_ptr<tests::ReplicationPair> m_pair;
    std::unique_ptr<Layout> m_layout;
};

void TestStandby::initTestCase()
{
    m_pair = std::make_unique<tests::ReplicationPair>();
    QVERIFY2(m_pair->problem().isEmpty(), qPrintable(m_pair->problem()));
    QVERIFY(m_pair->onPrimary("CREATE DATABASE desk"));
    const auto settings = parseDatabaseUrl(m_pair->url(QStringLiteral("desk")));
    auto reading = parseDatabaseUrl(m_pair->standbyUrl(QStringLiteral("desk")));
    QVERIFY(settings && reading);
    reading->readOnly = true;
    const auto database = std::make_shared<Database>(*settings);
    const auto replica = std::make_shared<Replica>(
        *reading, database, Replica::Limits{.lag = Lag, .every = std::chrono::milliseconds(100)});
    std::array<Layout::Place, AllServices.size()> places;
    for (const Service service : AllServices)
        places[std::size_t(service)] = {.database = database, .schema = nameOf(service), .replica = replica};
    m_layout = std::make_unique<Layout>(places);
    migrate();
}

void TestStandby::migrate()
{
    auto connection = Connection::open(m_layout->database(Service::Auth).settings());
    QVERIFY2(connection.ok(), connection ? "" : qPrintable(connection.error().detail));
    const Migrator migrator(*m_layout);
    for (const Service service : AllServices)
        QVERIFY(migrator.deploy(**connection, targetOf(service)).ok());
    QVERIFY(migrator.deploy(**connection, MigrationTarget::Desk).ok());
    for (const char *const sql :
         {R"(INSERT INTO {auth}."User"(id, email, name, "passwordHash", roles, "updatedAt")
            VALUES ('clerk', 'c@x', 'C', '', '{ADMIN}', now()))",
          R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, "updatedAt")
            VALUES ('beans', 'Beans', 'B1', 'KG', 'test', 0, now()))"})
        QVERIFY((*connection)->run({.sql = m_layout->sql(sql)}).ok());
}

void TestStandby::cleanupTestCase()
{
    m_layout.reset();
    m_pair.reset();
}

/// Where a dashboard is read.
int TestStandby::figurePort()
{
    FigureSet set(*m_layout);
    int port = 0;
    set.add(Service::Inventory, {{.sql = PortSql}},
            [&port](const FigureSet::Answers &answers) { port = answers ? int(answers->front().integer(0, 0)) : -1; });
    bool finished = false;
    set.load(this, [&finished](const FigureSet::Cost &) { finished = true; });
    return QTest::qWaitFor([&] { return finished; }) ? port : -1;
}

void TestStandby::figuresComeFromAFreshReplica()
{
    QCOMPARE(figurePort(), m_pair->primaryPort()); // nothing is known of the replica yet
    QTRY_VERIFY(asksReplica());
    QCOMPARE(figurePort(), m_pair->standbyPort());
    QVERIFY(replica().age().value() < Lag);
    // The session itself does not write, whatever is asked of it; lists and forms stay where they were.
    const auto written = ask(m_layout->reader(Service::Inventory), "CREATE TABLE public.no ()");
    QVERIFY(!written);
    QCOMPARE(written.error().sqlState, QByteArray("25006"));
    QCOMPARE(ask(m_layout->database(Service::Inventory), PortSql)->integer(0, 0), qint64(m_pair->primaryPort()));
}

/// What the command `check` finds.
void TestStandby::checkSaysHowItIs()
{
    Configuration configuration;
    const auto settings = parseDatabaseUrl(m_pair->url(QStringLiteral("desk")));
    for (const Service service : AllServices) {
        configuration.services[std::size_t(service)] = *settings;
        configuration.services[std::size_t(service)].schema = nameOf(service);
        configuration.readers[std::size_t(service)] = replica().database().settings();
    }
    const auto found = [&configuration] {
        for (const app::Finding &one : app::checkAll(configuration)) {
            if (one.subject == QLatin1String("replica"))
                return one;
        }
        return app::Finding();
    };
    QVERIFY2(found().fine, qPrintable(found().problems.join(u' ')));
    QVERIFY(found().place.contains(QStringLiteral(":%1/desk").arg(m_pair->standbyPort())));
    QVERIFY(found().place.contains(QLatin1String("bytes behind")));
    for (auto &reader : configuration.readers)
        reader = *settings; // the primary is none
    QVERIFY(found().reached && !found().fine);
    for (auto &reader : configuration.readers)
        reader->ports = {1, 1};
    QVERIFY(!found().reached && !found().advice.isEmpty());
}

void TestStandby::theNoteSaysWhereFiguresComeFrom()
{
    QTRY_VERIFY(asksReplica());
    const QString fresh = ui::shared::replicaNote(*m_layout);
    QVERIFY2(fresh.contains(QLatin1String("Figures from the replica")), qPrintable(fresh));
    std::array<Layout::Place, AllServices.size()> places;
    const auto alone = std::make_shared<Database>(m_layout->database(Service::Auth).settings(), 1);
    for (const Service service : AllServices)
        places[std::size_t(service)] = {.database = alone, .schema = nameOf(service)};
    QVERIFY(ui::shared::replicaNote(Layout(places)).isEmpty());
}

void TestStandby::aReplicaThatIsBehindIsNotAsked()
{
    QTRY_VERIFY(asksReplica());
    QVERIFY(m_pair->onStandby("SELECT pg_wal_replay_pause()"));
    QVERIFY(book(newId())->booked);
    QTRY_VERIFY(!asksReplica());
    QVERIFY(replica().age().value() > Lag);
    QCOMPARE(figurePort(), m_pair->primaryPort());

    QVERIFY(m_pair->onStandby("SELECT pg_wal_replay_resume()"));
    QTRY_VERIFY(asksReplica());
    const auto moved = ask(replica().database(), R"(SELECT count(*) FROM {inventory}."StockMovement")");
    QCOMPARE(moved->integer(0, 0), qint64(1));
}

void TestStandby::whatFailsAtTheReplicaIsAskedAtThePrimary()
{
    QTRY_VERIFY(asksReplica());
    const auto answer = submitRead<RowSet>(*m_layout, Service::Inventory, [](Connection &connection) {
                            return connection.run({.sql = "SELECT 1 / (1 - pg_is_in_recovery()::int)"});
                        }).result();
    QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().detail));
}

void TestStandby::aServerThatOnlyReadsIsLeftByTheWholePool()
{
    // As many connections as there are threads, each asked while the others are busy.
    const auto sessions = [this] {
        QSet<qint64> pids;
        std::vector<QFuture<Result<RowSet>>> answers;
        for (int i = 0; i < 3; ++i)
            answers.push_back(m_layout->database(Service::Inventory).submit<RowSet>([](Connection &connection) {
                return connection.run({.sql = "SELECT pg_backend_pid(), pg_sleep(0.1)"});
            }));
        for (auto &answer : answers) {
            if (answer.result())
                pids += answer.result()->integer(0, 0);
        }
        return pids;
    };
    const QSet<qint64> before = sessions();
    QCOMPARE(before.size(), 3);
    QVERIFY(m_pair->onPrimary("ALTER SYSTEM SET default_transaction_read_only = on"));
    QVERIFY(m_pair->onPrimary("SELECT pg_reload_conf()"));
    QTRY_COMPARE(ask(m_layout->database(Service::Inventory), "SHOW transaction_read_only")->text(0, 0),
                 QStringLiteral("on"));
    const auto refused = ask(m_layout->database(Service::Inventory), "CREATE TABLE public.no ()");
    QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
    // No other host writes either: so it is said, instead of trying again and again.
    QTRY_COMPARE(m_layout->database(Service::Inventory).health().state, HealthState::Down);

    QVERIFY(m_pair->onPrimary("ALTER SYSTEM RESET default_transaction_read_only"));
    QVERIFY(m_pair->onPrimary("SELECT pg_reload_conf()"));
    m_layout->database(Service::Inventory).probe();
    QTRY_COMPARE(m_layout->database(Service::Inventory).health().state, HealthState::Up);
    QTRY_COMPARE(sessions().size(), 3);
    QVERIFY(!sessions().intersects(before));
}

void TestStandby::bookingsGoOnAfterAFailover()
{
    QVERIFY(book(newId())->booked);
    QTRY_VERIFY(asksReplica());
    QTRY_COMPARE(ask(replica().database(), R"(SELECT count(*) FROM {inventory}."StockMovement")")->integer(0, 0),
                 qint64(2));
    m_pair->killPrimary();
    QVERIFY2(m_pair->promote(), qPrintable(m_pair->problem()));
    QElapsedTimer since;
    since.start();
    // What a user does who presses the button again: the same ids, so that nothing is booked twice.
    const QString id = newId();
    QTRY_VERIFY_WITH_TIMEOUT(book(id).ok(), 20'000);
    qInfo("booked again %lld ms after the promotion", static_cast<long long>(since.elapsed()));
    const auto stock = ask(m_layout->database(Service::Inventory), R"(SELECT inet_server_port(), count(*),
        (SELECT quantity FROM {inventory}."InventoryItem") FROM {inventory}."StockMovement")");
    QCOMPARE(stock->integer(0, 0), qint64(m_pair->standbyPort()));
    QCOMPARE(stock->integer(0, 1), qint64(3));
    QCOMPARE(stock->real(0, 2), 7.5);
    QTRY_VERIFY(!asksReplica()); // it is nobody's replica any more
}

VHM24_TEST(TestStandby)
#include "tst_standby_db.moc"
