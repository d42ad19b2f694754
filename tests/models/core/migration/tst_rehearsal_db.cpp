// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/migration/deskstructure.h"
#include "models/core/migration/migrator.h"
#include "models/core/migration/structureverdict.h"
#include "tests/models/core/migration/migrationplace.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace vhm24::core;

/// What is tried before it is done: dry runs, new migrations, and the verdict on a structure.
class TestRehearsal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dryRunLeavesNothing()
    {
        const MigrationPlace place(m_servers, {MigrationTarget::Tasks});
        const Migrator migrator(place.layout());
        const auto connection = place.connect(MigrationTarget::Tasks);
        const auto report = migrator.rehearse(*connection, MigrationTarget::Tasks);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().detail));
        QVERIFY(!report->failure);
        QCOMPARE(report->applied.size(), qsizetype(migrationFiles(MigrationTarget::Tasks).size()));
        QCOMPARE(tablesIn(*connection, place.schema(MigrationTarget::Tasks)), QStringLiteral("0"));
        // What was said is what happens.
        QCOMPARE(migrator.deploy(*connection, MigrationTarget::Tasks)->applied, report->applied);
        QVERIFY(migrator.rehearse(*connection, MigrationTarget::Tasks)->applied.isEmpty());
    }

    void failureIsNamedAndUndone_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("wrong") << QByteArray("CREATE TABLE kept (a int); SELECT no_such_column FROM kept")
                               << QStringLiteral("no_such_column");
        // Otherwise the first table would stay.
        QTest::newRow("commits by itself")
            << QByteArray("CREATE TABLE kept (a int); COMMIT; CREATE TABLE more (a int)") << QStringLiteral("COMMIT");
    }
    void failureIsNamedAndUndone()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, says);
        const MigrationPlace place(m_servers, {MigrationTarget::Tasks});
        const MigrationFile good{.name = QStringLiteral("20260101000000_good"), .sql = "CREATE TABLE good (a int)"};
        const MigrationFile bad{.name = QStringLiteral("20260102000000_bad"), .sql = sql};
        const Migrator migrator(place.layout(), [&](MigrationTarget) { return std::vector<MigrationFile>{good, bad}; });
        const auto connection = place.connect(MigrationTarget::Tasks);
        const auto report = migrator.rehearse(*connection, MigrationTarget::Tasks);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().detail));
        QVERIFY(report->failure);
        QCOMPARE(report->failure->subject, bad.name);
        QVERIFY2(report->failure->detail.contains(says), qPrintable(report->failure->detail));
        QCOMPARE(report->applied, QStringList{good.name});
        QCOMPARE(tablesIn(*connection, place.schema(MigrationTarget::Tasks)), QStringLiteral("0"));
        const auto statuses = migrator.status(*connection, MigrationTarget::Tasks);
        for (const MigrationStatus &status : *statuses)
            QCOMPARE(status.state, MigrationState::Pending); // not failed
    }

    void newOnesFollowAllThatAreThere()
    {
        const QTemporaryDir folder;
        const QDateTime now(QDate(2020, 1, 1), QTime(), Qt::UTC); // a clock that is behind
        const auto first =
            newMigration(folder.path(), MigrationTarget::Shared, QStringLiteral("  Add «Notes» 2!"), now);
        QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().detail));
        const QString name = migrationFilesWith(folder.path(), MigrationTarget::Shared).back().name;
        QCOMPARE(*first, QStringLiteral("%1/shared/%2/migration.sql").arg(folder.path(), name));
        QVERIFY2(name.endsWith(QStringLiteral("_add_notes_2")), qPrintable(name));
        QVERIFY(name > migrationFiles(MigrationTarget::Shared).back().name);
        const auto second = newMigration(folder.path(), MigrationTarget::Shared, QStringLiteral("aaa"), now);
        QVERIFY(second.ok());
        QVERIFY(
            migrationFilesWith(folder.path(), MigrationTarget::Shared).back().name.endsWith(QStringLiteral("_aaa")));
        QCOMPARE(migrationFilesWith(folder.path(), MigrationTarget::Auth).size(),
                 migrationFiles(MigrationTarget::Auth).size());
        QVERIFY(!newMigration(folder.path(), MigrationTarget::Shared, QStringLiteral("…"), now).ok());
    }

    void ourOwnSchemaIsCompared()
    {
        const MigrationPlace place(m_servers, {MigrationTarget::Desk});
        const auto connection = place.connect(MigrationTarget::Desk);
        QVERIFY(Migrator(place.layout()).deploy(*connection, MigrationTarget::Desk).ok());
        const auto clean = compareDesk(*connection);
        QVERIFY2(clean.ok(), clean ? "" : qPrintable(clean.error().detail));
        QVERIFY2(clean->empty(), qPrintable(clean->empty() ? QString() : describe(clean->front())));
        QVERIFY(connection->runScript("ALTER TABLE desk.setting DROP COLUMN value"));
        const auto drifted = compareDesk(*connection);
        QVERIFY(drifted.ok() && drifted->size() == 1);
        QCOMPARE(describe(drifted->front()), QStringLiteral("missing column setting.value, expected: jsonb"));
        QCOMPARE(ask(*connection, "SELECT count(*)::text FROM pg_namespace WHERE nspname LIKE 'desk\\_expected%'"),
                 QStringLiteral("0"));
    }

    void onlyHarmMakesReadOnly()
    {
        const std::vector<MigrationTarget> all(AllMigrationTargets.begin(), AllMigrationTargets.end());
        const MigrationPlace place(m_servers, all);
        for (const Service service : AllServices)
            runIn(*place.connect(targetOf(service)), place.schema(targetOf(service)), sqlOf(targetOf(service)));
        QVERIFY(!judgeStructure(place.layout()).result().isReadOnly());
        const auto connection = place.connect(MigrationTarget::Machines);
        const auto change = [&](const char *sql) { QVERIFY(connection->runScript(place.layout().sql(sql))); };
        change(
            R"(ALTER TABLE {machines}."Location" ADD note text; DROP INDEX {machines}."MachineConfig_machineId_idx")");
        QVERIFY(!judgeStructure(place.layout()).result().isReadOnly());
        change(R"(ALTER TABLE {machines}."Location" DROP COLUMN latitude)");
        const StructureVerdict verdict = judgeStructure(place.layout()).result();
        QVERIFY(verdict.isReadOnly());
        QVERIFY(!verdict.oldForm);
        QCOMPARE(verdict.lines(3).size(), 1);
        QVERIFY(verdict.lines(3).front().startsWith(QStringLiteral("machines: missing column Location.latitude")));
    }

private:
    static QString tablesIn(Connection &connection, const QString &schema)
    {
        return ask(connection, "SELECT count(*)::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                               "WHERE c.relkind = 'r' AND n.nspname = '" +
                                   schema.toUtf8() + '\'');
    }
    vhm24::tests::TestServers m_servers;
};

VHM24_TEST(TestRehearsal)
#include "tst_rehearsal_db.moc"
