// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/migration/gridindexes.h"
#include "models/core/table/tablequery.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>

#include <thread>

using namespace vhm24;
using namespace vhm24::core;

/// Our own indexes: made, found missing, and used by the statements of lists.
class TestGridIndexes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_connection = std::move(Connection::open(m_world->layout().database(Service::Auth).settings()).value());
        // Many rows of one moment, as an import makes them, before others; who acts rarely logs in.
        m_world->run(Service::Auth, R"(INSERT INTO {auth}."AuditLog"(id, "userId", action, entity, "entityId",
            "createdAt") SELECT 'row-' || lpad(n::text, 7, '0'), CASE WHEN n % 2 = 0 THEN $1::text END,
            CASE WHEN n % 1000 = 0 THEN 'USER_LOGIN' ELSE 'ITEM_UPDATED' END, 'InventoryItem', 'item-' || n % 500,
            timestamp '2026-01-01' + CASE WHEN n <= 40000 THEN interval '0' ELSE n * interval '1 second' END
            FROM generate_series(1, 60000) n)",
                     {tests::ServiceWorld::actor(Role::Admin).userId});
        // What autovacuum does in time; until then a search also reads the list of words that came in last.
        m_world->run(Service::Auth, R"(VACUUM ANALYZE {auth}."AuditLog")");
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase()
    {
        m_connection.reset();
        m_world.reset();
    }

    void namesFit()
    {
        QSet<QString> names;
        for (const TableDescriptor &table : m_catalog.tables()) {
            for (const GridIndex &index : gridIndexes(table)) {
                QVERIFY2(index.name().size() <= 63, qPrintable(index.name()));
                QVERIFY2(!names.contains(index.name()), qPrintable(index.name()));
                names += index.name();
                for (const QString &column : index.columns)
                    QVERIFY2(table.has(column.toLatin1().constData()), qPrintable(index.name() + column));
            }
        }
        QVERIFY(names.contains(QStringLiteral("desk_AuditLog_userId_createdAt_id_idx")));
        QVERIFY(names.contains(QStringLiteral("desk_AuditLog_search_idx")));
        QVERIFY(names.size() < 40);
    }

    void smallTablesNeedNone()
    {
        QVERIFY(gridIndexes(*m_catalog.find(QStringLiteral("machines.Machine"))).empty());
        QVERIFY(gridIndexes(*m_catalog.find(QStringLiteral("tasks.ScheduledTask"))).empty());
    }

    void nothingIsMissing()
    {
        const auto survey = missing();
        QVERIFY(survey.missing.empty());
        QVERIFY(survey.impossible.empty());
        const auto again = createIndexes(*m_connection, m_world->layout(), m_catalog, {Service::Auth});
        QVERIFY(again && again->created.isEmpty());
    }

    void ordersAreKnownFinely()
    {
        const auto bounds = m_world->run(Service::Auth, R"(SELECT a.attstattarget FROM pg_attribute a
            WHERE a.attrelid = '{auth}."AuditLog"'::regclass AND a.attname IN ('createdAt', 'userId')
            ORDER BY a.attname)");
        QCOMPARE(bounds.rows(), 2);
        QCOMPARE(bounds.integer(0, 0), 500); // jumps of the scroll bar go by it
        QVERIFY(bounds.integer(1, 0) < 0);   // as the server likes it
    }

    void lostAndChangedOnesAreMadeAnew()
    {
        m_world->run(Service::Auth, R"(DROP INDEX {auth}."desk_AuditLog_createdAt_id_idx")");
        m_world->run(Service::Auth, R"(DROP INDEX {auth}."desk_AuditLog_action_createdAt_id_idx")");
        m_world->run(Service::Auth,
                     R"(CREATE INDEX "desk_AuditLog_action_createdAt_id_idx" ON {auth}."AuditLog" (id))");
        QCOMPARE(missing().missing.size(), std::size_t(2));
        int steps = 0;
        const auto report = createIndexes(*m_connection, m_world->layout(), m_catalog, {Service::Auth},
                                          [&](const GridIndex &, int number, int total) {
                                              QCOMPARE(number, ++steps);
                                              QCOMPARE(total, 2);
                                          });
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->created.size(), 2);
        QVERIFY(missing().missing.empty());
    }

    void aStoppedBuildIsMadeAnew()
    {
        m_world->run(Service::Auth, R"(DROP INDEX {auth}."desk_AuditLog_createdAt_id_idx")");
        // The build waits for this old view of the data until it is stopped.
        m_world->run(Service::Auth, "BEGIN ISOLATION LEVEL REPEATABLE READ");
        m_world->run(Service::Auth, "SELECT 1");
        std::stop_source stop;
        std::jthread stopping([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
            stop.request_stop();
        });
        const auto stopped =
            createIndexes(*m_connection, m_world->layout(), m_catalog, {Service::Auth}, {}, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        m_world->run(Service::Auth, "COMMIT");
        QCOMPARE(m_world->number(Service::Auth, R"(SELECT count(*)::float8 FROM pg_index
            WHERE indexrelid = to_regclass('{auth}."desk_AuditLog_createdAt_id_idx"') AND NOT indisvalid)"),
                 1.0);
        QCOMPARE(missing().missing.size(), std::size_t(1));
        QVERIFY(createIndexes(*m_connection, m_world->layout(), m_catalog, {Service::Auth}).ok());
        QVERIFY(missing().missing.empty());
    }

    void aSecondBuilderWaits()
    {
        m_world->run(Service::Auth, R"(DROP INDEX {auth}."desk_AuditLog_createdAt_id_idx")");
        m_world->run(Service::Auth, "SELECT pg_advisory_lock(hashtext('desk_indexes'))");
        std::stop_source stop;
        stop.request_stop();
        const auto refused =
            createIndexes(*m_connection, m_world->layout(), m_catalog, {Service::Auth}, {}, stop.get_token());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Cancelled);
        m_world->run(Service::Auth, "SELECT pg_advisory_unlock(hashtext('desk_indexes'))");
        QVERIFY(createIndexes(*m_connection, m_world->layout(), m_catalog, {Service::Auth}).ok());
        // Nothing of the build stays behind in the session.
        QCOMPARE(m_connection->run({.sql = "SELECT current_setting('lock_timeout')"})->text(0, 0),
                 QStringLiteral("5s"));
        QCOMPARE(m_connection
                     ->run({.sql = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' "
                                   "AND pid = pg_backend_pid()"})
                     ->integer(0, 0),
                 0);
    }

    void pagesUseThem_data()
    {
        QTest::addColumn<QList<int>>("filtered");
        QTest::addColumn<bool>("first");
        QTest::addColumn<QByteArray>("index");
        const TableDescriptor &table = audit();
        QTest::newRow("first page") << QList<int>() << true << QByteArray("desk_AuditLog_createdAt_id_idx");
        QTest::newRow("in the ties") << QList<int>() << false << QByteArray("desk_AuditLog_createdAt_id_idx");
        QTest::newRow("user and action") << QList<int>{table.indexOf("userId"), table.indexOf("action")} << true
                                         << QByteArray("desk_AuditLog_");
        QTest::newRow("record") << QList<int>{table.indexOf("entity"), table.indexOf("entityId")} << true
                                << QByteArray("desk_AuditLog_entity_entityId_createdAt_id_idx");
    }
    void pagesUseThem()
    {
        QFETCH(QList<int>, filtered);
        QFETCH(bool, first);
        QFETCH(QByteArray, index);
        const TableDescriptor &table = audit();
        TableView view{.sort = {{.column = table.indexOf("createdAt"), .descending = true}}};
        for (const int column : filtered)
            view.filters.push_back(
                {.column = column,
                 .op = FilterOperator::Equal,
                 .values = {column == table.indexOf("entity")     ? QStringLiteral("InventoryItem")
                            : column == table.indexOf("entityId") ? QStringLiteral("item-7")
                            : column == table.indexOf("action")   ? QStringLiteral("USER_LOGIN")
                                                                  : tests::ServiceWorld::actor(Role::Admin).userId}});
        const Cursor middle{.values = {QStringLiteral("2026-01-01 00:00:00")}, .id = QStringLiteral("row-0020000")};
        const QByteArray plan =
            explain(TableQuery(m_world->layout(), table)
                        .page(view, first ? std::nullopt : std::optional(middle), Direction::Forward, 200));
        QVERIFY2(plan.contains(index), plan.constData());
        QVERIFY2(!plan.contains("Sort"), plan.constData());
        // A page reads little more than its own rows, however many share a moment.
        const qsizetype removed = plan.indexOf("Rows Removed by Filter: ");
        QVERIFY2(removed < 0 || plan.mid(removed + 24, 12).split('\n').first().toInt() < 200, plan.constData());
    }

    void searchesUseThem()
    {
        const TableDescriptor &table = audit();
        const TableView view{.sort = {{.column = table.indexOf("createdAt"), .descending = true}},
                             .search = QStringLiteral("nosuchtext")};
        // Reading these few rows as a whole would cost about as much: asked is whether the statement can do without.
        QVERIFY(m_connection->runScript("SET enable_seqscan = off; SET enable_indexscan = off"));
        const QByteArray plan =
            explain(TableQuery(m_world->layout(), table).page(view, std::nullopt, Direction::Forward, 200));
        QVERIFY(m_connection->runScript("RESET enable_seqscan; RESET enable_indexscan"));
        QVERIFY2(plan.contains("desk_AuditLog_search_idx"), plan.constData());
        // The few users whose names are looked through have no index; the list itself must not be read.
        QVERIFY2(!plan.contains("Seq Scan on \"AuditLog\""), plan.constData());
        for (const QByteArray &line : plan.split('\n'))
            QVERIFY2(!line.contains("desk_AuditLog_createdAt_id_idx") || line.contains("(never executed)"),
                     plan.constData());
    }

private:
    [[nodiscard]] const TableDescriptor &audit() const { return *m_catalog.find(QStringLiteral("auth.AuditLog")); }
    GridIndexSurvey missing()
    {
        const auto survey = missingIndexes(*m_connection, m_world->layout(), m_catalog, {Service::Auth});
        return survey ? survey.value() : GridIndexSurvey{.missing = std::vector<GridIndex>(100)};
    }
    QByteArray explain(Statement statement)
    {
        statement.sql = "EXPLAIN (ANALYZE, COSTS OFF) " + statement.sql;
        const auto rows = m_connection->run(statement);
        if (!rows)
            return "failed: " + rows.error().detail.toUtf8();
        QByteArray plan;
        for (int row = 0; row < rows->rows(); ++row)
            plan += rows->bytes(row, 0) + '\n';
        return plan;
    }

    const Catalog m_catalog = app::makeCatalog();
    std::unique_ptr<tests::ServiceWorld> m_world;
    std::unique_ptr<Connection> m_connection;
};

VHM24_TEST(TestGridIndexes)
#include "tst_gridindexes_db.moc"
