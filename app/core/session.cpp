// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/session.h"

#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "ui/core/shell/page.h"
#include "ui/core/table/tablepage.h"

namespace vhm24::app {

namespace {

constexpr int PollMs = 20'000;

ui::Section sectionOf(const core::TableDescriptor &table)
{
    switch (table.service) {
    case core::Service::Auth: return table.key().endsWith(QLatin1String("AuditLog")) ? ui::Section::Audit : ui::Section::People;
    case core::Service::Machines: return ui::Section::Machines;
    case core::Service::Inventory: return ui::Section::Inventory;
    case core::Service::Tasks: return ui::Section::Tasks;
    case core::Service::Shared: break;
    }
    return ui::Section::Sales;
}

} // namespace

Session::Session(const Parts &parts, const core::Actor &actor, QObject *parent)
    : QObject(parent), m_labels(parts.layout, parts.catalog),
      m_context{.layout = parts.layout, .catalog = parts.catalog, .labels = m_labels, .formats = parts.formats,
                .trace = parts.trace, .prompts = m_prompts, .actor = actor},
      m_feed(parts.layout), m_relay(parts.layout), m_cache(parts.redis), m_users(parts.layout), m_sessions(parts.layout),
      m_stock(parts.layout), m_ledger(parts.layout), m_tasks(parts.layout), m_machines(parts.layout)
{
    registerPages();
    m_window = std::make_unique<ui::MainWindow>(m_context, m_registry);
    m_window->statusLine().setProfile(parts.profile, parts.production);
    connectFeed();
    m_labels.preload();
    m_relay.start();
    connect(&m_poll, &QTimer::timeout, this, &Session::pollSession);
    m_poll.start(PollMs);
    m_cache.measure();
    // Refills whose second step was cut off, in the layout where it is one.
    [[maybe_unused]] const auto completed = m_stock.refillHistory().complete(QDateTime::currentDateTimeUtc().addDays(-7), actor);
}

Session::~Session() { m_window.reset(); }

void Session::registerPages()
{
    for (const core::TableDescriptor &table : m_context.catalog.tables())
        m_registry.add({.id = table.key(), .title = table.title, .context = "Table", .icon = QLatin1String(table.icon),
                        .section = sectionOf(table), .permission = table.view, .service = table.service,
                        .make = [this, &table](QWidget *parent) { return new ui::TablePage(m_context, table, parent); }});
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

ui::PageArgument Session::tourArgument(const QString &)
{
    return {};
}

void Session::connectFeed()
{
    connect(&m_feed, &core::ChangeFeed::changed, this, [this](int service, const QString &table, const QStringList &ids, bool own) {
        if (own)
            m_cache.invalidate(static_cast<core::Service>(service), table);
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
    core::deliver(m_sessions.stillValid(m_context.actor), this, [this](const core::Result<auth::SessionStanding> &standing) {
        if (standing && standing.value().state != auth::SessionState::Valid)
            Q_EMIT revoked();
    });
}

} // namespace vhm24::app
