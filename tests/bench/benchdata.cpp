// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchdata.h"

#include "app/core/desk.h"
#include "app/core/indexes.h"
#include "app/demo/demodata.h"
#include "models/core/database/database.h"
#include "models/core/migration/migrationhomes.h"
#include "models/core/servers/privateservers.h"

#include <QDir>
#include <QTextStream>

#include <algorithm>

namespace vhm24::bench {

namespace {

using core::Connection;
using core::Done;
using core::Result;
using core::Service;

constexpr int SharedBuffersMb = 1'024;
constexpr qint64 MostTies = 300'000;
constexpr std::chrono::hours NoHurry{3};

// Times that no straight line describes: many rows of one moment, as an import leaves them, and a density that grows
// with the business.
constexpr const char *SkewSql = R"(UPDATE {auth}."AuditLog" t SET "createdAt" = timestamp '2024-01-01'
    + interval '1 s' * CASE WHEN r.n <= $1::bigint THEN 3e7
        ELSE round((1.26e7 * ln(1 + 147.4 * r.n / r.total))::numeric, 3) END
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS n, count(*) OVER () AS total FROM {auth}."AuditLog") r
    WHERE r.id = t.id)";
constexpr const char *RareSql = R"(UPDATE {inventory}."StockMovement" SET reason = reason || ' ' || $1::text
    WHERE id IN (SELECT id FROM {inventory}."StockMovement" TABLESAMPLE BERNOULLI (0.01) LIMIT 7))";

constexpr const char *ReadySql = R"(SELECT to_regclass('{desk}.bench_data') IS NOT NULL)";

void say(const QString &text) { QTextStream(stderr) << text << Qt::endl; }

Result<core::RowSet> run(const core::Layout &layout, Service service, const QByteArray &sql,
                         std::vector<core::Parameter> parameters = {})
{
    auto answer = layout.database(service).submit<core::RowSet>(
        [statement = core::Statement{.sql = layout.sql(sql), .parameters = std::move(parameters)}](
            Connection &connection) { return connection.run(statement, {.deadline = NoHurry}); });
    answer.waitForFinished();
    return answer.result();
}

/// The rows are written several times as fast without them.
Result<Done> dropIndexes(const core::Layout &layout)
{
    const core::Catalog catalog = app::makeCatalog();
    for (const core::TableDescriptor &table : catalog.tables()) {
        for (const core::GridIndex &index : core::gridIndexes(table)) {
            const QByteArray name =
                core::quotedIdentifier(layout.schema(table.service)) + '.' + core::quotedIdentifier(index.name());
            if (const auto done = run(layout, table.service, "DROP INDEX IF EXISTS " + name); !done)
                return done.error();
        }
    }
    return Done{};
}

Result<Done> finishData(const core::Layout &layout, const DataSize &size)
{
    say(QStringLiteral("  times and words"));
    const qint64 ties = std::min(MostTies, size.audit * 3 / 10);
    if (const auto skewed = run(layout, Service::Auth, SkewSql, {ties}); !skewed)
        return skewed.error();
    if (const auto seeded = run(layout, Service::Inventory, RareSql, {QByteArray(RareWord)}); !seeded)
        return seeded.error();
    say(QStringLiteral("  indexes"));
    const auto indexed = app::createAllIndexes(
        layout, [](const core::GridIndex &index, int, int) { say(QStringLiteral("    ") + index.name()); });
    if (!indexed)
        return indexed.error();
    for (const char *const table :
         {R"({auth}."AuditLog")", R"({inventory}."StockMovement")", R"({machines}."MachineTelemetry")"}) {
        if (const auto done = run(layout, Service::Auth, QByteArray("VACUUM ANALYZE ") + table); !done)
            return done.error();
    }
    const auto marked = run(layout, Service::Auth, "CREATE TABLE {desk}.bench_data ()");
    return marked ? Result<Done>(Done{}) : Result<Done>(marked.error());
}

} // namespace

Result<QString> startBenchServers(const QString &dir)
{
    QDir().mkpath(dir);
    core::PrivateServers servers(dir, {.sharedBuffersMb = SharedBuffersMb});
    const auto urls = servers.start();
    return urls ? Result<QString>(urls->databaseUrl) : Result<QString>(urls.error());
}

Result<Done> prepareBenchData(const core::Layout &layout, const DataSize &size)
{
    if (const auto migrated = core::deployEverywhere(layout); !migrated)
        return migrated;
    const auto ready = run(layout, Service::Auth, ReadySql);
    if (!ready)
        return ready.error();
    if (ready->boolean(0, 0))
        return Done{};
    say(QStringLiteral("Making the data; this takes some minutes, once."));
    if (const auto dropped = dropIndexes(layout); !dropped)
        return dropped;
    const app::DemoOptions wished{
        .telemetryRows = size.telemetry, .movementRows = size.movements, .auditRows = size.audit};
    const auto written = app::writeDemoData(layout, wished, [](const QString &table, qint64 rows) {
        say(QStringLiteral("  %1: %2 rows").arg(table).arg(rows));
    });
    if (!written)
        return written.error();
    return finishData(layout, size);
}

} // namespace vhm24::bench
