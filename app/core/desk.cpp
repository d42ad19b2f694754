// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"

#include "models/auth/tables.h"
#include "models/inventory/tables.h"
#include "models/machines/tables.h"
#include "models/shared/tables.h"
#include "models/tasks/tables.h"

#include <QDir>
#include <QStandardPaths>

namespace vhm24::app {

using core::Configuration;
using core::Result;
using core::Service;

QString profilesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/profiles");
}

Result<Configuration> loadConfiguration(const ConfigurationSource &source)
{
    QString file = source.envFile.isEmpty() ? QStringLiteral(".env") : source.envFile;
    if (source.profile.isEmpty())
        return core::loadConfiguration(QProcessEnvironment::systemEnvironment(), file, source.needed);
    file = profilesFolder() + QLatin1Char('/') + source.profile + QStringLiteral(".env");
    if (!QFile::exists(file))
        return core::Error{.kind = core::ErrorKind::NotFound,
                           .detail = QStringLiteral("There is no profile %1 (%2).").arg(source.profile, file)};
    // A chosen profile wins over what happens to be in the environment.
    auto configuration = core::loadConfiguration(QProcessEnvironment(), file, source.needed);
    const auto holdsPassword = [](const core::ConnectionSettings &one) { return !one.password.isEmpty(); };
    const bool holdsOne =
        configuration && (std::any_of(configuration->services.begin(), configuration->services.end(), holdsPassword) ||
                          (configuration->redis && !configuration->redis->password.isEmpty()));
    if (holdsOne)
        configuration->warnings.append(
            QStringLiteral("The profile %1 holds a password in clear text; \"vhm24-desk password keep --profile %1\" "
                           "moves it into the key store of this computer.")
                .arg(source.profile));
    return configuration;
}

Result<Configuration> configurationFor(const QString &databaseUrl, bool multipleDatabases, const QString &redisUrl)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("DATABASE_URL"), databaseUrl);
    if (!redisUrl.isEmpty())
        environment.insert(QStringLiteral("REDIS_URL"), redisUrl);
    if (multipleDatabases) {
        environment.insert(QStringLiteral("USE_MULTIPLE_DATABASES"), QStringLiteral("true"));
        for (const Service service : core::AllServices) {
            const QString name = nameOf(service);
            environment.insert(name.toUpper() + QStringLiteral("_DATABASE_URL"), databaseUrl + QLatin1Char('_') + name);
        }
    }
    return core::loadConfiguration(environment, QString());
}

core::Catalog makeCatalog()
{
    std::vector<core::TableDescriptor> all;
    for (auto &&tables : {auth::tables(), machines::tables(), inventory::tables(), tasks::tables(), shared::tables()})
        all.insert(all.end(), tables.begin(), tables.end());
    return core::Catalog(std::move(all));
}

} // namespace vhm24::app
