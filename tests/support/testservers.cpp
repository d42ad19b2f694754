// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testservers.h"

#include "models/core/servers/privateservers.h"

#include <libpq-fe.h>

#include <QRandomGenerator>

#include <memory>

namespace vhm24::tests {

namespace {

QString nameOf(const QString &url)
{
    return url.mid(url.lastIndexOf(QLatin1Char('/')) + 1).section(QLatin1Char('?'), 0, 0);
}

} // namespace

TestServers::TestServers()
{
    const QString shared = qEnvironmentVariable("VHM24_TEST_SERVERS");
    if (shared.isEmpty())
        m_own = std::make_unique<QTemporaryDir>();
    core::PrivateServers servers(m_own ? m_own->path() : shared, TestServers::Small);
    const auto urls = servers.start();
    if (!urls) {
        m_problem = urls.error().detail;
        return;
    }
    m_directUrl = urls->databaseUrl;
    m_databaseUrl = m_directUrl;
    if (!shared.isEmpty() && Bouncer::isWanted() && Bouncer(shared).isRunning()) {
        m_bouncer = std::make_unique<Bouncer>(shared);
        m_databaseUrl = m_bouncer->through(m_directUrl);
    }
    m_redisUrl = urls->redisUrl;
}

TestServers::~TestServers()
{
    if (!m_own)
        return;
    if (const auto stopped = core::PrivateServers(m_own->path()).stop(); !stopped)
        qWarning("test servers: %s", qPrintable(stopped.error().detail));
}

bool TestServers::execute(const QString &url, const QString &sql)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(past(url).toUtf8().constData()),
                                                                  &PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(), sql.toUtf8().constData()),
                                                               &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return true;
    m_problem = QString::fromUtf8(PQerrorMessage(connection.get()));
    return false;
}

bool TestServers::hasDatabase(const QString &name)
{
    // Fails where there is none.
    const QString problem = m_problem;
    const bool there = execute(m_directUrl, QStringLiteral("SELECT has_database_privilege('%1', 'CONNECT')").arg(name));
    m_problem = problem;
    return there;
}

bool TestServers::renameDatabase(const QString &url, const QString &name)
{
    return execute(m_directUrl, QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)").arg(name)) &&
           execute(m_directUrl, QStringLiteral("ALTER DATABASE \"%1\" RENAME TO \"%2\"").arg(nameOf(url), name));
}

QString TestServers::createDatabase(const QString &prefix, const QString &original)
{
    const QString name = QStringLiteral("%1_%2").arg(prefix).arg(QRandomGenerator::system()->generate64(), 0, 36);
    const QString copied = original.isEmpty() ? QString() : QStringLiteral(" TEMPLATE \"%1\"").arg(original);
    if (m_directUrl.isEmpty() || !execute(m_directUrl, QStringLiteral("CREATE DATABASE \"%1\"").arg(name) + copied))
        return {};
    const QString url = m_directUrl.left(m_directUrl.lastIndexOf(QLatin1Char('/')) + 1) + name;
    return m_bouncer ? m_bouncer->through(url) : url;
}

void TestServers::dropDatabase(const QString &url)
{
    const QString name = nameOf(url);
    if (!name.isEmpty())
        execute(m_directUrl, QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)").arg(name));
}

} // namespace vhm24::tests
