// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "app/core/languages.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"
#include "tests/support/uifakes.h"
#include "ui/core/look/theme.h"
#include "ui/core/table/conflictdialog.h"
#include "ui/core/table/editbar.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/recorddialog.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vhm24;
using core::Service;

namespace {
constexpr int ListedItems = 450;
}

/// The page of a table as a clerk uses it: mouse and keys on a real window, a real database behind it.
class TestTablePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        ui::applyTheme(*qApp, ui::Theme::Light);
        m_languages.use(ui::Formats::Language::English);
        m_formats.setLanguage(ui::Formats::Language::English);
        m_world = std::make_unique<tests::ServiceWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->run(
            Service::Inventory,
            R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, "minQuantity", "updatedAt")
            SELECT 'i' || n, 'Item ' || n, 'SKU-' || lpad(n::text, 4, '0'), 'KG', CASE WHEN n % 2 = 0 THEN 'even' ELSE 'odd' END, n, 10, now()
            FROM generate_series(1, $1::int) AS n)",
            {ListedItems});
        m_trace.open(m_folder.filePath(QStringLiteral("trace.jsonl")));
    }
    void cleanupTestCase() { m_world.reset(); }

    void init()
    {
        m_labels = std::make_unique<core::LabelDirectory>(m_world->layout(), m_catalog);
        m_context = std::make_unique<ui::Context>(ui::Context{.layout = m_world->layout(),
                                                              .catalog = m_catalog,
                                                              .labels = *m_labels,
                                                              .formats = m_formats,
                                                              .trace = m_trace,
                                                              .prompts = m_prompts,
                                                              .actor = m_world->actor(core::Role::Admin),
                                                              .navigator = &m_navigator});
        m_page = std::make_unique<ui::TablePage>(*m_context, table());
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->open({});
        QVERIFY(settled());
    }
    void cleanup()
    {
        m_page.reset();
        m_context.reset();
        m_labels.reset();
    }

    void opensInOneRoundTripAndTracesPixels()
    {
        QTRY_VERIFY(!traced("page opened").isEmpty());
        const QJsonObject line = traced("page opened");
        QCOMPARE(line.value(QLatin1String("roundTrips")).toInt(), 1);
        QCOMPARE(line.value(QLatin1String("rows")).toInt(), core::WindowModel::PageRows);
        QVERIFY(line.value(QLatin1String("pixelsMs")).toDouble() >= line.value(QLatin1String("rowsMs")).toDouble());
        QTRY_COMPARE(m_page->model().count(), ListedItems);
    }

    void endKeyReachesTheEnd()
    {
        QTest::keyClick(&m_page->view(), Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(m_page->model().atEnd());
        QVERIFY(settled());
        QCOMPARE(m_page->model().row(m_page->model().rowCount() - 1).id, QStringLiteral("i450"));
    }

    void typedFilterNarrowsAndEscapeWidens()
    {
        type("category", "odd");
        QTRY_COMPARE(m_page->model().rowCount(), 200);
        QTRY_COMPARE(m_page->model().count(), ListedItems / 2);
        type("quantity", "> 1e999");
        QTRY_VERIFY(filterEditor("quantity")->property("error").toBool());
        QCOMPARE(m_page->model().count(), ListedItems / 2); // what could not be read changes nothing
        type("quantity", "3..9");
        QTRY_COMPARE(m_page->model().rowCount(), 4);
        QTest::keyClick(filterEditor("quantity"), Qt::Key_Escape);
        QTRY_COMPARE(m_page->model().rowCount(), 200);
    }

    void stateOpensTheRowsOfAFigure()
    {
        const int state = table().indexOf("state");
        m_page->open({.filters = {{.column = state,
                                   .op = core::FilterOperator::In,
                                   .values = {QStringLiteral("LOW"), QStringLiteral("OUT")}}}});
        QVERIFY(settled());
        QTRY_COMPARE(m_page->model().rowCount(), 10);
        QCOMPARE(filterEditor("state")->text(), QStringLiteral("in Low stock, None left"));
    }

    void cellIsEditedSavedAndAudited()
    {
        editName(QStringLiteral("Renamed by hand"));
        QTRY_COMPARE(m_page->model().edits().cellCount(), 1);
        QVERIFY(m_page->findChild<ui::EditBar *>()->isVisible());
        QCOMPARE(m_world->text(Service::Inventory, R"(SELECT name FROM {inventory}."InventoryItem" WHERE id = 'i1')"),
                 QStringLiteral("Item 1"));
        QTest::keyClick(&m_page->view(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_page->model().edits().isEmpty());
        QCOMPARE(m_world->text(Service::Inventory, R"(SELECT name FROM {inventory}."InventoryItem" WHERE id = 'i1')"),
                 QStringLiteral("Renamed by hand"));
        QCOMPARE(m_world->audits(Service::Inventory, QStringLiteral("i1"), QStringLiteral("ITEM_UPDATED")), 1);
        QTRY_VERIFY(!traced("cell saved").isEmpty());
        QVERIFY(traced("cell saved").value(QLatin1String("roundTrips")).toInt() <= 2);
    }

    void whoeverWasFasterIsNotOverwritten()
    {
        editName(QStringLiteral("Mine"));
        QTRY_COMPARE(m_page->model().edits().cellCount(), 1);
        m_world->run(Service::Inventory, R"(UPDATE {inventory}."InventoryItem" SET name = 'Theirs' WHERE id = 'i1')");
        QTest::keyClick(&m_page->view(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<ui::ConflictDialog *>()); // both values are shown, and the user chooses
        m_page->findChild<ui::ConflictDialog *>()->reject();
        QCOMPARE(m_world->text(Service::Inventory, R"(SELECT name FROM {inventory}."InventoryItem" WHERE id = 'i1')"),
                 QStringLiteral("Theirs"));
        QCOMPARE(m_page->model().edits().cellCount(), 1); // the typed text stays
        m_page->model().edits().discardAll();
    }

    void invalidValueDoesNotLeaveTheCell()
    {
        const int column = table().indexOf("minQuantity");
        m_page->view().setCurrentIndex(m_page->model().index(0, column));
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        auto *const editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->setText(QStringLiteral("1e999"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(editor->property("error").toBool());
        QVERIFY(m_page->model().edits().isEmpty());
        editor->setText(QStringLiteral("1 234,5"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_page->model().cell(0, column).toDouble(), 1234.5);
        m_page->model().edits().discardAll();
    }

    void duplicateSkuIsToldAtItsField()
    {
        m_page->triggerPrimary();
        auto *dialog = m_page->findChild<ui::RecordDialog *>();
        QVERIFY(dialog);
        const auto fields = dialog->findChildren<ui::FormField *>();
        const auto set = [&](const char *name, const QString &text) {
            for (ui::FormField *const field : fields) {
                if (field->findChild<QLabel *>()->text().startsWith(QLatin1String(name)) &&
                    qobject_cast<QLineEdit *>(field->editor()))
                    static_cast<QLineEdit *>(field->editor())->setText(text);
            }
        };
        set("Name", QStringLiteral("Copy"));
        set("SKU", QStringLiteral("SKU-0002"));
        set("Category", QStringLiteral("odd"));
        for (ui::Button *const button : dialog->findChildren<ui::Button *>()) {
            if (button->text() == QLatin1String("Add"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        const auto skuField = [&]() -> ui::FormField * {
            for (ui::FormField *const field : fields) {
                if (field->findChild<QLabel *>()->text().startsWith(QLatin1String("SKU")))
                    return field;
            }
            return nullptr;
        };
        QTRY_VERIFY(skuField()->hasError());
        QCOMPARE(qint64(m_world->number(Service::Inventory, R"(SELECT count(*) FROM {inventory}."InventoryItem")")),
                 qint64(ListedItems));
        dialog->reject();
    }

    void languageChangesWhileOpen()
    {
        const auto title = [this] {
            return m_page->model().headerData(table().indexOf("name"), Qt::Horizontal).toString();
        };
        QCOMPARE(title(), QStringLiteral("Name"));
        m_languages.use(ui::Formats::Language::Russian);
        QTRY_VERIFY(title() != QStringLiteral("Name"));
        m_languages.use(ui::Formats::Language::English);
        QTRY_COMPARE(title(), QStringLiteral("Name"));
    }

private:
    const core::TableDescriptor &table() const { return *m_catalog.find(QStringLiteral("inventory.InventoryItem")); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !m_page->model().isLoading() && m_page->model().readAt().isValid(); },
                               10'000);
    }
    QLineEdit *filterEditor(const char *column)
    {
        return m_page->view().filterHeader().editor(table().indexOf(column));
    }
    void type(const char *column, const char *text)
    {
        QLineEdit *const editor = filterEditor(column);
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, QString::fromUtf8(text));
        QTest::keyClick(editor, Qt::Key_Return);
    }
    void editName(const QString &text)
    {
        m_page->view().setFocus();
        m_page->view().setCurrentIndex(m_page->model().index(0, table().indexOf("name")));
        QTest::keyClick(&m_page->view(), Qt::Key_F2);
        auto *const editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    QJsonObject traced(const char *action) const
    {
        QFile file(m_folder.filePath(QStringLiteral("trace.jsonl")));
        QJsonObject newest;
        if (!file.open(QIODevice::ReadOnly))
            return newest;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QJsonObject one = QJsonDocument::fromJson(line).object();
            if (one.value(QLatin1String("action")).toString() == QLatin1String(action) && newest.isEmpty())
                newest = one;
        }
        return newest;
    }

    const core::Catalog m_catalog = app::makeCatalog();
    app::Languages m_languages;
    ui::Formats m_formats;
    ui::Trace m_trace;
    QTemporaryDir m_folder;
    tests::FakeNavigator m_navigator;
    tests::FakePrompts m_prompts;
    std::unique_ptr<tests::ServiceWorld> m_world;
    std::unique_ptr<core::LabelDirectory> m_labels;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
};

VHM24_GUI_TEST(TestTablePage)
#include "tst_tablepage_gui.moc"
