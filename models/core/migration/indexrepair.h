// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/migration/gridindexes.h"

namespace vhm24::core {

/// The same question and the same work in every database of a layout that holds some of `services`. What one database
/// refuses does not hold up the others, so there is a result and the errors beside it. The layout and the catalog must
/// outlive the futures.
struct IndexFindings {
    GridIndexSurvey survey = {};
    std::vector<Error> errors = {}; ///< The subject is a service of that database.
};
struct IndexRepairs {
    GridIndexReport report = {};
    std::vector<Error> errors = {}; ///< The subject is the index, or a service.
};

inline const std::vector<Service> EveryService{AllServices.begin(), AllServices.end()};

[[nodiscard]] QFuture<IndexFindings> findMissingIndexes(const Layout &layout, const Catalog &catalog,
                                                        const std::vector<Service> &services = EveryService);
/// Called from several threads, each with the number within its database.
[[nodiscard]] QFuture<IndexRepairs> repairIndexes(const Layout &layout, const Catalog &catalog,
                                                  const std::vector<Service> &services = EveryService,
                                                  const GridIndexProgress &progress = {}, std::stop_token stop = {});

} // namespace vhm24::core
