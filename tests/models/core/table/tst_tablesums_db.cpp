// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "app/demo/demodata.h"
#include "models/core/table/tablesums.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

/// Footer figures of every table against SQL that is written here a second time.
class TestTableSums : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->run(Service::Auth, R"(DELETE FROM {auth}."User")");
        const auto written = app::writeDemoData(m_world->layout(), {.machines = 6, .days = 4});
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().detail));
        m_world->run(Service::Shared,
                     R"(UPDATE {shared}."Transaction" SET currency = 'RUB' WHERE id < (SELECT
                        percentile_disc(0.3) WITHIN GROUP (ORDER BY id) FROM {shared}."Transaction"))");
        QCOMPARE(m_catalog.tables().size(), std::size_t(21));
    }
    void cleanupTestCase() { m_world.reset(); }

    void equalsSql_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("column");
        for (const TableDescriptor &table : m_catalog.tables()) {
            for (int column = 0; column < int(table.columns.size()); ++column) {
                if (isNumeric(table.columns[std::size_t(column)]))
                    QTest::addRow("%s.%s", table.table, table.columns[std::size_t(column)].name)
                        << table.key() << column;
            }
        }
    }
    void equalsSql()
    {
        QFETCH(QString, table);
        QFETCH(int, column);
        const TableDescriptor &of = *m_catalog.find(table);
        const QByteArray value = sqlOf(of.columns[std::size_t(column)]) + "::numeric";
        const std::pair<Aggregate, QByteArray> figures[] = {{Aggregate::Sum, "sum(" + value + ")"},
                                                            {Aggregate::Average, "avg(" + value + ")"},
                                                            {Aggregate::Minimum, "min(" + value + ")"},
                                                            {Aggregate::Maximum, "max(" + value + ")"},
                                                            {Aggregate::Count, "nullif(count(" + value + "), 0)"}};
        for (const auto &[aggregate, sql] : figures) {
            const auto own = sums(of, {}, {{column, aggregate}}).value(column);
            const QByteArray unit = unitSql(of, of.columns[std::size_t(column)]);
            const RowSet rows =
                m_world->run(of.service, ("SELECT " + unit + ", " + sql + "::text FROM " + of.qualifiedName() +
                                          " AS t GROUP BY 1 HAVING " + sql + " IS NOT NULL ORDER BY 1")
                                             .constData());
            QCOMPARE(int(own.size()), rows.rows());
            for (int row = 0; row < rows.rows(); ++row) {
                QCOMPARE(own[std::size_t(row)].unit, rows.text(row, 0));
                QCOMPARE(own[std::size_t(row)].exact, rows.text(row, 1));
            }
        }
    }

    void allColumnsAtOnceAreTheSame()
    {
        for (const TableDescriptor &table : m_catalog.tables()) {
            QMap<int, Aggregate> all;
            for (int column = 0; column < int(table.columns.size()); ++column) {
                if (isNumeric(table.columns[std::size_t(column)]))
                    all.insert(column, Aggregate::Sum);
            }
            if (all.isEmpty())
                continue;
            const ColumnAmounts together = sums(table, {}, all);
            for (auto it = all.begin(); it != all.end(); ++it)
                QCOMPARE(together.value(it.key()), sums(table, {}, {{it.key(), Aggregate::Sum}}).value(it.key()));
        }
    }

    void unitsStayApart()
    {
        const TableDescriptor &items = *m_catalog.find(QStringLiteral("inventory.InventoryItem"));
        const auto kinds = [&](const TableDescriptor &table, const char *column) {
            QStringList units;
            for (const UnitAmount &amount :
                 sums(table, {}, {{table.indexOf(column), Aggregate::Sum}}).value(table.indexOf(column)))
                units += amount.unit;
            return units;
        };
        QVERIFY(kinds(items, "quantity").contains(QStringLiteral("KG")));
        QVERIFY(kinds(items, "quantity").size() > 1);
        QCOMPARE(kinds(items, "value"), QStringList{QString()}); // money of one currency
        // The unit of a movement stands with its item.
        const TableDescriptor &movements = *m_catalog.find(QStringLiteral("inventory.StockMovement"));
        QVERIFY(kinds(movements, "quantity").contains(QStringLiteral("KG")));
        const TableDescriptor &sales = *m_catalog.find(QStringLiteral("shared.Transaction"));
        QCOMPARE(kinds(sales, "amount"), (QStringList{QStringLiteral("RUB"), QStringLiteral("UZS")}));
    }

    void onlyRowsOfTheFilter()
    {
        const TableDescriptor &sales = *m_catalog.find(QStringLiteral("shared.Transaction"));
        const int amount = sales.indexOf("amount");
        const TableView view{
            .filters = {
                {.column = sales.indexOf("currency"), .op = FilterOperator::Equal, .values = {QStringLiteral("RUB")}},
                {.column = amount, .op = FilterOperator::Greater, .values = {QStringLiteral("9000")}}}};
        const auto own = sums(sales, view, {{amount, Aggregate::Sum}}).value(amount);
        QCOMPARE(own.size(), std::size_t(1));
        QCOMPARE(
            own.front().exact,
            m_world->text(
                Service::Shared,
                R"(SELECT sum(amount::numeric)::text FROM {shared}."Transaction" WHERE currency = 'RUB' AND amount > 9000)"));
        const TableView none{.search = QStringLiteral("there is nothing of that kind")};
        QVERIFY(sums(sales, none, {{amount, Aggregate::Sum}}).isEmpty());
    }

    void tenthsAddUpExactly()
    {
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, "updatedAt")
            SELECT 'tenth' || n, 'tenth', 'tenth' || n, 'KG', 'tenths', 0.1, now() FROM generate_series(1, 1000) AS n)");
        const TableDescriptor &items = *m_catalog.find(QStringLiteral("inventory.InventoryItem"));
        const int quantity = items.indexOf("quantity");
        const TableView view{.filters = {{.column = items.indexOf("category"),
                                          .op = FilterOperator::Equal,
                                          .values = {QStringLiteral("tenths")}}}};
        QCOMPARE(sums(items, view, {{quantity, Aggregate::Sum}}).value(quantity).front().exact,
                 QStringLiteral("100.0"));
    }

private:
    static QByteArray unitSql(const TableDescriptor &table, const Column &column)
    {
        if (column.kind == ColumnKind::Money && table.has("currency"))
            return "t.currency";
        if (column.kind != ColumnKind::Quantity)
            return "''";
        if (table.has("unit"))
            return "t.unit::text";
        return R"((SELECT i.unit::text FROM {inventory}."InventoryItem" AS i WHERE i.id = t."itemId"))";
    }
    ColumnAmounts sums(const TableDescriptor &table, const TableView &view, const QMap<int, Aggregate> &wanted)
    {
        const TableSums sums(m_world->layout(), m_catalog, table);
        const Statement statement = sums.statement(view, wanted);
        return sums.decode(m_world->run(table.service, statement.sql.constData(), statement.parameters), wanted);
    }

    const Catalog m_catalog = app::makeCatalog();
    std::unique_ptr<tests::ServiceWorld> m_world;
};

VHM24_TEST(TestTableSums)
#include "tst_tablesums_db.moc"
