// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/migrationhomes.h"

#include "models/core/database/database.h"
#include "models/core/migration/migrator.h"

#include <algorithm>

namespace vhm24::core {

std::vector<MigrationHome> migrationHomes(const Layout &layout, const std::vector<Service> &services)
{
    std::vector<MigrationHome> homes;
    for (const Service service : services)
        homes.push_back({.target = targetOf(service), .home = service});
    const auto databases = layout.databases();
    for (const auto &[database, members] : databases) {
        const bool wanted = std::any_of(members.begin(), members.end(), [&services](Service one) {
            return std::find(services.begin(), services.end(), one) != services.end();
        });
        if (wanted)
            homes.push_back(
                {.target = MigrationTarget::Desk, .home = members.front(), .isOneOfSeveral = databases.size() > 1});
    }
    return homes;
}

std::vector<MigrationHome> migrationHomes(const Layout &layout)
{
    return migrationHomes(layout, {AllServices.begin(), AllServices.end()});
}

Result<Done> deployEverywhere(const Layout &layout)
{
    const Migrator migrator(layout);
    for (const MigrationHome &place : migrationHomes(layout)) {
        const auto report =
            layout.database(place.home)
                .submit<DeployReport>([&](Connection &connection) { return migrator.deploy(connection, place.target); })
                .result();
        if (!report)
            return report.error();
    }
    return Done{};
}

} // namespace vhm24::core
