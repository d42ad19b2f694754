// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace vhm24::core {

/// What a folder of private servers remembers between starts: DIR/secret, readable by its owner only.
struct ServerRecord {
    QString superuserPassword = {};
    QString databasePassword = {};
    QString redisPassword = {};
    int databasePort = 0;
    int redisPort = 0;
    QString home = {};    ///< Where the servers' own files are: DIR/servers, or elsewhere when they can't enter DIR.
    QString sockets = {}; ///< PostgreSQL's socket directory; short enough for a socket address.

    [[nodiscard]] bool isNew() const { return databasePassword.isEmpty(); }

    /// An absent file gives a new record; a damaged one is an Error, because overwriting it would lock the data away.
    static Result<ServerRecord> load(const QString &dir);
    [[nodiscard]] Result<Done> save(const QString &dir) const;
    void makePasswords();
};

/// A TCP port on 127.0.0.1 that nobody listens on, outside the range used for outgoing connections.
int freeLoopbackPort();
bool isLoopbackPortFree(int port);
/// The last part of a log, from an offset on, for the detail of an Error.
QString logTail(const QString &logFile, qint64 offset);

} // namespace vhm24::core
