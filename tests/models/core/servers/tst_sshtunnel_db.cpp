// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/connection.h"
#include "models/core/servers/serverrecord.h"
#include "models/core/servers/sshtunnel.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/registry.h"
#include "tests/support/testservers.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

using namespace vhm24;
using core::SshTunnel;
using core::TunnelSettings;

/// A real sshd on this machine, between us and the database.
class TestSshTunnel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString sshd = QStandardPaths::findExecutable(QStringLiteral("sshd"), {QStringLiteral("/usr/sbin")});
        if (sshd.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("ssh")).isEmpty())
            QSKIP("openssh-server is not installed");
        QVERIFY2(m_servers.problem().isEmpty(), qPrintable(m_servers.problem()));
        for (const char *const key : {"host", "mine", "strange"})
            run(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                                               QStringLiteral("-N"), QString(), QStringLiteral("-f"), file(key)});
        m_port = core::freeLoopbackPort();
        write("authorized", content("mine.pub"));
        write("known", QStringLiteral("[127.0.0.1]:%1 ").arg(m_port).toLatin1() + content("host.pub"));
        write("unknown", QStringLiteral("[127.0.0.1]:%1 ").arg(m_port).toLatin1() + content("strange.pub"));
        write("config", QStringLiteral("Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\n"
                                       "PidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                                       "KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\n")
                            .arg(m_port)
                            .arg(file("host"), file("authorized"))
                            .toLatin1());
        if (::geteuid() == 0) // sshd wants it, and the package makes it only when the service starts
            QDir().mkpath(QStringLiteral("/run/sshd"));
        m_sshd.setProcessChannelMode(QProcess::MergedChannels);
        m_sshd.start(sshd, {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), file("config")});
        QVERIFY(m_sshd.waitForStarted());
        QTRY_VERIFY2(m_sshd.state() == QProcess::NotRunning || !core::isLoopbackPortFree(m_port),
                     "sshd does not start");
        QVERIFY2(m_sshd.state() == QProcess::Running, m_sshd.readAll().constData());
    }
    void cleanupTestCase()
    {
        m_sshd.terminate();
        m_sshd.waitForFinished();
    }

    void aDatabaseIsReachedThroughIt()
    {
        auto databases = two();
        const QList<int> before = databases[0].ports;
        int here = 0;
        {
            SshTunnel tunnel(settings());
            for (core::ConnectionSettings &one : databases)
                tunnel.lead(one);
            const auto opened = tunnel.openNow();
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            QCOMPARE(databases[0].ports, before); // its name stays what it was
            here = databases[0].tunnelPorts.value(0);
            QCOMPARE(databases[1].tunnelPorts.value(0), here); // one way for both
            QVERIFY(here != before[0] && here > 0);
            const auto connection = core::Connection::open(databases[0]);
            QVERIFY2(connection, connection ? "" : qPrintable(connection.error().detail));
            QVERIFY((*connection)->run({.sql = "SELECT 1"}).ok());
        }
        QTRY_VERIFY(core::isLoopbackPortFree(here)); // ended with its owner
    }

    void anUnknownComputerIsRefused()
    {
        TunnelSettings wrong = settings();
        wrong.knownHosts = file("unknown");
        expect(wrong, "is not known here, or has changed");
        wrong.knownHosts = file("nothing");
        expect(wrong, "is not known here");
    }

    void anUnknownKeyIsSaid()
    {
        TunnelSettings wrong = settings();
        wrong.keyFile = file("strange");
        expect(wrong, "does not accept the user or the key");
    }

    void nobodyThereIsSaid()
    {
        TunnelSettings wrong = settings();
        wrong.port = core::freeLoopbackPort();
        expect(wrong, "can't be reached at port");
    }

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray content(const char *name) const
    {
        QFile one(file(name));
        return one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
    }
    void write(const char *name, const QByteArray &text)
    {
        QFile one(file(name));
        QVERIFY(one.open(QIODevice::WriteOnly));
        one.write(text);
    }
    static void run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    }
    [[nodiscard]] TunnelSettings settings() const
    {
        return {.host = QStringLiteral("127.0.0.1"),
                .port = m_port,
                .user = QString(),
                .keyFile = file("mine"),
                .knownHosts = file("known")};
    }
    std::vector<core::ConnectionSettings> two()
    {
        const auto read = core::parseDatabaseUrl(m_servers.databaseUrl());
        return {*read, *read};
    }
    void expect(const TunnelSettings &wrong, const char *words)
    {
        auto databases = two();
        SshTunnel tunnel(wrong);
        tunnel.lead(databases[0]);
        const auto opened = tunnel.openNow();
        QVERIFY(!opened);
        QCOMPARE(opened.error().subject, QStringLiteral("ssh"));
        QVERIFY2(opened.error().detail.contains(QLatin1String(words)), qPrintable(opened.error().detail));
    }

    tests::TestServers m_servers;
    QTemporaryDir m_folder;
    QProcess m_sshd;
    int m_port = 0;
};

VHM24_TEST(TestSshTunnel)
#include "tst_sshtunnel_db.moc"
