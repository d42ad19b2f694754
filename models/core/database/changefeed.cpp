// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/changefeed.h"

#include "models/core/database/changenotice.h"
#include "models/core/database/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <condition_variable>

namespace vhm24::core {

namespace {

constexpr std::chrono::seconds Heartbeat{15};

void pause(std::chrono::milliseconds wait, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, wait, [] { return false; });
}

} // namespace

ChangeFeed::ChangeFeed(const Layout &layout, QObject *parent, std::chrono::milliseconds pollEvery) :
    QObject(parent),
    m_pollEvery(pollEvery)
{
    for (const auto &[database, services] : layout.databases()) {
        m_threads.emplace_back([this, settings = database->settings().directly()](std::stop_token stop) {
            BackOff backOff;
            while (!stop.stop_requested()) {
                listen(settings, stop);
                pause(backOff.next(), stop);
            }
        });
    }
}

ChangeFeed::~ChangeFeed()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
}

void ChangeFeed::listen(const ConnectionSettings &settings, std::stop_token stop)
{
    auto connection = Connection::open(settings);
    if (connection && !connection.value()->keepsSession())
        return poll(*connection.value(), stop);
    if (!connection || !connection.value()->runScript(QByteArray("LISTEN ") + ChangeChannel))
        return;
    Q_EMIT missed(); // whatever came while nobody listened
    auto silentSince = std::chrono::steady_clock::now();
    while (!stop.stop_requested()) {
        const auto notes = connection.value()->waitForNotifications(Heartbeat, stop);
        if (!notes)
            return;
        for (const Connection::Notification &note : notes.value()) {
            const QJsonObject message = QJsonDocument::fromJson(note.payload).object();
            const auto service = serviceNamed(message.value(QLatin1String("service")).toString());
            if (service)
                Q_EMIT changed(static_cast<int>(*service), message.value(QLatin1String("table")).toString(),
                               message.value(QLatin1String("ids")).toVariant().toStringList(),
                               message.value(QLatin1String("by")).toString() == clientId());
        }
        const auto now = std::chrono::steady_clock::now();
        if (now - silentSince < Heartbeat)
            continue;
        silentSince = now;
        if (!connection.value()->run({.sql = "SELECT 1"}, {.stop = stop, .deadline = std::chrono::seconds(10)}))
            return;
    }
}

void ChangeFeed::poll(Connection &connection, const std::stop_token &stop)
{
    Q_EMIT missed();
    QString before;
    while (!stop.stop_requested()) {
        // As long as the log stands still nobody wrote anything.
        const auto now = connection.run({.sql = "SELECT pg_current_wal_insert_lsn()::text"},
                                        {.stop = stop, .deadline = std::chrono::seconds(10)});
        if (!now)
            return;
        const QString position = now->text(0, 0);
        if (!before.isEmpty() && position != before)
            Q_EMIT missed();
        before = position;
        pause(m_pollEvery, stop);
    }
}

} // namespace vhm24::core
