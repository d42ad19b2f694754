// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/configuredlayout.h"

#include "models/core/database/database.h"
#include "models/core/database/replica.h"

namespace vhm24::core {

Layout makeLayout(const Configuration &configuration, int threadsEach)
{
    std::array<Layout::Place, AllServices.size()> places;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const ConnectionSettings &wanted = configuration.services[i];
        places[i].schema = wanted.schema;
        for (std::size_t earlier = 0; earlier < i && !places[i].database; ++earlier) {
            if (configuration.services[earlier].isSameDatabase(wanted))
                places[i] = {
                    .database = places[earlier].database, .schema = wanted.schema, .replica = places[earlier].replica};
        }
        if (places[i].database)
            continue;
        places[i].database = std::make_shared<Database>(wanted, threadsEach);
        if (configuration.readers[i])
            places[i].replica = std::make_shared<Replica>(*configuration.readers[i], places[i].database);
    }
    return Layout(std::move(places));
}

} // namespace vhm24::core
