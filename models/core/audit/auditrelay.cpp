// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/audit/auditrelay.h"

#include "models/core/database/database.h"

namespace vhm24::core {

namespace {

constexpr int IntervalMs = 5'000;
constexpr int RowsAtOnce = 500;

constexpr const char *Read = R"(SELECT coalesce(json_agg(row_to_json(waiting)), '[]')::text, count(*)
    FROM (SELECT id, "userId", action, entity, "entityId", changes, "ipAddress", "userAgent", "createdAt"
          FROM {desk}.audit_outbox WHERE "relayedAt" IS NULL ORDER BY "createdAt", id LIMIT $1::bigint) AS waiting)";

// A user who is gone is no reason to lose the row: the column is left empty then.
constexpr const char *Write = R"(INSERT INTO {auth}."AuditLog"
        (id, "userId", action, entity, "entityId", changes, "ipAddress", "userAgent", "createdAt")
    SELECT row.id, (SELECT u.id FROM {auth}."User" AS u WHERE u.id = row."userId"), row.action, row.entity, row."entityId",
           row.changes, row."ipAddress", row."userAgent", row."createdAt"
    FROM json_to_recordset($1::json) AS row(id text, "userId" text, action text, entity text, "entityId" text, changes jsonb,
         "ipAddress" text, "userAgent" text, "createdAt" timestamp(3))
    ON CONFLICT (id) DO NOTHING)";

constexpr const char *Mark = R"(UPDATE {desk}.audit_outbox SET "relayedAt" = now() AT TIME ZONE 'UTC'
    WHERE "relayedAt" IS NULL AND id IN (SELECT value ->> 'id' FROM json_array_elements($1::json)))";

} // namespace

AuditRelay::AuditRelay(const Layout &layout, QObject *parent) : QObject(parent), m_layout(layout)
{
    m_timer.setInterval(IntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &AuditRelay::start);
}

std::vector<Service> AuditRelay::sources() const
{
    std::vector<Service> list;
    for (const auto &[database, services] : m_layout.databases()) {
        if (database != &m_layout.database(Service::Auth))
            list.push_back(services.front());
    }
    return list;
}

void AuditRelay::start()
{
    for (const Service service : sources()) {
        if (m_layout.database(service).health().state != HealthState::Down) [[maybe_unused]]
            const auto round = relay(service);
    }
    m_timer.start();
}

QFuture<Result<qint64>> AuditRelay::relay(Service service)
{
    // Runs on the source's thread and hands the rows to auth's; it marks them only after auth has them.
    Database *const target = &m_layout.database(Service::Auth);
    return m_layout.database(service).submit<qint64>(
        [target, read = m_layout.sql(Read), write = m_layout.sql(Write),
         mark = m_layout.sql(Mark)](Connection &connection) -> Result<qint64> {
            const auto waiting = connection.run({.sql = read, .parameters = {RowsAtOnce}});
            if (!waiting)
                return waiting.error();
            const qint64 count = waiting.value().integer(0, 1);
            if (count == 0)
                return qint64(0);
            const QString rows = waiting.value().text(0, 0);
            auto written = target->submit<Done>([write, rows](Connection &auth) -> Result<Done> {
                const auto answer = auth.run({.sql = write, .parameters = {rows}});
                return answer ? Result<Done>(Done{}) : Result<Done>(answer.error());
            });
            written.waitForFinished();
            if (!written.result())
                return written.result().error();
            const auto marked = connection.run({.sql = mark, .parameters = {rows}});
            return marked ? Result<qint64>(count) : Result<qint64>(marked.error());
        },
        {.priority = Priority::Background});
}

} // namespace vhm24::core
