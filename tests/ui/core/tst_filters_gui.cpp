// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/table/filterbar.h"
#include "ui/core/table/filterbuilder.h"
#include "ui/core/table/filterchooser.h"
#include "ui/core/table/filtergroupedit.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/filterwords.h"
#include "ui/core/table/findbar.h"
#include "ui/core/widgets/chip.h"
#include "ui/core/widgets/searchfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScopeGuard>

using namespace vhm24;
using core::FilterOperator;
using core::Service;

namespace {
constexpr int FilteredItems = 450;
}

/// Filtering, searching and finding by keyboard, on a real window with a real database.
class TestFilters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->run(Service::Inventory, R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category,
            quantity, "minQuantity", "updatedAt")
            SELECT 'i' || lpad(n::text, 4, '0'), 'Item ' || n, 'SKU-' || lpad(n::text, 4, '0'), 'KG',
            CASE WHEN n % 8 = 0 THEN 'eighth' ELSE 'other' END, n, 10, now() FROM generate_series(1, $1::int) AS n)",
                     {FilteredItems});
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity,
            "quantityBefore", "quantityAfter", reason, "createdAt")
            SELECT 'm' || n, 'i' || lpad(n::text, 4, '0'), 'user-ADMIN', 'IN', n, 0, n, 'r', now() AT TIME ZONE 'UTC'
            FROM generate_series(1, 120) AS n)");
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_context.reset();
        m_world.reset();
    }
    void cleanup() { m_page.reset(); }

    void valuesAreCheckedByKeyboard()
    {
        open("inventory.InventoryItem");
        QListWidget &list = offer("state");
        choose(list, "Low stock");
        QTest::keyClick(&list, Qt::Key_Space);
        choose(list, "None left");
        QTest::keyClick(&list, Qt::Key_Space);
        QTest::keyClick(&list, Qt::Key_Return);
        QTRY_COMPARE(m_page->model().count(), 10);
        QCOMPARE(editor("state")->text(), QStringLiteral("in Low stock, None left"));
        QListWidget &again = offer("state"); // what holds is checked
        QCOMPARE(itemOf(again, "Low stock")->checkState(), Qt::Checked);
        QCOMPARE(itemOf(again, "In order")->checkState(), Qt::Unchecked);
        choose(again, "In order");
        QTest::keyClick(&again, Qt::Key_Space);
        QTest::keyClick(&again, Qt::Key_Escape); // leaves all as it was
        QCOMPARE(m_page->filters().shown().at(0).values.size(), 2);
    }

    void operatorsAreOfferedInWords()
    {
        open("inventory.InventoryItem");
        QListWidget &list = offer("quantity", Qt::Key_F4, Qt::NoModifier);
        for (const FilterOperator op : core::operatorsOf(column("quantity"))) {
            const QString words = ui::operatorWords(column("quantity"), op);
            QVERIFY2(!words.isEmpty() && itemOf(list, words.toUtf8().constData()), qPrintable(words));
        }
        choose(list, "at most");
        QTest::keyClick(&list, Qt::Key_Return);
        QTRY_COMPARE(editor("quantity")->text(), QStringLiteral("<= "));
        QTest::keyClicks(editor("quantity"), QStringLiteral("7"));
        QTest::keyClick(editor("quantity"), Qt::Key_Return);
        QTRY_COMPARE(m_page->model().count(), 7);
        QListWidget &other = offer("quantity"); // the value stays when the operator changes
        choose(other, "less than");
        QTest::keyClick(&other, Qt::Key_Return);
        QTRY_COMPARE(m_page->model().count(), 6);
    }

    void timesAreOfferedInWords()
    {
        open("inventory.StockMovement");
        QListWidget &list = offer("createdAt");
        choose(list, "yesterday");
        QTest::keyClick(&list, Qt::Key_Return);
        QTRY_COMPARE(m_page->model().rowCount(), 0);
        QListWidget &again = offer("createdAt");
        choose(again, "this year");
        QTest::keyClick(&again, Qt::Key_Return);
        QTRY_COMPARE(m_page->model().count(), 120);
        QCOMPARE(m_page->filters().shown().at(0).words, QStringLiteral("this year"));
    }

    void recordsAreSearchedAndTaken()
    {
        open("inventory.StockMovement");
        QListWidget &list = offer("itemId");
        auto *const search = list.parentWidget()->findChild<QLineEdit *>();
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("SKU-0077"));
        QTRY_VERIFY(list.item(1) && list.item(1)->text().contains(QLatin1String("SKU-0077")));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(m_page->model().count(), 1);
        QVERIFY(!m_page->filters().shown().at(0).byName);
    }

    void namesAreFilteredBeyondAnyList()
    {
        open("inventory.StockMovement");
        type("itemId", "item"); // more of them than a list would show
        QTRY_COMPARE(m_page->model().count(), 120);
        QVERIFY(m_page->filters().shown().at(0).byName);
        type("itemId", "<>Item 7");
        QTRY_COMPARE(m_page->model().count(), 119);
        type("userId", "user-AD*");
        QTRY_COMPARE(m_page->model().count(), 119);
        type("userId", "=nobody");
        QTRY_COMPARE(m_page->model().rowCount(), 0);
    }

    void builderByKeyboard()
    {
        open("inventory.InventoryItem");
        QTest::keyClick(&m_page->view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *const builder = m_page->findChild<ui::FilterBuilder *>();
        QTRY_COMPARE(QApplication::activeWindow(), builder); // not only the page below it
        fill(*builder, 0, "Quantity", "less than", "5");
        QTRY_COMPARE(builder->words(), QStringLiteral("Quantity less than 5"));
        QTRY_COMPARE(builder->count(), QStringLiteral("4 row(s)"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
        fill(*builder, 1, "Name", "ends with", "99");
        builder->root().findChild<QComboBox *>(QStringLiteral("filter.any"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTRY_COMPARE(builder->words(), QStringLiteral("Quantity less than 5 or Name ends with 99"));
        QTRY_COMPARE(builder->count(), QStringLiteral("8 row(s)"));
        QTest::keyClick(builder, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_page->model().rowCount(), 8);
        QCOMPARE(m_page->filters().advanced().conditions.size(), std::size_t(2));
    }

    void advancedFilterIsOneChip()
    {
        open("inventory.InventoryItem");
        m_page->filters().setAdvanced(
            {.any = true,
             .conditions = {{.column = index("name"),
                             .op = FilterOperator::EndsWith,
                             .values = {QStringLiteral("99")}}},
             .groups = {{.conditions = {
                             {.column = index("quantity"), .op = FilterOperator::Less, .values = {QStringLiteral("5")}},
                             {.column = index("category"),
                              .op = FilterOperator::Equal,
                              .values = {QStringLiteral("other")}}}}}});
        QTRY_COMPARE(m_page->model().rowCount(), 8);
        auto *const chip = m_page->findChild<ui::Chip *>(QStringLiteral("filter.advanced"));
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->text(), QStringLiteral("Name ends with 99 or (Quantity less than 5 and Category is other)"));
        QTest::keyClick(chip, Qt::Key_Space);
        auto *const builder = m_page->findChild<ui::FilterBuilder *>();
        QTRY_COMPARE(QApplication::activeWindow(), builder); // not only the page below it
        QCOMPARE(builder->words(), chip->text());
        QCOMPARE(builder->root().group().value(), m_page->filters().advanced());
        tests::click(*builder, "filter.clear");
        QTRY_COMPARE(m_page->model().count(), FilteredItems);
        QVERIFY(!chip->isVisible());
    }

    void incompleteConditionIsNotApplied()
    {
        open("inventory.InventoryItem");
        QTest::keyClick(&m_page->view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *const builder = m_page->findChild<ui::FilterBuilder *>();
        QTRY_COMPARE(QApplication::activeWindow(), builder); // not only the page below it
        fill(*builder, 0, "Quantity", "less than", "many");
        QTest::keyClick(builder, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(builder->isVisible());
        QVERIFY(m_page->filters().advanced().isEmpty());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("filter.value"));
        QVERIFY(QApplication::focusWidget()->property("error").toBool());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Minus, Qt::ControlModifier);
        QTRY_VERIFY(builder->root().group().value().isEmpty());
        QTest::keyClick(builder, Qt::Key_Escape);
    }

    void findsWithoutNarrowing()
    {
        open("inventory.InventoryItem");
        sortById();
        m_page->view().setCurrentIndex(m_page->model().index(0, index("name")));
        m_page->focusSearch(); // what Ctrl+F of the window calls
        ui::FindBar &bar = ui::FindBar::of(*m_page);
        QVERIFY(bar.isVisible() && bar.field().hasFocus());
        QTest::keyClicks(&bar.field(), QStringLiteral("eighth"));
        QTRY_COMPARE(bar.state(), QStringLiteral("1 of 56"));
        QCOMPARE(m_page->currentRowId(), QStringLiteral("i0008"));
        QCOMPARE(m_page->view().currentIndex().column(), index("category")); // the ring is where the word is
        QCOMPARE(m_page->model().rowCount(), core::WindowModel::PageRows);   // nothing was narrowed
        QTest::keyClick(&m_page->view(), Qt::Key_F3);
        QTRY_COMPARE(bar.state(), QStringLiteral("2 of 56"));
        QTest::keyClick(&bar.field(), Qt::Key_Return);
        QTRY_COMPARE(bar.state(), QStringLiteral("3 of 56"));
        QCOMPARE(m_page->currentRowId(), QStringLiteral("i0024"));
        QTest::keyClick(&m_page->view(), Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(bar.state(), QStringLiteral("2 of 56"));
        QTest::keyClick(&bar.field(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(bar.state(), QStringLiteral("1 of 56"));
        QTest::keyClick(&bar.field(), Qt::Key_Return, Qt::ShiftModifier); // round to the far end, which is not loaded
        QTRY_COMPARE(bar.state(), QStringLiteral("56 of 56"));
        QTRY_COMPARE(m_page->currentRowId(), QStringLiteral("i0448"));
        QTest::keyClick(&bar.field(), Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
        QVERIFY(m_page->view().hasFocus());
    }

    void findsAmongFilteredRowsOnly()
    {
        open("inventory.InventoryItem");
        type("quantity", "<=24");
        QTRY_COMPARE(m_page->model().count(), 24);
        m_page->focusSearch();
        ui::FindBar &bar = ui::FindBar::of(*m_page);
        QTest::keyClicks(&bar.field(), QStringLiteral("eighth"));
        QTRY_COMPARE(bar.state(), QStringLiteral("1 of 3"));
        QTest::keyClicks(&bar.field(), QStringLiteral(" nowhere"));
        QTRY_COMPARE(bar.state(), QStringLiteral("nothing found"));
    }

    void escapeEndsALongSearch()
    {
        open("inventory.InventoryItem");
        const int rows = m_page->model().rowCount();
        m_world->run(Service::Inventory, "BEGIN");
        const auto unlock = qScopeGuard([this] { m_world->run(Service::Inventory, "ROLLBACK"); });
        m_world->run(Service::Inventory, R"(LOCK TABLE {inventory}."InventoryItem" IN ACCESS EXCLUSIVE MODE)");
        QTest::keyClick(&m_page->view(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        ui::SearchField &field = m_page->searchField();
        QVERIFY(field.hasFocus());
        QTest::keyClicks(&field, QStringLiteral("milk"));
        QTRY_VERIFY(m_page->model().isLoading());
        QTRY_VERIFY(tests::wordsIn(m_page->header()).contains(QLatin1String("searching")));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(!m_page->model().isLoading());
        // The field says what the list shows: the rows of before.
        QVERIFY(field.text().isEmpty() && field.hasFocus());
        QCOMPARE(m_page->model().rowCount(), rows);
        QVERIFY(m_page->model().view().search.isEmpty());
        QVERIFY(tests::wordsIn(m_page->header()).contains(QLatin1String("stopped")));
        m_world->run(Service::Inventory, "ROLLBACK");
        QTest::keyClicks(&field, QStringLiteral("SKU-0042")); // and it can be used again at once
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QTRY_COMPARE(m_page->model().count(), FilteredItems);
    }

    void scannedCodeGoesToItsRow()
    {
        open("inventory.InventoryItem");
        m_page->searchField().setFocus();
        QTest::keyClicks(&m_page->searchField(), QStringLiteral("SKU-0077"));
        QTest::keyClick(&m_page->searchField(), Qt::Key_Return);
        QTRY_COMPARE(m_page->currentRowId(), QStringLiteral("i0077"));
        QVERIFY(m_page->view().hasFocus());
    }

    void twoPagesOfOneTableKeepTheirOwn()
    {
        open("inventory.InventoryItem");
        ui::TablePage other(*m_context, m_page->table());
        QVERIFY(tests::showPage(other));
        type("category", "eighth");
        m_page->searchField().setText(QStringLiteral("item 8"));
        sortById();
        QTRY_COMPARE(m_page->model().view().filters.size(), std::size_t(1));
        QTRY_COMPARE(m_page->model().view().search, QStringLiteral("item 8"));
        QVERIFY(other.filters().isEmpty());
        QVERIFY(other.searchField().text().isEmpty());
        QVERIFY(other.view().filterHeader().filterText(index("category")).isEmpty());
        QTRY_COMPARE(other.model().count(), FilteredItems);
        other.filters().type(index("quantity"), QStringLiteral("1..3"));
        QTRY_COMPARE(other.model().rowCount(), 3);
        m_page->refresh();
        other.refresh();
        QCOMPARE(m_page->model().view().filters.at(0).column, index("category"));
        QCOMPARE(other.model().view().filters.at(0).column, index("quantity"));
        QVERIFY(m_page->model().view().sort != other.model().view().sort);
    }

private:
    void open(const char *table)
    {
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table(table));
        QVERIFY(tests::showPage(*m_page));
    }
    int index(const char *name) const { return m_page->table().indexOf(name); }
    const core::Column &column(const char *name) const { return m_page->table().columns[std::size_t(index(name))]; }
    QLineEdit *editor(const char *name) { return m_page->view().filterHeader().editor(index(name)); }
    void type(const char *name, const char *text)
    {
        editor(name)->setFocus();
        editor(name)->selectAll();
        QTest::keyClicks(editor(name), QString::fromUtf8(text));
        QTest::keyClick(editor(name), Qt::Key_Return);
    }
    /// The list of that column, opened by keys.
    QListWidget &offer(const char *name, Qt::Key key = Qt::Key_Down, Qt::KeyboardModifiers modifiers = Qt::AltModifier)
    {
        for (ui::FilterChooser *const old : m_page->findChildren<ui::FilterChooser *>())
            delete old;
        m_page->view().filterHeader().focusFilter(index(name));
        QTest::keyClick(editor(name), key, modifiers);
        auto *const chooser = m_page->findChild<ui::FilterChooser *>();
        if (!chooser)
            qFatal("no list for %s", name);
        return chooser->list();
    }
    static QListWidgetItem *itemOf(QListWidget &list, const char *text)
    {
        const auto found = list.findItems(QString::fromUtf8(text), Qt::MatchStartsWith);
        return found.isEmpty() ? nullptr : found.first();
    }
    static void choose(QListWidget &list, const char *text)
    {
        QListWidgetItem *const wanted = itemOf(list, text);
        QVERIFY2(wanted, text);
        QTest::keyClick(&list, Qt::Key_Home);
        for (int step = 0; step < list.count() && list.currentItem() != wanted; ++step)
            QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentItem(), wanted);
    }
    static void pick(QComboBox *list, const char *text)
    {
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int step = 0; step < list->count() && list->currentText() != QLatin1String(text); ++step)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentText(), QString::fromUtf8(text));
    }
    static void fill(ui::FilterBuilder &builder, qsizetype row, const char *column, const char *op, const char *value)
    {
        pick(builder.findChildren<QComboBox *>(QStringLiteral("filter.column")).at(row), column);
        pick(builder.findChildren<QComboBox *>(QStringLiteral("filter.operator")).at(row), op);
        QList<QLineEdit *> values;
        for (QLineEdit *const line : builder.findChildren<QLineEdit *>(QStringLiteral("filter.value"))) {
            if (line->isVisible())
                values += line;
        }
        values.at(row)->setFocus();
        QTest::keyClicks(values.at(row), QString::fromUtf8(value));
    }
    void sortById()
    {
        core::TableView view = m_page->model().view();
        view.sort = {{.column = index("id")}};
        m_page->model().setView(view);
        QTRY_VERIFY(!m_page->model().isLoading());
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
};

VHM24_GUI_TEST(TestFilters)
#include "tst_filters_gui.moc"
