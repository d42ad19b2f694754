// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/table/tablegroups.h"
#include "models/core/table/tablequery.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

class TestTableGroups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->run(
            Service::Inventory,
            R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, price, "isActive", "createdAt", "updatedAt")
            SELECT 'i' || n, 'Item ' || n, 'SKU-' || n, (ARRAY['KG', 'L', 'PCS'])[1 + n % 3]::{inventory}."InventoryUnit",
                   CASE WHEN n % 2 = 0 THEN 'even' ELSE 'odd' END, n, CASE WHEN n % 10 = 0 THEN NULL ELSE 2 END, n <= 90,
                   '2026-11-01 18:30'::timestamp + n * interval '1 hour', now()
            FROM generate_series(1, 100) AS n)");
    }
    void cleanupTestCase() { m_world.reset(); }

    void groupsAreCountedAndSummedByUnit()
    {
        const auto list = groups({{.column = column("category")}}, {column("quantity"), column("price")});
        QCOMPARE(list.groups.size(), std::size_t(2));
        QCOMPARE(list.groups[0].keys, (Keys{QStringLiteral("even")}));
        QCOMPARE(list.groups[0].count, 50);
        for (const TableGroup &group : list.groups) {
            const auto amounts = group.sums.value(column("quantity"));
            QCOMPARE(amounts.size(), std::size_t(3)); // kg, l and pieces are not added
            for (const UnitAmount &amount : amounts)
                QCOMPARE(amount.exact,
                         m_world->text(Service::Inventory,
                                       R"(SELECT sum(quantity::numeric)::text FROM {inventory}."InventoryItem"
                                       WHERE category = $1 AND unit::text = $2)",
                                       {*group.keys[0], amount.unit}));
        }
        QCOMPARE(list.groups[0].sums.value(column("price")).front().exact, QStringLiteral("80"));
        QVERIFY(!list.cut);
    }

    void groupsWithinGroups()
    {
        const std::vector<GroupLevel> levels{
            {.column = column("category")}, {.column = column("unit")}, {.column = column("isActive")}};
        const auto list = groups(levels, {column("quantity")});
        QCOMPARE(list.groups.size(), std::size_t(2 + 6 + 12));
        // Each before those within it, and their counts add up to its own.
        qint64 within = 0;
        qint64 whole = 0;
        for (const TableGroup &group : list.groups) {
            if (group.keys.size() == 1) {
                QCOMPARE(within, whole);
                whole = group.count;
                within = 0;
            } else if (group.keys.size() == 2) {
                within += group.count;
                QCOMPARE(group.sums.value(column("quantity")).size(), std::size_t(1));
            }
        }
        QCOMPARE(within, whole);
        QCOMPARE(list.groups[0].keys.size(), std::size_t(1));
        QCOMPARE(list.groups[1].keys.size(), std::size_t(2));
        QCOMPARE(list.groups[2].keys.size(), std::size_t(3));
    }

    void daysAreThoseOfTheZone()
    {
        const auto days = groups({{.column = column("createdAt")}}, {});
        // 18:30 UTC and one hour is half past midnight in Tashkent: no row is of the first of November there.
        QCOMPARE(*days.groups.back().keys[0], QStringLiteral("2026-11-02"));
        QCOMPARE(days.groups.back().count, 24);
        QCOMPARE(*days.groups.front().keys[0], QStringLiteral("2026-11-06")); // the newest comes first
        QCOMPARE(days.groups.front().count, 4);
        const auto weeks = groups({{.column = column("createdAt"), .step = MomentStep::Week}}, {});
        QCOMPARE(*weeks.groups.back().keys[0], QStringLiteral("2026-11-02")); // a Monday
        const auto months = groups({{.column = column("createdAt"), .step = MomentStep::Month}}, {});
        QCOMPARE(months.groups.size(), std::size_t(1));
        QCOMPARE(*months.groups.front().keys[0], QStringLiteral("2026-11-01"));
    }

    void filtersOfAGroupFindItsRows_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<int>("step");
        QTest::newRow("text") << QStringList{QStringLiteral("category")} << 0;
        QTest::newRow("enumeration and truth") << QStringList{QStringLiteral("unit"), QStringLiteral("isActive")} << 0;
        QTest::newRow("empty numbers") << QStringList{QStringLiteral("price"), QStringLiteral("category")} << 0;
        QTest::newRow("days") << QStringList{QStringLiteral("createdAt"), QStringLiteral("unit")} << 0;
        QTest::newRow("weeks") << QStringList{QStringLiteral("createdAt")} << 1;
        QTest::newRow("months") << QStringList{QStringLiteral("createdAt")} << 2;
        QTest::newRow("computed") << QStringList{QStringLiteral("state")} << 0;
    }
    void filtersOfAGroupFindItsRows()
    {
        QFETCH(QStringList, columns);
        QFETCH(int, step);
        std::vector<GroupLevel> levels;
        for (const QString &name : columns)
            levels.push_back({.column = column(name.toLatin1().constData()), .step = static_cast<MomentStep>(step)});
        const TableView view{
            .filters = {
                {.column = column("quantity"), .op = FilterOperator::LessOrEqual, .values = {QStringLiteral("80")}}}};
        const auto list = groups(levels, {}, view);
        QVERIFY(!list.groups.empty());
        qint64 all = 0;
        for (const TableGroup &group : list.groups) {
            TableView rows = view;
            for (const ColumnFilter &filter :
                 TableGroups(m_world->layout(), m_catalog, table(), Zone).filtersOf(group, levels))
                rows.filters.push_back(filter);
            const Statement count = TableQuery(m_world->layout(), table()).boundedCount(rows, 1000);
            const RowSet counted = m_world->run(Service::Inventory, count.sql.constData(), count.parameters);
            QCOMPARE(counted.integer(0, 0), group.count);
            all += group.keys.size() == 1 ? group.count : 0;
        }
        QCOMPARE(all, 80);
    }

    void everyGroupableColumnRuns()
    {
        for (const TableDescriptor &one : m_catalog.tables()) {
            std::vector<int> summed;
            for (int i = 0; i < int(one.columns.size()); ++i) {
                if (isNumeric(one.columns[std::size_t(i)]))
                    summed.push_back(i);
            }
            for (int i = 0; i < int(one.columns.size()); ++i) {
                if (!isGroupable(one.columns[std::size_t(i)]))
                    continue;
                const std::vector<GroupLevel> levels{{.column = i, .step = MomentStep::Week}};
                const TableGroups query(m_world->layout(), m_catalog, one, Zone);
                const Statement statement = query.statement({}, levels, summed);
                const RowSet rows = m_world->run(one.service, statement.sql.constData(), statement.parameters);
                QVERIFY2(rows.columns() == 3 + int(summed.size()), one.columns[std::size_t(i)].name);
            }
        }
    }

    void allGroupsAreReachedPageByPage()
    {
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, "updatedAt")
            SELECT 'm' || n, 'Many ' || n, 'MANY-' || n, 'KG', 'c' || n, 1, now() FROM generate_series(1, 1100) AS n)");
        m_world->run(Service::Inventory,
                     R"(UPDATE {inventory}."InventoryItem" SET price = quantity WHERE id LIKE 'm%')");
        const std::vector<GroupLevel> byCategory{{.column = column("category")}};
        const auto first = groups(byCategory, {});
        QCOMPARE(first.groups.size(), std::size_t(TableGroups::PageGroups));
        QVERIFY(first.cut);
        QCOMPARE(allKeys(byCategory).size(), 1'102);
        // A page may end within a group; NULLs come last, and in parts too.
        QCOMPARE(
            allKeys({{.column = column("category")}, {.column = column("price")}, {.column = column("unit")}}).size(),
            1'102 + (1'100 + 2 + 1) + (1'100 + 6 + 3));
        QCOMPARE(allKeys({{.column = column("price")}, {.column = column("sku")}}).size(), 3 + 1'200);
        QCOMPARE(allKeys({{.column = column("createdAt")}, {.column = column("sku")}}).size(), 6 + 1'200);
        m_world->run(Service::Inventory, R"(DELETE FROM {inventory}."InventoryItem" WHERE id LIKE 'm%')");
    }

private:
    using Keys = std::vector<std::optional<QString>>;
    static inline const QByteArray Zone = "Asia/Tashkent";
    const TableDescriptor &table() { return *m_catalog.find(QStringLiteral("inventory.InventoryItem")); }
    int column(const char *name) { return table().indexOf(name); }
    /// Of all pages, one after the other.
    QList<Keys> allKeys(const std::vector<GroupLevel> &levels)
    {
        QList<Keys> keys;
        qint64 rows = 0;
        const TableGroups query(m_world->layout(), m_catalog, table(), Zone);
        for (TableGroupList page{.cut = true}; page.cut;) {
            const TableGroup last = page.groups.empty() ? TableGroup() : page.groups.back();
            const Statement statement = query.statement({}, levels, {}, page.groups.empty() ? nullptr : &last);
            page = query.decode(m_world->run(Service::Inventory, statement.sql.constData(), statement.parameters),
                                levels, {});
            for (const TableGroup &group : page.groups) {
                if (keys.contains(group.keys))
                    qWarning("a group came twice");
                keys += group.keys;
                rows += group.keys.size() == levels.size() ? group.count : 0;
            }
        }
        return rows == 1'200 ? keys : QList<Keys>();
    }
    TableGroupList groups(const std::vector<GroupLevel> &levels, const std::vector<int> &summed,
                          const TableView &view = {})
    {
        const TableGroups query(m_world->layout(), m_catalog, table(), Zone);
        const Statement statement = query.statement(view, levels, summed);
        return query.decode(m_world->run(Service::Inventory, statement.sql.constData(), statement.parameters), levels,
                            summed);
    }

    const Catalog m_catalog = app::makeCatalog();
    std::unique_ptr<tests::ServiceWorld> m_world;
};

VHM24_TEST(TestTableGroups)
#include "tst_tablegroups_db.moc"
