// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/newrecord.h"
#include "tests/support/registry.h"
#include "tests/support/stockfixtures.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/draftbar.h"
#include "ui/core/table/editbar.h"
#include "ui/core/table/editsession.h"

#include <QDir>

using namespace vhm24;
using core::Service;

/// The way back from a save that added records, and drafts that go from one tab to another.
class TestTakeBack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
    }
    void cleanupTestCase()
    {
        m_context.reset();
        m_world.reset();
    }
    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1String("/drafts"))
            .removeRecursively();
        for (const char *const table : {"{inventory}.\"StockMovement\"", "{inventory}.\"InventoryItem\"", "{audit}"})
            m_world->run(Service::Inventory, (QByteArray("DELETE FROM ") + table).constData());
        tests::addItems(*m_world, 5);
        m_world->prompts.asked.clear();
        m_page = open();
        QVERIFY(m_page);
    }
    void cleanup() { m_page.reset(); }

    void newRecordsGoAgainInOneStep()
    {
        const QString id = saveBoth();
        press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(item(id, "name"), QString());
        QCOMPARE(m_world->prompts.asked, QStringList{QStringLiteral("Take back the last save?")});
        QCOMPARE(item(QStringLiteral("i1"), "name"), QStringLiteral("Item 1"));
        QCOMPARE(m_world->audits(Service::Inventory, id, QStringLiteral("ITEM_REMOVED")), 1);
        QCOMPARE(m_world->number(Service::Inventory, "SELECT count(*) FROM {audit}"), 4.0);
        QCOMPARE(m_world->number(Service::Inventory, "SELECT count(DISTINCT xmin::text) FROM {audit}"), 2.0);
        QTRY_COMPARE(m_page->model().indexOfRow(id), -1);
        QVERIFY(edits().isEmpty());
        QTRY_VERIFY(tests::wordsIn(m_page->editBar()).contains(QLatin1String("taken back")));
        QVERIFY(!m_page->editing().canUndoSaved());
    }

    void recordInUseStaysWithAllOfIt()
    {
        const QString id = saveBoth();
        tests::addMovement(*m_world, "m1", id);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(tests::wordsIn(m_page->editBar()).contains(QLatin1String("Nothing was taken back")));
        QCOMPARE(item(id, "name"), QStringLiteral("New"));
        QCOMPARE(item(QStringLiteral("i1"), "name"), QStringLiteral("Changed"));
        m_world->run(Service::Inventory, R"(DELETE FROM {inventory}."StockMovement")");
        press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier); // it can be asked for again
        QTRY_COMPARE(item(id, "name"), QString());
    }

    void recordThatOthersChangedStays()
    {
        const QString id = saveBoth();
        m_world->run(Service::Inventory, R"(UPDATE {inventory}."InventoryItem" SET price = 5 WHERE id = $1)", {id});
        press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(edits().cellCount(), 1); // the value is staged, as without new records
        QVERIFY(m_world->prompts.asked.isEmpty());
        QVERIFY(tests::wordsIn(m_page->editBar()).contains(QLatin1String("Changed by somebody since")));
        QCOMPARE(item(id, "name"), QStringLiteral("New"));
    }

    void draftOfAClosedTabIsOfferedInAnOpenOne()
    {
        const auto third = open();
        auto second = open();
        second->model().edits().stage(second->model().row(0), at("name"), QStringLiteral("From the second"));
        QVERIFY(!offer(*m_page)->isVisibleTo(m_page.get()));
        second.reset();
        QTRY_COMPARE(offer(*m_page)->isVisibleTo(m_page.get()) + offer(*third)->isVisibleTo(third.get()), 1);
        QCoreApplication::processEvents();
        QCOMPARE(offer(*m_page)->isVisibleTo(m_page.get()) + offer(*third)->isVisibleTo(third.get()), 1);
        ui::TablePage &holder = offer(*m_page)->isVisibleTo(m_page.get()) ? *m_page : *third;
        const QString id = holder.model().row(0).id;
        QVERIFY(tests::wordsIn(*offer(holder)).contains(QLatin1String("1 unsaved change")));
        tests::click(*offer(holder), "restoreDraft");
        QCOMPARE(holder.model().edits().value(id, at("name")).toString(), QStringLiteral("From the second"));
    }

private:
    std::unique_ptr<ui::TablePage> open()
    {
        auto page = std::make_unique<ui::TablePage>(*m_context, m_world->table("inventory.InventoryItem"));
        return tests::showPage(*page) ? std::move(page) : nullptr;
    }
    static ui::DraftBar *offer(const ui::TablePage &page) { return page.findChild<ui::DraftBar *>(); }
    core::EditBuffer &edits() { return m_page->model().edits(); }
    int at(const char *column) { return m_page->table().indexOf(column); }
    QString item(const QString &id, const char *column)
    {
        const QByteArray sql = QByteArray("SELECT ") + column + " FROM {inventory}.\"InventoryItem\" WHERE id = $1";
        return m_world->text(Service::Inventory, sql.constData(), {id});
    }
    void press(int key, Qt::KeyboardModifiers modifiers)
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->view().setFocus();
        QTest::keyClick(&m_page->view(), Qt::Key(key), modifiers);
    }
    /// A change of i1 and a new item, saved together; the id of the new one.
    QString saveBoth()
    {
        const int first = m_page->model().indexOfRow(QStringLiteral("i1"));
        edits().stage(m_page->model().row(first), at("name"), QStringLiteral("Changed"));
        core::AddedRow added = core::newRow(m_page->table());
        for (const auto &[column, value] :
             {std::pair("sku", "NEW"), {"name", "New"}, {"category", "test"}, {"unit", "KG"}})
            added.values.insert(at(column), QString::fromLatin1(value));
        edits().stage({}, {added});
        press(Qt::Key_S, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return edits().isEmpty() && !m_page->model().isLoading(); }))
            qWarning("it was not saved");
        return added.id;
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
};

VHM24_GUI_TEST(TestTakeBack)
#include "tst_takeback_db.moc"
