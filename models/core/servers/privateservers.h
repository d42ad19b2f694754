// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace vhm24::core {

class ServerAccount;
struct ServerRecord;

struct ServerUrls {
    QString databaseUrl = {};
    QString redisUrl = {}; ///< Empty when redis-server is not installed: the cache is never needed.
};

struct ServersStatus {
    bool made = false; ///< The folder holds a cluster.
    bool databaseRunning = false;
    bool redisRunning = false;
    qint64 databasePid = 0;
    qint64 redisPid = 0;
    int databasePort = 0;
    int redisPort = 0;
    QString dataDirectory = {};
    QString databaseLog = {};
    QString redisLog = {};
};

/// A PostgreSQL and a redis-server of our own in one folder. They go on when the program dies; the next start() finds
/// and keeps them. All calls block (the first start() for up to some minutes) and need no event loop.
class PrivateServers {
public:
    struct Limits {
        int sharedBuffersMb = 256;
        int redisMaxMemoryMb = 256;
        int lockWaitMs = 120'000; ///< How long to wait for another start or stop in the same folder.
        bool durable = true; ///< False: what is in it may be lost with the machine, and is written faster. For tests.
    };

    explicit PrivateServers(QString dir);
    PrivateServers(QString dir, Limits limits);

    /// Makes what is missing, starts what does not run, and says how to reach it.
    [[nodiscard]] Result<ServerUrls> start();
    /// Stops both in good order; nothing to stop is fine.
    [[nodiscard]] Result<Done> stop();
    [[nodiscard]] ServersStatus status() const;

private:
    [[nodiscard]] QString log(const QString &name) const;
    [[nodiscard]] Result<Done> prepare(const ServerAccount &account, ServerRecord &record) const;
    [[nodiscard]] Result<ServerUrls> startLocked() const;
    [[nodiscard]] Result<Done> stopLocked() const;
    [[nodiscard]] Error busy() const;

    QString m_dir;
    Limits m_limits;
};

} // namespace vhm24::core
