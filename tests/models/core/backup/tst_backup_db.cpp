// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/backuprestorer.h"
#include "models/core/backup/backupwriter.h"
#include "models/core/backup/scratchdatabase.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

namespace {

/// Command lines of processes that hold `word`.
QByteArrayList commandLinesWith(const QByteArray &word)
{
    QByteArrayList found;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
        const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (line.contains(word))
            found += line;
    }
    return found;
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

/// From the copy over the proof to the restore, and what goes wrong on the way.
class TestBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->run(Service::Auth, R"(INSERT INTO {auth}."AuditLog"(id, action, entity, "entityId", changes)
            SELECT 'a' || n, 'ITEM_UPDATED', 'InventoryItem', 'x', jsonb_build_object('ф', 0.1 + n)
            FROM generate_series(1, 300) n)");
        m_world->addItem(0.1);
        m_world->addMachine(QStringLiteral("M-1"));
        m_store = std::make_unique<BackupStore>(m_folder.filePath(QStringLiteral("backups")));
    }
    void cleanupTestCase() { m_world.reset(); }

    void stoppedLeavesNothing()
    {
        std::stop_source stop;
        const auto made = BackupWriter(m_world->layout(), *m_store)
                              .create({.progress =
                                           [&](const BackupProgress &progress) {
                                               if (progress.phase == BackupProgress::Phase::Dumping)
                                                   stop.request_stop();
                                           },
                                       .stop = stop.get_token()});
        QVERIFY(!made.ok());
        QVERIFY2(made.error().kind == ErrorKind::Cancelled, qPrintable(made.error().detail));
        QCOMPARE(entriesOf(m_store->folder()), QStringList());
        // The parallel workers of pg_dump end a little after it.
        QTRY_VERIFY(commandLinesWith(m_store->folder().toUtf8()).isEmpty());
    }

    void copiesEveryRowWithoutShowingThePassword()
    {
        QDir().mkpath(m_store->unfinishedPath(QStringLiteral("killed")));
        const QByteArray password = authPlace().password.toUtf8();
        QVERIFY(password.size() > 8);
        QSet<QByteArray> seen;
        const auto look = [&](const BackupProgress &progress) {
            for (const QByteArray &line :
                 progress.phase == BackupProgress::Phase::Dumping ? commandLinesWith("") : QByteArrayList())
                seen += line;
        };
        const auto made =
            BackupWriter(m_world->layout(), *m_store).create({.program = QStringLiteral("test"), .progress = look});
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().detail));
        const auto shows = [&](const QByteArray &word) {
            return std::any_of(seen.begin(), seen.end(), [&](const QByteArray &line) { return line.contains(word); });
        };
        QVERIFY(shows("pg_dump"));
        QVERIFY(!shows(password));
        m_name = made->name;
        QCOMPARE(made->databases.size(), std::size_t(m_world->isOneDatabase() ? 1 : 5));
        QVERIFY(!made->verification.succeeded());
        QCOMPARE(rowsOf(*made, Service::Auth, QStringLiteral("AuditLog")), 300);
        QCOMPARE(entriesOf(m_store->folder()), QStringList{m_name}); // the killed one is gone
        QFile manifest(m_store->path(m_name) + QStringLiteral("/manifest.json"));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QVERIFY(!manifest.readAll().contains(password));
        QCOMPARE(m_store->list().size(), std::size_t(1));
    }

    void isVerifiedOnlyAfterATrial()
    {
        const auto verified = BackupRestorer(m_world->layout(), *m_store).verify(m_name, {});
        QVERIFY2(verified.ok(), verified ? "" : qPrintable(verified.error().detail));
        QVERIFY2(verified->verification.succeeded(), qPrintable(verified->verification.problems.join(u'\n')));
        QVERIFY(m_store->manifest(m_name)->verification.succeeded());
        // Nobody stays connected; other tests may try backups of theirs at the same time.
        const auto connected = [this] {
            return m_world->number(Service::Auth, R"(SELECT count(*) FROM pg_stat_activity
                WHERE starts_with(datname, 'vhm24_verify_'))");
        };
        QTRY_COMPARE_WITH_TIMEOUT(connected(), 0.0, 60'000);
    }

    /// It stays: the server is a throw-away one too, and DROP DATABASE waits for a checkpoint.
    void restoredCopyIsEqual()
    {
        if (!m_world->isOneDatabase())
            QSKIP("five new databases take long, and the trial made as many");
        const QString into = QStringLiteral("restored_%1").arg(QRandomGenerator::system()->generate64(), 0, 36);
        const BackupRestorer restorer(m_world->layout(), *m_store);
        const auto restored = restorer.restore(m_name, {.into = into});
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().detail));
        QCOMPARE(restored->databases, QStringList{into});
        // Counted here once more, without the class that proved it.
        ConnectionSettings place = authPlace();
        place.database = restored->databases.front();
        const auto connection = Connection::open(place);
        QVERIFY(connection.ok());
        const QByteArray look =
            m_world->layout().sql(R"(SELECT md5(string_agg(a::text, '|' ORDER BY id)) FROM {auth}."AuditLog" a)");
        QCOMPARE((*connection)->run({.sql = look})->text(0, 0), m_world->text(Service::Auth, look.constData()));
        // Our indexes for searches came with it, and what they need.
        QVERIFY((*connection)
                    ->run({.sql = "SELECT count(*) FROM pg_indexes WHERE indexname = "
                                  "'desk_AuditLog_search_idx'"})
                    ->integer(0, 0) == 1);
        // A second time it is not empty.
        const auto again = restorer.restore(m_name, {.into = into});
        QVERIFY(!again.ok());
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
    }

    void takesTheOldPlaceOnlyWhenTold()
    {
        m_world->run(Service::Auth, R"(DELETE FROM {auth}."AuditLog" WHERE id = 'a1')");
        m_world->run(Service::Auth, R"(CREATE TABLE {auth}.later (id int))");
        const BackupRestorer restorer(m_world->layout(), *m_store);
        QCOMPARE(restorer.restore(m_name, {}).error().kind, ErrorKind::Conflict);
        // Stopped half-way, all is as it was.
        std::stop_source stop;
        const auto stopped = restorer.restore(m_name, {.replace = true,
                                                       .progress =
                                                           [&](const BackupProgress &progress) {
                                                               if (progress.phase == BackupProgress::Phase::Comparing)
                                                                   stop.request_stop();
                                                           },
                                                       .stop = stop.get_token()});
        QVERIFY(!stopped.ok());
        QVERIFY2(stopped.error().kind == ErrorKind::Cancelled, qPrintable(stopped.error().detail));
        QCOMPARE(m_world->number(Service::Auth, R"(SELECT count(*) FROM {auth}."AuditLog")"), 299.0);
        const auto restored = restorer.restore(m_name, {.replace = true});
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().detail));
        QCOMPARE(m_world->number(Service::Auth, R"(SELECT count(*) FROM {auth}."AuditLog")"), 300.0);
        QCOMPARE(m_world->number(Service::Auth, "SELECT count(*) FROM pg_class WHERE relname = 'later'"), 0.0);
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }

    void lastVerifiedNeverExpires()
    {
        const auto removed = m_store->expire({.days = 1}, QDateTime::currentDateTimeUtc().addDays(100));
        QVERIFY(removed.ok());
        QCOMPARE(*removed, QStringList());
    }

    void damageIsFound()
    {
        const QString folder = m_store->path(m_name);
        const auto manifest = m_store->manifest(m_name);
        const auto data = std::find_if(manifest->files.begin(), manifest->files.end(), [](const BackupFile &file) {
            return file.path.endsWith(QLatin1String(".dat.gz"));
        });
        QVERIFY(data != manifest->files.end());
        QFile file(folder + u'/' + data->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        const char byte = file.peek(1).front();
        file.putChar(char(byte ^ 1));
        file.close();
        const auto verified = BackupRestorer(m_world->layout(), *m_store).verify(m_name, {});
        QVERIFY(verified.ok());
        QVERIFY(!verified->verification.succeeded());
        QVERIFY(verified->verification.problems.join(u' ').contains(data->path));
        QVERIFY(!m_store->manifest(m_name)->verification.succeeded());
        QCOMPARE(BackupRestorer(m_world->layout(), *m_store).restore(m_name, {.replace = true}).error().kind,
                 ErrorKind::Conflict);
    }

    void anotherLayoutIsRefused()
    {
        auto manifest = *m_store->manifest(m_name);
        QVERIFY(BackupRestorer::checkFit(m_world->layout(), manifest).ok());
        manifest.databases.front().schemas.begin()->second = QStringLiteral("elsewhere");
        QVERIFY(!BackupRestorer::checkFit(m_world->layout(), manifest).ok());
        manifest.databases.erase(manifest.databases.begin());
        QVERIFY(!BackupRestorer::checkFit(m_world->layout(), manifest).ok());
    }

private:
    const ConnectionSettings &authPlace() const { return m_world->layout().database(Service::Auth).settings(); }
    static qint64 rowsOf(const BackupManifest &manifest, Service service, const QString &table)
    {
        for (const TableCount &one : manifest.databaseOf(service)->tables) {
            if (one.table == table)
                return one.rows;
        }
        return -1;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<tests::ServiceWorld> m_world;
    std::unique_ptr<BackupStore> m_store;
    QString m_name;
};

VHM24_TEST(TestBackup)
#include "tst_backup_db.moc"
