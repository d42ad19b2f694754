// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/jsoninput.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24::core;

class TestJsonInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheKind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("json");
        const auto row = [](const char *name, const char *typed, const char *before, const char *json) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(before) << QString::fromUtf8(json);
        };
        row("a word for a text", " EUR ", "\"UZS\"", "\"EUR\"");
        row("digits for a text", "5", "\"UZS\"", "\"5\"");
        row("quotes inside", "OOO \"A\\B\"", "\"UZS\"", "\"OOO \\\"A\\\\B\\\"\"");
        row("JSON for a text", "\"EUR\"", "\"UZS\"", "\"EUR\"");
        row("an object for a text", "{\"a\": 1}", "\"UZS\"", "{\"a\": 1}");
        row("a number", "45", "30", "45");
        row("a decimal comma", "8,5", "8", "8.5");
        row("a decimal point", "8.50", "8", "8.50");
        row("groups", "1 200", "8", "1200");
        row("a text for a number, in quotes", "\"x\"", "8", "\"x\"");
        row("yes", "yes", "false", "true");
        row("false", "FALSE", "true", "false");
        row("an object", "{\"a\": 2}", "{\"a\": 1}", "{\"a\": 2}");
        row("nothing before", "12", "", "12");
        row("nothing typed", "  ", "\"UZS\"", "");
    }
    void keepsTheKind()
    {
        QFETCH(QString, typed);
        QFETCH(QString, before);
        QFETCH(QString, json);
        const auto result = jsonInput(typed, before);
        QVERIFY(result);
        QCOMPARE(result.value(), json);
    }

    void refuses()
    {
        QCOMPARE(jsonInput(QStringLiteral("many"), QStringLiteral("30")).error().detail, QStringLiteral("number"));
        QCOMPARE(jsonInput(QStringLiteral("true"), QStringLiteral("30")).error().detail, QStringLiteral("number"));
        QCOMPARE(jsonInput(QStringLiteral("7"), QStringLiteral("true")).error().detail, QStringLiteral("boolean"));
    }

    void textsHaveNoQuotesWhereThatReadsBack_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *json, const char *typed) {
            QTest::newRow(json) << QString::fromUtf8(json) << QString::fromUtf8(typed);
        };
        row("\"Asia/Tashkent\"", "Asia/Tashkent");
        row("\"^CVM-\\\\d{5}$\"", "^CVM-\\d{5}$");
        row("\"[x]\"", "\"[x]\"");
        row("\" x\"", "\" x\"");
        row("\"a\\nb\"", "\"a\\nb\"");
        row("\"\"", "\"\"");
        row("3600", "3600");
        row("{\"a\":1.50}", "{\"a\": 1.50}");
        row("no JSON", "no JSON");
    }
    void textsHaveNoQuotesWhereThatReadsBack()
    {
        QFETCH(QString, json);
        QFETCH(QString, typed);
        QCOMPARE(typedForm(json), typed);
    }
};

VHM24_TEST(TestJsonInput)
#include "tst_jsoninput_unit.moc"
