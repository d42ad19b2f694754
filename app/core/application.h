// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/askingreach.h"
#include "app/core/connectionchooser.h"
#include "app/core/desk.h"
#include "app/core/languages.h"
#include "app/core/preferences.h"
#include "app/core/session.h"
#include "app/core/startwindow.h"
#include "models/auth/loginservice.h"
#include "ui/auth/logindialog.h"

#include <QLockFile>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QApplication;

namespace vhm24::app {

struct ApplicationOptions {
    ConfigurationSource source = {};
    bool demo = false;
    QString traceFile = {};
    std::optional<ui::Formats::Language> language = {};
    std::optional<ui::Theme> theme = {};
    std::optional<core::Service> studio = {}; ///< The tables of one service alone.
};

/// The composition root: settings, databases, login, the window, and logout back to login.
class Application : public QObject {
    Q_OBJECT
public:
    Application(QApplication &application, ApplicationOptions options);
    ~Application() override;
    /// Shows the first window; false when there is nothing to show.
    bool start();

private:
    void applyLook();
    void useLanguage(ui::Formats::Language language);
    void useTheme(ui::Theme theme);
    bool startDemo();
    void reachDatabases(const core::Configuration &configuration);
    void connectDatabases(const core::Configuration &configuration);
    void showProblem(const core::Error &error);
    void openConnections(QWidget *parent);
    void useConnection(const QString &name, const core::Configuration &configuration);
    void showLogin(const QString &notice = {});
    void judgeThenOpen(const core::Actor &actor);
    void openSession(const core::Actor &actor, const core::StructureVerdict &structure);
    void closeSession(const QString &notice = {});
    void connectWindow(const core::Actor &actor);
    [[nodiscard]] auth::LoginClient client() const;

    QApplication &m_application;
    const ApplicationOptions m_options;
    Preferences m_preferences;
    ui::Formats m_formats;
    Languages m_languages;
    ui::Trace m_trace;
    core::Catalog m_catalog;
    std::unique_ptr<AskingReach> m_reach; // holds the tunnel
    std::unique_ptr<StartWindow> m_waiting;
    QPointer<StartWindow> m_problem;
    std::optional<core::Configuration> m_configuration;
    std::optional<core::Layout> m_layout;
    std::unique_ptr<auth::LoginService> m_loginService;
    std::unique_ptr<ui::auth::LoginDialog> m_login;
    std::unique_ptr<Session> m_session;
    ConnectionChooser m_connections{core::ProfileStore(profilesFolder())};
    QString m_profile;
    bool m_isDemo = false;
    QString m_demoFolder;
    std::unique_ptr<QLockFile>
        m_demoLock; // who holds it stops the private servers at the end; a second window does not
};

} // namespace vhm24::app
