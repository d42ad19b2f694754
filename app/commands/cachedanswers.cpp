// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/cachedanswers.h"

#include "app/commands/command.h"
#include "models/core/cache/cachedanswers.h"
#include "models/core/transfer/oldschema.h"
#include "models/core/transfer/transfertable.h"

namespace vhm24::app {

void dropCachedAnswers(const core::Configuration &configuration, const ServiceTables &tables)
{
    if (!configuration.redis)
        return;
    core::RedisClient client(*configuration.redis, core::RedisClient::patient());
    for (const auto &[service, table] : tables) {
        if (const auto dropped = core::dropAnswersAbout(client, service, table); !dropped) {
            printError(QStringLiteral("Redis could not be told (%1): the back end may answer from its cache for a "
                                      "while.")
                           .arg(dropped.error().detail));
            return;
        }
    }
}

ServiceTables allTables()
{
    ServiceTables all;
    for (const core::Service service : core::AllServices) {
        for (const QString &table : core::tablesInOrder(service))
            all.emplace_back(service, table);
    }
    return all;
}

ServiceTables importedTables()
{
    ServiceTables all;
    for (const core::OldTable &old : core::oldTables())
        all.emplace_back(old.service, QString::fromLatin1(old.name));
    return all;
}

} // namespace vhm24::app
