// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace vhm24;

/// The real program ends in good order when the session of the desktop ends.
class TestQuitSignals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void terminatedProgramExits()
    {
        if (qEnvironmentVariableIsEmpty("VHM24_PROGRAM"))
            QSKIP("VHM24_PROGRAM is not set");
        tests::TestServers servers;
        const QString url = servers.createDatabase(QStringLiteral("quit"));
        QVERIFY2(!url.isEmpty(), qPrintable(servers.problem()));
        const QTemporaryDir home;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("DATABASE_URL"), url);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(home.path()); // without a .env
        program.start(qEnvironmentVariable("VHM24_PROGRAM"), QStringList());
        QVERIFY(program.waitForStarted());
        QVERIFY(!program.waitForFinished(2'000)); // its window is there
        program.terminate();
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        servers.dropDatabase(url);
    }
};

VHM24_TEST(TestQuitSignals)
#include "tst_quitsignals_db.moc"
