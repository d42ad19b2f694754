// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/settings/connectionsettings.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace vhm24::core {

/// One of PostgreSQL's own programs (pg_dump, pg_restore), run as a child. Where to connect, and the password, go
/// through its environment, which only its user can read: nothing of them stands on a command line.
class PostgresTool {
public:
    using Lines = std::function<void(const QString &line)>;

    /// That of the server's own version (15 for 15.18), else the newest that is installed: an older one refuses a newer
    /// server.
    static Result<PostgresTool> find(const QString &name, int version = 0);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Blocks until it ends; `line` hears what it says on standard error. A stop kills it and is Cancelled.
    Result<Done> run(const ConnectionSettings &place, const QStringList &arguments, const Lines &line,
                     std::stop_token stop) const;
    /// What it prints, for those that need no server.
    Result<QByteArray> output(const QStringList &arguments, std::stop_token stop) const;

    /// What libpq reads in a child.
    [[nodiscard]] static QProcessEnvironment environment(const ConnectionSettings &place);
    /// `dbname='…'` for a program that takes the database on its command line alone.
    [[nodiscard]] static QString databaseArgument(const QString &database);
    /// `name` as a pattern of pg_dump that means exactly it.
    [[nodiscard]] static QString pattern(const QString &name);

private:
    explicit PostgresTool(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

} // namespace vhm24::core
