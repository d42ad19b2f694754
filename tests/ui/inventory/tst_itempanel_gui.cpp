// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/stockservice.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/inventory/itempanel.h"
#include "ui/inventory/itemspage.h"
#include "ui/inventory/movementlist.h"

#include <QScrollArea>

using namespace vhm24;
using core::Role;
using core::Service;

/// The card of an item with five places and many movements, in windows of usual heights.
class TestItemPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
        const QString item = m_world.addItem(100);
        m_world.run(Service::Inventory,
                    R"(INSERT INTO {inventory}."WarehouseLocation"(id, code, name, "updatedAt")
            SELECT 'place' || n, 'WH-9' || n, 'Place', now() FROM generate_series(1, 5) n)");
        m_world.run(Service::Inventory,
                    R"(INSERT INTO {inventory}."InventoryLocation"(id, "itemId", "locationId", quantity, "updatedAt")
            SELECT 'at' || n, $1, 'place' || n, 20, now() FROM generate_series(1, 5) n)",
                    {item});
        m_world.run(Service::Inventory, R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", type, quantity,
            "quantityBefore", "quantityAfter", reason, "userId", "createdAt")
            SELECT 'm' || n, $1, 'ADJUSTMENT', 1, 100, 101, 'Count', 'u', (now() AT TIME ZONE 'UTC') - n * interval '1 hour'
            FROM generate_series(1, 40) n)",
                    {item});
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
        m_context.emplace(m_world.context(Role::Manager));
        m_page =
            std::make_unique<ui::inventory::ItemsPage>(*m_context, m_world.table("inventory.InventoryItem"), m_service);
        QVERIFY(tests::showPage(*m_page));
        QVERIFY(tests::clickRow(*m_page, item, "name"));
        QTest::keyClick(&m_page->view(), Qt::Key_Return);
        m_panel = m_page->findChild<ui::inventory::ItemPanel *>();
        QTRY_VERIFY(m_panel && m_panel->isVisible());
        m_movements = m_panel->findChild<ui::inventory::MovementList *>();
        QTRY_VERIFY(m_movements->isVisible() && m_movements->rows() > 5);
    }
    void cleanupTestCase() { m_page.reset(); }

    void noLineIsCut_data()
    {
        QTest::addColumn<int>("height"); // of a window, less the status line
        for (const int height : {1050, 900, 871, 850, 800})
            QTest::addRow("%d", height) << height;
    }
    void noLineIsCut()
    {
        QFETCH(int, height);
        m_page->resize(1240, height - ui::space::StatusLine);
        QTest::qWait(1);
        const QScrollArea *const area = m_panel->findChild<QScrollArea *>();
        QVERIFY(m_movements->shownRows() >= 3);
        QCOMPARE(m_movements->height(), m_movements->sizeHint().height());
        QVERIFY2(area->widget()->height() <= area->viewport()->height(),
                 qPrintable(QString::number(area->widget()->height() - area->viewport()->height())));
        ui::LinkLabel *const all = link();
        QVERIFY(all->isVisible());
        const QRect place(all->mapTo(area->viewport(), QPoint()), all->size());
        QVERIFY(area->viewport()->rect().contains(place));
        // Not emptier than it has to be.
        QVERIFY(m_movements->shownRows() == m_movements->rows() ||
                area->viewport()->height() - place.bottom() < 2 * ui::inventory::MovementList::RowHeight);
    }

    void whatIsTooTallScrolls()
    {
        m_page->resize(1240, 560);
        QTest::qWait(1);
        QScrollArea *const area = m_panel->findChild<QScrollArea *>();
        QCOMPARE(m_movements->shownRows(), 3);
        area->ensureWidgetVisible(link());
        const QRect place(link()->mapTo(area->viewport(), QPoint()), link()->size());
        QVERIFY(area->viewport()->rect().contains(place));
    }

private:
    ui::LinkLabel *link() const
    {
        for (ui::LinkLabel *const one : m_panel->findChildren<ui::LinkLabel *>()) {
            if (one->text() == QLatin1String("All movements"))
                return one;
        }
        qFatal("there is no link to all movements");
    }

    tests::PageWorld m_world;
    const inventory::StockService m_service{m_world.layout()};
    std::optional<ui::Context> m_context;
    std::unique_ptr<ui::inventory::ItemsPage> m_page;
    ui::inventory::ItemPanel *m_panel = nullptr;
    ui::inventory::MovementList *m_movements = nullptr;
};

VHM24_GUI_TEST(TestItemPanel)
#include "tst_itempanel_gui.moc"
