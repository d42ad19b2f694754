// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/cachedanswers.h"

#include "app/commands/command.h"
#include "models/core/transfer/oldschema.h"
#include "models/core/transfer/transfertable.h"

namespace vhm24::app {

void dropCachedAnswers(const core::Configuration &configuration, const core::ServiceTables &tables)
{
    if (!configuration.redis)
        return;
    core::RedisClient client(*configuration.redis, core::RedisClient::patient());
    if (const auto dropped = core::dropAnswersAbout(client, tables); !dropped)
        printError(QStringLiteral("Redis could not be told (%1): the back end may answer from its cache for a while.")
                       .arg(dropped.error().detail));
}

core::ServiceTables allTables()
{
    core::ServiceTables all;
    for (const core::Service service : core::AllServices) {
        for (const QString &table : core::tablesInOrder(service))
            all.emplace_back(service, table);
    }
    return all;
}

core::ServiceTables importedTables()
{
    core::ServiceTables all;
    for (const core::OldTable &old : core::oldTables())
        all.emplace_back(old.service, QString::fromLatin1(old.name));
    return all;
}

} // namespace vhm24::app
