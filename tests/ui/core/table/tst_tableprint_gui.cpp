// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/shell/jobs.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/tableprint.h"

#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace vhm24;
using core::Service;

namespace {

constexpr int PrintedItems = ui::MostPrintedRows;
const QSizeF A4(5'270, 7'740); // what is left of it within the margins

QString output(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QLatin1String(program), arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

bool hasPoppler() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

ui::PrintRows table(int columns, int rows, const QString &text)
{
    ui::PrintRows made;
    std::vector<core::ExportColumn> heads;
    for (int column = 0; column < columns; ++column)
        heads.push_back({.title = QStringLiteral("Column %1").arg(column)});
    made.begin(heads);
    const QByteArray utf8 = text.toUtf8();
    for (int cell = 0; cell < columns * rows; ++cell)
        made.text({utf8.constData(), std::size_t(utf8.size())});
    return made;
}

ui::PrintHead head()
{
    return {.title = QStringLiteral("Items"),
            .filter = QStringLiteral("Filter: Category = sugar"),
            .made = QStringLiteral("today"),
            .pageNumber = QStringLiteral("page %1 of %2")};
}

} // namespace

class TestTablePrint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->run(
            Service::Inventory,
            R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, price, "updatedAt")
            SELECT 'i' || n, CASE n % 3 WHEN 0 THEN 'Шакар Ўзбекистон Ғалла ' ELSE 'Qoʻziqorin gʻalla shakar ' END || n,
                'SKU-' || lpad(n::text, 5, '0'), 'KG', 'sugar', n, 1250000.5, now()
            FROM generate_series(1, $1::int) AS n)",
            {PrintedItems});
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
    }
    void cleanupTestCase()
    {
        m_context.reset();
        m_world.reset();
    }

    void everyRowIsOnOnePage()
    {
        const ui::PrintRows rows = table(4, 1'000, QStringLiteral("some words"));
        const ui::PrintLayout layout(head(), rows, A4);
        QVERIFY(!layout.isLandscape());
        QVERIFY(layout.pages() > 1);
        int next = 0;
        for (int page = 0; page < layout.pages(); ++page) {
            QCOMPARE(layout.firstRow(page), next);
            QVERIFY(layout.rowsOn(page) > 0);
            next += layout.rowsOn(page);
            double height = 0;
            for (int row = layout.firstRow(page); row < next; ++row)
                height += layout.heightOf(row);
            QVERIFY(height < layout.sheet().height());
        }
        QCOMPARE(next, 1'000);
    }

    void wideTablesLieAndWrap()
    {
        const QString words = QStringLiteral("quite a long text that has to go on in several lines of its cell ");
        const ui::PrintRows rows = table(14, 50, words.repeated(3));
        const ui::PrintLayout layout(head(), rows, A4);
        QVERIFY(layout.isLandscape());
        double width = 0;
        for (int column = 0; column < 14; ++column)
            width += layout.widthOf(column);
        QVERIFY2(width <= layout.sheet().width() + 1, qPrintable(QString::number(width)));
        const ui::PrintRows plain = table(14, 50, QStringLiteral("x"));
        QVERIFY(layout.heightOf(0) > 2 * ui::PrintLayout(head(), plain, A4).heightOf(0));
        const ui::PrintRows none = table(3, 0, {});
        QCOMPARE(ui::PrintLayout(head(), none, A4).pages(), 1);
    }

    void pdfOfTenThousandRows()
    {
        ui::TablePage page(*m_context, m_world->table("inventory.InventoryItem"));
        QVERIFY(tests::showPage(page));
        const int category = page.table().indexOf("category");
        page.filters().replace(
            {{.column = category, .op = core::FilterOperator::Equal, .values = {QStringLiteral("sugar")}}});
        page.open({.search = QStringLiteral("shakar")});
        page.open({.search = QStringLiteral("a")});
        QTRY_VERIFY(!page.model().isLoading());
        ui::PrintChoice choice = ui::printChoice(page);
        QVERIFY(choice.filter.contains(QStringLiteral("sugar")));
        choice.request.view.search.clear();
        const QString file = m_folder.filePath(QStringLiteral("list.pdf"));
        ui::startPdf(*m_context, page.table(), choice, file);
        QCOMPARE(lastJob().state, ui::Jobs::State::Running);
        QTRY_COMPARE_WITH_TIMEOUT(lastJob().state, ui::Jobs::State::Done, 60'000);
        QCOMPARE(lastJob().rows(), PrintedItems);
        QVERIFY(QFileInfo(file).size() > 50'000);
        QCOMPARE(m_world->audits(Service::Inventory, QStringLiteral("InventoryItem"), QStringLiteral("EXPORTED")), 1);
        if (!hasPoppler())
            QSKIP("pdftotext is not installed");
        const QString text = output("pdftotext", {QStringLiteral("-layout"), file, QStringLiteral("-")});
        QVERIFY(text.count(QLatin1Char('\f')) > 50);
        QVERIFY(text.contains(QStringLiteral("Шакар Ўзбекистон Ғалла")));
        QVERIFY(text.contains(QStringLiteral("Qoʻziqorin gʻalla")));
        QVERIFY(text.contains(QStringLiteral("SKU-00001")));
        QVERIFY(text.contains(QStringLiteral("SKU-10000")));
        QVERIFY(text.contains(QStringLiteral("page 3 of %1").arg(text.count(QLatin1Char('\f')))));
        QVERIFY(text.contains(QStringLiteral("Category")));
        QCOMPARE(text.count(QStringLiteral("Filter: ")), text.count(QLatin1Char('\f')));
        QVERIFY(text.contains(QStringLiteral("user-ADMIN")));
        const QString fonts = output("pdffonts", {file});
        QVERIFY2(fonts.contains(QStringLiteral("NotoSans")), qPrintable(fonts));
        static const QRegularExpression embedded(QStringLiteral(" yes (yes|no) +yes "));
        for (const QString &line : fonts.trimmed().split(QLatin1Char('\n')).mid(2))
            QVERIFY2(line.contains(embedded), qPrintable(line));
        // Each as a subset: Qt marks only the name in the descriptor, which pdffonts does not look at.
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QString raw = QString::fromLatin1(pdf.readAll());
        static const QRegularExpression subset(QStringLiteral("/FontName /[A-Z]{6}\\+NotoSans"));
        QVERIFY(raw.contains(subset));
        QCOMPARE(raw.count(subset), raw.count(QStringLiteral("/Type /FontDescriptor")));
    }

    void printerGetsTheSamePages()
    {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        const QString file = m_folder.filePath(QStringLiteral("printed.pdf"));
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        ui::PrintChoice choice = whole();
        choice.request.ids = QStringList{QStringLiteral("i1"), QStringLiteral("i3")};
        ui::startPrint(*m_context, m_world->table("inventory.InventoryItem"), choice, printer);
        QTRY_COMPARE(lastJob().state, ui::Jobs::State::Done);
        QVERIFY(lastJob().file.isEmpty());
        QVERIFY(QFileInfo(file).size() > 1'000);
    }

    void tooManyRowsAreRefusedInASentence()
    {
        m_world->addItem(1);
        const QString file = m_folder.filePath(QStringLiteral("much.pdf"));
        ui::startPdf(*m_context, m_world->table("inventory.InventoryItem"), whole(), file);
        QTRY_COMPARE_WITH_TIMEOUT(lastJob().state, ui::Jobs::State::Failed, 30'000);
        QVERIFY2(lastJob().text.contains(QStringLiteral("takes up to")), qPrintable(lastJob().text));
        QVERIFY(!QFile::exists(file));
    }

    void stoppedPdfLeavesTheOldOne()
    {
        const QString file = m_folder.filePath(QStringLiteral("kept.pdf"));
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        m_world->run(Service::Inventory, "BEGIN");
        m_world->run(Service::Inventory, R"(LOCK TABLE {inventory}."InventoryItem" IN ACCESS EXCLUSIVE MODE)");
        ui::startPdf(*m_context, m_world->table("inventory.InventoryItem"), whole(), file);
        m_context->jobs->cancel(lastJob().id);
        QTRY_COMPARE(lastJob().state, ui::Jobs::State::Cancelled);
        m_world->run(Service::Inventory, "ROLLBACK");
        QCOMPARE(QFileInfo(file).size(), 3);
    }

private:
    const ui::Jobs::Job &lastJob() const { return m_context->jobs->list().back(); }
    ui::PrintChoice whole() const
    {
        const core::TableDescriptor &items = m_world->table("inventory.InventoryItem");
        return {.request = {.view = {.sort = {{.column = items.indexOf("sku")}}},
                            .columns = {items.indexOf("sku"), items.indexOf("name")}},
                .head = head()};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
};

VHM24_GUI_TEST(TestTablePrint)
#include "tst_tableprint_gui.moc"
