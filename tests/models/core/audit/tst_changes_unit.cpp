// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/audit/changes.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace vhm24::core;
using Kind = FieldChange::Kind;

class TestChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryShape_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("expected"); // kind field from>to, in the order of the fields
        QTest::newRow("from and to") << QStringLiteral(R"({"price":{"from":162000,"to":168000}})")
                                     << QStringLiteral("C price 162000>168000");
        QTest::newRow("old and new") << QStringLiteral(R"({"status":{"old":"ONLINE","new":"ERROR"}})")
                                     << QStringLiteral("C status ONLINE>ERROR");
        QTest::newRow("from nothing") << QStringLiteral(R"({"description":{"from":null,"to":"x"}})")
                                      << QStringLiteral("A description >x");
        QTest::newRow("to nothing") << QStringLiteral(R"({"minQuantity":{"from":5,"to":null}})")
                                    << QStringLiteral("R minQuantity 5>");
        QTest::newRow("half of a pair") << QStringLiteral(R"({"note":{"to":"x"}})") << QStringLiteral("A note >x");
        QTest::newRow("body of a new record")
            << QStringLiteral(R"({"code":"CVM-00001","name":"Lobby","locationId":null})")
            << QStringLiteral("A code >CVM-00001|A name >Lobby");
        QTest::newRow("a fact") << QStringLiteral(R"({"authMethod":"EMAIL"})") << QStringLiteral("A authMethod >EMAIL");
        QTest::newRow("unchanged") << QStringLiteral(R"({"a":{"from":1,"to":1},"b":{"from":null,"to":null}})")
                                   << QString();
        QTest::newRow("mixed") << QStringLiteral(R"({"reason":"broken","status":{"from":"ONLINE","to":"ERROR"}})")
                               << QStringLiteral("A reason >broken|C status ONLINE>ERROR");
        QTest::newRow("an object as a value")
            << QStringLiteral(R"({"metadata":{"from":1,"to":2,"more":3}})") << QStringLiteral("A metadata >");
        QTest::newRow("a password") << QStringLiteral(R"({"passwordHash":{"from":"a","to":"b"}})")
                                    << QStringLiteral("C passwordHash ••••••>••••••");
        QTest::newRow("empty object") << QStringLiteral("{}") << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("null") << QStringLiteral("null") << QString();
        QTest::newRow("no JSON") << QStringLiteral("{\"a\":") << QString();
        QTest::newRow("a list") << QStringLiteral("[1,2]") << QStringLiteral("A  >");
    }
    void readsEveryShape()
    {
        QFETCH(QString, json);
        QFETCH(QString, expected);
        QStringList found;
        for (const FieldChange &change : readChanges(json)) {
            const QLatin1Char kind(change.kind == Kind::Added ? 'A' : change.kind == Kind::Removed ? 'R' : 'C');
            found += QStringLiteral("%1 %2 %3>%4")
                         .arg(QChar(kind), change.field, change.from.toVariant().toString(),
                              change.to.toVariant().toString());
        }
        QCOMPARE(found.join(QLatin1Char('|')), expected);
    }

    void summaryNamesTheFields()
    {
        const auto changes = readChanges(QStringLiteral(R"({"a":{"from":1,"to":2},"b":"x","c":true})"));
        QCOMPARE(summaryOf(changes), QStringLiteral("a, b, c"));
        QCOMPARE(
            summaryOf(changes,
                      [](const QString &field) { return field == QLatin1String("b") ? QString() : field.toUpper(); }),
            QStringLiteral("A, C"));
    }

    void secretsAreMaskedEverywhere()
    {
        const QString shown = indentedChanges(QStringLiteral(
            R"({"name":"Ali","password":"p1","user":{"token":"t1"},"passwordHash":{"old":"h1","new":"h2"}})"));
        QVERIFY(shown.contains(QLatin1String("Ali")));
        for (const char *const secret : {"p1", "t1", "h1", "h2"})
            QVERIFY2(!shown.contains(QLatin1String(secret)), qPrintable(shown));
        QCOMPARE(indentedChanges(QStringLiteral("no json")), QStringLiteral("no json"));
    }

    void valuesBecomeCells()
    {
        const Column moment{.kind = ColumnKind::Moment};
        const QDateTime expected(QDate(2026, 11, 19), QTime(9, 30, 0, 120), Qt::UTC);
        QCOMPARE(cellValue(moment, QStringLiteral("2026-11-19T09:30:00.12")).toDateTime(), expected);
        QCOMPARE(cellValue(moment, QStringLiteral("2026-11-19T09:30:00.120Z")).toDateTime(), expected);
        QVERIFY(!cellValue(moment, QStringLiteral("soon")).isValid());
        QCOMPARE(cellValue({.kind = ColumnKind::Money}, 1.5), QVariant(1.5));
        QVERIFY(!cellValue({.kind = ColumnKind::Money}, QStringLiteral("much")).isValid());
        QCOMPARE(cellValue({.kind = ColumnKind::Boolean}, true), QVariant(true));
        QCOMPARE(cellValue({.kind = ColumnKind::EnumerationList}, QJsonArray{QStringLiteral("ADMIN")}).toStringList(),
                 QStringList{QStringLiteral("ADMIN")});
        QVERIFY(!cellValue({}, QJsonValue()).isValid());
    }
};

VHM24_TEST(TestChanges)
#include "tst_changes_unit.moc"
