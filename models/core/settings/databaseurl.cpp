// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/settings/databaseurl.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace vhm24::core {

namespace {

constexpr int DefaultPort = 5432;
constexpr int MostHosts = 16;

const std::array<QLatin1String, 6> SslModeNames{QLatin1String("disable"),   QLatin1String("allow"),
                                                QLatin1String("prefer"),    QLatin1String("require"),
                                                QLatin1String("verify-ca"), QLatin1String("verify-full")};

Error badParameter(const QString &name, const QString &rule)
{
    return invalid(QStringLiteral("the parameter %1 must be %2").arg(name, rule), name);
}

Result<Done> readCount(const QString &name, const QString &value, int &target)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,6}$"));
    if (!digits.match(value).hasMatch())
        return badParameter(name, QStringLiteral("a whole number from 0 to 999999"));
    target = value.toInt();
    return Done{};
}

struct TlsWishes {
    bool modeNamed = false;
    bool strict = false;
    QString certificate = {};
};

/// A path goes into the text of options that QPSQL takes apart at each semicolon.
Result<QString> filePath(const QString &name, const QString &value)
{
    if (value.contains(QLatin1Char(';')))
        return badParameter(name, QStringLiteral("a path without a semicolon"));
    return value.startsWith(QLatin1String("~/")) ? QDir::homePath() + value.mid(1) : value;
}

Result<Done> readTls(const QString &name, const QString &value, ConnectionSettings &settings, TlsWishes &wishes)
{
    if (name == QLatin1String("sslmode")) {
        const auto mode = sslModeNamed(value);
        if (!mode)
            return badParameter(name, QStringLiteral("disable, allow, prefer, require, verify-ca or verify-full"));
        settings.sslMode = *mode;
        wishes.modeNamed = true;
    } else if (name == QLatin1String("sslaccept")) {
        if (value != QLatin1String("strict") && value != QLatin1String("accept_invalid_certs"))
            return badParameter(name, QStringLiteral("strict or accept_invalid_certs"));
        wishes.strict = value == QLatin1String("strict");
    } else {
        const auto path = filePath(name, value);
        if (!path)
            return path.error();
        QString &target = name == QLatin1String("sslrootcert") ? settings.sslRootCert
                          : name == QLatin1String("sslkey")    ? settings.sslKey
                                                               : wishes.certificate;
        target = *path;
    }
    return Done{};
}

/// libpq's sslcert is the client's certificate and comes with its key; Prisma calls the root certificate so.
Result<Done> placeCertificate(const TlsWishes &wishes, ConnectionSettings &settings)
{
    if (!settings.sslKey.isEmpty())
        settings.sslCert = wishes.certificate;
    else if (!wishes.certificate.isEmpty())
        settings.sslRootCert = wishes.certificate;
    if (settings.sslKey.isEmpty() == settings.sslCert.isEmpty())
        return Done{};
    return badParameter(QStringLiteral("sslkey"), QStringLiteral("given together with sslcert"));
}

void readHostParameter(const QString &value, ConnectionSettings &settings)
{
    const int port = settings.ports.value(0, DefaultPort);
    settings.hosts = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    settings.ports = QList<int>(settings.hosts.size(), port);
}

Result<Done> readParameter(const QString &name, const QString &value, ConnectionSettings &settings, TlsWishes &wishes)
{
    const auto is = [&name](const char *wanted) { return name == QLatin1String(wanted); };
    if (is("schema")) {
        if (value.isEmpty() || value.toUtf8().size() > 63)
            return badParameter(name, QStringLiteral("a name of 1 to 63 bytes"));
        settings.schema = value;
    } else if (is("sslmode") || is("sslaccept") || is("sslrootcert") || is("sslcert") || is("sslkey")) {
        return readTls(name, value, settings, wishes);
    } else if (is("connect_timeout")) {
        return readCount(name, value, settings.connectTimeoutS);
    } else if (is("connection_limit")) {
        return readCount(name, value, settings.connectionLimit);
    } else if (is("pool_timeout")) {
        return readCount(name, value, settings.poolTimeoutS);
    } else if (is("pgbouncer")) {
        if (value != QLatin1String("true") && value != QLatin1String("false"))
            return badParameter(name, QStringLiteral("true or false"));
        settings.pgbouncer = value == QLatin1String("true");
    } else if (is("target_session_attrs")) {
        static const QStringList known{QStringLiteral("any"),       QStringLiteral("read-write"),
                                       QStringLiteral("read-only"), QStringLiteral("primary"),
                                       QStringLiteral("standby"),   QStringLiteral("prefer-standby")};
        if (!known.contains(value))
            return badParameter(name, known.join(QStringLiteral(", ")));
        settings.targetSessionAttrs = value;
    } else if (is("host")) {
        readHostParameter(value, settings);
    } else {
        settings.unknownParameters.append(name.left(40));
    }
    return Done{};
}

/// libpq looks for the authorities in the home of the user only; those of the system are meant by whoever names none.
void trustSystem(ConnectionSettings &settings)
{
    const QString ofSystem = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
    const bool checks = settings.sslMode == SslMode::VerifyFull || settings.sslMode == SslMode::VerifyCa;
    const bool named = !settings.sslRootCert.isEmpty() || !qEnvironmentVariableIsEmpty("PGSSLROOTCERT") ||
                       QFile::exists(QDir::homePath() + QStringLiteral("/.postgresql/root.crt"));
    if (checks && !named && QFile::exists(ofSystem))
        settings.sslRootCert = ofSystem;
}

Result<Done> complete(ConnectionSettings &settings)
{
    if (settings.hosts.isEmpty() || settings.hosts.contains(QString()))
        return invalid(QStringLiteral("the host is missing"));
    if (settings.hosts.size() > MostHosts)
        return invalid(QStringLiteral("more than %1 hosts are named").arg(MostHosts));
    if (settings.database.isEmpty())
        return invalid(QStringLiteral("the name of the database is missing; it stands after the host: "
                                      "postgresql://user:password@host:5432/database"));
    if (settings.database.contains(QLatin1Char('/')))
        return invalid(QStringLiteral("the name of the database holds a /, which must be written as %2F"));
    if (settings.database.toUtf8().size() > 63)
        return invalid(QStringLiteral("the name of the database is longer than 63 bytes"));
    return Done{};
}

} // namespace

std::optional<SslMode> sslModeNamed(const QString &name)
{
    for (std::size_t i = 0; i < SslModeNames.size(); ++i) {
        if (name == SslModeNames[i])
            return static_cast<SslMode>(i);
    }
    return std::nullopt;
}

QString nameOf(SslMode mode) { return SslModeNames[static_cast<std::size_t>(mode)]; }

Result<ConnectionSettings> parseDatabaseUrl(const QString &url)
{
    if (url.trimmed().isEmpty())
        return invalid(QStringLiteral("it is empty"));
    const auto parts = UrlParts::parse(url);
    if (!parts)
        return parts.error();
    if (parts->scheme != QLatin1String("postgresql") && parts->scheme != QLatin1String("postgres"))
        return invalid(QStringLiteral("it must begin with postgresql:// or postgres://"));

    ConnectionSettings settings{.hosts = parts->hosts,
                                .ports = parts->ports,
                                .database = parts->path,
                                .user = parts->user,
                                .password = parts->password};
    for (int &port : settings.ports)
        port = port == 0 ? DefaultPort : port;
    TlsWishes wishes;
    for (const auto &[name, value] : parts->parameters) {
        if (auto read = readParameter(name, value, settings, wishes); !read)
            return read.error();
    }
    if (auto placed = placeCertificate(wishes, settings); !placed)
        return placed.error();
    // "strict" asks for a checked certificate; only an explicit "disable" goes before it.
    if (wishes.strict && settings.sslMode != SslMode::Disable)
        settings.sslMode = SslMode::VerifyFull;
    if (auto completed = complete(settings); !completed)
        return completed.error();
    trustSystem(settings);
    return settings;
}

} // namespace vhm24::core
