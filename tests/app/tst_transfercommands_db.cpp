// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/cache/redisclient.h"
#include "tests/models/core/transfer/olddatabase.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace vhm24;
using core::Service;

namespace {

// Outside of the class, where moc would stumble on the quotes.
const QByteArray OneBadUser = R"({"users": [{"id": "u1", "email": "a@b.c", "name": "A", "passwordHash": "CANARY-hash",
    "roles": ["BOSS"], "createdAt": "2024-01-01T00:00:00Z", "updatedAt": "2024-01-01T00:00:00Z"}]})";
const QString RolesSet = QStringLiteral(R"(roles=["ADMIN"])");

} // namespace

/// `import` and `move` as a person or a script calls them.
class TestTransferCommands : public QObject {
    Q_OBJECT
    struct Run {
        int code = -1;
        QByteArray out = {};
        QByteArray all = {};
    };

private Q_SLOTS:
    void initTestCase()
    {
        m_program = qEnvironmentVariable("VHM24_PROGRAM");
        if (m_program.isEmpty())
            QSKIP("VHM24_PROGRAM is not set");
        QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem()));
        QFile file(m_folder.filePath(QStringLiteral("backup.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(OneBadUser);
    }

    void usage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *const line :
             {"import", "import supabase", "import supabase --from a --from-json b", "import supabase --from nonsense",
              "import supabase --from-json f --chunk-rows 0", "import supabase --from-json f --map a.b:c=d",
              "import quarantine", "import quarantine set ID", "import quarantine list x", "move", "move --to nonsense",
              "move --to postgresql://h/d --to-env f"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void usage()
    {
        QFETCH(QString, line);
        QCOMPARE(run(line.split(u' ')).code, 2);
    }

    void secretsAreNotShown()
    {
        const Run result = run({QStringLiteral("import"), QStringLiteral("supabase"), QStringLiteral("--from"),
                                QStringLiteral("postgresql://u:CANARY-password@127.0.0.1:1/db")});
        QCOMPARE(result.code, 1);
        QVERIFY(result.all.contains("Check host and port"));
        QVERIFY(!result.all.contains("CANARY"));
    }

    void aTargetWithRowsIsRefused()
    {
        const Run result = run(importFile({}));
        QCOMPARE(result.code, 1);
        QVERIFY(result.all.contains("--merge"));
        QCOMPARE(m_world.number(Service::Auth, "SELECT count(*) FROM desk.import_quarantine"), 0);
    }

    void aFileThroughQuarantine()
    {
        tests::emptyTarget(m_world);
        QCOMPARE(run(importFile({QStringLiteral("--dry-run")})).code, 0);
        QCOMPARE(m_world.number(Service::Auth, "SELECT count(*) FROM desk.import_quarantine"), 0);
        const Run first = run(importFile({QStringLiteral("--json")}));
        QVERIFY2(first.code == 0, first.all.constData());
        const QJsonObject report = QJsonDocument::fromJson(first.out).object();
        QCOMPARE(report.value(QLatin1String("tables")).toArray().size(), 12);
        const Run list = run(quarantine({QStringLiteral("list"), QStringLiteral("--json")}));
        const QJsonArray rows = QJsonDocument::fromJson(list.out).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0)[u"reason"].toString(), QStringLiteral("value:roles"));
        QVERIFY(!list.all.contains("CANARY"));
        QCOMPARE(run(quarantine({QStringLiteral("resend")})).code, 1); // it has its reason still
        QCOMPARE(run(quarantine({QStringLiteral("set"), rows.at(0)[u"id"].toString(), RolesSet})).code, 0);
        QCOMPARE(run(quarantine({QStringLiteral("resend")})).code, 0);
        QCOMPARE(m_world.text(Service::Auth, R"(SELECT roles::text FROM {auth}."User")"), QStringLiteral("{ADMIN}"));
        QVERIFY(run(quarantine({QStringLiteral("list")})).out.contains("empty"));
        QCOMPARE(run(importFile({})).code, 0);
    }

    void theBackEndForgetsWhatItKnew()
    {
        const auto settings = core::parseRedisUrl(redisUrl());
        if (!settings)
            QSKIP("no redis-server here");
        core::RedisClient client(*settings);
        const QByteArray key = "ServiceHistory~of-a-machine";
        QVERIFY(client.set(key, "old", std::chrono::seconds(600)).ok());
        QCOMPARE(run(importFile({QStringLiteral("--dry-run")})).code, 0);
        QVERIFY(client.get(key)->has_value());
        QCOMPARE(run(importFile({})).code, 0);
        QVERIFY(!client.get(key)->has_value());
    }

    void aSignalStopsIt_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString source = QStringLiteral("env:OTHER_URL");
        QTest::newRow("import") << QStringList{QStringLiteral("import"), QStringLiteral("supabase"),
                                               QStringLiteral("--from"), source};
        QTest::newRow("move") << QStringList{QStringLiteral("move"), QStringLiteral("--to"), source};
    }
    /// It waits for a table that somebody holds.
    void aSignalStopsIt()
    {
        QFETCH(QStringList, arguments);
        const bool imports = arguments.front() == QLatin1String("import");
        const QString url = m_servers.createDatabase(QStringLiteral("stopped"));
        if (imports) {
            QVERIFY2(m_servers.execute(url, QString::fromUtf8(tests::OldTablesSql)), qPrintable(m_servers.problem()));
            tests::emptyTarget(m_world);
        }
        const auto holder = core::Connection::open(imports ? tests::settingsOf(url)
                                                           : m_world.layout().database(Service::Machines).settings());
        QVERIFY(holder && (*holder)->run({.sql = "BEGIN"}));
        const QByteArray lock = R"(LOCK TABLE {machines}."MachineTelemetry" IN ACCESS EXCLUSIVE MODE)";
        QVERIFY((*holder)->run({.sql = imports ? R"(LOCK TABLE "MachineTelemetry" IN ACCESS EXCLUSIVE MODE)"
                                               : m_world.layout().sql(lock)}));
        QProcess process;
        start(process, arguments, url);
        const auto waits = [&] {
            const auto rows =
                (*holder)->run({.sql = "SELECT count(*) FROM pg_locks WHERE NOT granted AND database ="
                                       " (SELECT oid FROM pg_database WHERE datname = current_database())"});
            return rows && rows->integer(0, 0) > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(waits(), 20'000);
        process.terminate();
        QCOMPARE(end(process).code, 3);
        m_servers.dropDatabase(url);
    }

    void moveMakesItsTarget()
    {
        const QString url = m_servers.createDatabase(QStringLiteral("moved"));
        const QStringList arguments{QStringLiteral("move"), QStringLiteral("--to"), QStringLiteral("env:OTHER_URL"),
                                    QStringLiteral("--json")};
        const Run moved = run(arguments, url);
        QVERIFY2(moved.code == 0, moved.all.constData());
        QVERIFY(QJsonDocument::fromJson(moved.out).object().value(QLatin1String("agrees")).toBool());
        QCOMPARE(run(arguments, url).code, 0);
        m_servers.dropDatabase(url);
    }

private:
    QStringList importFile(const QStringList &more) const
    {
        return QStringList{QStringLiteral("import"), QStringLiteral("supabase"), QStringLiteral("--from-json"),
                           m_folder.filePath(QStringLiteral("backup.json"))} +
               more;
    }
    static QStringList quarantine(const QStringList &more)
    {
        return QStringList{QStringLiteral("import"), QStringLiteral("quarantine")} + more;
    }
    /// A database of Redis for each layout, as other tests drop the same keys meanwhile.
    QString redisUrl() const
    {
        const QByteArray layout = qgetenv("VHM24_TEST_LAYOUT");
        const int number = layout == "schemas" ? 11 : layout == "databases" ? 12 : 13;
        const QString url = m_servers.redisUrl(); // ends with /0
        return url.left(url.lastIndexOf(u'/') + 1) + QString::number(number);
    }
    void start(QProcess &process, const QStringList &arguments, const QString &url)
    {
        QProcessEnvironment environment = tests::environmentOf(m_world);
        environment.insert(QStringLiteral("OTHER_URL"), url);
        environment.insert(QStringLiteral("REDIS_URL"), redisUrl());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(m_program, arguments);
    }
    static Run end(QProcess &process)
    {
        process.waitForFinished(60'000);
        Run result{.code = process.exitCode(), .out = process.readAllStandardOutput()};
        result.all = result.out + process.readAllStandardError();
        return result;
    }
    Run run(const QStringList &arguments, const QString &url = {})
    {
        QProcess process;
        start(process, arguments, url);
        return end(process);
    }

    tests::TestServers m_servers;
    tests::ServiceWorld m_world;
    QTemporaryDir m_folder;
    QString m_program;
};

VHM24_TEST(TestTransferCommands)
#include "tst_transfercommands_db.moc"
