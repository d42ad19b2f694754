// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/servers/privateservers.h"

#include "models/core/servers/processprobe.h"
#include "tests/support/registry.h"

#include <libpq-fe.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <future>
#include <memory>
#include <unistd.h>

using namespace vhm24::core;

namespace {

constexpr PrivateServers::Limits Small{.sharedBuffersMb = 32, .redisMaxMemoryMb = 16};

/// The first value of the query's answer, or the server's message.
QString ask(const QString &url, const char *sql)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(url.toUtf8().constData()), &PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return QString::fromUtf8(PQerrorMessage(connection.get()));
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(), sql), &PQclear);
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        return QString::fromUtf8(PQerrorMessage(connection.get()));
    return QString::fromUtf8(PQgetvalue(result.get(), 0, 0));
}

} // namespace

class TestPrivateServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void firstStartMakesEverything();
    void roleMayMakeDatabasesOnly();
    void nobodyElseComesIn();
    void secretsStayPrivate();
    void secondStartKeepsTheRunningServers();
    void survivesKillOfTheServers();
    void survivesAReusedProcessId();
    void choosesANewPortWhenTaken();
    void twoStartsAtOnce();
    void longPath();
    void closedParentStaysClosed();
    void damagedSecretIsAnError();
    void stopsAndSaysSo();

private:
    ServerUrls started();
    [[nodiscard]] QString postmasterFile() const
    {
        return PrivateServers(m_dir->path()).status().dataDirectory + QStringLiteral("/postmaster.pid");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

ServerUrls TestPrivateServers::started()
{
    const auto urls = PrivateServers(m_dir->path(), Small).start();
    if (!urls)
        qCritical("%s", qPrintable(urls.error().detail));
    return urls ? *urls : ServerUrls{};
}

void TestPrivateServers::initTestCase()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestPrivateServers::cleanupTestCase() { QVERIFY(PrivateServers(m_dir->path()).stop().ok()); }

void TestPrivateServers::firstStartMakesEverything()
{
    QVERIFY(!PrivateServers(m_dir->path()).status().made);
    const ServerUrls urls = started();
    QVERIFY(!urls.databaseUrl.isEmpty() && !urls.redisUrl.isEmpty());
    QVERIFY(ask(urls.databaseUrl, "SHOW server_version").startsWith(QLatin1String("15")));
    QCOMPARE(ask(urls.databaseUrl, "SHOW TimeZone"), QStringLiteral("UTC"));
    QCOMPARE(ask(urls.databaseUrl, "SHOW server_encoding"), QStringLiteral("UTF8"));
    QCOMPARE(ask(urls.databaseUrl, "SHOW fsync"), QStringLiteral("on"));
    QCOMPARE(ask(urls.databaseUrl, "SHOW listen_addresses"), QStringLiteral("127.0.0.1"));
    QCOMPARE(ask(urls.databaseUrl, "SHOW shared_buffers"), QStringLiteral("32MB"));
    QCOMPARE(ask(urls.databaseUrl, "SELECT datcollate FROM pg_database WHERE datname = 'vhm24'"),
             QStringLiteral("C.UTF-8"));
    const ServersStatus status = PrivateServers(m_dir->path()).status();
    QVERIFY(status.made && status.databaseRunning && status.redisRunning);
    QCOMPARE(QUrl(urls.databaseUrl).port(), status.databasePort);
    QCOMPARE(QUrl(urls.redisUrl).port(), status.redisPort);
}

void TestPrivateServers::roleMayMakeDatabasesOnly()
{
    const QString url = started().databaseUrl;
    QCOMPARE(ask(url, "SELECT rolsuper::text || rolcreatedb::text || rolcreaterole::text FROM pg_roles "
                      "WHERE rolname = current_user"),
             QStringLiteral("falsetruefalse"));
    QVERIFY(ask(url, "SELECT pg_read_file('/etc/passwd')").contains(QLatin1String("permission denied")));
    QVERIFY(ask(url, "CREATE TABLE mine(a int)").isEmpty());
    QVERIFY(ask(url, "DROP TABLE mine").isEmpty());
}

void TestPrivateServers::nobodyElseComesIn()
{
    QUrl url(started().databaseUrl);
    url.setPassword(QStringLiteral("wrong"));
    QVERIFY(ask(url.toString(), "SELECT 1").contains(QLatin1String("password authentication failed")));
    url.setUserName(QStringLiteral("postgres"));
    QVERIFY(ask(url.toString(), "SELECT 1").contains(QLatin1String("no pg_hba.conf entry")));
}

void TestPrivateServers::secretsStayPrivate()
{
    const ServerUrls urls = started();
    const QString password = QUrl(urls.databaseUrl).password();
    const QString redisPassword = QUrl(urls.redisUrl).password();
    QVERIFY(password.size() >= 32 && redisPassword.size() >= 32 && password != redisPassword);
    QCOMPARE(QFile::permissions(m_dir->filePath(QStringLiteral("secret"))) & 0x0077, QFile::Permissions());
    const ServersStatus status = PrivateServers(m_dir->path()).status();
    for (const QString &path : {status.databaseLog, status.redisLog}) {
        QFile log(path);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(log.readAll());
        QVERIFY(!text.contains(password) && !text.contains(redisPassword));
    }
    for (const qint64 pid : {status.databasePid, status.redisPid}) {
        QFile line(QStringLiteral("/proc/%1/cmdline").arg(pid));
        QVERIFY(line.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(line.readAll());
        QVERIFY(!text.contains(password) && !text.contains(redisPassword));
    }
    QVERIFY(!QFile::exists(QFileInfo(status.dataDirectory).path() + QStringLiteral("/password")));
}

void TestPrivateServers::secondStartKeepsTheRunningServers()
{
    const ServerUrls first = started();
    const ServersStatus before = PrivateServers(m_dir->path()).status();
    const ServerUrls second = started();
    const ServersStatus after = PrivateServers(m_dir->path()).status();
    QCOMPARE(second.databaseUrl, first.databaseUrl);
    QCOMPARE(second.redisUrl, first.redisUrl);
    QCOMPARE(after.databasePid, before.databasePid);
    QCOMPARE(after.redisPid, before.redisPid);
}

void TestPrivateServers::survivesKillOfTheServers()
{
    const QString url = started().databaseUrl;
    QVERIFY(ask(url, "CREATE TABLE kept AS SELECT 42 AS a").isEmpty());
    const ServersStatus before = PrivateServers(m_dir->path()).status();
    ::kill(pid_t(before.databasePid), SIGKILL);
    ::kill(pid_t(before.redisPid), SIGKILL);
    QVERIFY(QFile::exists(postmasterFile())); // the stale file is PostgreSQL's to judge
    const ServerUrls again = started();
    QCOMPARE(ask(again.databaseUrl, "SELECT a FROM kept"), QStringLiteral("42"));
    QVERIFY(PrivateServers(m_dir->path()).status().redisRunning);
}

void TestPrivateServers::survivesAReusedProcessId()
{
    started();
    const qint64 pid = PrivateServers(m_dir->path()).status().databasePid;
    ::kill(pid_t(pid), SIGKILL);
    QVERIFY(ProcessProbe(pid).waitUntilGone(10'000));
    // Another process of the servers' own user now has the recorded id, as after a restart of the machine.
    QProcess other;
    QStringList command{QStringLiteral("sleep"), QStringLiteral("60")};
    if (::geteuid() == 0)
        command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=postgres"),
                              QStringLiteral("--regid=postgres"), QStringLiteral("--clear-groups")} +
                  command;
    other.start(command.takeFirst(), command);
    QVERIFY(other.waitForStarted());
    QFile file(postmasterFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray lines = file.readAll();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::number(other.processId()) + lines.mid(lines.indexOf('\n')));
    file.close();
    QVERIFY(!PrivateServers(m_dir->path()).status().databaseRunning);
    QVERIFY(PrivateServers(m_dir->path()).stop().ok());
    QCOMPARE(other.state(), QProcess::Running); // stop() took it for nobody of ours
    QCOMPARE(ask(started().databaseUrl, "SELECT a FROM kept"), QStringLiteral("42"));
    other.kill();
    other.waitForFinished();
}

void TestPrivateServers::choosesANewPortWhenTaken()
{
    const QString before = started().databaseUrl;
    QVERIFY(PrivateServers(m_dir->path()).stop().ok());
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost), quint16(QUrl(before).port())));
    const QString after = started().databaseUrl;
    QVERIFY(QUrl(after).port() != QUrl(before).port());
    QCOMPARE(ask(after, "SELECT a FROM kept"), QStringLiteral("42"));
}

void TestPrivateServers::twoStartsAtOnce()
{
    QVERIFY(PrivateServers(m_dir->path()).stop().ok());
    auto one = std::async(std::launch::async, [this] { return PrivateServers(m_dir->path(), Small).start(); });
    auto two = std::async(std::launch::async, [this] { return PrivateServers(m_dir->path(), Small).start(); });
    const auto first = one.get();
    const auto second = two.get();
    QVERIFY2(first.ok() && second.ok(), qPrintable(first.ok() ? QString() : first.error().detail));
    QCOMPARE(first->databaseUrl, second->databaseUrl);
    QCOMPARE(first->redisUrl, second->redisUrl);
}

void TestPrivateServers::longPath()
{
    QTemporaryDir parent;
    QFile::setPermissions(parent.path(), QFile::permissions(parent.path()) | QFile::ExeGroup | QFile::ExeOther);
    const QString dir = parent.filePath(QString(90, QLatin1Char('x')) + QStringLiteral("/it's, склад"));
    PrivateServers servers(dir, Small);
    const auto urls = servers.start();
    QVERIFY2(urls.ok(), qPrintable(urls.ok() ? QString() : urls.error().detail));
    QCOMPARE(ask(urls->databaseUrl, "SELECT 1"), QStringLiteral("1"));
    const auto again = servers.start();
    QCOMPARE(again->databaseUrl, urls->databaseUrl);
    QVERIFY(servers.stop().ok());
    QVERIFY(servers.status().dataDirectory.startsWith(dir));
}

void TestPrivateServers::closedParentStaysClosed()
{
    if (::geteuid() != 0)
        QSKIP("only root's servers run as another user");
    QTemporaryDir parent;
    const auto before = QFile::permissions(parent.path());
    PrivateServers servers(parent.filePath(QStringLiteral("demo")), Small);
    const auto urls = servers.start();
    QVERIFY2(urls.ok(), qPrintable(urls.ok() ? QString() : urls.error().detail));
    QCOMPARE(ask(urls->databaseUrl, "SELECT 1"), QStringLiteral("1"));
    QCOMPARE(QFile::permissions(parent.path()), before);
    QVERIFY(servers.stop().ok());
    const QString data = servers.status().dataDirectory;
    QVERIFY(data.startsWith(QLatin1String("/var/lib/vhm24-desk/")));
    QVERIFY(QDir(QFileInfo(data).path()).removeRecursively());
}

void TestPrivateServers::damagedSecretIsAnError()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("secret")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"superuserPassword\":");
    file.close();
    const auto urls = PrivateServers(dir.path(), Small).start();
    QVERIFY(!urls.ok());
    QCOMPARE(urls.error().kind, ErrorKind::Invalid);
    QVERIFY(file.size() > 0);
}

void TestPrivateServers::stopsAndSaysSo()
{
    const ServerUrls urls = started();
    QVERIFY(PrivateServers(m_dir->path()).stop().ok());
    const ServersStatus status = PrivateServers(m_dir->path()).status();
    QVERIFY(status.made && !status.databaseRunning && !status.redisRunning);
    QVERIFY(!QFile::exists(postmasterFile()));
    QVERIFY(PrivateServers(m_dir->path()).stop().ok());
    QVERIFY(ask(urls.databaseUrl, "SELECT 1").contains(QLatin1String("refused")));
}

VHM24_TEST(TestPrivateServers)
#include "tst_privateservers_db.moc"
