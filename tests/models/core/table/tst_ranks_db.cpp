// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/table/windowmodel.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

namespace {
constexpr int RankedMovements = 30'000;
constexpr int Ties = 3'000;
} // namespace

/// Any place of a list by its number: nearly right from statistics, exact from the list of keys.
class TestRanks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        const QString item = m_world->addItem();
        // Skewed times: most rows are recent, and a tenth of them came in one import.
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity,
                "quantityBefore", "quantityAfter", reason, "machineId", "createdAt")
            SELECT 'm' || lpad(n::text, 8, '0'), $1, 'u', 'IN', 1, n, n + 1, 'reason ' || n % 10,
                CASE WHEN n % 3 = 0 THEN NULL ELSE 'machine' || n % 700 END,
                CASE WHEN n BETWEEN 20001 AND 20000 + $3::int THEN timestamp '2026-06-01'
                     ELSE timestamp '2026-07-01' - interval '1 day' * 700 * power(1 - n / ($2::float8 + 1), 3) END
            FROM generate_series(1, $2::int) AS n)",
                     {item, RankedMovements, Ties});
        m_world->run(Service::Inventory, R"(ANALYZE {inventory}."StockMovement")");
    }
    void cleanupTestCase() { m_world.reset(); }

    void nearAtOnceAndExactAfterwards_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<bool>("descending");
        QTest::newRow("newest first") << QByteArray("createdAt") << true;
        QTest::newRow("oldest first") << QByteArray("createdAt") << false;
        QTest::newRow("with NULLs") << QByteArray("machineId") << false;
    }
    void nearAtOnceAndExactAfterwards()
    {
        QFETCH(QByteArray, column);
        QFETCH(bool, descending);
        WindowModel model(m_world->layout(), table());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        TableView view = model.view();
        view.sort = {{.column = table().indexOf(column.constData()), .descending = descending}};
        model.setView(view);
        QTRY_COMPARE(model.count(), RankedMovements);
        QTRY_VERIFY(!model.isLoading());
        // At once: within a hundredth of the list.
        for (const qint64 rank : {12'000, 21'500, 3'000, 27'000}) {
            const int row = reveal(model, rank);
            QVERIFY(row >= 0);
            if (qstrcmp(column.constData(), "createdAt") == 0)
                QVERIFY2(std::abs(trueRank(model.view(), model.row(row)) - rank) <= RankedMovements / 100,
                         qPrintable(QStringLiteral("%1 for %2").arg(trueRank(model.view(), model.row(row))).arg(rank)));
        }
        model.refineRanks();
        QTRY_VERIFY(model.hasKeys());
        QTRY_VERIFY(model.ranksExact());
        // The window that was there when the list came is numbered right.
        QCOMPARE(model.firstRank(), trueRank(model.view(), model.row(0)));
        for (const qint64 rank : {17'777, 1, 29'999, 20'500, 0, 9'999}) {
            const int row = reveal(model, rank);
            QVERIFY(row >= 0);
            QCOMPARE(trueRank(model.view(), model.row(row)), rank);
            QCOMPARE(model.firstRank(), trueRank(model.view(), model.row(0)));
        }
        QCOMPARE(model.countKind(), WindowModel::CountKind::Exact);
    }

    void ranksSurvivePagingBothWays()
    {
        WindowModel model(m_world->layout(), table());
        model.reload();
        QTRY_COMPARE(model.count(), RankedMovements);
        QTRY_VERIFY(!model.isLoading());
        model.refineRanks();
        QVERIFY(reveal(model, 15'000) >= 0);
        QTRY_VERIFY(model.hasKeys());
        QVERIFY(reveal(model, 15'000) >= 0);
        for (int page = 0; page < 12; ++page) { // further than the window is wide
            model.loadAfter();
            QTRY_VERIFY(!model.isLoading());
        }
        QCOMPARE(model.firstRank(), trueRank(model.view(), model.row(0)));
        for (int page = 0; page < 15; ++page) {
            model.loadBefore();
            QTRY_VERIFY(!model.isLoading());
        }
        QCOMPARE(model.firstRank(), trueRank(model.view(), model.row(0)));
    }

    void theEndIsNumbered()
    {
        WindowModel model(m_world->layout(), table());
        model.reload();
        QTRY_COMPARE(model.count(), RankedMovements);
        QSignalSpy revealed(&model, &WindowModel::revealed);
        model.jumpToEnd();
        QTRY_COMPARE(revealed.size(), 1);
        QCOMPARE(revealed.first().first().toInt(), model.rowCount() - 1);
        QVERIFY(model.atEnd());
        QCOMPARE(model.firstRank() + model.rowCount(), RankedMovements);
    }

    void aRowIsRevealedByItsKey()
    {
        WindowModel model(m_world->layout(), table());
        model.reload();
        QTRY_COMPARE(model.count(), RankedMovements);
        QVERIFY(reveal(model, 14'000) >= 0);
        const Row wanted = model.row(100);
        const qint64 rank = trueRank(model.view(), wanted);
        model.reload();
        QTRY_VERIFY(!model.isLoading());
        QVERIFY(model.indexOfRow(wanted.id) < 0);
        QSignalSpy revealed(&model, &WindowModel::revealed);
        model.revealRow(wanted.cursor, rank);
        QTRY_COMPARE(revealed.size(), 1);
        const int row = revealed.first().first().toInt();
        QCOMPARE(model.row(row).id, wanted.id);
        QCOMPARE(row, WindowModel::RowsBefore);
        QCOMPARE(model.firstRank() + row, rank);
    }

    void aFilteredListHasRanksToo()
    {
        WindowModel model(m_world->layout(), table());
        TableView view = model.view();
        view.filters = {{.column = table().indexOf("reason"),
                         .op = FilterOperator::NotEqual,
                         .values = {QStringLiteral("reason 3")}}};
        model.setView(view);
        QTRY_VERIFY(model.count() > 20'000); // an estimate, as 10,000 are not counted further
        QTRY_VERIFY(!model.isLoading());
        model.refineRanks();
        QTRY_COMPARE(model.count(), RankedMovements / 10 * 9);
        const int row = reveal(model, 13'131);
        QCOMPARE(trueRank(model.view(), model.row(row)), 13'131);
    }

    void anotherViewForgetsRanks()
    {
        WindowModel model(m_world->layout(), table());
        model.reload();
        QTRY_COMPARE(model.count(), RankedMovements);
        model.refineRanks();
        TableView view = model.view();
        view.sort.front().descending = false;
        model.setView(view); // while the list is being read
        QTRY_COMPARE(model.count(), RankedMovements);
        QTRY_VERIFY(!model.isLoading());
        QVERIFY(reveal(model, 12'345) >= 0);
        QTRY_VERIFY(model.hasKeys());
        const int row = reveal(model, 12'345);
        QCOMPARE(trueRank(model.view(), model.row(row)), 12'345);
    }

private:
    const TableDescriptor &table() const { return *m_catalog.find(QStringLiteral("inventory.StockMovement")); }

    static int reveal(WindowModel &model, qint64 rank)
    {
        QSignalSpy revealed(&model, &WindowModel::revealed);
        model.reveal(rank);
        return QTest::qWaitFor([&] { return !revealed.isEmpty(); }) ? revealed.first().first().toInt() : -1;
    }
    /// Counted by the database.
    qint64 trueRank(const TableView &view, const Row &row)
    {
        const TableQuery query(m_world->layout(), table());
        auto future = m_world->layout().database(Service::Inventory).submit<qint64>([&](Connection &connection) {
            const auto rows = connection.run(query.countBefore(view, row.cursor, 1'000'000));
            return rows ? Result<qint64>(rows->integer(0, 0)) : Result<qint64>(rows.error());
        });
        future.waitForFinished();
        return future.result() ? *future.result() : -1;
    }

    const Catalog m_catalog = app::makeCatalog();
    std::unique_ptr<tests::ServiceWorld> m_world;
};

VHM24_TEST(TestRanks)
#include "tst_ranks_db.moc"
