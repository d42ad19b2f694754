// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/structure.h"
#include "tests/models/core/migration/migrationplace.h"
#include "tests/support/registry.h"

using namespace vhm24::core;

Q_DECLARE_METATYPE(vhm24::core::DifferenceKind)

namespace {

struct Seed {
    const char *title = "";
    const char *sql = "";
    DifferenceKind kind = DifferenceKind::MissingTable;
    const char *table = "";
    const char *name = "";
    bool harmless = false;
};

using enum DifferenceKind;
const Seed Seeds[] = {
    {"missing table", R"(DROP TABLE {machines}."ServiceHistory")", MissingTable, "ServiceHistory", ""},
    {"view in its place", R"(ALTER TABLE {machines}."ServiceHistory" RENAME TO old;
         CREATE VIEW {machines}."ServiceHistory" AS SELECT 1 AS id)",
     MissingTable, "ServiceHistory", ""},
    {"missing column", R"(ALTER TABLE {machines}."Location" DROP COLUMN latitude)", MissingColumn, "Location",
     "latitude"},
    {"extra column", R"(ALTER TABLE {machines}."Location" ADD note text)", ExtraColumn, "Location", "note", true},
    {"extra column that rows need", R"(ALTER TABLE {machines}."Location" ADD note text NOT NULL)", ExtraColumn,
     "Location", "note"},
    {"type", R"(ALTER TABLE {machines}."Location" ALTER latitude TYPE real)", DifferentType, "Location", "latitude"},
    {"precision of a time", R"(ALTER TABLE {machines}."Location" ALTER "updatedAt" TYPE timestamp)", DifferentType,
     "Location", "updatedAt"},
    {"time zone", R"(ALTER TABLE {machines}."Location" ALTER "updatedAt" TYPE timestamptz(3))", DifferentType,
     "Location", "updatedAt"},
    {"enum as text", R"(ALTER TABLE {machines}."Machine" ALTER status DROP DEFAULT, ALTER status TYPE text,
         ALTER status SET DEFAULT 'OFFLINE')",
     DifferentType, "Machine", "status"},
    {"default", R"(ALTER TABLE {machines}."Machine" ALTER status SET DEFAULT 'ONLINE')", DifferentDefault, "Machine",
     "status"},
    {"no default", R"(ALTER TABLE {machines}."Location" ALTER "createdAt" DROP DEFAULT)", DifferentDefault, "Location",
     "createdAt"},
    {"a default too many", R"(ALTER TABLE {machines}."Location" ALTER "updatedAt" SET DEFAULT now())", DifferentDefault,
     "Location", "updatedAt"},
    {"null", R"(ALTER TABLE {machines}."Location" ALTER name DROP NOT NULL)", DifferentNull, "Location", "name"},
    {"not null", R"(ALTER TABLE {machines}."Location" ALTER latitude SET NOT NULL)", DifferentNull, "Location",
     "latitude"},
    {"missing index", R"(DROP INDEX {machines}."ServiceHistory_machineId_idx")", MissingIndex, "ServiceHistory",
     "ServiceHistory_machineId_idx", true},
    {"missing unique index", R"(DROP INDEX {machines}."Machine_code_key")", MissingIndex, "Machine",
     "Machine_code_key"},
    {"missing primary key", R"(ALTER TABLE {machines}."MachineConfig" DROP CONSTRAINT "MachineConfig_pkey")",
     MissingIndex, "MachineConfig", "MachineConfig_pkey"},
    {"extra index", R"(CREATE INDEX mine ON {machines}."Machine" (name))", ExtraIndex, "Machine", "mine", true},
    {"extra unique index", R"(CREATE UNIQUE INDEX mine ON {machines}."Machine" (name))", ExtraUniqueIndex, "Machine",
     "mine"},
    {"index not unique", R"(DROP INDEX {machines}."Machine_code_key";
         CREATE INDEX "Machine_code_key" ON {machines}."Machine" (code))",
     DifferentIndex, "Machine", "Machine_code_key"},
    {"partial index", R"(DROP INDEX {machines}."Machine_code_key";
         CREATE UNIQUE INDEX "Machine_code_key" ON {machines}."Machine" (code) WHERE name <> '')",
     DifferentIndex, "Machine", "Machine_code_key"},
    {"missing foreign key", R"(ALTER TABLE {machines}."Machine" DROP CONSTRAINT "Machine_locationId_fkey")",
     MissingForeignKey, "Machine", "Machine_locationId_fkey"},
    {"foreign key's action", R"(ALTER TABLE {machines}."Machine" DROP CONSTRAINT "Machine_locationId_fkey",
         ADD CONSTRAINT "Machine_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES {machines}."Location" (id)
         ON DELETE CASCADE ON UPDATE CASCADE)",
     DifferentForeignKey, "Machine", "Machine_locationId_fkey"},
    {"extra foreign key", R"(ALTER TABLE {machines}."Machine" ADD CONSTRAINT mine FOREIGN KEY (code)
         REFERENCES {machines}."Location" (id))",
     ExtraForeignKey, "Machine", "mine"},
    {"renamed enum", R"(ALTER TYPE {machines}."MachineStatus" RENAME TO "Status")", MissingEnum, "", "MachineStatus"},
    {"enum's order", R"(ALTER TYPE {machines}."MachineStatus" RENAME VALUE 'ONLINE' TO 'x';
         ALTER TYPE {machines}."MachineStatus" RENAME VALUE 'ERROR' TO 'ONLINE';
         ALTER TYPE {machines}."MachineStatus" RENAME VALUE 'x' TO 'ERROR')",
     DifferentEnum, "", "MachineStatus"},
    {"enum's value", R"(ALTER TYPE {machines}."MachineStatus" ADD VALUE 'BROKEN')", DifferentEnum, "", "MachineStatus"},
};

} // namespace

class StructureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void contractIsWhatTheMigrationsMake();
    void emptySchemaLacksEveryTable();
    void otherTablesAreIgnored();
    void ourIndexesAreIgnored();
    void findsDrift_data();
    void findsDrift();
    void recognisesTheOlderForm();

private:
    vhm24::tests::TestServers m_servers;
    std::unique_ptr<MigrationPlace> m_place;
};

void StructureTest::initTestCase()
{
    m_place = std::make_unique<MigrationPlace>(
        m_servers, std::vector<MigrationTarget>(AllMigrationTargets.begin(), AllMigrationTargets.end()));
    for (const Service service : AllServices) {
        const auto connection = m_place->connect(targetOf(service));
        runIn(*connection, m_place->schema(targetOf(service)), sqlOf(targetOf(service)));
    }
}

void StructureTest::contractIsWhatTheMigrationsMake()
{
    for (const Service service : AllServices) {
        const auto connection = m_place->connect(targetOf(service));
        const auto differences = compareStructure(*connection, service, m_place->schema(targetOf(service)));
        QVERIFY(differences);
        QVERIFY2(differences->empty(), qPrintable(differences->empty() ? QString() : describe(differences->front())));
        QCOMPARE(connection->roundTrips(), 1);
        QCOMPARE(ask(*connection, "SHOW search_path"), QStringLiteral("\"$user\", public"));
    }
}

void StructureTest::emptySchemaLacksEveryTable()
{
    const auto connection = m_place->connect(MigrationTarget::Machines);
    const auto differences = compareStructure(*connection, Service::Machines, QStringLiteral("no such schema"));
    QVERIFY(differences);
    QCOMPARE(differences->size(), std::size_t(6)); // five tables and an enum
    QCOMPARE(std::count_if(differences->begin(), differences->end(),
                           [](const auto &one) { return one.kind == DifferenceKind::MissingTable; }),
             5);
}

void StructureTest::otherTablesAreIgnored()
{
    const auto connection = m_place->connect(MigrationTarget::Tasks);
    QVERIFY(connection->runScript("BEGIN"));
    QVERIFY(connection->runScript(m_place->layout().sql("CREATE TABLE {tasks}.mine (a int PRIMARY KEY)")));
    const auto differences = compareStructure(*connection, Service::Tasks, m_place->schema(MigrationTarget::Tasks));
    QVERIFY(differences && differences->empty());
    QVERIFY(connection->runScript("ROLLBACK"));
}

void StructureTest::ourIndexesAreIgnored()
{
    const auto connection = m_place->connect(MigrationTarget::Machines);
    QVERIFY(connection->runScript("BEGIN"));
    QVERIFY(connection->runScript(m_place->layout().sql(
        R"(CREATE INDEX "desk_Machine_name_idx" ON {machines}."Machine" (name) WHERE id IS NOT NULL)")));
    const QString schema = m_place->schema(MigrationTarget::Machines);
    auto differences = compareStructure(*connection, Service::Machines, schema);
    QVERIFY(differences && differences->empty());
    // One that refuses rows is nobody's business to add.
    QVERIFY(connection->runScript(
        m_place->layout().sql(R"(CREATE UNIQUE INDEX "desk_Machine_name_key" ON {machines}."Machine" (name))")));
    differences = compareStructure(*connection, Service::Machines, schema);
    QVERIFY(differences && differences->size() == 1);
    QCOMPARE(differences->front().kind, ExtraUniqueIndex);
    QVERIFY(connection->runScript("ROLLBACK"));
}

void StructureTest::findsDrift_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<DifferenceKind>("kind");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("harmless");
    for (const Seed &seed : Seeds)
        QTest::newRow(seed.title) << QByteArray(seed.sql) << seed.kind << QString::fromLatin1(seed.table)
                                  << QString::fromLatin1(seed.name) << seed.harmless;
}

void StructureTest::findsDrift()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const DifferenceKind, kind);
    QFETCH(const QString, table);
    QFETCH(const QString, name);
    QFETCH(const bool, harmless);
    const auto connection = m_place->connect(MigrationTarget::Machines);
    QVERIFY(connection->runScript("BEGIN"));
    const auto seeded = connection->runScript(m_place->layout().sql(sql));
    QVERIFY2(seeded, qPrintable(seeded ? QString() : seeded.error().detail));
    const auto differences =
        compareStructure(*connection, Service::Machines, m_place->schema(MigrationTarget::Machines));
    QVERIFY(differences);
    const auto found = std::find_if(differences->begin(), differences->end(), [&](const auto &one) {
        return one.kind == kind && one.table == table && one.name == name;
    });
    QVERIFY2(found != differences->end(),
             qPrintable(differences->empty() ? QStringLiteral("nothing") : describe(differences->front())));
    QCOMPARE(found->harmless, harmless);
    QVERIFY(connection->runScript("ROLLBACK"));
}

void StructureTest::recognisesTheOlderForm()
{
    const auto connection = m_place->connect(MigrationTarget::Shared);
    QVERIFY(!isOldSingleSchema(*connection));
    QVERIFY(
        connection->runScript("SET client_min_messages = warning; BEGIN; DROP TABLE IF EXISTS public.\"Transaction\", "
                              "public.\"User\", public.\"Machine\" CASCADE;"
                              "CREATE TABLE public.\"User\" (id text); CREATE TABLE public.\"Machine\" (id text);"
                              "CREATE TABLE public.\"Transaction\" (id text, \"paymentType\" text)"));
    QVERIFY(isOldSingleSchema(*connection));
    QVERIFY(connection->runScript("ROLLBACK"));
}

VHM24_TEST(StructureTest)
#include "tst_structure_db.moc"
