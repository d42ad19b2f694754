// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/backupclock.h"
#include "models/core/backup/backupstore.h"
#include "models/core/backup/databaserecord.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vhm24;

/// The schedule is kept while a session is open, and only for the databases that it is about.
class TestBackupClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_schedule = {.everyHours = 1,
                      .folder = m_folder.path(),
                      .place = m_world->layout().database(core::Service::Auth).settings().place(),
                      .verify = false};
    }
    void cleanupTestCase() { m_world.reset(); }

    void othersAreLeftAlone()
    {
        app::BackupClock clock(m_world->layout(), m_jobs);
        core::BackupSchedule elsewhere = m_schedule;
        elsewhere.place += u'x';
        clock.look(elsewhere, m_now);
        clock.look({}, m_now);
        QVERIFY(!clock.isRunning());
        QVERIFY(m_jobs->list().empty());
    }
    void dueOneIsMadeOnce()
    {
        app::BackupClock clock(m_world->layout(), m_jobs);
        clock.look(m_schedule, m_now);
        QVERIFY(clock.isRunning());
        clock.look(m_schedule, m_now); // one at a time
        QCOMPARE(m_jobs->list().size(), std::size_t(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_jobs->list().front().state, ui::Jobs::State::Done, 30'000);
        QCOMPARE(core::BackupStore(m_folder.path()).list().size(), std::size_t(1));
        clock.look(m_schedule, QDateTime::currentDateTimeUtc());
        QVERIFY(!clock.isRunning()); // the next one is due in an hour
    }
    void whatCouldNotBeVerifiedIsKept()
    {
        const QTemporaryDir folder;
        core::BackupSchedule schedule = m_schedule;
        schedule.folder = folder.path();
        schedule.verify = true;
        app::BackupClock clock(m_world->layout(), m_jobs);
        clock.look(schedule, m_now);
        QTRY_COMPARE_WITH_TIMEOUT(core::BackupStore(folder.path()).list().size(), std::size_t(1), 30'000);
        m_jobs->cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(!clock.isRunning(), 30'000);
        QCOMPARE(m_jobs->list().back().state, ui::Jobs::State::Cancelled);
        QVERIFY(m_jobs->list().back().text.contains(QLatin1String("not verified")));
        QCOMPARE(core::BackupStore(folder.path()).list().size(), std::size_t(1));
    }
    void endOfTheSessionStopsIt()
    {
        {
            app::BackupClock clock(m_world->layout(), m_jobs);
            clock.look(m_schedule, m_now.addDays(1));
            QVERIFY(clock.isRunning());
        }
        QCOMPARE(core::BackupStore(m_folder.path()).list().size(), std::size_t(1));
        QCOMPARE(m_jobs->list().back().state, ui::Jobs::State::Cancelled);
    }

private:
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    QTemporaryDir m_folder;
    core::BackupSchedule m_schedule;
    std::shared_ptr<ui::Jobs> m_jobs = std::make_shared<ui::Jobs>();
    std::unique_ptr<tests::ServiceWorld> m_world;
};

VHM24_TEST(TestBackupClock)
#include "tst_backupclock_db.moc"
