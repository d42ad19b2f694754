// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/support/testservers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run {
    int code = -1;
    QByteArray out = {};
    QByteArray all = {};
};

} // namespace

/// The program itself, from the command line: what it says, and its exit codes.
class TestCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_program = qEnvironmentVariable("VHM24_PROGRAM");
        if (m_program.isEmpty())
            QSKIP("VHM24_PROGRAM is not set");
        m_url = m_servers.createDatabase(QStringLiteral("commands"));
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_servers.problem()));
        m_password = m_url.section(QLatin1Char(':'), 2).section(QLatin1Char('@'), 0, 0).toUtf8();
    }
    void cleanupTestCase() { m_servers.dropDatabase(m_url); }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("check"), QStringLiteral("--what")};
        QTest::newRow("unknown service") << QStringList{QStringLiteral("migrate"), QStringLiteral("deploy"),
                                                        QStringLiteral("sales")};
        QTest::newRow("nothing to deploy") << QStringList{QStringLiteral("migrate"), QStringLiteral("deploy")};
        QTest::newRow("number") << QStringList{QStringLiteral("demo-data"), QStringLiteral("--machines"),
                                               QStringLiteral("1e3")};
        QTest::newRow("studio of nothing") << QStringList{QStringLiteral("studio")};
        QTest::newRow("studio of an unknown service") << QStringList{QStringLiteral("studio"), QStringLiteral("sales")};
        QTest::newRow("servers") << QStringList{QStringLiteral("servers"), QStringLiteral("restart")};
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments, m_url).code, 2);
    }

    void helpNeedsNoScreen()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none_of_this_name"));
        process.setProcessEnvironment(environment);
        for (const char *const argument : {"--help", "--version"}) {
            process.start(m_program, {QString::fromLatin1(argument)});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(process.readAllStandardOutput().toLower().contains("vhm24"));
        }
    }

    void fromNothingToFine()
    {
        const Run empty = run({QStringLiteral("check")}, m_url);
        QCOMPARE(empty.code, 1);
        QVERIFY(empty.all.contains("migrate deploy"));
        QCOMPARE(run({QStringLiteral("migrate"), QStringLiteral("deploy"), QStringLiteral("--all")}, m_url).code, 0);
        QCOMPARE(run({QStringLiteral("migrate"), QStringLiteral("deploy"), QStringLiteral("--all")}, m_url).code, 0);
        QCOMPARE(run({QStringLiteral("migrate"), QStringLiteral("status")}, m_url).code, 0);
        const Run fine = run({QStringLiteral("check"), QStringLiteral("--json")}, m_url);
        QCOMPARE(fine.code, 0);
        const QJsonObject answer = QJsonDocument::fromJson(fine.out).object();
        QVERIFY(answer.value(QLatin1String("fine")).toBool());
        QCOMPARE(answer.value(QLatin1String("findings")).toArray().size(), 6);
        QVERIFY(!fine.all.contains(m_password));
    }

    void troubleIsNamedWithoutSecrets_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("broken") << QStringLiteral("postgresql://user:CANARY-secret@") << QByteArray("");
        QTest::newRow("no scheme") << QStringLiteral("user:CANARY-secret@host/db") << QByteArray("");
        QTest::newRow("unreachable") << QStringLiteral("postgresql://user:CANARY-secret@127.0.0.1:1/db")
                                     << QByteArray("Check host and port");
        QTest::newRow("wrong password") << QString(m_url).replace(QString::fromUtf8(m_password),
                                                                  QStringLiteral("CANARY-secret"))
                                        << QByteArray("Check the user name and the password");
        QTest::newRow("no database") << QString(m_url).replace(
                                            m_url.section(QLatin1Char('/'), -1).section(QLatin1Char('?'), 0, 0),
                                            QStringLiteral("there_is_none"))
                                     << QByteArray("Create the database");
    }
    void troubleIsNamedWithoutSecrets()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, says);
        if (vhm24::tests::Bouncer::isWanted() && says.startsWith("Create"))
            QSKIP("a pooler lets whoever asks for a missing database wait");
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("check")}, QStringList{QStringLiteral("check"), QStringLiteral("--json")},
              QStringList{QStringLiteral("migrate"), QStringLiteral("status")}}) {
            const Run result = run(arguments, url);
            QCOMPARE(result.code, 1);
            QVERIFY(!result.all.isEmpty());
            QVERIFY(!result.all.contains("CANARY"));
            QVERIFY2(result.all.contains(says), result.all.constData());
        }
    }

private:
    Run run(const QStringList &arguments, const QString &url)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DATABASE_URL"), url);
        environment.remove(QStringLiteral("USE_MULTIPLE_DATABASES"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(m_program, arguments);
        process.waitForFinished(60'000);
        Run result{.code = process.exitCode(), .out = process.readAllStandardOutput()};
        result.all = result.out + process.readAllStandardError();
        return result;
    }
    vhm24::tests::TestServers m_servers;
    QTemporaryDir m_folder;
    QString m_program;
    QString m_url;
    QByteArray m_password;
};

VHM24_TEST(TestCommands)
#include "tst_commands_db.moc"
