// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

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
    QString sslCert = {}; ///< The certificate by which this client is known, with its key.
    QString sslKey = {};
    QList<int> tunnelPorts = {};     ///< Of this computer, one for each host that is reached through them instead.
    QString targetSessionAttrs = {}; ///< Empty when the URL names none; what holds then is wantedSession().
    bool readOnly = false;           ///< For figures only: the server itself refuses to write.
    int connectTimeoutS = 5;
    int connectionLimit = 0; ///< 0: not said.
    int poolTimeoutS = 10;
    bool pgbouncer = false;
    QStringList unknownParameters = {};                    ///< Names only; reported, never passed on.
    std::shared_ptr<const ConnectionSettings> direct = {}; ///< The same database without the pooler, where it is known.

    /// For what needs a session of its own for longer than a transaction.
    [[nodiscard]] const ConnectionSettings &directly() const { return direct ? *direct : *this; }
    /// Another database of the same server, by each way that leads to it.
    void useDatabase(const QString &name)
    {
        database = name;
        if (!direct)
            return;
        ConnectionSettings other = *direct;
        other.database = name;
        direct = std::make_shared<const ConnectionSettings>(std::move(other));
    }
    /// Of several hosts one has to be chosen, and a host that only reads is no use to who writes.
    [[nodiscard]] QString wantedSession() const
    {
        if (!targetSessionAttrs.isEmpty() || (hosts.size() < 2 && !readOnly))
            return targetSessionAttrs;
        return readOnly ? QStringLiteral("prefer-standby") : QStringLiteral("read-write");
    }

    /// "host:port", and with a comma between them when there are several.
    [[nodiscard]] QString hostWords() const
    {
        QStringList words;
        for (qsizetype i = 0; i < hosts.size(); ++i)
            words += hosts[i] + QLatin1Char(':') + QString::number(ports.value(i, 5432));
        return words.join(QLatin1Char(','));
    }
    /// "host:port/database": what may be shown, and by what things of this database are known. No user, no secret.
    [[nodiscard]] QString place() const { return hostWords() + QLatin1Char('/') + database; }

    [[nodiscard]] const QList<int> &reachedPorts() const { return tunnelPorts.isEmpty() ? ports : tunnelPorts; }
    /// libpq's hostaddr: the names of the hosts stay theirs, for their certificates. Empty without a tunnel.
    [[nodiscard]] QString reachedAddresses() const
    {
        return QStringList(tunnelPorts.size(), QStringLiteral("127.0.0.1")).join(QLatin1Char(','));
    }
    /// Whether both lead to the same database as the same user, so that they can share connections.
    [[nodiscard]] bool isSameDatabase(const ConnectionSettings &other) const
    {
        return hosts == other.hosts && ports == other.ports && database == other.database && user == other.user &&
               password == other.password && sslMode == other.sslMode && sslRootCert == other.sslRootCert &&
               sslCert == other.sslCert && sslKey == other.sslKey && tunnelPorts == other.tunnelPorts &&
               targetSessionAttrs == other.targetSessionAttrs && readOnly == other.readOnly &&
               pgbouncer == other.pgbouncer;
    }
};

/// libpq's word for it, and back.
QString nameOf(SslMode mode);
[[nodiscard]] std::optional<SslMode> sslModeNamed(const QString &name);

} // namespace vhm24::core
