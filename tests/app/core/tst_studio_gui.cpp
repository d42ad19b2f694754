// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "app/core/options.h"
#include "app/core/session.h"
#include "models/auth/loginservice.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"
#include "ui/auth/logindialog.h"
#include "ui/core/look/theme.h"
#include "ui/core/shell/pagetabs.h"
#include "ui/core/shell/rail.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/widgets/banner.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace vhm24;
using core::Service;

/// A window on one service's tables alone.
class TestStudio : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Theme::Light);
        m_formats.setLanguage(ui::Formats::Language::English);
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->addMachine(QStringLiteral("CVM-1"));
    }
    void cleanupTestCase() { m_world.reset(); }

    void onlyTheTablesOfItsService_data()
    {
        QTest::addColumn<int>("service");
        for (const Service service : core::AllServices)
            QTest::newRow(nameOf(service).data()) << static_cast<int>(service);
    }
    void onlyTheTablesOfItsService()
    {
        QFETCH(int, service);
        const auto of = static_cast<Service>(service);
        auto session = open(core::Role::Admin, of, m_world->layout());
        session->window().openFirst();
        QCOMPARE(session->window().windowTitle(), QStringLiteral("VHM24 Studio · ") + nameOf(of));
        QStringList tables;
        for (const core::TableDescriptor &table : m_catalog.tables()) {
            QCOMPARE(session->window().canOpen(table.key()), table.service == of);
            if (table.service == of)
                tables += table.key();
        }
        QVERIFY(!session->window().canOpen(QStringLiteral("overview")));
        QVERIFY(!session->window().canOpen(QStringLiteral("machine")));
        // The rail lists them, below its one section.
        QStringList listed;
        ui::RailModel &rail = session->window().rail().model();
        for (int row = 1; row < rail.rowCount(); ++row)
            listed += rail.index(row).data(ui::RailModel::PageIdRole).toString();
        QCOMPARE(listed, tables);
        for (const QString &table : tables) {
            session->window().openPage(table);
            auto *const page = qobject_cast<ui::TablePage *>(session->window().currentPage());
            QVERIFY(page);
            QTRY_VERIFY(!page->model().isLoading() && page->model().readAt().isValid());
            QVERIFY2(!page->model().error(), qPrintable(table));
        }
    }

    void rolesStillCount()
    {
        auto clerk = open(core::Role::Warehouse, Service::Auth, m_world->layout());
        clerk->window().openFirst();
        QVERIFY(clerk->window().currentPageId().isEmpty());
        auto technician = open(core::Role::Technician, Service::Tasks, m_world->layout());
        technician->window().openPage(QStringLiteral("tasks.Task"));
        auto *const page = qobject_cast<ui::TablePage *>(technician->window().currentPage());
        QVERIFY(page);
        QCOMPARE(page->model().view().filters.size(), std::size_t(1)); // own tasks only, as in the main window
        QVERIFY(!page->isEditable());
    }

    void othersMayBeDown()
    {
        const core::Layout layout = withDown({Service::Inventory, Service::Tasks, Service::Shared});
        auto session = open(core::Role::Admin, Service::Machines, layout);
        session->window().openPage(QStringLiteral("machines.Machine"));
        auto *const page = qobject_cast<ui::TablePage *>(session->window().currentPage());
        QTRY_VERIFY(!page->model().isLoading() && page->model().readAt().isValid());
        QCOMPARE(page->model().rowCount(), 1);
        QVERIFY(!page->model().error());
    }

    void withoutAuthNobodyComesIn()
    {
        const core::Layout layout = withDown({Service::Auth});
        const auth::LoginService service(layout);
        ui::auth::LoginDialog dialog(service, {.program = QStringLiteral("test")}, m_formats);
        const QSignalSpy loggedIn(&dialog, &ui::auth::LoginDialog::loggedIn);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto fields = dialog.findChildren<QLineEdit *>();
        fields[0]->setText(QStringLiteral("admin@vhm24.uz"));
        fields[1]->setText(QStringLiteral("Right-2026"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QTRY_VERIFY(dialog.findChild<ui::Banner *>()->isVisible()); // with a sentence
        QCOMPARE(loggedIn.size(), 0);
    }

    void commandLine()
    {
        const auto parse = [](const QStringList &arguments) {
            return app::parseStudioOptions(QStringList{QStringLiteral("studio")} + arguments);
        };
        const app::Options good = parse({QStringLiteral("tasks"), QStringLiteral("--language"), QStringLiteral("uz"),
                                         QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--profile"),
                                         QStringLiteral("x")});
        QVERIFY(good.run);
        QCOMPARE(good.application.studio, std::optional(Service::Tasks));
        QCOMPARE(good.application.language, std::optional(ui::Formats::Language::Uzbek));
        QCOMPARE(good.application.theme, std::optional(ui::Theme::Dark));
        QCOMPARE(good.application.source.profile, QStringLiteral("x"));
        for (const QStringList &bad : {QStringList{}, QStringList{QStringLiteral("sales")},
                                       QStringList{QStringLiteral("auth"), QStringLiteral("tasks")},
                                       QStringList{QStringLiteral("auth"), QStringLiteral("--demo")}}) {
            QVERIFY(!parse(bad).run);
            QCOMPARE(parse(bad).exitCode, 2);
        }
    }

private:
    std::unique_ptr<app::Session> open(core::Role role, Service studio, const core::Layout &layout)
    {
        auto session = std::make_unique<app::Session>(app::Session::Parts{.layout = layout,
                                                                          .catalog = m_catalog,
                                                                          .formats = m_formats,
                                                                          .trace = m_trace,
                                                                          .profile = QStringLiteral("Test"),
                                                                          .studio = studio},
                                                      m_world->actor(role));
        session->window().resize(1280, 720);
        session->window().show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowActive(&session->window());
        return session;
    }
    /// The same services with some of them at an address where nobody answers.
    core::Layout withDown(const std::vector<Service> &down)
    {
        std::array<core::Layout::Place, core::AllServices.size()> places;
        for (const Service service : core::AllServices) {
            core::ConnectionSettings settings = m_world->layout().database(service).settings();
            if (std::find(down.begin(), down.end(), service) != down.end()) {
                settings.hosts = {QStringLiteral("127.0.0.1")};
                settings.ports = {1};
            }
            places[std::size_t(service)] = {.database = std::make_shared<core::Database>(settings, 1),
                                            .schema = core::nameOf(service)};
        }
        return core::Layout(places);
    }

    const core::Catalog m_catalog = app::makeCatalog();
    ui::Formats m_formats;
    ui::Trace m_trace;
    std::unique_ptr<tests::ServiceWorld> m_world;
};

VHM24_GUI_TEST(TestStudio)
#include "tst_studio_gui.moc"
