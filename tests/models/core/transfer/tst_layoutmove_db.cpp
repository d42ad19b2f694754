// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/layoutmove.h"
#include "tests/models/core/transfer/olddatabase.h"
#include "tests/support/registry.h"

using namespace vhm24;
using core::Service;

/// One database, five databases and other names of schemas, there and back.
class TestLayoutMove : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
        fill();
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
    }
    void cleanupTestCase()
    {
        for (const QString &url : m_urls)
            m_servers.dropDatabase(url);
    }

    void anEmptyTargetIsMadeFirst()
    {
        const core::Layout away = otherLayout();
        const auto dry = core::LayoutMove(m_world.layout(), away, {.dryRun = true}).run();
        QVERIFY2(dry && dry->agrees(), qPrintable(wrong(dry)));
        QCOMPARE(std::count_if(dry->survey.findings.begin(), dry->survey.findings.end(),
                               [](const core::ImportFinding &one) {
                                   return one.kind == core::FindingKind::TargetIsMade && one.count > 0;
                               }),
                 qsizetype(core::AllServices.size()));
        const auto still = core::Connection::open(away.database(Service::Auth).settings());
        QVERIFY(still.ok());
        const auto tables =
            (*still)->run({.sql = "SELECT count(*) FROM pg_tables WHERE tablename IN ('User', 'Task')"});
        QVERIFY(tables && tables->integer(0, 0) == 0);
        const auto there = core::LayoutMove(m_world.layout(), away).run();
        QVERIFY2(there && there->agrees(), qPrintable(wrong(there)));
        const auto after = core::LayoutMove(m_world.layout(), away, {.dryRun = true}).run();
        QVERIFY2(after && after->agrees(), qPrintable(wrong(after)));
        QVERIFY(
            std::none_of(after->survey.findings.begin(), after->survey.findings.end(),
                         [](const core::ImportFinding &one) { return one.kind == core::FindingKind::TargetIsMade; }));
    }

    void roundTrip()
    {
        const core::Layout away = otherLayout();
        const auto there = core::LayoutMove(m_world.layout(), away, {.chunkRows = 7}).run();
        QVERIFY2(there && there->agrees(), qPrintable(wrong(there)));
        QCOMPARE(there->tables.size() >= 21, true);
        QCOMPARE(rowsIn(*there, "Machine"), 20);
        QCOMPARE(rowsIn(*there, "desk.setting"), 1);

        tests::ServiceWorld home;
        for (const char *const sql : {R"(TRUNCATE {auth}."User", {auth}."AuditLog")", "TRUNCATE desk.setting"})
            home.run(Service::Auth, sql);
        const auto back = core::LayoutMove(away, home.layout()).run();
        QVERIFY2(back && back->agrees(), qPrintable(wrong(back)));
        QCOMPARE(checksums(*back), checksums(*there));
        const auto again = core::LayoutMove(away, home.layout()).run();
        QVERIFY2(again && again->agrees(), qPrintable(wrong(again)));
        QCOMPARE(checksums(*again), checksums(*there));
    }

    void whatIsInTheWayIsNamed()
    {
        const auto self = core::LayoutMove(m_world.layout(), m_world.layout()).run();
        QVERIFY(self.ok());
        QCOMPARE(self->survey.findings.size(), core::AllServices.size());
        QVERIFY(self->survey.findings.front().kind == core::FindingKind::SamePlace);
        QVERIFY(self->survey.hasObstacle());
        QVERIFY(self->tables.empty());
    }

    /// The same database by another name of its host, and by another role's settings.
    void itselfByAnotherAddressIsTheSame()
    {
        std::array<core::Layout::Place, core::AllServices.size()> places;
        for (const Service service : core::AllServices) {
            core::ConnectionSettings settings = m_world.layout().database(service).settings();
            settings.hosts = {QStringLiteral("localhost")};
            settings.sslMode = core::SslMode::Disable;
            places[std::size_t(service)] = {.database = std::make_shared<core::Database>(settings, 1),
                                            .schema = m_world.layout().schema(service)};
        }
        const core::Layout same(places);
        QVERIFY(!m_world.layout()
                     .database(Service::Auth)
                     .settings()
                     .isSameDatabase(same.database(Service::Auth).settings()));
        const auto self = core::LayoutMove(m_world.layout(), same, {.merge = true}).run();
        QVERIFY(self.ok() && self->tables.empty());
        QVERIFY(self->survey.hasObstacle());
        QVERIFY(self->survey.findings.front().kind == core::FindingKind::SamePlace);
    }

    /// Tables that another made, and one of ours that failed: both are said before anything is written.
    void whatTheTargetHoldsIsLookedAt()
    {
        const core::Layout away = otherLayout();
        const auto connection = core::Connection::open(away.database(Service::Auth).settings());
        QVERIFY(connection.ok());
        const QByteArray schema = core::quotedIdentifier(away.schema(Service::Auth));
        QVERIFY((*connection)
                    ->runScript("CREATE SCHEMA IF NOT EXISTS " + schema + "; CREATE TABLE " + schema +
                                ".\"User\" (id text PRIMARY KEY)"));
        const auto foreign = core::LayoutMove(m_world.layout(), away, {.dryRun = true}).run();
        QVERIFY(foreign && hasObstacle(*foreign, core::FindingKind::WrongStructure));
        QVERIFY((*connection)->runScript("DROP TABLE " + schema + ".\"User\""));
        const auto made = core::LayoutMove(m_world.layout(), away).run();
        QVERIFY2(made && made->agrees(), qPrintable(wrong(made)));
        QVERIFY(
            (*connection)->runScript("UPDATE " + schema + "._prisma_migrations SET finished_at = NULL, logs = 'x'"));
        const auto failed = core::LayoutMove(m_world.layout(), away, {.dryRun = true}).run();
        QVERIFY(failed && hasObstacle(*failed, core::FindingKind::FailedMigration));
    }

private:
    static bool hasObstacle(const core::TransferReport &report, core::FindingKind kind)
    {
        return std::any_of(report.survey.findings.begin(), report.survey.findings.end(),
                           [kind](const core::ImportFinding &one) {
                               return one.kind == kind && one.weight == core::FindingWeight::Obstacle;
                           });
    }
    void fill()
    {
        m_world.run(Service::Auth, R"(INSERT INTO {auth}."AuditLog"(id, "userId", action, entity, "entityId", changes)
            SELECT 'a' || n, 'user-ADMIN', 'X', 'Y', 'z', jsonb_build_object('n', n / 3.0) FROM generate_series(1, 30) n)");
        m_world.run(Service::Auth, R"(INSERT INTO {auth}."Session"(id, "userId", token, "expiresAt")
            VALUES ('s', 'u', 'secret', '2030-01-01'))");
        m_world.run(Service::Auth,
                    R"(INSERT INTO desk.setting(key, value, "updatedAt") VALUES ('k', '{"a": 1}', now()))");
        m_world.run(Service::Machines, R"(INSERT INTO {machines}."Machine"(id, code, "serialNumber", type, name, status,
            "updatedAt") SELECT 'm' || n, 'c' || n, 's' || n, 'COFFEE', E'tab\t' || n, 'ERROR', now()
            FROM generate_series(1, 20) n)");
        m_world.run(Service::Machines,
                    R"(INSERT INTO {machines}."MachineTelemetry"(id, "machineId", temperature, errors,
            "rawData") SELECT 't' || n, 'm1', n / 7.0, ARRAY['a,b', chr(34)], '{}' FROM generate_series(1, 40) n)");
        m_world.addItem(0.1 + 0.2);
        m_world.addLocation(QStringLiteral("W1"));
        m_world.run(Service::Tasks, R"(INSERT INTO {tasks}."Task"(id, title, "createdById", "updatedAt")
            VALUES ('k', 'x', 'u', now()))");
        m_world.run(Service::Shared, R"(INSERT INTO {shared}."DailySales"(id, date, "machineId", "totalSales",
            "totalCount") VALUES ('d', '2024-02-29', 'm1', 12.5, 3))");
    }
    /// Five databases for one, and one with other names of schemas for five.
    core::Layout otherLayout()
    {
        std::array<core::Layout::Place, core::AllServices.size()> places;
        std::shared_ptr<core::Database> database;
        for (const Service service : core::AllServices) {
            if (m_world.isOneDatabase() || !database) {
                m_urls += m_servers.createDatabase(QStringLiteral("away"));
                database = std::make_shared<core::Database>(tests::settingsOf(m_urls.last()), 1);
            }
            places[std::size_t(service)] = {.database = database,
                                            .schema = m_world.isOneDatabase()
                                                          ? QStringLiteral("public")
                                                          : nameOf(service) + QStringLiteral("_service")};
        }
        return core::Layout(places);
    }
    static QString wrong(const core::Result<core::TransferReport> &report)
    {
        if (!report)
            return report.error().detail;
        QString text;
        for (const core::ImportFinding &one : report->survey.findings)
            text += describe(one) + u'\n';
        for (const core::TableProof &one : report->tables)
            text += one.agrees ? QString() : one.table + u'\n';
        return text;
    }
    static qint64 rowsIn(const core::TransferReport &report, const char *table)
    {
        for (const core::TableProof &one : report.tables) {
            if (one.table == QLatin1String(table))
                return one.target;
        }
        return -1;
    }
    static QMap<QString, QString> checksums(const core::TransferReport &report)
    {
        QMap<QString, QString> sums;
        for (const core::TableProof &one : report.tables)
            sums.insert(one.table, one.targetChecksum);
        return sums;
    }

    tests::TestServers m_servers;
    tests::ServiceWorld m_world;
    QStringList m_urls;
};

VHM24_TEST(TestLayoutMove)
#include "tst_layoutmove_db.moc"
