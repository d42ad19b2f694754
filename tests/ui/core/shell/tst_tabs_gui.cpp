// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "app/core/preferences.h"
#include "app/core/session.h"
#include "models/core/settings/usersettings.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/shell/commandpalette.h"
#include "ui/core/shell/mainwindow.h"
#include "ui/core/shell/page.h"
#include "ui/core/shell/pagetabs.h"
#include "ui/core/shell/shortcutsheet.h"
#include "ui/core/table/draftbar.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/plaintables.h"
#include "ui/core/widgets/tabstrip.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScopeGuard>

using namespace vhm24;
using core::Service;

namespace {
const QString ItemsKey = QStringLiteral("inventory.InventoryItem");
const QString Places = QStringLiteral("inventory.WarehouseLocation");
} // namespace

/// Several tabs on one table, with the keys and the mouse on the real window.
class TestTabs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        core::userSettings().clear();
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->formats.setLanguage(ui::Formats::Language::English);
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, "updatedAt")
            SELECT 'i' || n, 'Item ' || n, 'SKU-' || n, 'KG', CASE WHEN n % 2 = 0 THEN 'even' ELSE 'odd' END, n, now()
            FROM generate_series(1, 9) AS n)");
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."StockMovement"(id, "itemId", "userId", type, quantity,
            "quantityBefore", "quantityAfter", reason, "createdAt")
            VALUES ('m1', 'i1', 'user-ADMIN', 'IN', 1, 0, 1, 'r', now()))");
        m_machine = m_world->addMachine(QStringLiteral("CVM-1"));
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
        m_window->openPage(ItemsKey);
        QVERIFY(settled());
    }
    void cleanup()
    {
        m_window.reset();
        m_registry.reset();
        m_context.reset();
    }

    void filterOfOneTabIsNotOverwrittenByAnother()
    {
        QVERIFY(!m_window->tabs().strip().isVisible()); // one tab needs no strip
        filter("odd");
        QTRY_COMPARE(page().model().rowCount(), 5);
        key(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(m_window->tabs().strip().count(), 2);
        QVERIFY(m_window->tabs().strip().isVisible());
        QVERIFY(settled());
        QCOMPARE(page().model().rowCount(), 5); // begins with the same filter
        filter("even");
        QTRY_COMPARE(page().model().rowCount(), 4);
        key(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(m_window->tabs().strip().currentIndex(), 0);
        QCOMPARE(page().model().rowCount(), 5);
        QCOMPARE(page().model().cell(0, column("category")).toString(), QStringLiteral("odd"));
        // Reading again in one of them leaves the other alone too.
        key(Qt::Key_F5);
        QVERIFY(settled());
        key(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_window->tabs().strip().currentIndex(), 1);
        QCOMPARE(page().model().rowCount(), 4);
        QCOMPARE(page().model().cell(0, column("category")).toString(), QStringLiteral("even"));
    }

    void questionMarkShowsTheKeys()
    {
        key(Qt::Key_Question, Qt::ShiftModifier);
        QTRY_VERIFY(m_window->findChild<ui::ShortcutSheet *>());
        m_window->findChild<ui::ShortcutSheet *>()->close();
    }

    void paletteSaysWhenNothingMatches()
    {
        key(Qt::Key_K, Qt::ControlModifier);
        auto *const palette = m_window->findChild<ui::CommandPalette *>();
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("zzqx"));
        QTRY_VERIFY(tests::wordsIn(*palette).contains(QStringLiteral("Nothing is called “zzqx”")));
        QVERIFY(!palette->findChild<QListWidget *>()->isVisible());
        palette->close();
    }

    void orderIsTheTabsOwn()
    {
        key(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(m_window->tabs().strip().count(), 2);
        QVERIFY(settled());
        m_window->openPage(ItemsKey, {.reset = true, .sort = {{.column = column("quantity"), .descending = true}}});
        QVERIFY(settled()); // a request with a wish goes to the first tab
        QCOMPARE(m_window->tabs().strip().currentIndex(), 0);
        QCOMPARE(page().model().row(0).id, QStringLiteral("i9"));
        key(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(m_window->tabs().strip().currentIndex(), 1);
        QCOMPARE(page().model().row(0).id, QStringLiteral("i1"));
    }

    void titlesSayWhatATabShows()
    {
        filter("odd");
        QTRY_COMPARE(page().model().rowCount(), 5);
        key(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(m_window->tabs().strip().count(), 2);
        QVERIFY(settled());
        m_window->openPage(ItemsKey);
        filter("");
        QTRY_COMPARE(page().model().rowCount(), 9);
        QVERIFY2(m_window->tabs().strip().title(0).startsWith(QStringLiteral("Items · Category")),
                 qPrintable(m_window->tabs().strip().title(0)));
        QCOMPARE(m_window->tabs().strip().title(1), QStringLiteral("Items · 2"));
    }

    void closing()
    {
        key(Qt::Key_W, Qt::ControlModifier); // the only one stays
        QCOMPARE(m_window->currentPageId(), ItemsKey);
        for (int i = 0; i < 2; ++i)
            key(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(m_window->tabs().strip().count(), 3);
        QVERIFY(settled());
        QTest::mouseClick(m_window->tabs().strip().tab(1), Qt::MiddleButton);
        QTRY_COMPARE(m_window->tabs().strip().count(), 2);
        key(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->tabs().strip().isVisible());
        QCOMPARE(m_window->currentPageId(), ItemsKey);
        QVERIFY(m_world->prompts.asked.isEmpty());
    }

    void editsAreKeptWhenATabCloses()
    {
        key(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(m_window->tabs().strip().count(), 2);
        QVERIFY(settled());
        page().model().setData(page().model().index(0, column("name")), QStringLiteral("Other"));
        QVERIFY(!m_window->hasUnsavedEdits()); // the draft keeps them
        const QPointer<ui::Page> closed = m_window->currentPage();
        key(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!closed); // the draft is no longer held
        QTRY_COMPARE(m_window->tabs().strip().count(), 1);
        QVERIFY(m_world->prompts.asked.isEmpty());
        key(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(m_window->tabs().strip().count(), 2);
        QVERIFY(settled());
        auto *const offer = page().findChild<ui::DraftBar *>();
        QVERIFY(offer && offer->isVisible());
        tests::click(*offer, "restoreDraft");
        QCOMPARE(page().model().cell(0, column("name")).toString(), QStringLiteral("Other"));
        page().model().edits().discardAll();
    }

    void editsThatCannotBeKeptAreAskedAbout()
    {
        key(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(m_window->tabs().strip().count(), 2);
        QVERIFY(settled());
        // Where the drafts go there is a file now, so that the disk refuses them.
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        QDir place(data + QStringLiteral("/drafts"));
        QVERIFY(QDir().mkpath(data) && place.removeRecursively());
        QFile block(place.path());
        QVERIFY(block.open(QIODevice::WriteOnly));
        const auto unblock = qScopeGuard([&block] { block.remove(); });
        page().model().setData(page().model().index(0, column("name")), QStringLiteral("Other"));
        QVERIFY(m_window->hasUnsavedEdits());
        key(Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(m_window->tabs().strip().count(), 1);
        QCOMPARE(m_world->prompts.asked.size(), 1);
        QVERIFY(!m_window->hasUnsavedEdits());
        m_world->prompts.asked.clear();
    }

    void advancedFilterGoesWithItsTab()
    {
        const core::FilterGroup either{
            .any = true,
            .conditions = {{.column = column("quantity"), .op = core::FilterOperator::Less, .values = {two()}},
                           {.column = column("quantity"), .op = core::FilterOperator::NotIn, .values = {two()}}}};
        page().filters().setAdvanced(either);
        QTRY_COMPARE(page().model().rowCount(), 8);
        key(Qt::Key_T, Qt::ControlModifier); // the new tab begins with it
        QTRY_COMPARE(m_window->tabs().strip().count(), 2);
        QVERIFY(settled());
        QCOMPARE(page().filters().advanced(), either);
        QCOMPARE(page().model().rowCount(), 8);
        const QJsonObject kept = m_window->tabs().toJson();
        m_window->openPage(Places);
        key(Qt::Key_Left, Qt::AltModifier); // and coming back does not lose it
        QTRY_COMPARE(m_window->currentPageId(), ItemsKey);
        QVERIFY(settled());
        QCOMPARE(page().filters().advanced(), either);
        m_window.reset(); // as the next start of the program
        m_window = std::make_unique<ui::MainWindow>(*m_context, *m_registry);
        m_window->show();
        QVERIFY(m_window->restoreTabs(kept));
        QVERIFY(settled());
        QCOMPARE(page().filters().advanced(), either);
        QCOMPARE(page().model().rowCount(), 8);
        key(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(settled());
        QCOMPARE(page().filters().advanced(), either);
    }

    void linkOpensANewTabWithControl()
    {
        const QString movements = QStringLiteral("inventory.StockMovement");
        m_window->openPage(movements);
        QVERIFY(settled());
        QCOMPARE(page().model().rowCount(), 1);
        const auto follow = [this, movements](Qt::KeyboardModifiers modifiers) {
            m_window->openPage(movements);
            const QModelIndex link = page().model().index(0, page().table().indexOf("itemId"));
            page().view().scrollTo(link);
            const QRect cell = page().view().visualRect(link);
            const QPoint place(cell.left() + ui::space::CellPadding + 4, cell.center().y());
            QTRY_VERIFY(page().view().isLink(link, place)); // its name has come
            QTest::mouseClick(page().view().viewport(), Qt::LeftButton, modifiers, place);
        };
        follow(Qt::NoModifier);
        QTRY_COMPARE(m_window->currentPageId(), ItemsKey);
        QCOMPARE(m_window->tabs().strip().count(), 1);
        follow(Qt::ShiftModifier); // selects
        QCOMPARE(m_window->currentPageId(), movements);
        follow(Qt::ControlModifier);
        QTRY_COMPARE(m_window->currentPageId(), ItemsKey);
        QCOMPARE(m_window->tabs().strip().count(), 2);
    }

    void railGoesToTheTabUsedLast()
    {
        key(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(m_window->tabs().strip().count(), 2);
        const int second = m_window->tabs().current();
        m_window->openPage(Places);
        QVERIFY(!m_window->tabs().strip().isVisible());
        m_window->openPage(ItemsKey);
        QCOMPARE(m_window->tabs().current(), second);
    }

    void historyKnowsTabsAndWhatTheyShowed()
    {
        const int first = m_window->tabs().current();
        key(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(m_window->tabs().strip().count(), 2);
        const int second = m_window->tabs().current();
        QVERIFY(settled());
        filter("even"); // set after the tab was opened, and must come back
        QTRY_COMPARE(page().model().rowCount(), 4);
        m_window->openPage(Places);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_window->tabs().current(), second);
        QCOMPARE(page().model().rowCount(), 4);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_window->tabs().current(), first);
        QTRY_COMPARE(page().model().rowCount(), 9);
        key(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(m_window->tabs().current(), second);
        // A tab that is gone: its page is shown.
        m_window->openPage(Places);
        m_window->closeTab(second);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_window->currentPageId(), ItemsKey);
        QCOMPARE(m_window->tabs().current(), first);
    }

    void tabsComeBackAtTheNextStart()
    {
        const core::Catalog catalog = app::makeCatalog();
        app::Preferences preferences;
        const auto open = [&](core::Role role) {
            return std::make_unique<app::Session>(app::Session::Parts{.layout = m_world->layout(),
                                                                      .catalog = catalog,
                                                                      .formats = m_world->formats,
                                                                      .trace = m_world->trace,
                                                                      .preferences = &preferences},
                                                  m_world->actor(role));
        };
        auto session = open(core::Role::Admin);
        QVERIFY(!session->restoreTabs());
        session->window().openPage(ItemsKey, {.filters = odd()});
        session->window().duplicateTab();
        session->window().openPage(ItemsKey, {.filters = odd(), .search = QStringLiteral("Item 3")});
        session->window().openPage(QStringLiteral("machine"), {.rowId = m_machine});
        session->window().stepTab(1);
        session->window().openPage(ItemsKey);
        QVERIFY(session->context().shortcuts->setKeys(QStringLiteral("window.find"),
                                                      QKeySequence(QStringLiteral("Ctrl+Alt+Y"))));
        session.reset();

        session = open(core::Role::Admin);
        QVERIFY(session->restoreTabs());
        QVERIFY(session->restoreGeometry());
        QCOMPARE(session->window().currentPageId(), ItemsKey);
        QCOMPARE(session->window().tabs().strip().count(), 2);
        const ui::PageArgument shows = session->window().tabs().place();
        QCOMPARE(shows.search, QStringLiteral("Item 3"));
        QCOMPARE(shows.filters, odd());
        QCOMPARE(session->context().shortcuts->keys(QStringLiteral("window.find")),
                 QKeySequence(QStringLiteral("Ctrl+Alt+Y")));
        session.reset();

        // Another user of this machine has tabs and keys of their own.
        session = open(core::Role::Manager);
        QVERIFY(!session->restoreTabs());
        QVERIFY(session->context().shortcuts->toJson().isEmpty());
    }

private:
    ui::TablePage &page() { return *qobject_cast<ui::TablePage *>(m_window->currentPage()); }
    static QString two() { return QStringLiteral("2"); }
    int column(const char *name) { return m_world->table("inventory.InventoryItem").indexOf(name); }
    std::vector<core::ColumnFilter> odd()
    {
        return {{.column = column("category"), .values = {QStringLiteral("odd")}}};
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !page().model().isLoading() && page().model().readAt().isValid(); });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    void filter(const char *category)
    {
        const QString typed = QString::fromLatin1(category);
        page().open({.filters = typed.isEmpty() ? std::vector<core::ColumnFilter>()
                                                : std::vector<core::ColumnFilter>{{.column = column("category"),
                                                                                   .values = {typed}}},
                     .reset = true});
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::PageRegistry> m_registry;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_machine;
};

VHM24_GUI_TEST(TestTabs)
#include "tst_tabs_gui.moc"
