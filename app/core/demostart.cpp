// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/demostart.h"

#include "app/core/desk.h"
#include "app/core/indexes.h"
#include "app/demo/demodata.h"
#include "models/core/database/database.h"
#include "models/core/migration/migrationhomes.h"

#include <QStandardPaths>

namespace vhm24::app {

namespace {

using core::Connection;
using core::Done;
using core::Result;

Result<bool> hasUsers(const core::Layout &layout)
{
    auto answer = layout.database(core::Service::Auth)
                      .submit<bool>([sql = layout.sql(R"(SELECT EXISTS (SELECT 1 FROM {auth}."User"))")](
                                        Connection &connection) -> Result<bool> {
                          const auto rows = connection.run({.sql = sql});
                          return rows ? Result<bool>(rows.value().boolean(0, 0)) : Result<bool>(rows.error());
                      });
    answer.waitForFinished();
    return answer.result();
}

/// The simulation ended when it was written; without this every machine would be out of contact half an hour later.
Result<Done> bringPingsUpToDate(const core::Layout &layout)
{
    auto answer = layout.database(core::Service::Machines)
                      .submit<Done>([sql = layout.sql(R"(UPDATE {machines}."Machine" SET "lastPing" = "lastPing"
                              + ((now() AT TIME ZONE 'UTC') - (SELECT max("lastPing") FROM {machines}."Machine"))
                              WHERE "lastPing" IS NOT NULL)")](Connection &connection) -> Result<Done> {
                          const auto rows = connection.run({.sql = sql});
                          return rows ? Result<Done>(Done{}) : Result<Done>(rows.error());
                      });
    answer.waitForFinished();
    return answer.result();
}

} // namespace

Result<core::ServerUrls> prepareDemo(const QString &folder, const std::function<void(int)> &step)
{
    step(1);
    const auto urls = core::PrivateServers(folder).start();
    if (!urls)
        return urls.error();
    const auto configuration = configurationFor(urls.value().databaseUrl, false, urls.value().redisUrl);
    if (!configuration)
        return configuration.error();
    const core::Layout layout = makeLayout(configuration.value(), 2);
    step(2);
    if (const auto deployed = core::deployEverywhere(layout); !deployed)
        return deployed.error();
    const auto filled = hasUsers(layout);
    if (!filled)
        return filled.error();
    if (filled.value()) {
        if (const auto pinged = bringPingsUpToDate(layout); !pinged)
            return pinged.error();
    } else {
        step(3);
        if (const auto written = writeDemoData(layout, {}); !written)
            return written.error();
    }
    // After the data, which is then written several times as fast.
    const auto indexed = createAllIndexes(layout);
    return indexed ? Result<core::ServerUrls>(urls.value()) : Result<core::ServerUrls>(indexed.error());
}

DemoStart::DemoStart(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder)) {}
DemoStart::~DemoStart() = default;

QString DemoStart::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/demo");
}

void DemoStart::start()
{
    m_thread = std::jthread([this] { run(); });
}

void DemoStart::run()
{
    const auto urls = prepareDemo(m_folder, [this](int step) { Q_EMIT stepped(step); });
    if (urls)
        Q_EMIT ready(urls.value().databaseUrl, urls.value().redisUrl);
    else
        Q_EMIT failed(urls.error());
}

} // namespace vhm24::app
