// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/backupclock.h"
#include "app/core/preferences.h"
#include "app/core/targetpicker.h"
#include "models/auth/sessionservice.h"
#include "models/auth/userservice.h"
#include "models/core/audit/auditrelay.h"
#include "models/core/cache/cacheworker.h"
#include "models/core/database/changefeed.h"
#include "models/core/health/healthkeeper.h"
#include "models/core/table/labeldirectory.h"
#include "models/core/table/savedviews.h"
#include "models/inventory/stockledger.h"
#include "models/inventory/stockservice.h"
#include "models/machines/machineservice.h"
#include "models/tasks/taskservice.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/dialogprompts.h"
#include "ui/core/shell/mainwindow.h"
#include "ui/core/shell/shortcuts.h"
#include "ui/core/table/layoutmemory.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace vhm24::app {

/// Everything from login to logout: the services, the pages and the window of one user.
class Session : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const core::Layout &layout;
        const core::Catalog &catalog;
        const ui::Formats &formats;
        ui::Trace &trace;
        std::optional<core::RedisSettings> redis = {};
        QString profile = {};
        bool production = false;
        Preferences *preferences = nullptr;                 ///< Where keys, tabs and the window's place are kept.
        std::optional<core::Service> studio = std::nullopt; ///< Only the tables of that service.
        core::StructureVerdict structure = {};              ///< A harmful one makes the session read-only.
    };
    Session(const Parts &parts, const core::Actor &actor, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Context &context() { return m_context; }
    /// The window as this user left it; false when nothing of it can be shown.
    bool restoreTabs();
    bool restoreGeometry();
    /// Is the session still valid? Asked every 20 s; revoked() follows when not.
    void pollNow() { pollSession(); }

    /// Every page that this user may see, cards included, and what they are shown with; for `tour`.
    [[nodiscard]] QStringList tourPages() const;
    [[nodiscard]] ui::PageArgument tourArgument(const QString &pageId);
    QDialog *openMovement(inventory::MovementKind kind, const QString &machineId = {});

Q_SIGNALS:
    void revoked(); ///< The session was ended, or the user deactivated, elsewhere.

private:
    void registerPages();
    void registerDomainPages();
    void keepState();
    void connectState();
    void connectFeed();
    void pollSession();

    Preferences *const m_preferences;
    const std::optional<core::Service> m_studio;
    core::LabelDirectory m_labels;
    core::SavedViews m_savedViews;
    ui::LayoutMemory m_layouts;
    ui::Shortcuts m_shortcuts;
    ui::DialogPrompts m_prompts;
    TargetPicker m_connections;
    ui::Context m_context;
    core::ChangeFeed m_feed;
    core::AuditRelay m_relay;
    const std::optional<core::RedisSettings> m_redis;
    core::CacheWorker m_cache;
    const std::shared_ptr<core::HealthKeeper> m_health;
    auth::UserService m_users;
    auth::SessionService m_sessions;
    inventory::StockService m_stock;
    inventory::StockLedger m_ledger;
    tasks::TaskService m_tasks;
    machines::MachineService m_machines;
    ui::PageRegistry m_registry;
    std::unique_ptr<ui::MainWindow> m_window;
    QTimer m_poll;
    QTimer m_keep; // rests before the state is written
    std::unique_ptr<BackupClock> m_backups;
};

} // namespace vhm24::app
