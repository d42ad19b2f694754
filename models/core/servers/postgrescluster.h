// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/servers/serveraccount.h"
#include "models/core/servers/serverrecord.h"

#include <QString>

namespace vhm24::core {

/// One PostgreSQL cluster of our own below ServerRecord::home. Blocking; makes, starts and stops it.
class PostgresCluster {
public:
    struct Tuning {
        int sharedBuffersMb = 256;
        bool durable = true; ///< False: quicker, and what is in it may be lost with the machine.
    };
    /// The record is changed (port, sockets) and must be saved after start().
    PostgresCluster(ServerAccount account, ServerRecord &record, QString logFile, Tuning tuning);

    [[nodiscard]] Result<Done> start();
    [[nodiscard]] Result<Done> stop();
    /// The process id of the postmaster that serves this very data directory; 0 when none does.
    [[nodiscard]] qint64 runningPid() const;
    [[nodiscard]] QString url() const;
    [[nodiscard]] QString dataDirectory() const;

private:
    enum class Outcome { Ready, Gone, Slow };

    [[nodiscard]] Result<QString> program(const QString &name) const;
    [[nodiscard]] Result<Done> make();
    [[nodiscard]] Result<Done> makeSocketDirectory();
    [[nodiscard]] Result<Done> writeConfiguration() const;
    [[nodiscard]] Result<Done> startUntilReady();
    [[nodiscard]] Result<Outcome> launchOnce(const QString &postgres);
    [[nodiscard]] Outcome await(qint64 pid) const;
    [[nodiscard]] qint64 recordedPid() const;
    [[nodiscard]] Result<Done> provideRole() const;

    ServerAccount m_account;
    ServerRecord &m_record;
    QString m_logFile;
    Tuning m_tuning;
};

} // namespace vhm24::core
