// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/service.h"
#include "models/core/settings/connectionsettings.h"
#include "models/core/settings/redisurl.h"
#include "models/core/settings/tunnelsettings.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace vhm24::core {

/// Everything that the environment and the `.env` file say.
struct Configuration {
    std::array<ConnectionSettings, AllServices.size()> services = {}; ///< `schema` is always filled in.
    /// Where figures are read; its `schema` is the service's.
    std::array<std::optional<ConnectionSettings>, AllServices.size()> readers = {};
    bool multipleDatabases = false;
    std::optional<RedisSettings> redis = std::nullopt;
    std::optional<TunnelSettings> tunnel = std::nullopt; ///< All databases are behind it.
    QString jwtSecret = {};
    QString telegramBotToken = {};
    bool production = false;   ///< VHM24_PRODUCTION: the status line is red.
    QStringList warnings = {}; ///< Untranslated sentences for the log and for `check`; without secrets.

    [[nodiscard]] const ConnectionSettings &of(Service service) const
    {
        return services[static_cast<std::size_t>(service)];
    }
};

/// The process environment goes before the file, as with dotenv. An Error names the variable in `subject`;
/// kind NotFound means that no DATABASE_URL is there at all. A service that is not `needed` may be left unset: it is
/// then one that can't be reached.
Result<Configuration> loadConfiguration(const QProcessEnvironment &environment, const QString &envFilePath,
                                        const std::vector<Service> &needed = {AllServices.begin(), AllServices.end()});

} // namespace vhm24::core
