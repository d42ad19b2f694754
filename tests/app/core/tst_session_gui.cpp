// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "app/core/languages.h"
#include "app/core/session.h"
#include "models/auth/passwords.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"
#include "ui/auth/logindialog.h"
#include "ui/core/look/theme.h"
#include "ui/core/shell/commandpalette.h"
#include "ui/core/shell/rail.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace vhm24;

/// From the login to every page, with the keys, as each role.
class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Theme::Dark);
        m_languages.use(ui::Formats::Language::English);
        m_formats.setLanguage(ui::Formats::Language::English);
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        const auto hash = auth::hashPassword(QStringLiteral("Right-2026"));
        QVERIFY(hash.ok());
        m_world->run(core::Service::Auth,
                     R"(INSERT INTO {auth}."User"(id, email, name, "passwordHash", roles, "updatedAt")
            VALUES ('gui', 'clerk@vhm24.uz', 'Nigora', $1::text, ARRAY['WAREHOUSE']::{auth}."UserRole"[], now()))",
                     {hash.value()});
    }
    void cleanupTestCase() { m_world.reset(); }

    void loginRefusesAndAccepts()
    {
        const auth::LoginService service(m_world->layout());
        ui::auth::LoginDialog dialog(service, {.program = QStringLiteral("test")}, m_formats);
        QSignalSpy loggedIn(&dialog, &ui::auth::LoginDialog::loggedIn);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto fields = dialog.findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 2);
        fields[0]->setFocus();
        QTest::keyClicks(fields[0], QStringLiteral("clerk@vhm24.uz"));
        QTest::keyClick(fields[0], Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), fields[1]);
        QTest::keyClick(fields[1], Qt::Key_Tab);
        QVERIFY2(qobject_cast<ui::Button *>(QApplication::focusWidget()),
                 QApplication::focusWidget()->metaObject()->className());
        fields[1]->setFocus();
        QTest::keyClicks(fields[1], QStringLiteral("wrong password"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        const auto forms = dialog.findChildren<ui::FormField *>();
        QTRY_VERIFY(forms[1]->hasError());
        QVERIFY(fields[1]->text().isEmpty());
        QCOMPARE(m_world->audits(core::Service::Auth, QStringLiteral("gui"), QStringLiteral("USER_LOGIN_FAILED")), 1);
        QTRY_VERIFY(fields[1]->isEnabled());
        QTest::keyClicks(fields[1], QStringLiteral("Right-2026"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QTRY_COMPARE(loggedIn.size(), 1);
        QCOMPARE(loggedIn[0][0].value<core::Actor>().name, QStringLiteral("Nigora"));
        QCOMPARE(m_world->audits(core::Service::Auth, QStringLiteral("gui"), QStringLiteral("USER_LOGIN")), 1);
    }

    void everyPageOpensForTheAdministrator()
    {
        auto session = open(core::Role::Admin);
        const QStringList pages = session->tourPages();
        QVERIFY(pages.size() >= 23); // 21 tables, the overview, the card of a machine
        for (const QString &page : pages) {
            session->window().openPage(page);
            QCOMPARE(session->window().currentPageId(), page);
            auto *const list = qobject_cast<ui::TablePage *>(session->window().currentPage());
            if (!list)
                continue;
            QTRY_VERIFY(!list->model().isLoading() && list->model().readAt().isValid());
            QVERIFY2(!list->model().error(), qPrintable(page));
        }
    }

    void rolesSeeTheirOwn()
    {
        auto clerk = open(core::Role::Warehouse);
        QVERIFY(clerk->window().canOpen(QStringLiteral("inventory.InventoryItem")));
        for (const char *const page : {"auth.AuditLog", "auth.User", "auth.Session", "shared.SystemConfig"})
            QVERIFY2(!clerk->window().canOpen(QLatin1String(page)), page);
        clerk->window().openPage(QStringLiteral("auth.AuditLog"));
        QVERIFY(clerk->window().currentPageId() != QLatin1String("auth.AuditLog"));
        clerk->window().openFirst();
        QVERIFY(clerk->window().currentPage());
    }

    void keysMoveAround()
    {
        auto session = open(core::Role::Admin);
        ui::MainWindow &window = session->window();
        window.openFirst();
        QTest::qWait(50);
        const QString first = window.currentPageId();
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(window.currentPageId(), QStringLiteral("inventory.InventoryItem"));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(window.currentPageId(), first);
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(window.currentPageId(), QStringLiteral("inventory.InventoryItem"));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<ui::CommandPalette *>());
        auto *const palette = window.findChild<ui::CommandPalette *>();
        QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("sessions"));
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(window.currentPageId(), QStringLiteral("auth.Session"));
    }

    void languageTurnsEverythingAtOnce()
    {
        auto session = open(core::Role::Admin);
        session->window().openPage(QStringLiteral("inventory.InventoryItem"));
        const auto first = [&] { return session->window().rail().model().index(0).data().toString(); };
        QCOMPARE(first(), QStringLiteral("Overview"));
        m_formats.setLanguage(ui::Formats::Language::Russian);
        m_languages.use(ui::Formats::Language::Russian);
        QTRY_COMPARE(first(), QStringLiteral("Обзор"));
        m_formats.setLanguage(ui::Formats::Language::English);
        m_languages.use(ui::Formats::Language::English);
    }

    void endedSessionIsNoticed()
    {
        auto session = open(core::Role::Admin);
        // This actor never had a Session row: the poll must say so.
        QSignalSpy revoked(session.get(), &app::Session::revoked);
        session->pollNow();
        QTRY_VERIFY(!revoked.isEmpty());
    }

private:
    std::unique_ptr<app::Session> open(core::Role role)
    {
        auto session = std::make_unique<app::Session>(app::Session::Parts{.layout = m_world->layout(),
                                                                          .catalog = m_catalog,
                                                                          .formats = m_formats,
                                                                          .trace = m_trace,
                                                                          .profile = QStringLiteral("Test")},
                                                      m_world->actor(role));
        session->window().resize(1280, 720);
        session->window().show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowActive(&session->window());
        return session;
    }

    const core::Catalog m_catalog = app::makeCatalog();
    app::Languages m_languages;
    ui::Formats m_formats;
    ui::Trace m_trace;
    std::unique_ptr<tests::ServiceWorld> m_world;
};

VHM24_GUI_TEST(TestSession)
#include "tst_session_gui.moc"
