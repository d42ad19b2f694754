// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <sys/types.h>

namespace vhm24::core {

/// Who the private servers run as: ourselves, or, because PostgreSQL refuses root, the user "postgres".
class ServerAccount {
public:
    static Result<ServerAccount> current();

    /// A directory only this account can enter; one that is there already must be exactly that.
    [[nodiscard]] Result<Done> makeDirectory(const QString &path) const;
    [[nodiscard]] bool owns(const QString &directory) const;
    /// Replaces the file as a whole, readable by this account only.
    [[nodiscard]] Result<Done> writeFile(const QString &path, const QByteArray &content) const;
    [[nodiscard]] bool canEnter(const QString &directory) const;

    /// Runs to the end and returns what it printed; a failure carries the last lines of it.
    [[nodiscard]] Result<QByteArray> run(const QString &program, const QStringList &arguments, int timeoutMs) const;
    /// Starts a program that outlives us, in a session of its own, printing into logFile. Returns its process id.
    [[nodiscard]] Result<qint64> launch(const QString &program, const QStringList &arguments, const QString &logFile,
                                        const QProcessEnvironment &extra = {}) const;

private:
    ServerAccount(bool isOther, uid_t user, gid_t group) : m_isOther(isOther), m_user(user), m_group(group) {}
    [[nodiscard]] QStringList commandFor(const QString &program, const QStringList &arguments) const;

    bool m_isOther;
    uid_t m_user;
    gid_t m_group;
};

} // namespace vhm24::core
