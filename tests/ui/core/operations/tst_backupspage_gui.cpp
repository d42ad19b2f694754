// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/backupsettings.h"
#include "models/core/backup/databaserecord.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/operations/backuprunner.h"
#include "ui/core/operations/backupsmodel.h"
#include "ui/core/operations/backupspage.h"
#include "ui/core/operations/expirydialog.h"
#include "ui/core/operations/restoredialog.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace vhm24;
using ui::BackupState;

/// A person makes a backup, sees what it is worth, and can't replace a database by accident.
class TestBackupsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_place = m_world->layout().database(core::Service::Auth).settings().place();
        core::keepBackupSchedule({});
        m_runner = std::make_shared<ui::BackupRunner>(*m_context);
        m_page = std::make_unique<ui::BackupsPage>(*m_context, m_runner);
        m_page->resize(1084, 620);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open({});
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_runner.reset();
        m_world.reset();
        core::keepBackupSchedule({});
    }

    void folderIsTypedAndKept()
    {
        auto *const field = child<QLineEdit>("backupFolder");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, folder());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(core::keptBackupFolder(m_place), folder());
        QTRY_VERIFY(tests::wordsIn(*m_page).contains(QLatin1String("No backups here yet")));
        // Those of other databases go elsewhere.
        QVERIFY(core::keptBackupFolder(QStringLiteral("far:5432/away")) != folder());
    }

    void isMadeAndShownAsNotVerified()
    {
        tests::click(*m_page, "backUpNow");
        QVERIFY(m_runner->isRunning());
        QVERIFY(!child<QAbstractButton>("verifyBackup")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!m_runner->isRunning(), 30'000);
        QVERIFY2(m_runner->state() == ui::Jobs::State::Done, qPrintable(m_runner->log().join(u'\n')));
        QCOMPARE(m_context->jobs->list().back().state, ui::Jobs::State::Done);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(cell(0, ui::BackupsModel::State), ui::backupStateText(BackupState::NotVerified));
        QVERIFY(cell(0, ui::BackupsModel::Rows).toInt() > 0);
        QVERIFY(m_runner->log().join(u'\n').contains(QLatin1String("AuditLog")));
        QVERIFY(child<QAbstractButton>("verifyBackup")->isEnabled());
    }

    void stopLeavesNothing()
    {
        tests::click(*m_page, "backUpNow");
        tests::click(*m_page, "stopBackup");
        QTRY_VERIFY_WITH_TIMEOUT(!m_runner->isRunning(), 30'000);
        QCOMPARE(m_runner->state(), ui::Jobs::State::Cancelled);
        QCOMPARE(core::BackupStore(folder()).list().size(), std::size_t(1));
    }

    void replacingNeedsTheNameTyped()
    {
        tests::click(*m_page, "restoreBackup");
        QPointer<ui::RestoreDialog> dialog = m_page->window()->findChild<ui::RestoreDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->options().replace); // a new database, unless one says otherwise
        QVERIFY(dialog->options().into.contains(QLatin1String("_restored_")));
        auto *const typed = dialog->findChild<QLineEdit *>(QStringLiteral("typedName"));
        QVERIFY(!typed->isVisible());
        auto *const replace = dialog->findChild<QAbstractButton *>(QStringLiteral("replace"));
        replace->setFocus();
        QTest::keyClick(replace, Qt::Key_Space);
        QVERIFY(typed->isVisible());
        QTest::keyClicks(typed, QStringLiteral("wrong"));
        tests::click(*dialog, "accept");
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!m_runner->isRunning());
        const QString name = m_world->layout().database(core::Service::Auth).settings().database;
        typed->selectAll();
        QTest::keyClicks(typed, name);
        QVERIFY(dialog->options().replace && dialog->options().keepOld);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!m_runner->isRunning());
    }

    void damageIsSaidInWords()
    {
        const core::BackupStore store(folder());
        const auto before = store.list();
        QFile file(store.path(before[0].name) + u'/' + before[0].manifest.files[0].path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("x");
        file.close();
        tests::click(*m_page, "verifyBackup");
        QTRY_VERIFY_WITH_TIMEOUT(!m_runner->isRunning(), 30'000);
        QCOMPARE(m_runner->state(), ui::Jobs::State::Failed);
        QTRY_COMPARE(cell(0, ui::BackupsModel::State), ui::backupStateText(BackupState::Damaged));
        QTRY_VERIFY(tests::wordsIn(*m_page).contains(before[0].manifest.files[0].path)); // what is wrong with it
        QDir(folder()).mkpath(QStringLiteral("strange"));
        QFile strange(folder() + QStringLiteral("/strange/manifest.json"));
        QVERIFY(strange.open(QIODevice::WriteOnly));
        strange.write("no json");
        strange.close();
        m_page->refresh();
        QTRY_COMPARE(model().rowCount(), 2);
        QCOMPARE(cell(1, ui::BackupsModel::State), ui::backupStateText(BackupState::Unreadable));
    }

    void scheduleIsKeptAsTheCommandKeepsIt()
    {
        auto *const on = child<QCheckBox>("scheduleOn");
        on->setFocus();
        QTest::keyClick(on, Qt::Key_Space);
        auto *const hours = child<QSpinBox>("everyHours");
        hours->selectAll();
        QTest::keyClicks(hours, QStringLiteral("6"));
        QTest::keyClick(hours, Qt::Key_Tab);
        core::BackupSchedule kept = core::keptBackupSchedule();
        QVERIFY(kept.isOn());
        QCOMPARE(kept.everyHours, 6);
        QCOMPARE(kept.folder, folder());
        QCOMPARE(kept.place, m_place);
        QTest::keyClick(on, Qt::Key_Space);
        QVERIFY(!core::keptBackupSchedule().isOn());
    }

    void oldOnesAreNamedBeforeTheyGo()
    {
        const core::BackupStore store(folder());
        core::BackupManifest older = store.list()[0].manifest;
        older.name = QStringLiteral("older");
        older.startedAt = older.startedAt.addDays(-3);
        QDir().mkpath(store.path(older.name));
        QVERIFY(older.write(store.path(older.name)).ok());
        m_page->refresh();
        QTRY_COMPARE(model().rowCount(), 3);
        tests::click(*m_page, "deleteOld");
        QPointer<ui::ExpiryDialog> dialog = m_page->window()->findChild<ui::ExpiryDialog *>();
        QVERIFY(dialog);
        auto *const keep = dialog->findChild<QSpinBox *>(QStringLiteral("keepNewest"));
        keep->selectAll();
        QTest::keyClicks(keep, QStringLiteral("1"));
        QVERIFY(tests::wordsIn(*dialog).contains(older.name));
        tests::click(*dialog, "accept");
        QTRY_COMPARE(model().rowCount(), 2);
        QVERIFY(model().rowOf(older.name) < 0);
        QVERIFY(model().rowOf(QStringLiteral("strange")) >= 0);
    }

private:
    template <typename T> T *child(const char *name) { return m_page->findChild<T *>(QString::fromLatin1(name)); }
    ui::BackupsModel &model() { return *m_page->findChild<ui::BackupsModel *>(); }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    QString folder() { return m_folder.filePath(QStringLiteral("copies")); }

    QTemporaryDir m_folder;
    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    QString m_place;
    std::shared_ptr<ui::BackupRunner> m_runner;
    std::unique_ptr<ui::BackupsPage> m_page;
};

VHM24_GUI_TEST(TestBackupsPage)
#include "tst_backupspage_gui.moc"
