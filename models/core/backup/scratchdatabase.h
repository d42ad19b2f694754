// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/settings/connectionsettings.h"

#include <memory>

namespace vhm24::core {

/// What a new database is made like; empty texts mean as the server does.
struct DatabaseForm {
    QString encoding = {};
    QString collation = {};
    QString characterType = {};
};

/// Another database on the server of `place`, made from nothing; the caller's own rights must allow it.
Result<ConnectionSettings> createDatabase(const ConnectionSettings &place, const QString &name,
                                          const DatabaseForm &form = {});
/// Also when somebody is connected to it.
Result<Done> dropDatabase(const ConnectionSettings &place, const QString &name);
Result<bool> hasDatabase(const ConnectionSettings &place, const QString &name);

/// A database for a trial, dropped when this is destroyed; on one thread. Those that killed programs left are dropped
/// when the next one is made, after an hour.
class ScratchDatabase {
public:
    static Result<std::unique_ptr<ScratchDatabase>> create(const ConnectionSettings &place, const DatabaseForm &form);
    ~ScratchDatabase();
    ScratchDatabase(const ScratchDatabase &) = delete;
    ScratchDatabase &operator=(const ScratchDatabase &) = delete;

    [[nodiscard]] const ConnectionSettings &settings() const { return m_settings; }
    static constexpr const char *Prefix = "vhm24_verify_";

private:
    ScratchDatabase(ConnectionSettings place, ConnectionSettings settings);
    const ConnectionSettings m_place;
    const ConnectionSettings m_settings;
    std::unique_ptr<Connection> m_guard; ///< Shows others that somebody needs it.
};

} // namespace vhm24::core
