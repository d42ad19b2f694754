// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demodata.h"

#include "app/demo/stages.h"
#include "app/demo/tables.h"
#include "app/demo/writing.h"

#include <thread>

namespace vhm24::app {

namespace demo {

World simulate(const DemoOptions &options)
{
    World world;
    world.seed = options.seed;
    world.now = options.now.toMSecsSinceEpoch() / Minute * Minute;
    world.days = options.days;
    world.start = midnightOf(world.now) - (world.days - 1) * Day;
    buildNetwork(world, options);
    World people{.seed = world.seed, .users = world.users};
    std::jthread hashing([&people] { hashPasswords(people); });
    buildIncidents(world);
    simulateSales(world);
    simulateStock(world);
    simulateService(world);
    simulateTasks(world);
    buildAudit(world);
    setLastPings(world);
    hashing.join();
    for (std::size_t i = 0; i < world.users.size(); ++i)
        world.users[i].passwordHash = people.users[i].passwordHash;
    return world;
}

} // namespace demo

namespace {

constexpr qint64 MostRows = 10'000'000;

std::optional<core::Error> refusal(const DemoOptions &options)
{
    if (options.machines < 1 || options.machines > 2000)
        return core::invalid(QStringLiteral("the number of machines must be 1 to 2000"), QStringLiteral("machines"));
    if (options.days < 2 || options.days > 1000)
        return core::invalid(QStringLiteral("the number of days must be 2 to 1000"), QStringLiteral("days"));
    for (const qint64 rows : {options.telemetryRows, options.movementRows, options.auditRows}) {
        if (rows < 0 || rows > MostRows)
            return core::invalid(QStringLiteral("a table can be grown to at most 10000000 rows"),
                                 QStringLiteral("rows"));
    }
    return std::nullopt;
}

} // namespace

core::Result<DemoSummary> writeDemoData(const core::Layout &layout, const DemoOptions &wished,
                                        const DemoProgress &progress, std::stop_token stop)
{
    if (const auto error = refusal(wished))
        return *error;
    DemoOptions options = wished;
    if (!options.now.isValid())
        options.now = QDateTime::currentDateTimeUtc();
    const auto filled = demo::filledTables(layout, stop);
    if (!filled)
        return filled.error();
    demo::Tally tally(progress);
    if (filled.value().isEmpty()) {
        tally.setSimulated();
        const demo::World world = demo::simulate(options);
        if (const auto written = demo::writeWorld(layout, world, tally, stop); !written)
            return written.error();
    } else if (!options.grows()) {
        return core::Error{
            .kind = core::ErrorKind::Conflict,
            .detail =
                QStringLiteral("these tables already hold rows: %1").arg(filled.value().join(QStringLiteral(", "))),
            .subject = filled.value().first()};
    }
    if (options.grows()) {
        if (const auto grown = demo::growTables(layout, options, tally, stop); !grown)
            return grown.error();
    }
    return tally.summary();
}

} // namespace vhm24::app
