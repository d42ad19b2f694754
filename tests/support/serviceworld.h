// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/database/database.h"
#include "models/core/database/layout.h"
#include "models/core/id.h"
#include "tests/support/testlayout.h"
#include "tests/support/testservers.h"

#include <array>
#include <memory>

namespace vhm24::tests {

/// Five migrated services in the layout that VHM24_TEST_LAYOUT names, with one user of each role. A second
/// process of a test finds the databases of the first one in VHM24_TEST_WORLD.
class ServiceWorld {
public:
    explicit ServiceWorld(int threads = 3);
    ~ServiceWorld();

    [[nodiscard]] QString problem() const { return m_problem.isEmpty() ? m_servers.problem() : m_problem; }
    [[nodiscard]] const core::Layout &layout() const { return *m_layout; }
    /// From now on, worlds of this layout are copies of this one, which is gone.
    bool becomeOriginal();
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
    core::RowSet run(core::Service service, const char *sql, std::vector<core::Parameter> parameters = {});
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

    static QString originalOf(core::Service service, bool many);

protected:
    /// Waits for what the databases are at; a world whose jobs look into its members calls it before these go.
    void disconnect();

private:
    void fail(const core::Error &error);
    void migrate();
    void addUsers();

    TestServers m_servers;
    QStringList m_urls;
    bool m_isGuest = false;
    bool m_isCopy = false;
    QString m_problem;
    std::unique_ptr<core::Layout> m_layout;
    std::array<std::unique_ptr<core::Connection>, core::AllServices.size()> m_connections;
};

} // namespace vhm24::tests
