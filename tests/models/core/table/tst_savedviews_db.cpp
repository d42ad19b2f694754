// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/savedviews.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

namespace {
const QString ItemsKey = QStringLiteral("inventory.InventoryItem");
}

class TestSavedViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase() { m_world.reset(); }
    void init() { m_world->run(Service::Auth, "DELETE FROM {desk}.saved_view"); }

    void ownOneIsKeptAndAudited()
    {
        SavedViews views(m_world->layout(), actor(Role::Warehouse));
        const SavedView saved = kept(views, view("Low stock"));
        QVERIFY(!saved.version.isEmpty());
        QCOMPARE(saved.ownerId, actor(Role::Warehouse).userId);
        QTRY_COMPARE(views.list(ItemsKey).size(), std::size_t(1));
        QCOMPARE(m_world->audits(Service::Auth, saved.id, QStringLiteral("VIEW_SAVED")), 1);
        // After the next log-in it is there as it was.
        SavedViews later(m_world->layout(), actor(Role::Warehouse));
        load(later);
        QCOMPARE(later.list(ItemsKey).front(), saved);
        QVERIFY(later.list(QStringLiteral("tasks.Task")).empty());
        QVERIFY(!later.defaultFor(ItemsKey));
        // Nobody else sees it.
        SavedViews others(m_world->layout(), actor(Role::Admin));
        load(others);
        QVERIFY(others.list(ItemsKey).empty());
    }

    void changesNeedThePresentVersion()
    {
        SavedViews here(m_world->layout(), actor(Role::Manager));
        SavedView mine = kept(here, view("Mine"));
        SavedViews there(m_world->layout(), actor(Role::Manager));
        load(there);
        SavedView same = there.list(ItemsKey).front();
        mine.name = QStringLiteral("Renamed");
        mine = kept(here, mine);
        same.definition = {{QStringLiteral("sums"), true}};
        const auto refused = done(there.save(same));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(!done(there.remove(same)));
        QCOMPARE(m_world->text(Service::Auth, "SELECT name FROM {desk}.saved_view"), QStringLiteral("Renamed"));
        QCOMPARE(m_world->audits(Service::Auth, mine.id, QStringLiteral("VIEW_SAVED")), 2); // not of the refused one
        QVERIFY(done(here.remove(mine)));
        QTRY_VERIFY(here.list(ItemsKey).empty());
        QCOMPARE(m_world->audits(Service::Auth, mine.id, QStringLiteral("VIEW_REMOVED")), 1);
        const auto gone = done(there.save(same));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    }

    void namesAreOwnPerTable()
    {
        SavedViews views(m_world->layout(), actor(Role::Manager));
        kept(views, view("Same"));
        const auto twice = done(views.save(view("Same")));
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::Constraint);
        SavedView elsewhere = view("Same");
        elsewhere.tableKey = QStringLiteral("tasks.Task");
        kept(views, elsewhere);
        SavedViews others(m_world->layout(), actor(Role::Warehouse));
        kept(others, view("Same"));
    }

    void sharedOnesAreReadOnlyForOthers()
    {
        SavedViews manager(m_world->layout(), actor(Role::Manager));
        SavedView shared = view("For all");
        shared.shared = true;
        shared = kept(manager, shared);
        SavedViews clerk(m_world->layout(), actor(Role::Warehouse));
        kept(clerk, view("A own one"));
        load(clerk);
        const auto list = clerk.list(ItemsKey);
        QCOMPARE(list.size(), std::size_t(2));
        QVERIFY(clerk.isOwn(list[0])); // own ones first
        QCOMPARE(list[1], shared);
        QVERIFY(!clerk.isOwn(shared));
        SavedView touched = shared;
        touched.name = QStringLiteral("Taken over");
        QCOMPARE(done(clerk.save(touched)).error().kind, ErrorKind::Denied);
        // Not by lying about the owner either: the row decides.
        touched.ownerId = actor(Role::Warehouse).userId;
        touched.shared = false;
        QCOMPARE(done(clerk.save(touched)).error().kind, ErrorKind::Denied);
        QCOMPARE(done(clerk.remove(shared)).error().kind, ErrorKind::Denied);
        QCOMPARE(m_world->number(Service::Auth, "SELECT count(*)::float8 FROM {desk}.saved_view WHERE shared"), 1.0);
    }

    void onlySomeMayShare_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("may");
        for (const Role role : AllRoles)
            QTest::newRow(qPrintable(wordOf(role))) << int(role) << (role == Role::Admin || role == Role::Manager);
    }
    void onlySomeMayShare()
    {
        QFETCH(int, role);
        QFETCH(bool, may);
        SavedViews views(m_world->layout(), actor(static_cast<Role>(role)));
        QCOMPARE(views.mayShare(), may);
        SavedView shared = view("Shared");
        shared.shared = true;
        QCOMPARE(done(views.save(shared)).ok(), may);
        SavedView first = view("Default");
        first.defaultForRole = Role::Driver;
        const auto answer = done(views.save(first));
        QCOMPARE(answer.ok(), may);
        if (!may)
            QCOMPARE(answer.error().subject, QStringLiteral("views.share"));
        QCOMPARE(m_world->number(Service::Auth, "SELECT count(*)::float8 FROM {desk}.saved_view"), may ? 2.0 : 0.0);
    }

    void oneDefaultPerRoleAndTable()
    {
        SavedViews admin(m_world->layout(), actor(Role::Admin));
        SavedView first = view("First");
        first.defaultForRole = Role::Warehouse;
        first = kept(admin, first);
        QVERIFY(first.shared); // or the role would not see it
        SavedViews manager(m_world->layout(), actor(Role::Manager));
        load(manager);
        SavedView second = view("Second");
        second.defaultForRole = Role::Warehouse;
        second = kept(manager, second);
        // Of both it is written down: the one that came, and the one that gave way.
        QCOMPARE(m_world->audits(Service::Auth, second.id, QStringLiteral("VIEW_SAVED")), 1);
        QCOMPARE(m_world->audits(Service::Auth, first.id, QStringLiteral("VIEW_SAVED")), 2);
        QCOMPARE(m_world->text(Service::Auth, R"(SELECT "userId" FROM {audit} WHERE "entityId" = $1
            AND changes = '{"defaultForRole": {"from": "WAREHOUSE", "to": null}}')",
                               {first.id}),
                 actor(Role::Manager).userId);
        SavedViews clerk(m_world->layout(), actor(Role::Warehouse));
        load(clerk);
        QCOMPARE(clerk.defaultFor(ItemsKey), std::optional(second));
        QVERIFY(!clerk.find(first.id)->defaultForRole);
        QTRY_VERIFY(!manager.find(first.id)->defaultForRole); // known without reading again
        SavedViews driver(m_world->layout(), actor(Role::Driver));
        load(driver);
        QVERIFY(!driver.defaultFor(ItemsKey));
        Actor both = actor(Role::Driver);
        both.roles |= Role::Warehouse;
        SavedViews double_(m_world->layout(), both);
        load(double_);
        QCOMPARE(double_.defaultFor(ItemsKey), std::optional(second));
    }

    void oneRoundTripForAllTables()
    {
        SavedViews views(m_world->layout(), actor(Role::Manager));
        for (const char *const table : {"inventory.InventoryItem", "tasks.Task", "machines.Machine"}) {
            SavedView one = view("V");
            one.tableKey = QString::fromLatin1(table);
            kept(views, one);
        }
        SavedViews later(m_world->layout(), actor(Role::Manager));
        const QSignalSpy changed(&later, &SavedViews::changed);
        const auto all = done(later.reload());
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t(3));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(later.isLoaded());
        load(later);
        QCOMPARE(changed.size(), 1); // nothing new: nobody is told
    }

private:
    static Actor actor(Role role) { return tests::ServiceWorld::actor(role); }
    static SavedView view(const char *name)
    {
        return {.tableKey = ItemsKey,
                .name = QString::fromLatin1(name),
                .definition = {{QStringLiteral("sums"), false}, {QStringLiteral("note"), QStringLiteral("oʻgʻ")}}};
    }
    template <typename T> static Result<T> done(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        QCoreApplication::processEvents(); // what is delivered comes with it
        return future.result();
    }
    static void load(SavedViews &views)
    {
        QVERIFY(done(views.reload()));
        QTRY_VERIFY(views.isLoaded());
        QCoreApplication::processEvents();
    }
    static SavedView kept(SavedViews &views, const SavedView &view)
    {
        const auto saved = done(views.save(view));
        if (!saved) {
            qWarning("%s", qPrintable(saved.error().detail));
            return {};
        }
        return saved.value();
    }

    std::unique_ptr<tests::ServiceWorld> m_world;
};

VHM24_TEST(TestSavedViews)
#include "tst_savedviews_db.moc"
