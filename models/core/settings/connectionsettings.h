// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vhm24::core {

enum class SslMode { Disable, Allow, Prefer, Require, VerifyCa, VerifyFull };

/// How to reach one PostgreSQL database.
struct ConnectionSettings {
    QStringList hosts = {}; ///< Names or addresses without brackets; one that starts with '/' is a socket directory.
    QList<int> ports = {};  ///< As many as hosts.
    QString database = {};
    QString user = {};
    QString password = {};
    QString schema = {}; ///< Empty when the URL names none.
    SslMode sslMode = SslMode::Prefer;
    QString sslRootCert = {};
    QString targetSessionAttrs = {};
    int connectTimeoutS = 5;
    int connectionLimit = 0; ///< 0: not said.
    int poolTimeoutS = 10;
    bool pgbouncer = false;
    QStringList unknownParameters = {}; ///< Names only; reported, never passed on.

    /// Whether both lead to the same database as the same user, so that they can share connections.
    [[nodiscard]] bool isSameDatabase(const ConnectionSettings &other) const
    {
        return hosts == other.hosts && ports == other.ports && database == other.database && user == other.user &&
               password == other.password && sslMode == other.sslMode && sslRootCert == other.sslRootCert &&
               targetSessionAttrs == other.targetSessionAttrs && pgbouncer == other.pgbouncer;
    }
};

/// libpq's word for it.
QString nameOf(SslMode mode);

} // namespace vhm24::core
