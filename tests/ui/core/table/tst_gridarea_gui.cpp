// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/gridarea.h"
#include "ui/core/table/slownotice.h"
#include "ui/core/table/tablearrangement.h"
#include "ui/core/widgets/button.h"

#include <QScrollBar>
#include <QWheelEvent>

using namespace vhm24;
using core::Service;

namespace {
constexpr int Movements = 30'000;
}

/// One scroll bar over all rows of a long list, by mouse and keys.
class TestGridArea : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
        m_context = std::make_unique<ui::Context>(m_world.context(core::Role::Admin));
        const QString item = m_world.addItem();
        m_world.run(Service::Inventory,
                    R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity,
                "quantityBefore", "quantityAfter", reason, "createdAt")
            SELECT 'm' || lpad(n::text, 8, '0'), $1, 'u', 'IN', 1, n, n + 1, 'reason ' || n,
                timestamp '2026-01-01' + n * interval '1 minute'
            FROM generate_series(0, $2::int - 1) AS n)",
                    {item, Movements});
        m_world.run(Service::Inventory, R"(ANALYZE {inventory}."StockMovement")");
    }

    void init()
    {
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world.table("inventory.StockMovement"));
        QVERIFY(tests::showPage(*m_page));
        QTRY_COMPARE(m_page->model().count(), Movements);
        m_area = m_page->findChild<ui::GridArea *>();
    }
    void cleanup() { m_page.reset(); }

    void theBarCoversTheWholeList()
    {
        QTRY_COMPARE(m_area->bar().maximum(), Movements - visibleRows());
        QCOMPARE(m_area->bar().value(), 0);
        QVERIFY(m_area->bar().isVisible());
        QVERIFY(!m_page->view().verticalScrollBar()->isVisible());
    }

    void draggingReachesAnyPlace()
    {
        for (const int place : {15'000, 29'000, 4'321, 0}) {
            m_area->bar().setValue(place);
            QTRY_VERIFY2(std::abs(numberOfTop() - place) <= Movements / 100,
                         qPrintable(QStringLiteral("%1 for %2").arg(numberOfTop()).arg(place)));
            QCOMPARE(m_area->bar().value() == 0, place == 0);
        }
        QTRY_VERIFY(m_page->model().hasKeys());
        m_area->bar().setValue(12'345);
        QTRY_COMPARE(numberOfTop(), 12'345); // exact, now that the list of keys is there
        QTRY_COMPARE(m_area->bar().value(), 12'345);
    }

    void anAnswerToAnEarlierPlaceDoesNotEndTheDrag()
    {
        m_area->bar().setValue(20'000);
        Q_EMIT m_page->model().revealed(0); // for where the hand was before, on a slow line
        QTRY_VERIFY2(std::abs(numberOfTop() - 20'000) <= Movements / 100, qPrintable(QString::number(numberOfTop())));
    }

    void theHintSaysWhatIsThere()
    {
        m_area->bar().setValue(15'000);
        QTRY_VERIFY(m_page->model().hasKeys());
        const QString hint = m_area->describe(14'999);
        QVERIFY2(hint.contains(QLatin1String("15")) && hint.contains(QLatin1String("000")), qPrintable(hint));
        QVERIFY2(hint.contains(QLatin1String("11.01")), qPrintable(hint)); // 2026-01-11, in the middle
    }

    void theWheelMissesNoRow()
    {
        // Further than the window is wide, down and up again: every step goes on where the last one ended.
        wheel(-120);
        const qint64 step = position();
        QVERIFY(step > 0);
        for (qint64 notch = 2; notch * step < qint64(core::WindowModel::WindowRows + 900) * ui::space::TableRow;
             ++notch) {
            wheel(-120);
            QVERIFY(QTest::qWaitFor([&] { return !m_page->model().isLoading(); }));
            QCOMPARE(position(), notch * step);
            QCOMPARE(numberOfTop(), position() / ui::space::TableRow);
        }
        QVERIFY(!m_page->model().atStart());
        while (position() > 0) {
            const qint64 before = position();
            wheel(120);
            QVERIFY(QTest::qWaitFor([&] { return !m_page->model().isLoading(); }));
            QCOMPARE(position(), before - step);
            QCOMPARE(numberOfTop(), position() / ui::space::TableRow);
        }
        QVERIFY(m_page->model().atStart());
    }

    void homeAndEnd()
    {
        m_page->view().setCurrentIndex(m_page->model().index(0, 1));
        QTest::keyClick(&m_page->view(), Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(m_page->model().atEnd());
        QTRY_COMPARE(m_page->view().currentIndex().row(), m_page->model().rowCount() - 1);
        QCOMPARE(m_page->model().row(m_page->view().currentIndex().row()).id, QStringLiteral("m00000000"));
        QTRY_COMPARE(m_area->bar().value(), m_area->bar().maximum());
        QTest::keyClick(&m_page->view(), Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY(m_page->model().atStart() && !m_page->model().isLoading());
        QTRY_COMPARE(m_area->bar().value(), 0);
    }

    void pageDownGoesOnAndOn()
    {
        m_page->view().setCurrentIndex(m_page->model().index(0, 1));
        QStringList seen;
        for (int page = 0; page < 150; ++page) {
            QTest::keyClick(&m_page->view(), Qt::Key_PageDown);
            QVERIFY(QTest::qWaitFor([&] { return !m_page->model().isLoading(); }));
            seen += m_page->currentRowId();
        }
        QVERIFY(!seen.contains(QString()));
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
        QVERIFY(std::is_sorted(seen.rbegin(), seen.rend())); // newest first
        QVERIFY(numberOfTop() > core::WindowModel::WindowRows);
    }

    void whatOpensDoesNotHideTheRow()
    {
        // The last row in sight; the panel then leaves too little room for the columns, and their bar comes in.
        QHeaderView &head = m_page->view().filterHeader();
        m_page->arrangement().widen(head.logicalIndex(0), 16); // from here on widths stay
        m_page->resize(head.length() + 40, m_page->height());
        QTRY_VERIFY(!m_page->view().horizontalScrollBar()->isVisible());
        const int rest = m_page->view().viewport()->height() % ui::space::TableRow;
        m_page->resize(m_page->width(), m_page->height() - rest); // no room is to spare
        QTRY_COMPARE(m_page->view().viewport()->height() % ui::space::TableRow, 0);
        m_page->view().setTopRow(0);
        const QModelIndex last = m_page->model().index(visibleRows() - 1, 1);
        m_page->view().setCurrentIndex(last);
        m_page->setDetailShown(true);
        QTRY_VERIFY(m_page->view().horizontalScrollBar()->isVisible());
        QTRY_VERIFY(m_page->view().visualRect(last).bottom() < m_page->view().viewport()->height());
        m_page->setDetailShown(false);
        // And so when it is the last record of all, and asked for.
        QTest::keyClick(&m_page->view(), Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(m_page->model().atEnd() && !m_page->model().isLoading());
        const QString end = m_page->model().row(m_page->model().rowCount() - 1).id;
        m_page->open({.rowId = end});
        QTRY_VERIFY(m_page->view().horizontalScrollBar()->isVisible());
        const auto place = [this] { return m_page->view().visualRect(m_page->view().currentIndex()); };
        QCOMPARE(m_page->currentRowId(), end);
        QTRY_VERIFY(place().bottom() < m_page->view().viewport()->height());
        QVERIFY(place().top() >= 0);
    }

    void aSlowReadingIsToldAndStopped()
    {
        auto *const notice = m_page->findChild<ui::SlowNotice *>();
        QVERIFY(!notice->isVisible());
        const auto before = m_page->model().view();
        const QString first = m_page->model().row(0).id;
        m_world.run(Service::Inventory, "BEGIN");
        m_world.run(Service::Inventory, R"(LOCK TABLE {inventory}."StockMovement" IN ACCESS EXCLUSIVE MODE)");
        auto &head = m_page->view().filterHeader();
        const int column = m_page->table().indexOf("quantityBefore"); // no index serves it
        QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, QPoint(head.sectionViewportPosition(column) + 12, 12));
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(tests::wordsIn(*notice).contains(QLatin1String("No index serves this order")));
        QTest::mouseClick(notice->findChild<ui::Button *>(), Qt::LeftButton);
        QTRY_VERIFY(!m_page->model().isLoading());
        QVERIFY(!notice->isVisible());
        m_world.run(Service::Inventory, "ROLLBACK");
        // The list is what it was, and goes on as it was.
        QCOMPARE(m_page->model().view(), before);
        QCOMPARE(m_page->model().row(0).id, first);
        m_page->model().loadAfter();
        QTRY_COMPARE(m_page->model().rowCount(), 2 * core::WindowModel::PageRows);
    }

private:
    int visibleRows() const { return m_page->view().viewport()->height() / ui::space::TableRow; }
    /// The number, newest first, of the row that is seen at the top.
    int numberOfTop() const
    {
        const int row = m_page->view().rowAt(1);
        return row < 0 ? -1 : Movements - 1 - m_page->model().row(row).id.mid(1).toInt();
    }
    /// Pixels from the top of the whole list.
    qint64 position() const
    {
        return m_page->model().firstRank() * ui::space::TableRow + m_page->view().verticalScrollBar()->value();
    }
    void wheel(int delta)
    {
        QWidget *const target = m_page->view().viewport();
        const QPointF at = target->rect().center();
        QWheelEvent event(at, target->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(target, &event);
    }

    tests::PageWorld m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
    ui::GridArea *m_area = nullptr;
};

VHM24_GUI_TEST(TestGridArea)
#include "tst_gridarea_gui.moc"
