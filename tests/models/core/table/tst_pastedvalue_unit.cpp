// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/table/enumeration.h"
#include "models/core/table/pastedblock.h"
#include "models/core/table/pastedvalue.h"
#include "models/core/text/nearest.h"
#include "tests/support/registry.h"
#include "ui/core/table/pastesource.h"

#include <QTest>
#include <QTimeZone>

using namespace vhm24;
using core::Column;
using core::ColumnKind;

namespace {

const Column Money{.name = "price", .title = "Price", .kind = ColumnKind::Money, .minimum = 0};
const Column Amount{.name = "quantity", .title = "Quantity", .kind = ColumnKind::Quantity};
const Column Place{.name = "latitude", .title = "Latitude", .kind = ColumnKind::Real};
const Column Share{.name = "fill", .title = "Filled, %", .kind = ColumnKind::Real};
const Column Whole{.name = "sales", .title = "Sales", .kind = ColumnKind::Integer};
const Column Time{.name = "at", .title = "Time", .kind = ColumnKind::Moment};
const Column Day{.name = "day", .title = "Day", .kind = ColumnKind::Date};
const Column Flag{.name = "flag", .title = "Active", .kind = ColumnKind::Boolean};
const Column Unit{.name = "unit", .title = "Unit", .kind = ColumnKind::Enumeration, .enumeration = "InventoryUnit"};
const Column PriorityColumn{
    .name = "p", .title = "Priority", .kind = ColumnKind::Enumeration, .enumeration = "TaskPriority"};
const Column Code{.name = "sku", .title = "SKU", .notNull = true, .maximumLength = 40};

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QString why(const core::PastedValue &read) { return read.error ? read.error->detail : QString(); }

} // namespace

/// What people paste, in all the ways in which they write it.
class TestPastedValue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("money");
        QTest::addColumn<bool>("guessed");
        const auto row = [](const char *typed, double money, bool guessed = false) {
            QTest::newRow(typed) << text(typed) << money << guessed;
        };
        row("1234.5", 1234.5);
        row("1234,5", 1234.5);
        row("1 234,56", 1234.56);
        row("1\u00A0234,56", 1234.56);
        row("1\u2009234\u2009567,5", 1234567.5);
        row("1\u202F234.5", 1234.5);
        row("1,234.56", 1234.56);
        row("1.234,56", 1234.56);
        row("1,234,567", 1234567);
        row("1.234.567", 1234567);
        row("1,234,567.25", 1234567.25);
        row("1'234.50", 1234.5);
        row("'1234", 1234);
        row("0,234", 0.234);
        row("0.50", 0.5);
        row(",5", 0.5);
        row("5,", 5);
        row("007", 7);
        row("12 345,678", 12345.678); // the space says what the comma is
        row("1,234", 1234, true);
        row("1.234", 1234, true);
        row("12 %", 0.12, true);
    }
    void numbers()
    {
        QFETCH(QString, typed);
        QFETCH(double, money);
        QFETCH(bool, guessed);
        const auto read = readPasted(Money, typed, {});
        QVERIFY2(!read.error, qPrintable(why(read)));
        QCOMPARE(read.value.toDouble(), money);
        QCOMPARE(read.guessed, guessed);
    }

    void numbersThatAreNone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("proposal");
        QTest::newRow("letter O") << text("1 2O0") << text("letter") << text("1 200");
        QTest::newRow("cyrillic O") << text("12О") << text("letter") << text("120");
        QTest::newRow("words") << text("two") << text("number") << QString();
        QTest::newRow("unit") << text("12 kg") << text("number") << QString();
        QTest::newRow("bad groups") << text("12,34,567") << text("number") << QString();
        QTest::newRow("marks mixed") << text("1.23,456.7") << text("number") << QString();
        QTest::newRow("exponent") << text("1,2E+05") << text("number") << QString();
        QTest::newRow("infinity") << text("inf") << text("number") << QString();
        QTest::newRow("negative") << text("-5") << text("minimum") << QString();
        QTest::newRow("minus sign") << text("\u22125") << text("minimum") << QString();
        QTest::newRow("digits") << text("1,1234567") << text("decimals") << QString();
        QTest::newRow("long") << text("12345678901234567") << text("large") << QString();
        QTest::newRow("control") << text("12\x01") << text("control") << QString();
    }
    void numbersThatAreNone()
    {
        QFETCH(QString, typed);
        const auto read = readPasted(Money, typed, {});
        QTEST(why(read), "detail");
        QTEST(read.proposal, "proposal");
    }

    /// `1,234` is decided by the column, or by what the other cells of the block are like.
    void thousandsOrDecimals()
    {
        core::PasteRules rules;
        QCOMPARE(readPasted(Whole, text("1,234"), rules).value.toInt(), 1234);
        QVERIFY(!readPasted(Whole, text("1,234"), rules).guessed);
        QCOMPARE(readPasted(Place, text("41.311"), rules).value.toDouble(), 41.311);
        QCOMPARE(readPasted(Amount, text("1,234"), rules).value.toDouble(), 1234.0);
        rules.convention.learn(Money, text("0,5"));
        QCOMPARE(readPasted(Amount, text("1,234"), rules).value.toDouble(), 1.234);
        QVERIFY(!readPasted(Amount, text("1,234"), rules).guessed);
        QCOMPARE(readPasted(Amount, text("1.234"), rules).value.toDouble(), 1234.0);
        rules.convention.learn(Money, text("0.5")); // now they contradict each other
        QVERIFY(readPasted(Amount, text("1,234"), rules).guessed);
        QCOMPARE(readPasted(Share, text("12,5 %"), {}).value.toDouble(), 12.5);
        QVERIFY(!readPasted(Share, text("12,5 %"), {}).guessed);
        QCOMPARE(why(readPasted(Whole, text("1,5"), {})), text("decimals"));
    }

    void moments_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("local");
        const auto row = [](const char *typed, const char *local) {
            QTest::newRow(typed) << text(typed) << text(local);
        };
        row("31.12.2026", "2026-12-31T00:00:00");
        row("31.12.2026 14:30", "2026-12-31T14:30:00");
        row("1.2.2026 4:05", "2026-02-01T04:05:00");
        row("31.12.26", "2026-12-31T00:00:00");
        row("2026-12-31", "2026-12-31T00:00:00");
        row("2026-12-31 14:30:15", "2026-12-31T14:30:15");
        row("2026-12-31T14:30", "2026-12-31T14:30:00");
        row("12/31/2026", "2026-12-31T00:00:00");
        row("31/12/2026", "2026-12-31T00:00:00");
        row("5/5/2026", "2026-05-05T00:00:00");
        row("12/31/2026 2:30 PM", "2026-12-31T14:30:00");
        row("12/31/2026 12:05 AM", "2026-12-31T00:05:00");
        row("2026-12-31T09:30:00.000Z", "2026-12-31T14:30:00");
        for (const char *const wrong : {"31.02.2026", "31.12.2026 25:00", "12/13/14/15", "45992", "soon", "1.1.1800"})
            row(wrong, "");
    }
    void moments()
    {
        QFETCH(QString, typed);
        QFETCH(QString, local);
        const auto read = readPasted(Time, typed, {});
        if (local.isEmpty()) {
            QCOMPARE(why(read), text("date"));
            return;
        }
        QVERIFY2(!read.error, qPrintable(why(read)));
        QCOMPARE(read.value.toDateTime().timeSpec(), Qt::UTC);
        QCOMPARE(read.value.toDateTime()
                     .toTimeZone(QTimeZone("Asia/Tashkent"))
                     .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")),
                 local);
        QCOMPARE(readPasted(Day, typed, {}).value.toDate().toString(Qt::ISODate),
                 typed.endsWith(QLatin1Char('Z')) ? text("2026-12-31") : local.left(10));
    }

    void dayOrMonthFirst()
    {
        core::PasteRules rules;
        QCOMPARE(why(readPasted(Day, text("05/06/2026"), rules)), text("order"));
        rules.convention.learn(Day, text("12/31/2026"));
        QCOMPARE(readPasted(Day, text("05/06/2026"), rules).value.toDate(), QDate(2026, 5, 6));
        rules.convention.learn(Day, text("31/12/2026"));
        QCOMPARE(why(readPasted(Day, text("05/06/2026"), rules)), text("order"));
    }

    void booleans()
    {
        for (const char *const yes : {"да", "Да", "ha", "HA", "yes", "true", "TRUE", "1", "истина", "ИСТИНА"})
            QCOMPARE(readPasted(Flag, text(yes), {}).value, QVariant(true));
        for (const char *const no : {"нет", "yoʻq", "yo'q", "Yo‘q", "no", "false", "0", "ЛОЖЬ"})
            QCOMPARE(readPasted(Flag, text(no), {}).value, QVariant(false));
        QCOMPARE(why(readPasted(Flag, text("maybe"), {})), text("boolean"));
    }

    void enumerationsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        for (const QString &word : core::enumerationWords("TaskPriority")) {
            for (const QString &shown : ui::pasteRules({}).texts("TaskPriority", word))
                QTest::newRow(qPrintable(word + shown)) << shown << word;
            QTest::newRow(qPrintable(word)) << word << word;
            QTest::newRow(qPrintable(word + text(" small"))) << word.toLower() << word;
        }
    }
    void enumerationsInEveryLanguage()
    {
        QFETCH(QString, typed);
        QTEST(readPasted(PriorityColumn, typed, ui::pasteRules("Asia/Tashkent")).value.toString(), "word");
    }

    void enumerationsAreKnownInThreeLanguages()
    {
        QCOMPARE(ui::pasteRules({}).texts("InventoryUnit", text("KG")).size(), 3);
        const auto rules = ui::pasteRules("Asia/Tashkent");
        QCOMPARE(readPasted(Unit, text("кг"), rules).value.toString(), text("KG"));
        const auto unknown = readPasted(Unit, text("pakc"), rules);
        QCOMPARE(why(unknown), text("enumeration"));
        QCOMPARE(why(readPasted(Unit, text("barrel"), rules)), text("enumeration"));
        QVERIFY(readPasted(Unit, text("barrel"), rules).proposal.isEmpty());
    }

    void textsStayAsTheyAre()
    {
        for (const char *const kept : {"000123", "4600123456789012345678", "1,234", "31.12.2026", "=A1", "a'b"})
            QCOMPARE(readPasted(Code, text(kept), {}).value.toString(), text(kept));
        QCOMPARE(readPasted(Code, text("'000123"), {}).value.toString(), text("000123"));
        QCOMPARE(readPasted(Code, text("a\r\nb"), {}).value.toString(), text("a\nb"));
        QCOMPARE(why(readPasted(Code, text("4,60012E+12"), {})), text("exponent"));
        QCOMPARE(why(readPasted(Code, text("a\x07"), {})), text("control"));
        QCOMPARE(why(readPasted(Code, QString(41, QLatin1Char('x')), {})), text("length"));
        QCOMPARE(why(readPasted(Code, text("  "), {})), text("required"));
    }

    void theNearestIsProposedOnlyAlone()
    {
        QCOMPARE(core::editDistance(text("kitten"), text("sitting")), 3);
        QCOMPARE(core::nearestOf(text("SNK-0099"), {text("SNK-0009"), text("UPK-0016")}), 0);
        QCOMPARE(core::nearestOf(text("SNK-0099"), {text("SNK-0009"), text("SNK-0090")}), -1);
        QCOMPARE(core::nearestOf(text("SNK-0099"), {text("ABC")}), -1);
    }

    void blockMapsHeadsAndAddsWhatIsNeeded()
    {
        const core::Catalog catalog = app::makeCatalog();
        const core::TableDescriptor &items = *catalog.find(text("inventory.InventoryItem"));
        const auto titles = [](const Column &column) {
            return QStringList{QString::fromUtf8(column.title), QString::fromLatin1(column.name)};
        };
        const auto columns = core::columnsOfHeader(items, {text("name"), text("SKU"), text("Price")}, titles);
        QCOMPARE(columns, (std::vector<int>{items.indexOf("name"), items.indexOf("sku"), items.indexOf("price")}));
        QVERIFY(core::columnsOfHeader(items, {text("name"), text("Anything")}, titles).empty());

        core::PastedBlock block(
            items, {}, columns, {{}, {}},
            {{text("Coffee"), text("0001"), text("1 200,5")}, {text("Tea"), text("0002"), text("1 2O0")}});
        QCOMPARE(block.columns(), 6); // category, unit and active are needed as well
        QCOMPARE(block.problems().size(), std::size_t(3));
        QCOMPARE(block.column(block.problems().front().column).name, "category");
        for (int row = 0; row < 2; ++row)
            block.setText(row, 3, text("drinks"));
        QCOMPARE(block.problems().size(), std::size_t(1));
        block.setText(1, 2, block.cell(1, 2).proposal);
        QVERIFY(block.problems().empty());
        const auto added = block.added();
        QCOMPARE(added.size(), std::size_t(2));
        QCOMPARE(added[0].values.value(items.indexOf("sku")).toString(), text("0001"));
        QCOMPARE(added[1].values.value(items.indexOf("price")).toDouble(), 1200.0);
        QCOMPARE(added[1].values.value(items.indexOf("isActive")), QVariant(true));
        QVERIFY(added[0].id != added[1].id);
    }
};

VHM24_TEST(TestPastedValue)
#include "tst_pastedvalue_unit.moc"
