// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/table/enumeration.h"
#include "models/core/table/filter.h"

#include <QTest>

using namespace vhm24::core;

namespace {

const Catalog &catalog()
{
    static const Catalog all = vhm24::app::makeCatalog();
    return all;
}

FilterContext context()
{
    return {.timeZone = "Asia/Tashkent",
            .now = QDateTime(QDate(2026, 11, 19), QTime(20, 30), Qt::UTC), // already the 20th in Tashkent
            .enumerationWords = [](const char *enumeration, const QString &typed) {
                QStringList found;
                for (const QString &word : enumerationWords(enumeration)) {
                    if (enumerationText(enumeration, word).startsWith(typed, Qt::CaseInsensitive))
                        found += word;
                }
                return found;
            }};
}

Result<std::optional<ColumnFilter>> parse(const char *table, const char *column, const char *typed)
{
    const TableDescriptor *const descriptor = catalog().find(QString::fromLatin1(table));
    return parseFilter(*descriptor, descriptor->indexOf(column), QString::fromUtf8(typed), context());
}

} // namespace

class TestFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void operators_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("op");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *column, const char *typed, FilterOperator op, QStringList values) {
            QTest::newRow(typed) << QByteArray(column) << QByteArray(typed) << int(op) << values;
        };
        row("quantity", "> 1 234,5", FilterOperator::Greater, {QStringLiteral("1234.5")});
        row("quantity", "=3", FilterOperator::Equal, {QStringLiteral("3")});
        row("quantity", "<>3", FilterOperator::NotEqual, {QStringLiteral("3")});
        row("quantity", "1..10", FilterOperator::Between, {QStringLiteral("1"), QStringLiteral("10")});
        row("quantity", "..10", FilterOperator::LessOrEqual, {QStringLiteral("10")});
        row("quantity", "in 1, 2", FilterOperator::In, {QStringLiteral("1"), QStringLiteral("2")});
        row("minQuantity", "null", FilterOperator::IsNull, {});
        row("name", "молоко", FilterOperator::Contains, {QStringLiteral("молоко")});
        row("name", "*молоко*", FilterOperator::Contains, {QStringLiteral("молоко")});
        row("name", "мол*", FilterOperator::StartsWith, {QStringLiteral("мол")});
        row("name", "=Сахар", FilterOperator::Equal, {QStringLiteral("Сахар")});
        row("state", "Low", FilterOperator::In, {QStringLiteral("LOW")});
        row("unit", "kg", FilterOperator::In, {QStringLiteral("KG")});
        row("isActive", "yes", FilterOperator::Equal, {QStringLiteral("true")});
    }
    void operators()
    {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, typed);
        const auto filter = parse("inventory.InventoryItem", column.constData(), typed.constData());
        QVERIFY(filter.ok());
        QVERIFY(filter.value().has_value());
        QTEST(int(filter.value()->op), "op");
        QTEST(filter.value()->values, "values");
    }

    void daysAreThoseOfTashkent()
    {
        const auto today = parse("inventory.StockMovement", "createdAt", "today");
        QCOMPARE(today.value()->op, FilterOperator::Between);
        QCOMPARE(today.value()->values,
                 (QStringList{QStringLiteral("2026-11-19 19:00:00.000"), QStringLiteral("2026-11-20 18:59:59.999")}));
        const auto until = parse("inventory.StockMovement", "createdAt", "..19.11.2026");
        QCOMPARE(until.value()->values, QStringList{QStringLiteral("2026-11-19 18:59:59.999")}); // its last day whole
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("why");
        QTest::newRow("exponent") << QByteArray("quantity") << QByteArray(">1e999") << QStringLiteral("number");
        QTest::newRow("letters") << QByteArray("price") << QByteArray("дорого") << QStringLiteral("number");
        QTest::newRow("date") << QByteArray("createdAt") << QByteArray("31.02.2026") << QStringLiteral("date");
        QTest::newRow("order") << QByteArray("quantity") << QByteArray("10..1") << QStringLiteral("order");
        QTest::newRow("word") << QByteArray("state") << QByteArray("xyz") << QStringLiteral("enumeration");
    }
    void refuses()
    {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, typed);
        const auto filter = parse("inventory.InventoryItem", column.constData(), typed.constData());
        QVERIFY(!filter.ok());
        QTEST(filter.error().detail, "why");
    }

    void nothingTypedIsNoFilter()
    {
        QVERIFY(!parse("inventory.InventoryItem", "name", "  ").value());
        QVERIFY(!parse("inventory.InventoryItem", "quantity", ">").value());
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter_unit.moc"
