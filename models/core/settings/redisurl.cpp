// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/settings/redisurl.h"

#include <QRegularExpression>

namespace vhm24::core {

Result<RedisSettings> parseRedisUrl(const QString &url)
{
    if (url.trimmed().isEmpty())
        return invalid(QStringLiteral("it is empty"));
    const auto parts = UrlParts::parse(url);
    if (!parts)
        return parts.error();
    if (parts->scheme != QLatin1String("redis") && parts->scheme != QLatin1String("rediss"))
        return invalid(QStringLiteral("it must begin with redis:// or rediss://"));
    if (parts->hosts.size() != 1 || parts->hosts.front().isEmpty())
        return invalid(QStringLiteral("exactly one host must be named"));
    RedisSettings settings{.host = parts->hosts.front(),
                           .user = parts->user,
                           .password = parts->password,
                           .tls = parts->scheme == QLatin1String("rediss")};
    if (parts->ports.front() != 0)
        settings.port = parts->ports.front();
    QString database = parts->path;
    for (const auto &[name, value] : parts->parameters) {
        if (name == QLatin1String("db"))
            database = value;
        else if (name == QLatin1String("ca"))
            settings.caFile = value;
    }
    static const QRegularExpression digits(QStringLiteral("^[0-9]{0,4}$"));
    if (!digits.match(database).hasMatch())
        return invalid(QStringLiteral("the database after the / is not a number from 0 to 9999"));
    settings.database = database.toInt();
    return settings;
}

} // namespace vhm24::core
