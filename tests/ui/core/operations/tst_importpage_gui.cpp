// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/settings/databaseurl.h"
#include "tests/models/core/transfer/olddatabase.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/operations/applydialog.h"
#include "ui/core/operations/backuprunner.h"
#include "ui/core/operations/importpage.h"
#include "ui/core/operations/importrun.h"
#include "ui/core/widgets/banner.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace vhm24;
using core::Service;
using ui::ImportStep;

/// A person brings the older schema over in the window. Each test goes on from where the one before it stopped.
class TestImportPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_url = tests::createOldDatabase(m_servers);
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_servers.problem()));
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_backups = std::make_shared<ui::BackupRunner>(*m_context);
        m_run = std::make_shared<ui::ImportRun>(*m_context, m_backups);
        QVERIFY(openPage());
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_run.reset();
        m_backups.reset();
        m_world.reset();
        m_servers.dropDatabase(m_url);
    }

    void thePasswordIsHiddenAtOnce()
    {
        QLineEdit &url = child<QLineEdit>("importUrl");
        QLineEdit &password = child<QLineEdit>("importPassword");
        url.setFocus();
        QTest::keyClicks(&url, QStringLiteral("postgresql://me:s%3Acret@"));
        QVERIFY(!url.text().contains(QLatin1String("cret")));
        QCOMPARE(password.text(), QStringLiteral("s:cret"));
        QCOMPARE(password.echoMode(), QLineEdit::Password);
        url.undo();
        QVERIFY(!url.text().contains(QLatin1String("cret")));
        url.selectAll();
        QTest::keyClicks(&url, QStringLiteral("nowhere"));
        QTest::keyClick(&url, Qt::Key_Return);
        QVERIFY(words().contains(QLatin1String("Write the address like")));
        QCOMPARE(m_page->step(), ImportStep::Source);
    }

    void aFileIsLookedAt()
    {
        m_world->prompts.file = m_folder.filePath(QStringLiteral("backup.json"));
        QFile file(m_world->prompts.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"users\": [], \"strange\": [1]}");
        file.close();
        child<QAbstractButton>("fromDatabase").setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
        tests::click(*m_page, "chooseImportFile");
        tests::click(*m_page, "importVerb");
        QTRY_VERIFY(m_run->survey() && !m_run->isBusy());
        QVERIFY(rowWith("importChecks", 2, "holds no rows") >= 0);
        QVERIFY(rowWith("importChecks", 2, "strange") >= 0);
        goTo(ImportStep::Source);
        child<QAbstractButton>("fromFile").setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Up);
    }

    void eachCheckHasAStateAndASentence()
    {
        fillSource();
        QTRY_VERIFY(m_run->survey() && !m_run->isBusy());
        QCOMPARE(m_page->step(), ImportStep::Checks);
        QVERIFY2(!tests::wordsIn(*m_page).contains(core::parseDatabaseUrl(m_url)->password) ||
                     core::parseDatabaseUrl(m_url)->password.isEmpty(),
                 "the password is shown");
        const int clash = rowWith("importChecks", 2, "The table User of the target holds rows");
        QCOMPARE(cell("importChecks", clash, 1), QStringLiteral("in the way"));
        QVERIFY(rowWith("importChecks", 2, "PostgreSQL") > 0);
        QVERIFY(rowWith("importChecks", 2, "bitcoin") > 0);
        QVERIFY(rowWith("importChecks", 2, "telegramId") > 0);
        QVERIFY(rowWith("importChecks", 2, "204 rows, 4 of them") > 0);
        QTest::keyClick(&child<QAbstractButton>("importMerge"), Qt::Key_Space);
        QVERIFY(m_run->merges());
    }

    void aWordGetsAMeaning()
    {
        m_page->triggerPrimary();
        QCOMPARE(m_page->step(), ImportStep::Words);
        const int row = rowWith("importWords", 1, "bitcoin");
        QCOMPARE(cell("importWords", row, 3), QStringLiteral("to quarantine"));
        QVERIFY(rowWith("importWords", 1, "BOSS") >= 0); // out of an array
        table("importWords").setFocus();
        table("importWords").selectRow(row);
        QComboBox &meaning = child<QComboBox>("wordMeaning");
        meaning.setFocus();
        QTest::keyClicks(&meaning, QStringLiteral("QR"));
        QTRY_COMPARE(cell("importWords", row, 3), QStringLiteral("QR"));
    }

    void theDryRunWritesNothing()
    {
        tests::click(*m_page, "importVerb");
        QCOMPARE(m_page->step(), ImportStep::Rehearsal);
        QTRY_VERIFY(m_run->isRehearsed() && !m_run->isBusy());
        const int row = rowWith("importRehearsal", 0, "Transaction");
        QCOMPARE(cell("importRehearsal", row, 2), QStringLiteral("4"));
        QCOMPARE(cell("importRehearsal", rowWith("importRehearsal", 0, "Task"), 3), QStringLiteral("1"));
        QCOMPARE(m_world->number(Service::Auth, "SELECT count(*) FROM desk.transfer_progress"), 0.0);
    }

    void anotherDayKnowsThatItMerges()
    {
        ui::ImportRun other(*m_context, m_backups);
        QVERIFY(!other.merges());
        other.setSource(*m_run->source(), m_run->address());
        QVERIFY(other.merges());
    }

    void itIsStoppedAndGoesOn()
    {
        startIt();
        tests::click(*m_page, "stopImport");
        QTRY_VERIFY(!m_run->isBusy());
        QCOMPARE(m_run->state(), ui::Jobs::State::Cancelled);
        QVERIFY(words().contains(QLatin1String("it can go on where it was")));
        QCOMPARE(child<QAbstractButton>("importVerb").text(), QStringLiteral("Continue"));
        tests::click(*m_page, "importVerb");
        QTRY_VERIFY(m_run->report() && !m_run->isBusy());
        QVERIFY2(m_run->report()->agrees(), qPrintable(m_run->sentence()));
        QCOMPARE(m_page->step(), ImportStep::Proof);
        QCOMPARE(m_context->jobs->list().back().state, ui::Jobs::State::Done);
        ui::ImportRun next(*m_context, m_backups); // asks anew
        next.setSource(*m_run->source(), m_run->address());
        QVERIFY(!next.merges());
    }

    void theProofIsCopiedAndKept()
    {
        for (int row = 0; row < 12; ++row) {
            QCOMPARE(cell("importProof", row, 1), QStringLiteral("equal"));
            QCOMPARE(cell("importProof", row, 5), cell("importProof", row, 6));
        }
        tests::click(*m_page, "copyProof");
        QVERIFY(
            QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8())[QLatin1String("agrees")].toBool());
        m_world->prompts.file = m_folder.filePath(QStringLiteral("proof.json"));
        tests::click(*m_page, "saveProof");
        QFile file(m_world->prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), QGuiApplication::clipboard()->text());
    }

    void aRowIsMendedAndSentAgain()
    {
        goTo(ImportStep::Quarantine);
        QTRY_COMPARE(table("quarantine").model()->rowCount(), 10);
        choose("k2");
        QPlainTextEdit &text = child<QPlainTextEdit>("quarantinedRow");
        QVERIFY(text.toPlainText().contains(QLatin1String("SLEEPING")));
        text.setFocus();
        QTest::keyClick(&text, Qt::Key_X); // no JSON any more
        tests::click(*m_page, "sendRepair");
        QVERIFY(words().contains(QLatin1String("not valid JSON")));
        QVERIFY(m_page->hasUnsavedEdits());
        tests::click(*m_page, "undoRepair");
        QVERIFY(!m_page->hasUnsavedEdits());
        QVERIFY(text.find(QStringLiteral("SLEEPING")));
        QTest::keyClicks(&text, QStringLiteral("SNORING"));
        tests::click(*m_page, "sendRepair"); // kept, with a reason still
        QTRY_VERIFY(words().contains(QLatin1String("no place still")));
        QTextCursor start = text.textCursor();
        start.movePosition(QTextCursor::Start);
        text.setTextCursor(start);
        QVERIFY(text.find(QStringLiteral("SNORING")));
        QTest::keyClicks(&text, QStringLiteral("ASSIGNED"));
        tests::click(*m_page, "sendRepair");
        QTRY_COMPARE(table("quarantine").model()->rowCount(), 9);
        QCOMPARE(m_world->text(Service::Tasks, R"(SELECT status::text FROM {tasks}."Task" WHERE id = 'k2')"),
                 QStringLiteral("ASSIGNED"));
        tests::click(*m_page, "importVerb"); // all: its action has a place now
        QTRY_COMPARE(table("quarantine").model()->rowCount(), 8);
        QCOMPARE(m_world->number(Service::Tasks, R"(SELECT count(*) FROM {tasks}."TaskAction")"), 2.0);
    }

    void aKilledOneGoesOnWithoutItsPage()
    {
        tests::emptyTarget(*m_world);
        halfAnImport();
        m_page.reset();
        m_run = std::make_shared<ui::ImportRun>(*m_context, m_backups); // of another day
        QVERIFY(openPage());
        QTRY_VERIFY(m_page->findChild<ui::Banner *>()->isVisible());
        QVERIFY(words().contains(QLatin1String("was interrupted")));
        fillSource();
        QTRY_VERIFY(m_run->survey() && !m_run->isBusy());
        QVERIFY(rowWith("importChecks", 2, "went through in an earlier run") >= 0);
        m_page->triggerPrimary();
        m_page->triggerPrimary();
        QTRY_VERIFY(m_run->isRehearsed() && !m_run->isBusy());
        startIt();
        m_page.reset(); // the tab is closed
        QTRY_VERIFY(m_run->report() && !m_run->isBusy());
        QVERIFY2(m_run->report()->agrees(), qPrintable(m_run->sentence()));
        QVERIFY(openPage());
        QCOMPARE(m_page->step(), ImportStep::Proof);
        QCOMPARE(m_world->number(Service::Machines, R"(SELECT count(*) FROM {machines}."MachineTelemetry")"), 200.0);
        QTRY_VERIFY(!m_page->findChild<ui::Banner *>()->isVisible());
    }

private:
    bool openPage()
    {
        m_page = std::make_unique<ui::ImportPage>(*m_context, m_run);
        m_page->resize(1084, 620);
        m_page->show();
        const bool active = QTest::qWaitForWindowActive(m_page.get());
        m_page->open({});
        return active;
    }
    /// The address with its password is pasted, and looked at.
    void fillSource()
    {
        QLineEdit &url = child<QLineEdit>("importUrl");
        url.setFocus();
        url.selectAll();
        QGuiApplication::clipboard()->setText(m_url);
        QTest::keyClick(&url, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(&url, Qt::Key_Return);
    }
    /// Without the backup that is offered.
    void startIt()
    {
        tests::click(*m_page, "importVerb");
        QPointer<ui::ApplyDialog> dialog = m_page->window()->findChild<ui::ApplyDialog *>();
        QVERIFY(dialog && dialog->backsUp());
        tests::click(*dialog, "backUpFirst");
        tests::click(*dialog, "accept");
        QVERIFY(m_run->isBusy());
    }
    void halfAnImport()
    {
        std::stop_source stop;
        int pieces = 0;
        core::SupabaseImport import(m_world->layout(), {.database = tests::settingsOf(m_url)}, {.chunkRows = 50});
        const auto report = import.run(
            [&](const core::TransferProgress &progress) {
                if (progress.table == QLatin1String("MachineTelemetry") &&
                    progress.stage == core::TransferStage::Copying && ++pieces > 2)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!report);
    }
    void goTo(ImportStep step)
    {
        auto *const steps = m_page->findChild<ui::StepList *>();
        const QModelIndex index = steps->model()->index(int(step), 0);
        QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, steps->visualRect(index).center());
        QCOMPARE(m_page->step(), step);
    }
    void choose(const char *sourceId)
    {
        QTableView &view = table("quarantine");
        const QModelIndex index = view.model()->index(rowWith("quarantine", 1, sourceId), 1);
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    }
    template <typename T> T &child(const char *name) { return *m_page->findChild<T *>(QString::fromLatin1(name)); }
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
    tests::TestServers m_servers;
    QString m_url;
    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::shared_ptr<ui::BackupRunner> m_backups;
    std::shared_ptr<ui::ImportRun> m_run;
    std::unique_ptr<ui::ImportPage> m_page;
};

VHM24_GUI_TEST(TestImportPage)
#include "tst_importpage_gui.moc"
