// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/export/csvwriter.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QDateTime>
#include <QTest>

#include <limits>

using namespace vhm24::core;

namespace {

const std::vector<ExportColumn> OneColumn{{.title = QStringLiteral("A")}};

/// What a single cell becomes, written by `cell`.
template <typename Cell> QByteArray written(const CsvStyle &style, Cell cell)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    CsvWriter writer(file, style);
    writer.begin(OneColumn);
    cell(writer);
    writer.endRow();
    if (!writer.finish())
        return "failed";
    QByteArray body = file.data().mid(file.data().indexOf('\n') + 1);
    body.chop(2);
    return body;
}

/// A device whose disk is full.
class FullDisk : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headIsAboveTheColumns()
    {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        CsvWriter writer(file, {.head = {QStringLiteral("List"), QStringLiteral("State;\n\"low\"")}});
        writer.begin(OneColumn);
        QVERIFY(writer.finish());
        QCOMPARE(file.data(), QByteArray("\xEF\xBB\xBF# List\r\n# State; \"low\"\r\nA\r\n"));
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
        };
        row("plain", "plain");
        row("007", "007");
        row("a;b", "\"a;b\"");
        row("say \"so\"", "\"say \"\"so\"\"\"");
        row("two\nlines", "\"two\nlines\"");
        row("=1+1", "'=1+1");
        row("=HYPERLINK(\"x\";\"y\")", "\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"");
        row("+7", "'+7");
        row("-5", "'-5");
        row("@SUM(A1)", "'@SUM(A1)");
        row("\t=1", "'\t=1");
        row("\r=1", "\"'\r=1\"");
        row("a=1", "a=1");
        row("", "");
        row("Oʻzbek Ўзбек", "Oʻzbek Ўзбек");
    }
    void texts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(written({},
                         [&](CsvWriter &writer) {
                             writer.text({text.constData(), std::size_t(text.size())});
                         }),
                 expected);
    }

    void numbersAreNeverTakenForFormulas()
    {
        const auto real = [](double value) { return written({}, [value](CsvWriter &writer) { writer.real(value); }); };
        QCOMPARE(real(-12.5), QByteArray("-12,5"));
        QCOMPARE(real(0.1), QByteArray("0,1"));
        QCOMPARE(real(-3), QByteArray("-3"));
        QCOMPARE(real(1e20), QByteArray("100000000000000000000"));
        QCOMPARE(real(1.0 / 3).size(), qsizetype(18));
        QCOMPARE(real(std::numeric_limits<double>::quiet_NaN()), QByteArray("NaN"));
        QCOMPARE(written({.decimalPoint = '.'}, [](CsvWriter &writer) { writer.real(2.5); }), QByteArray("2.5"));
        QCOMPARE(written({.separator = ','}, [](CsvWriter &writer) { writer.real(2.5); }), QByteArray("\"2,5\""));
        QCOMPARE(written({}, [](CsvWriter &writer) { writer.integer(std::numeric_limits<qint64>::min()); }),
                 QByteArray("-9223372036854775808"));
    }

    void moments()
    {
        const QDateTime wall(QDate(2026, 11, 25), QTime(4, 5, 6, 78), Qt::UTC);
        const auto text = [&](DateText::Style style, qint64 ms) {
            return written({.dates = style}, [ms](CsvWriter &writer) { writer.moment(ms); });
        };
        QCOMPARE(text(DateText::Style::Shown, wall.toMSecsSinceEpoch()), QByteArray("25.11.2026 04:05:06"));
        QCOMPARE(text(DateText::Style::Iso, wall.toMSecsSinceEpoch()), QByteArray("2026-11-25 04:05:06.078"));
        QCOMPARE(text(DateText::Style::Iso, -1), QByteArray("1969-12-31 23:59:59.999"));
        DateText dates(DateText::Style::Iso);
        for (qint64 day = -800'000; day < 800'000; day += 137) {
            const QString expected = QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate);
            if (QDate(1970, 1, 1).addDays(day).year() > 0)
                QCOMPARE(QString::fromLatin1(QByteArray(std::string(dates.date(day)).c_str())), expected);
        }
    }

    void clocksFollowTheZone()
    {
        const QTimeZone berlin("Europe/Berlin");
        WallClock clock(berlin);
        QDateTime moment(QDate(2025, 1, 1), QTime(0, 30), Qt::UTC);
        for (int hour = 0; hour < 24 * 400; ++hour) {
            // Back and forth over the changes of the year.
            const QDateTime utc = moment.addSecs((hour * 7919 % (24 * 400)) * 3600);
            const qint64 expected = utc.toMSecsSinceEpoch() + qint64(berlin.offsetFromUtc(utc)) * 1000;
            QCOMPARE(clock.wallMs(utc.toMSecsSinceEpoch()), expected);
        }
        WallClock tashkent(QTimeZone("Asia/Tashkent"));
        QCOMPARE(tashkent.wallMs(moment.toMSecsSinceEpoch()), moment.toMSecsSinceEpoch() + 5 * 3'600'000);
    }

    void markAndHeadStandFirst()
    {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        CsvWriter writer(file, {.separator = ',', .byteOrderMark = true});
        writer.begin({{.title = QStringLiteral("A,1")}, {.title = QStringLiteral("=B")}});
        writer.empty();
        writer.empty();
        writer.endRow();
        QVERIFY(writer.finish());
        QCOMPARE(file.data(), QByteArray("\xEF\xBB\xBF\"A,1\",'=B\r\n,\r\n"));
    }

    void fullDiskIsTold()
    {
        FullDisk disk;
        disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        CsvWriter writer(disk, {});
        writer.begin(OneColumn);
        bool more = true;
        for (int row = 0; row < 1'000'000 && more; ++row) {
            writer.text("some text");
            more = writer.endRow();
        }
        QVERIFY(!more);
        QVERIFY(!writer.finish());
    }
};

VHM24_TEST(TestCsvWriter)
#include "tst_csvwriter_unit.moc"
