// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/settings/urlparts.h"

#include <QString>

#include <vector>

namespace vhm24::core {

struct RedisHost {
    QString host = {};
    int port = 0;
    friend bool operator==(const RedisHost &, const RedisHost &) = default;
};

struct RedisSettings {
    QString host = {}; ///< Empty where Sentinels are asked for it.
    int port = 6379;
    QString user = {};
    QString password = {};
    int database = 0;
    bool tls = false;
    QString caFile = {}; ///< Besides the system's certificates; `?ca=` in the URL.
    std::vector<RedisHost> sentinels = {};
    QString master = {}; ///< The name by which Sentinels know the group of servers.
    QString sentinelUser = {};
    QString sentinelPassword = {};

    [[nodiscard]] bool usesSentinels() const { return !sentinels.empty(); }
};

/// redis://[user]:[password]@host[:port][/database], rediss:// for TLS.
/// redis+sentinel://[user]:[password]@sentinel[:port],…/master[/database][?sentinel_user=…&sentinel_password=…], and
/// rediss+sentinel:// for TLS to both; the name before the host is that for the server. Errors never hold a password.
Result<RedisSettings> parseRedisUrl(const QString &url);
/// Where it is, for people: `host:port`, or the name of the master and its Sentinels. Never a secret.
[[nodiscard]] QString placeOf(const RedisSettings &settings);

} // namespace vhm24::core
