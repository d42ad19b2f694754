// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/export/xlsxwriter.h"
#include "tests/models/core/export/xlsxfile.h"
#include "tests/support/registry.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace vhm24;
using namespace vhm24::core;

namespace {

using Form = ExportColumn::Form;

const std::vector<ExportColumn> Columns{{.title = QStringLiteral("Text")},
                                        {.title = QStringLiteral("Whole"), .form = Form::Integer},
                                        {.title = QStringLiteral("Sum"), .form = Form::Money},
                                        {.title = QStringLiteral("Time"), .form = Form::Moment},
                                        {.title = QStringLiteral("Day"), .form = Form::Date}};

} // namespace

class TestXlsx : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsHaveTheirTypes()
    {
        const QString path = m_folder.filePath(QStringLiteral("types.xlsx"));
        {
            XlsxWriter writer(
                path, {.sheetName = QStringLiteral("Items: [all]/*?"), .comment = QStringLiteral("State = Low")});
            writer.begin(Columns);
            writer.text("00420");
            writer.integer(42);
            writer.real(12.5);
            writer.moment(QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
            writer.date(QDate(1970, 1, 1).daysTo(QDate(2026, 11, 25)));
            QVERIFY(writer.endRow());
            writer.text("=1+1");
            writer.integer(1'234'567'890'123'456'789);
            writer.empty();
            writer.moment(-4'000'000'000'000); // 1843
            writer.empty();
            QVERIFY(writer.endRow());
            QVERIFY(writer.finish());
        }
        const auto cells = tests::xlsxCells(path);
        QVERIFY(!cells.isEmpty());
        QCOMPARE(cells[QStringLiteral("A2")].type, QStringLiteral("inlineStr"));
        QCOMPARE(cells[QStringLiteral("A2")].text, QStringLiteral("00420"));
        QCOMPARE(cells[QStringLiteral("B2")].type, QString());
        QCOMPARE(cells[QStringLiteral("B2")].text, QStringLiteral("42"));
        QCOMPARE(cells[QStringLiteral("C2")].text, QStringLiteral("12.5"));
        QCOMPARE(cells[QStringLiteral("D2")].text, QStringLiteral("46351.5"));
        QVERIFY(cells[QStringLiteral("D2")].style != cells[QStringLiteral("B2")].style);
        QCOMPARE(cells[QStringLiteral("E2")].text, QStringLiteral("46351"));
        QCOMPARE(cells[QStringLiteral("A3")].type, QStringLiteral("inlineStr"));
        QCOMPARE(cells[QStringLiteral("A3")].text, QStringLiteral("=1+1"));
        QCOMPARE(cells[QStringLiteral("B3")].text, QStringLiteral("1234567890123456789")); // every digit
        QCOMPARE(cells[QStringLiteral("B3")].type, QStringLiteral("inlineStr"));
        QVERIFY(!cells.contains(QStringLiteral("C3")));
        QCOMPARE(cells[QStringLiteral("D3")].text.left(10), QStringLiteral("31.03.1843"));
        const QByteArray sheet = tests::xlsxPart(path, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:E3\"/>"));
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(tests::xlsxPart(path, QStringLiteral("xl/styles.xml")).contains("dd.mm.yyyy hh:mm:ss"));
        QVERIFY(tests::xlsxPart(path, QStringLiteral("docProps/core.xml")).contains("State = Low"));
    }

    void goesOnInFurtherSheets()
    {
        const QString path = m_folder.filePath(QStringLiteral("sheets.xlsx"));
        {
            XlsxWriter writer(path, {.sheetName = QStringLiteral("A very long title of more than thirty-one letters"),
                                     .rowsPerSheet = 3});
            writer.begin({{.title = QStringLiteral("N"), .form = Form::Integer}});
            for (int row = 1; row <= 7; ++row) {
                writer.integer(row);
                QVERIFY(writer.endRow());
            }
            QVERIFY(writer.finish());
        }
        QCOMPARE(tests::xlsxCells(path, 1).size(), 4);
        QCOMPARE(tests::xlsxCells(path, 2)[QStringLiteral("A1")].text, QStringLiteral("N"));
        QCOMPARE(tests::xlsxCells(path, 2)[QStringLiteral("A2")].text, QStringLiteral("4"));
        QCOMPARE(tests::xlsxCells(path, 3)[QStringLiteral("A2")].text, QStringLiteral("7"));
    }

    void longAndWildTextsFit()
    {
        const QString path = m_folder.filePath(QStringLiteral("long.xlsx"));
        {
            XlsxWriter writer(path, {});
            writer.begin({{.title = QStringLiteral("T")}});
            writer.text(std::string(40'000, 'x'));
            QVERIFY(writer.endRow());
            writer.text("a\x01"
                        "b <&> \n Ўзбек oʻ");
            QVERIFY(writer.endRow());
            QVERIFY(writer.finish());
        }
        const auto cells = tests::xlsxCells(path);
        QCOMPARE(cells[QStringLiteral("A2")].text.size(), 32'767);
        QCOMPARE(cells[QStringLiteral("A3")].text, QStringLiteral("a b <&> \n Ўзбек oʻ"));
    }

    void withoutAnEndNothingIsLeft()
    {
        const QString path = m_folder.filePath(QStringLiteral("dropped.xlsx"));
        const auto open = [] {
            return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size();
        };
        const auto before = open();
        for (int turn = 0; turn < 5; ++turn) {
            XlsxWriter writer(path, {});
            writer.begin(Columns);
            writer.text("x");
            writer.endRow();
        }
        QCOMPARE(open(), before);
        QVERIFY(!QFile::exists(path));
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
            QVERIFY2(name.endsWith(QLatin1String(".xlsx")), qPrintable(name));
    }

private:
    QTemporaryDir m_folder;
};

VHM24_TEST(TestXlsx)
#include "tst_xlsx_unit.moc"
