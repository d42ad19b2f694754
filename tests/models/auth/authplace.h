// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auth/passwords.h"
#include "models/core/audit/actor.h"
#include "models/core/database/database.h"
#include "models/core/id.h"
#include "models/core/migration/migrator.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/testlayout.h"
#include "tests/support/testservers.h"

#include <QTest>

namespace vhm24::auth {

/// An empty auth database in the layout that VHM24_TEST_LAYOUT names, with a desk beside it, and SQL to look inside.
class AuthPlace {
public:
    AuthPlace() : m_layout(places(m_servers))
    {
        auto opened = core::Connection::open(m_layout.database(core::Service::Auth).settings());
        if (!opened)
            qFatal("no connection: %s", qUtf8Printable(opened.error().detail));
        m_connection = std::move(opened.value());
        const core::Migrator migrator(m_layout);
        for (const auto target : {core::MigrationTarget::Auth, core::MigrationTarget::Desk}) {
            if (const auto done = migrator.deploy(*m_connection, target); !done)
                qFatal("migrations failed: %s", qUtf8Printable(done.error().detail));
        }
    }

    [[nodiscard]] const core::Layout &layout() const { return m_layout; }

    core::RowSet ask(const char *sql, std::vector<core::Parameter> parameters = {})
    {
        const auto rows =
            m_connection->run({.sql = m_layout.sql(sql, core::Service::Auth), .parameters = std::move(parameters)});
        if (!rows)
            qFatal("SQL failed: %s", qUtf8Printable(rows.error().detail));
        return rows.value();
    }
    qint64 count(const char *sql, std::vector<core::Parameter> parameters = {})
    {
        return ask(sql, std::move(parameters)).integer(0, 0);
    }
    void clear()
    {
        ask(R"(TRUNCATE {auth}."User", {auth}."Session", {auth}."AuditLog", {desk}.login_attempt, {desk}.desk_session)");
    }
    /// A user with a quickly computed hash; the id.
    QString addUser(const QString &email, const QString &password, core::Roles roles, bool active = true)
    {
        const QString id = core::newId();
        ask(R"(INSERT INTO {auth}."User" ("id","email","name","passwordHash","roles","isActive","updatedAt")
               VALUES ($1::text, $2::text, 'Somebody', $3::text, $4::text[]::{auth}."UserRole"[], $5::boolean,
                       '2026-01-01'))",
            {id, email, hashPassword(password, 4).value(), core::wordsOf(roles), active});
        return id;
    }
    /// Everything that stands in the log and in the desk's tables, to search for what must not.
    QString written()
    {
        return ask(R"(SELECT concat((SELECT string_agg(a::text, ' ') FROM {auth}."AuditLog" a),
                                    (SELECT string_agg(l::text, ' ') FROM {desk}.login_attempt l),
                                    (SELECT string_agg(s::text, ' ') FROM {desk}.desk_session s)))")
            .text(0, 0);
    }

private:
    using Places = std::array<core::Layout::Place, core::AllServices.size()>;
    static std::shared_ptr<core::Database> create(tests::TestServers &servers, const QString &name)
    {
        const auto settings = core::parseDatabaseUrl(servers.createDatabase(name));
        if (!settings)
            qFatal("no database: %s", qUtf8Printable(servers.problem()));
        return std::make_shared<core::Database>(*settings);
    }
    static Places places(tests::TestServers &servers)
    {
        const bool five = tests::isInManyDatabases();
        const auto auth = create(servers, QStringLiteral("auth"));
        const auto others = five ? create(servers, QStringLiteral("others")) : auth;
        Places list;
        for (const core::Service service : core::AllServices)
            list[static_cast<std::size_t>(service)] = {.database = service == core::Service::Auth ? auth : others,
                                                       .schema = five && service == core::Service::Auth
                                                                     ? QStringLiteral("public")
                                                                     : tests::testSchema(service)};
        return list;
    }

    tests::TestServers m_servers;
    core::Layout m_layout;
    std::unique_ptr<core::Connection> m_connection;
};

/// The answer, waited for.
template <typename T> core::Result<T> await(QFuture<core::Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

inline core::Actor administrator(const QString &userId = {})
{
    return {.userId = userId,
            .roles = core::Role::Admin,
            .ipAddress = QStringLiteral("10.0.0.9"),
            .program = QStringLiteral("test 1")};
}

} // namespace vhm24::auth
