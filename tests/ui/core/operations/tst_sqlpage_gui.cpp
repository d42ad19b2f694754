// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/operations/sqleditor.h"
#include "ui/core/operations/sqlpage.h"
#include "ui/core/widgets/banner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QTableView>

using namespace vhm24;
using core::Service;

/// An administrator asks and changes by the keyboard alone.
class TestSqlPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_item = m_world->addItem(5);
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        // The history of an earlier run.
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/console"))
            .removeRecursively();
        m_page = std::make_unique<ui::SqlPage>(*m_context);
        m_page->resize(1084, 620);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open({});
        service().setCurrentIndex(service().findData(int(Service::Inventory)));
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_world.reset();
    }

    void aQuestionIsAnsweredAndCopied()
    {
        QVERIFY(editor().hasFocus());
        run("SELECT name, quantity, NULL AS nothing FROM \"InventoryItem\"");
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(model().index(0, 1).data().toString(), QStringLiteral("5"));
        QCOMPARE(model().index(0, 2).data().toString(), QStringLiteral("NULL"));
        QVERIFY(tests::wordsIn(*m_page).contains(QLatin1String("1 row")));
        table().setFocus();
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_item + QStringLiteral("\t5\t"));
        tests::click(*m_page, "copySql");
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("name\tquantity\tnothing\n")));
    }

    void aFaultIsMarked()
    {
        run("SELECT name,\n       wrong\nFROM \"InventoryItem\"");
        QTRY_VERIFY(banner().isVisible());
        QVERIFY(tests::wordsIn(banner()).contains(QLatin1String("Line 2, column 8.")));
        QCOMPARE(editor().extraSelections().size(), 1);
        QCOMPARE(editor().extraSelections().front().cursor.selectedText(), QStringLiteral("wrong"));
        run("SELECT 1 FROM \"NoSuchTable\"");
        QTRY_VERIFY(banner().isVisible());
        QVERIFY(tests::wordsIn(banner()).contains(QLatin1String("no such table")));
        QCOMPARE(editor().extraSelections().front().cursor.selectedText(), QStringLiteral("\"NoSuchTable\""));
        QTest::keyClick(&editor(), Qt::Key_End);
        QTest::keyClicks(&editor(), QStringLiteral(" "));
        QVERIFY(editor().extraSelections().isEmpty());
    }

    void changesAreRefusedUntilTheyAreAllowed()
    {
        run("DELETE FROM \"InventoryItem\"");
        QTRY_VERIFY(banner().isVisible());
        QVERIFY(tests::wordsIn(banner()).contains(QLatin1String("only reads")));
        QCOMPARE(items(), 1.0);
        allow().setFocus();
        QTest::keyClick(&allow(), Qt::Key_Space);
        QVERIFY(allow().isChecked());
        run("DELETE FROM \"InventoryItem\"");
        QTRY_VERIFY(choice().isVisible());
        QVERIFY(tests::wordsIn(choice()).contains(QLatin1String("InventoryItem: 1")));
        QVERIFY(m_page->hasUnsavedEdits());
        QTRY_VERIFY(qApp->focusWidget() && qApp->focusWidget()->objectName() == QLatin1String("undoSql"));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!choice().isVisible() && banner().isVisible());
        QCOMPARE(items(), 1.0);

        run("UPDATE \"InventoryItem\" SET quantity = 9");
        QTRY_VERIFY(choice().isVisible());
        QTRY_COMPARE(qApp->focusWidget()->objectName(), QStringLiteral("undoSql"));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
        QCOMPARE(qApp->focusWidget()->objectName(), QStringLiteral("commitSql"));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!choice().isVisible() && banner().isVisible());
        QCOMPARE(m_world->number(Service::Inventory, R"(SELECT quantity::float8 FROM {inventory}."InventoryItem")"),
                 9.0);
        QCOMPARE(m_world->audits(Service::Inventory, QStringLiteral("inventory"), QStringLiteral("SQL_EXECUTED")), 1);
    }

    void aLongOneIsStopped()
    {
        allow().setChecked(false);
        run("SELECT pg_sleep(20)");
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(QStringLiteral("stopSql"))->isEnabled());
        QTest::qWait(50);
        QTest::keyClick(&editor(), Qt::Key_Escape);
        QTRY_VERIFY(banner().isVisible());
        QVERIFY(tests::wordsIn(banner()).contains(QLatin1String("Stopped")));
    }

    void whatWasRunComesBack()
    {
        auto &history = *m_page->findChild<QListWidget *>(QStringLiteral("sqlHistory"));
        QCOMPARE(history.item(0)->text(), QStringLiteral("SELECT pg_sleep(20)"));
        history.setFocus();
        history.setCurrentRow(0);
        QTest::keyClick(&history, Qt::Key_Down);
        QTest::keyClick(&history, Qt::Key_Return);
        QCOMPARE(editor().toPlainText(), QStringLiteral("UPDATE \"InventoryItem\" SET quantity = 9"));
        QVERIFY(editor().hasFocus());
    }

private:
    ui::SqlEditor &editor() { return *m_page->findChild<ui::SqlEditor *>(); }
    QTableView &table() { return *m_page->findChild<QTableView *>(QStringLiteral("sqlResult")); }
    QAbstractItemModel &model() { return *table().model(); }
    QCheckBox &allow() { return *m_page->findChild<QCheckBox *>(QStringLiteral("allowChanges")); }
    QComboBox &service() { return *m_page->findChild<QComboBox *>(QStringLiteral("sqlService")); }
    QWidget &choice() { return *m_page->findChild<QWidget *>(QStringLiteral("sqlChoice")); }
    ui::Banner &banner() { return *m_page->findChild<ui::Banner *>(); }
    double items()
    {
        return m_world->number(Service::Inventory, R"(SELECT count(*) FROM {inventory}."InventoryItem")");
    }
    void run(const char *sql)
    {
        editor().setFocus();
        QTest::keyClick(&editor(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&editor(), Qt::Key_Delete);
        editor().insertPlainText(QString::fromLatin1(sql));
        QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier);
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::SqlPage> m_page;
    QString m_item;
};

VHM24_GUI_TEST(TestSqlPage)
#include "tst_sqlpage_gui.moc"
