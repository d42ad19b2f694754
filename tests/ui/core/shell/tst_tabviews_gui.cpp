// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/savedviews.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/shell/mainwindow.h"
#include "ui/core/shell/pagetabs.h"
#include "ui/core/table/plaintables.h"
#include "ui/core/table/tablearrangement.h"
#include "ui/core/table/viewmenu.h"
#include "ui/core/widgets/tabstrip.h"

using namespace vhm24;
using core::Service;

namespace {
const QString GroupedItems = QStringLiteral("inventory.InventoryItem");
} // namespace

/// Grouping and the name of the view belong to what a tab shows: a second tab and the next start have them too.
class TestTabViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->formats.setLanguage(ui::Formats::Language::English);
        m_world->addItem();
        m_views = std::make_unique<core::SavedViews>(m_world->layout(), m_world->actor(core::Role::Admin));
        m_views->reload();
        QTRY_VERIFY(m_views->isLoaded());
    }
    void cleanupTestCase()
    {
        close();
        m_views.reset();
        m_world.reset();
    }

    void secondTabAndNextStart()
    {
        open();
        m_window->openPage(GroupedItems);
        QVERIFY(settled());
        m_window->duplicateTab();
        QVERIFY(settled());
        QVERIFY(page().arrangement().grouping().empty());
        const std::vector<core::GroupLevel> levels{{.column = page().table().indexOf("category")}};
        page().arrangement().group(levels);
        m_world->prompts.answer = QStringLiteral("By category");
        Q_EMIT menu().menu()->aboutToShow();
        menu().menu()->findChild<QAction *>(QStringLiteral("saveAs"))->trigger();
        QTRY_COMPARE(menu().text(), QStringLiteral("By category"));
        const QString view = menu().current();
        QCOMPARE(m_window->tabs().strip().title(1), QStringLiteral("Items · By category"));

        m_window->duplicateTab();
        QVERIFY(settled());
        QCOMPARE(m_window->tabs().strip().currentIndex(), 2);
        QVERIFY(page().arrangement().grouping() == levels);
        QCOMPARE(menu().current(), view);
        QVERIFY(!menu().isChanged());

        const QJsonObject kept = m_window->tabs().toJson();
        close();
        open();
        QVERIFY(m_window->restoreTabs(kept));
        QVERIFY(settled());
        QVERIFY(page().arrangement().grouping() == levels);
        QCOMPARE(menu().text(), QStringLiteral("By category"));
        m_window->stepTab(1); // the first one was a plain list
        QVERIFY(settled());
        QCOMPARE(m_window->tabs().strip().currentIndex(), 0);
        QVERIFY(page().arrangement().grouping().empty());
        QCOMPARE(menu().text(), QStringLiteral("All rows"));
    }

private:
    void open()
    {
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_context->savedViews = m_views.get();
        m_registry = std::make_unique<ui::PageRegistry>();
        ui::registerPlainTables(*m_registry, *m_context);
        m_window = std::make_unique<ui::MainWindow>(*m_context, *m_registry);
        m_window->resize(1280, 720);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void close()
    {
        m_window.reset();
        m_registry.reset();
        m_context.reset();
    }
    ui::TablePage &page() { return *qobject_cast<ui::TablePage *>(m_window->currentPage()); }
    ui::ViewMenu &menu() { return *page().arrangement().viewMenu(); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !page().model().isLoading() && page().model().readAt().isValid(); });
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<core::SavedViews> m_views;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::PageRegistry> m_registry;
    std::unique_ptr<ui::MainWindow> m_window;
};

VHM24_GUI_TEST(TestTabViews)
#include "tst_tabviews_gui.moc"
