// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/support/stockfixtures.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/pastedialog.h"
#include "ui/core/table/pastemodel.h"
#include "ui/core/table/tableaction.h"

#include <QCheckBox>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>

using namespace vhm24;
using core::Service;

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
} // namespace

/// Cells to a table program and back, with keys on a real page.
class TestClipboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        tests::addItems(*m_world, {{"i1", "00042", "Coffee \"Jardin\"", "drinks", "KG", 12.5, 1, 1000},
                                   {"i2", "46001234567890123456", "Cups\nwhite", "a|b", "PCS", 1234567},
                                   {"i3", "X-0003", "Milk", "drinks", "L", 0, {}, 2.5}});
        m_world->addMachine(text("VM-001"));
        m_world->addMachine(text("VM-010"));
        m_world->run(Service::Tasks, R"(INSERT INTO {tasks}."Task"(id, title, description, status, priority,
                     "createdById", "updatedAt") VALUES ('t1', 'Refill', '-', 'CREATED', 'LOW', 'user-ADMIN', now()),
                     ('t2', 'Repair', '-', 'CREATED', 'LOW', 'user-ADMIN', now()))");
        tests::addMovement(*m_world, "m1", text("i1"));
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase() { m_world.reset(); }
    void cleanup()
    {
        m_page.reset();
        m_context.reset();
        m_world->prompts.told.clear();
    }

    void copiesRowsAsATableProgramReadsThem()
    {
        QVERIFY(show("inventory.InventoryItem"));
        selectFirst(3);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), text("00042\t\"Coffee \"\"Jardin\"\"\"\tdrinks\tIn order\t12,5\t1\t\t1000\t12500\n"
                                   "46001234567890123456\t\"Cups\nwhite\"\ta|b\tIn order\t1234567\t\t\t\t\n"
                                   "X-0003\tMilk\tdrinks\tNone left\t0\t\t\t2,5\t0\n"));
        const QString html = QGuiApplication::clipboard()->mimeData()->html();
        QVERIFY2(html.contains(text("<td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">00042</td>")),
                 qPrintable(html));
        QVERIFY(html.contains(text("<td x:num=\"12.5\" sdval=\"12.5\" sdnum=\"1033;\">12,5</td>")));
        QVERIFY(html.contains(text("Coffee &quot;Jardin&quot;")));
    }

    void copiesOnlyVisibleColumnsInTheirOrder()
    {
        QVERIFY(show("inventory.InventoryItem"));
        ui::FilterHeader &head = m_page->view().filterHeader();
        head.setSectionHidden(column("category"), true);
        head.moveSection(head.visualIndex(column("name")), head.visualIndex(column("sku")));
        selectFirst(1);
        QVERIFY(run("table.copyWithHeads"));
        QVERIFY(clipboard().startsWith(text("Name\tSKU\tStatus\tQuantity\t")));
        QVERIFY(clipboard().contains(text("\n\"Coffee \"\"Jardin\"\"\"\t00042\tIn order\t")));
        QVERIFY(clickCell("i1", "sku"));
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard(), text("00042"));
    }

    void copiesAsCsvJsonMarkdownAndSql()
    {
        QVERIFY(show("inventory.InventoryItem"));
        selectFirst(2);
        QVERIFY(run("table.copyCsv"));
        QVERIFY(clipboard().startsWith(
            text("SKU;Name;Category;Status;Quantity;Min.;Max.;Price;Value\n00042;\"Coffee \"\"Jardin\"\"\";drinks;")));
        QVERIFY(run("table.copyJson"));
        const QJsonArray rows = QJsonDocument::fromJson(clipboard().toUtf8()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][QLatin1String("sku")].toString(), text("00042"));
        QCOMPARE(rows[0][QLatin1String("quantity")], QJsonValue(12.5));
        QCOMPARE(rows[1][QLatin1String("price")], QJsonValue());
        QCOMPARE(rows[0][QLatin1String("state")].toString(), text("OK"));
        QVERIFY(clipboard().indexOf(text("\"sku\"")) < clipboard().indexOf(text("\"name\"")));
        QVERIFY(run("table.copyMarkdown"));
        QCOMPARE(clipboard().split(u'\n').value(1),
                 text("| --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |"));
        QVERIFY(clipboard().contains(text("| 46001234567890123456 | Cups<br>white | a\\|b |")));
        QVERIFY(run("table.copySql"));
        const QString sql = clipboard();
        QVERIFY2(sql.contains(text("\"InventoryItem\" (\"id\", \"sku\", \"name\", \"category\", \"quantity\"")),
                 qPrintable(sql));
        QVERIFY(sql.contains(text("('i1', '00042', 'Coffee \"Jardin\"', 'drinks', 12.5, 1, NULL, 1000)")));
        QVERIFY(!sql.contains(text("state")));
    }

    void readOnlyTableIsCopiedButNotPastedInto()
    {
        QVERIFY(show("inventory.StockMovement"));
        QTRY_VERIFY(m_page->model().index(0, column("userId")).data().toString() != text("…"));
        QTRY_VERIFY(m_page->model().index(0, column("itemId")).data().toString() != text("…"));
        selectFirst(1);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().section(u'\t', 0, 4),
                 text("01.03.2026 14:30\tReceipt\t\"00042 · Coffee \"\"Jardin\"\"\"\t12,5\t0"));
        QVERIFY(clipboard().contains(text("\tuser-ADMIN\t")));
        QVERIFY(run("table.copyJson"));
        const QJsonObject row = QJsonDocument::fromJson(clipboard().toUtf8()).array().at(0).toObject();
        QCOMPARE(row[QLatin1String("createdAt")].toString(), text("2026-03-01T09:30:00.000Z"));
        QCOMPARE(row[QLatin1String("itemId")].toString(), text("i1"));
        QVERIFY(!run("table.paste")); // grey in the menu
        paste("x");                   // but the keys are answered
        QCOMPARE(m_world->prompts.told.size(), 1);
        QVERIFY2(m_world->prompts.told.first().contains(text("can't be changed here")),
                 qPrintable(m_world->prompts.told.first()));
        QVERIFY(!dialog());
        QVERIFY(m_page->model().edits().isEmpty());
    }

    void secretsAreNeverCopied()
    {
        QVERIFY(show("auth.User"));
        ui::FilterHeader &head = m_page->view().filterHeader();
        head.setSectionHidden(column("passwordHash"), false);
        selectFirst(2);
        for (const char *const id : {"table.copyWithHeads", "table.copyJson", "table.copySql"}) {
            QVERIFY(run(id));
            QVERIFY2(!clipboard().contains(text("assword")), qPrintable(clipboard()));
        }
    }

    void blockOverCellsIsOneStep()
    {
        QVERIFY(show("inventory.InventoryItem"));
        QVERIFY(clickCell("i1", "name"));
        paste("\"Coffee\n\"\"Arabica\"\"\"\tbeans\r\n\"Cups\tblack\"\tcups\r\n");
        QVERIFY(dialog());
        QCOMPARE(button("accept")->text(), text("Paste 4 cell(s) in 2 row(s)"));
        QVERIFY(m_page->model().edits().isEmpty());
        QTest::mouseClick(button("accept"), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QCOMPARE(cell("i1", "name"), QVariant(text("Coffee\n\"Arabica\"")));
        // The whole row as it was, so that a conflict can tell what others changed in it.
        const core::EditBuffer::RowEdits staged = m_page->model().edits().rows().value(text("i1"));
        QCOMPARE(staged.read, m_page->model().row(m_page->model().indexOfRow(text("i1"))).cells);
        QCOMPARE(cell("i2", "name"), QVariant(text("Cups\tblack")));
        QCOMPARE(m_page->model().edits().cellCount(), 4);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_page->model().edits().isEmpty());
        QVERIFY(!m_page->model().edits().canUndo());
    }

    void oneCellIsStagedAtOnce()
    {
        QVERIFY(show("inventory.InventoryItem"));
        QVERIFY(clickCell("i1", "sku"));
        paste("000777\r\n");
        QVERIFY(!dialog());
        QCOMPARE(cell("i1", "sku"), QVariant(text("000777")));
        QVERIFY(clickCell("i1", "price"));
        paste("1 234,56");
        QCOMPARE(cell("i1", "price").toDouble(), 1234.56);
        selectFirst(3);
        m_page->view().selectionModel()->setCurrentIndex(m_page->model().index(0, column("category")),
                                                         QItemSelectionModel::NoUpdate);
        paste("filled");
        for (const char *const id : {"i1", "i2", "i3"})
            QCOMPARE(cell(id, "category"), QVariant(text("filled")));
        press(Qt::Key_Z, Qt::ControlModifier); // all three were one step
        QCOMPARE(cell("i3", "category"), QVariant(text("drinks")));
        QCOMPARE(cell("i1", "category"), QVariant(text("drinks")));
    }

    void badCellIsNamedAndNothingStagedUntilItIsRight()
    {
        QVERIFY(show("inventory.InventoryItem"));
        QVERIFY(clickCell("i1", "minQuantity"));
        paste("5\t10\n1 2O0\tmany\n7\t8\n");
        QVERIFY(dialog());
        const QString words = tests::wordsIn(*dialog());
        QVERIFY2(
            words.contains(text("<b>Row 2, Min.</b> “1 2O0” is not a number: there is a letter O in place of a zero.")),
            qPrintable(words));
        QVERIFY(words.contains(text("<b>Row 2, Max.</b> “many” is not a number.")));
        QCOMPARE(button("remove")->text(), text("Remove 1 row(s)"));
        QTest::mouseClick(button("accept"), Qt::LeftButton); // goes to the first error
        QVERIFY(dialog());
        QVERIFY(m_page->model().edits().isEmpty());
        auto *const table = dialog()->findChild<QTableView *>();
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(table->currentIndex().column(), int(ui::PasteModel::LeadingColumns));
        dialog()->activateWindow();
        QTRY_VERIFY(dialog()->isActiveWindow()); // else its keys mean nothing
        QTest::keyClick(dialog(), Qt::Key_F8);
        QCOMPARE(table->currentIndex().column(), int(ui::PasteModel::LeadingColumns) + 1);
        tests::click(*dialog(), "proposal");
        QCOMPARE(dialog()->model().block().problems().size(), std::size_t(1));
        QTest::keyClick(table, Qt::Key_F2);
        auto *const editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(text("1 300"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(dialog()->model().block().problems().empty());
        QVERIFY(m_page->model().edits().isEmpty());
        QTest::mouseClick(button("accept"), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QCOMPARE(cell("i2", "minQuantity").toDouble(), 1200.0);
        QCOMPARE(cell("i2", "maxQuantity").toDouble(), 1300.0);
        QCOMPARE(cell("i3", "maxQuantity").toDouble(), 8.0);
    }

    void badRowsCanBeRemoved()
    {
        QVERIFY(show("inventory.InventoryItem"));
        QVERIFY(clickCell("i1", "minQuantity"));
        paste("5\nx\n7\n");
        QTest::mouseClick(button("remove"), Qt::LeftButton);
        QTest::mouseClick(button("accept"), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QCOMPARE(cell("i1", "minQuantity").toDouble(), 5.0);
        QVERIFY(!m_page->model().edits().isStaged(text("i2"), column("minQuantity")));
        QCOMPARE(cell("i3", "minQuantity").toDouble(), 7.0); // the others keep their places
    }

    void cellsThatCannotChangeMustBeAsTheyAre()
    {
        QVERIFY(show("inventory.InventoryItem"));
        QVERIFY(clickCell("i1", "category"));
        paste("beans\tIn order\t12,5\t2\n");
        QVERIFY(dialog()->model().block().problems().empty());
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        paste("beans\tIn order\t99\t2\n");
        QCOMPARE(dialog()->model().block().problems().size(), std::size_t(1));
        tests::click(*dialog(), "leaveOut");
        QTest::mouseClick(button("accept"), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QCOMPARE(cell("i1", "minQuantity").toDouble(), 2.0);
        QVERIFY(!m_page->model().edits().isStaged(text("i1"), column("quantity")));
    }

    void headsMapColumnsOfNewRows()
    {
        QVERIFY(show("inventory.InventoryItem"));
        QVERIFY(clickCell("i1", "price"));
        setClipboard("Name\tSKU\tUnit\tCategory\nTea\t0007\tkg\tdrinks\nSugar\t0008\tкг\tdrinks\n");
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog());
        QVERIFY(dialog()->findChild<QCheckBox *>()->isChecked());
        QVERIFY2(dialog()->model().block().problems().empty(), qPrintable(tests::wordsIn(*dialog())));
        QTest::mouseClick(button("accept"), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        core::EditBuffer &edits = m_page->model().edits();
        QCOMPARE(edits.addedIds().size(), 2);
        QCOMPARE(edits.value(edits.addedIds().first(), column("sku")), QVariant(text("0007")));
        QCOMPARE(edits.value(edits.addedIds().last(), column("unit")), QVariant(text("KG")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(edits.isEmpty());
    }

    void rowsBelowTheLastBecomeNewOnes()
    {
        QVERIFY(show("inventory.InventoryItem"));
        QVERIFY(clickCell("i2", "sku"));
        paste("X-0003\tMilk\tdrinks\n0009\tSalt\tother\n0010\tSalt\tother\n");
        QVERIFY(dialog());
        QCOMPARE(dialog()->model().block().addedCount(), 1);
        dialog()->reject();
    }

    void referencesAreFoundInAnotherService()
    {
        QVERIFY(show("tasks.Task"));
        const QString first = m_page->model().row(0).id;
        QVERIFY(clickCell(first.toUtf8().constData(), "machineId"));
        paste("vm-001\n");
        QTRY_VERIFY(m_page->model().edits().isStaged(first, column("machineId")));
        QVERIFY(!dialog());
        QCOMPARE(m_world->text(Service::Machines, R"(SELECT code FROM {machines}."Machine" WHERE id = $1)",
                               {cell(first.toUtf8().constData(), "machineId").toString()}),
                 text("VM-001"));
        paste("VM-001\nVM-0100\n");
        QTRY_VERIFY(dialog() && !dialog()->model().block().waits());
        QVERIFY(tests::wordsIn(*dialog()).contains(text("“VM-0100” is not in the list “Machines”. Similar:")));
        tests::click(*dialog(), "proposal");
        QTRY_VERIFY(dialog()->model().block().problems().empty() && !dialog()->model().block().waits());
        QCOMPARE(dialog()->model().block().cell(1, 0).name, text("VM-010"));
        dialog()->reject();
    }

    void aBlockThatDoesNotFitIsRefused()
    {
        QVERIFY(show("tasks.Task"));
        QVERIFY(clickCell("t1", "title"));
        paste("a\nb\nc\n"); // tasks come from their own form
        QCOMPARE(m_world->prompts.told.size(), 1);
        paste("1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12");
        QCOMPARE(m_world->prompts.told.size(), 2);
        paste("");
        QCOMPARE(m_world->prompts.told.size(), 3);
        QVERIFY(m_page->model().edits().isEmpty());
    }

private:
    bool show(const char *key)
    {
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table(key));
        return tests::showPage(*m_page) && m_page->model().rowCount() > 0;
    }
    int column(const char *name) const { return m_page->table().indexOf(name); }
    bool clickCell(const char *id, const char *name)
    {
        return tests::clickRow(*m_page, QString::fromUtf8(id), name) &&
               m_page->view().currentIndex().column() == column(name);
    }
    void selectFirst(int rows)
    {
        m_page->view().setFocus();
        m_page->view().setCurrentIndex(m_page->model().index(0, column(m_page->table().label.front())));
        for (int row = 1; row < rows; ++row)
            QTest::keyClick(&m_page->view(), Qt::Key_Down, Qt::ShiftModifier);
    }
    /// A key of the page, once a dialog has given the window back.
    void press(int key, Qt::KeyboardModifiers modifiers)
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->view().setFocus();
        QTest::keyClick(&m_page->view(), Qt::Key(key), modifiers);
    }
    bool run(const char *id)
    {
        for (const ui::TableAction &action : ui::tableActions()) {
            if (qstrcmp(action.id, id) == 0 && action.possible(*m_page))
                return action.run(*m_page), true;
        }
        return false;
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    static void setClipboard(const char *utf8) { QGuiApplication::clipboard()->setText(text(utf8)); }
    void paste(const char *utf8)
    {
        setClipboard(utf8);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    /// The one that is shown; its model keeps the rules of models.
    ui::PasteDialog *dialog() const
    {
        for (ui::PasteDialog *const one : m_page->findChildren<ui::PasteDialog *>()) {
            if (!one->isVisible())
                continue;
            if (!one->findChild<QAbstractItemModelTester *>())
                new QAbstractItemModelTester(&one->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                             one);
            return one;
        }
        return nullptr;
    }
    QAbstractButton *button(const char *name) const
    {
        return dialog()->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    QVariant cell(const char *id, const char *name) const
    {
        return m_page->model().cell(m_page->model().indexOfRow(QString::fromUtf8(id)), column(name));
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
};

VHM24_GUI_TEST(TestClipboard)
#include "tst_clipboard_gui.moc"
