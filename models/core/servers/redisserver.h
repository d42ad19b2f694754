// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/servers/serveraccount.h"
#include "models/core/servers/serverrecord.h"

#include <QString>

namespace vhm24::core {

/// One redis-server of our own: loopback, a password, memory only.
class RedisServer {
public:
    /// The record is changed (port) and must be saved after start().
    RedisServer(ServerAccount account, ServerRecord &record, QString logFile, int maxMemoryMb);

    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] Result<Done> start();
    [[nodiscard]] Result<Done> stop();
    /// The process id of the redis-server with our configuration file; 0 when there is none.
    [[nodiscard]] qint64 runningPid() const;
    [[nodiscard]] QString url() const;

private:
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString configurationFile() const;
    [[nodiscard]] Result<Done> writeConfiguration() const;
    [[nodiscard]] Result<Done> answers() const;
    [[nodiscard]] Result<Done> launchOnce();

    ServerAccount m_account;
    ServerRecord &m_record;
    QString m_logFile;
    int m_maxMemoryMb;
};

} // namespace vhm24::core
