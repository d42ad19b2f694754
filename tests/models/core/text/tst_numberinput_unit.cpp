// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/text/numberinput.h"
#include "tests/support/registry.h"

#include <QTest>

using vhm24::core::hasControlCharacters;
using vhm24::core::parseDecimal;

class TestNumberInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QStringLiteral("12") << QStringLiteral("12");
        QTest::newRow("comma") << QStringLiteral("0,5") << QStringLiteral("0.5");
        QTest::newRow("spaces") << QStringLiteral("1 234,5") << QStringLiteral("1234.5");
        QTest::newRow("no-break space") << QStringLiteral("1\u00A0234\u00A0567") << QStringLiteral("1234567");
        QTest::newRow("narrow space") << QStringLiteral("1\u202F234,56") << QStringLiteral("1234.56");
        QTest::newRow("English groups") << QStringLiteral("1,234.56") << QStringLiteral("1234.56");
        QTest::newRow("German groups") << QStringLiteral("1.234,56") << QStringLiteral("1234.56");
        QTest::newRow("minus sign") << QString(QChar(0x2212)) + QStringLiteral("3") << QStringLiteral("-3");
        QTest::newRow("minus zero") << QStringLiteral("-0") << QStringLiteral("0");
        QTest::newRow("leading zeros") << QStringLiteral("007,50") << QStringLiteral("7.5");
        QTest::newRow("six decimals") << QStringLiteral("0,123456") << QStringLiteral("0.123456");
    }
    void reads()
    {
        QFETCH(QString, typed);
        const auto number = parseDecimal(typed);
        QVERIFY2(number.ok(), qPrintable(typed));
        QTEST(number.value(), "expected");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QStringLiteral("  ") << QStringLiteral("empty");
        for (const char *const text :
             {"1e999", "1e5", "nan", "inf", "-inf", "12 kg", "1 2", "0x1F", "1,2,3", "--1", ",", "1O0", "٣"})
            QTest::newRow(text) << QString::fromUtf8(text) << QStringLiteral("number");
        QTest::newRow("seven decimals") << QStringLiteral("0,1234567") << QStringLiteral("decimals");
        QTest::newRow("sixteen digits") << QStringLiteral("1234567890123456") << QStringLiteral("large");
        QTest::newRow("control") << QStringLiteral("1\u0007") << QStringLiteral("number");
    }
    void refuses()
    {
        QFETCH(QString, typed);
        const auto number = parseDecimal(typed);
        QVERIFY(!number.ok());
        QTEST(number.error().detail, "why");
    }

    void controlCharacters()
    {
        QVERIFY(hasControlCharacters(QStringLiteral("a\u0000b")));
        QVERIFY(hasControlCharacters(QStringLiteral("a\u001Bb")));
        QVERIFY(hasControlCharacters(QStringLiteral("a\nb"), false));
        QVERIFY(!hasControlCharacters(QStringLiteral("a\n\tb")));
        QVERIFY(!hasControlCharacters(QStringLiteral("Oʻzbek Ўзбек ✅ 😀")));
    }
};

VHM24_TEST(TestNumberInput)
#include "tst_numberinput_unit.moc"
