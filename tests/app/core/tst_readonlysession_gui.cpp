// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "app/core/session.h"
#include "models/core/database/unitofwork.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/shell/mainwindow.h"
#include "ui/core/shell/readonlynotice.h"

using namespace vhm24;
using core::Permission;
using core::Service;

/// A structure that something else changed is shown, and not written to.
class TestReadOnlySession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase() { m_world.reset(); }

    void ordinaryStructureIsWrittenTo()
    {
        // A column more does no harm.
        m_world->run(Service::Machines, R"(ALTER TABLE {machines}."Location" ADD note text)");
        const auto session = open();
        QVERIFY(!notice(*session).isVisible());
        QVERIFY(session->context().allows(Permission::EditItems));
    }

    void droppedColumnHoldsItToReading()
    {
        m_world->run(Service::Shared, R"(ALTER TABLE {shared}."Notification" DROP COLUMN metadata)");
        const auto session = open();
        QVERIFY(notice(*session).isVisible());
        const QString words = tests::wordsIn(notice(*session));
        QVERIFY2(words.contains(QLatin1String("Notification.metadata")), qPrintable(words));
        QVERIFY(!session->context().allows(Permission::EditItems));
        QVERIFY(session->context().allows(Permission::ViewInventory));
        QVERIFY(session->context().allows(Permission::OperateDatabase));
        QVERIFY(session->context().seesAllTasks());
        // The list is there, without what changes it.
        session->window().openPage(QStringLiteral("inventory.InventoryItem"));
        auto *const page = qobject_cast<ui::TablePage *>(session->window().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->model().readAt().isValid());
        QVERIFY(!page->model().isEditable());
        // Whoever asks all the same is refused.
        core::UnitOfWork work(m_world->layout(), Service::Inventory, session->context().actor);
        work.add("SELECT 1", {});
        const auto connection = core::Connection::open(m_world->layout().database(Service::Inventory).settings());
        QVERIFY(connection.ok());
        const auto refused = work.commit(**connection);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, core::ErrorKind::Denied);
    }

private:
    std::unique_ptr<app::Session> open()
    {
        auto session = std::make_unique<app::Session>(
            app::Session::Parts{.layout = m_world->layout(),
                                .catalog = m_catalog,
                                .formats = m_formats,
                                .trace = m_trace,
                                .structure = core::judgeStructure(m_world->layout()).result()},
            m_world->actor(core::Role::Admin));
        session->window().show();
        return session;
    }
    static ui::ReadOnlyNotice &notice(app::Session &session)
    {
        return *session.window().findChild<ui::ReadOnlyNotice *>();
    }

    const core::Catalog m_catalog = app::makeCatalog();
    ui::Formats m_formats;
    ui::Trace m_trace;
    std::unique_ptr<tests::PageWorld> m_world;
};

VHM24_GUI_TEST(TestReadOnlySession)
#include "tst_readonlysession_gui.moc"
