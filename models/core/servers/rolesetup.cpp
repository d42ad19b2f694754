// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/servers/rolesetup.h"

#include <libpq-fe.h>

#include <memory>

namespace vhm24::core {

namespace {

using ConnectionPtr = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using ResultPtr = std::unique_ptr<PGresult, decltype(&PQclear)>;
using TextPtr = std::unique_ptr<char, decltype(&PQfreemem)>;

Error failure(PGconn *connection)
{
    return {.kind = ErrorKind::Unavailable,
            .detail = QStringLiteral("the private PostgreSQL can't be set up: %1")
                          .arg(QString::fromUtf8(PQerrorMessage(connection)).trimmed())};
}

ConnectionPtr connectAsSuperuser(const RoleSetup::Access &access)
{
    const QByteArray host = access.sockets.toUtf8();
    const QByteArray port = QByteArray::number(access.port);
    const QByteArray password = access.superuserPassword.toUtf8();
    const char *const keys[] = {"host", "port", "user", "password", "dbname", "connect_timeout", nullptr};
    const char *const values[] = {host.constData(), port.constData(), "postgres", password.constData(), "postgres", "5",
                                  nullptr};
    return {PQconnectdbParams(keys, values, 0), &PQfinish};
}

bool exists(PGconn *connection, const char *query)
{
    const ResultPtr result(PQexecParams(connection, query, 0, nullptr, nullptr, nullptr, nullptr, 0), &PQclear);
    return PQresultStatus(result.get()) == PGRES_TUPLES_OK && PQntuples(result.get()) > 0;
}

bool execute(PGconn *connection, const QByteArray &statement)
{
    const ResultPtr result(PQexecParams(connection, statement.constData(), 0, nullptr, nullptr, nullptr, nullptr, 0),
                           &PQclear);
    return PQresultStatus(result.get()) == PGRES_COMMAND_OK;
}

} // namespace

bool RoleSetup::canLogIn(const QString &url)
{
    const QByteArray target = url.toUtf8();
    const char *const keys[] = {"dbname", "connect_timeout", nullptr};
    const char *const values[] = {target.constData(), "5", nullptr};
    const ConnectionPtr connection(PQconnectdbParams(keys, values, 1), &PQfinish);
    return PQstatus(connection.get()) == CONNECTION_OK;
}

Result<Done> RoleSetup::provide(const Access &access)
{
    const ConnectionPtr connection = connectAsSuperuser(access);
    PGconn *const c = connection.get();
    if (PQstatus(c) != CONNECTION_OK)
        return failure(c);
    // Only the SCRAM verifier travels, so that the password can't come into the server's log.
    const TextPtr verifier(PQencryptPasswordConn(c, access.rolePassword.toUtf8().constData(), "vhm24", "scram-sha-256"),
                           &PQfreemem);
    if (!verifier)
        return failure(c);
    const TextPtr literal(PQescapeLiteral(c, verifier.get(), qstrlen(verifier.get())), &PQfreemem);
    const bool hasRole = exists(c, "SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'vhm24'");
    if (!literal ||
        !execute(c, QByteArray(hasRole ? "ALTER" : "CREATE") +
                        " ROLE vhm24 WITH LOGIN CREATEDB NOSUPERUSER NOCREATEROLE PASSWORD " + literal.get()))
        return failure(c);
    if (!exists(c, "SELECT 1 FROM pg_catalog.pg_database WHERE datname = 'vhm24'") &&
        !execute(c, "CREATE DATABASE vhm24 OWNER vhm24 TEMPLATE template0 ENCODING 'UTF8'"))
        return failure(c);
    return Done{};
}

} // namespace vhm24::core
