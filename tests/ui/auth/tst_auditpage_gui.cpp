// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/auth/auditpage.h"
#include "ui/auth/auditpanel.h"
#include "ui/auth/periodbar.h"
#include "ui/auth/sessionspage.h"
#include "ui/auth/userspage.h"
#include "ui/core/charts/periodchart.h"
#include "ui/core/dialog/formdialog.h"
#include "ui/core/table/filterset.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/core/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>

using namespace vhm24;
using core::Role;
using core::Service;

class TestAuditPage : public QObject {
    Q_OBJECT
    std::unique_ptr<tests::PageWorld> m_world;

    QString addEvent(const char *action, const char *entity, const QString &entityId, const char *changes,
                     int minutesAgo, bool known = true)
    {
        const QString id = core::newId();
        m_world->run(Service::Auth, R"(INSERT INTO {auth}."AuditLog"(id, "userId", action, entity, "entityId", changes,
            "ipAddress", "createdAt") VALUES ($1, $2, $3, $4, $5, $6::jsonb, '10.20.1.14',
            (now() AT TIME ZONE 'UTC') - $7::int * interval '1 minute'))",
                     {id, known ? core::Parameter(m_world->actor(Role::Manager).userId) : core::Parameter(),
                      QByteArray(action), QByteArray(entity), entityId, QByteArray(changes), minutesAgo});
        return id;
    }
    static QString text(ui::TablePage &page, const QString &rowId, const char *column)
    {
        const int row = page.model().indexOfRow(rowId);
        return page.model().index(row, page.table().indexOf(column)).data().toString();
    }
    static QString panelWords(ui::TablePage &page) { return tests::wordsIn(*page.findChild<ui::auth::AuditPanel *>()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanup()
    {
        m_world->run(Service::Auth, R"(TRUNCATE {auth}."AuditLog", {auth}."Session")");
        m_world->prompts.asked.clear();
        m_world->prompts.told.clear();
    }
    void cleanupTestCase() { m_world.reset(); }

    void saysWhoDidWhatToWhat()
    {
        const QString machine = m_world->addMachine(QStringLiteral("CVM-00071"));
        const QString changed =
            addEvent("MACHINE_UPDATED", "Machine", machine, R"({"status":{"from":"ONLINE","to":"MAINTENANCE"}})", 5);
        const QString failed = addEvent("USER_LOGIN_FAILED", "User", QStringLiteral("nobody@vhm24.uz"),
                                        R"({"authMethod":"EMAIL","reason":"WRONG_PASSWORD"})", 3, false);
        const ui::Context context = m_world->context(Role::Admin);
        ui::auth::AuditPage page(context, m_world->table("auth.AuditLog"));
        QVERIFY(tests::showPage(page));
        QCOMPARE(text(page, changed, "action"), QStringLiteral("Machine changed"));
        QTRY_COMPARE(text(page, changed, "entityId"), QStringLiteral("CVM-00071"));
        QTRY_COMPARE(text(page, changed, "userId"), m_world->actor(Role::Manager).userId);
        QCOMPARE(text(page, changed, "changes"), QStringLiteral("Status: Online → Maintenance"));
        QCOMPARE(text(page, failed, "userId"), QStringLiteral("unknown"));
        QCOMPARE(text(page, failed, "changes"), QStringLiteral("wrong password"));
        QTRY_COMPARE(text(page, failed, "entityId"), QStringLiteral("nobody@vhm24.uz"));
        const ui::CellLook look =
            page.presenter().look(page.model(), page.model().indexOfRow(failed), page.table().indexOf("action"));
        QVERIFY(look.coloured && look.meaning == ui::Meaning::Critical);
        QCOMPARE(page.model().row(0).id, failed); // newest first
    }

    void theRecordIsALink()
    {
        const QString machine = m_world->addMachine(QStringLiteral("CVM-00072"));
        const QString event = addEvent("MACHINE_CREATED", "Machine", machine, R"({"code":"CVM-00072"})", 5);
        const ui::Context context = m_world->context(Role::Admin);
        ui::auth::AuditPage page(context, m_world->table("auth.AuditLog"));
        QVERIFY(tests::showPage(page));
        QTRY_COMPARE(text(page, event, "entityId"), QStringLiteral("CVM-00072"));
        const QModelIndex cell = page.model().index(0, page.table().indexOf("entityId"));
        QTest::mouseClick(page.view().viewport(), Qt::LeftButton, {},
                          page.view().visualRect(cell).topLeft() + QPoint(ui::space::CellPadding + 8, 14));
        QCOMPARE(m_world->navigator.page, QStringLiteral("machines.Machine"));
        QCOMPARE(m_world->navigator.last.rowId, machine);
    }

    void thePanelShowsTheDifference()
    {
        const QString item = m_world->addItem(10);
        const QString before =
            addEvent("USER_LOGIN", "User", m_world->actor(Role::Manager).userId, R"({"authMethod":"EMAIL"})", 9);
        const QString event =
            addEvent("ITEM_UPDATED", "InventoryItem", item,
                     R"({"price":{"from":162000,"to":168000},"description":{"old":null,"new":"Coffee Trade"}})", 5);
        addEvent("ITEM_UPDATED", "InventoryItem", item, R"({"price":{"from":168000,"to":170000}})", 1);
        const ui::Context context = m_world->context(Role::Admin);
        ui::auth::AuditPage page(context, m_world->table("auth.AuditLog"));
        QVERIFY(tests::showPage(page));
        QVERIFY(tests::clickRow(page, event, "action"));
        QTest::keyClick(&page.view(), Qt::Key_Return);
        QTRY_VERIFY(panelWords(page).contains(QLatin1String("Changed again since: Price.")));
        const QString words = panelWords(page);
        for (const QString &expected :
             {QStringLiteral("Item changed"), QStringLiteral("ITEM_UPDATED"), QStringLiteral("10.20.1.14"),
              QStringLiteral("162\u00a0000"), QStringLiteral("168\u00a0000"), QStringLiteral("empty"),
              QStringLiteral("Coffee Trade"), QStringLiteral("Login"), QStringLiteral("Manager")})
            QVERIFY2(words.contains(expected), qPrintable(expected + QLatin1String(" is not in\n") + words));
        for (ui::LinkLabel *const link : page.findChildren<ui::LinkLabel *>()) {
            if (link->text() == QLatin1String("Show JSON")) {
                QTest::mouseClick(link, Qt::LeftButton);
                break;
            }
        }
        QTRY_VERIFY2(panelWords(page).contains(QLatin1String("\"old\": null")), qPrintable(panelWords(page)));
        QVERIFY(page.findChild<ui::auth::AuditPanel *>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(page.findChild<ui::auth::AuditPanel *>()->isHidden());
        QVERIFY(!before.isEmpty());
    }

    void aPeriodIsChosenOnTheBars()
    {
        for (int day = 0; day < 20; ++day)
            addEvent("MACHINE_UPDATED", "Machine", core::newId(), "{}", day * 24 * 60 + 1);
        const ui::Context context = m_world->context(Role::Admin);
        ui::auth::AuditPage page(context, m_world->table("auth.AuditLog"));
        QVERIFY(tests::showPage(page));
        ui::PeriodChart &chart = page.findChild<ui::auth::PeriodBar *>()->chart();
        QTRY_VERIFY(chart.barCount() >= 19);
        const auto at = [&chart](int bar) { return chart.barRect(bar).center().toPoint(); };
        const int bars = chart.barCount();
        QTest::mousePress(&chart, Qt::LeftButton, {}, at(bars / 2));
        QTest::mouseMove(&chart, at(bars / 4));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, at(bars / 4));
        const ui::TimeRange wanted = chart.rangeOf(bars / 4, bars / 2);
        QCOMPARE(chart.period().value(), wanted);
        QTRY_COMPARE(page.filters().shown().size(), 1U);
        QTRY_VERIFY(page.model().rowCount() > 2 && page.model().rowCount() < 15);
        const int time = page.table().indexOf("createdAt");
        for (int row = 0; row < page.model().rowCount(); ++row)
            QVERIFY(wanted.contains(page.model().cell(row, time).toDateTime().toMSecsSinceEpoch()));
        // By keys: one bar, then a second one to it, then all of them again.
        chart.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chart.period().value(), chart.rangeOf(0, 1));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QTRY_VERIFY(page.filters().isEmpty());
        QTRY_COMPARE(page.model().rowCount(), 20);
    }

    void usualPeriodsFollowTheFilter()
    {
        for (int day = 0; day < 40; ++day)
            addEvent("MACHINE_UPDATED", "Machine", core::newId(), "{}", day * 24 * 60);
        const ui::Context context = m_world->context(Role::Admin);
        ui::auth::AuditPage page(context, m_world->table("auth.AuditLog"));
        QVERIFY(tests::showPage(page));
        auto &bar = *page.findChild<ui::auth::PeriodBar *>();
        auto &presets = *page.findChild<ui::SegmentedControl *>(QStringLiteral("period.presets"));
        QTRY_VERIFY(bar.chart().barCount() > 30);
        auto *const back = page.findChild<QAbstractButton *>(QStringLiteral("period.back"));
        QVERIFY(!back->isEnabled());
        const auto rows = [&page] { return page.model().rowCount(); };
        QTest::mouseClick(presets.findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
        QTRY_COMPARE(page.filters().shown().size(), 1U);
        QCOMPARE(page.filters().shown().front().words, QStringLiteral("last 7 days"));
        QTRY_COMPARE(rows(), 7);
        QTRY_COMPARE(bar.chart().all().spanMs(), 7 * ui::Day);
        QVERIFY(back->isEnabled());
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_VERIFY(page.filters().shown().front().words.isEmpty());
        QTRY_COMPARE(rows(), 7);
        QTRY_COMPARE(presets.currentIndex(), 3); // the week before does not lie in the last seven days
        QTRY_COMPARE(bar.chart().period().value().spanMs(), 7 * ui::Day);
        page.filters().type(page.table().indexOf("createdAt"), QStringLiteral("last 30 days"));
        QTRY_COMPARE(presets.currentIndex(), 2);
        QTRY_COMPARE(bar.chart().all().spanMs(), 30 * ui::Day);
        page.filters().clear();
        QTRY_COMPARE(presets.currentIndex(), 3);
        QTRY_COMPARE(rows(), 40);
    }

    void columnsUseTheRoom()
    {
        const QString machine = m_world->addMachine(QStringLiteral("CVM-00073 with a name that is long enough"));
        addEvent("MACHINE_UPDATED", "Machine", machine, R"({"status":{"from":"ONLINE","to":"MAINTENANCE"}})", 5);
        const ui::Context context = m_world->context(Role::Admin);
        ui::auth::AuditPage page(context, m_world->table("auth.AuditLog"));
        QVERIFY(tests::showPage(page));
        const QHeaderView &head = *page.view().horizontalHeader();
        QTRY_COMPARE(head.length(), page.view().viewport()->width());
        const int record = page.table().indexOf("entityId");
        const auto wanted = [&] { return page.view().sizeHintForIndex(page.model().index(0, record)).width(); };
        QTRY_VERIFY(wanted() > 200);
        QTRY_VERIFY2(head.sectionSize(record) >= wanted(), qPrintable(QString::number(head.sectionSize(record))));
        page.resize(1400, 800);
        QTRY_COMPARE(head.length(), page.view().viewport()->width());
        page.resize(900, 800);
        QTRY_COMPARE(head.length(), page.view().viewport()->width());
        QVERIFY(head.sectionSize(record) < wanted()); // gives way, and gets it back
        page.resize(1400, 800);
        QTRY_VERIFY(head.sectionSize(record) >= wanted());
    }

    void newUserIsRefusedAtTheField()
    {
        const ui::Context context = m_world->context(Role::Admin);
        const auth::UserService service(m_world->layout());
        ui::auth::UsersPage page(context, m_world->table("auth.User"), service);
        QVERIFY(tests::showPage(page));
        page.triggerPrimary();
        QPointer<ui::FormDialog> dialog = page.findChild<ui::FormDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("Jasur Karimov"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("email")), QStringLiteral("jasur"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("password")), QStringLiteral("secret12"));
        tests::click(*dialog, "accept");
        QTRY_VERIFY(tests::wordsIn(*dialog).contains(QLatin1String("needs an upper-case letter")));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("password")), QStringLiteral("A"));
        tests::click(*dialog, "accept");
        QTRY_VERIFY(tests::wordsIn(*dialog).contains(QLatin1String("This is not an e-mail address.")));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("email")), QStringLiteral("@vhm24.uz"));
        tests::click(*dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, 20'000);
        QTRY_VERIFY(!page.currentRowId().isEmpty());
        QCOMPARE(m_world->number(Service::Auth, R"(SELECT count(*) FROM {auth}."User" WHERE email = 'jasur@vhm24.uz')"),
                 1.0);
    }

    void theLastAdministratorStays()
    {
        const ui::Context context = m_world->context(Role::Admin);
        const auth::UserService service(m_world->layout());
        ui::auth::UsersPage page(context, m_world->table("auth.User"), service);
        QVERIFY(tests::showPage(page));
        QVERIFY(tests::clickRow(page, m_world->actor(Role::Admin).userId, "name"));
        QVERIFY(!page.findChild<QAbstractButton *>(QStringLiteral("user.active"))->isEnabled());
        tests::click(page, "user.roles");
        QPointer<ui::FormDialog> dialog = page.findChild<ui::FormDialog *>();
        QVERIFY(dialog);
        auto *const admin = dialog->findChild<QCheckBox *>(QStringLiteral("ADMIN"));
        QVERIFY(admin->isChecked());
        QTest::keyClick(admin, Qt::Key_Space);
        dialog->findChild<QCheckBox *>(QStringLiteral("MANAGER"))->click();
        tests::click(*dialog, "accept");
        QTRY_VERIFY(tests::wordsIn(*dialog).contains(QLatin1String("last active administrator")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void usersAreSwitchedOffAndOn()
    {
        const ui::Context context = m_world->context(Role::Admin);
        const auth::UserService service(m_world->layout());
        ui::auth::UsersPage page(context, m_world->table("auth.User"), service);
        QVERIFY(tests::showPage(page));
        const QString driver = m_world->actor(Role::Driver).userId;
        const auto active = [&] {
            return m_world->text(Service::Auth, R"(SELECT "isActive"::text FROM {auth}."User" WHERE id = $1)",
                                 {driver});
        };
        QVERIFY(tests::clickRow(page, driver, "name"));
        tests::click(page, "user.active");
        QCOMPARE(m_world->prompts.asked.size(), 1);
        QTRY_COMPARE(active(), QStringLiteral("false"));
        auto *const button = page.findChild<QAbstractButton *>(QStringLiteral("user.active"));
        QTRY_COMPARE(button->text(), QStringLiteral("Switch on"));
        tests::click(page, "user.active");
        QTRY_COMPARE(active(), QStringLiteral("true"));
    }

    void endsTheSelectedSessions()
    {
        QStringList ids;
        for (int i = 0; i < 4; ++i) {
            ids += core::newId();
            m_world->run(Service::Auth, R"(INSERT INTO {auth}."Session"(id, "userId", token, "expiresAt")
                VALUES ($1, $2, $1, (now() AT TIME ZONE 'UTC') + $3::int * interval '1 hour'))",
                         {ids.last(), m_world->actor(i < 3 ? Role::Driver : Role::Admin).userId, i == 2 ? -1 : 8});
        }
        ui::Context context = m_world->context(Role::Admin);
        context.actor.sessionId = ids[3];
        const auth::SessionService service(m_world->layout());
        ui::auth::SessionsPage page(context, m_world->table("auth.Session"), service);
        QVERIFY(tests::showPage(page));
        QVERIFY(text(page, ids[2], "expiresAt").startsWith(QLatin1String("expired")));
        QVERIFY(text(page, ids[3], "userId").contains(QLatin1String("this session")));
        const auto left = [&] { return m_world->number(Service::Auth, R"(SELECT count(*) FROM {auth}."Session")"); };
        QVERIFY(tests::clickRow(page, ids[0], "expiresAt"));
        tests::click(page, "session.end");
        QTRY_COMPARE(left(), 3.0);
        QTRY_COMPARE(page.model().rowCount(), 3);
        QVERIFY(tests::clickRow(page, ids[1], "expiresAt"));
        tests::click(page, "session.endAll");
        QTRY_COMPARE(left(), 1.0);
        QCOMPARE(m_world->number(Service::Auth,
                                 R"(SELECT count(*) FROM {auth}."AuditLog" WHERE action = 'SESSION_REVOKED')"),
                 3.0);
    }
};

VHM24_GUI_TEST(TestAuditPage)
#include "tst_auditpage_gui.moc"
