// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/desk.h"
#include "models/core/table/tablequery.h"
#include "models/machines/telemetryseries.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// Pieces sold, in the list of reports and in the chart of a machine: one rule for both.
class TestTelemetryList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem())); }
    void theListSaysWhatTheChartSays_data();
    void theListSaysWhatTheChartSays();

private:
    static constexpr qint64 Step = 600'000;
    static constexpr qint64 Start = 1'780'000'000'000 / Step * Step;

    /// A machine that reported these figures, one every ten minutes; -1 is a report without one.
    QString machine(const QByteArray &settings, const QList<int> &sales)
    {
        const QString id = m_world.addMachine(QStringLiteral("L-%1").arg(++m_number));
        m_world.run(Service::Machines, R"(INSERT INTO {machines}."MachineConfig"(id, "machineId", settings, "updatedAt")
            VALUES ($1, $1, $2::jsonb, now()))",
                    {id, settings});
        for (int i = 0; i < sales.size(); ++i) {
            m_world.run(Service::Machines,
                        R"(INSERT INTO {machines}."MachineTelemetry"(id, "machineId", sales, "rawData", "createdAt")
                VALUES ($1::text || $2::integer, $1, nullif($3::integer, -1), '{}', $4::timestamp))",
                        {id, i, sales[i], QDateTime::fromMSecsSinceEpoch(Start + i * Step, Qt::UTC)});
        }
        return id;
    }

    tests::ServiceWorld m_world;
    int m_number = 0;
};

void TestTelemetryList::theListSaysWhatTheChartSays_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QList<int>>("sales"); // -1: the report says nothing of sales
    QTest::addColumn<QList<int>>("sold");
    const QList<int> total{150'000, 150'002, -1, 150'003, 150'003, 4, 3};
    const QList<int> ofTotal{-1, 2, -1, 1, 0, 4, 0};
    const QList<int> each{0, 2, -1, 1, 0, 4, 3};
    QTest::newRow("a running total") << QByteArray(R"({"salesMode": "counter"})") << total << ofTotal;
    QTest::newRow("what was sold since") << QByteArray(R"({"salesMode": "increment"})") << each << each;
    QTest::newRow("not said, but it goes up and down") << QByteArray("{}") << each.mid(3) << QList<int>{1, 0, 4, 3};
    QTest::newRow("not said, but it only rises") << QByteArray("{}") << total.mid(0, 5) << ofTotal.mid(0, 5);
}

void TestTelemetryList::theListSaysWhatTheChartSays()
{
    QFETCH(QByteArray, settings);
    QFETCH(QList<int>, sales);
    QFETCH(QList<int>, sold);
    const QString id = machine(settings, sales);
    auto future = machines::TelemetrySeries(m_world.layout())
                      .load({.machineId = id, .fromMs = Start, .toMs = Start + 12 * Step, .pixels = 400}, {});
    future.waitForFinished();
    QVERIFY(future.result().ok());
    const machines::TelemetryPart part = *future.result();
    QCOMPARE(part.buckets.size(), std::size_t(sales.size()));
    const Catalog catalog = app::makeCatalog();
    const TableDescriptor &table = *catalog.find(QStringLiteral("machines.MachineTelemetry"));
    const Statement rows =
        TableQuery(m_world.layout(), table)
            .page({.sort = {{.column = table.indexOf("createdAt")}},
                   .filters = {{.column = table.indexOf("machineId"), .op = FilterOperator::Equal, .values = {id}}}},
                  std::nullopt, Direction::Forward, 100);
    const RowSet listed = m_world.run(Service::Machines, rows.sql, rows.parameters);
    QCOMPARE(listed.rows(), int(sales.size()));
    const int column = 3 + table.indexOf("sold"); // behind id, version and the key of the order
    for (int i = 0; i < listed.rows(); ++i) {
        const std::optional<double> wanted = sold[i] < 0 ? std::nullopt : std::optional<double>(sold[i]);
        QCOMPARE(part.buckets[std::size_t(i)].sales, wanted);
        QCOMPARE(listed.isNull(i, column), !wanted);
        QVERIFY(!wanted || double(listed.integer(i, column)) == *wanted);
    }
    QVERIFY(!table.columns[std::size_t(table.indexOf("sold"))].hidden);
    QVERIFY(table.columns[std::size_t(table.indexOf("sales"))].hidden); // of two meanings
}

VHM24_TEST(TestTelemetryList)
#include "tst_telemetrylist_db.moc"
