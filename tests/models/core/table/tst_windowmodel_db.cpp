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
constexpr int ListedMovements = 5'000;
} // namespace

class TestWindowModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        const QString item = m_world->addItem();
        // Many rows of one moment, and NULLs in an indexed column.
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity,
                "quantityBefore", "quantityAfter", reason, "machineId", "createdAt")
            SELECT 'm' || lpad(n::text, 8, '0'), $1, 'u', 'IN', 1, n, n + 1, 'reason ' || n, CASE WHEN n % 3 = 0 THEN NULL ELSE 'machine' || n % 7 END,
                timestamp '2026-01-01' + (n / 1000) * interval '1 hour'
            FROM generate_series(1, $2::int) AS n)",
                     {item, ListedMovements});
        m_world->run(Service::Inventory, R"(ANALYZE {inventory}."StockMovement")");
    }
    void cleanupTestCase() { m_world.reset(); }

    void everyRowOnceInEveryOrder_data()
    {
        // Columns in the order of sorting, a minus for downwards.
        QTest::addColumn<QByteArrayList>("columns");
        for (const char *const columns :
             {"createdAt", "-createdAt", "id", "-id", "machineId", "-machineId", "type", "-type", "type machineId",
              "-machineId -createdAt", "machineId -createdAt", "-createdAt machineId", "type -id"})
            QTest::newRow(columns) << QByteArray(columns).split(' ');
    }
    void everyRowOnceInEveryOrder()
    {
        QFETCH(QByteArrayList, columns);
        WindowModel model(m_world->layout(), table());
        const auto tester = columns.front() == "-createdAt" ? strict(model) : nullptr;
        TableView view = model.view();
        view.sort.clear();
        QByteArrayList order;
        for (const QByteArray &one : columns) {
            const bool descending = one.startsWith('-');
            const QByteArray name = one.mid(descending ? 1 : 0);
            view.sort.push_back({.column = table().indexOf(name.constData()), .descending = descending});
            order += '"' + name + '"' + (descending ? " DESC" : "");
        }
        model.setView(view);
        QVERIFY(wait(model));
        QStringList seen;
        const auto note = [&] {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!m_known.contains(model.row(row).id))
                    seen += model.row(row).id;
                m_known.insert(model.row(row).id);
            }
        };
        m_known.clear();
        note();
        while (!model.atEnd()) {
            model.loadAfter();
            QVERIFY(wait(model));
            QVERIFY(model.rowCount() <= WindowModel::WindowRows);
            note();
        }
        QCOMPARE(seen.size(), ListedMovements);
        const RowSet expected =
            m_world->run(Service::Inventory, ("SELECT id FROM {inventory}.\"StockMovement\" ORDER BY " +
                                              order.join(", ") + ", id" + (view.sort.front().descending ? " DESC" : ""))
                                                 .constData());
        for (int row = 0; row < expected.rows(); ++row)
            QCOMPARE(seen[row], expected.text(row, 0));
        // And back again: the same rows in the same order.
        QStringList backwards;
        for (int row = model.rowCount() - 1; row >= 0; --row)
            backwards += model.row(row).id;
        while (!model.atStart()) {
            const QString first = model.row(0).id;
            model.loadBefore();
            QVERIFY(wait(model));
            for (int row = model.indexOfRow(first) - 1; row >= 0; --row)
                backwards += model.row(row).id;
        }
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(backwards, seen);
    }

    void endIsReachedInOneStep()
    {
        WindowModel model(m_world->layout(), table());
        model.reload();
        QVERIFY(wait(model));
        model.jumpToEnd();
        QVERIFY(wait(model));
        QVERIFY(model.atEnd());
        QCOMPARE(model.row(model.rowCount() - 1).id, QStringLiteral("m00000001"));
    }

    void filterAndCount()
    {
        WindowModel model(m_world->layout(), table());
        TableView view = model.view();
        view.filters = {{.column = table().indexOf("reason"),
                         .op = FilterOperator::Contains,
                         .values = {QStringLiteral("reason 49")}}};
        model.setView(view);
        QVERIFY(wait(model));
        QCOMPARE(model.rowCount(), 111); // 49, 490–499, 4900–4999
        QCOMPARE(model.countKind(), WindowModel::CountKind::Exact);
        QCOMPARE(model.count(), 111);
        view.filters.clear();
        model.setView(view);
        QVERIFY(wait(model));
        QTRY_COMPARE(model.count(), ListedMovements);
    }

    void oneRoundTripToOpen()
    {
        WindowModel model(m_world->layout(), table());
        QSignalSpy loaded(&model, &WindowModel::loaded);
        model.reload();
        QVERIFY(wait(model));
        QCOMPARE(loaded.first().first().value<WindowModel::Loaded>().roundTrips, 1);
        QCOMPARE(model.rowCount(), WindowModel::PageRows);
    }

    void newestRequestWins()
    {
        WindowModel model(m_world->layout(), table());
        QSignalSpy loaded(&model, &WindowModel::loaded);
        TableView view = model.view();
        for (int i = 0; i < 5; ++i) {
            view.search = QStringLiteral("reason %1").arg(1000 + i);
            model.setView(view);
        }
        QVERIFY(wait(model));
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(model.row(0).id, QStringLiteral("m00001004"));
    }

    void refreshShowsWhatChangedWithoutMoving()
    {
        WindowModel model(m_world->layout(), table());
        model.reload();
        QVERIFY(wait(model));
        const QString id = model.row(3).id;
        m_world->run(Service::Inventory, R"(UPDATE {inventory}."StockMovement" SET reason = 'seen' WHERE id = $1)",
                     {id});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy fresh(&model, &WindowModel::newRowsFound);
        m_world->run(
            Service::Inventory,
            R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity, "quantityBefore",
            "quantityAfter", reason, "createdAt") SELECT 'new', "itemId", 'u', 'IN', 1, 0, 1, 'new', timestamp '2030-01-01'
            FROM {inventory}."StockMovement" LIMIT 1)");
        model.refresh();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(model.cell(3, table().indexOf("reason")).toString(), QStringLiteral("seen"));
        QTRY_COMPARE(fresh.size(), 1);
        m_world->run(Service::Inventory, R"(DELETE FROM {inventory}."StockMovement" WHERE id = 'new')");
    }

    void refreshFollowsTimesThatMoved()
    {
        WindowModel model(m_world->layout(), table());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto since = [&](const char *moment) {
            TableView view = model.view();
            view.filters = {{.column = table().indexOf("createdAt"),
                             .op = FilterOperator::GreaterOrEqual,
                             .values = {QString::fromLatin1(moment)}}};
            return view;
        };
        model.setView(since("2026-01-01 04:00:00"));
        QTRY_COMPARE(model.count(), 1'001);
        QVERIFY(wait(model));
        for (int pages = 0; pages < 4; ++pages) {
            model.loadAfter();
            QVERIFY(wait(model));
        }
        QCOMPARE(model.rowCount(), 1'000);
        const QString first = model.row(0).id;
        model.refresh(since("2026-01-01 05:00:00"));
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).id, first);
        QTRY_COMPARE(model.count(), 1);
        // And where more come in behind the last one.
        model.refresh(since("2026-01-01 04:00:00"));
        QTRY_COMPARE(model.count(), 1'001);
        model.loadAfter();
        QVERIFY(wait(model));
        QCOMPARE(model.rowCount(), 201);
    }

    void editsSurviveEverything()
    {
        WindowModel model(m_world->layout(), items());
        model.setEditable(true);
        model.reload();
        QVERIFY(wait(model));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int name = items().indexOf("name");
        QVERIFY(model.setData(model.index(0, name), QStringLiteral("typed")));
        QVERIFY(!model.setData(model.index(0, items().indexOf("quantity")), 5.0)); // stock moves by movements only
        model.reload();
        QVERIFY(wait(model));
        QCOMPARE(model.cell(0, name).toString(), QStringLiteral("typed"));
        QCOMPARE(model.edits().cellCount(), 1);
        QVERIFY(model.edits().undo());
        QVERIFY(model.edits().isEmpty());
    }

private:
    // It looks at the whole window after each change, for nine tenths of the time: one order suffices.
    static std::unique_ptr<QAbstractItemModelTester> strict(WindowModel &model)
    {
        return std::make_unique<QAbstractItemModelTester>(&model,
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    const TableDescriptor &table() const { return *m_catalog.find(QStringLiteral("inventory.StockMovement")); }
    const TableDescriptor &items() const { return *m_catalog.find(QStringLiteral("inventory.InventoryItem")); }
    static bool wait(WindowModel &model)
    {
        return QTest::qWaitFor([&] { return !model.isLoading() && model.readAt().isValid(); }, 10'000);
    }

    const Catalog m_catalog = app::makeCatalog();
    std::unique_ptr<tests::ServiceWorld> m_world;
    QSet<QString> m_known;
};

VHM24_TEST(TestWindowModel)
#include "tst_windowmodel_db.moc"
