// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/audit/changes.h"
#include "tests/support/stockfixtures.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/bulkdialog.h"
#include "ui/core/table/conflictdialog.h"
#include "ui/core/table/conflictview.h"
#include "ui/core/table/draftbar.h"
#include "ui/core/table/editbar.h"
#include "ui/core/table/editsession.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/freshrows.h"
#include "ui/core/table/previewdialog.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTreeWidget>

using namespace vhm24;
using core::Service;

/// Staged edits as a clerk meets them: typed, looked at, saved, taken back, in conflict, kept.
class TestEditing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
    }
    void cleanupTestCase()
    {
        m_context.reset();
        m_world.reset();
    }
    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1String("/drafts"))
            .removeRecursively();
        m_world->run(Service::Inventory, R"(DELETE FROM {inventory}."InventoryItem")");
        m_world->run(Service::Inventory, "DELETE FROM {audit}");
        tests::addItems(*m_world, 300);
        openPage();
    }
    void cleanup() { m_page.reset(); }

    void typedUndoneRedoneAndSaved()
    {
        type("i1", "name", QStringLiteral("First"));
        type("i2", "minQuantity", QStringLiteral("70"));
        QVERIFY(tests::wordsIn(bar()).contains(QLatin1String("2 change")));
        press(Qt::Key_Z);
        QCOMPARE(edits().cellCount(), 1);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edits().cellCount(), 2);
        save();
        QTRY_VERIFY(edits().isEmpty());
        QCOMPARE(item("i1", "name"), QStringLiteral("First"));
        QCOMPARE(item("i2", "minQuantity"), QStringLiteral("70"));
        QTRY_VERIFY(tests::wordsIn(bar()).contains(QLatin1String("Saved: 2")));
        QTRY_VERIFY(!m_page->model().isLoading());
        QVERIFY(m_page->editing().freshRows().isEmpty()); // our own writes are no news
        sql("UPDATE {inventory}.\"InventoryItem\" SET name = 'Theirs' WHERE id = 'i1'");
        tests::click(bar(), "undoSaved");
        QTRY_COMPARE(edits().cellCount(), 1);
        QCOMPARE(edits().value(QStringLiteral("i2"), at("minQuantity")).toDouble(), 60.0);
        QVERIFY(tests::wordsIn(bar()).contains(QLatin1String("Changed by somebody since")));
        save();
        QTRY_COMPARE(item("i2", "minQuantity"), QStringLiteral("60"));
        QCOMPARE(item("i1", "name"), QStringLiteral("Theirs"));
    }

    void previewSaysWhatIsWritten()
    {
        type("i1", "name", QStringLiteral("First"));
        type("i2", "price", QStringLiteral("150"));
        type("i3", "category", QStringLiteral("other"));
        QTest::keyClick(&view(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *const dialog = m_page->findChild<ui::PreviewDialog *>();
        QVERIFY(dialog);
        dialog->activateWindow();
        QTRY_VERIFY(dialog->isActiveWindow()); // else its keys mean nothing
        auto *const list = dialog->findChild<QTreeWidget *>();
        list->setFocus();
        QCOMPARE(list->topLevelItemCount(), 3);
        QTest::keyClick(list, Qt::Key_End); // one line is dropped here
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QMap<QString, QString> told;
        for (int i = 0; i < 2; ++i) {
            const QTreeWidgetItem *const head = list->topLevelItem(i);
            for (int line = 0; line < head->childCount(); ++line)
                told.insert(head->data(0, Qt::UserRole).toString() + u' ' + head->child(line)->text(0),
                            head->child(line)->text(1) + QStringLiteral(" → ") + head->child(line)->text(2));
        }
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(edits().isEmpty());
        QCOMPARE(told.size(), 2);
        QCOMPARE(written(), told);
    }

    void newRowIsTypedAndSaved()
    {
        QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edits().addedIds().size(), 1);
        const QString id = edits().addedIds().front();
        auto *const editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor); // the first field is open at once
        QTest::keyClicks(editor, QStringLiteral("NEW-1"));
        QTest::keyClick(editor, Qt::Key_Return);
        save();
        QVERIFY(tests::wordsIn(bar()).contains(QLatin1String("fill in")));
        QCOMPARE(item(qPrintable(id), "name"), QString());
        closeEditor();
        stage(id, "name", QStringLiteral("New one"));
        stage(id, "category", QStringLiteral("test"));
        stage(id, "unit", QStringLiteral("KG"));
        save();
        QTRY_COMPARE(item(qPrintable(id), "name"), QStringLiteral("New one"));
        QTRY_VERIFY(edits().isEmpty());
        QCOMPARE(item(qPrintable(id), "isActive"), QStringLiteral("true"));
    }

    void changesOfOthersElsewhereMerge()
    {
        type("i1", "name", QStringLiteral("Mine"));
        sql("UPDATE {inventory}.\"InventoryItem\" SET price = 145 WHERE id = 'i1'");
        save();
        QTRY_COMPARE(item("i1", "name"), QStringLiteral("Mine"));
        QCOMPARE(item("i1", "price"), QStringLiteral("145"));
        QVERIFY(!m_page->findChild<ui::ConflictDialog *>());
    }

    void bothChangedItAndChoose()
    {
        type("i1", "minQuantity", QStringLiteral("70"));
        type("i1", "maxQuantity", QStringLiteral("260"));
        sql("UPDATE {inventory}.\"InventoryItem\" SET \"minQuantity\" = 80, \"maxQuantity\" = 300, price = 145 WHERE "
            "id = 'i1'");
        auto *dialog = conflict();
        QVERIFY(dialog);
        QCOMPARE(dialog->model().choices(), 2);
        tests::click(*dialog, "backToEdits"); // cancelled: nothing is lost, nothing written
        QCOMPARE(edits().cellCount(), 2);
        QCOMPARE(item("i1", "minQuantity"), QStringLiteral("80"));
        QTRY_VERIFY(!m_page->findChild<ui::ConflictDialog *>());
        dialog = conflict();
        QVERIFY(dialog);
        auto *const list = dialog->findChild<ui::ConflictView *>();
        QTest::keyClick(list, Qt::Key_Left); // mine for the first
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Right); // theirs for the second
        QVERIFY(tests::wordsIn(*dialog).contains(QLatin1String("Will be saved: Min.: 70")));
        tests::click(*dialog, "accept");
        QTRY_VERIFY(edits().isEmpty());
        QCOMPARE(item("i1", "minQuantity"), QStringLiteral("70"));
        QCOMPARE(item("i1", "maxQuantity"), QStringLiteral("300"));
        QCOMPARE(item("i1", "price"), QStringLiteral("145"));
    }

    void deletedRowIsSaidAndTheOthersGo()
    {
        type("i1", "name", QStringLiteral("Mine"));
        type("i2", "name", QStringLiteral("Second"));
        sql("DELETE FROM {inventory}.\"InventoryItem\" WHERE id = 'i1'");
        auto *const dialog = conflict();
        QVERIFY(dialog);
        QVERIFY(tests::wordsIn(*dialog).contains(QLatin1String("was deleted")));
        tests::click(*dialog, "accept");
        QTRY_COMPARE(item("i2", "name"), QStringLiteral("Second"));
        QTRY_COMPARE(edits().rows().keys(), QStringList{QStringLiteral("i1")}); // still there as text
    }

    void rowsOfOthersAreMarked()
    {
        type("i1", "name", QStringLiteral("Mine"));
        sql("UPDATE {inventory}.\"InventoryItem\" SET price = 145 WHERE id IN ('i1', 'i5')");
        m_page->rowsChanged(Service::Inventory, QStringLiteral("InventoryItem"), {});
        QTRY_VERIFY(m_page->editing().freshRows().changedAt(QStringLiteral("i5")).isValid());
        const int row = m_page->model().indexOfRow(QStringLiteral("i5"));
        QVERIFY(
            m_page->presenter().toolTip(m_page->model(), row, at("name")).contains(QLatin1String("outside this list")));
        const int mine = m_page->model().indexOfRow(QStringLiteral("i1"));
        QVERIFY(ui::CellPresenter::isConflicting(m_page->model(), mine));
        QVERIFY(!ui::CellPresenter::isConflicting(m_page->model(), row));
        view().setCurrentIndex(m_page->model().index(row, at("name"))); // looked at
        QVERIFY(!m_page->editing().freshRows().changedAt(QStringLiteral("i5")).isValid());
    }

    void manyRowsByKeyboard()
    {
        view().setCurrentIndex(m_page->model().index(0, at("name")));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *const dialog = m_page->findChild<ui::BulkDialog *>();
        QVERIFY(dialog);
        auto *const column = dialog->findChild<QComboBox *>(QStringLiteral("column"));
        column->setCurrentIndex(column->findData(at("price")));
        auto *const way = dialog->findChild<QComboBox *>(QStringLiteral("way"));
        way->setFocus();
        QTest::keyClick(way, Qt::Key_End);
        QTest::keyClick(way, Qt::Key_Up); // "Increase by percent" stands before the last
        auto *const amount = dialog->findChild<QLineEdit *>(QStringLiteral("amount"));
        QTest::keyClicks(amount, QStringLiteral("10"));
        QVERIFY(tests::wordsIn(*dialog).contains(QLatin1String("5 row")));
        QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(edits().cellCount(), 5);
        QCOMPARE(edits().value(QStringLiteral("i1"), at("price")).toDouble(), 110.0);
        press(Qt::Key_Z);
        QVERIFY(edits().isEmpty()); // one step
    }

    void allRowsOfTheFilter()
    {
        QTest::keyClick(&view(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *const dialog = m_page->findChild<ui::BulkDialog *>();
        QVERIFY(dialog);
        auto *const column = dialog->findChild<QComboBox *>(QStringLiteral("column"));
        column->setCurrentIndex(column->findData(at("category")));
        dialog->findChild<QComboBox *>(QStringLiteral("scope"))->setCurrentIndex(1);
        QLineEdit *editor = nullptr;
        for (QLineEdit *const line : dialog->findChildren<QLineEdit *>()) {
            if (line->isVisible() && !qobject_cast<QComboBox *>(line->parent()))
                editor = line;
        }
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("moved"));
        QTRY_VERIFY(tests::wordsIn(*dialog).contains(QLatin1String("300 row")));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(edits().cellCount(), 300);
        save();
        QTRY_VERIFY_WITH_TIMEOUT(edits().isEmpty(), 30'000);
        QCOMPARE(m_world->number(Service::Inventory,
                                 R"(SELECT count(*) FROM {inventory}."InventoryItem" WHERE category = 'moved')"),
                 300.0);
    }

    void draftIsOfferedAfterTheEnd()
    {
        type("i1", "name", QStringLiteral("Mine"));
        QVERIFY(!m_page->hasUnsavedEdits()); // leaving loses nothing
        openPage();                          // as after a crash: the page is another one
        QVERIFY(edits().isEmpty());
        auto *const offer = m_page->findChild<ui::DraftBar *>();
        QVERIFY(offer->isVisible());
        QVERIFY(tests::wordsIn(*offer).contains(QLatin1String("1 unsaved change")));
        tests::click(*offer, "restoreDraft");
        QCOMPARE(edits().value(QStringLiteral("i1"), at("name")).toString(), QStringLiteral("Mine"));
        QVERIFY(!offer->isVisible());
        save();
        QTRY_COMPARE(item("i1", "name"), QStringLiteral("Mine"));
        QTRY_VERIFY(edits().isEmpty());
        openPage();
        QVERIFY(!m_page->findChild<ui::DraftBar *>()->isVisible());
    }

    void editsSurviveAllMovesOfTheList()
    {
        type("i1", "name", QStringLiteral("Mine"));
        const auto kept = [this] {
            return QTest::qWaitFor([this] { return !m_page->model().isLoading(); }) &&
                   edits().value(QStringLiteral("i1"), at("name")).toString() == QLatin1String("Mine");
        };
        core::TableView sorted = m_page->model().view();
        sorted.sort = {{.column = at("quantity"), .descending = true}};
        m_page->model().setView(sorted);
        QVERIFY(kept());
        QCOMPARE(m_page->model().indexOfRow(QStringLiteral("i1")), -1); // it is out of the window
        m_page->open(
            {.filters = {
                 {.column = at("sku"), .op = core::FilterOperator::Equal, .values = {QStringLiteral("S0001")}}}});
        QVERIFY(kept());
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        QCOMPARE(m_page->model().cell(0, at("name")).toString(), QStringLiteral("Mine"));
        m_page->refresh();
        QVERIFY(kept());
        m_page->hide();
        m_page->show();
        QVERIFY(kept());
    }

    void editsSurviveTheDatabase()
    {
        type("i1", "name", QStringLiteral("Mine"));
        allowConnections(false);
        save();
        QTRY_VERIFY_WITH_TIMEOUT(tests::wordsIn(bar()).contains(QLatin1String("onnection")) ||
                                     tests::wordsIn(bar()).contains(QLatin1String("database")),
                                 30'000);
        QCOMPARE(edits().cellCount(), 1);
        QCOMPARE(item("i1", "name"), QStringLiteral("Item 1"));
        allowConnections(true);
        QVERIFY(QTest::qWaitFor(
            [this] {
                m_world->layout().database(Service::Inventory).probe();
                save(); // as often as it takes: it is one change
                return edits().isEmpty();
            },
            30'000));
        QCOMPARE(item("i1", "name"), QStringLiteral("Mine"));
        QCOMPARE(m_world->audits(Service::Inventory, QStringLiteral("i1"), QStringLiteral("ITEM_UPDATED")), 1);
    }

private:
    void openPage()
    {
        m_page.reset();
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table("inventory.InventoryItem"));
        QVERIFY(tests::showPage(*m_page));
    }
    ui::TableView &view() { return m_page->view(); }
    ui::EditBar &bar() { return m_page->editBar(); }
    core::EditBuffer &edits() { return m_page->model().edits(); }
    int at(const char *column) { return m_page->table().indexOf(column); }
    /// A key of the page, once the last dialog has given the window back.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        view().setFocus();
        QTest::keyClick(&view(), key, modifiers);
    }
    void save() { press(Qt::Key_S); }
    void sql(const char *text) { m_world->run(Service::Inventory, text); }
    QString item(const char *id, const char *column)
    {
        const QByteArray query =
            "SELECT \"" + QByteArray(column) + "\"::text FROM {inventory}.\"InventoryItem\" WHERE id = $1";
        return m_world->text(Service::Inventory, query.constData(), {QString::fromUtf8(id)});
    }
    void stage(const QString &id, const char *column, const QVariant &value)
    {
        edits().stage(m_page->model().row(m_page->model().indexOfRow(id)), at(column), value);
    }
    void type(const char *id, const char *column, const QString &text)
    {
        view().setColumnHidden(at(column), false);
        view().setFocus();
        view().setCurrentIndex(m_page->model().index(m_page->model().indexOfRow(QString::fromLatin1(id)), at(column)));
        QTest::keyClick(&view(), Qt::Key_F2);
        auto *const editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return edits().isStaged(QString::fromLatin1(id), at(column)); }));
    }
    void closeEditor()
    {
        if (QWidget *const editor = QApplication::focusWidget(); editor != &view())
            QTest::keyClick(editor, Qt::Key_Escape);
    }
    ui::ConflictDialog *conflict()
    {
        save();
        const bool asked = QTest::qWaitFor([this] { return m_page->findChild<ui::ConflictDialog *>() != nullptr; });
        return asked ? m_page->findChild<ui::ConflictDialog *>() : nullptr;
    }
    /// What the audit says was changed, in the words of the preview.
    QMap<QString, QString> written()
    {
        QMap<QString, QString> words;
        const core::RowSet rows = m_world->run(Service::Inventory, R"(SELECT "entityId", changes::text FROM {audit})");
        for (int r = 0; r < rows.rows(); ++r) {
            for (const core::FieldChange &change : core::readChanges(rows.text(r, 1))) {
                const int column = m_page->table().indexOf(QLatin1String(change.field.toUtf8()));
                const auto &definition = m_page->table().columns[std::size_t(column)];
                const auto text = [&](const QJsonValue &value) {
                    return m_page->editing().words().valueText(rows.text(r, 0), column,
                                                               core::cellValue(definition, value));
                };
                words.insert(rows.text(r, 0) + u' ' + m_page->editing().words().fieldOf(column),
                             text(change.from) + QStringLiteral(" → ") + text(change.to));
            }
        }
        return words;
    }
    /// Like a server that stops and comes back, for all but the connection of the test itself.
    void allowConnections(bool allowed)
    {
        const QString name = m_world->text(Service::Inventory, "SELECT current_database()");
        sql(("ALTER DATABASE \"" + name.toUtf8() + "\" CONNECTION LIMIT " + (allowed ? "-1" : "0")).constData());
        if (!allowed)
            m_world->run(Service::Inventory, R"(SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid())");
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
};

VHM24_GUI_TEST(TestEditing)
#include "tst_editing_gui.moc"
