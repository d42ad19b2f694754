// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/support/testservers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Answer {
    int code = -1;
    QJsonObject json = {};
    QByteArray all = {};
};

} // namespace

/// `migrate` and `backup` as an operator calls them: answers as JSON, and exit codes.
class TestKeepCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_program = qEnvironmentVariable("VHM24_PROGRAM");
        if (m_program.isEmpty() || qEnvironmentVariable("VHM24_TEST_LAYOUT") == QLatin1String("databases"))
            QSKIP("one layout is enough for the command line");
        m_url = m_servers.createDatabase(QStringLiteral("keep"));
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_servers.problem()));
    }
    void cleanupTestCase() { m_servers.dropDatabase(m_url); }

    void usage_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *const words :
             {"backup", "backup verify", "backup expire --keep 0", "backup create --jobs x", "migrate deploy --dry-run",
              "migrate new sales x", "migrate staging create --sample -1", "migrate resolve auth x"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void usage()
    {
        QFETCH(QString, words);
        QCOMPARE(run(words).code, 2);
    }

    void dryRunThenDeploy()
    {
        const Answer dry = run(QStringLiteral("migrate deploy --all --dry-run --json"));
        QVERIFY2(dry.code == 0, dry.all.constData());
        QCOMPARE(dry.json.value(QLatin1String("targets")).toArray().size(), 6);
        const Answer before = run(QStringLiteral("migrate status --json"));
        QCOMPARE(before.code, 1);
        const QJsonObject auth = before.json.value(QLatin1String("targets")).toArray().at(0).toObject();
        QCOMPARE(auth.value(QLatin1String("migrations")).toArray().at(0).toObject().value(QLatin1String("state")),
                 QJsonValue(QStringLiteral("pending")));
        QCOMPARE(run(QStringLiteral("migrate deploy --all --json")).code, 0);
        QCOMPARE(run(QStringLiteral("migrate status")).code, 0);
        QCOMPARE(run(QStringLiteral("migrate drift --json")).code, 0);
        QCOMPARE(run(QStringLiteral("migrate repair-indexes")).code, 0);
    }

    void filesAreShownAndBegun()
    {
        const Answer shown = run(QStringLiteral("migrate show auth/20260101000000_init"));
        QCOMPARE(shown.code, 0);
        QVERIFY(shown.all.contains("CREATE TABLE \"User\""));
        QCOMPARE(run(QStringLiteral("migrate show nothing")).code, 1);
        const Answer made = run(QStringLiteral("migrate new tasks Add_notes --json"));
        QCOMPARE(made.code, 0);
        QVERIFY(QFile::exists(m_folder.filePath(made.json.value(QLatin1String("path")).toString())));
        const Answer dry = run(QStringLiteral("migrate deploy tasks --dry-run --migrations migrations --json"));
        QCOMPARE(dry.code, 0);
        QVERIFY2(dry.all.contains("_add_notes"), dry.all.constData());
        QVERIFY(!run(QStringLiteral("migrate deploy tasks --dry-run --json")).all.contains("_add_notes"));
        // A copy before it changes anything, and none when there is nothing to change.
        const QString deploy = QStringLiteral("migrate deploy tasks --migrations migrations --backup before");
        QCOMPARE(run(deploy).code, 0);
        QCOMPARE(run(deploy).code, 0);
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("before"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(),
                 1);
    }

    void failedOneIsResolved()
    {
        const Answer made = run(QStringLiteral("migrate new shared wrong --migrations bad --json"));
        const QString path = made.json.value(QLatin1String("path")).toString();
        QFile file(m_folder.filePath(path));
        QVERIFY(file.open(QIODevice::Append) && file.write("SELECT no_such_column;") > 0);
        file.close();
        QCOMPARE(run(QStringLiteral("migrate deploy shared --migrations bad --dry-run")).code, 1);
        QCOMPARE(run(QStringLiteral("migrate status shared --migrations bad")).all.contains("FAILED"), false);
        QCOMPARE(run(QStringLiteral("migrate deploy shared --migrations bad")).code, 1);
        QVERIFY(run(QStringLiteral("migrate status shared --migrations bad")).all.contains("FAILED"));
        const QString name = path.section(u'/', -2, -2);
        QCOMPARE(run(QStringLiteral("migrate resolve shared %1 --rolled-back").arg(name)).code, 0);
        QCOMPARE(run(QStringLiteral("migrate resolve shared %1 --rolled-back").arg(name)).code, 1);
        QCOMPARE(run(QStringLiteral("migrate status shared")).code, 0);
    }

    void copyIsMadeProvenAndRestored()
    {
        QCOMPARE(run(QStringLiteral("backup list --dir b --json")).code, 0);
        const Answer made = run(QStringLiteral("backup create --dir b --name one --verify --json"));
        QVERIFY2(made.code == 0, made.all.constData());
        QVERIFY(made.json.value(QLatin1String("verification")).toObject().value(QLatin1String("verified")).toBool());
        const QByteArray password = m_url.section(QLatin1Char(':'), 2).section(QLatin1Char('@'), 0, 0).toUtf8();
        QVERIFY(!made.all.contains(password));
        QCOMPARE(run(QStringLiteral("backup restore one --dir b --json")).code, 1); // not empty
        QCOMPARE(run(QStringLiteral("backup restore none --dir b")).code, 1);
        QCOMPARE(run(QStringLiteral("backup restore one --dir b --replace")).code, 0);
        QCOMPARE(run(QStringLiteral("migrate drift")).code, 0);
        QCOMPARE(run(QStringLiteral("backup expire --dir b --keep 1 --json")).code, 0);
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("b/one"))).exists());
    }

    void scheduleIsKept()
    {
        QCOMPARE(run(QStringLiteral("backup schedule --every 6 --dir b --keep 3")).code, 0);
        const Answer kept = run(QStringLiteral("backup schedule --json"));
        QCOMPARE(kept.json.value(QLatin1String("everyHours")).toInt(), 6);
        QVERIFY(kept.json.value(QLatin1String("nextDue")).toString().startsWith(QLatin1String("20")));
        QCOMPARE(run(QStringLiteral("backup schedule --off --json")).json.value(QLatin1String("everyHours")).toInt(),
                 0);
    }

    void driftNamesADroppedColumn()
    {
        QVERIFY(m_servers.execute(m_url, QStringLiteral("ALTER TABLE machines.\"Location\" DROP COLUMN latitude")));
        const Answer drift = run(QStringLiteral("migrate drift --json"));
        QCOMPARE(drift.code, 1);
        QVERIFY2(drift.all.contains("missing column Location.latitude"), drift.all.constData());
    }

private:
    Answer run(const QString &words)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DATABASE_URL"), m_url);
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        environment.remove(QStringLiteral("USE_MULTIPLE_DATABASES"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(m_program, words.split(u' '));
        process.waitForFinished(60'000);
        const QByteArray out = process.readAllStandardOutput();
        return {.code = process.exitCode(),
                .json = QJsonDocument::fromJson(out).object(),
                .all = out + process.readAllStandardError()};
    }
    vhm24::tests::TestServers m_servers;
    QTemporaryDir m_folder;
    QString m_program;
    QString m_url;
};

VHM24_TEST(TestKeepCommands)
#include "tst_keepcommands_db.moc"
