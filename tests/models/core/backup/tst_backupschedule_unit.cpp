// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/backupmanifest.h"
#include "models/core/backup/backupschedule.h"
#include "models/core/backup/postgrestool.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24::core;

namespace {

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

} // namespace

/// When a backup is due, and which ones go.
class TestBackupSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void expiry_data()
    {
        QTest::addColumn<int>("keep");
        QTest::addColumn<int>("days");
        QTest::addColumn<QStringList>("verified");
        QTest::addColumn<QStringList>("gone");
        const QStringList none;
        QTest::newRow("no rule") << 0 << 0 << none << none;
        QTest::newRow("more than there are") << 9 << 0 << none << none;
        QTest::newRow("the newest two") << 2 << 0 << words("d0") << words("d2 d3 d9");
        QTest::newRow("days") << 0 << 3 << words("d0") << words("d9");
        QTest::newRow("the last verified stays") << 1 << 0 << words("d3 d9") << words("d1 d2 d9");
        QTest::newRow("however old") << 0 << 1 << words("d9") << words("d2 d3");
        QTest::newRow("none is verified: the newest stays") << 0 << 1 << none << words("d2 d3 d9");
    }
    void expiry()
    {
        QFETCH(int, keep);
        QFETCH(int, days);
        QFETCH(QStringList, verified);
        QFETCH(QStringList, gone);
        std::vector<BackupAge> backups;
        for (const int age : {3, 0, 9, 1, 2}) { // in no order
            const QString name = QStringLiteral("d%1").arg(age);
            backups.push_back(
                {.name = name, .at = m_now.addDays(-age).addSecs(60), .verified = verified.contains(name)});
        }
        QCOMPARE(expiredBackups(backups, {.keep = keep, .days = days}, m_now), gone);
    }
    void onlyOldOnesAndNoneVerified()
    {
        const std::vector<BackupAge> backups{{.name = QStringLiteral("a"), .at = m_now.addDays(-9)},
                                             {.name = QStringLiteral("b"), .at = m_now.addDays(-8)}};
        QCOMPARE(expiredBackups(backups, {.days = 1}, m_now), QStringList{QStringLiteral("a")});
        QCOMPARE(expiredBackups({}, {.keep = 1}, m_now), QStringList());
    }

    void due()
    {
        const BackupSchedule off{.folder = QStringLiteral("/x")};
        QVERIFY(!off.isOn() && !off.nextDue({}, {}, m_now).isValid());
        const BackupSchedule daily{.everyHours = 24, .folder = QStringLiteral("/x")};
        QVERIFY(daily.isOn());
        QCOMPARE(daily.nextDue({}, {}, m_now), m_now);
        QCOMPARE(daily.nextDue(m_now.addSecs(-3600), {}, m_now), m_now.addSecs(23 * 3600));
        QCOMPARE(daily.nextDue(m_now.addDays(-3), {}, m_now), m_now); // missed while the desk was closed
        // A failed try rests for an hour.
        QCOMPARE(daily.nextDue(m_now.addDays(-3), m_now.addSecs(-600), m_now), m_now.addSecs(3000));
        QCOMPARE(daily.nextDue(m_now.addDays(-3), m_now.addSecs(-7200), m_now), m_now);
        // The clock was set back.
        QCOMPARE(daily.nextDue(m_now.addDays(30), m_now.addDays(30), m_now), m_now);
    }
    void scheduleIsKept()
    {
        const BackupSchedule written{.everyHours = 6,
                                     .folder = QStringLiteral("/x"),
                                     .place = QStringLiteral("h:1/d"),
                                     .expiry = {.keep = 3, .days = 7},
                                     .verify = false};
        const BackupSchedule read = BackupSchedule::fromJson(written.toJson());
        QCOMPARE(read.toJson(), written.toJson());
        QVERIFY(!BackupSchedule::fromJson({{QStringLiteral("everyHours"), -5}}).isOn());
    }

    void manifestIsKept()
    {
        BackupManifest manifest{.name = QStringLiteral("n"), .startedAt = m_now, .finishedAt = m_now, .spreadMs = 12};
        manifest.databases.push_back({.folder = QStringLiteral("all"),
                                      .schemas = {{Service::Auth, QStringLiteral("auth")}},
                                      .hasDesk = true,
                                      .extensions = {{QStringLiteral("pg_trgm"), QStringLiteral("desk")}},
                                      .tables = {{.schema = QStringLiteral("auth"),
                                                  .table = QStringLiteral("User"),
                                                  .rows = 9007199254740993 / 2,
                                                  .checksum = QStringLiteral("-12345678901234567890")}}});
        manifest.files.push_back({.path = QStringLiteral("all/toc.dat"), .size = 5, .sha256 = QStringLiteral("ab")});
        manifest.verification = {.at = m_now, .problems = {QStringLiteral("bad")}};
        const auto read = backupManifestFrom(toJson(manifest));
        QVERIFY(read.ok());
        QCOMPARE(toJson(*read), toJson(manifest));
        QVERIFY(!read->verification.succeeded());
        QVERIFY(read->databases.front().tables == manifest.databases.front().tables);
        QCOMPARE(read->databases.front().allSchemas(), (QStringList{QStringLiteral("auth"), QStringLiteral("desk")}));
        QVERIFY(!backupManifestFrom({}).ok());
    }

    void secretsGoThroughTheEnvironment()
    {
        const ConnectionSettings place{.hosts = {QStringLiteral("h")},
                                       .ports = {5433},
                                       .database = QStringLiteral("it's"),
                                       .user = QStringLiteral("u"),
                                       .password = QStringLiteral("CANARY")};
        const QProcessEnvironment environment = PostgresTool::environment(place);
        QCOMPARE(environment.value(QStringLiteral("PGPASSWORD")), QStringLiteral("CANARY"));
        QCOMPARE(environment.value(QStringLiteral("PGPORT")), QStringLiteral("5433"));
        const QString quoted = QString(QChar(u'\\')) + u'\'';
        QCOMPARE(PostgresTool::databaseArgument(place.database), QStringLiteral("--dbname=dbname='it%1s'").arg(quoted));
        QCOMPARE(PostgresTool::pattern(QStringLiteral("a*b")), QStringLiteral("\"a*b\""));
    }

private:
    const QDateTime m_now = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
};

VHM24_TEST(TestBackupSchedule)
#include "tst_backupschedule_unit.moc"
