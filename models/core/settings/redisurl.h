// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/settings/urlparts.h"

#include <QString>

namespace vhm24::core {

struct RedisSettings {
    QString host = {};
    int port = 6379;
    QString user = {};
    QString password = {};
    int database = 0;
    bool tls = false;
    QString caFile = {}; ///< Besides the system's certificates; `?ca=` in the URL.
};

/// redis://[user]:[password]@host[:port][/database], rediss:// for TLS. Errors never hold the password.
Result<RedisSettings> parseRedisUrl(const QString &url);

} // namespace vhm24::core
