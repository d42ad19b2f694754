// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/backupsettings.h"
#include "models/core/backup/databaserecord.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/operations/applydialog.h"
#include "ui/core/operations/backuprunner.h"
#include "ui/core/operations/structurepage.h"
#include "ui/core/operations/structurerun.h"
#include "ui/core/widgets/banner.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace vhm24;
using core::Service;

/// A person sees what differs, tries what is pending, and applies it.
class TestStructurePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_backups = std::make_shared<ui::BackupRunner>(*m_context);
        m_run = std::make_shared<ui::StructureRun>(*m_context);
        m_page = std::make_unique<ui::StructurePage>(*m_context, m_backups, m_run);
        m_page->resize(1084, 620);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open({});
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_run.reset();
        m_backups.reset();
        m_world.reset();
    }

    void allAreAsExpected()
    {
        const int places = m_world->isOneDatabase() ? 6 : 10;
        QCOMPARE(table("places").model()->rowCount(), places);
        for (int row = 0; row < places; ++row)
            QTRY_COMPARE(cell("places", row, 5), QStringLiteral("as expected"));
        QVERIFY(!button("applyMigrations").isEnabled());
        QVERIFY(text().contains(QLatin1String("CREATE TABLE"))); // the SQL of the first migration
    }

    void differencesAreNamedColumnByColumn()
    {
        m_world->run(Service::Tasks, R"(ALTER TABLE {tasks}."Task" DROP COLUMN description)");
        m_world->run(Service::Inventory, R"(DROP INDEX {inventory}."desk_StockMovement_search_idx")");
        m_page->refresh();
        const int tasks = int(Service::Tasks);
        QTRY_COMPARE(cell("places", tasks, 5), QStringLiteral("needs a look"));
        QTableView &places = table("places");
        places.setFocus();
        places.selectRow(tasks - 1);
        QTest::keyClick(&places, Qt::Key_Down);
        QCOMPARE(cell("points", 0, 0), QStringLiteral("Task.description"));
        QVERIFY(text().contains(QLatin1String("missing column")));
        m_world->run(Service::Tasks, R"(ALTER TABLE {tasks}."Task" ADD COLUMN description text)");
    }

    void missingIndexesAreRepaired()
    {
        auto *const banner = m_page->findChild<ui::Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(tests::wordsIn(*banner).contains(QLatin1String("desk_StockMovement_search_idx")));
        for (QAbstractButton *const one : banner->findChildren<QAbstractButton *>()) {
            if (one->text() == QLatin1String("Repair"))
                QTest::mouseClick(one, Qt::LeftButton);
        }
        QTRY_VERIFY(!m_run->isRunning());
        QCOMPARE(m_context->jobs->list().back().state, ui::Jobs::State::Done);
        QTRY_VERIFY(!banner->isVisible());
    }

    void pendingIsTriedAndApplied()
    {
        m_world->run(Service::Shared, R"(DELETE FROM {shared}."_prisma_migrations")");
        m_page->refresh();
        QTRY_VERIFY(button("applyMigrations").isEnabled());
        tests::click(*m_page, "tryMigrations");
        QTRY_VERIFY(!m_run->isRunning());
        QVERIFY2(text().contains(QLatin1String("would be taken as applied")), qPrintable(text()));
        QCOMPARE(m_world->number(Service::Shared, R"(SELECT count(*) FROM {shared}."_prisma_migrations")"), 0.0);
        QTRY_VERIFY(button("applyMigrations").isEnabled());
        tests::click(*m_page, "applyMigrations");
        QPointer<ui::ApplyDialog> dialog = m_page->window()->findChild<ui::ApplyDialog *>();
        QVERIFY(dialog && dialog->backsUp()); // a backup is offered
        tests::click(*dialog, "backUpFirst");
        tests::click(*dialog, "accept");
        QTRY_VERIFY(!m_run->isRunning() && !button("applyMigrations").isEnabled());
        QVERIFY(text().contains(QLatin1String("is taken as applied")));
        QVERIFY(m_world->number(Service::Shared, R"(SELECT count(*) FROM {shared}."_prisma_migrations")") > 0);
    }

    void aClosedTabStillAppliesAfterTheBackup()
    {
        m_world->run(Service::Shared, R"(DELETE FROM {shared}."_prisma_migrations")");
        m_page->refresh();
        QTRY_VERIFY(button("applyMigrations").isEnabled());
        const QTemporaryDir folder;
        core::keepBackupFolder(m_world->layout().database(Service::Auth).settings().place(), folder.path());
        tests::click(*m_page, "applyMigrations");
        QPointer<ui::ApplyDialog> dialog = m_page->window()->findChild<ui::ApplyDialog *>();
        QVERIFY(dialog && dialog->backsUp());
        tests::click(*dialog, "accept");
        QVERIFY(m_backups->isRunning());
        m_page.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!m_backups->isRunning() && !m_run->isRunning(), 30'000);
        QCOMPARE(m_backups->state(), ui::Jobs::State::Done);
        QVERIFY(m_world->number(Service::Shared, R"(SELECT count(*) FROM {shared}."_prisma_migrations")") > 0);
        core::keepBackupSchedule({});
    }

private:
    QTableView &table(const char *name) { return *m_page->findChild<QTableView *>(QString::fromLatin1(name)); }
    QAbstractButton &button(const char *name)
    {
        return *m_page->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    QString cell(const char *name, int row, int column)
    {
        return table(name).model()->index(row, column).data().toString();
    }
    QString text() { return m_page->findChild<QPlainTextEdit *>()->toPlainText(); }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::shared_ptr<ui::BackupRunner> m_backups;
    std::shared_ptr<ui::StructureRun> m_run;
    std::unique_ptr<ui::StructurePage> m_page;
};

VHM24_GUI_TEST(TestStructurePage)
#include "tst_structurepage_gui.moc"
