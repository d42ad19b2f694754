// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "models/core/database/layout.h"
#include "models/core/migration/migrationfiles.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/testlayout.h"
#include "tests/support/testservers.h"

#include <QTest>

namespace vhm24::core {

/// Fresh databases in the layout that VHM24_TEST_LAYOUT names: one with five schemas or with `public` for all, or five
/// with `public` each.
class MigrationPlace {
public:
    /// Only the targets in `needed` get a database of their own in the layout of five, because each costs time; they
    /// stay, for the server is a throw-away one too and DROP DATABASE waits for a checkpoint.
    explicit MigrationPlace(tests::TestServers &servers, const std::vector<MigrationTarget> &needed) :
        m_layout(places(servers, needed))
    {
    }

    [[nodiscard]] const Layout &layout() const { return m_layout; }
    /// A new connection to the database of the target; Desk is taken in the database of auth.
    [[nodiscard]] std::unique_ptr<Connection> connect(MigrationTarget target) const
    {
        auto opened = Connection::open(m_layout.database(serviceOf(target).value_or(Service::Auth)).settings());
        if (!opened)
            qFatal("no connection: %s", qUtf8Printable(opened.error().detail));
        return std::move(opened.value());
    }
    [[nodiscard]] QString schema(MigrationTarget target) const
    {
        const auto service = serviceOf(target);
        return service ? m_layout.schema(*service) : QString::fromLatin1(Layout::DeskSchema);
    }
    [[nodiscard]] bool hasFiveDatabases() const { return !m_layout.share(Service::Auth, Service::Machines); }

private:
    using Places = std::array<Layout::Place, AllServices.size()>;
    static std::shared_ptr<Database> create(tests::TestServers &servers)
    {
        const auto settings = parseDatabaseUrl(servers.createDatabase(QStringLiteral("migration")));
        if (!settings)
            qFatal("the test server gave no usable URL: %s", qUtf8Printable(servers.problem()));
        return std::make_shared<Database>(*settings, 1);
    }
    static Places places(tests::TestServers &servers, const std::vector<MigrationTarget> &needed)
    {
        const bool five = tests::isInManyDatabases();
        const auto shared = five ? std::shared_ptr<Database>() : create(servers);
        Places list;
        for (const Service service : AllServices) {
            const bool wanted = std::any_of(needed.begin(), needed.end(), [&](MigrationTarget target) {
                return serviceOf(target).value_or(Service::Auth) == service;
            });
            auto database = five && wanted ? create(servers) : shared;
            if (!database)
                database = std::make_shared<Database>(ConnectionSettings{}, 1);
            list[static_cast<std::size_t>(service)] = {
                .database = database, .schema = five ? QStringLiteral("public") : tests::testSchema(service)};
        }
        return list;
    }
    Layout m_layout;
};

/// All migrations of the target as one script.
inline QByteArray sqlOf(MigrationTarget target)
{
    QByteArray sql;
    for (const MigrationFile &file : migrationFiles(target))
        sql += file.sql + '\n';
    return sql;
}

/// Runs a script as a person with psql would, with search_path on the schema.
inline void runIn(Connection &connection, const QString &schema, const QByteArray &sql)
{
    const QByteArray name = quotedIdentifier(schema);
    const auto done = connection.runScript("SET client_min_messages = warning; CREATE SCHEMA IF NOT EXISTS " + name +
                                           "; SET search_path = " + name + ";\n" + sql + "\n; RESET search_path;");
    if (!done)
        qFatal("the script failed: %s", qUtf8Printable(done.error().detail));
}

/// The first column of the first row as text; null for no row.
inline QString ask(Connection &connection, const QByteArray &sql)
{
    const auto rows = connection.run({.sql = sql});
    if (!rows)
        qFatal("the question failed: %s", qUtf8Printable(rows.error().detail));
    return rows->rows() == 0 ? QString() : rows->text(0, 0);
}

} // namespace vhm24::core
