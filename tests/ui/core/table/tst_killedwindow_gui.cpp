// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/support/stockfixtures.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/draftbar.h"
#include "ui/core/table/editsession.h"

#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QProcess>

#include <cstdio>

using namespace vhm24;
using core::Service;

/// Edits that were typed and not saved outlive the kill -9 of the program that holds them.
class TestKilledWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_isChild = qEnvironmentVariableIsSet("VHM24_TEST_WORLD");
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        if (m_isChild)
            return;
        QDir(folder()).removeRecursively();
        tests::addItems(*m_world, 20);
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_context.reset();
        m_world.reset();
    }

    void editsAreOfferedAgain()
    {
        if (m_isChild)
            return editAndWait();
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("VHM24_TEST_WORLD"), m_world->place());
        other.setProcessEnvironment(environment);
        other.setProcessChannelMode(QProcess::MergedChannels);
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("tst_killedwindow_gui"), QString::fromLatin1(QTest::currentTestFunction())});
        QByteArray said;
        const bool staged = QTest::qWaitFor(
            [&] {
                said += other.readAll();
                return said.contains("edits are on the disk");
            },
            20'000);
        QVERIFY2(staged, said.constData());
        other.kill(); // SIGKILL
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);
        QCOMPARE(name("i1"), QStringLiteral("Item 1")); // nothing was saved

        openPage();
        auto *const offer = m_page->findChild<ui::DraftBar *>();
        QVERIFY(offer->isVisible());
        QVERIFY(tests::wordsIn(*offer).contains(QLatin1String("2 unsaved change")));
        tests::click(*offer, "restoreDraft");
        QCOMPARE(m_page->model().edits().cellCount(), 2);
        m_page->view().setFocus();
        QTest::keyClick(&m_page->view(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_page->model().edits().isEmpty());
        QCOMPARE(name("i1"), QStringLiteral("Typed before the end"));
        QCOMPARE(name("i2"), QStringLiteral("This one too"));
        QCOMPARE(m_world->audits(Service::Inventory, QStringLiteral("i1"), QStringLiteral("ITEM_UPDATED")), 1);
    }

private:
    static QString folder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1String("/drafts");
    }
    static bool hasDraft()
    {
        QDirIterator files(folder(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        QByteArray all;
        while (files.hasNext()) {
            QFile file(files.next());
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all.contains("Typed before the end") && all.contains("This one too");
    }
    QString name(const char *id)
    {
        return m_world->text(Service::Inventory, R"(SELECT name FROM {inventory}."InventoryItem" WHERE id = $1)",
                             {QString::fromLatin1(id)});
    }
    void openPage()
    {
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table("inventory.InventoryItem"));
        QVERIFY(tests::showPage(*m_page));
        QTRY_COMPARE(m_page->model().count(), 20);
    }
    void type(const char *id, const QString &text)
    {
        ui::TableView &view = m_page->view();
        view.setFocus();
        view.setCurrentIndex(m_page->model().index(m_page->model().indexOfRow(QString::fromLatin1(id)),
                                                   m_page->table().indexOf("name")));
        QTest::keyClick(&view, Qt::Key_F2);
        auto *const editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    /// Of the process that is killed.
    void editAndWait()
    {
        openPage();
        type("i1", QStringLiteral("Typed before the end"));
        type("i2", QStringLiteral("This one too"));
        QVERIFY(QTest::qWaitFor(hasDraft));
        std::puts("edits are on the disk");
        std::fflush(stdout);
        QTest::qWait(60'000);
        QFAIL("nobody has killed this process");
    }

    bool m_isChild = false;
    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
};

VHM24_GUI_TEST(TestKilledWindow)
#include "tst_killedwindow_gui.moc"
