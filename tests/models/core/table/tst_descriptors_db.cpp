// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/table/recordwriter.h"
#include "models/core/table/tablequery.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// What every table must do, checked for each of the 21 from its descriptor.
class TestDescriptors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        QCOMPARE(m_catalog.tables().size(), std::size_t(21));
        m_machineId = m_world->addMachine(QStringLiteral("CVM-00001"));
    }
    void cleanupTestCase()
    {
        m_connections = {};
        m_world.reset();
    }

    void agreesWithTheCatalog_data() { eachTable(); }
    void agreesWithTheCatalog()
    {
        const TableDescriptor &table = current();
        const RowSet columns =
            m_world->run(table.service,
                         "SELECT a.attname::text, a.attnotnull, format_type(a.atttypid, NULL) FROM pg_attribute a "
                         "WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped",
                         {m_world->layout().sql(table.qualifiedName())});
        int stored = 0;
        for (const Column &column : table.columns)
            stored += column.expression ? 0 : 1;
        QCOMPARE(columns.rows(), stored);
        for (int row = 0; row < columns.rows(); ++row) {
            const int index = table.indexOf(columns.bytes(row, 0).constData());
            QVERIFY2(index >= 0, columns.bytes(row, 0).constData());
            const Column &column = table.columns[std::size_t(index)];
            QCOMPARE(column.notNull, columns.boolean(row, 1));
            const QString type = columns.text(row, 2);
            if (column.kind == ColumnKind::Moment)
                QVERIFY(type.startsWith(QLatin1String("timestamp")));
            if (column.kind == ColumnKind::Integer)
                QCOMPARE(type, QStringLiteral("integer"));
            if (column.kind == ColumnKind::Enumeration)
                QVERIFY(type.contains(QLatin1String(column.enumeration)));
        }
    }

    void ordersAreServedByAnIndex_data() { eachTable(); }
    void ordersAreServedByAnIndex()
    {
        const TableDescriptor &table = current();
        for (const Column &column : table.columns) {
            const double leading =
                m_world->number(table.service,
                                "SELECT count(*)::float8 FROM pg_index i JOIN pg_attribute a ON a.attrelid = "
                                "i.indrelid AND a.attnum = i.indkey[0] "
                                "JOIN pg_class c ON c.oid = i.indexrelid AND NOT starts_with(c.relname::text, 'desk_') "
                                "WHERE i.indrelid = $1::regclass AND a.attname = $2::text",
                                {m_world->layout().sql(table.qualifiedName()), QByteArray(column.name)});
            QVERIFY2(column.indexed == (leading > 0), column.name);
        }
    }

    void everyQueryRuns_data() { eachTable(); }
    void everyQueryRuns()
    {
        const TableDescriptor &table = current();
        const TableQuery query(m_world->layout(), table);
        for (int sorted = 0; sorted < int(table.columns.size()); ++sorted) {
            if (table.columns[std::size_t(sorted)].kind == ColumnKind::Json ||
                table.columns[std::size_t(sorted)].secret)
                continue;
            for (const bool descending : {false, true}) {
                TableView view{.sort = {{.column = sorted, .descending = descending}},
                               .search = QStringLiteral("100%_\\")};
                for (int column = 0; column < int(table.columns.size()); ++column) {
                    if (!table.columns[std::size_t(column)].secret)
                        view.filters.push_back({.column = column, .op = FilterOperator::IsNotNull});
                }
                run(table, query.page(view, std::nullopt, Direction::Forward, 10));
                run(table, query.page(view, Cursor{.values = {std::nullopt}, .id = QStringLiteral("x")},
                                      Direction::Backward, 10));
                run(table, query.boundedCount(view, 100));
            }
        }
        run(table, query.estimate());
        run(table, query.rows({QStringLiteral("a")}, {{.column = 0}}));
    }

    void secretsAreNeverSelected_data() { eachTable(); }
    void secretsAreNeverSelected()
    {
        const TableDescriptor &table = current();
        const QByteArray sql = TableQuery(m_world->layout(), table)
                                   .page({.sort = {{.column = 0}}}, std::nullopt, Direction::Forward, 1)
                                   .sql;
        QVERIFY(!sql.contains("passwordHash"));
        QVERIFY(!sql.contains("\"token\""));
    }

    void updateWritesOneAuditRow_data() { eachTable(); }
    void updateWritesOneAuditRow()
    {
        const TableDescriptor &table = current();
        int target = -1;
        for (int column = 0; column < int(table.columns.size()); ++column) {
            const Column &one = table.columns[std::size_t(column)];
            if (one.editable && one.kind == ColumnKind::Text && !one.reference && !one.enumeration)
                target = column;
        }
        if (!table.edit || target < 0)
            QSKIP("nothing to type into here");
        NewRecord record{.auditId = newId(), .id = newId()};
        fill(table, record);
        UnitOfWork insert(m_world->layout(), table.service, m_world->actor(Role::Admin));
        RecordWriter(table).addInserts(insert, {record});
        auto connection = Connection::open(m_world->layout().database(table.service).settings());
        const auto inserted = insert.commit(**connection);
        QVERIFY2(inserted.ok(), inserted ? "" : qPrintable(inserted.error().detail));
        const QByteArray version = inserted.value()[0].bytes(0, 1);

        const RecordChange change{
            .auditId = newId(), .id = record.id, .version = version, .values = {{target, QStringLiteral("changed")}}};
        UnitOfWork update(m_world->layout(), table.service, m_world->actor(Role::Admin));
        RecordWriter(table).addUpdates(update, {change});
        QVERIFY(update.commit(**connection).ok());
        const RowSet audit = m_world->run(
            table.service,
            "SELECT action, changes::text FROM {audit} WHERE \"entityId\" = $1::text ORDER BY \"createdAt\", action",
            {record.id});
        QCOMPARE(audit.rows(), 2);
        QVERIFY(audit.text(1, 1).contains(QLatin1String("changed")));

        // The same version again: somebody was faster, and nothing is overwritten.
        UnitOfWork late(m_world->layout(), table.service, m_world->actor(Role::Admin));
        RecordWriter(table).addUpdates(late, {{.auditId = newId(),
                                               .id = record.id,
                                               .version = version,
                                               .values = {{target, QStringLiteral("too late")}}}});
        const auto refused = late.commit(**connection);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().sqlState, QByteArray("VH001"));
    }

private:
    void eachTable()
    {
        QTest::addColumn<QString>("key");
        for (const TableDescriptor &table : m_catalog.tables())
            QTest::newRow(qPrintable(table.key())) << table.key();
    }
    const TableDescriptor &current()
    {
        QFETCH(QString, key);
        return *m_catalog.find(key);
    }
    void run(const TableDescriptor &table, const Statement &statement)
    {
        std::unique_ptr<Connection> &connection = m_connections[std::size_t(table.service)];
        if (!connection)
            connection = std::move(Connection::open(m_world->layout().database(table.service).settings()).value());
        const auto rows = connection->run(statement);
        QVERIFY2(rows.ok(),
                 rows ? "" : qPrintable(rows.error().detail + QLatin1Char('\n') + QString::fromUtf8(statement.sql)));
    }
    void fill(const TableDescriptor &table, NewRecord &record)
    {
        for (int column = 0; column < int(table.columns.size()); ++column) {
            const Column &one = table.columns[std::size_t(column)];
            if (!one.notNull || one.expression || one.kind == ColumnKind::Id || one.kind == ColumnKind::Boolean)
                continue;
            if (one.kind == ColumnKind::Text)
                record.values.insert(column, newId());
            else if (one.kind == ColumnKind::Json)
                record.values.insert(column, QStringLiteral("{}"));
            else if (one.kind == ColumnKind::Moment && qstrcmp(one.name, "createdAt") != 0 &&
                     qstrcmp(one.name, "updatedAt") != 0)
                record.values.insert(column, QDateTime::currentDateTimeUtc());
            else if (one.kind == ColumnKind::Enumeration)
                record.values.insert(column, qstrcmp(one.enumeration, "InventoryUnit") == 0   ? QStringLiteral("KG")
                                             : qstrcmp(one.enumeration, "MachineStatus") == 0 ? QStringLiteral("ONLINE")
                                             : qstrcmp(one.enumeration, "TaskStatus") == 0 ? QStringLiteral("CREATED")
                                                                                           : QStringLiteral("LOW"));
            else if (one.kind == ColumnKind::Quantity)
                record.values.insert(column, 0.0);
        }
        // The one reference of these tables that is a real foreign key.
        if (const int machine = table.indexOf("machineId"); machine >= 0 && table.service == Service::Machines)
            record.values.insert(machine, m_machineId);
    }

    const Catalog m_catalog = app::makeCatalog();
    QString m_machineId;
    std::unique_ptr<tests::ServiceWorld> m_world;
    std::array<std::unique_ptr<Connection>, AllServices.size()> m_connections;
};

VHM24_TEST(TestDescriptors)
#include "tst_descriptors_db.moc"
