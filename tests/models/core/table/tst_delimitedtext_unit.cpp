// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/delimitedtext.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vhm24::core;

Q_DECLARE_METATYPE(TextRows)

/// Text between table programs and us.
class TestDelimitedText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTabs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextRows>("rows");
        QTest::newRow("nothing") << QString() << TextRows{};
        QTest::newRow("one cell") << QStringLiteral("a") << TextRows{{u"a"_qs}};
        QTest::newRow("excel ends with a line end")
            << QStringLiteral("a\tb\r\n1\t2\r\n") << TextRows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("libreoffice does not")
            << QStringLiteral("a\tb\n1\t2") << TextRows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
        QTest::newRow("empty cells") << QStringLiteral("\t\n") << TextRows{{u""_qs, u""_qs}};
        QTest::newRow("empty line") << QStringLiteral("a\n\nb\n") << TextRows{{u"a"_qs}, {u""_qs}, {u"b"_qs}};
        QTest::newRow("ragged") << QStringLiteral("a\tb\tc\nd\n") << TextRows{{u"a"_qs, u"b"_qs, u"c"_qs}, {u"d"_qs}};
        QTest::newRow("quoted tab and line break")
            << QStringLiteral("\"a\tb\"\t\"c\nd\"\r\ne\r\n") << TextRows{{u"a\tb"_qs, u"c\nd"_qs}, {u"e"_qs}};
        QTest::newRow("doubled quotes") << QStringLiteral("\"say \"\"so\"\"\nplease\"\n")
                                        << TextRows{{u"say \"so\"\nplease"_qs}};
        QTest::newRow("excel writes quotes as they are")
            << QStringLiteral("\"Nestle\"\t5\" pipe\n") << TextRows{{u"\"Nestle\""_qs, u"5\" pipe"_qs}};
        QTest::newRow("quotes that do not close") << QStringLiteral("\"a\tb\n") << TextRows{{u"\"a"_qs, u"b"_qs}};
        QTest::newRow("quotes inside") << QStringLiteral("\"a\" b\tc") << TextRows{{u"\"a\" b"_qs, u"c"_qs}};
        QTest::newRow("old line ends") << QStringLiteral("a\rb\r") << TextRows{{u"a"_qs}, {u"b"_qs}};
    }
    void readsTabs()
    {
        QFETCH(QString, text);
        QFETCH(TextRows, rows);
        QCOMPARE(parseDelimited(text), rows);
    }

    void readsCsv()
    {
        QCOMPARE(parseDelimited(QStringLiteral("a;\"b;c\";\"\"\"d\"\"\";\"e\"\r\n"), QLatin1Char(';')),
                 (TextRows{{u"a"_qs, u"b;c"_qs, u"\"d\""_qs, u"e"_qs}}));
        QCOMPARE(csvSeparatorOf(QStringLiteral("a;b,c;d\n1,2,3,4,5")), QChar(u';'));
        QCOMPARE(csvSeparatorOf(QStringLiteral("a,\"b;c;d\",e\n")), QChar(u','));
        QCOMPARE(csvSeparatorOf(QStringLiteral("alone")), QChar(u','));
    }

    void quotesOnlyWhereNeeded()
    {
        QCOMPARE(writeDelimited({{u"a"_qs, u"b c"_qs}, {u"d\te"_qs, u"f\"g"_qs}}),
                 QStringLiteral("a\tb c\n\"d\te\"\t\"f\"\"g\"\n"));
        QCOMPARE(writeDelimited({{u"a;b"_qs, u"c,d"_qs}}, QLatin1Char(';'), QStringLiteral("\r\n")),
                 QStringLiteral("\"a;b\";c,d\r\n"));
    }

    void whatIsWrittenIsReadAgain()
    {
        const QString alphabet = QStringLiteral("ab\"\"\t\n\r;,' 0Ы");
        QRandomGenerator random(20261125);
        for (int round = 0; round < 5'000; ++round) {
            TextRows rows(static_cast<std::size_t>(random.bounded(1, 5)));
            for (QStringList &row : rows) {
                const int cells = random.bounded(1, 5);
                for (int c = 0; c < cells; ++c) {
                    QString cell;
                    const int length = random.bounded(0, 7);
                    for (int i = 0; i < length; ++i)
                        cell += alphabet[random.bounded(alphabet.size())];
                    row += cell;
                }
            }
            for (const char16_t separator : {u'\t', u';', u','}) {
                const QString lineEnd = random.bounded(2) ? QStringLiteral("\n") : QStringLiteral("\r\n");
                const QString text = writeDelimited(rows, QChar(separator), lineEnd);
                QVERIFY2(parseDelimited(text, QChar(separator)) == rows, qPrintable(text));
            }
        }
    }
};

VHM24_TEST(TestDelimitedText)
#include "tst_delimitedtext_unit.moc"
