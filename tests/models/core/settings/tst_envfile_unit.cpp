// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/settings/envfile.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using vhm24::core::EnvFile;

class TestEnvFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsDotenvDoes_data();
    void readsAsDotenvDoes();
    void lastOfTwoCounts();
    void skipsWhatIsNoAssignment();
    void staysFastOnHostileText();
    void fileStates();
};

void TestEnvFile::readsAsDotenvDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *text, const char *value) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(value);
    };
    row("plain", "A=basic", "basic");
    row("spaces around", "  A =  two words  ", "two words");
    row("empty", "A=", "");
    row("yaml style", "A: colon", "colon");
    row("export", "export A=x", "x");
    row("comment behind", "A=value # said", "value");
    row("hash inside word", "A=a#b", "a");
    row("hash in quotes", "A=\"a#b\" # c", "a#b");
    row("single quotes", "A='it is'", "it is");
    row("double quotes", "A=\"it is\"", "it is");
    row("backticks", "A=`it's \"x\"`", "it's \"x\"");
    row("newline in double", "A=\"a\\nb\"", "a\nb");
    row("no newline in single", "A='a\\nb'", "a\\nb");
    row("no newline bare", "A=a\\nb", "a\\nb");
    row("several lines", "A=\"one\ntwo\nthree\"\nB=1", "one\ntwo\nthree");
    row("several lines in single", "A='one\ntwo'", "one\ntwo");
    row("windows lines", "A=x\r\nB=y\r\n", "x");
    row("inner quotes stay", "A={\"k\": \"v\"}", "{\"k\": \"v\"}");
    row("unclosed quote", "A=\"open\nB=2", "\"open");
    row("equals inside", "A=a=b==", "a=b==");
    row("url", "A=\"postgresql://u:p@h:5432/d?schema=auth\"", "postgresql://u:p@h:5432/d?schema=auth");
    row("no interpolation", "A=$HOME", "$HOME");
    row("not latin", "A=склад", "склад");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "A=x",
        "x");
}

void TestEnvFile::readsAsDotenvDoes()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto values = EnvFile::parse(text);
    QVERIFY(values.contains(QStringLiteral("A")));
    QCOMPARE(values.value(QStringLiteral("A")), value);
}

void TestEnvFile::lastOfTwoCounts()
{
    QCOMPARE(EnvFile::parse(QStringLiteral("A=1\nA=2")).value(QStringLiteral("A")), QStringLiteral("2"));
}

void TestEnvFile::skipsWhatIsNoAssignment()
{
    const auto values = EnvFile::parse(QStringLiteral("# A=1\nhello\n\nB=2"));
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.value(QStringLiteral("B")), QStringLiteral("2"));
}

void TestEnvFile::staysFastOnHostileText()
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += QStringLiteral("A=\"\\\"'`\n");
    QElapsedTimer timer;
    timer.start();
    (void)EnvFile::parse(text);
    (void)EnvFile::parse(QStringLiteral("A=\"") + QString(500'000, QLatin1Char('\\')));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestEnvFile::fileStates()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.env"));
    const auto absent = EnvFile::read(path);
    QVERIFY(absent.ok());
    QVERIFY(absent->isEmpty());
    QVERIFY(!EnvFile::isReadableByOthers(path));
    QVERIFY(!EnvFile::read(dir.path()).ok()); // a folder is no settings file
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("A=1\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(!EnvFile::isReadableByOthers(path));
    file.setPermissions(QFile::ReadOwner | QFile::ReadGroup);
    QVERIFY(EnvFile::isReadableByOthers(path));
    QCOMPARE(EnvFile::read(path)->value(QStringLiteral("A")), QStringLiteral("1"));
}

VHM24_TEST(TestEnvFile)
#include "tst_envfile_unit.moc"
