// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/text/jsontext.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24::core;

class TestJsonText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valid_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *const text :
             {"{}", "[]", "1", "true", "null", "\"a, b\"", "{\"a\": [1, {\"b\": null}]}", " {\n \"a\" : 1\n}\n"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void valid()
    {
        QFETCH(QString, text);
        QVERIFY(!jsonProblem(text));
        // Only blanks change, and changing them twice is changing them once.
        QString bare = indentedJson(text);
        QCOMPARE(compactJson(bare), compactJson(text));
        QCOMPARE(indentedJson(compactJson(text)), bare);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("two values") << QStringLiteral("1, 2") << 1;
        QTest::newRow("nothing") << QString() << 1;
        QTest::newRow("closes too much") << QStringLiteral("1], [2") << 1;
        QTest::newRow("comma at the end") << QStringLiteral("{\n  \"a\": 1,\n}") << 3;
        QTest::newRow("no quotes") << QStringLiteral("{\n  a: 1\n}") << 2;
        QTest::newRow("open") << QStringLiteral("{\n  \"a\": [1, 2\n") << 3;
    }
    void problems()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        const auto problem = jsonProblem(text);
        QVERIFY(problem);
        QCOMPARE(problem->line, line);
        QVERIFY(problem->column >= 1);
    }

    void numbersAndOrderStay()
    {
        const QString text = QStringLiteral("{\"z\":12345678901234567890,\"a\":1.10,\"s\":\"x { \\\" , : ] y\"}");
        QCOMPARE(compactJson(indentedJson(text)),
                 QStringLiteral("{\"z\": 12345678901234567890, \"a\": 1.10, \"s\": \"x { \\\" , : ] y\"}"));
        QCOMPARE(indentedJson(QStringLiteral("{\"a\":[],\"b\":{}}")),
                 QStringLiteral("{\n  \"a\": [],\n  \"b\": {}\n}"));
    }
};

VHM24_TEST(TestJsonText)
#include "tst_jsontext_unit.moc"
