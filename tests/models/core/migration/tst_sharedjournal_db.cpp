// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/migrator.h"
#include "models/core/migration/structure.h"
#include "tests/models/core/migration/migrationplace.h"
#include "tests/support/registry.h"

using namespace vhm24::core;

namespace {

constexpr const char *First = "20260101000000_init";

MigrationState firstStateOf(const Migrator &migrator, Connection &connection, MigrationTarget target)
{
    const auto statuses = migrator.status(connection, target);
    for (const MigrationStatus &status : statuses ? *statuses : std::vector<MigrationStatus>()) {
        if (status.name == QLatin1String(First))
            return status.state;
    }
    qFatal("no such migration");
}

} // namespace

/// All services in one schema, and so in one table of migrations.
class SharedJournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servicesInOneSchemaShareTheJournal();
    void schemaDeskIsRefused();

private:
    vhm24::tests::TestServers m_servers;
};

void SharedJournalTest::servicesInOneSchemaShareTheJournal()
{
    const MigrationPlace place(m_servers, {MigrationTarget::Auth});
    std::array<Layout::Place, AllServices.size()> places;
    const auto database = std::make_shared<Database>(place.layout().database(Service::Auth).settings(), 1);
    places.fill({.database = database, .schema = QStringLiteral("together")});
    const Layout layout(places);
    const auto connection = place.connect(MigrationTarget::Auth);
    // All of them begin with a migration of the same name; that of tasks fails.
    const QByteArray sql = "CREATE TABLE nowhere.t (a int)";
    const MigrationFile bad{.name = QLatin1String(First), .sql = sql, .checksum = checksumOf(sql)};
    const Migrator broken(layout, [bad](MigrationTarget target) {
        return target == MigrationTarget::Tasks ? std::vector<MigrationFile>{bad} : migrationFiles(target);
    });
    qsizetype files = 0;
    for (const Service service : AllServices) {
        const auto report = broken.deploy(*connection, targetOf(service));
        QCOMPARE(report.ok(), service != Service::Tasks);
        files += qsizetype(migrationFiles(targetOf(service)).size());
        QStringList names;
        for (const MigrationFile &file : migrationFiles(targetOf(service)))
            names += file.name;
        if (report)
            QCOMPARE(report->applied, names);
    }
    QCOMPARE(firstStateOf(broken, *connection, MigrationTarget::Tasks), MigrationState::Failed);
    QCOMPARE(firstStateOf(broken, *connection, MigrationTarget::Shared), MigrationState::Applied);
    const auto nothing =
        broken.resolve(*connection, MigrationTarget::Auth, QLatin1String(First), MigrationResolution::RolledBack);
    QVERIFY(!nothing && nothing.error().kind == ErrorKind::NotFound); // the failed one is that of a neighbour
    QVERIFY(broken.resolve(*connection, MigrationTarget::Tasks, QLatin1String(First), MigrationResolution::RolledBack));
    const Migrator migrator(layout);
    QVERIFY(migrator.deploy(*connection, MigrationTarget::Tasks));
    for (const Service service : AllServices) {
        const auto again = migrator.deploy(*connection, targetOf(service));
        QVERIFY(again && again->applied.isEmpty() && again->baselined.isEmpty());
        const auto differences = compareStructure(*connection, service, layout.schema(service));
        QVERIFY(differences && differences->empty());
    }
    QCOMPARE(ask(*connection, "SELECT count(*)::text FROM together._prisma_migrations WHERE finished_at IS NOT NULL"),
             QString::number(files));
}

void SharedJournalTest::schemaDeskIsRefused()
{
    const MigrationPlace place(m_servers, {MigrationTarget::Auth});
    std::array<Layout::Place, AllServices.size()> places;
    const auto database = std::make_shared<Database>(place.layout().database(Service::Auth).settings(), 1);
    places.fill({.database = database, .schema = QStringLiteral("desk")});
    const Layout layout(places);
    const auto connection = place.connect(MigrationTarget::Auth);
    const auto refused = Migrator(layout).deploy(*connection, MigrationTarget::Auth);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
}

VHM24_TEST(SharedJournalTest)
#include "tst_sharedjournal_db.moc"
