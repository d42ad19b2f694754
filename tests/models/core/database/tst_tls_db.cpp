// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/connection.h"
#include "models/core/database/tlsfault.h"
#include "models/core/servers/postgrescluster.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/registry.h"
#include "tests/support/testservers.h"
#include "ui/core/format/messages.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

using namespace vhm24;
using core::Connection;
using core::TlsFault;

/// A server with certificates of an authority of our own, and clients that look at them.
class TestTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("openssl is not installed");
        QVERIFY(m_folder.isValid());
        makeAuthority("ca");
        makeAuthority("other");
        makeCertificate("server", "localhost", "ca");
        makeCertificate("client", "vhm24", "ca");
        makeCertificate("stranger", "vhm24", "other");
        startServer();
    }
    void cleanupTestCase()
    {
        if (m_cluster)
            QVERIFY(m_cluster->stop().ok());
    }

    void aCheckedServerIsTrusted()
    {
        const auto connection = open("vhm24", "localhost", trust("ca.crt"));
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().detail));
        const auto tls = (*connection)->run({.sql = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"});
        QVERIFY(tls && tls->boolean(0, 0));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *database, const char *host, const QString &parameters,
                            TlsFault fault, const char *word) {
            QTest::newRow(name) << QString::fromLatin1(database) << QString::fromLatin1(host) << parameters
                                << int(fault) << QString::fromLatin1(word);
        };
        const QString trusted = trust("ca.crt");
        row("authority", "vhm24", "localhost", trust("other.crt"), TlsFault::Authority, "authority");
        row("host", "vhm24", "127.0.0.1", trusted, TlsFault::Host, "another computer");
        row("file", "vhm24", "localhost", QStringLiteral("sslrootcert=/nonexistent"), TlsFault::File, "can't be used");
        row("no certificate", "certain", "localhost", trusted, TlsFault::Client, "certificate of this computer");
        row("strange one", "certain", "localhost", trusted + ownCertificate("stranger"), TlsFault::Client,
            "certificate of this computer");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, database);
        QFETCH(QString, host);
        QFETCH(QString, parameters);
        QFETCH(int, fault);
        QFETCH(QString, word);
        const auto refused = open(database, host, parameters);
        QVERIFY(!refused);
        QVERIFY2(int(core::tlsFaultOf(refused.error())) == fault, qPrintable(refused.error().detail));
        QVERIFY2(ui::sentence(refused.error()).contains(word), qPrintable(ui::sentence(refused.error())));
    }

    void aServerWithoutTlsIsNotSpokenTo()
    {
        tests::TestServers plain;
        const auto settings =
            core::parseDatabaseUrl(plain.past(plain.databaseUrl()) + QStringLiteral("?sslmode=require"));
        const auto refused = Connection::open(*settings);
        QVERIFY(!refused);
        QVERIFY2(core::tlsFaultOf(refused.error()) == TlsFault::NoTls, qPrintable(refused.error().detail));
    }

    /// There is no such database, which is only said to whoever was let in.
    void aClientIsKnownByItsCertificate()
    {
        const auto opened = open("certain", "localhost", trust("ca.crt") + ownCertificate("client"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().sqlState, QByteArray("3D000"));
    }

    void checkSaysWhatToDo()
    {
        const QString program = qEnvironmentVariable("VHM24_PROGRAM");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DATABASE_URL"), url("vhm24", "localhost", trust("other.crt")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, {QStringLiteral("check")});
        QVERIFY(process.waitForFinished());
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(said.contains(QLatin1String("not signed by the authority in sslrootcert")), qPrintable(said));
    }

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString trust(const char *name) const { return QStringLiteral("sslrootcert=") + file(name); }
    [[nodiscard]] QString ownCertificate(const char *name) const
    {
        return QStringLiteral("&sslcert=%1.crt&sslkey=%1.key").arg(file(name));
    }
    [[nodiscard]] QString url(const QString &database, const QString &host, const QString &parameters) const
    {
        return QStringLiteral("postgresql://vhm24:%1@%2:%3/%4?sslmode=verify-full&%5")
            .arg(m_record.databasePassword, host)
            .arg(m_record.databasePort)
            .arg(database, parameters);
    }
    [[nodiscard]] QString url(const char *database, const char *host, const QString &parameters) const
    {
        return url(QString::fromLatin1(database), QString::fromLatin1(host), parameters);
    }
    core::Result<std::unique_ptr<Connection>> open(const QString &database, const QString &host,
                                                   const QString &parameters) const
    {
        const auto settings = core::parseDatabaseUrl(url(database, host, parameters));
        if (!settings)
            return settings.error();
        return Connection::open(*settings);
    }
    core::Result<std::unique_ptr<Connection>> open(const char *database, const char *host,
                                                   const QString &parameters) const
    {
        return open(QString::fromLatin1(database), QString::fromLatin1(host), parameters);
    }
    void openssl(const QString &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments.split(u' '));
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    void makeAuthority(const QString &name)
    {
        openssl(QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
                               "-subj /CN=%1 -keyout %1.key -out %1.crt")
                    .arg(name));
    }
    void makeAuthority(const char *name) { makeAuthority(QString::fromLatin1(name)); }
    void makeCertificate(const char *name, const char *subject, const char *authority)
    {
        QFile names(m_folder.filePath(QStringLiteral("names")));
        QVERIFY(names.open(QIODevice::WriteOnly));
        names.write(QByteArray("subjectAltName=DNS:") + subject + '\n');
        names.close();
        openssl(QStringLiteral("req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=%2 "
                               "-keyout %1.key -out %1.csr")
                    .arg(QLatin1String(name), QLatin1String(subject)));
        openssl(QStringLiteral("x509 -req -in %1.csr -CA %2.crt -CAkey %2.key -CAcreateserial -days 2 -extfile names "
                               "-out %1.crt")
                    .arg(QLatin1String(name), QLatin1String(authority)));
    }
    QByteArray content(const char *name)
    {
        QFile one(file(name));
        return one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
    }
    void startServer()
    {
        const auto account = core::ServerAccount::current();
        QVERIFY(account.ok());
        // Not below our folder, which only we can enter, where PostgreSQL runs as another user.
        m_home = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/vhm24-tls-XXXXXX"));
        QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                  QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup |
                                                  QFile::ExeGroup);
        m_record.makePasswords();
        m_record.home = m_home->filePath(QStringLiteral("servers"));
        QVERIFY(account->makeDirectory(m_record.home).ok());
        m_cluster = std::make_unique<core::PostgresCluster>(
            *account, m_record, file("log"), core::PostgresCluster::Tuning{.sharedBuffersMb = 16, .durable = false});
        const auto started = m_cluster->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        const QString data = m_cluster->dataDirectory();
        QVERIFY(account->writeFile(data + QStringLiteral("/server.crt"), content("server.crt")).ok());
        QVERIFY(account->writeFile(data + QStringLiteral("/server.key"), content("server.key")).ok());
        QVERIFY(account->writeFile(data + QStringLiteral("/ca.crt"), content("ca.crt")).ok());
        QVERIFY(account->writeFile(data + QStringLiteral("/postgresql.auto.conf"), "ssl = on\nssl_ca_file = 'ca.crt'\n")
                    .ok());
        QVERIFY(account
                    ->writeFile(data + QStringLiteral("/pg_hba.conf"), "hostssl certain vhm24 127.0.0.1/32 cert\n"
                                                                       "hostssl all vhm24 127.0.0.1/32 scram-sha-256\n")
                    .ok());
        QCOMPARE(::kill(pid_t(m_cluster->runningPid()), SIGHUP), 0);
        QTRY_VERIFY(open("vhm24", "localhost", trust("ca.crt")).ok());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_home;
    core::ServerRecord m_record;
    std::unique_ptr<core::PostgresCluster> m_cluster;
};

VHM24_TEST(TestTls)
#include "tst_tls_db.moc"
