// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/settings/redisurl.h"

#include <QRegularExpression>
#include <QStringList>

namespace vhm24::core {

namespace {

constexpr int SentinelPort = 26'379;

/// Takes the name of the group off the path, and leaves the number of the database.
Result<Done> readSentinels(const UrlParts &parts, QString &path, RedisSettings &settings)
{
    for (qsizetype i = 0; i < parts.hosts.size(); ++i) {
        if (parts.hosts[i].isEmpty())
            return invalid(QStringLiteral("the host of a Sentinel must be named"));
        settings.sentinels.push_back(
            {.host = parts.hosts[i], .port = parts.ports[i] != 0 ? parts.ports[i] : SentinelPort});
    }
    settings.master = path.section(QLatin1Char('/'), 0, 0);
    path = path.section(QLatin1Char('/'), 1);
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9_.-]{1,100}$"));
    if (!name.match(settings.master).hasMatch())
        return invalid(QStringLiteral("the name of the master must follow the Sentinels, as in /mymaster/0"));
    return Done{};
}

Result<Done> readHost(const UrlParts &parts, RedisSettings &settings)
{
    if (parts.hosts.size() != 1 || parts.hosts.front().isEmpty())
        return invalid(QStringLiteral("exactly one host must be named"));
    settings.host = parts.hosts.front();
    if (parts.ports.front() != 0)
        settings.port = parts.ports.front();
    return Done{};
}

} // namespace

Result<RedisSettings> parseRedisUrl(const QString &url)
{
    if (url.trimmed().isEmpty())
        return invalid(QStringLiteral("it is empty"));
    const auto parts = UrlParts::parse(url);
    if (!parts)
        return parts.error();
    static const QRegularExpression schemes(QStringLiteral("^(redis|rediss)(\\+sentinel)?$"));
    const auto scheme = schemes.match(parts->scheme);
    if (!scheme.hasMatch())
        return invalid(QStringLiteral("it must begin with redis:// or rediss://, or with redis+sentinel://"));
    RedisSettings settings{
        .user = parts->user, .password = parts->password, .tls = scheme.captured(1) == QLatin1String("rediss")};
    QString database = parts->path;
    const auto read =
        scheme.captured(2).isEmpty() ? readHost(*parts, settings) : readSentinels(*parts, database, settings);
    if (!read)
        return read.error();
    for (const auto &[name, value] : parts->parameters) {
        if (name == QLatin1String("db"))
            database = value;
        else if (name == QLatin1String("ca"))
            settings.caFile = value;
        else if (name == QLatin1String("sentinel_user"))
            settings.sentinelUser = value;
        else if (name == QLatin1String("sentinel_password"))
            settings.sentinelPassword = value;
    }
    static const QRegularExpression digits(QStringLiteral("^[0-9]{0,4}$"));
    if (!digits.match(database).hasMatch())
        return invalid(QStringLiteral("the database after the / is not a number from 0 to 9999"));
    settings.database = database.toInt();
    return settings;
}

QString placeOf(const RedisSettings &settings)
{
    if (!settings.usesSentinels())
        return settings.host + QLatin1Char(':') + QString::number(settings.port);
    QStringList sentinels;
    for (const RedisHost &one : settings.sentinels)
        sentinels += one.host + QLatin1Char(':') + QString::number(one.port);
    return settings.master + QStringLiteral(" (") + sentinels.join(QStringLiteral(", ")) + QLatin1Char(')');
}

} // namespace vhm24::core
