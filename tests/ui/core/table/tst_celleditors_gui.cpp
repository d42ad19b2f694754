// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/celleditors.h"
#include "ui/core/table/momenteditor.h"
#include "ui/core/table/numbereditor.h"
#include "ui/core/table/popupeditor.h"
#include "ui/core/table/referenceeditor.h"
#include "ui/core/table/valuedialog.h"
#include "ui/core/widgets/textlabel.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace vhm24;
using core::Service;

/// Each kind of column of the real tables, edited with the keys alone.
class TestCellEditors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->formats.setLanguage(ui::Formats::Language::English);
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_machine = m_world->addMachine(QStringLiteral("CVM-1"));
        m_other = m_world->addMachine(QStringLiteral("CVM-2"));
        m_world->run(
            Service::Inventory,
            R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, price, "updatedAt")
            SELECT 'i' || n, 'Item ' || n, 'SKU-' || n, 'KG', 'test', n, 100, now() FROM generate_series(1, 3) AS n)");
        m_world->run(Service::Machines, R"(INSERT INTO {machines}."ServiceHistory"(id, "machineId", "serviceType",
            description, "performedById", "performedAt", photos)
            VALUES ('s1', $1::text, 'CLEANING', 'Cleaned', 'user-ADMIN', '2026-03-04 05:06', ARRAY['a.jpg']))",
                     {m_machine});
        m_world->run(Service::Machines,
                     R"(INSERT INTO {machines}."MachineConfig"(id, "machineId", settings, "updatedAt")
            VALUES ('c1', $1::text, '{"salesMode": "delta", "limits": {"high": 10, "low": 1}, "names": ["a very long list", "of many words", "that fills a line"]}', now()))",
                     {m_machine});
        m_world->run(Service::Shared, R"(INSERT INTO {shared}."SystemConfig"(id, key, value, "updatedAt")
            VALUES ('k1', 'currency', '"UZS"', now()), ('k2', 'offlineMinutes', '30', now()))");
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_context.reset();
        m_world.reset();
    }
    void cleanup() { m_page.reset(); }

    void letterBeginsAndEnterGoesBelow()
    {
        open("inventory.InventoryItem");
        go(0, "name");
        QTest::keyClicks(&m_page->view(), QStringLiteral("N"));
        QWidget *const first = editor();
        QVERIFY(first);
        QCOMPARE(qobject_cast<QLineEdit *>(first)->text(), QStringLiteral("N")); // in place of what was there
        QTest::keyClicks(first, QStringLiteral("ew"));
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(m_page->model().cell(0, column("name")).toString(), QStringLiteral("New"));
        QCOMPARE(m_page->view().currentIndex(), m_page->model().index(1, column("name")));
        QCOMPARE(QApplication::focusWidget(), &m_page->view());
        // A cell that nobody edits by hand takes no letters.
        go(0, "state");
        QTest::keyClick(&m_page->view(), Qt::Key_X);
        QCOMPARE(QApplication::focusWidget(), &m_page->view());
    }

    void tabGoesToTheNextEditableCell()
    {
        open("inventory.InventoryItem");
        go(0, "category");
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        QTest::keyClick(editor(), Qt::Key_Tab); // over state and quantity
        QCOMPARE(m_page->view().currentIndex(), m_page->model().index(0, column("minQuantity")));
        QVERIFY(qobject_cast<ui::NumberEditor *>(editor()));
        QTest::keyClick(editor(), Qt::Key_Backtab);
        QCOMPARE(m_page->view().currentIndex(), m_page->model().index(0, column("category")));
        QTest::keyClick(editor(), Qt::Key_Escape);
        go(0, "price");
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        QTest::keyClick(editor(), Qt::Key_Tab); // the row ends here
        QCOMPARE(m_page->view().currentIndex().row(), 1);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(m_page->model().edits().isEmpty());
    }

    void numbersShowTheirUnit()
    {
        open("inventory.InventoryItem");
        go(0, "minQuantity");
        m_page->model().setData(m_page->model().index(0, column("minQuantity")), 5.0);
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        QCOMPARE(qobject_cast<ui::NumberEditor *>(editor())->unit(), m_world->formats.unit(QStringLiteral("KG")));
        QTest::keyClick(editor(), Qt::Key_Escape);
        go(0, "price");
        QTest::keyClick(&m_page->view(), Qt::Key_7);
        QCOMPARE(qobject_cast<ui::NumberEditor *>(editor())->unit(), m_world->formats.currency());
        QTest::keyClicks(editor(), QStringLiteral("x"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QVERIFY(editor()->property("error").toBool()); // it stays
        QCOMPARE(m_page->view().currentIndex(), m_page->model().index(0, column("price")));
        QTest::keyClick(editor(), Qt::Key_Backspace);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(m_page->model().cell(0, column("price")).toDouble(), 7.0);
    }

    void momentsAreTypedOrPicked()
    {
        open("machines.ServiceHistory");
        go(0, "nextServiceDate");
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        const QPointer<ui::MomentEditor> moment = qobject_cast<ui::MomentEditor *>(editor());
        QVERIFY(moment);
        QTest::keyClicks(moment, QStringLiteral("24.12.2026 14:30"));
        QTest::keyClick(moment, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(moment->calendar());
        auto *const calendar = moment->calendar()->findChild<QCalendarWidget *>();
        QCOMPARE(calendar->selectedDate(), QDate(2026, 12, 24));
        QWidget *const days = QApplication::focusWidget();
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_VERIFY(moment && !moment->calendar());
        QTRY_VERIFY(moment && editor() == moment);
        QCOMPARE(moment->text(), QStringLiteral("25.12.2026 14:30")); // the time stays
        QTest::keyClick(moment, Qt::Key_Return);
        QCOMPARE(m_page->model().cell(0, column("nextServiceDate")).toDateTime(),
                 QDateTime(QDate(2026, 12, 25), QTime(9, 30), Qt::UTC));
        go(0, "performedAt");
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        QTest::keyClicks(editor(), QStringLiteral("30.02.2026"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(editor()->property("error").toBool());
        QTest::keyClick(editor(), Qt::Key_Escape);
    }

    void referencesAreFoundByCode()
    {
        open("machines.ServiceHistory");
        go(0, "machineId");
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        auto *const reference = qobject_cast<ui::ReferenceEditor *>(editor());
        QVERIFY(reference);
        QTest::keyClicks(reference, QStringLiteral("cvm-2"));
        QTest::keyClick(reference, Qt::Key_Return); // before the server has answered
        QTRY_COMPARE(m_page->model().cell(0, column("machineId")).toString(), m_other);
        QCOMPARE(QApplication::focusWidget(), &m_page->view());
        go(0, "machineId");
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        QTest::keyClicks(editor(), QStringLiteral("nothing like it"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(editor() && editor()->property("error").toBool());
        QTest::keyClick(editor(), Qt::Key_Escape);
    }

    void enumerationsAreLists()
    {
        open("machines.ServiceHistory");
        go(0, "serviceType");
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        auto *const list = qobject_cast<QComboBox *>(editor());
        QVERIFY(list);
        QVERIFY(list->count() > 2);
        QTest::keyClick(list, Qt::Key_Down);
        const QString word = list->currentData().toString();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_page->model().cell(0, column("serviceType")).toString(), word);
    }

    void jsonIsCheckedAndIndented()
    {
        open("machines.MachineConfig");
        go(0, "settings");
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        QTRY_VERIFY(dialog()); // too much for a line
        auto *const text = dialog()->findChild<QPlainTextEdit *>();
        QVERIFY(text->toPlainText().contains(QLatin1String("\n  \"limits\": {\n    \"low\": 1")) ||
                text->toPlainText().contains(QLatin1String("\n  \"limits\": {\n    \"high\": 10")));
        text->setPlainText(QStringLiteral("{\n  \"a\": 1,\n}"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog());
        QVERIFY2(tests::wordsIn(*dialog()).contains(QLatin1String("line 3")), qPrintable(tests::wordsIn(*dialog())));
        text->setPlainText(QStringLiteral("{\n  \"a\": 1.50\n}"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(m_page->model().cell(0, column("settings")).toString(), QStringLiteral("{\"a\": 1.50}"));
        QVERIFY(isBack());
    }

    void shortJsonIsTypedInTheLine()
    {
        open("shared.SystemConfig");
        go(0, "value");
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        auto *const line = qobject_cast<ui::PopupEditor *>(editor());
        QVERIFY(line);
        QVERIFY(!dialog());
        QTest::keyClicks(line, QStringLiteral("\"U"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->property("error").toBool());
        QVERIFY(line->accessibleDescription().contains(QLatin1String("line 1")));
        QTest::keyClicks(line, QStringLiteral("SD\""));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_page->model().cell(0, column("value")).toString(), QStringLiteral("\"USD\""));
    }

    void settingsKeepTheirKind()
    {
        open("shared.SystemConfig");
        go(0, "value");
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        QCOMPARE(qobject_cast<QLineEdit *>(editor())->text(), QStringLiteral("UZS")); // as the cell shows it
        QTest::keyClicks(editor(), QStringLiteral("EUR"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(m_page->model().cell(0, column("value")).toString(), QStringLiteral("\"EUR\""));
        go(1, "value");
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        QTest::keyClicks(editor(), QStringLiteral("many"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(editor()->accessibleDescription().contains(QLatin1String("number")));
        qobject_cast<QLineEdit *>(editor())->selectAll();
        QTest::keyClicks(editor(), QStringLiteral("1 200,5"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(m_page->model().cell(1, column("value")).toString(), QStringLiteral("1200.5"));
        m_page->model().edits().discardAll();
    }

    void longTextHasAWindow()
    {
        open("machines.ServiceHistory");
        go(0, "description");
        QTest::keyClick(&m_page->view(), Qt::Key_F2, Qt::ShiftModifier);
        QTRY_VERIFY(dialog());
        auto *const text = dialog()->findChild<QPlainTextEdit *>();
        text->setPlainText(QStringLiteral("First line\nSecond line"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_page->model().cell(0, column("description")).toString(),
                     QStringLiteral("First line\nSecond line"));
        QVERIFY(isBack());
        // Now it has lines, which a line editor would lose: it opens in the window at once, and Esc changes nothing.
        go(0, "description");
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        QTRY_VERIFY(dialog());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(isBack());
        QCOMPARE(m_page->model().cell(0, column("description")).toString(), QStringLiteral("First line\nSecond line"));
    }

    void listsHaveAnEntryOnEachLine()
    {
        const core::TableDescriptor &table = m_world->table("machines.ServiceHistory");
        const core::Column &photos = table.columns[std::size_t(table.indexOf("photos"))];
        auto editor = alone(photos, QStringList{QStringLiteral("a, b.jpg"), QStringLiteral("c.jpg")});
        QTest::keyClick(editor->focusWidget(), Qt::Key_Down, Qt::AltModifier);
        auto *const text = editor->findChild<QPlainTextEdit *>();
        QVERIFY(text);
        text->activateWindow();
        QTRY_VERIFY(text->isActiveWindow());                              // else its keys mean nothing
        QCOMPARE(text->toPlainText(), QStringLiteral("a, b.jpg\nc.jpg")); // a comma is no border
        text->appendPlainText(QStringLiteral("  d.jpg \n"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const auto value = ui::cellEditorValue(editor->findChild<ui::PopupEditor *>());
        QCOMPARE(value.value().toStringList(),
                 (QStringList{QStringLiteral("a, b.jpg"), QStringLiteral("c.jpg"), QStringLiteral("d.jpg")}));
    }

    void rolesAreTicked()
    {
        const core::TableDescriptor &table = m_world->table("auth.User");
        const core::Column &roles = table.columns[std::size_t(table.indexOf("roles"))];
        auto editor = alone(roles, QStringList{QStringLiteral("ADMIN")});
        QTest::keyClick(editor->focusWidget(), Qt::Key_F2, Qt::ShiftModifier);
        auto *const words = editor->findChild<QListWidget *>();
        QVERIFY(words);
        words->activateWindow();
        QTRY_VERIFY(words->isActiveWindow());
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClick(words, Qt::Key_Space);
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(ui::cellEditorValue(editor->findChild<ui::PopupEditor *>()).value().toStringList(),
                 (QStringList{QStringLiteral("ADMIN"), QStringLiteral("MANAGER")}));
    }

    void everyEditableColumnTakesItsOwnValueBack()
    {
        // Opening and leaving an editor must never change what it holds.
        for (const core::TableDescriptor &table : m_world->catalog.tables()) {
            for (const core::Column &one : table.columns) {
                if (!one.editable || one.notNull)
                    continue;
                QWidget host;
                QWidget *const made = ui::makeCellEditor(one, *m_context, &host);
                ui::setCellEditorValue(made, {});
                const auto value = ui::cellEditorValue(made);
                QVERIFY2(value && !value.value().isValid(), one.name);
            }
        }
    }

private:
    void open(const char *table)
    {
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table(table));
        QVERIFY(tests::showPage(*m_page));
        QVERIFY(m_page->model().rowCount() > 0);
    }
    int column(const char *name) const { return m_page->table().indexOf(name); }
    void go(int row, const char *name)
    {
        m_page->view().setFocus();
        m_page->view().setCurrentIndex(m_page->model().index(row, column(name)));
    }
    QWidget *editor() const
    {
        QWidget *const focus = QApplication::focusWidget();
        return focus && focus->parentWidget() == m_page->view().viewport() ? focus : nullptr;
    }
    ui::ValueDialog *dialog() const
    {
        for (ui::ValueDialog *const one : m_page->findChildren<ui::ValueDialog *>()) {
            if (one->isVisible() && one->isActiveWindow())
                return one;
        }
        return nullptr;
    }
    /// After a dialog the keys belong to the list again. No window manager is here to give the window back.
    bool isBack()
    {
        m_page->activateWindow();
        return QTest::qWaitForWindowActive(m_page.get()) &&
               QTest::qWaitFor([this] { return QApplication::focusWidget() == &m_page->view(); });
    }
    std::unique_ptr<QWidget> alone(const core::Column &of, const QVariant &value)
    {
        auto host = std::make_unique<QWidget>();
        auto *const layout = new QVBoxLayout(host.get());
        QWidget *const made = ui::makeCellEditor(of, *m_context, host.get());
        layout->addWidget(made);
        ui::setCellEditorValue(made, value);
        host->show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(host.get());
        made->setFocus();
        return host;
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
    QString m_machine;
    QString m_other;
};

VHM24_GUI_TEST(TestCellEditors)
#include "tst_celleditors_gui.moc"
