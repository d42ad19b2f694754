// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/configuredlayout.h"
#include "models/core/table/catalog.h"

#include <QString>

namespace vhm24::app {

/// Where the settings come from: a profile, a file, or the process environment and `.env` of the working folder.
struct ConfigurationSource {
    QString profile = {}; ///< A file NAME.env in the profiles folder.
    QString envFile = {}; ///< Another file than `.env`.
    std::vector<core::Service> needed = {core::AllServices.begin(), core::AllServices.end()}; ///< The others may be
                                                                                              ///< left unset.
};

[[nodiscard]] QString profilesFolder();
[[nodiscard]] core::Result<core::Configuration> loadConfiguration(const ConfigurationSource &source);

/// A configuration of one database with five schemas, or of five databases beside it (`NAME_auth` …).
[[nodiscard]] core::Result<core::Configuration> configurationFor(const QString &databaseUrl, bool multipleDatabases,
                                                                 const QString &redisUrl = {});
/// Every table of the program.
[[nodiscard]] core::Catalog makeCatalog();

} // namespace vhm24::app
