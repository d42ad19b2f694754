// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "models/core/database/layout.h"
#include "models/core/migration/migrationhomes.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/testlayout.h"
#include "tests/support/testservers.h"

#include <QtTest>

namespace vhm24::tests {

/// Migrated empty tables in the layout of VHM24_TEST_LAYOUT, dropped at the end.
class DemoPlace {
public:
    explicit DemoPlace(TestServers &servers) : m_servers(servers)
    {
        const bool apart = isInManyDatabases();
        std::array<core::Layout::Place, core::AllServices.size()> places;
        std::shared_ptr<core::Database> database;
        for (const core::Service service : core::AllServices) {
            if (!database || apart)
                database = open();
            places[static_cast<std::size_t>(service)] = {.database = database, .schema = testSchema(service)};
        }
        m_layout = std::make_unique<core::Layout>(places);
        const auto done = core::deployEverywhere(*m_layout);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
    }

    ~DemoPlace()
    {
        m_layout.reset();
        for (const QString &url : m_urls)
            m_servers.dropDatabase(url);
    }
    DemoPlace(const DemoPlace &) = delete;
    DemoPlace &operator=(const DemoPlace &) = delete;

    [[nodiscard]] const core::Layout &layout() const { return *m_layout; }

    core::RowSet ask(core::Service service, const QByteArray &sql)
    {
        const QByteArray text = m_layout->sql(sql);
        const auto rows =
            m_layout->database(service)
                .submit<core::RowSet>([text](core::Connection &connection) { return connection.run({.sql = text}); })
                .result();
        if (!rows)
            qWarning() << rows.error().detail << text;
        return rows ? rows.value() : core::RowSet();
    }
    qint64 number(core::Service service, const QByteArray &sql)
    {
        const core::RowSet rows = ask(service, sql);
        return rows.rows() == 1 ? rows.integer(0, 0) : -1;
    }
    /// Every row of every table of the service as one text for comparison.
    QString digest(core::Service service, const QByteArray &table)
    {
        const core::RowSet rows =
            ask(service, "SELECT md5(coalesce(string_agg(t::text, ' ' ORDER BY t.id), '')) FROM {" +
                             QByteArray(core::nameOf(service).data()) + "}.\"" + table + "\" t");
        return rows.rows() == 1 ? rows.text(0, 0) : QString();
    }

private:
    std::shared_ptr<core::Database> open()
    {
        m_urls << m_servers.createDatabase(QStringLiteral("demo"));
        return std::make_shared<core::Database>(core::parseDatabaseUrl(m_urls.last()).value());
    }

    TestServers &m_servers;
    QStringList m_urls;
    std::unique_ptr<core::Layout> m_layout;
};

} // namespace vhm24::tests
