// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/migrator.h"
#include "models/core/migration/structure.h"
#include "tests/models/core/migration/migrationplace.h"
#include "tests/support/registry.h"

#include <QRegularExpression>

#include <atomic>
#include <thread>

using namespace vhm24::core;

namespace {

constexpr MigrationTarget Target = MigrationTarget::Inventory;

MigrationFile fileOf(const char *name, const QByteArray &sql)
{
    return {.name = QLatin1String(name), .sql = sql, .checksum = checksumOf(sql)};
}

Migrator::Files only(std::vector<MigrationFile> files)
{
    return [files = std::move(files)](MigrationTarget) { return files; };
}

MigrationState stateOf(const Migrator &migrator, Connection &connection, MigrationTarget target, const char *name)
{
    const auto statuses = migrator.status(connection, target);
    if (!statuses)
        qFatal("no status: %s", qUtf8Printable(statuses.error().detail));
    for (const MigrationStatus &status : *statuses) {
        if (status.name == QLatin1String(name))
            return status.state;
    }
    qFatal("no such migration: %s", name);
}

QStringList namesOf(MigrationTarget target)
{
    QStringList names;
    for (const MigrationFile &file : migrationFiles(target))
        names += file.name;
    return names;
}

/// Others may stand in the same journal.
QByteArrayList checksumsOf(MigrationTarget target)
{
    QByteArrayList list;
    for (const MigrationFile &file : migrationFiles(target))
        list += file.checksum.toLatin1();
    return list;
}

constexpr const char *Init = "20260101000000_init";

} // namespace

class MigratorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesHaveTheChecksumThatTheServerComputes();
    void deploysEveryTargetOnce();
    void failureIsRecordedAndStopsTheRest();
    void appliedByHandIsTakenAsDone();
    void cancelledMigrationStaysPending();
    void lostConnectionLeavesNothing();
    void twoAtOnceApplyOnce();
    void tablesWithoutJournalAreBaselined();
    void foreignJournalIsBaselined();
    void wrongTablesAreRefused();
    void olderFormIsNamed();
    void changedAndUnknownAreShown();

private:
    QString journal(const MigrationPlace &place, MigrationTarget target) const
    {
        return QString::fromUtf8(quotedIdentifier(place.schema(target))) + QStringLiteral("._prisma_migrations");
    }
    vhm24::tests::TestServers m_servers;
};

void MigratorTest::filesHaveTheChecksumThatTheServerComputes()
{
    const MigrationPlace place(m_servers, {Target});
    const auto connection = place.connect(Target);
    for (const MigrationTarget target : AllMigrationTargets) {
        const auto files = migrationFiles(target);
        QVERIFY(!files.empty());
        for (const MigrationFile &file : files) {
            const auto sum = connection->run(
                {.sql = "SELECT encode(sha256(convert_to($1::text, 'UTF8')), 'hex')", .parameters = {file.sql}});
            QVERIFY(sum);
            QCOMPARE(file.checksum, sum->text(0, 0));
            static const QRegularExpression form(QStringLiteral("^[0-9]{14}_[a-z0-9_]+$"));
            QVERIFY(form.match(file.name).hasMatch());
        }
    }
}

void MigratorTest::deploysEveryTargetOnce()
{
    const MigrationPlace place(m_servers, {AllMigrationTargets.begin(), AllMigrationTargets.end()});
    const Migrator migrator(place.layout());
    for (const MigrationTarget target : AllMigrationTargets) {
        const auto connection = place.connect(target);
        QCOMPARE(stateOf(migrator, *connection, target, Init), MigrationState::Pending);
        QStringList seen;
        const auto first = migrator.deploy(*connection, target, [&](const QString &name, int number, int total) {
            seen += QStringLiteral("%1 %2/%3").arg(name).arg(number).arg(total);
        });
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        const QStringList names = namesOf(target);
        QCOMPARE(first->applied, names);
        QCOMPARE(seen.size(), names.size());
        QCOMPARE(seen.last(), QStringLiteral("%1 %2/%2").arg(names.last()).arg(names.size()));
        QCOMPARE(stateOf(migrator, *connection, target, Init), MigrationState::Applied);
        const QByteArray look =
            "SELECT concat_ws(' ', count(*), bool_and(id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f-]{21}$'"
            " AND applied_steps_count = 1 AND finished_at >= started_at AND logs IS NULL"
            " AND rolled_back_at IS NULL), string_agg(xmin::text, ',' ORDER BY id)) FROM " +
            journal(place, target).toUtf8() + " WHERE checksum IN ('" + checksumsOf(target).join("', '") + "')";
        const QString before = ask(*connection, look);
        QVERIFY2(before.startsWith(QStringLiteral("%1 t ").arg(names.size())), qPrintable(before));

        const auto second = migrator.deploy(*connection, target);
        QVERIFY(second);
        QVERIFY(second->applied.isEmpty() && second->baselined.isEmpty());
        QCOMPARE(ask(*connection, look), before);
        if (const auto service = serviceOf(target)) {
            const auto differences = compareStructure(*connection, *service, place.schema(target));
            QVERIFY(differences);
            QVERIFY2(differences->empty(),
                     qPrintable(differences->empty() ? QString() : describe(differences->front())));
        }
        QCOMPARE(ask(*connection, "SHOW search_path"), QStringLiteral("\"$user\", public"));
    }
}

void MigratorTest::failureIsRecordedAndStopsTheRest()
{
    const MigrationPlace place(m_servers, {MigrationTarget::Desk});
    const auto connection = place.connect(MigrationTarget::Desk);
    const auto good = fileOf("20260101000000_good", "CREATE TABLE one (a int);");
    const auto bad = fileOf("20260102000000_bad", "CREATE TABLE two (a int); CREATE TABLE three (a no_such_type);");
    const auto late = fileOf("20260103000000_late", "CREATE TABLE four (a int);");
    const Migrator migrator(place.layout(), only({good, bad, late}));

    const auto failed = migrator.deploy(*connection, MigrationTarget::Desk);
    QVERIFY(!failed);
    QCOMPARE(failed.error().subject, bad.name);
    QCOMPARE(failed.error().sqlState, QByteArray("42704"));
    const auto statuses = migrator.status(*connection, MigrationTarget::Desk);
    QVERIFY(statuses && statuses->size() == 3);
    QCOMPARE((*statuses)[0].state, MigrationState::Applied);
    QCOMPARE((*statuses)[1].state, MigrationState::Failed);
    QVERIFY((*statuses)[1].logs.contains(QStringLiteral("no_such_type")));
    QCOMPARE((*statuses)[2].state, MigrationState::Pending);
    QCOMPARE(
        ask(*connection, "SELECT concat(to_regclass('desk.one'), to_regclass('desk.two'), to_regclass('desk.four'))"),
        QStringLiteral("desk.one"));
    const QByteArray tries = "SELECT count(*)::text FROM desk._prisma_migrations";
    QCOMPARE(ask(*connection, tries), QStringLiteral("2"));

    const auto again = migrator.deploy(*connection, MigrationTarget::Desk);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(again.error().subject, bad.name);
    QCOMPARE(ask(*connection, tries), QStringLiteral("2"));

    const Migrator repaired(place.layout(),
                            only({good, fileOf("20260102000000_bad", "CREATE TABLE two (a int);"), late}));
    const auto nameless =
        repaired.resolve(*connection, MigrationTarget::Desk, good.name, MigrationResolution::RolledBack);
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().kind, ErrorKind::NotFound);
    QVERIFY(repaired.resolve(*connection, MigrationTarget::Desk, bad.name, MigrationResolution::RolledBack));
    QCOMPARE(stateOf(repaired, *connection, MigrationTarget::Desk, "20260102000000_bad"), MigrationState::Pending);
    const auto report = repaired.deploy(*connection, MigrationTarget::Desk);
    QVERIFY(report);
    QCOMPARE(report->applied, (QStringList{bad.name, late.name}));
    QCOMPARE(ask(*connection, tries), QStringLiteral("4"));
}

void MigratorTest::appliedByHandIsTakenAsDone()
{
    const MigrationPlace place(m_servers, {MigrationTarget::Desk});
    const auto connection = place.connect(MigrationTarget::Desk);
    const Migrator migrator(place.layout(), only({fileOf("20260101000000_bad", "CREATE TABLE nowhere.t (a int)")}));
    QVERIFY(!migrator.deploy(*connection, MigrationTarget::Desk));
    QVERIFY(migrator.resolve(*connection, MigrationTarget::Desk, QStringLiteral("20260101000000_bad"),
                             MigrationResolution::AppliedByHand));
    QCOMPARE(stateOf(migrator, *connection, MigrationTarget::Desk, "20260101000000_bad"), MigrationState::Applied);
    const auto report = migrator.deploy(*connection, MigrationTarget::Desk);
    QVERIFY(report && report->applied.isEmpty());
}

void MigratorTest::cancelledMigrationStaysPending()
{
    const MigrationPlace place(m_servers, {MigrationTarget::Desk});
    const auto connection = place.connect(MigrationTarget::Desk);
    const Migrator migrator(place.layout(),
                            only({fileOf("20260101000000_slow", "CREATE TABLE t (a int); SELECT pg_sleep(60)")}));
    std::stop_source stop;
    std::jthread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        stop.request_stop();
    });
    const auto report = migrator.deploy(*connection, MigrationTarget::Desk, {}, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY(!connection->isBroken());
    QCOMPARE(stateOf(migrator, *connection, MigrationTarget::Desk, "20260101000000_slow"), MigrationState::Pending);
}

void MigratorTest::lostConnectionLeavesNothing()
{
    const MigrationPlace place(m_servers, {MigrationTarget::Desk});
    const auto connection = place.connect(MigrationTarget::Desk);
    const auto other = place.connect(MigrationTarget::Desk);
    const Migrator migrator(place.layout(),
                            only({fileOf("20260101000000_slow", "CREATE TABLE t (a int); SELECT pg_sleep(60)")}));
    if (vhm24::tests::Bouncer::isWanted())
        QSKIP("a pooler does not say which process of the server works for whom");
    const int victim = connection->backendPid();
    std::jthread killer([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        ask(*other, "SELECT pg_terminate_backend(" + QByteArray::number(victim) + ")::text");
    });
    const auto report = migrator.deploy(*connection, MigrationTarget::Desk);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Unavailable);
    killer.join();
    const Migrator next(place.layout(), only({fileOf("20260101000000_slow", "CREATE TABLE t (a int)")}));
    QCOMPARE(stateOf(next, *other, MigrationTarget::Desk, "20260101000000_slow"), MigrationState::Pending);
    const auto applied = next.deploy(*other, MigrationTarget::Desk);
    QVERIFY(applied);
    QCOMPARE(applied->applied.size(), 1);
}

void MigratorTest::twoAtOnceApplyOnce()
{
    const MigrationPlace place(m_servers, {Target});
    auto files = migrationFiles(Target);
    files.push_back(fileOf("20990102000000_slow", "SELECT pg_sleep(0.3); CREATE TABLE slow (a int);"));
    files.push_back(fileOf("20990103000000_last", "CREATE TABLE last (a int);"));
    const Migrator migrator(place.layout(), only(files));
    std::atomic<int> applied = 0;
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                const auto connection = place.connect(Target);
                const auto report = migrator.deploy(*connection, Target);
                applied += report ? static_cast<int>(report->applied.size()) : 0;
                failures += report ? 0 : 1;
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(applied.load(), static_cast<int>(files.size()));
    const auto connection = place.connect(Target);
    QCOMPARE(ask(*connection, "SELECT count(*)::text FROM " + journal(place, Target).toUtf8()),
             QString::number(files.size()));
}

void MigratorTest::tablesWithoutJournalAreBaselined()
{
    const MigrationPlace place(m_servers, {AllMigrationTargets.begin(), AllMigrationTargets.end()});
    const Migrator migrator(place.layout());
    for (const Service service : AllServices) {
        const MigrationTarget target = targetOf(service);
        const auto connection = place.connect(target);
        runIn(*connection, place.schema(target), sqlOf(target));
        if (service == Service::Inventory) // somebody's own index is no reason to refuse
            runIn(*connection, place.schema(target), "CREATE INDEX mine ON \"StockMovement\" (\"createdAt\", \"id\")");
        const auto report = migrator.deploy(*connection, target);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(report->applied.isEmpty());
        QCOMPARE(report->baselined, namesOf(target));
        QCOMPARE(stateOf(migrator, *connection, target, Init), MigrationState::Applied);
        QCOMPARE(ask(*connection, "SELECT max(applied_steps_count)::text FROM " + journal(place, target).toUtf8()),
                 QStringLiteral("0"));
    }
}

void MigratorTest::foreignJournalIsBaselined()
{
    const MigrationPlace place(m_servers, {Target});
    const auto connection = place.connect(Target);
    // The back end's own history, under another name.
    const Migrator foreign(place.layout(), only({fileOf("20240101000000_first", sqlOf(Target))}));
    QVERIFY(foreign.deploy(*connection, Target));
    const Migrator migrator(place.layout());
    const auto report = migrator.deploy(*connection, Target);
    QVERIFY(report);
    QCOMPARE(report->baselined, namesOf(Target));
    QCOMPARE(stateOf(migrator, *connection, Target, "20240101000000_first"), MigrationState::Unknown);
}

void MigratorTest::wrongTablesAreRefused()
{
    const MigrationPlace place(m_servers, {Target});
    const auto connection = place.connect(Target);
    const Migrator migrator(place.layout());
    runIn(*connection, place.schema(Target), sqlOf(Target));
    runIn(*connection, place.schema(Target),
          "ALTER TABLE \"InventoryItem\" DROP COLUMN \"sku\"; DROP TABLE \"StockMovement\"");
    const auto refused = migrator.deploy(*connection, Target);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().detail.contains(QStringLiteral("missing column InventoryItem.sku")));
    QVERIFY(refused.error().detail.contains(QStringLiteral("missing table StockMovement")));
    QCOMPARE(ask(*connection, "SELECT to_regclass('" + journal(place, Target).toUtf8() + "')::text"), QString());
}

void MigratorTest::olderFormIsNamed()
{
    const MigrationPlace place(m_servers, {MigrationTarget::Auth});
    if (!place.hasFiveDatabases() && !vhm24::tests::isInOneSchema())
        QSKIP("only a service in public can meet the older form");
    const auto connection = place.connect(MigrationTarget::Auth);
    runIn(*connection, QStringLiteral("public"),
          "CREATE TABLE \"User\" (id text); CREATE TABLE \"Machine\" (id text);"
          "CREATE TABLE \"Transaction\" (id text, \"paymentType\" text)");
    const auto refused = Migrator(place.layout()).deploy(*connection, MigrationTarget::Auth);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(QStringLiteral("older form")));
}

void MigratorTest::changedAndUnknownAreShown()
{
    const MigrationPlace place(m_servers, {Target});
    const auto connection = place.connect(Target);
    const Migrator migrator(place.layout());
    QVERIFY(migrator.deploy(*connection, Target));
    const QByteArray table = journal(place, Target).toUtf8();
    QVERIFY(connection->runScript(
        "UPDATE " + table + " SET checksum = 'other'; INSERT INTO " + table +
        " (id, checksum, finished_at, migration_name) VALUES ('x', 'y', now(), '20990101000000_new')"));
    QCOMPARE(stateOf(migrator, *connection, Target, Init), MigrationState::ChangedAfterwards);
    QCOMPARE(stateOf(migrator, *connection, Target, "20990101000000_new"), MigrationState::Unknown);
    const auto report = migrator.deploy(*connection, Target);
    QVERIFY(report && report->applied.isEmpty());
}

VHM24_TEST(MigratorTest)
#include "tst_migrator_db.moc"
