// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demodata.h"
#include "models/machines/soldsql.h"
#include "tests/app/demo/demoplace.h"
#include "tests/support/registry.h"

#include <crypt.h>

using namespace vhm24;
using core::Service;

namespace {

struct TableName {
    Service service = Service::Auth;
    const char *name = "";
};
constexpr TableName Tables[] = {
    {Service::Auth, "User"},
    {Service::Auth, "Session"},
    {Service::Auth, "AuditLog"},
    {Service::Machines, "Location"},
    {Service::Machines, "Machine"},
    {Service::Machines, "MachineConfig"},
    {Service::Machines, "MachineTelemetry"},
    {Service::Machines, "ServiceHistory"},
    {Service::Inventory, "InventoryItem"},
    {Service::Inventory, "WarehouseLocation"},
    {Service::Inventory, "InventoryLocation"},
    {Service::Inventory, "MachineInventory"},
    {Service::Inventory, "StockMovement"},
    {Service::Tasks, "TaskTemplate"},
    {Service::Tasks, "ScheduledTask"},
    {Service::Tasks, "Task"},
    {Service::Tasks, "TaskAction"},
    {Service::Shared, "Transaction"},
    {Service::Shared, "DailySales"},
    {Service::Shared, "Notification"},
    {Service::Shared, "SystemConfig"},
};

QByteArray from(const TableName &table)
{
    return " FROM {" + QByteArray(core::nameOf(table.service).data()) + "}.\"" + table.name + '"';
}

/// A Wednesday, 14:32 in Tashkent.
app::DemoOptions small(quint32 seed = 1)
{
    return {.machines = 12, .days = 24, .seed = seed, .now = QDateTime(QDate(2026, 3, 18), QTime(9, 32), Qt::UTC)};
}

/// Links in the chain of an item's movements that break a rule of the ledger.
constexpr const char *BrokenLinks = R"(
SELECT count(*) FROM (
    SELECT type, quantity::numeric AS q, "quantityBefore"::numeric AS b, "quantityAfter"::numeric AS a, "machineId",
           "createdAt" <= lag("createdAt") OVER w AS late,
           coalesce(lag("quantityAfter") OVER w, 0)::numeric AS last
    FROM {inventory}."StockMovement" WINDOW w AS (PARTITION BY "itemId" ORDER BY "createdAt", id)) AS chain
WHERE b <> last OR late OR a < 0 OR q < 0.01
   OR NOT CASE type WHEN 'IN' THEN a = b + q WHEN 'OUT' THEN a = b - q WHEN 'ADJUSTMENT' THEN abs(a - b) = q
                    ELSE a = b - CASE WHEN "machineId" IS NULL THEN 0 ELSE q END END)";
/// Items whose quantity is not where their chain ends, or not the sum of their shelves.
constexpr const char *BrokenItems = R"(
SELECT count(*) FROM {inventory}."InventoryItem" i
WHERE i.quantity::numeric <> coalesce((SELECT m."quantityAfter"::numeric FROM {inventory}."StockMovement" m
                                       WHERE m."itemId" = i.id ORDER BY m."createdAt" DESC LIMIT 1), 0)
   OR i.quantity::numeric <> (SELECT sum(l.quantity::numeric) FROM {inventory}."InventoryLocation" l WHERE l."itemId" = i.id)
   OR EXISTS (SELECT 1 FROM {inventory}."InventoryLocation" l WHERE l."itemId" = i.id AND l.quantity < 0))";

} // namespace

class DemoDataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fillsEveryTable();
    void ledgerAddsUp();
    void refillsAgree();
    void dailySalesAgree();
    void referencesResolve();
    void telemetryTellsTheSales();
    void statesAreVaried();
    void nothingInTheFuture();
    void tasksFollowTheRules();
    void passwordsWork();
    void refusesFilledTables();
    void sameSeedSameData();
    void growsSingleTables();
    void stopsWithoutATrace();
    void smallestNetwork();

private:
    QStringList ids(Service service, const QByteArray &sql)
    {
        QStringList list;
        const core::RowSet rows = m_place->ask(service, sql);
        for (int row = 0; row < rows.rows(); ++row)
            list << rows.text(row, 0);
        return list;
    }
    tests::TestServers m_servers;
    std::unique_ptr<tests::DemoPlace> m_place;
    app::DemoSummary m_summary;
};

void DemoDataTest::initTestCase()
{
    QVERIFY2(m_servers.problem().isEmpty(), qPrintable(m_servers.problem()));
    m_place = std::make_unique<tests::DemoPlace>(m_servers);
    const auto written = app::writeDemoData(m_place->layout(), small());
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().detail));
    m_summary = written.value();
    QVERIFY(m_summary.simulated);
}

void DemoDataTest::fillsEveryTable()
{
    for (const TableName &table : Tables) {
        const qint64 rows = m_place->number(table.service, "SELECT count(*)" + from(table));
        QVERIFY2(rows > 0, table.name);
        QCOMPARE(m_summary.rows.value(QString::fromLatin1(table.name)), rows);
        QCOMPARE(m_place->number(table.service, "SELECT count(*)" + from(table) + " WHERE id !~ '^c[a-z0-9]{24}$'"), 0);
    }
}

void DemoDataTest::ledgerAddsUp()
{
    QCOMPARE(m_place->number(Service::Inventory, BrokenLinks), 0);
    QCOMPARE(m_place->number(Service::Inventory, BrokenItems), 0);
    QCOMPARE(m_place->number(Service::Inventory, R"(SELECT count(DISTINCT type) FROM {inventory}."StockMovement")"), 4);
    QCOMPARE(m_place->number(Service::Inventory, R"(SELECT count(*) FROM {inventory}."MachineInventory"
        WHERE quantity < 0 OR quantity > "maxQuantity")"),
             0);
}

void DemoDataTest::refillsAgree()
{
    const QByteArray moved =
        R"(SELECT "machineId" || "itemId" || sum(round(quantity::numeric, 2)) FROM {inventory}."StockMovement"
        WHERE "machineId" IS NOT NULL AND type = 'TRANSFER' AND "fromLocation" ~ '^(WH|VAN)-' AND "toLocation" ~ '^CVM-'
        GROUP BY "machineId", "itemId" ORDER BY 1)";
    const QByteArray served =
        R"(SELECT "machineId" || (metadata->>'itemId') || sum(round((metadata->>'quantityAdded')::numeric, 2))
        FROM {machines}."ServiceHistory" WHERE "serviceType" = 'REFILL' GROUP BY "machineId", metadata->>'itemId' ORDER BY 1)";
    const QStringList movements = ids(Service::Inventory, moved);
    QVERIFY(movements.size() > 20);
    QCOMPARE(movements, ids(Service::Machines, served));
}

void DemoDataTest::dailySalesAgree()
{
    const QByteArray summed =
        R"(SELECT ("createdAt" + interval '5 hours')::date || "machineId" || sum(amount)::bigint || ' ' || count(*)
        FROM {shared}."Transaction" WHERE status = 'SUCCESS' AND "createdAt" + interval '5 hours' < date '2026-03-18'
        GROUP BY ("createdAt" + interval '5 hours')::date, "machineId" ORDER BY 1)";
    const QStringList sums = ids(Service::Shared, summed);
    QVERIFY(sums.size() > 150);
    QCOMPARE(ids(Service::Shared, R"(SELECT date || "machineId" || "totalSales"::bigint || ' ' || "totalCount"
        FROM {shared}."DailySales" ORDER BY 1)"),
             sums);
    QVERIFY(m_place->number(Service::Shared,
                            R"(SELECT count(*) FROM {shared}."Transaction" WHERE "createdAt" >= '2026-03-17 19:00')") >
            30);
    QCOMPARE(m_place->number(Service::Shared, R"(SELECT count(*) FROM {shared}."Transaction"
        WHERE currency <> 'UZS' OR amount < 5000 OR amount > 25000 OR amount::int % 500 <> 0)"),
             0);
}

void DemoDataTest::referencesResolve()
{
    struct Reference {
        TableName table = {};
        const char *column = "";
        TableName target = {};
    };
    constexpr TableName User{Service::Auth, "User"}, Machine{Service::Machines, "Machine"},
        Item{Service::Inventory, "InventoryItem"};
    constexpr Reference References[] = {
        {{Service::Auth, "AuditLog"}, "userId", User},
        {{Service::Auth, "Session"}, "userId", User},
        {{Service::Machines, "ServiceHistory"}, "performedById", User},
        {{Service::Machines, "MachineConfig"}, "machineId", Machine},
        {{Service::Inventory, "StockMovement"}, "userId", User},
        {{Service::Inventory, "StockMovement"}, "machineId", Machine},
        {{Service::Inventory, "MachineInventory"}, "machineId", Machine},
        {{Service::Inventory, "MachineInventory"}, "itemId", Item},
        {{Service::Tasks, "Task"}, "machineId", Machine},
        {{Service::Tasks, "Task"}, "assignedToId", User},
        {{Service::Tasks, "Task"}, "createdById", User},
        {{Service::Tasks, "TaskAction"}, "userId", User},
        {{Service::Tasks, "ScheduledTask"}, "assignToId", User},
        {{Service::Tasks, "ScheduledTask"}, "templateId", {Service::Tasks, "TaskTemplate"}},
        {{Service::Shared, "Transaction"}, "machineId", Machine},
        {{Service::Shared, "DailySales"}, "machineId", Machine},
        {{Service::Shared, "Notification"}, "userId", User},
    };
    for (const Reference &reference : References) {
        const QStringList known = ids(reference.target.service, "SELECT id" + from(reference.target));
        const QByteArray column = '"' + QByteArray(reference.column) + '"';
        const QStringList used = ids(reference.table.service, "SELECT DISTINCT " + column + from(reference.table) +
                                                                  " WHERE " + column + " IS NOT NULL");
        QVERIFY2(!used.isEmpty(), reference.column);
        for (const QString &id : used)
            QVERIFY2(known.contains(id), reference.column);
    }
}

/// Whichever way a machine counts, its reports of a day add up to what it sold in between.
void DemoDataTest::telemetryTellsTheSales()
{
    QByteArray sql = R"(SELECT m.id, s.first, s.last, s.sold::bigint, s.counts FROM {machines}."Machine" m, LATERAL (
        SELECT min(at) AS first, max(at) AS last, sum(sold) FILTER (WHERE n > 1) AS sold, max(sales) > 1000 AS counts
        FROM (SELECT "createdAt" AS at, sales, (%1) AS sold, row_number() OVER (ORDER BY "createdAt") AS n
              FROM {machines}."MachineTelemetry" AS t
              WHERE "machineId" = m.id AND "createdAt" >= '2026-03-17') AS report) AS s WHERE s.first < s.last)";
    const core::RowSet told = m_place->ask(Service::Machines, sql.replace("%1", machines::SoldSql::ofReport()));
    QSet<bool> ways;
    qint64 all = 0;
    for (int row = 0; row < told.rows(); ++row) {
        const auto at = [&](int column) { return told.moment(row, column).toString(Qt::ISODateWithMs); };
        const QString sold = QStringLiteral(R"(SELECT count(*) FROM {shared}."Transaction" WHERE status = 'SUCCESS'
            AND "machineId" = '%1' AND "createdAt" >= '%2' AND "createdAt" < '%3')");
        QCOMPARE(told.integer(row, 3),
                 m_place->number(Service::Shared, sold.arg(told.text(row, 0), at(1), at(2)).toUtf8()));
        all += told.integer(row, 3);
        ways.insert(told.boolean(row, 4));
    }
    QVERIFY(all > 100);
    QCOMPARE(ways.size(), 2);
}

void DemoDataTest::statesAreVaried()
{
    const auto count = [this](Service service, const char *sql) { return m_place->number(service, sql); };
    QCOMPARE(count(Service::Machines, R"(SELECT count(DISTINCT status) FROM {machines}."Machine")"), 4);
    QVERIFY(count(Service::Machines, R"(SELECT count(*) FROM {machines}."Machine" WHERE metadata ? 'deletedAt')") > 0);
    QVERIFY(count(Service::Machines,
                  R"(SELECT count(*) FROM {machines}."Machine" WHERE "lastPing" > '2026-03-18 09:15')") >= 6);
    QVERIFY(count(Service::Machines, R"(SELECT count(*) FROM {machines}."MachineTelemetry" WHERE temperature > 10)") >
            0);
    QVERIFY(count(Service::Machines, R"(SELECT count(*) FROM {machines}."MachineTelemetry" WHERE errors <> '{}')") > 0);
    QCOMPARE(count(Service::Machines, R"(SELECT count(*) FROM {machines}."Machine" m WHERE "lastPing" IS DISTINCT FROM
        (SELECT max("createdAt") FROM {machines}."MachineTelemetry" t WHERE t."machineId" = m.id))"),
             0);
    QVERIFY(
        count(Service::Inventory,
              R"(SELECT count(*) FROM {inventory}."InventoryItem" WHERE quantity > 0 AND quantity <= "minQuantity")") >=
        2);
    QVERIFY(count(Service::Inventory, R"(SELECT count(*) FROM {inventory}."InventoryItem" WHERE quantity = 0)") >= 1);
    QVERIFY(count(Service::Inventory,
                  R"(SELECT count(*) FROM {inventory}."InventoryItem" WHERE quantity > "maxQuantity")") >= 1);
    QCOMPARE(count(Service::Inventory,
                   R"(SELECT count(DISTINCT width_bucket(quantity / "maxQuantity", ARRAY[0, 0.1, 0.2, 0.5]::float8[]))
        FROM {inventory}."MachineInventory")"),
             4);
}

void DemoDataTest::nothingInTheFuture()
{
    for (const TableName &table : Tables) {
        const bool service = QByteArrayView(table.name) == "ServiceHistory";
        const QByteArray column = service ? "\"performedAt\"" : "\"createdAt\"";
        QVERIFY2(m_place->number(table.service,
                                 "SELECT count(*)" + from(table) + " WHERE " + column + " >= '2026-03-18 09:32'") == 0,
                 table.name);
    }
    // People work between seven in the morning and eight in the evening.
    QCOMPARE(m_place->number(Service::Inventory, R"(SELECT count(*) FROM {inventory}."StockMovement"
        WHERE extract(hour FROM "createdAt" + interval '5 hours') NOT BETWEEN 7 AND 19)"),
             0);
    QCOMPARE(m_place->number(Service::Auth, R"(SELECT count(*) FROM {auth}."AuditLog"
        WHERE extract(hour FROM "createdAt" + interval '5 hours') NOT BETWEEN 7 AND 20)"),
             0);
}

void DemoDataTest::tasksFollowTheRules()
{
    QCOMPARE(m_place->number(
                 Service::Tasks,
                 R"(SELECT count(*) FROM {tasks}."Task" WHERE ("completedAt" IS NOT NULL) <> (status = 'COMPLETED')
        OR (status = 'CREATED') <> ("assignedToId" IS NULL AND status <> 'CANCELLED'))"),
             0);
    QCOMPARE(m_place->number(Service::Tasks, R"(SELECT count(DISTINCT status) FROM {tasks}."Task")"), 5);
    QVERIFY(m_place->number(Service::Tasks, R"(SELECT count(*) FROM {tasks}."Task"
        WHERE "dueDate" < '2026-03-18 09:32' AND status NOT IN ('COMPLETED', 'CANCELLED'))") > 0);
    QCOMPARE(
        m_place->number(Service::Tasks,
                        R"(SELECT count(*) FROM {tasks}."Task" t WHERE NOT EXISTS (SELECT 1 FROM {tasks}."TaskAction" a
        WHERE a."taskId" = t.id AND a.action = 'CREATED' AND a."createdAt" = t."createdAt")
        OR (t.status = 'COMPLETED' AND NOT EXISTS (SELECT 1 FROM {tasks}."TaskAction" a
        WHERE a."taskId" = t.id AND a.action = 'COMPLETED' AND a."createdAt" = t."completedAt")))"),
        0);
    const QStringList retired =
        ids(Service::Machines, R"(SELECT id FROM {machines}."Machine" WHERE metadata ? 'deletedAt')");
    for (const QString &id :
         ids(Service::Tasks,
             R"(SELECT "machineId" FROM {tasks}."Task" WHERE status IN ('CREATED', 'ASSIGNED', 'IN_PROGRESS')
                                                     AND "machineId" IS NOT NULL)"))
        QVERIFY(!retired.contains(id));
}

void DemoDataTest::passwordsWork()
{
    crypt_data data{};
    const QStringList hashes = ids(Service::Auth, R"(SELECT "passwordHash" FROM {auth}."User")");
    for (const QString &hash : hashes) {
        QVERIFY(hash.startsWith(QStringLiteral("$2b$10$")));
        QCOMPARE(QString::fromLatin1(crypt_r(app::DemoPassword, qPrintable(hash), &data)), hash);
    }
    QCOMPARE(QSet<QString>(hashes.begin(), hashes.end()).size(), hashes.size());
}

void DemoDataTest::refusesFilledTables()
{
    const auto refused = app::writeDemoData(m_place->layout(), small());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, core::ErrorKind::Conflict);
    QVERIFY(refused.error().detail.contains(QStringLiteral("StockMovement")));
    auto absurd = small();
    absurd.machines = 0;
    QCOMPARE(app::writeDemoData(m_place->layout(), absurd).error().kind, core::ErrorKind::Invalid);
}

void DemoDataTest::sameSeedSameData()
{
    tests::DemoPlace same(m_servers), other(m_servers);
    QVERIFY(app::writeDemoData(same.layout(), small()).ok());
    QVERIFY(app::writeDemoData(other.layout(), small(2)).ok());
    for (const TableName &table : Tables) {
        const QString digest = m_place->digest(table.service, table.name);
        QCOMPARE(same.digest(table.service, table.name), digest);
        QVERIFY2(other.digest(table.service, table.name) != digest, table.name);
    }
    QCOMPARE(other.number(Service::Inventory, BrokenLinks), 0);
    QCOMPARE(other.number(Service::Inventory, BrokenItems), 0);
}

void DemoDataTest::growsSingleTables()
{
    const QByteArray structure =
        R"(SELECT string_agg(pg_get_indexdef(indexrelid), ';' ORDER BY indexrelid::regclass::text) ||
        (SELECT string_agg(conrelid::regclass || pg_get_constraintdef(oid), ';' ORDER BY conname) FROM pg_constraint
         WHERE conrelid::regclass::text ~ 'Machine') FROM pg_index WHERE indrelid = '{machines}."MachineTelemetry"'::regclass)";
    const QStringList before = ids(Service::Machines, structure);
    auto options = small();
    for (const qint64 target : {30'001, 35'000}) {
        options.telemetryRows = 4 * (options.movementRows = options.auditRows = target);
        const auto grown = app::writeDemoData(m_place->layout(), options);
        QVERIFY2(grown.ok() && !grown->simulated, grown ? "simulated" : qPrintable(grown.error().detail));
        for (const int i : {2, 6, 12})
            QCOMPARE(m_place->number(Tables[i].service, "SELECT count(*)" + from(Tables[i])),
                     i == 6 ? 4 * target : target);
    }
    QCOMPARE(ids(Service::Machines, structure), before);
    QCOMPARE(m_place->number(Service::Inventory, BrokenLinks), 0);
    QCOMPARE(m_place->number(Service::Inventory, BrokenItems), 0);
    QCOMPARE(m_place->number(Service::Machines,
                             R"(SELECT count(*) FROM (SELECT sales < lag(sales) OVER (PARTITION BY "machineId"
        ORDER BY "createdAt") AS back, "machineId" FROM {machines}."MachineTelemetry") t JOIN {machines}."MachineConfig" c USING ("machineId")
        WHERE back AND settings->>'salesMode' = 'counter')"),
             0);
    nothingInTheFuture();
}

void DemoDataTest::stopsWithoutATrace()
{
    tests::DemoPlace place(m_servers);
    std::stop_source source;
    const auto stopped = app::writeDemoData(
        place.layout(), small(),
        [&](const QString &table, qint64) {
            if (table == QStringLiteral("Location"))
                source.request_stop();
        },
        source.get_token());
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
    for (const TableName &table : Tables)
        QCOMPARE(place.number(table.service, "SELECT count(*)" + from(table)), 0);
    QVERIFY(app::writeDemoData(place.layout(), small()).ok());
}

void DemoDataTest::smallestNetwork()
{
    tests::DemoPlace place(m_servers);
    auto options = small(7);
    options.machines = 1;
    options.days = 2;
    options.now = QDateTime(QDate(2026, 3, 17), QTime(20, 1), Qt::UTC); // 01:01 in Tashkent
    const auto written = app::writeDemoData(place.layout(), options);
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().detail));
    QCOMPARE(place.number(Service::Inventory, BrokenLinks), 0);
    QCOMPARE(place.number(Service::Inventory, BrokenItems), 0);
}

VHM24_TEST(DemoDataTest)
#include "tst_demodata_db.moc"
