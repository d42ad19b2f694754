// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/languages.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/shell/mainwindow.h"
#include "ui/core/shell/page.h"
#include "ui/core/shell/pagetabs.h"
#include "ui/core/shell/rail.h"
#include "ui/core/table/draftbar.h"
#include "ui/core/table/plaintables.h"
#include "ui/core/widgets/tabstrip.h"

#include <QDir>
#include <QListView>
#include <QPointer>

using namespace vhm24;
using core::Service;

namespace {
const QString UnsavedItems = QStringLiteral("inventory.InventoryItem");
const QString UnsavedPlaces = QStringLiteral("inventory.WarehouseLocation");
} // namespace

/// What is not saved is marked wherever its page is named, and no closing of tabs loses it.
class TestUnsaved : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_languages.use(ui::Formats::Language::English);
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively(); // old drafts
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, "updatedAt")
            SELECT 'i' || n, 'Item ' || n, 'SKU-' || n, 'KG', 'c', n, now() FROM generate_series(1, 3) AS n)");
    }
    void cleanupTestCase() { m_world.reset(); }
    void init()
    {
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_registry = std::make_unique<ui::PageRegistry>();
        ui::registerPlainTables(*m_registry, *m_context);
        m_window = std::make_unique<ui::MainWindow>(*m_context, *m_registry);
        m_window->resize(1280, 720);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openPage(UnsavedItems);
        QVERIFY(settled());
    }
    void cleanup()
    {
        for (ui::Page *const one : m_window->tabs().pages())
            static_cast<ui::TablePage *>(one)->model().edits().discardAll();
        m_window.reset();
        m_registry.reset();
        m_context.reset();
    }

    void tabsAndRailAreMarked()
    {
        m_window->duplicateTab();
        QVERIFY(settled());
        QVERIFY(!isMarked(entry(UnsavedItems)));
        stage(0, "Other");
        const auto note = [this](int tab) { return m_window->tabs().strip().tab(tab)->accessibleDescription(); };
        QCOMPARE(note(1), QStringLiteral("Has changes that are not saved"));
        QCOMPARE(note(0), QString());
        QVERIFY(isMarked(entry(UnsavedItems)));
        QVERIFY(entry(UnsavedItems).data(Qt::AccessibleTextRole).toString().endsWith(note(1)));
        QCOMPARE(entry(UnsavedItems).data(Qt::ToolTipRole).toString(), note(1));
        QVERIFY(!isMarked(entry(UnsavedPlaces)));
        // From another section, the one that is closed says it.
        QVERIFY(!isMarked(section(UnsavedItems)));
        m_window->rail().model().setCurrentPage({});
        QVERIFY(isMarked(section(UnsavedItems)));
        m_window->rail().model().setCurrentPage(UnsavedItems);
        m_window->rail().setCollapsed(true);
        QVERIFY(isMarked(section(UnsavedItems)));
        m_window->rail().setCollapsed(false);
        page().model().edits().discardAll();
        QVERIFY(!isMarked(entry(UnsavedItems)));
        QCOMPARE(note(1), QString());
    }

    void railOpensNewTabs()
    {
        ui::TabStrip &strip = m_window->tabs().strip();
        clickOn(UnsavedItems, Qt::LeftButton, Qt::NoModifier);
        QCOMPARE(strip.count(), 1);
        clickOn(UnsavedItems, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(strip.count(), 2);
        QVERIFY(settled());
        clickOn(UnsavedItems, Qt::MiddleButton, Qt::NoModifier);
        QCOMPARE(strip.count(), 3);
        QVERIFY(settled());
        auto *const list = m_window->rail().findChild<QListView *>();
        list->setFocus();
        list->setCurrentIndex(entry(UnsavedItems));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(strip.count(), 3);
        list->setCurrentIndex(entry(UnsavedItems));
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(strip.count(), 4);
        QVERIFY(settled());
    }

    void aDraftThatWasTakenOverIsKept()
    {
        stage(0, "Here");
        m_window->duplicateTab();
        QVERIFY(settled());
        stage(1, "There");
        closeTab(); // the first tab is offered what it had
        auto *const offer = page().findChild<ui::DraftBar *>();
        QTRY_VERIFY(offer->isVisible());
        tests::click(*offer, "restoreDraft");
        QCOMPARE(name(0), QStringLiteral("Here"));
        QCOMPARE(name(1), QStringLiteral("There"));
        m_window->duplicateTab(); // nothing is left to offer
        QVERIFY(settled());
        QVERIFY(!page().findChild<ui::DraftBar *>()->isVisible());
        m_window->stepTab(1);
        closeTab(); // with what it took over, and nothing saved
        auto *const again = page().findChild<ui::DraftBar *>();
        QTRY_VERIFY(again->isVisible());
        tests::click(*again, "restoreDraft");
        QCOMPARE(name(0), QStringLiteral("Here"));
        QCOMPARE(name(1), QStringLiteral("There"));
    }

    void aDraftThatWasOnlyOfferedIsKept()
    {
        m_window->duplicateTab();
        QVERIFY(settled());
        stage(0, "Here");
        closeTab();
        QTRY_VERIFY(page().findChild<ui::DraftBar *>()->isVisible());
        m_window->duplicateTab();
        QVERIFY(settled());
        QVERIFY(!page().findChild<ui::DraftBar *>()->isVisible()); // one of them offers it
        m_window->stepTab(1);
        closeTab(); // unanswered
        auto *const offer = page().findChild<ui::DraftBar *>();
        QTRY_VERIFY(offer->isVisible());
        tests::click(*offer, "restoreDraft");
        QCOMPARE(name(0), QStringLiteral("Here"));
    }

private:
    ui::TablePage &page() { return *qobject_cast<ui::TablePage *>(m_window->currentPage()); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !page().model().isLoading() && page().model().readAt().isValid(); });
    }
    void stage(int row, const char *name)
    {
        page().model().setData(page().model().index(row, page().table().indexOf("name")), QString::fromLatin1(name));
    }
    QString name(int row) { return page().model().cell(row, page().table().indexOf("name")).toString(); }
    void closeTab()
    {
        const QPointer<ui::Page> closed = m_window->currentPage();
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!closed);
        QVERIFY(settled());
    }
    QModelIndex find(const QString &pageId, bool sub)
    {
        const ui::RailModel &rail = m_window->rail().model();
        for (int row = 0; row < rail.rowCount(); ++row) {
            const QModelIndex index = rail.index(row);
            const ui::PageInfo *const info = m_registry->find(index.data(ui::RailModel::PageIdRole).toString());
            if (index.data(ui::RailModel::SubEntryRole).toBool() == sub &&
                (sub ? info->id == pageId : info->section == m_registry->find(pageId)->section))
                return index;
        }
        return {};
    }
    QModelIndex entry(const QString &pageId) { return find(pageId, true); }
    QModelIndex section(const QString &pageId) { return find(pageId, false); }
    static bool isMarked(const QModelIndex &index) { return index.data(ui::RailModel::StagedRole).toBool(); }
    void clickOn(const QString &pageId, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
    {
        auto *const list = m_window->rail().findChild<QListView *>();
        QTest::mouseClick(list->viewport(), button, modifiers, list->visualRect(entry(pageId)).center());
    }

    app::Languages m_languages;
    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::PageRegistry> m_registry;
    std::unique_ptr<ui::MainWindow> m_window;
};

VHM24_GUI_TEST(TestUnsaved)
#include "tst_unsaved_gui.moc"
