// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/serviceworld.h"

#include "app/core/indexes.h"
#include "models/core/migration/migrationhomes.h"
#include "models/core/settings/databaseurl.h"

namespace vhm24::tests {

ServiceWorld::ServiceWorld(int threads)
{
    const bool many = isInManyDatabases();
    std::array<core::Layout::Place, core::AllServices.size()> places;
    const QStringList existing = qEnvironmentVariable("VHM24_TEST_WORLD").split(u' ', Qt::SkipEmptyParts);
    m_isGuest = !existing.isEmpty();
    m_isCopy = !m_isGuest && m_servers.hasDatabase(originalOf(core::AllServices.front(), many));
    std::shared_ptr<core::Database> database;
    for (const core::Service service : core::AllServices) {
        if (many || !database) {
            const QString original = originalOf(service, many);
            m_urls += m_isGuest ? existing.value(m_urls.size())
                                : m_servers.createDatabase(QStringLiteral("world"), m_isCopy ? original : QString());
            const auto settings = core::parseDatabaseUrl(m_urls.last());
            if (!settings) {
                fail(settings.error());
                return;
            }
            database = std::make_shared<core::Database>(*settings, threads);
        }
        places[std::size_t(service)] = {.database = database, .schema = testSchema(service)};
    }
    m_layout = std::make_unique<core::Layout>(places);
    if (m_isGuest || m_isCopy)
        return;
    migrate();
    addUsers();
}

ServiceWorld::~ServiceWorld()
{
    disconnect();
    for (const QString &url : m_isGuest ? QStringList() : m_urls)
        m_servers.dropDatabase(url);
}

bool ServiceWorld::becomeOriginal()
{
    disconnect();
    const bool many = m_urls.size() > 1;
    bool renamed = true;
    for (qsizetype i = 0; i < m_urls.size(); ++i)
        renamed = m_servers.renameDatabase(m_urls[i], originalOf(core::AllServices[std::size_t(i)], many)) && renamed;
    m_urls.clear();
    return renamed;
}

core::RowSet ServiceWorld::run(core::Service service, const char *sql, std::vector<core::Parameter> parameters)
{
    auto &connection = m_connections[std::size_t(service)];
    if (!connection) {
        // The test's own hands are no part of what is tested through a pooler.
        auto opened = core::Connection::open(core::parseDatabaseUrl(pastPooler(service)).value());
        if (!opened)
            return fail(opened.error()), core::RowSet();
        connection = std::move(*opened);
    }
    auto rows = connection->run({.sql = m_layout->sql(sql, service), .parameters = std::move(parameters)});
    if (!rows)
        return fail(rows.error()), core::RowSet();
    return *rows;
}

QString ServiceWorld::originalOf(core::Service service, bool many)
{
    return QStringLiteral("original_") + (many              ? QString(core::nameOf(service))
                                          : isInOneSchema() ? QStringLiteral("public")
                                                            : QStringLiteral("all"));
}

void ServiceWorld::disconnect()
{
    for (auto &connection : m_connections)
        connection.reset();
    m_layout.reset();
}

void ServiceWorld::fail(const core::Error &error)
{
    m_problem = QString::fromLatin1(error.sqlState) + QLatin1Char(' ') + error.detail;
    qWarning("%s", qPrintable(m_problem));
}

void ServiceWorld::migrate()
{
    if (const auto deployed = core::deployEverywhere(*m_layout); !deployed)
        return fail(deployed.error());
    if (const auto indexed = app::createAllIndexes(*m_layout); !indexed)
        fail(indexed.error());
}

void ServiceWorld::addUsers()
{
    for (const core::Role role : core::AllRoles) {
        const QString id = actor(role).userId;
        run(core::Service::Auth, R"(INSERT INTO {auth}."User"(id, email, name, "passwordHash", roles, "updatedAt")
            VALUES ($1, $1, $1, '', ARRAY[$2]::{auth}."UserRole"[], now()))",
            {id, core::wordOf(role)});
    }
}

} // namespace vhm24::tests
