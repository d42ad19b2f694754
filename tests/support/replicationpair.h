// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/servers/serveraccount.h"

#include <QString>
#include <QTemporaryDir>

#include <array>
#include <optional>

namespace vhm24::tests {

/// A primary and a streaming standby of our own, in a folder that goes with them, so that one of them can be killed.
class ReplicationPair {
public:
    ReplicationPair();
    ~ReplicationPair();
    ReplicationPair(const ReplicationPair &) = delete;
    ReplicationPair &operator=(const ReplicationPair &) = delete;

    /// Empty when all is well; else what to show in QVERIFY2.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Both hosts, the primary first.
    [[nodiscard]] QString url(const QString &database) const;
    [[nodiscard]] QString standbyUrl(const QString &database) const;
    [[nodiscard]] int primaryPort() const { return m_servers[Primary].port; }
    [[nodiscard]] int standbyPort() const { return m_servers[Standby].port; }

    /// As superuser; false, and problem() set, when it failed.
    bool onPrimary(const char *sql) { return execute(m_servers[Primary], sql); }
    bool onStandby(const char *sql) { return execute(m_servers[Standby], sql); }
    void killPrimary(); ///< As when the current goes.
    bool promote() { return onStandby("SELECT pg_promote(true, 20)"); }

private:
    enum { Primary, Standby };
    struct Server {
        QString data = {};
        int port = 0;
        qint64 pid = 0;
    };
    [[nodiscard]] QString place(const Server &server) const; ///< libpq's words for it.
    bool make(const QString &folder);
    bool start(Server &server);
    bool execute(const Server &server, const char *sql);
    bool fail(const QString &problem);

    QTemporaryDir m_folder;
    std::optional<core::ServerAccount> m_account;
    QString m_programs;
    QString m_password;
    std::array<Server, 2> m_servers;
    QString m_problem;
};

} // namespace vhm24::tests
