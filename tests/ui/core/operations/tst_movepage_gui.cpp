// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/targetpicker.h"
#include "models/core/database/configuredlayout.h"
#include "models/core/migration/migrationhomes.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/connections/connectionsdialog.h"
#include "ui/core/operations/applydialog.h"
#include "ui/core/operations/backuprunner.h"
#include "ui/core/operations/movepage.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>

using namespace vhm24;
using core::Service;
using ui::MoveStep;

/// A person moves all services into the other layout, in the window. Each test goes on from where the one before it
/// stopped.
class TestMovePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        fill();
        writeProfiles();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_context->connections = &m_picker;
        m_backups = std::make_shared<ui::BackupRunner>(*m_context);
        m_run = std::make_shared<ui::MoveRun>(*m_context, m_backups);
        m_run->setChunkRows(10);
        QVERIFY(openPage());
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_run.reset();
        m_backups.reset();
        m_world.reset();
        for (const QString &url : m_urls)
            m_servers.dropDatabase(url);
    }

    void withoutATargetNothingIsToBeDone()
    {
        QCOMPARE(m_page->step(), MoveStep::Places);
        QVERIFY(words().contains(QLatin1String("No target is chosen yet")));
        QVERIFY(!child<QAbstractButton>("moveVerb").isEnabled());
        m_page->triggerPrimary();
        QCOMPARE(m_page->step(), MoveStep::Places);
        QCOMPARE(cell("movePlaces", int(Service::Tasks), 0), QStringLiteral("Tasks"));
        QVERIFY(cell("movePlaces", int(Service::Tasks), 1).contains(m_world->layout().schema(Service::Tasks)));
    }

    void oneThatIsNotThereIsSaidToBe()
    {
        choose(QStringLiteral("nowhere"));
        QTRY_COMPARE(m_run->target() ? m_run->target()->name : QString(), QStringLiteral("nowhere"));
        tests::click(*m_page, "moveVerb");
        QTRY_VERIFY(!m_run->isBusy() && m_page->step() == MoveStep::Places);
        QVERIFY(words().contains(QLatin1String("no_such_database")));
    }

    void itselfIsInTheWay()
    {
        choose(QStringLiteral("home"));
        QTRY_COMPARE(m_run->target()->name, QStringLiteral("home"));
        tests::click(*m_page, "moveVerb");
        QTRY_VERIFY(m_run->survey() && !m_run->isBusy());
        QCOMPARE(m_page->step(), MoveStep::Checks);
        QVERIFY(rowWith("moveChecks", 2, "source and target are the same") == 0);
        QCOMPARE(rowWith("moveChecks", 1, "fine"), -1); // nothing else was looked at
        QCOMPARE(cell("moveChecks", 0, 1), QStringLiteral("in the way"));
        QCOMPARE(child<QAbstractButton>("moveVerb").text(), QStringLiteral("Check")); // there is nothing to start
    }

    void theChecksSayWhatWillBeMade()
    {
        goTo(MoveStep::Places);
        choose(QStringLiteral("away"));
        QTRY_COMPARE(m_run->target()->name, QStringLiteral("away"));
        QVERIFY(!m_run->survey()); // it was of another place
        QVERIFY(cell("movePlaces", int(Service::Tasks), 2).contains(QLatin1String("away")));
        QVERIFY(!words().contains(QLatin1String("://")));
        QTest::keyClick(&child<QAbstractButton>("moveVerb"), Qt::Key_Space);
        QTRY_VERIFY(m_run->isRehearsed() && !m_run->isBusy());
        QVERIFY(rowWith("moveChecks", 2, "applied first") >= 0);
        QCOMPARE(cell("moveChecks", rowWith("moveChecks", 0, "MachineTelemetry"), 2),
                 m_context->formats.integer(1500) + QStringLiteral(" rows."));
        QCOMPARE(child<QAbstractButton>("moveVerb").text(), QStringLiteral("Move…"));
    }

    void itIsStoppedAndGoesOn()
    {
        startIt();
        QTRY_VERIFY(arrived() > 0);
        tests::click(*m_page, "stopMove");
        QTRY_VERIFY(!m_run->isBusy());
        QCOMPARE(m_run->state(), ui::Jobs::State::Cancelled);
        QVERIFY(arrived() < 1500);
        QVERIFY(words().contains(QLatin1String("it can go on where it was")));
        QCOMPARE(child<QAbstractButton>("moveVerb").text(), QStringLiteral("Continue"));
        tests::click(*m_page, "moveVerb");
        m_page.reset(); // the tab is closed
        QTRY_VERIFY_WITH_TIMEOUT(m_run->report() && !m_run->isBusy(), 60'000);
        QVERIFY2(m_run->report()->agrees(), qPrintable(m_run->sentence()));
        QVERIFY(openPage());
        QCOMPARE(m_page->step(), MoveStep::Proof);
        QCOMPARE(m_context->jobs->list().back().state, ui::Jobs::State::Done);
    }

    void theProofNamesEveryTable()
    {
        const int telemetry = rowWith("moveProof", 0, "MachineTelemetry");
        QCOMPARE(cell("moveProof", telemetry, 2), m_context->formats.integer(1500));
        QCOMPARE(cell("moveProof", telemetry, 3), m_context->formats.integer(1500));
        for (int row = 0; row < table("moveProof").model()->rowCount(); ++row) {
            QCOMPARE(cell("moveProof", row, 1), QStringLiteral("equal"));
            QCOMPARE(cell("moveProof", row, 5), cell("moveProof", row, 6));
        }
        QVERIFY(table("moveProof").model()->rowCount() >= 21);
        goTo(MoveStep::Copy);
        QVERIFY(rowWith("moveCopy", 1, "agrees") >= 0);
        QCOMPARE(rowWith("moveCopy", 1, "waits"), -1);
    }

    void onceMoreChangesNothing()
    {
        const QString before = m_run->report()->tables.front().targetChecksum;
        m_world->run(Service::Auth, R"(UPDATE desk.setting SET value = '2')"); // people go on here
        goTo(MoveStep::Proof);
        tests::click(*m_page, "moveVerb");
        QCOMPARE(m_page->step(), MoveStep::Copy); // where it can be seen
        QVERIFY(m_run->report());                 // of before, until there is a new one
        QTRY_VERIFY_WITH_TIMEOUT(!m_run->isBusy(), 60'000);
        QVERIFY2(m_run->report() && m_run->report()->agrees(), qPrintable(m_run->sentence()));
        QCOMPARE(m_run->report()->tables.front().targetChecksum, before);
        QCOMPARE(m_page->step(), MoveStep::Proof);
    }

    void aRowThatChangedMeanwhileIsInQuarantineThere()
    {
        m_world->run(Service::Machines, R"(UPDATE {machines}."Machine" SET name = 'changed' WHERE id = 'm7')");
        tests::click(*m_page, "moveVerb");
        QTRY_VERIFY_WITH_TIMEOUT(!m_run->isBusy(), 60'000);
        QVERIFY2(m_run->sentence().contains(QLatin1String("1 row(s) wait in quarantine of the target")),
                 qPrintable(m_run->sentence()));
    }

    void aTargetWithRowsIsRefusedUnlessMerging()
    {
        m_run = std::make_shared<ui::MoveRun>(*m_context, m_backups); // of another day
        m_page.reset();
        m_world->run(Service::Tasks, R"(INSERT INTO {tasks}."Task"(id, title, "createdById", "updatedAt")
            VALUES ('k', 'x', 'u', now()))");
        QVERIFY(m_servers.execute(
            m_full, QStringLiteral(R"(INSERT INTO auth."User"(id, email, name, "passwordHash", roles, "updatedAt")
                VALUES ('stranger', 's@x.uz', 'S', '', '{}', now()))")));
        QVERIFY(openPage());
        choose(QStringLiteral("full"));
        QTRY_VERIFY(m_run->target());
        m_page->triggerPrimary();
        QTRY_VERIFY(m_run->survey() && !m_run->isBusy());
        QCOMPARE(cell("moveChecks", rowWith("moveChecks", 2, "The table User of the target holds rows"), 1),
                 QStringLiteral("in the way"));
        QTest::keyClick(&child<QAbstractButton>("moveMerge"), Qt::Key_Space);
        QVERIFY(m_run->merges());
        tests::click(*m_page, "moveVerb"); // checks once more
        QTRY_VERIFY(m_run->isRehearsed() && !m_run->isBusy());
        startIt();
        QTRY_VERIFY_WITH_TIMEOUT(m_run->report() && !m_run->isBusy(), 60'000);
        QVERIFY2(m_run->report()->agrees(), qPrintable(m_run->sentence()));
        QCOMPARE(rowWith("moveProof", 1, "not equal"), -1);
    }

private:
    void fill()
    {
        m_world->run(Service::Machines,
                     R"(INSERT INTO {machines}."Machine"(id, code, "serialNumber", type, name, status,
            "updatedAt") SELECT 'm' || n, 'c' || n, 's' || n, 'COFFEE', 'M' || n, 'ERROR', now()
            FROM generate_series(1, 20) n)");
        m_world->run(Service::Machines, R"(INSERT INTO {machines}."MachineTelemetry"(id, "machineId", temperature,
            "rawData") SELECT 't' || n, 'm1', n / 7.0, '{}' FROM generate_series(1, 1500) n)");
        m_world->run(Service::Auth, R"(INSERT INTO desk.setting(key, value, "updatedAt") VALUES ('k', '1', now()))");
        m_world->addItem(0.1 + 0.2);
    }
    /// One database for five, and five for one; one that is not there, the desk's own, and one that holds rows.
    void writeProfiles()
    {
        core::EnvFile::Values away{{QStringLiteral("USE_MULTIPLE_DATABASES"),
                                    m_world->isOneDatabase() ? QStringLiteral("true") : QStringLiteral("false")}};
        core::EnvFile::Values home{{QStringLiteral("USE_MULTIPLE_DATABASES"),
                                    m_world->isOneDatabase() ? QStringLiteral("false") : QStringLiteral("true")}};
        const QString variable = QStringLiteral("DATABASE_URL");
        away[variable] = newDatabase();
        home[variable] = m_world->place().section(u' ', 0, 0);
        for (const Service service : core::AllServices) {
            const QString own = QString(nameOf(service)).toUpper() + QStringLiteral("_DATABASE_URL");
            if (m_world->isOneDatabase())
                away[own] = newDatabase();
            else
                home[own] = m_world->place().section(u' ', int(service), int(service)) + QStringLiteral("?schema=") +
                            m_world->layout().schema(service);
        }
        QString nowhere = away[variable];
        nowhere.replace(QRegularExpression(QStringLiteral("/[^/]*$")), QStringLiteral("/no_such_database"));
        m_full = newDatabase();
        const core::EnvFile::Values full{{variable, m_full}};
        const auto deployed =
            core::deployEverywhere(core::makeLayout(*core::loadConfiguration(environmentOf(full), {}), 1));
        QVERIFY2(deployed, qPrintable(deployed ? QString() : deployed.error().detail));
        for (const auto &[name, values] :
             {std::pair(QStringLiteral("away"), away), std::pair(QStringLiteral("home"), home),
              std::pair(QStringLiteral("full"), full),
              std::pair(QStringLiteral("nowhere"), core::EnvFile::Values{{variable, nowhere}})})
            QVERIFY(m_store.write(name, values));
    }
    static QProcessEnvironment environmentOf(const core::EnvFile::Values &values)
    {
        QProcessEnvironment environment;
        for (auto it = values.begin(); it != values.end(); ++it)
            environment.insert(it.key(), it.value());
        return environment;
    }
    QString newDatabase()
    {
        m_urls += m_servers.createDatabase(QStringLiteral("away"));
        return m_urls.last();
    }
    bool openPage()
    {
        m_page = std::make_unique<ui::MovePage>(*m_context, m_run);
        m_page->resize(1084, 620);
        m_page->show();
        const bool active = QTest::qWaitForWindowActive(m_page.get());
        m_page->open({});
        return active;
    }
    void choose(const QString &name)
    {
        tests::click(*m_page, "chooseTarget");
        QPointer<ui::ConnectionsDialog> dialog = m_page->window()->findChild<ui::ConnectionsDialog *>();
        QVERIFY(dialog);
        auto *const list = dialog->findChild<QListWidget *>(QStringLiteral("connections"));
        list->setFocus();
        QTest::keyClicks(list, name);
        QCOMPARE(list->currentItem()->text(), name);
        tests::click(*dialog, "accept");
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }
    /// Without the backup that is offered.
    void startIt()
    {
        tests::click(*m_page, "moveVerb");
        QPointer<ui::ApplyDialog> dialog = m_page->window()->findChild<ui::ApplyDialog *>();
        QVERIFY(dialog && dialog->backsUp());
        tests::click(*dialog, "backUpFirst");
        tests::click(*dialog, "accept");
        QVERIFY(m_run->isBusy());
    }
    void goTo(MoveStep step)
    {
        auto *const steps = m_page->findChild<ui::StepList *>();
        const QModelIndex index = steps->model()->index(int(step), 0);
        QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, steps->visualRect(index).center());
        QCOMPARE(m_page->step(), step);
    }
    template <typename T> T &child(const char *name) { return *m_page->findChild<T *>(QString::fromLatin1(name)); }
    qint64 arrived() const
    {
        for (const ui::TransferredTable &one : m_run->tables()) {
            if (one.table == QLatin1String("MachineTelemetry"))
                return one.rows;
        }
        return 0;
    }
    QTableView &table(const char *name) { return child<QTableView>(name); }
    QString cell(const char *name, int row, int column)
    {
        return table(name).model()->index(row, column).data().toString();
    }
    int rowWith(const char *name, int column, const char *text)
    {
        for (int row = 0; row < table(name).model()->rowCount(); ++row) {
            if (cell(name, row, column).contains(QLatin1String(text)))
                return row;
        }
        return -1;
    }
    QString words() { return tests::wordsIn(*m_page); }

    QTemporaryDir m_folder;
    const core::ProfileStore m_store{m_folder.path()};
    app::TargetPicker m_picker{m_store};
    tests::TestServers m_servers;
    QStringList m_urls;
    QString m_full; // of the target that holds rows
    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::shared_ptr<ui::BackupRunner> m_backups;
    std::shared_ptr<ui::MoveRun> m_run;
    std::unique_ptr<ui::MovePage> m_page;
};

VHM24_GUI_TEST(TestMovePage)
#include "tst_movepage_gui.moc"
