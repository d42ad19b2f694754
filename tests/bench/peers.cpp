// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/peers.h"

#include <QSqlError>

#include <libpq-fe.h>

#include <array>
#include <cstdlib>

namespace vhm24::bench {

namespace {
constexpr const char *StockName = "peer";
}

BareConnection::BareConnection(const core::ConnectionSettings &settings)
{
    const QByteArray host = settings.hosts.value(0, QStringLiteral("127.0.0.1")).toUtf8();
    const QByteArray port = QByteArray::number(settings.ports.value(0, 5432));
    const QByteArray database = settings.database.toUtf8();
    const QByteArray user = settings.user.toUtf8();
    const QByteArray password = settings.password.toUtf8();
    const std::array names{"host", "port", "dbname", "user", "password", static_cast<const char *>(nullptr)};
    const std::array values{host.constData(), port.constData(),     database.constData(),
                            user.constData(), password.constData(), static_cast<const char *>(nullptr)};
    m_handle.reset(PQconnectdbParams(names.data(), values.data(), 0), &PQfinish);
    if (PQstatus(m_handle.get()) != CONNECTION_OK)
        qFatal("libpq: %s", PQerrorMessage(m_handle.get()));
}

std::shared_ptr<pg_result> BareConnection::run(const core::Statement &statement)
{
    std::vector<const char *> values;
    for (const core::Parameter &one : statement.parameters)
        values.push_back(one.data());
    std::shared_ptr<pg_result> result(PQexecParams(m_handle.get(), statement.sql.constData(),
                                                   static_cast<int>(values.size()), nullptr, values.data(), nullptr,
                                                   nullptr, 1),
                                      &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        qFatal("libpq: %s\n%s", PQerrorMessage(m_handle.get()), statement.sql.constData());
    return result;
}

qint64 BareConnection::number(const core::Statement &statement)
{
    core::Statement text = statement;
    text.sql = "SELECT (" + statement.sql + ")::text";
    const auto result = run(text);
    return QByteArray(PQgetvalue(result.get(), 0, 0)).toLongLong();
}

void BareConnection::copyOut(const QByteArray &sql, const std::function<void(const char *, int)> &take)
{
    const std::shared_ptr<pg_result> begun(PQexec(m_handle.get(), sql.constData()), &PQclear);
    if (PQresultStatus(begun.get()) != PGRES_COPY_OUT)
        qFatal("libpq: %s", PQerrorMessage(m_handle.get()));
    char *block = nullptr;
    for (int size = 0; (size = PQgetCopyData(m_handle.get(), &block, 0)) > 0;) {
        take(block, size);
        PQfreemem(block);
    }
    const std::shared_ptr<pg_result> ended(PQgetResult(m_handle.get()), &PQclear);
    while (const auto *const rest = PQgetResult(m_handle.get()))
        PQclear(const_cast<pg_result *>(rest));
}

StockConnection::StockConnection(const core::ConnectionSettings &settings) :
    m_database(std::make_unique<QSqlDatabase>(
        QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QString::fromLatin1(StockName))))
{
    m_database->setHostName(settings.hosts.value(0));
    m_database->setPort(settings.ports.value(0, 5432));
    m_database->setDatabaseName(settings.database);
    m_database->setUserName(settings.user);
    m_database->setPassword(settings.password);
    if (!m_database->open())
        qFatal("QPSQL: %s", qPrintable(m_database->lastError().text()));
}

StockConnection::~StockConnection()
{
    m_database->close();
    m_database.reset();
    QSqlDatabase::removeDatabase(QString::fromLatin1(StockName));
}

} // namespace vhm24::bench
