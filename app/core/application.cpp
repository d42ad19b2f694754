// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/application.h"

#include "app/core/demostart.h"
#include "app/core/startwindow.h"
#include "app/core/version.h"
#include "app/demo/demodata.h"
#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "models/core/servers/privateservers.h"
#include "ui/core/format/messages.h"
#include "ui/core/look/theme.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QSysInfo>

namespace vhm24::app {

namespace {

constexpr QSize FirstSize(1440, 900);
constexpr std::size_t LoggedDifferences = 20;
constexpr QSize FrameRoom(8, 40); // what window managers put around a window

QString profileName(const core::Configuration &configuration)
{
    const core::ConnectionSettings &settings = configuration.of(core::Service::Auth);
    return settings.hosts.value(0) + QStringLiteral(" · ") + settings.database;
}

} // namespace

Application::Application(QApplication &application, ApplicationOptions options) :
    m_application(application),
    m_options(std::move(options)),
    m_catalog(makeCatalog())
{
    applyLook();
    // Queued, as the window that says so goes with the one that it belongs to.
    connect(&m_connections, &ConnectionChooser::chosen, this, &Application::useConnection, Qt::QueuedConnection);
    if (!m_options.traceFile.isEmpty() && !m_trace.open(m_options.traceFile))
        qWarning("The trace file can't be written.");
}

Application::~Application()
{
    m_session.reset();
    m_login.reset();
    m_loginService.reset();
    m_layout.reset();
    if (m_demoLock && m_demoLock->isLocked() && !core::PrivateServers(m_demoFolder).stop())
        qWarning("The private servers could not be stopped.");
}

void Application::applyLook()
{
    useLanguage(m_options.language.value_or(m_preferences.language()));
    const ui::Theme system = ui::systemTheme();
    ui::applyTheme(m_application, m_options.theme.value_or(m_preferences.theme().value_or(system)));
}

void Application::useLanguage(ui::Formats::Language language)
{
    m_formats.setLanguage(language);
    m_languages.use(language);
}

void Application::useTheme(ui::Theme theme)
{
    ui::applyTheme(m_application, theme);
    m_preferences.setTheme(theme);
}

bool Application::start()
{
    if (m_options.demo)
        return startDemo();
    const auto configuration = loadConfiguration(m_options.source);
    if (!configuration) {
        showProblem(configuration.error());
        return true;
    }
    for (const QString &warning : configuration.value().warnings)
        qWarning("%s", qUtf8Printable(warning));
    m_profile = m_options.source.profile.isEmpty() ? profileName(configuration.value()) : m_options.source.profile;
    reachDatabases(configuration.value());
    return true;
}

void Application::reachDatabases(const core::Configuration &configuration)
{
    m_reach = std::make_unique<AskingReach>(configuration);
    if (m_reach->usesTunnel()) {
        m_waiting = std::make_unique<StartWindow>();
        m_waiting->showTunnel(configuration.tunnel->host);
        m_waiting->show();
    }
    const auto loginAgain = [this] { // that of the connection before
        if (m_login)
            m_login->setEnabled(true);
    };
    connect(m_reach.get(), &AskingReach::asked, this, [this] { m_waiting.reset(); });
    connect(m_reach.get(), &AskingReach::givenUp, this, loginAgain);
    connect(m_reach.get(), &AskingReach::failed, this, [this, loginAgain](const core::Error &error) {
        m_waiting.reset();
        showProblem(error);
        loginAgain();
    });
    connect(m_reach.get(), &AskingReach::reached, this, [this](const core::Configuration &reached) {
        connectDatabases(reached); // the login stands before the windows go that were there until now
        m_waiting.reset();
        if (m_problem)
            m_problem->close();
    });
    m_reach->start();
}

void Application::showProblem(const core::Error &error)
{
    auto *const window = new StartWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<StartWindow> before = std::exchange(m_problem, window);
    const QString what = error.subject == QLatin1String("ssh")
                             ? tr("The databases are behind an SSH connection, which could not be opened.")
                             : tr("The connection's settings are not usable. Correct them and start again.");
    if (error.kind == core::ErrorKind::NotFound && m_options.source.profile.isEmpty()) {
        window->showWelcome();
    } else {
        window->showProblem(what, error.detail);
        window->offerConnections();
    }
    connect(window, &StartWindow::demoWanted, this, [this, window] {
        startDemo();
        window->close();
    });
    connect(window, &StartWindow::connectionsWanted, this, [this, window] { openConnections(window); });
    window->show();
    if (before)
        before->close();
}

void Application::openConnections(QWidget *parent)
{
    m_connections.open(m_options.source.profile.isEmpty() ? m_profile : m_options.source.profile, parent);
}

void Application::useConnection(const QString &name, const core::Configuration &configuration)
{
    m_profile = name;
    m_isDemo = false;
    if (m_login)
        m_login->setEnabled(false); // it is of another database, and goes when the new one stands
    reachDatabases(configuration);
}

bool Application::startDemo()
{
    m_demoFolder = DemoStart::defaultFolder();
    QDir().mkpath(m_demoFolder);
    m_demoLock = std::make_unique<QLockFile>(m_demoFolder + QStringLiteral("/window.lock"));
    m_demoLock->setStaleLockTime(0); // held for as long as the window is open; one of a dead process is taken over
    m_demoLock->tryLock();
    m_profile = tr("Demo");
    m_isDemo = true;
    auto *const window = new StartWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    auto *const demo = new DemoStart(m_demoFolder, window);
    connect(demo, &DemoStart::stepped, window, &StartWindow::showStep);
    connect(demo, &DemoStart::failed, window, [window](const core::Error &error) {
        window->showProblem(tr("The demo could not be started."), error.detail);
    });
    connect(demo, &DemoStart::ready, this, [this, window](const QString &databaseUrl, const QString &redisUrl) {
        const auto configuration = configurationFor(databaseUrl, false, redisUrl);
        if (!configuration) {
            window->showProblem(tr("The demo could not be started."), configuration.error().detail);
            return;
        }
        connectDatabases(configuration.value());
        window->close();
    });
    window->show();
    demo->start();
    return true;
}

void Application::connectDatabases(const core::Configuration &configuration)
{
    m_configuration = configuration;
    m_layout.emplace(makeLayout(configuration));
    m_loginService = std::make_unique<auth::LoginService>(*m_layout);
    showLogin();
}

auth::LoginClient Application::client() const
{
    return {.program = programName() + QStringLiteral(", ") + QSysInfo::prettyProductName(),
            .host = QSysInfo::machineHostName()};
}

void Application::showLogin(const QString &notice)
{
    const auto before = std::move(m_login); // goes when another window stands
    m_login = std::make_unique<ui::auth::LoginDialog>(*m_loginService, client(), m_formats);
    const QString studio =
        m_options.studio ? QStringLiteral("Studio · %1 · ").arg(nameOf(*m_options.studio)) : QString();
    m_login->setProfile(notice.isEmpty() ? studio + m_profile : notice);
    m_login->setEmail(m_isDemo ? QStringLiteral("admin@vhm24.uz") : m_preferences.email());
    if (m_isDemo)
        m_login->setHint(tr("Demo: admin@vhm24.uz, manager@vhm24.uz or warehouse@vhm24.uz, password %1")
                             .arg(QLatin1String(DemoPassword)));
    connect(m_login.get(), &ui::auth::LoginDialog::languageChosen, this, [this](ui::Formats::Language language) {
        useLanguage(language);
        m_preferences.setLanguage(language);
    });
    connect(m_login.get(), &ui::auth::LoginDialog::loggedIn, this, &Application::judgeThenOpen);
    connect(m_login.get(), &ui::auth::LoginDialog::connectionsWanted, this, [this] { openConnections(m_login.get()); });
    m_login->show();
}

/// Before a page is made, because pages ask once what may be changed.
void Application::judgeThenOpen(const core::Actor &actor)
{
    m_login->setEnabled(false);
    core::deliver(core::judgeStructure(*m_layout), m_login.get(),
                  [this, actor](const core::StructureVerdict &structure) {
                      m_login->setEnabled(true);
                      for (const QString &line : structure.lines(LoggedDifferences))
                          qWarning("Only reading is possible: %s", qUtf8Printable(line));
                      openSession(actor, structure);
                  });
}

void Application::openSession(const core::Actor &actor, const core::StructureVerdict &structure)
{
    m_preferences.setEmail(m_login->email());
    m_session = std::make_unique<Session>(Session::Parts{.layout = *m_layout,
                                                         .catalog = m_catalog,
                                                         .formats = m_formats,
                                                         .trace = m_trace,
                                                         .redis = m_configuration->redis,
                                                         .profile = m_profile,
                                                         .production = m_configuration->production,
                                                         .preferences = &m_preferences,
                                                         .studio = m_options.studio,
                                                         .structure = structure},
                                          actor);
    connectWindow(actor);
    ui::MainWindow &window = m_session->window();
    if (!m_session->restoreGeometry())
        window.resize(FirstSize);
    if (!m_session->restoreTabs())
        window.openFirst();
    if (window.currentPageId().isEmpty()) {
        [[maybe_unused]] const auto ended = m_loginService->logout(actor);
        m_session.reset();
        m_login->setProfile(tr("You may not see any of these tables. Log in as somebody who may."));
        return;
    }
    // On a small screen, or a scaled one, the frame of the window would push the status line out of it.
    const QSize room = window.screen()->availableSize() - FrameRoom;
    room.width() < window.width() || room.height() < window.height() ? window.showMaximized() : window.show();
    m_login->hide();
}

void Application::connectWindow(const core::Actor &actor)
{
    ui::MainWindow &window = m_session->window();
    connect(&window, &ui::MainWindow::languageChosen, this, [this](ui::Formats::Language language) {
        useLanguage(language);
        m_preferences.setLanguage(language);
    });
    connect(&window, &ui::MainWindow::themeChosen, this, &Application::useTheme);
    connect(
        &window, &ui::MainWindow::logoutRequested, this,
        [this, actor] {
            [[maybe_unused]] const auto ended = m_loginService->logout(actor);
            closeSession();
        },
        Qt::QueuedConnection);
    connect(
        m_session.get(), &Session::revoked, this,
        [this] { closeSession(tr("Your session was ended by an administrator. Log in again.")); },
        Qt::QueuedConnection);
}

void Application::closeSession(const QString &notice)
{
    if (!m_session)
        return;
    showLogin(notice);
    m_session.reset();
}

} // namespace vhm24::app
