// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/migration/structure.h"
#include "models/core/settings/configuration.h"

#include <stop_token>

namespace vhm24::core {

/// What came of trying one service or, without a service, Redis.
struct ConnectionTrial {
    std::optional<Service> service = {};
    std::optional<Error> error = {}; ///< It was not reached.
    QString server = {};             ///< "PostgreSQL 15.18"
    bool oldForm = false;            ///< The older single schema, which has to be imported.
    StructureHarm harm = {};

    [[nodiscard]] bool isReady() const { return !error && !oldForm && !harm.any(); }
};

/// Connects to every service, compares its structure with the contract, and asks Redis where one is set up. Blocks,
/// and opens connections of its own.
[[nodiscard]] std::vector<ConnectionTrial> tryConnections(const Configuration &configuration,
                                                          const std::stop_token &stop = {});

} // namespace vhm24::core
