// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/connectiontrial.h"

#include "models/core/cache/redisclient.h"
#include "models/core/database/connection.h"

namespace vhm24::core {

namespace {

ConnectionTrial tryService(const ConnectionSettings &settings, Service service)
{
    ConnectionTrial trial{.service = service};
    const auto connection = Connection::open(settings);
    if (!connection) {
        trial.error = connection.error();
        return trial;
    }
    trial.server = (*connection)->serverName();
    const auto differences = compareStructure(**connection, service, settings.schema);
    if (!differences) {
        trial.error = differences.error();
        return trial;
    }
    trial.harm = harmIn(*differences);
    trial.oldForm = !trial.isReady() && isOldSingleSchema(**connection);
    return trial;
}

ConnectionTrial tryRedis(const RedisSettings &settings)
{
    ConnectionTrial trial;
    RedisClient client(settings);
    const auto version = client.serverVersion();
    if (version)
        trial.server = QStringLiteral("Redis ") + QString::fromLatin1(*version);
    else
        trial.error = version.error();
    return trial;
}

} // namespace

std::vector<ConnectionTrial> tryConnections(const Configuration &configuration, const std::stop_token &stop)
{
    std::vector<ConnectionTrial> trials;
    for (const Service service : AllServices) {
        if (!stop.stop_requested())
            trials.push_back(tryService(configuration.of(service), service));
    }
    if (configuration.redis && !stop.stop_requested())
        trials.push_back(tryRedis(*configuration.redis));
    return trials;
}

} // namespace vhm24::core
