// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/settings/connectionsettings.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <thread>
#include <vector>

namespace vhm24::core {

class Connection;

/// What other clients and we ourselves changed, heard through LISTEN/NOTIFY on connections of its own: one thread
/// for each physical database. A message is only a hint; after a reconnect missed() asks everybody to read again.
/// Behind a pooler with no direct way nothing is heard: missed() then comes now and again, if anything was written at
/// all.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    explicit ChangeFeed(const Layout &layout, QObject *parent = nullptr,
                        std::chrono::milliseconds pollEvery = std::chrono::seconds(30));
    ~ChangeFeed() override;

Q_SIGNALS:
    /// `ids` empty = many rows; `own` = this program did it. Emitted from our threads: connect it queued (the default
    /// between threads).
    void changed(int service, const QString &table, const QStringList &ids, bool own);
    void missed();

private:
    void listen(const ConnectionSettings &settings, std::stop_token stop);
    void poll(Connection &connection, const std::stop_token &stop);
    const std::chrono::milliseconds m_pollEvery;
    std::vector<std::jthread> m_threads;
};

} // namespace vhm24::core
