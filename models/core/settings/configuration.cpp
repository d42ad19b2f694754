// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/settings/configuration.h"

#include "models/core/settings/databaseurl.h"
#include "models/core/settings/envfile.h"

#include <QDir>
#include <QRegularExpression>

namespace vhm24::core {

namespace {

class Variables {
public:
    Variables(const QProcessEnvironment &environment, EnvFile::Values file) :
        m_environment(environment),
        m_file(std::move(file))
    {
    }

    // A variable that is set but empty in the process still hides the file's: dotenv never overwrites one that is
    // there.
    [[nodiscard]] QString value(const QString &name) const
    {
        return (m_environment.contains(name) ? m_environment.value(name) : m_file.value(name)).trimmed();
    }

private:
    const QProcessEnvironment &m_environment;
    EnvFile::Values m_file;
};

Error about(const QString &variable, const Error &error)
{
    return {.kind = error.kind, .detail = QStringLiteral("%1: %2").arg(variable, error.detail), .subject = variable};
}

QString upper(Service service) { return QString(nameOf(service)).toUpper(); }

void warnUnknown(const QString &variable, const ConnectionSettings &settings, QStringList &warnings)
{
    if (settings.unknownParameters.isEmpty())
        return;
    const QString text = QStringLiteral("%1 has parameters that are not known and not used: %2.")
                             .arg(variable, settings.unknownParameters.join(QStringLiteral(", ")));
    if (!warnings.contains(text))
        warnings.append(text);
}

bool readSwitch(const QString &text, QStringList &warnings)
{
    const QString value = text.toLower();
    if (value == QLatin1String("true") || value == QLatin1String("1"))
        return true;
    if (!value.isEmpty() && value != QLatin1String("false") && value != QLatin1String("0"))
        warnings.append(QStringLiteral("USE_MULTIPLE_DATABASES is neither true nor false; one database is used."));
    return false;
}

Result<ConnectionSettings> settingsFor(Service service, const Variables &variables, Configuration &configuration)
{
    QString variable = QStringLiteral("DATABASE_URL");
    if (configuration.multipleDatabases) {
        const QString own = upper(service) + QStringLiteral("_DATABASE_URL");
        if (!variables.value(own).isEmpty())
            variable = own;
        else
            configuration.warnings.append(QStringLiteral("%1 is not set; DATABASE_URL is used for it.").arg(own));
    }
    const QString url = variables.value(variable);
    if (url.isEmpty())
        return Error{.kind = ErrorKind::NotFound,
                     .detail =
                         QStringLiteral("%1 is set neither in the environment nor in the .env file").arg(variable),
                     .subject = variable};
    auto settings = parseDatabaseUrl(url);
    if (!settings)
        return about(variable, settings.error());
    warnUnknown(variable, *settings, configuration.warnings);

    const QString schemaVariable = QStringLiteral("VHM24_SCHEMA_") + upper(service);
    QString named = variables.value(schemaVariable);
    if (named.isEmpty())
        named = variables.value(QStringLiteral("VHM24_SCHEMA"));
    if (named.toUtf8().size() > 63)
        return invalid(QStringLiteral("%1: a schema's name has at most 63 bytes").arg(schemaVariable), schemaVariable);
    if (named == QLatin1String("desk"))
        return invalid(QStringLiteral("%1: the schema desk is the program's own").arg(schemaVariable), schemaVariable);
    if (!named.isEmpty())
        settings->schema = named;
    else if (!configuration.multipleDatabases)
        settings->schema = nameOf(service);
    else if (settings->schema.isEmpty())
        settings->schema = QStringLiteral("public");
    return settings;
}

/// Another way to the database of a service. A mistake in it must not keep the program from opening, as nothing needs
/// it.
std::optional<ConnectionSettings> furtherWay(const QString &name, Service service, const Variables &variables,
                                             Configuration &configuration)
{
    const QString variable = configuration.multipleDatabases ? upper(service) + QLatin1Char('_') + name : name;
    const QString url = variables.value(variable);
    if (url.isEmpty())
        return std::nullopt;
    auto settings = parseDatabaseUrl(url);
    if (settings) {
        warnUnknown(variable, *settings, configuration.warnings);
        settings->schema = configuration.of(service).schema;
        return std::move(*settings);
    }
    const QString text = QStringLiteral("%1: %2. The program runs without it.").arg(variable, settings.error().detail);
    if (!configuration.warnings.contains(text))
        configuration.warnings.append(text);
    return std::nullopt;
}

void readFurtherWays(Service service, const Variables &variables, Configuration &configuration)
{
    const auto index = static_cast<std::size_t>(service);
    if (auto direct = furtherWay(QStringLiteral("DIRECT_URL"), service, variables, configuration))
        configuration.services[index].direct = std::make_shared<const ConnectionSettings>(std::move(*direct));
    if (auto reader = furtherWay(QStringLiteral("READ_DATABASE_URL"), service, variables, configuration)) {
        reader->readOnly = true;
        configuration.readers[index] = std::move(*reader);
    }
}

void warnOfIgnoredReader(const Variables &variables, Configuration &configuration)
{
    if (configuration.multipleDatabases && !variables.value(QStringLiteral("READ_DATABASE_URL")).isEmpty())
        configuration.warnings.append(QStringLiteral(
            "READ_DATABASE_URL is not used with five databases; AUTH_READ_DATABASE_URL and so on name the replicas."));
}

void warnOfIgnoredSchema(const Variables &variables, Configuration &configuration)
{
    const auto parsed = parseDatabaseUrl(variables.value(QStringLiteral("DATABASE_URL")));
    if (!configuration.multipleDatabases && parsed && !parsed->schema.isEmpty())
        configuration.warnings.append(
            QStringLiteral("The parameter schema of DATABASE_URL is not used with one database; "
                           "VHM24_SCHEMA_AUTH and so on name the schemas, VHM24_SCHEMA one for all."));
}

/// Nothing that ssh could take for an option.
Result<std::optional<TunnelSettings>> readTunnel(const Variables &variables)
{
    TunnelSettings tunnel{.host = variables.value(QStringLiteral("VHM24_SSH_HOST")),
                          .user = variables.value(QStringLiteral("VHM24_SSH_USER")),
                          .keyFile = variables.value(QStringLiteral("VHM24_SSH_KEY")),
                          .knownHosts = variables.value(QStringLiteral("VHM24_SSH_KNOWN_HOSTS"))};
    if (tunnel.host.isEmpty())
        return std::optional<TunnelSettings>();
    static const QRegularExpression hostRule(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N}.:_-]*$"));
    static const QRegularExpression userRule(QStringLiteral("^([A-Za-z0-9_][A-Za-z0-9_.@-]*)?$"));
    if (!hostRule.match(tunnel.host).hasMatch())
        return invalid(QStringLiteral("VHM24_SSH_HOST is not the name of a computer"),
                       QStringLiteral("VHM24_SSH_HOST"));
    if (!userRule.match(tunnel.user).hasMatch())
        return invalid(QStringLiteral("VHM24_SSH_USER is not the name of a user"), QStringLiteral("VHM24_SSH_USER"));
    if (const QString port = variables.value(QStringLiteral("VHM24_SSH_PORT")); !port.isEmpty()) {
        bool isNumber = false;
        tunnel.port = port.toInt(&isNumber);
        if (!isNumber || tunnel.port < 1 || tunnel.port > 65535)
            return invalid(QStringLiteral("VHM24_SSH_PORT is not a number from 1 to 65535"),
                           QStringLiteral("VHM24_SSH_PORT"));
    }
    for (QString *const path : {&tunnel.keyFile, &tunnel.knownHosts}) {
        if (path->startsWith(QLatin1String("~/")))
            path->replace(0, 1, QDir::homePath());
    }
    return std::optional(tunnel);
}

} // namespace

Result<Configuration> loadConfiguration(const QProcessEnvironment &environment, const QString &envFilePath,
                                        const std::vector<Service> &needed)
{
    auto file = EnvFile::read(envFilePath);
    if (!file)
        return file.error();
    Configuration configuration;
    if (EnvFile::isReadableByOthers(envFilePath))
        configuration.warnings.append(
            QStringLiteral("The file %1 holds passwords and can be read by other users; \"chmod 600\" mends that.")
                .arg(envFilePath));
    const Variables variables(environment, std::move(*file));
    configuration.multipleDatabases =
        readSwitch(variables.value(QStringLiteral("USE_MULTIPLE_DATABASES")), configuration.warnings);
    for (const Service service : AllServices) {
        auto settings = settingsFor(service, variables, configuration);
        const bool optional = std::find(needed.begin(), needed.end(), service) == needed.end();
        if (!settings && optional && settings.error().kind == ErrorKind::NotFound) {
            // A name that no server ever has (RFC 2606): the service shows as down.
            configuration.services[static_cast<std::size_t>(service)] = {.hosts = {QStringLiteral("not-set.invalid")},
                                                                         .ports = {5432},
                                                                         .database = nameOf(service),
                                                                         .schema = nameOf(service)};
            continue;
        }
        if (!settings)
            return settings.error();
        configuration.services[static_cast<std::size_t>(service)] = std::move(*settings);
        readFurtherWays(service, variables, configuration);
    }
    warnOfIgnoredSchema(variables, configuration);
    warnOfIgnoredReader(variables, configuration);
    auto tunnel = readTunnel(variables);
    if (!tunnel)
        return tunnel.error();
    configuration.tunnel = std::move(*tunnel);
    const QString redisVariable = QStringLiteral("REDIS_URL");
    if (const QString url = variables.value(redisVariable); !url.isEmpty()) {
        auto redis = parseRedisUrl(url);
        // The cache is never needed, so that a broken address of it must not keep the program from opening.
        if (redis)
            configuration.redis = std::move(*redis);
        else
            configuration.warnings.append(
                QStringLiteral("REDIS_URL: %1. The program runs without the cache.").arg(redis.error().detail));
    }
    configuration.jwtSecret = variables.value(QStringLiteral("JWT_SECRET"));
    configuration.production = variables.value(QStringLiteral("VHM24_PRODUCTION")) == QLatin1String("true");
    configuration.telegramBotToken = variables.value(QStringLiteral("TELEGRAM_BOT_TOKEN"));
    return configuration;
}

} // namespace vhm24::core
