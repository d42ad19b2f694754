// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/shell/jobs.h"
#include "ui/core/shell/jobstrip.h"
#include "ui/core/shell/mainwindow.h"
#include "ui/core/shell/statusline.h"
#include "ui/core/table/exportdialog.h"
#include "ui/core/table/filterset.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace vhm24;
using core::Service;

namespace {

constexpr int ExportedItems = 30;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The way of a list into a file, by keyboard alone.
class TestExportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->run(Service::Inventory,
                     R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, "updatedAt")
            SELECT 'i' || n, 'Item ' || n, 'SKU-' || lpad(n::text, 4, '0'), 'KG',
                CASE WHEN n % 3 = 0 THEN 'third' ELSE 'other' END, n, now()
            FROM generate_series(1, $1::int) AS n)",
                     {ExportedItems});
    }
    void cleanupTestCase() { m_world.reset(); }
    void init()
    {
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table("inventory.InventoryItem"));
        QVERIFY(tests::showPage(*m_page));
        QTRY_COMPARE(m_page->model().count(), ExportedItems);
    }
    void cleanup()
    {
        m_page.reset();
        m_context.reset();
    }

    void writesTheListByKeyboard()
    {
        ui::ExportDialog *const dialog = openDialog();
        QVERIFY(dialog);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("rows")); // at the first question
        QVERIFY(path(*dialog)->text().endsWith(QStringLiteral(".xlsx")));
        QVERIFY(path(*dialog)->text().contains(m_world->formats.today().toString(Qt::ISODate)));
        box(*dialog, "format")->setFocus();
        QTest::keyClick(box(*dialog, "format"), Qt::Key_Down);
        QVERIFY(path(*dialog)->text().endsWith(QStringLiteral(".csv")));
        const QString file = m_folder.filePath(QStringLiteral("list.csv"));
        typePath(*dialog, file);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(lastJob().state, ui::Jobs::State::Done);
        QVERIFY(!m_page->findChild<ui::ExportDialog *>() || m_page->findChild<ui::ExportDialog *>()->isHidden());
        QCOMPARE(contentOf(file).count('\n'), ExportedItems + 1);
        QCOMPARE(lastJob().rows(), ExportedItems);
        QCOMPARE(lastJob().file, file);
        QCOMPARE(m_world->audits(Service::Inventory, QStringLiteral("InventoryItem"), QStringLiteral("EXPORTED")), 1);
    }

    void writesOnlyWhatTheFilterShows()
    {
        const int category = m_page->table().indexOf("category");
        m_page->filters().replace(
            {{.column = category, .op = core::FilterOperator::Equal, .values = {QStringLiteral("third")}}});
        m_page->open({.search = QStringLiteral("Item")});
        QTRY_COMPARE(m_page->model().count(), ExportedItems / 3);
        const QString file = m_folder.filePath(QStringLiteral("filter.csv"));
        QVERIFY(exportTo(file));
        QCOMPARE(contentOf(file).count('\n'), ExportedItems / 3 + 1);
    }

    void beginsWithTheFilterWhenAsked()
    {
        const int category = m_page->table().indexOf("category");
        m_page->filters().replace(
            {{.column = category, .op = core::FilterOperator::Equal, .values = {QStringLiteral("third")}}});
        m_page->open({.search = QStringLiteral("Item")});
        QTRY_COMPARE(m_page->model().count(), ExportedItems / 3);
        ui::ExportDialog *const dialog = openDialog();
        QVERIFY(dialog);
        box(*dialog, "format")->setCurrentIndex(1);
        tests::click(*dialog, "head");
        const QString file = m_folder.filePath(QStringLiteral("head.csv"));
        typePath(*dialog, file);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(lastJob().state, ui::Jobs::State::Done);
        const QList<QByteArray> lines = contentOf(file).split('\n');
        QVERIFY2(lines.value(0).contains("# "), lines.value(0).constData()); // behind the mark of UTF-8
        QVERIFY2(lines.value(1).startsWith("# Filter: ") && lines.value(1).contains("third"),
                 lines.value(1).constData());
        QVERIFY2(!lines.value(2).startsWith("#"), lines.value(2).constData());
        QCOMPARE(contentOf(file).count('\n'), ExportedItems / 3 + 3);
    }

    void writesTheSelection()
    {
        m_page->view().setFocus();
        m_page->view().setCurrentIndex(m_page->model().index(0, 1));
        QTest::keyClick(&m_page->view(), Qt::Key_Down, Qt::ShiftModifier);
        const QString file = m_folder.filePath(QStringLiteral("selection.csv"));
        QVERIFY(exportTo(file));
        QCOMPARE(contentOf(file).count('\n'), 2 + 1);
        QVERIFY(contentOf(file).contains("SKU-0002"));
    }

    void asksBeforeItReplaces()
    {
        const QString file = m_folder.filePath(QStringLiteral("there.csv"));
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        m_world->prompts.asked.clear();
        QVERIFY(exportTo(file));
        QCOMPARE(m_world->prompts.asked.size(), 1);
        QVERIFY(contentOf(file).size() > 100);
    }

    void saysWhatIsWrongWithThePlace()
    {
        ui::ExportDialog *const dialog = openDialog();
        QVERIFY(dialog);
        typePath(*dialog, QStringLiteral("/nowhere/at/all.xlsx"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->hasErrors());
        QVERIFY(dialog->isVisible());
        QVERIFY(tests::wordsIn(*dialog).contains(QStringLiteral("There is no such folder.")));
        m_world->prompts.file = m_folder.filePath(QStringLiteral("chosen.xlsx"));
        tests::click(*dialog, "choose");
        QCOMPARE(path(*dialog)->text(), m_world->prompts.file);
        dialog->reject();
    }

    void jobIsShownAndStopped()
    {
        ui::StatusLine line;
        line.resize(1280, 28);
        line.setJobs(m_context->jobs.get(), &m_world->formats);
        line.show();
        lockTable();
        const QString file = m_folder.filePath(QStringLiteral("stopped.csv"));
        startExportTo(file);
        QCOMPARE(lastJob().state, ui::Jobs::State::Running);
        auto *const strip = line.findChild<ui::JobStrip *>();
        QVERIFY(strip->isVisible());
        tests::click(line, "stopJob");
        QCoreApplication::processEvents();
        QCOMPARE(lastJob().state, ui::Jobs::State::Cancelled); // at once: whatever the worker is at
        unlockTable();
        QVERIFY(!QFile::exists(file));
        tests::click(line, "stopJob"); // now it closes
        QVERIFY(!strip->isVisible());
        QCOMPARE(m_context->jobs->list().size(), std::size_t(0));
    }

    void closingTheWindowStopsTheJob()
    {
        const ui::PageRegistry registry;
        ui::MainWindow window(*m_context, registry);
        window.show();
        lockTable();
        const QString file = m_folder.filePath(QStringLiteral("closed.csv"));
        startExportTo(file);
        m_world->prompts.asked.clear();
        window.close();
        QCOMPARE(m_world->prompts.asked, QStringList{QStringLiteral("Stop the work and close?")});
        QTRY_VERIFY(!window.isVisible());
        QTRY_COMPARE(lastJob().state, ui::Jobs::State::Cancelled);
        unlockTable();
        QVERIFY(!QFile::exists(file));
    }

private:
    const ui::Jobs::Job &lastJob() const { return m_context->jobs->list().back(); }
    ui::ExportDialog *openDialog()
    {
        m_page->activateWindow();
        m_page->view().setFocus();
        QTest::keyClick(&m_page->view(), Qt::Key_E, Qt::ControlModifier);
        auto *const dialog = m_page->findChild<ui::ExportDialog *>();
        // Not qWaitForWindowActive(): for that, a dialog of an active window is active before it has the focus.
        const bool active = QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; });
        return active ? dialog : nullptr;
    }
    static QComboBox *box(ui::ExportDialog &dialog, const char *name)
    {
        return dialog.findChild<QComboBox *>(QLatin1String(name));
    }
    static QLineEdit *path(ui::ExportDialog &dialog) { return dialog.findChild<QLineEdit *>(QStringLiteral("path")); }
    static void typePath(ui::ExportDialog &dialog, const QString &file)
    {
        QLineEdit *const editor = path(dialog);
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, file);
    }
    void startExportTo(const QString &file)
    {
        ui::ExportDialog *const dialog = openDialog();
        QVERIFY(dialog);
        box(*dialog, "format")->setCurrentIndex(1);
        typePath(*dialog, file);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<ui::ExportDialog *>() == nullptr);
    }
    bool exportTo(const QString &file)
    {
        startExportTo(file);
        return QTest::qWaitFor([this] { return lastJob().state == ui::Jobs::State::Done; }, 10'000);
    }
    void lockTable()
    {
        m_world->run(Service::Inventory, "BEGIN");
        m_world->run(Service::Inventory, R"(LOCK TABLE {inventory}."InventoryItem" IN ACCESS EXCLUSIVE MODE)");
    }
    void unlockTable() { m_world->run(Service::Inventory, "ROLLBACK"); }

    QTemporaryDir m_folder;
    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
};

VHM24_GUI_TEST(TestExportDialog)
#include "tst_exportdialog_gui.moc"
