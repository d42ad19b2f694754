// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/indexes.h"
#include "models/core/audit/actor.h"
#include "models/core/database/database.h"
#include "models/core/database/layout.h"
#include "models/core/id.h"
#include "models/core/migration/migrator.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/testlayout.h"
#include "tests/support/testservers.h"

#include <QSet>

namespace vhm24::tests {

/// Five migrated services in the layout that VHM24_TEST_LAYOUT names, with one user of each role. A second
/// process of a test finds the databases of the first one in VHM24_TEST_WORLD.
class ServiceWorld {
public:
    explicit ServiceWorld(int threads = 3)
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
                m_urls += m_isGuest
                              ? existing.value(m_urls.size())
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
    ~ServiceWorld()
    {
        disconnect();
        for (const QString &url : m_isGuest ? QStringList() : m_urls)
            m_servers.dropDatabase(url);
    }

    [[nodiscard]] QString problem() const { return m_problem.isEmpty() ? m_servers.problem() : m_problem; }
    [[nodiscard]] const core::Layout &layout() const { return *m_layout; }
    /// From now on, worlds of this layout are copies of this one, which is gone.
    bool becomeOriginal()
    {
        disconnect();
        const bool many = m_urls.size() > 1;
        bool renamed = true;
        for (qsizetype i = 0; i < m_urls.size(); ++i)
            renamed =
                m_servers.renameDatabase(m_urls[i], originalOf(core::AllServices[std::size_t(i)], many)) && renamed;
        m_urls.clear();
        return renamed;
    }
    /// For VHM24_TEST_WORLD of another process.
    [[nodiscard]] QString place() const { return m_urls.join(u' '); }
    /// The address of the database itself, also where tests run through a pooler.
    [[nodiscard]] QString pastPooler(core::Service service) const
    {
        return m_servers.past(m_urls[m_urls.size() == 1 ? 0 : qsizetype(service)]);
    }
    [[nodiscard]] bool isOneDatabase() const { return m_urls.size() == 1; }

    [[nodiscard]] static core::Actor actor(core::Role role)
    {
        return {.userId = QStringLiteral("user-") + core::wordOf(role),
                .roles = role,
                .ipAddress = QStringLiteral("127.0.0.1"),
                .program = QStringLiteral("test")};
    }

    /// Runs `sql` (placeholders of Layout::sql) in the database of `service`.
    core::RowSet run(core::Service service, const char *sql, std::vector<core::Parameter> parameters = {})
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
    double number(core::Service service, const char *sql, std::vector<core::Parameter> parameters = {})
    {
        const core::RowSet rows = run(service, sql, std::move(parameters));
        return rows.rows() > 0 ? rows.real(0, 0) : -1;
    }
    QString text(core::Service service, const char *sql, std::vector<core::Parameter> parameters = {})
    {
        const core::RowSet rows = run(service, sql, std::move(parameters));
        return rows.rows() > 0 ? rows.text(0, 0) : QString();
    }

    QString addItem(double quantity = 0, bool active = true)
    {
        const QString id = core::newId();
        run(core::Service::Inventory, R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category,
            quantity, "isActive", "updatedAt") VALUES ($1, $1, $1, 'KG', 'test', $2::float8, $3::boolean, now()))",
            {id, quantity, active});
        return id;
    }
    QString addLocation(const QString &code, bool active = true)
    {
        const QString id = core::newId();
        run(core::Service::Inventory, R"(INSERT INTO {inventory}."WarehouseLocation"(id, name, code, "isActive",
            "updatedAt") VALUES ($1, $2, $2, $3::boolean, now()))",
            {id, code, active});
        return id;
    }
    QString addMachine(const QString &code)
    {
        const QString id = core::newId();
        run(core::Service::Machines, R"(INSERT INTO {machines}."Machine"(id, code, "serialNumber", type, name, status,
            "updatedAt") VALUES ($1, $2, $2, 'COFFEE', $2, 'ONLINE', now()))",
            {id, code});
        return id;
    }
    /// Rows in the table that takes the audit of `service`.
    qint64 audits(core::Service service, const QString &entityId, const QString &action)
    {
        return qint64(number(service, R"(SELECT count(*) FROM {audit} WHERE "entityId" = $1 AND action = $2)",
                             {entityId, action}));
    }

    static QString originalOf(core::Service service, bool many)
    {
        return QStringLiteral("original_") + (many              ? QString(core::nameOf(service))
                                              : isInOneSchema() ? QStringLiteral("public")
                                                                : QStringLiteral("all"));
    }

protected:
    /// Waits for what the databases are at; a world whose jobs look into its members calls it before these go.
    void disconnect()
    {
        for (auto &connection : m_connections)
            connection.reset();
        m_layout.reset();
    }

private:
    void fail(const core::Error &error)
    {
        m_problem = QString::fromLatin1(error.sqlState) + QLatin1Char(' ') + error.detail;
        qWarning("%s", qPrintable(m_problem));
    }
    void migrate()
    {
        const core::Migrator migrator(*m_layout);
        QSet<core::Database *> seen;
        for (const core::Service service : core::AllServices) {
            auto connection = core::Connection::open(m_layout->database(service).settings());
            if (!connection)
                return fail(connection.error());
            std::vector<core::MigrationTarget> targets{core::targetOf(service)};
            if (!seen.contains(&m_layout->database(service)))
                targets.push_back(core::MigrationTarget::Desk);
            seen.insert(&m_layout->database(service));
            for (const core::MigrationTarget target : targets) {
                if (const auto report = migrator.deploy(**connection, target); !report)
                    return fail(report.error());
            }
        }
        if (const auto indexed = app::createAllIndexes(*m_layout); !indexed)
            fail(indexed.error());
    }
    void addUsers()
    {
        for (const core::Role role : core::AllRoles) {
            const QString id = actor(role).userId;
            run(core::Service::Auth, R"(INSERT INTO {auth}."User"(id, email, name, "passwordHash", roles, "updatedAt")
                VALUES ($1, $1, $1, '', ARRAY[$2]::{auth}."UserRole"[], now()))",
                {id, core::wordOf(role)});
        }
    }

    TestServers m_servers;
    QStringList m_urls;
    bool m_isGuest = false;
    bool m_isCopy = false;
    QString m_problem;
    std::unique_ptr<core::Layout> m_layout;
    std::array<std::unique_ptr<core::Connection>, core::AllServices.size()> m_connections;
};

} // namespace vhm24::tests
