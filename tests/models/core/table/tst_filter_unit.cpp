// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "app/core/languages.h"
#include "models/core/table/enumeration.h"
#include "models/core/table/filter.h"
#include "tests/support/registry.h"

#include <QTest>
#include <QTimeZone>

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
            QTest::newRow((QByteArray(column) + ' ' + typed).constData())
                << QByteArray(column) << QByteArray(typed) << int(op) << values;
        };
        numberRows(row);
        textRows(row);
        row("id", "abc", FilterOperator::Equal, {QStringLiteral("abc")});
        row("id", "abc*", FilterOperator::StartsWith, {QStringLiteral("abc")});
        row("id", "a..c", FilterOperator::Between, {QStringLiteral("a"), QStringLiteral("c")});
        row("state", "Low", FilterOperator::In, {QStringLiteral("LOW")});
        row("state", "<>Low", FilterOperator::NotEqual, {QStringLiteral("LOW")});
        row("state", "in low, none", FilterOperator::In, {QStringLiteral("LOW"), QStringLiteral("OUT")});
        row("state", "not in low, none", FilterOperator::NotIn, {QStringLiteral("LOW"), QStringLiteral("OUT")});
        row("unit", "kg", FilterOperator::In, {QStringLiteral("KG")});
        for (const char *const yes : {"yes", "да", "ha", "= Да", "1"})
            row("isActive", yes, FilterOperator::Equal, {QStringLiteral("true")});
        for (const char *const no : {"no", "нет", "yo'q", "yoʻq", "=0"})
            row("isActive", no, FilterOperator::Equal, {QStringLiteral("false")});
        row("isActive", "<>yes", FilterOperator::NotEqual, {QStringLiteral("true")});
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
        QVERIFY(!filter.value()->byName);
    }

    void namesBehindIds()
    {
        const auto part = parse("inventory.StockMovement", "itemId", "сахар");
        QVERIFY(part.value()->byName);
        QCOMPARE(part.value()->op, FilterOperator::Contains);
        const auto list = parse("inventory.StockMovement", "itemId", "not in Сахар, Молоко");
        QVERIFY(list.value()->byName);
        QCOMPARE(list.value()->op, FilterOperator::NotIn);
        QCOMPARE(list.value()->values, (QStringList{QStringLiteral("Сахар"), QStringLiteral("Молоко")}));
        QVERIFY(!parse("inventory.StockMovement", "machineId", "null").value()->byName);
    }

    void wordsOfEachLanguage_data()
    {
        QTest::addColumn<int>("language");
        using Language = vhm24::ui::Formats::Language;
        QTest::newRow("ru") << int(Language::Russian);
        QTest::newRow("uz") << int(Language::Uzbek);
        QTest::newRow("en") << int(Language::English);
    }
    void wordsOfEachLanguage()
    {
        QFETCH(int, language);
        vhm24::app::Languages languages;
        languages.use(vhm24::ui::Formats::Language(language));
        for (const char *const word : {"LOW", "OUT", "OVER"}) {
            const QString text = enumerationText("StockState", QLatin1String(word));
            const auto filter = parse("inventory.InventoryItem", "state", text.toUtf8().constData());
            QVERIFY2(filter.ok(), qPrintable(text));
            QCOMPARE(filter.value()->values, QStringList{QLatin1String(word)});
        }
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("from");  // in Tashkent
        QTest::addColumn<QString>("until"); // in Tashkent, the first moment after
        QTest::addColumn<QString>("words");
        const auto row = [](const char *typed, const char *from, const char *until, const char *words = "") {
            QTest::newRow(typed) << QByteArray(typed) << QString::fromLatin1(from) << QString::fromLatin1(until)
                                 << QString::fromLatin1(words);
        };
        wordRows(row);
        row("19.11", "2026-11-19 00:00", "2026-11-20 00:00");
        row("= 19.11.2025", "2025-11-19 00:00", "2025-11-20 00:00");
        row("19.11.25", "2025-11-19 00:00", "2025-11-20 00:00");
        row("2026-11-19", "2026-11-19 00:00", "2026-11-20 00:00");
        row("11.2026", "2026-11-01 00:00", "2026-12-01 00:00");
        row("2026-02", "2026-02-01 00:00", "2026-03-01 00:00");
        row("2026", "2026-01-01 00:00", "2027-01-01 00:00");
        row("19.11 14:30", "2026-11-19 14:30", "2026-11-19 14:31");
        row("14:30", "2026-11-20 14:30", "2026-11-20 14:31");
        row("yesterday 14:30", "2026-11-19 14:30", "2026-11-19 14:31");
        row("18.11..19.11", "2026-11-18 00:00", "2026-11-20 00:00");
        row("19.11 8:00..12:00", "2026-11-19 08:00", "2026-11-19 12:01");
        row("19.11.2026 23:00 .. 20.11.2026 1:00", "2026-11-19 23:00", "2026-11-20 01:01");
        row("10.2026..11.2026", "2026-10-01 00:00", "2026-12-01 00:00");
        row("вчера..today", "2026-11-19 00:00", "2026-11-21 00:00", "yesterday..today");
    }
    void times()
    {
        QFETCH(QByteArray, typed);
        const auto filter = parse("inventory.StockMovement", "createdAt", typed.constData());
        QVERIFY(filter.ok() && filter.value());
        QCOMPARE(filter.value()->op, FilterOperator::Between);
        QTEST(local(filter.value()->values[0], 0), "from");
        QTEST(local(filter.value()->values[1], 1), "until");
        QTEST(filter.value()->words, "words");
    }

    void timesWithOtherOperators()
    {
        const auto values = [](const char *typed) {
            return parse("inventory.StockMovement", "createdAt", typed).value()->values;
        };
        const QString midnight = QStringLiteral("2026-11-18 19:00:00.000"); // of the 19th in Tashkent
        const QString last = QStringLiteral("2026-11-19 18:59:59.999");
        QCOMPARE(values("<19.11"), QStringList{midnight});
        QCOMPARE(values(">=19.11"), QStringList{midnight});
        QCOMPARE(values("<=19.11"), QStringList{last});
        QCOMPARE(values(">19.11"), QStringList{last});
        QCOMPARE(values("<>19.11"), (QStringList{midnight, last}));
        QCOMPARE(values("in 19.11, 11.2025").size(), 4);
        QCOMPARE(parse("shared.DailySales", "date", "=yesterday").value()->values,
                 (QStringList{QStringLiteral("2026-11-19"), QStringLiteral("2026-11-19")}));
        QCOMPARE(parse("shared.DailySales", "date", ">11.2026").value()->values,
                 QStringList{QStringLiteral("2026-11-30")});
    }

    void wordsMoveOn()
    {
        const TableDescriptor &table = *catalog().find(QStringLiteral("inventory.StockMovement"));
        for (const char *const typed : {"last 7 days", ">=yesterday", "in yesterday, today", "yesterday..today"}) {
            const auto then = parse("inventory.StockMovement", "createdAt", typed);
            FilterContext later = context();
            later.now = later.now.addDays(1);
            const ColumnFilter moved = withPresentTimes(table, *then.value(), later);
            QCOMPARE(moved.op, then.value()->op);
            QCOMPARE(moved.words, then.value()->words);
            QVERIFY(moved.values != then.value()->values);
            const ColumnFilter same = withPresentTimes(table, *then.value(), context());
            QCOMPARE(same.values, then.value()->values);
        }
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
        QTest::newRow("operator") << QByteArray("state") << QByteArray("<Low") << QStringLiteral("operator");
        QTest::newRow("list") << QByteArray("quantity") << QByteArray("in 1, x") << QStringLiteral("number");
        QTest::newRow("whole") << QByteArray("quantity") << QByteArray("*5*") << QStringLiteral("number");
        QTest::newRow("boolean") << QByteArray("isActive") << QByteArray("maybe") << QStringLiteral("boolean");
        QTest::newRow("hour") << QByteArray("createdAt") << QByteArray("19.11 25:00") << QStringLiteral("date");
        QTest::newRow("month") << QByteArray("createdAt") << QByteArray("13.2026") << QStringLiteral("date");
        QTest::newRow("days") << QByteArray("createdAt") << QByteArray("last 0 days") << QStringLiteral("date");
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
        for (const char *const waiting : {">", "=", "in ", "not in", "<>"})
            QVERIFY(!parse("inventory.InventoryItem", "quantity", waiting).value());
    }

    void everyOfferedOperatorIsAccepted()
    {
        for (const TableDescriptor &table : catalog().tables()) {
            for (int column = 0; column < int(table.columns.size()); ++column) {
                const Column &one = table.columns[std::size_t(column)];
                for (const FilterOperator op : operatorsOf(one)) {
                    const bool two = op == FilterOperator::Between;
                    const QString value = valueFor(one);
                    const auto made =
                        makeFilter(table, column, op, two ? QStringList{value, value} : QStringList{value}, context());
                    QVERIFY2(made.ok(), qPrintable(table.key() + QLatin1Char(' ') + QLatin1String(one.name)));
                }
            }
        }
    }

private:
    template <typename Row> static void numberRows(const Row &row)
    {
        row("quantity", "> 1 234,5", FilterOperator::Greater, {QStringLiteral("1234.5")});
        row("quantity", ">= 1 234,5", FilterOperator::GreaterOrEqual, {QStringLiteral("1234.5")});
        row("quantity", "<=−3", FilterOperator::LessOrEqual, {QStringLiteral("-3")});
        row("quantity", "<3", FilterOperator::Less, {QStringLiteral("3")});
        row("quantity", "3", FilterOperator::Equal, {QStringLiteral("3")});
        row("quantity", "=3", FilterOperator::Equal, {QStringLiteral("3")});
        row("quantity", "<>3", FilterOperator::NotEqual, {QStringLiteral("3")});
        row("quantity", "1..10", FilterOperator::Between, {QStringLiteral("1"), QStringLiteral("10")});
        row("quantity", "1 000,5 .. 2 000", FilterOperator::Between,
            {QStringLiteral("1000.5"), QStringLiteral("2000")});
        row("quantity", "..10", FilterOperator::LessOrEqual, {QStringLiteral("10")});
        row("quantity", "10..", FilterOperator::GreaterOrEqual, {QStringLiteral("10")});
        row("quantity", "in 1, 2", FilterOperator::In, {QStringLiteral("1"), QStringLiteral("2")});
        row("quantity", "in 1,5; 2", FilterOperator::In, {QStringLiteral("1.5"), QStringLiteral("2")});
        row("quantity", "NOT IN 1,2", FilterOperator::NotIn, {QStringLiteral("1"), QStringLiteral("2")});
        row("minQuantity", "null", FilterOperator::IsNull, {});
        row("minQuantity", "<>null", FilterOperator::IsNotNull, {});
    }
    template <typename Row> static void textRows(const Row &row)
    {
        row("name", "молоко", FilterOperator::Contains, {QStringLiteral("молоко")});
        row("name", "*молоко*", FilterOperator::Contains, {QStringLiteral("молоко")});
        row("name", "мол*", FilterOperator::StartsWith, {QStringLiteral("мол")});
        row("name", "*око", FilterOperator::EndsWith, {QStringLiteral("око")});
        row("name", "=Сахар", FilterOperator::Equal, {QStringLiteral("Сахар")});
        row("name", "<>Сахар", FilterOperator::NotEqual, {QStringLiteral("Сахар")});
        row("name", ">М", FilterOperator::Greater, {QStringLiteral("М")});
        row("name", "in Сахар, Молоко", FilterOperator::In, {QStringLiteral("Сахар"), QStringLiteral("Молоко")});
    }
    template <typename Row> static void wordRows(const Row &row)
    {
        for (const char *const typed : {"today", "сегодня", "bugun", "Сегодня"})
            row(typed, "2026-11-20 00:00", "2026-11-21 00:00", "today");
        for (const char *const typed : {"yesterday", "вчера", "kecha"})
            row(typed, "2026-11-19 00:00", "2026-11-20 00:00", "yesterday");
        for (const char *const typed : {"this week", "эта неделя", "bu hafta"})
            row(typed, "2026-11-16 00:00", "2026-11-23 00:00", "this week"); // Monday to Sunday
        for (const char *const typed : {"last week", "прошлая неделя", "oʻtgan hafta", "o'tgan hafta"})
            row(typed, "2026-11-09 00:00", "2026-11-16 00:00", "last week");
        for (const char *const typed : {"this month", "этот месяц", "bu oy"})
            row(typed, "2026-11-01 00:00", "2026-12-01 00:00", "this month");
        for (const char *const typed : {"last month", "прошлый месяц", "oʻtgan oy"})
            row(typed, "2026-10-01 00:00", "2026-11-01 00:00", "last month");
        for (const char *const typed : {"this year", "этот год", "bu yil"})
            row(typed, "2026-01-01 00:00", "2027-01-01 00:00", "this year");
        for (const char *const typed : {"last year", "прошлый год", "oʻtgan yil"})
            row(typed, "2025-01-01 00:00", "2026-01-01 00:00", "last year");
        for (const char *const typed : {"last 7 days", "последние 7 дней", "oxirgi 7 kun", "за последние 7 дней"})
            row(typed, "2026-11-14 00:00", "2026-11-21 00:00", "last 7 days"); // today is the seventh
        row("последний 1 день", "2026-11-20 00:00", "2026-11-21 00:00", "last 1 days");
    }
    static QString local(const QString &utc, int milliseconds)
    {
        QDateTime moment = QDateTime::fromString(utc, QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
        moment.setTimeSpec(Qt::UTC);
        return moment.addMSecs(milliseconds)
            .toTimeZone(QTimeZone("Asia/Tashkent"))
            .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    static QString valueFor(const Column &column)
    {
        if (column.kind == ColumnKind::Moment || column.kind == ColumnKind::Date)
            return QStringLiteral("19.11.2026");
        if (column.kind == ColumnKind::Boolean)
            return QStringLiteral("yes");
        if (column.enumeration) {
            const QStringList words = enumerationWords(column.enumeration);
            return enumerationText(column.enumeration, words.first());
        }
        return QStringLiteral("5");
    }
};

VHM24_TEST(TestFilter)
#include "tst_filter_unit.moc"
