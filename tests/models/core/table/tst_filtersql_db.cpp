// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/table/enumeration.h"
#include "models/core/table/nameresolver.h"
#include "models/core/table/tablequery.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTest>
#include <QTimeZone>

using namespace vhm24;
using namespace vhm24::core;

namespace {
constexpr int Items = 60;
constexpr int Movements = 600;
} // namespace

/// What is typed into a filter gives the rows that a condition written by hand gives.
class TestFilterSql : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->run(Service::Inventory, R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category,
            quantity, "minQuantity", "isActive", description, "updatedAt")
            SELECT 'i' || n, 'Item ' || n, 'SKU-' || lpad(n::text, 4, '0'), (ARRAY['KG', 'L', 'PCS'])[n % 3 + 1]::{inventory}."InventoryUnit",
            CASE WHEN n % 2 = 0 THEN 'even' ELSE 'odd' END, n * 1.5, 10, n % 5 <> 0, CASE WHEN n % 4 = 0 THEN '100%_\ ' || n END, now()
            FROM generate_series(1, $1::int) AS n)",
                     {Items});
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity,
            "quantityBefore", "quantityAfter", reason, "machineId", "createdAt")
            SELECT 'm' || n, 'i' || (n % $1::int + 1), 'user-' || (ARRAY['ADMIN', 'OPERATOR'])[n % 2 + 1],
            (ARRAY['IN', 'OUT'])[n % 2 + 1]::{inventory}."StockMovementType", n, 0, n, 'reason ' || n,
            CASE WHEN n % 3 = 0 THEN NULL ELSE 'machine' END, timestamp '2026-11-01' + n * interval '1 hour'
            FROM generate_series(1, $2::int) AS n)",
                     {Items, Movements});
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase()
    {
        m_connections = {};
        m_world.reset();
    }

    void equalsHandWrittenSql_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("where");
        itemRows();
        movementRows();
        userRows();
    }
    void equalsHandWrittenSql()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, where);
        const TableDescriptor &table = *m_catalog.find(QString::fromLatin1(key));
        const auto filter = parseFilter(table, table.indexOf(column.constData()), QString::fromUtf8(typed), context());
        QVERIFY2(filter.ok() && filter.value(), filter ? "nothing" : qPrintable(filter.error().detail));
        const qint64 byHand = qint64(m_world->number(
            table.service,
            ("SELECT count(*)::float8 FROM " + table.qualifiedName() + " AS t WHERE " + where).constData()));
        QCOMPARE(countOf(table, {.filters = {*filter.value()}}), byHand);
        const qint64 all = qint64(
            m_world->number(table.service, ("SELECT count(*)::float8 FROM " + table.qualifiedName()).constData()));
        QVERIFY2(byHand > 0 && byHand < all, where.constData()); // all rows or none would prove nothing
    }

    void everyOperatorRunsOnEveryColumn_data()
    {
        QTest::addColumn<QString>("key");
        for (const TableDescriptor &table : m_catalog.tables())
            QTest::newRow(qPrintable(table.key())) << table.key();
    }
    void everyOperatorRunsOnEveryColumn()
    {
        QFETCH(QString, key);
        const TableDescriptor &table = *m_catalog.find(key);
        for (int column = 0; column < int(table.columns.size()); ++column) {
            const Column &one = table.columns[std::size_t(column)];
            if (one.secret)
                continue;
            for (int op = 0; op <= int(FilterOperator::NotIn); ++op) {
                const bool pair =
                    FilterOperator(op) == FilterOperator::Between ||
                    ((FilterOperator(op) == FilterOperator::In || FilterOperator(op) == FilterOperator::NotIn) &&
                     one.kind != ColumnKind::Json);
                const QString value = storedValue(one);
                ColumnFilter filter{.column = column,
                                    .op = FilterOperator(op),
                                    .values = pair ? QStringList{value, value} : QStringList{value}};
                QVERIFY(countOf(table, {.filters = {filter}}) >= 0);
                filter.byName = one.reference.has_value();
                QVERIFY(countOf(table,
                                {.filters = {filter}, .advanced = {.any = true, .conditions = {filter, filter}}}) >= 0);
            }
        }
        QVERIFY(countOf(table, {.search = QStringLiteral("two 100%_\\ words")}) >= 0);
    }

    void everyWordOfASearchMustStandSomewhere()
    {
        const auto found = [this](const char *search) {
            return countOf(items(), {.search = QString::fromUtf8(search)});
        };
        QCOMPARE(found("item"), qint64(Items));
        QCOMPARE(found("odd item"), qint64(Items / 2)); // in two columns
        QCOMPARE(found("item SKU-0007"), qint64(1));
        QCOMPARE(found("odd even"), qint64(0));
        QCOMPARE(found("100%_\\"), qint64(Items / 4)); // as it stands, not as a pattern
        QCOMPARE(found("   "), qint64(Items));
    }

    void searchFindsNamesBehindIds()
    {
        const TableDescriptor &movements = *m_catalog.find(QStringLiteral("inventory.StockMovement"));
        QCOMPARE(countOf(movements, {.search = QStringLiteral("SKU-0007")}), qint64(Movements / Items));
        const bool one = m_world->isOneDatabase();
        QCOMPARE(countOf(movements, {.search = QStringLiteral("user-OPERATOR")}), qint64(one ? Movements / 2 : 0));
    }

    void moreNamesThanAListHolds()
    {
        m_world->run(Service::Auth, R"(INSERT INTO {auth}."User"(id, email, name, "passwordHash", roles, "updatedAt")
            SELECT 'many' || n, 'many' || n, 'Many ' || n, '', ARRAY[]::{auth}."UserRole"[], now()
            FROM generate_series(1, 1005) AS n)");
        m_world->run(Service::Inventory, R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type,
            quantity, "quantityBefore", "quantityAfter", reason, "createdAt")
            SELECT 'many' || n, 'i1', 'many' || n, 'IN', 1, 0, 1, 'many', timestamp '2020-01-01'
            FROM generate_series(1, 1005) AS n)");
        const TableDescriptor &movements = *m_catalog.find(QStringLiteral("inventory.StockMovement"));
        const ColumnFilter filter{.column = movements.indexOf("userId"),
                                  .op = FilterOperator::Contains,
                                  .values = {QStringLiteral("many ")},
                                  .byName = true};
        NameResolver resolver(m_world->layout(), movements);
        std::optional<NameResolver::Resolved> resolved;
        resolver.resolve({filter}, {.any = true, .conditions = {filter}},
                         [&](const NameResolver::Resolved &answer) { resolved = answer; });
        QTRY_VERIFY(resolved.has_value());
        QVERIFY(!resolved->error);
        const bool one = m_world->isOneDatabase();
        QCOMPARE(resolved->cut.isEmpty(), one);
        const qint64 count = countOf(movements, {.filters = resolved->filters, .advanced = resolved->advanced});
        QCOMPARE(count, qint64(one ? 1005 : NameResolver::MostIds));
        m_world->run(Service::Inventory, R"(DELETE FROM {inventory}."StockMovement" WHERE reason = 'many')");
    }

    void aTrigramIndexServesTheSearch()
    {
        // The form of the conditions is what lets the planner choose it, so that is what is looked at.
        std::vector<Parameter> parameters;
        const TableDescriptor &movements = *m_catalog.find(QStringLiteral("inventory.StockMovement"));
        const QByteArray sql =
            FilterSql(m_world->layout(), movements).searchCondition(QStringLiteral("milk"), parameters);
        QVERIFY2(sql.contains("t.\"reason\" ILIKE $1::text"), sql.constData());
        QVERIFY2(sql.contains("t.\"itemId\" = ANY(ARRAY(SELECT"), sql.constData());
        QVERIFY2(!sql.contains("lower(") && !sql.contains(" IN (SELECT"), sql.constData());
    }

private:
    void row(const char *key, const char *column, const char *typed, const char *where)
    {
        QTest::newRow((QByteArray(column) + ' ' + typed).constData())
            << QByteArray(key) << QByteArray(column) << QByteArray(typed) << QByteArray(where);
    }
    void itemRows()
    {
        const auto item = [this](const char *column, const char *typed, const char *where) {
            row("inventory.InventoryItem", column, typed, where);
        };
        item("quantity", "30", "quantity = 30");
        item("quantity", "<>30", "quantity <> 30");
        item("quantity", "<30", "quantity < 30");
        item("quantity", "<=30", "quantity <= 30");
        item("quantity", ">30", "quantity > 30");
        item("quantity", ">=30", "quantity >= 30");
        item("quantity", "3..30", "quantity >= 3 AND quantity <= 30");
        item("quantity", "in 3; 4,5", "quantity IN (3, 4.5)");
        item("quantity", "not in 3, 30", "quantity NOT IN (3, 30)");
        item("name", "5", "position('5' in name) > 0");
        item("name", "item 1*", "left(name, 6) = 'Item 1'");
        item("name", "*7", "right(name, 1) = '7'");
        item("name", "=Item 7", "name = 'Item 7'");
        item("name", "<>Item 7", "name <> 'Item 7'");
        item("name", "in Item 7, Item 8", "name IN ('Item 7', 'Item 8')");
        item("name", "not in Item 7, Item 8", "name NOT IN ('Item 7', 'Item 8')");
        item("description", "null", "description IS NULL");
        item("description", "<>null", "description IS NOT NULL");
        item("description", "0%_\\", "position('0%_\\' in description) > 0");
        item("description", "<>100%_\\ 4", "description IS DISTINCT FROM '100%_\\ 4'");
        item("description", "not in 100%_\\ 4", "coalesce(description, '') <> '100%_\\ 4'");
        item("unit", "kg", "unit = 'KG'");
        item("unit", "<>kg", "unit <> 'KG'");
        item("unit", "in kg, l", "unit IN ('KG', 'L')");
        item("unit", "not in kg, l", "unit NOT IN ('KG', 'L')");
        item("isActive", "yes", "\"isActive\"");
        item("isActive", "<>yes", "NOT \"isActive\"");
        item("state", "low", "quantity > 0 AND quantity <= \"minQuantity\"");
        item("id", "i7", "id = 'i7'");
        item("id", "i1*", "id LIKE 'i1%'");
        item("id", "in i1, i2", "id IN ('i1', 'i2')");
    }
    void movementRows()
    {
        const auto movement = [this](const char *column, const char *typed, const char *where) {
            row("inventory.StockMovement", column, typed, where);
        };
        const char *const tenth = "\"createdAt\" >= '2026-11-09 19:00' AND \"createdAt\" < '2026-11-10 19:00'";
        movement("createdAt", "10.11.2026", tenth);
        movement("createdAt", "<>10.11.2026",
                 "\"createdAt\" < '2026-11-09 19:00' OR \"createdAt\" >= '2026-11-10 19:00'");
        movement("createdAt", "<10.11.2026", "\"createdAt\" < '2026-11-09 19:00'");
        movement("createdAt", "<=10.11.2026", "\"createdAt\" < '2026-11-10 19:00'");
        movement("createdAt", ">10.11.2026", "\"createdAt\" >= '2026-11-10 19:00'");
        movement("createdAt", ">=10.11.2026", "\"createdAt\" >= '2026-11-09 19:00'");
        movement("createdAt", "in 10.11.2026, 12.11.2026",
                 "\"createdAt\" >= '2026-11-09 19:00' AND \"createdAt\" < '2026-11-10 19:00' OR "
                 "\"createdAt\" >= '2026-11-11 19:00' AND \"createdAt\" < '2026-11-12 19:00'");
        movement("createdAt", "not in 10.11.2026",
                 "\"createdAt\" < '2026-11-09 19:00' OR \"createdAt\" >= '2026-11-10 19:00'");
        movement("createdAt", "last 7 days",
                 "\"createdAt\" >= '2026-11-13 19:00' AND \"createdAt\" < '2026-11-20 19:00'");
        movement("createdAt", "10.11.2026 8:00..12:00",
                 "\"createdAt\" BETWEEN '2026-11-10 03:00' AND '2026-11-10 07:00:59.999'");
        movement("itemId", "SKU-0007", "\"itemId\" = 'i7'");
        movement("itemId", "item 1*", "\"itemId\" LIKE 'i1%'");
        movement("itemId", "*0", "\"itemId\" LIKE '%0'");
        movement("itemId", "=Item 7", "\"itemId\" = 'i7'");
        movement("itemId", "=SKU-0007 · Item 7", "\"itemId\" = 'i7'");
        movement("itemId", "<>Item 7", "\"itemId\" <> 'i7'");
        movement("itemId", "in Item 7, Item 8", "\"itemId\" IN ('i7', 'i8')");
        movement("itemId", "not in Item 7, Item 8", "\"itemId\" NOT IN ('i7', 'i8')");
        movement("itemId", "i7", "\"itemId\" = 'i7'");
        movement("machineId", "null", "\"machineId\" IS NULL");
        movement("machineId", "<>null", "\"machineId\" IS NOT NULL");
    }
    void userRows()
    {
        const auto user = [this](const char *typed, const char *where) { row("auth.User", "roles", typed, where); };
        user("administrator", "'ADMIN' = ANY(roles)");
        user("<>administrator", "NOT 'ADMIN' = ANY(roles)");
        user("in administrator, driver", "roles && ARRAY['ADMIN', 'DRIVER']::text[]::{auth}.\"UserRole\"[]");
        user("not in administrator, driver", "NOT roles && ARRAY['ADMIN', 'DRIVER']::text[]::{auth}.\"UserRole\"[]");
    }

    const TableDescriptor &items() const { return *m_catalog.find(QStringLiteral("inventory.InventoryItem")); }
    static FilterContext context()
    {
        return {.timeZone = "Asia/Tashkent",
                .now = QDateTime(QDate(2026, 11, 20), QTime(6, 0), Qt::UTC),
                .enumerationWords = [](const char *enumeration, const QString &typed) {
                    QStringList found;
                    for (const QString &word : enumerationWords(enumeration)) {
                        if (enumerationText(enumeration, word).startsWith(typed, Qt::CaseInsensitive))
                            found += word;
                    }
                    return found;
                }};
    }
    static QString storedValue(const Column &column)
    {
        switch (column.kind) {
        case ColumnKind::Moment: return QStringLiteral("2026-11-19 10:00:00.000");
        case ColumnKind::Date: return QStringLiteral("2026-11-19");
        case ColumnKind::Boolean: return QStringLiteral("true");
        case ColumnKind::Enumeration:
        case ColumnKind::EnumerationList: return enumerationWords(column.enumeration).first();
        default: return QStringLiteral("5");
        }
    }
    qint64 countOf(const TableDescriptor &table, TableView view)
    {
        view.sort = {{.column = table.indexOf("id")}};
        const auto rows = run(table, TableQuery(m_world->layout(), table).boundedCount(view, 100'000));
        return rows.rows() > 0 ? rows.integer(0, 0) : -1;
    }
    RowSet run(const TableDescriptor &table, const Statement &statement)
    {
        std::unique_ptr<Connection> &connection = m_connections[std::size_t(table.service)];
        if (!connection)
            connection = std::move(Connection::open(m_world->layout().database(table.service).settings()).value());
        auto rows = connection->run(statement);
        if (!rows)
            qWarning("%s %s", qPrintable(rows.error().detail), statement.sql.constData());
        return rows ? rows.value() : RowSet();
    }

    const Catalog m_catalog = app::makeCatalog();
    std::unique_ptr<tests::ServiceWorld> m_world;
    std::array<std::unique_ptr<Connection>, AllServices.size()> m_connections;
};

VHM24_TEST(TestFilterSql)
#include "tst_filtersql_db.moc"
