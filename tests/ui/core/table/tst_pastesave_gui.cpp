// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/pastedialog.h"
#include "ui/core/table/pastemodel.h"
#include "ui/core/widgets/segmentedcontrol.h"

#include <QClipboard>

using namespace vhm24;
using core::Service;

/// From the clipboard to the database, by keys.
class TestPasteSave : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_item = m_world->addItem();
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table("inventory.InventoryItem"));
        QVERIFY(tests::showPage(*m_page));
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_context.reset();
        m_world.reset();
    }

    void newRowsAreSavedInOneTransaction()
    {
        QVERIFY(tests::clickRow(*m_page, m_item, "name"));
        QGuiApplication::clipboard()->setText(
            QStringLiteral("SKU\tName\tUnit\tCategory\nP-1\tTea\tkg\tpasted\nP-2\tSugar\tkg\tpasted\n"));
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto *const dialog = m_page->findChild<ui::PasteDialog *>();
        QVERIFY(dialog);
        tests::click(*dialog, "accept");
        core::EditBuffer &edits = m_page->model().edits();
        QTRY_COMPARE(edits.addedIds().size(), 2);
        const QStringList ids = edits.addedIds();
        QCOMPARE(count("SELECT count(*) FROM {audit}"), 0); // only staged so far
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(edits.isEmpty());
        QCOMPARE(count("SELECT count(*) FROM {inventory}.\"InventoryItem\" WHERE category = 'pasted'"), 2);
        QCOMPARE(
            count("SELECT count(DISTINCT xmin::text) FROM {inventory}.\"InventoryItem\" WHERE category = 'pasted'"), 1);
        QCOMPARE(count("SELECT count(*) FROM {audit}"), 2);
        for (const QString &id : ids)
            QCOMPARE(m_world->audits(Service::Inventory, id, QStringLiteral("ITEM_CREATED")), 1);
    }

    void headedBlockOfOtherRecordsIsNew()
    {
        QVERIFY(tests::clickRow(*m_page, m_item, "name"));
        const QString sku = m_page->model().cell(m_page->currentRow(), m_page->table().indexOf("sku")).toString();
        ui::PasteDialog *dialog = paste(QStringLiteral("SKU\tName\tUnit\tCategory\nQ-1\tTea\tkg\tx\n"));
        QVERIFY(dialog);
        auto *place = dialog->findChild<ui::SegmentedControl *>(QStringLiteral("place"));
        QVERIFY(place->isVisible());
        QCOMPARE(place->currentIndex(), 1);
        QCOMPARE(dialog->model().block().addedCount(), 1);
        QTest::mouseClick(place->findChildren<QAbstractButton *>().first(), Qt::LeftButton); // seen at once
        QCOMPARE(place->currentIndex(), 0);
        QCOMPARE(dialog->model().block().addedCount(), 0);
        QCOMPARE(dialog->model().block().target(0).rowId, m_item);
        dialog->reject();
        // The same record: over it.
        dialog = paste(QStringLiteral("SKU\tName\n%1\tTea\n").arg(sku));
        QVERIFY(dialog);
        place = dialog->findChild<ui::SegmentedControl *>(QStringLiteral("place"));
        QCOMPARE(place->currentIndex(), 0);
        QTest::mouseClick(place->findChildren<QAbstractButton *>().last(), Qt::LeftButton);
        QCOMPARE(dialog->model().block().addedCount(), 1);
        dialog->reject();
        // Not enough for a new one.
        dialog = paste(QStringLiteral("SKU\tPrice\nQ-1\t12\n"));
        QVERIFY(dialog);
        QCOMPARE(dialog->model().block().addedCount(), 0);
        dialog->reject();
    }

    void headedBlockFillsTheNewRow()
    {
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_page->model().edits().addedIds().size(), 1);
        const QString fresh = m_page->model().edits().addedIds().front();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_page->currentRowId(), fresh);
        ui::PasteDialog *const dialog =
            paste(QStringLiteral("SKU\tName\tUnit\tCategory\nR-1\tTea\tkg\tx\nR-2\tMilk\tl\tx\n"));
        QVERIFY(dialog);
        QCOMPARE(dialog->model().block().target(0).rowId, fresh);
        QCOMPARE(dialog->model().block().target(1).rowId, QString()); // not the record below
        tests::click(*dialog, "accept");
        QTRY_COMPARE(m_page->model().edits().addedIds().size(), 2);
        QCOMPARE(m_page->model().edits().rows().size(), 2);
        m_page->model().edits().discardAll();
    }

private:
    ui::PasteDialog *paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
        for (ui::PasteDialog *const one : m_page->findChildren<ui::PasteDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    qint64 count(const char *sql) { return qint64(m_world->number(Service::Inventory, sql)); }
    void press(int key, Qt::KeyboardModifiers modifiers)
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->view().setFocus();
        QTest::keyClick(&m_page->view(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
    QString m_item;
};

VHM24_GUI_TEST(TestPasteSave)
#include "tst_pastesave_gui.moc"
