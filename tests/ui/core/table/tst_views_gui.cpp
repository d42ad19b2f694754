// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/ui/core/table/listworld.h"
#include "ui/core/table/filterbar.h"
#include "ui/core/table/groupmodel.h"
#include "ui/core/table/groupview.h"
#include "ui/core/table/sumbar.h"

#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QTreeView>

using namespace vhm24;
using core::Service;

/// Named views, sums and groups by keys and mouse on real windows, and after the next start.
class TestViews : public QObject, private tests::ListWorld {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { start(); }
    void cleanupTestCase() { stop(); }
    void init() { begin(); }
    void cleanup() { close(); }

    void aViewComesBack()
    {
        type("category", "cat 1");
        QTRY_COMPARE(m_page->model().rowCount(), 20);
        m_page->arrangement().setShown(column("sku"), false);
        QCOMPARE(menu().text(), QStringLiteral("All rows •"));
        m_world->prompts.answer = QStringLiteral("Only one");
        trigger("saveAs");
        QTRY_COMPARE(menu().text(), QStringLiteral("Only one"));
        type("category", "cat 2");
        QTRY_COMPARE(menu().text(), QStringLiteral("Only one •"));
        m_page->arrangement().setShown(column("sku"), true);
        QVERIFY(settled());
        QTest::keyClick(&m_page->view(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(menu().text(), QStringLiteral("Only one"));
        QTRY_COMPARE(m_page->model().rowCount(), 20);
        QVERIFY(head().isSectionHidden(column("sku")));
        QCOMPARE(m_page->filters().shown().front().values, QStringList{QStringLiteral("cat 1")});
        // Changed and saved again.
        type("category", "cat 2");
        QTRY_VERIFY(menu().isChanged());
        trigger("save");
        QTRY_VERIFY(!menu().isChanged());
        // The next start shows it, filters and all: it was the last one.
        reopen();
        QCOMPARE(menu().text(), QStringLiteral("Only one"));
        QCOMPARE(m_page->filters().shown().front().values, QStringList{QStringLiteral("cat 2")});
        trigger("standard");
        QTRY_COMPARE(m_page->model().rowCount(), 60);
        QCOMPARE(menu().text(), QStringLiteral("All rows"));
        QVERIFY(!head().isSectionHidden(column("sku")));
    }

    void advancedFilterIsPartOfAView()
    {
        const core::FilterGroup either{
            .any = true,
            .conditions = {
                {.column = column("category"), .values = {QStringLiteral("cat 1")}},
                {.column = column("quantity"), .op = core::FilterOperator::Less, .values = {QStringLiteral("4")}}}};
        m_page->filters().setAdvanced(either);
        QTRY_COMPARE(m_page->model().rowCount(), 22);
        m_world->prompts.answer = QStringLiteral("Either");
        trigger("saveAs");
        QTRY_COMPARE(menu().text(), QStringLiteral("Either"));
        trigger("standard");
        QTRY_COMPARE(m_page->model().rowCount(), 60);
        QVERIFY(m_page->filters().advanced().isEmpty());
        QTest::keyClick(&m_page->view(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(m_page->model().rowCount(), 22);
        QCOMPARE(m_page->filters().advanced(), either);
        reopen();
        QCOMPARE(menu().text(), QStringLiteral("Either")); // unchanged
        QCOMPARE(m_page->filters().advanced(), either);
        QCOMPARE(m_page->model().rowCount(), 22);
    }

    void twoOfOneNameAreRefused()
    {
        m_world->prompts.answer = QStringLiteral("Same");
        trigger("saveAs");
        QTRY_COMPARE(menu().text(), QStringLiteral("Same"));
        trigger("saveAs");
        QTRY_COMPARE(m_world->prompts.told.size(), 1);
        QVERIFY(m_world->prompts.told.front().contains(QLatin1String("already")));
        trigger("delete");
        QTRY_COMPARE(menu().text(), QStringLiteral("All rows"));
        QCOMPARE(m_world->number(Service::Auth, "SELECT count(*)::float8 FROM {desk}.saved_view"), 0.0);
    }

    void sharedOneIsReadOnlyForOthers()
    {
        type("category", "cat 1");
        QTRY_COMPARE(m_page->model().rowCount(), 20);
        m_world->prompts.answer = QStringLiteral("For the clerks");
        trigger("saveAs");
        QTRY_COMPARE(menu().text(), QStringLiteral("For the clerks"));
        trigger("share");
        QTRY_COMPARE(m_world->number(Service::Auth, "SELECT count(*)::float8 FROM {desk}.saved_view WHERE shared"),
                     1.0);
        open(core::Role::Warehouse);
        QCOMPARE(menu().text(), QStringLiteral("All rows"));
        QTest::keyClick(&m_page->view(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(menu().text(), QStringLiteral("For the clerks"));
        QTRY_COMPARE(m_page->model().rowCount(), 20);
        for (const char *const verb : {"save", "rename", "share", "delete", "roles"})
            QVERIFY2(!has(verb), verb);
        m_world->prompts.answer = QStringLiteral("Mine now");
        trigger("saveAs");
        QTRY_COMPARE(menu().text(), QStringLiteral("Mine now"));
        QVERIFY(has("save") && has("delete"));
        QVERIFY(!has("roles")); // a clerk sets nothing for others
    }

    void aRoleBeginsWithItsDefault()
    {
        type("category", "cat 2");
        QTRY_COMPARE(m_page->model().rowCount(), 20);
        m_world->prompts.answer = QStringLiteral("Clerks begin here");
        trigger("saveAs");
        QTRY_COMPARE(menu().text(), QStringLiteral("Clerks begin here"));
        trigger("WAREHOUSE");
        QTRY_COMPARE(m_world->text(Service::Auth, "SELECT \"defaultForRole\" FROM {desk}.saved_view"),
                     QStringLiteral("WAREHOUSE"));
        int loads = 0;
        open(core::Role::Warehouse, {}, &loads);
        QCOMPARE(menu().text(), QStringLiteral("Clerks begin here"));
        QCOMPARE(m_page->model().rowCount(), 20);
        QCOMPARE(loads, 1); // at once, not in a second reading
        // Whoever asks for certain rows gets those.
        open(core::Role::Warehouse, {.filters = {{.column = column("category"),
                                                  .op = core::FilterOperator::Equal,
                                                  .values = {QStringLiteral("cat 0")}}}});
        QCOMPARE(m_page->filters().shown().front().values, QStringList{QStringLiteral("cat 0")});
    }

    void sumsAreOfTheFilter()
    {
        QTest::keyClick(&m_page->view(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        auto *const bar = m_page->findChild<ui::SumBar *>();
        QVERIFY(bar && bar->isVisible());
        QTRY_COMPARE(bar->amounts().value(column("quantity")).size(), std::size_t(2));
        QCOMPARE(bar->amounts().value(column("quantity"))[0].exact, QStringLiteral("930")); // kg: 2 + 4 … + 60
        QCOMPARE(bar->amounts().value(column("quantity"))[1].exact, QStringLiteral("900"));
        QVERIFY(bar->accessibleDescription().contains(QLatin1String("930.00")) ||
                bar->accessibleDescription().contains(QLatin1String("930,00")));
        type("category", "cat 1");
        QTRY_COMPARE(bar->amounts().value(column("price")).size(), std::size_t(1));
        // Prices are not added up: their average, until one asks for more.
        QTRY_COMPARE(bar->amounts().value(column("price")).front().value(), 10.0);
        // By keys: the first column of numbers, its average.
        bar->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bar, Qt::Key_Right);
        QTest::keyClick(bar, Qt::Key_Left);
        QTest::keyClick(bar, Qt::Key_Space);
        auto *const average = bar->findChild<QAction *>(QStringLiteral("average"));
        QVERIFY(average);
        average->trigger();
        QTRY_COMPARE(bar->aggregates().size(), 1);
        QTRY_VERIFY(!bar->isRunning() && !bar->amounts().isEmpty());
        reopen();
        QVERIFY(m_page->findChild<ui::SumBar *>()->isVisible());
        QCOMPARE(m_page->findChild<ui::SumBar *>()->aggregates().size(), 1);
        QTest::keyClick(&m_page->view(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!m_page->findChild<ui::SumBar *>()->isVisible());
    }

    void sumsGoWithTheList()
    {
        m_page->arrangement().setSumsShown(true);
        auto *const bar = m_page->findChild<ui::SumBar *>();
        QTRY_VERIFY(!bar->amounts().isEmpty());
        m_page->arrangement().group({{.column = column("category")}});
        QVERIFY(!bar->isVisible()); // its figures would stand under columns that are gone
        QVERIFY(m_page->state().sums);
        m_page->arrangement().group({});
        QVERIFY(bar->isVisible());
        m_page->arrangement().setSumsShown(false);
    }

    void sumsStandUnderTheirColumns()
    {
        m_page->arrangement().setSumsShown(true);
        auto *const bar = m_page->findChild<ui::SumBar *>();
        QTRY_VERIFY(!bar->amounts().isEmpty());
        const int left = bar->mapTo(m_page.get(), QPoint(0, 0)).x();
        QCOMPARE(left, m_page->view().viewport()->mapTo(m_page.get(), QPoint(0, 0)).x());
        QVERIFY(bar->y() >= m_page->view().mapTo(m_page.get(), QPoint(0, m_page->view().height())).y());
        QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(middle(column("quantity")).x(), bar->height() / 2));
        auto *const menu = bar->findChild<QMenu *>();
        QVERIFY(menu); // the click found the column that stands above
        menu->close();
    }

    void groupsAndBackIntoTheRows()
    {
        current(3, "category");
        QTest::keyClick(&m_page->view(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto *const groups = m_page->findChild<ui::GroupView *>();
        QVERIFY(groups && groups->isVisible());
        QVERIFY(!m_page->view().isVisible());
        new QAbstractItemModelTester(&groups->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, groups);
        QTRY_COMPARE(groups->model().rowCount(), 3);
        QCOMPARE(groups->model().index(1, 0).data().toString(), QStringLiteral("cat 1"));
        QCOMPARE(groups->model().index(1, 1).data().toString(), QStringLiteral("20"));
        const int quantity = sectionOf(*groups, "quantity");
        QVERIFY(groups->model().index(1, quantity).data().toString().contains(QStringLiteral(" · ")));
        groups->tree().setFocus();
        // A click on a head sorts; the cursor stays on its group.
        QHeaderView *const heads = groups->tree().header();
        const QPoint nameHead(heads->sectionViewportPosition(0) + 10, heads->height() / 2);
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, nameHead);
        QCOMPARE(groups->model().index(0, 0).data().toString(), QStringLiteral("cat 2"));
        QCOMPARE(groups->tree().currentIndex().data().toString(), QStringLiteral("cat 0"));
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, nameHead);
        QTest::keyClick(&groups->tree(), Qt::Key_Down);
        QTest::keyClick(&groups->tree(), Qt::Key_Return);
        QTRY_COMPARE(m_page->model().rowCount(), 20);
        QVERIFY(m_page->view().isVisible() && !groups->isVisible());
        QCOMPARE(m_page->filters().shown().front().values, QStringList{QStringLiteral("cat 1")});
        tests::click(m_page->filterBar(), "backToGroups");
        QTRY_VERIFY(groups->isVisible());
        QVERIFY(m_page->filters().shown().empty());
        QTRY_COMPARE(groups->model().rowCount(), 3);
        groups->tree().setCurrentIndex(groups->model().index(1, 0));
        QTest::keyClick(&groups->tree(), Qt::Key_Return);
        QTRY_COMPARE(m_page->model().rowCount(), 20);
        // A filter on that column already: both hold.
        m_page->arrangement().group(
            {{.column = column("createdAt"), .step = core::MomentStep::Day}, {.column = column("category")}});
        QTRY_VERIFY(groups->model().rowCount() > 1);
        const QModelIndex first = groups->model().index(0, 0);
        QVERIFY(groups->model().hasChildren(first));
        const int expected = groups->model().index(0, 1).data().toString().toInt();
        groups->tree().setFocus();
        groups->tree().setCurrentIndex(groups->model().index(0, 0, first));
        QTest::keyClick(&groups->tree(), Qt::Key_Return);
        QTRY_COMPARE(m_page->model().rowCount(), expected); // all of that day are of the one category
        QVERIFY(!m_page->state().view.advanced.isEmpty());
    }

    void daysBeginWithTheNewest()
    {
        const auto shown = [](ui::GroupView &groups, int row) {
            return groups.model().group(groups.model().index(row, 0)).keys.front().value_or(QString());
        };
        m_page->arrangement().group({{.column = column("createdAt")}, {.column = column("category")}});
        auto *const groups = m_page->findChild<ui::GroupView *>();
        QTRY_COMPARE(groups->model().rowCount(), 3);
        QCOMPARE(shown(*groups, 0), QStringLiteral("2026-11-03"));
        QCOMPARE(shown(*groups, 2), QStringLiteral("2026-11-01"));
        // What lies within a day keeps its own order.
        const QModelIndex newest = groups->model().index(0, 0);
        QCOMPARE(groups->model().index(0, 0, newest).data().toString(), QStringLiteral("cat 0"));
        QHeaderView *const heads = groups->tree().header();
        QCOMPARE(heads->sortIndicatorOrder(), Qt::DescendingOrder);
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
                          QPoint(heads->sectionViewportPosition(0) + 10, heads->height() / 2));
        QCOMPARE(shown(*groups, 0), QStringLiteral("2026-11-01"));
        m_page->arrangement().group({});
    }

    void escapeLeavesTheGroups()
    {
        m_page->arrangement().group({{.column = column("category")}});
        auto *const groups = m_page->findChild<ui::GroupView *>();
        QTRY_COMPARE(groups->model().rowCount(), 3);
        QTest::keyClick(&groups->tree(), Qt::Key_Escape);
        QVERIFY(m_page->view().isVisible());
        QVERIFY(m_page->state().grouping.empty());
        QCOMPARE(m_page->model().rowCount(), 60);
    }

    void furtherGroupsComeAtTheEnd()
    {
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, "updatedAt")
            SELECT 'm' || n, 'Many ' || n, 'MANY-' || n, 'KG', 'c' || n, 1, now() FROM generate_series(1, 2100) AS n)");
        m_page->arrangement().group({{.column = column("category")}});
        auto *const groups = m_page->findChild<ui::GroupView *>();
        new QAbstractItemModelTester(&groups->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, groups);
        QTRY_COMPARE(groups->model().rowCount(), 1'000);
        QVERIFY(tests::wordsIn(*groups).contains(m_world->formats.integer(1'000) + QLatin1String(" groups")));
        groups->tree().setFocus();
        QTest::keyClick(&groups->tree(), Qt::Key_End);
        QTRY_COMPARE(groups->model().rowCount(), 2'000);
        tests::click(*groups, "moreGroups");
        QTRY_COMPARE(groups->model().rowCount(), 2'103);
        QVERIFY(!tests::wordsIn(*groups).contains(QLatin1String("groups")));
        m_world->run(Service::Inventory, R"(DELETE FROM {inventory}."InventoryItem" WHERE id LIKE 'm%')");
    }

    void groupDialogTakesThreeColumns()
    {
        QTest::keyClick(&m_page->view(), Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
        auto *const dialog = m_page->findChild<QDialog *>(QStringLiteral("group"));
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto *const first = dialog->findChild<QComboBox *>(QStringLiteral("column1"));
        auto *const second = dialog->findChild<QComboBox *>(QStringLiteral("column2"));
        first->setCurrentIndex(first->findData(column("category")));
        second->setCurrentIndex(second->findData(column("unit")));
        tests::click(*dialog, "accept");
        auto *const groups = m_page->findChild<ui::GroupView *>();
        QVERIFY(groups);
        QTRY_COMPARE(groups->model().rowCount(), 3);
        QCOMPARE(groups->model().rowCount(groups->model().index(0, 0)), 2);
        QCOMPARE(m_page->state().grouping.size(), std::size_t(2));
    }

private:
    int sectionOf(const ui::GroupView &groups, const char *name)
    {
        const QString title = m_page->model().headerData(column(name), Qt::Horizontal).toString();
        for (int section = 2; section < groups.model().columnCount(); ++section) {
            if (groups.model().headerData(section, Qt::Horizontal).toString() == title)
                return section;
        }
        return -1;
    }
};

VHM24_GUI_TEST(TestViews)
#include "tst_views_gui.moc"
