// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/ui/core/table/listworld.h"
#include "ui/core/table/columnchooser.h"
#include "ui/core/table/frozencolumns.h"

#include <QListWidget>
#include <QScrollBar>

using namespace vhm24;
using core::Service;

/// Columns of a list by keys and mouse on real windows, and after the next start.
class TestColumns : public QObject, private tests::ListWorld {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { start(); }
    void cleanupTestCase() { stop(); }
    void init() { begin(); }
    void cleanup() { close(); }

    void columnsByKeyboard()
    {
        QTest::keyClick(&m_page->view(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *const chooser = m_page->findChild<ui::ColumnChooser *>();
        QVERIFY(chooser && QTest::qWaitForWindowActive(chooser));
        const int sku = column("sku");
        const int place = head().visualIndex(sku);
        select(*chooser, QStringLiteral("SKU"));
        QTest::keyClick(&chooser->list(), Qt::Key_Space);
        QVERIFY(head().isSectionHidden(sku));
        QTest::keyClick(&chooser->list(), Qt::Key_Space);
        QVERIFY(!head().isSectionHidden(sku));
        QTest::keyClick(&chooser->list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(head().visualIndex(sku), place - 1);
        QCOMPARE(chooser->list().currentItem()->text(), QStringLiteral("SKU"));
        QTest::keyClick(&chooser->list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&chooser->list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(head().visualIndex(sku), place + 1);
        // The search leaves what is looked for.
        auto *const search = chooser->findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("categ"));
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(chooser->list().currentItem()->text(), QStringLiteral("Category"));
        QTest::keyClick(&chooser->list(), Qt::Key_Space);
        QVERIFY(head().isSectionHidden(column("category")));
        QTest::keyClick(chooser, Qt::Key_Escape);
        reopen();
        QVERIFY(head().isSectionHidden(column("category")));
        QCOMPARE(head().visualIndex(column("sku")), place + 1);
    }

    void theLastColumnStays()
    {
        for (int one = 0; one < head().count(); ++one)
            m_page->arrangement().setShown(one, false);
        QCOMPARE(head().count() - head().hiddenSectionCount(), 1);
        m_page->arrangement().resetColumns();
        QCOMPARE(m_page->arrangement().layout(), ui::standardState(m_page->table()).layout);
    }

    void widthAndOrderSurvive()
    {
        const int name = column("name");
        const int before = head().sectionSize(name);
        const QPoint edge(head().sectionViewportPosition(name) + before - 1, 10);
        drag(edge, edge + QPoint(45, 0));
        QTRY_VERIFY(m_page->arrangement().hasOwnWidths());
        const int width = head().sectionSize(name);
        QVERIFY(width > before);
        const int sku = column("sku");
        const int place = head().visualIndex(sku);
        drag(middle(sku), middle(column("category")) + QPoint(20, 0));
        QVERIFY(head().visualIndex(sku) != place);
        const int moved = head().visualIndex(sku);
        QTest::mouseClick(head().viewport(), Qt::LeftButton, {}, middle(column("quantity")));
        QVERIFY(settled());
        reopen();
        QCOMPARE(head().sectionSize(name), width);
        QCOMPARE(head().visualIndex(sku), moved);
        QCOMPARE(m_page->model().view().sort.front().column, column("quantity"));
        QVERIFY(m_page->filters().shown().empty());
        // Another user has the standard.
        open(core::Role::Admin);
        QCOMPARE(head().visualIndex(sku), place);
        QVERIFY(!m_page->arrangement().hasOwnWidths());
    }

    void widthByKeyboard()
    {
        current(0, "name");
        const int before = head().sectionSize(column("name"));
        QTest::keyClick(&m_page->view(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(head().sectionSize(column("name")), before + 16);
        QTest::keyClick(&m_page->view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(head().sectionSize(column("name")), before);
    }

    void aNumberFartherDownIsNotCutOff()
    {
        m_world->run(Service::Inventory, R"(INSERT INTO {inventory}."InventoryItem"
            (id, name, sku, unit, category, quantity, price, "createdAt", "updatedAt")
            SELECT 'z' || n, 'Late ' || n, 'TKU-' || lpad(n::text, 3, '0'), 'KG', 'late',
                   CASE WHEN n > 80 THEN 1234567.25 ELSE 1 END, 10, '2019-11-01', now()
            FROM generate_series(1, 120) AS n)");
        reopen();
        const int quantity = column("quantity");
        const int before = head().sectionSize(quantity);
        QTest::keyClick(&m_page->view(), Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(head().sectionSize(quantity) > before);
        const QModelIndex last = m_page->model().index(m_page->model().rowCount() - 1, quantity);
        QTRY_VERIFY(head().sectionSize(quantity) >= m_page->view().sizeHintForIndex(last).width());
        QVERIFY(!m_page->arrangement().hasOwnWidths()); // nobody has set one
        m_world->run(Service::Inventory, R"(DELETE FROM {inventory}."InventoryItem" WHERE category = 'late')");
    }

    void frozenColumnsStand()
    {
        m_page->resize(640, 600);
        for (int one = 0; one < head().count(); ++one)
            m_page->arrangement().setShown(one, true);
        current(0, "name");
        QTest::keyClick(&m_page->view(), Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
        auto *const frozen = m_page->view().findChild<ui::FrozenColumns *>();
        QVERIFY(frozen && frozen->isVisible());
        QVERIFY(!frozen->isColumnHidden(column("name")));
        QVERIFY(frozen->isColumnHidden(column("category")));
        QScrollBar *const sideways = m_page->view().horizontalScrollBar();
        QVERIFY(sideways->maximum() > 0);
        sideways->setValue(sideways->maximum());
        QVERIFY(head().sectionViewportPosition(column("name")) < 0);
        QCOMPARE(frozen->columnWidth(column("name")), head().sectionSize(column("name")));
        // Downwards both move together.
        m_page->view().verticalScrollBar()->setValue(95);
        QTRY_COMPARE(frozen->verticalScrollBar()->value(), 95);
        QCOMPARE(frozen->visualRect(at(10, "name")).top(), m_page->view().visualRect(at(10, "name")).top());
        // A click there selects, and nothing moves sideways.
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, frozen->visualRect(at(6, "name")).center());
        QCOMPARE(m_page->currentRow(), 6);
        QCOMPARE(sideways->value(), sideways->maximum());
        QVERIFY(m_page->view().hasFocus());
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        auto *const editor = frozen->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor && editor->hasFocus());
        editor->setText(QStringLiteral("Changed in place"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_page->model().edits().cellCount(), 1);
        QVERIFY(m_page->view().hasFocus());
        m_page->model().edits().discardAll();
        // The head above them filters as well.
        QLineEdit *const filter = frozen->filterHeader().editor(column("name"));
        QVERIFY(filter && filter->isVisible());
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("Item 12"));
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        QCOMPARE(frozen->model()->rowCount(), 1);
        m_page->filters().clear();
        QTRY_VERIFY(filter->text().isEmpty() || filter->hasFocus());
        reopen();
        QVERIFY(m_page->arrangement().frozen() > 0);
    }

    void theCurrentCellIsNeverBehind()
    {
        m_page->resize(640, 600);
        for (int one = 0; one < head().count(); ++one)
            m_page->arrangement().setShown(one, true);
        m_page->arrangement().freeze(m_page->arrangement().shownUpTo(column("name")));
        auto *const frozen = m_page->view().findChild<ui::FrozenColumns *>();
        QVERIFY(frozen);
        int last = head().logicalIndex(head().count() - 1);
        m_page->view().setCurrentIndex(m_page->model().index(0, last));
        for (int visual = head().count() - 2; visual > head().visualIndex(column("name")); --visual) {
            QTest::keyClick(&m_page->view(), Qt::Key_Left);
            const QRect cell = m_page->view().visualRect(m_page->view().currentIndex());
            QVERIFY2(cell.left() >= frozen->width() - 2, qPrintable(QString::number(visual)));
        }
    }

private:
    static void select(ui::ColumnChooser &chooser, const QString &text)
    {
        const auto found = chooser.list().findItems(text, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        chooser.list().setCurrentItem(found.front());
        chooser.list().setFocus();
    }
};

VHM24_GUI_TEST(TestColumns)
#include "tst_columns_gui.moc"
