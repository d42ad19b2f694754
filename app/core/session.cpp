// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/session.h"

#include "app/core/desk.h"
#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "ui/auth/pages.h"
#include "ui/core/operations/alarmnotice.h"
#include "ui/core/operations/pages.h"
#include "ui/core/shell/page.h"
#include "ui/core/shell/pagetabs.h"
#include "ui/core/table/plaintables.h"
#include "ui/inventory/movementdialog.h"
#include "ui/inventory/pages.h"
#include "ui/machines/machinepage.h"
#include "ui/machines/pages.h"
#include "ui/shared/overviewpage.h"
#include "ui/shared/pages.h"
#include "ui/tasks/newtaskdialog.h"
#include "ui/tasks/pages.h"

namespace vhm24::app {

namespace {

constexpr int PollMs = 20'000;
constexpr int KeepMs = 1'000;

QString windowName(const std::optional<core::Service> &studio)
{
    return studio ? QStringLiteral("studio-") + nameOf(*studio) : QStringLiteral("window");
}

using vhm24::inventory::MovementKind;

core::Actor heldTo(const core::StructureVerdict &structure, core::Actor actor)
{
    actor.readOnly = actor.readOnly || structure.isReadOnly();
    return actor;
}

} // namespace

Session::Session(const Parts &parts, const core::Actor &actor, QObject *parent) :
    QObject(parent),
    m_preferences(parts.preferences),
    m_studio(parts.studio),
    m_labels(parts.layout, parts.catalog),
    m_savedViews(parts.layout, heldTo(parts.structure, actor)),
    m_layouts(actor.userId),
    m_connections(core::ProfileStore(profilesFolder())),
    m_context{.layout = parts.layout,
              .catalog = parts.catalog,
              .labels = m_labels,
              .formats = parts.formats,
              .trace = parts.trace,
              .prompts = m_prompts,
              .actor = heldTo(parts.structure, actor),
              .savedViews = &m_savedViews,
              .layouts = &m_layouts,
              .connections = &m_connections,
              .shortcuts = &m_shortcuts,
              .structure = parts.structure},
    m_feed(parts.layout),
    m_relay(parts.layout),
    m_redis(parts.redis),
    m_cache(parts.redis),
    m_health(std::make_shared<core::HealthKeeper>(parts.layout, parts.redis)),
    m_users(parts.layout),
    m_sessions(parts.layout),
    m_stock(parts.layout),
    m_ledger(parts.layout),
    m_tasks(parts.layout),
    m_machines(parts.layout)
{
    registerPages();
    m_window = std::make_unique<ui::MainWindow>(m_context, m_registry);
    m_window->statusLine().setProfile(parts.profile, parts.production);
    connectFeed();
    connectState();
    m_labels.preload();
    m_savedViews.reload();
    if (!m_context.actor.readOnly)
        m_relay.start();
    connect(&m_poll, &QTimer::timeout, this, &Session::pollSession);
    m_poll.start(PollMs);
    m_cache.measure();
    if (m_studio || m_context.actor.readOnly)
        return; // it shows tables, and finishes nothing for others
    // Refills whose second step was cut off, in the layout where it is one.
    [[maybe_unused]] const auto completed =
        m_stock.refillHistory().complete(QDateTime::currentDateTimeUtc().addDays(-7), actor);
}

Session::~Session()
{
    m_backups.reset();
    keepState();
    m_window.reset();
}

void Session::registerPages()
{
    if (!m_studio) {
        registerDomainPages();
        return;
    }
    ui::registerPlainTables(m_registry, m_context);
    m_registry.keep(*m_studio);
}

void Session::connectState()
{
    if (m_studio)
        m_window->setWindowTitle(QStringLiteral("VHM24 Studio · ") + nameOf(*m_studio));
    if (!m_preferences)
        return;
    m_shortcuts.restore(m_preferences->keys(m_context.actor.userId));
    connect(&m_shortcuts, &ui::Shortcuts::changed, this,
            [this] { m_preferences->setKeys(m_context.actor.userId, m_shortcuts.toJson()); });
    // Written soon after each change, so that they survive a crash.
    m_keep.setSingleShot(true);
    m_keep.setInterval(KeepMs);
    connect(&m_keep, &QTimer::timeout, this, &Session::keepState);
    connect(&m_window->tabs(), &ui::PageTabs::changed, &m_keep, qOverload<>(&QTimer::start));
    if (!m_studio && m_context.allows(core::Permission::OperateDatabase)) {
        m_backups = std::make_unique<BackupClock>(m_context.layout, m_context.jobs);
        m_backups->start();
        m_window->addNotice(new ui::AlarmNotice(m_context, m_health));
        m_health->start();
    }
}

void Session::keepState()
{
    if (!m_preferences || m_window->currentPageId().isEmpty())
        return;
    m_preferences->setTabs(m_context.actor.userId, windowName(m_studio), m_window->tabs().toJson());
    m_preferences->setWindowGeometry(m_context.actor.userId, windowName(m_studio), m_window->saveGeometry());
}

bool Session::restoreTabs()
{
    return m_preferences && m_window->restoreTabs(m_preferences->tabs(m_context.actor.userId, windowName(m_studio)));
}

bool Session::restoreGeometry()
{
    return m_preferences &&
           m_window->restoreGeometry(m_preferences->windowGeometry(m_context.actor.userId, windowName(m_studio)));
}

void Session::registerDomainPages()
{
    ui::shared::registerPages(m_registry, m_context, [this](QWidget *parent) {
        auto *const page = new ui::shared::OverviewPage(m_context, parent);
        connect(page, &ui::shared::OverviewPage::receiveRequested, this,
                [this] { openMovement(MovementKind::Receive); });
        return page;
    });
    ui::machines::registerPages(m_registry, m_context, [this](QWidget *parent) {
        auto *const page = new ui::machines::MachinePage(m_context, m_machines, parent);
        connect(page, &ui::machines::MachinePage::refillRequested, this,
                [this](const QString &machineId) { openMovement(MovementKind::Refill, machineId); });
        connect(page, &ui::machines::MachinePage::taskRequested, page, [this, page](const QString &machineId) {
            ui::tasks::openNewTaskDialog(m_context, m_tasks, page->window(), machineId);
        });
        return page;
    });
    ui::inventory::registerPages(m_registry, m_context, m_stock, m_ledger);
    ui::tasks::registerPages(m_registry, m_context, m_tasks);
    ui::auth::registerPages(m_registry, m_context, m_users, m_sessions);
    ui::registerOperationPages(m_registry, m_context, m_redis, m_health);
}

QDialog *Session::openMovement(MovementKind kind, const QString &machineId)
{
    return ui::inventory::openMovementDialog(kind, m_context, m_stock, m_window.get(), {.machineId = machineId});
}

QStringList Session::tourPages() const
{
    QStringList list;
    for (const ui::PageInfo &page : m_registry.pages()) {
        if (m_window->canOpen(page.id))
            list += page.id;
    }
    return list;
}

ui::PageArgument Session::tourArgument(const QString &pageId)
{
    const QString key = pageId == QLatin1String("machine") ? QStringLiteral("machines.Machine") : pageId;
    const core::TableDescriptor *const table = m_context.catalog.find(key);
    if (!table || pageId != QLatin1String("machine"))
        return {};
    // The card of the first machine.
    auto first = m_context.layout.database(table->service)
                     .submit<QString>(
                         [sql = m_context.layout.sql("SELECT id FROM {machines}.\"Machine\" ORDER BY code LIMIT 1")](
                             core::Connection &connection) -> core::Result<QString> {
                             const auto rows = connection.run({.sql = sql});
                             return rows && rows.value().rows() > 0 ? core::Result<QString>(rows.value().text(0, 0))
                                                                    : core::Result<QString>(QString());
                         });
    first.waitForFinished();
    return {.rowId = first.result().value()};
}

void Session::connectFeed()
{
    connect(&m_feed, &core::ChangeFeed::changed, this,
            [this](int service, const QString &table, const QStringList &ids, bool own) {
                if (own)
                    m_cache.invalidate(static_cast<core::Service>(service), table);
                if (table == QLatin1String("saved_view"))
                    m_savedViews.reload();
                m_window->rowsChanged(static_cast<core::Service>(service), table, ids);
            });
    connect(&m_feed, &core::ChangeFeed::missed, this, [this] {
        if (ui::Page *const page = m_window->currentPage(); page && page->readAt().isValid())
            page->refresh();
    });
    connect(&m_cache, &core::CacheWorker::measured, this, [this](bool up, double latencyMs) {
        m_window->statusLine().setCache({.configured = m_cache.isConfigured(), .up = up, .latencyMs = latencyMs});
    });
}

void Session::pollSession()
{
    m_cache.measure();
    core::deliver(m_sessions.stillValid(m_context.actor), this,
                  [this](const core::Result<auth::SessionStanding> &standing) {
                      if (standing && standing.value().state != auth::SessionState::Valid)
                          Q_EMIT revoked();
                  });
}

} // namespace vhm24::app
