// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/look/theme.h"
#include "ui/inventory/movementspage.h"

#include "models/inventory/stockservice.h"

#include <QComboBox>
#include <QHeaderView>

using namespace vhm24;
using core::Role;
using core::Service;

class TestMovementsPage : public QObject {
    Q_OBJECT
    static QImage picture(const QString &text)
    {
        QComboBox box;
        box.addItem(text);
        box.setFixedSize(160, 30);
        return box.grab().toImage();
    }

private Q_SLOTS:
    void whatCountsIsOnTheScreen_data()
    {
        QTest::addColumn<int>("width"); // of a window of 1440 and of 1280 beside the rail
        QTest::newRow("1440") << 1440 - ui::space::RailWidth;
        QTest::newRow("1280") << 1280 - ui::space::RailWidth;
    }
    void whatCountsIsOnTheScreen()
    {
        QFETCH(int, width);
        tests::PageWorld world;
        QVERIFY2(world.problem().isEmpty(), qPrintable(world.problem()));
        const QString item = world.addItem(14'000);
        world.run(Service::Inventory, R"(UPDATE {inventory}."InventoryItem" SET name =
            'Wooden stirring sticks of 140 mm in a box of a thousand' WHERE id = $1)",
                  {item});
        world.run(Service::Inventory, R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", type, quantity,
            "quantityBefore", "quantityAfter", reason, "userId", reference, "fromLocation", "toLocation", "machineId")
            SELECT 'm' || n, $1, 'TRANSFER', 121, 13905, 13784, 'Refill of CVM-00009 after the round of the morning',
                   $2, 'TR-2263', 'VAN-01', 'WH-02', 'CVM-00009' FROM generate_series(1, 40) n)",
                  {item, world.actor(Role::Manager).userId});
        const inventory::StockService service(world.layout());
        const ui::Context context = world.context(Role::Manager);
        ui::inventory::MovementsPage page(context, world.table("inventory.StockMovement"), service);
        QVERIFY(tests::showPage(page));
        page.resize(width, 800);
        const QHeaderView &head = *page.view().horizontalHeader();
        const auto end = [&](const char *name) {
            const int column = page.table().indexOf(name);
            return head.sectionViewportPosition(column) + head.sectionSize(column);
        };
        for (const char *const name :
             {"createdAt", "type", "itemId", "quantity", "quantityBefore", "quantityAfter", "reason", "userId"})
            QTRY_VERIFY2(end(name) <= page.view().viewport()->width(), name);
        QTRY_VERIFY(head.sectionSize(page.table().indexOf("itemId")) >= 220);
    }

    void aLongChoiceEndsInAnEllipsis()
    {
        ui::applyTheme(*qApp, ui::Theme::Light);
        const QString name = QStringLiteral("WH-01 · Main warehouse of the town in the Sergeli district");
        QComboBox box;
        box.setFixedSize(160, 30);
        box.show();
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.rect = box.rect();
        const QRect room =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        const QString cut = box.fontMetrics().elidedText(name, Qt::ElideRight, room.width() - 2);
        QVERIFY(cut.endsWith(QChar(0x2026)));
        QCOMPARE(picture(name), picture(cut));
        QVERIFY(picture(name) != picture(name.left(cut.size())));
    }
};

VHM24_GUI_TEST(TestMovementsPage)
#include "tst_movementspage_gui.moc"
