// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/connection.h"
#include "models/core/settings/connectionsettings.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <libpq-fe.h>

namespace vhm24::core {

namespace {

constexpr int OldestServer = 130'000;

Q_LOGGING_CATEGORY(notices, "vhm24.postgresql.notices", QtInfoMsg)

/// Pages are UNION ALLs whose parts must come in their order.
constexpr const char *SessionOptions = "options='-c TimeZone=UTC -c lock_timeout=5000 "
                                       "-c idle_in_transaction_session_timeout=60000 -c enable_parallel_append=off%1'";
/// The same for one transaction, as a pooler gives us another session for the next one.
constexpr const char *PooledSettings = "SELECT set_config('TimeZone', 'UTC', true), set_config('lock_timeout', '5s', "
                                       "true), set_config('enable_parallel_append', 'off', true)";
constexpr const char *PooledReadOnly = ", set_config('transaction_read_only', 'on', true)";

/// QPSQL passes the options on as they are, apart from semicolons, which the settings refuse in a path.
QString quotedOption(const char *name, QString value)
{
    value.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QStringLiteral("%1='%2'").arg(QLatin1String(name), value);
}

QString connectOptions(const ConnectionSettings &settings)
{
    QStringList options{
        QStringLiteral("connect_timeout=%1").arg(settings.connectTimeoutS > 0 ? settings.connectTimeoutS : 5),
        QStringLiteral("keepalives_idle=15"),
        QStringLiteral("keepalives_interval=5"),
        QStringLiteral("keepalives_count=3"),
        QStringLiteral("tcp_user_timeout=15000"),
        QStringLiteral("application_name=vhm24-desk"),
        QStringLiteral("sslmode=") + nameOf(settings.sslMode),
    };
    const std::pair<const char *, QString> named[] = {{"sslrootcert", settings.sslRootCert},
                                                      {"sslcert", settings.sslCert},
                                                      {"sslkey", settings.sslKey},
                                                      {"hostaddr", settings.reachedAddresses()}};
    for (const auto &[name, value] : named) {
        if (!value.isEmpty())
            options += quotedOption(name, value);
    }
    if (settings.hosts.size() > 1) { // QPSQL knows one port only
        QStringList ports;
        for (const int port : settings.reachedPorts())
            ports += QString::number(port);
        options += QStringLiteral("port=") + ports.join(QLatin1Char(','));
    }
    if (const QString wanted = settings.wantedSession(); !wanted.isEmpty()) // one of libpq's own words
        options += QStringLiteral("target_session_attrs=") + wanted;
    if (!settings.pgbouncer)
        options += QLatin1String(SessionOptions)
                       .arg(QLatin1String(settings.readOnly ? " -c default_transaction_read_only=on" : ""));
    return options.join(QLatin1Char(';'));
}

Error openFailure(const QSqlError &error)
{
    // libpq 15 gives no SQLSTATE for a refused connection, so its text must do.
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const auto says = [&](const char *part) { return text.contains(QLatin1String(part), Qt::CaseInsensitive); };
    Error failed{.kind = ErrorKind::Unavailable, .detail = text.trimmed()};
    if (says("unsupported startup parameter")) {
        failed.detail += QStringLiteral(" (a pooler: append pgbouncer=true to the parameters of the URL)");
    } else if (says("password authentication failed") || says("SASL authentication failed") ||
               says("no password supplied") || says("pg_hba.conf") || (says("role") && says("does not exist"))) {
        failed.kind = ErrorKind::Denied;
        failed.sqlState = "28P01";
    } else if (says("database") && (says("does not exist") || says("no such"))) {
        failed.kind = ErrorKind::NotFound;
        failed.sqlState = "3D000";
    } else if (says("too many") || says("remaining connection slots")) {
        failed.sqlState = "53300";
    }
    return failed;
}

/// "… does not exist, skipping" alarms who reads it on a terminal; it is there for who asks (QT_LOGGING_RULES).
void logNotice(void *, const char *message) { qCDebug(notices, "%s", message); }

} // namespace

Connection::Connection(QString name) :
    m_name(std::move(name)),
    m_database(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name)))
{
}

Connection::~Connection()
{
    m_database->close();
    m_database.reset(); // before removeDatabase, which complains about a connection still in use
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const ConnectionSettings &settings)
{
    std::unique_ptr<Connection> connection(new Connection(QUuid::createUuid().toString(QUuid::Id128)));
    QSqlDatabase &database = *connection->m_database;
    if (!database.isValid())
        return Error{.kind = ErrorKind::Internal, .detail = QStringLiteral("the QPSQL driver is not installed")};
    database.setHostName(settings.hosts.join(QLatin1Char(','))); // libpq tries them in this order
    if (settings.ports.size() == 1)
        database.setPort(settings.reachedPorts().first());
    database.setDatabaseName(settings.database);
    database.setUserName(settings.user);
    database.setPassword(settings.password);
    database.setConnectOptions(connectOptions(settings));
    if (!database.open())
        return openFailure(database.lastError());
    // QVariant's type is "pg_conn*"; the driver keeps the pointer alive until close().
    connection->m_handle = *static_cast<pg_conn *const *>(database.driver()->handle().constData());
    PQsetnonblocking(connection->m_handle, 1);
    PQsetNoticeProcessor(connection->m_handle, logNotice, nullptr);
    if (connection->serverVersion() < OldestServer)
        return Error{.kind = ErrorKind::Invalid,
                     .sqlState = "0A000",
                     .detail = QStringLiteral("the server is PostgreSQL %1, but 13 is the oldest supported")
                                   .arg(connection->serverVersion() / 10'000)};
    const auto session = connection->run({.sql = "SELECT set_config('TimeZone', 'UTC', false)"});
    if (!session)
        return session.error();
    if (settings.pgbouncer)
        connection->m_pooledSettings = QByteArray(PooledSettings) + (settings.readOnly ? PooledReadOnly : "");
    connection->m_roundTrips = 0;
    return connection;
}

} // namespace vhm24::core
