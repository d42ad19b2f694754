// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/servers/postgrescluster.h"

#include "models/core/servers/processprobe.h"
#include "models/core/servers/rolesetup.h"

#include <libpq-fe.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>

namespace vhm24::core {

namespace {

constexpr int InitMs = 180'000;
constexpr int ClusterReadyMs = 120'000; // crash recovery after kill -9 in the middle of a bulk load takes this long
constexpr int ClusterStopMs = 60'000;
constexpr int LockRetryMs = 10'000;

// The rules say who may come in at all: our role from this machine, the superuser only by the socket in a private
// folder.
const char *const HostRules = "local all postgres scram-sha-256\n"
                              "local all vhm24 scram-sha-256\n"
                              "host all vhm24 127.0.0.1/32 scram-sha-256\n";

Error trouble(const QString &detail) { return {.kind = ErrorKind::Unavailable, .detail = detail}; }

} // namespace

PostgresCluster::PostgresCluster(ServerAccount account, ServerRecord &record, QString logFile, Tuning tuning) :
    m_account(std::move(account)),
    m_record(record),
    m_logFile(std::move(logFile)),
    m_tuning(tuning)
{
}

QString PostgresCluster::dataDirectory() const { return m_record.home + QStringLiteral("/data"); }

QString PostgresCluster::url() const
{
    return QStringLiteral("postgresql://vhm24:%1@127.0.0.1:%2/vhm24")
        .arg(m_record.databasePassword)
        .arg(m_record.databasePort);
}

Result<QString> PostgresCluster::program(const QString &name) const
{
    QString version = QStringLiteral("15");
    QFile made(dataDirectory() + QStringLiteral("/PG_VERSION"));
    if (made.open(QIODevice::ReadOnly))
        version = QString::fromLatin1(made.readAll()).trimmed();
    const QDir root(QStringLiteral("/usr/lib/postgresql"));
    QStringList versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString &a, const QString &b) { return a.toDouble() > b.toDouble(); });
    versions.prepend(version);
    for (const QString &candidate : std::as_const(versions)) {
        const QString path = root.filePath(candidate + QStringLiteral("/bin/") + name);
        if (QFile::exists(path))
            return path;
    }
    const QString path = QStandardPaths::findExecutable(name);
    if (!path.isEmpty())
        return path;
    return Error{.kind = ErrorKind::NotFound,
                 .detail =
                     QStringLiteral("PostgreSQL's program %1 is not installed (Debian: postgresql-15)").arg(name)};
}

Result<Done> PostgresCluster::make()
{
    const auto initdb = program(QStringLiteral("initdb"));
    if (!initdb)
        return initdb.error();
    // Made under another name and renamed when complete, so that a kill in between leaves no half cluster behind.
    const QString fresh = dataDirectory() + QStringLiteral(".new");
    const QString passwordFile = m_record.home + QStringLiteral("/password");
    QDir(fresh).removeRecursively();
    if (auto written = m_account.writeFile(passwordFile, m_record.superuserPassword.toLatin1() + '\n'); !written)
        return written.error();
    const auto made = m_account.run(*initdb,
                                    {QStringLiteral("-D"), fresh, QStringLiteral("-U"), QStringLiteral("postgres"),
                                     QStringLiteral("--pwfile=") + passwordFile, QStringLiteral("-A"),
                                     QStringLiteral("scram-sha-256"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                                     QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--data-checksums")},
                                    InitMs);
    QFile::remove(passwordFile);
    if (!made)
        return made.error();
    QFile stock(fresh + QStringLiteral("/postgresql.conf"));
    const QByteArray settings = stock.open(QIODevice::ReadOnly) ? stock.readAll() : QByteArray();
    for (const auto &result :
         {m_account.writeFile(fresh + QStringLiteral("/pg_hba.conf"), HostRules),
          m_account.writeFile(fresh + QStringLiteral("/postgresql.conf"), settings + "\ninclude 'vhm24.conf'\n")}) {
        if (!result)
            return result.error();
    }
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(dataDirectory()).constData()) != 0)
        return trouble(QStringLiteral("cannot rename %1: %2").arg(fresh, qt_error_string(errno)));
    return Done{};
}

Result<Done> PostgresCluster::makeSocketDirectory()
{
    // A Unix socket's address holds 107 bytes, of which PostgreSQL's file name takes 16.
    constexpr int Longest = 107 - 16;
    const QString usual = m_record.home + QStringLiteral("/sockets");
    if (QFile::encodeName(usual).size() <= Longest) {
        m_record.sockets = usual;
        return m_account.makeDirectory(usual);
    }
    if (!m_record.sockets.isEmpty() && m_account.owns(m_record.sockets))
        return Done{};
    m_record.sockets =
        QStringLiteral("%1/vhm24-%2")
            .arg(QFile::encodeName(QDir::tempPath()).size() < 60 ? QDir::tempPath() : QStringLiteral("/tmp"))
            .arg(QRandomGenerator::system()->generate64(), 0, 36);
    return m_account.makeDirectory(m_record.sockets);
}

Result<Done> PostgresCluster::writeConfiguration() const
{
    QString sockets = m_record.sockets;
    sockets.replace(QLatin1Char('\''), QStringLiteral("''"));
    const QString text =
        QStringLiteral("# Written at each start; changes here are lost.\n"
                       "listen_addresses = '127.0.0.1'\nport = %1\n"
                       "unix_socket_directories = '%2'\nunix_socket_permissions = 0700\n"
                       "password_encryption = 'scram-sha-256'\nssl = off\n"
                       "max_connections = 150\nshared_buffers = %3MB\n"
                       "fsync = %4\nsynchronous_commit = %4\nfull_page_writes = %4\nmax_wal_size = %5\n"
                       "timezone = 'UTC'\nlog_timezone = 'UTC'\n"
                       "logging_collector = off\nlog_min_error_statement = panic\n"
                       "log_checkpoints = off\ncluster_name = 'vhm24-desk'\n")
            .arg(m_record.databasePort)
            .arg(sockets)
            .arg(m_tuning.sharedBuffersMb)
            .arg(m_tuning.durable ? QLatin1String("on") : QLatin1String("off"),
                 m_tuning.durable ? QLatin1String("2GB") : QLatin1String("256MB"));
    return m_account.writeFile(dataDirectory() + QStringLiteral("/vhm24.conf"), text.toUtf8());
}

qint64 PostgresCluster::recordedPid() const
{
    QFile file(dataDirectory() + QStringLiteral("/postmaster.pid"));
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

qint64 PostgresCluster::runningPid() const
{
    const qint64 pid = recordedPid();
    const ProcessProbe probe(pid);
    return probe.isAlive() && probe.commandLineNames(dataDirectory()) ? pid : 0;
}

PostgresCluster::Outcome PostgresCluster::await(qint64 pid) const
{
    const QByteArray port = QByteArray::number(m_record.databasePort);
    const char *const keys[] = {"host", "port", "dbname", "connect_timeout", nullptr};
    const char *const values[] = {"127.0.0.1", port.constData(), "postgres", "2", nullptr};
    const QDeadlineTimer deadline(ClusterReadyMs);
    while (!deadline.hasExpired()) {
        if (!ProcessProbe(pid).isAlive())
            return Outcome::Gone;
        if (recordedPid() == pid && PQpingParams(keys, values, 0) == PQPING_OK)
            return Outcome::Ready;
        QThread::msleep(50);
    }
    return Outcome::Slow;
}

Result<PostgresCluster::Outcome> PostgresCluster::launchOnce(const QString &postgres)
{
    if (!isLoopbackPortFree(m_record.databasePort))
        m_record.databasePort = freeLoopbackPort();
    if (auto written = writeConfiguration(); !written)
        return written.error();
    QProcessEnvironment extra;
    // When the id in a stale postmaster.pid means another process by now, PostgreSQL would take that one for its own
    // predecessor and refuse. Naming it as our grandparent is PostgreSQL's own way of being told that it can't be; it
    // still checks the shared memory, which it could not do had we deleted the file.
    if (const qint64 old = recordedPid(); old > 0 && runningPid() == 0)
        extra.insert(QStringLiteral("PG_GRANDPARENT_PID"), QString::number(old));
    const auto pid = m_account.launch(postgres, {QStringLiteral("-D"), dataDirectory()}, m_logFile, extra);
    if (!pid)
        return pid.error();
    return await(*pid);
}

Result<Done> PostgresCluster::startUntilReady()
{
    const auto postgres = program(QStringLiteral("postgres"));
    if (!postgres)
        return postgres.error();
    const QDeadlineTimer lockDeadline(LockRetryMs);
    for (int takenPorts = 0;;) {
        const qint64 before = QFile(m_logFile).size();
        const auto outcome = launchOnce(*postgres);
        if (!outcome)
            return outcome.error();
        if (*outcome == Outcome::Ready)
            return Done{};
        const QString tail = logTail(m_logFile, before);
        if (*outcome == Outcome::Slow)
            return trouble(
                QStringLiteral("PostgreSQL is still starting after %1 s: %2").arg(ClusterReadyMs / 1000).arg(tail));
        if (tail.contains(QLatin1String("could not bind")) && ++takenPorts < 5)
            continue; // somebody took it between our look and PostgreSQL's
        const bool predecessorLingers =
            tail.contains(QLatin1String("lock file")) || tail.contains(QLatin1String("still in use"));
        if (!predecessorLingers || lockDeadline.hasExpired())
            return trouble(QStringLiteral("PostgreSQL did not start: %1").arg(tail));
        QThread::msleep(300);
    }
}

Result<Done> PostgresCluster::provideRole() const
{
    if (RoleSetup::canLogIn(url()))
        return Done{};
    return RoleSetup::provide({.sockets = m_record.sockets,
                               .port = m_record.databasePort,
                               .superuserPassword = m_record.superuserPassword,
                               .rolePassword = m_record.databasePassword});
}

Result<Done> PostgresCluster::start()
{
    if (!QFile::exists(dataDirectory() + QStringLiteral("/PG_VERSION"))) {
        if (auto made = make(); !made)
            return made;
    }
    if (const qint64 pid = runningPid(); pid > 0) {
        const Outcome outcome = await(pid);
        if (outcome == Outcome::Ready)
            return provideRole();
        if (outcome == Outcome::Slow)
            return trouble(QStringLiteral("PostgreSQL (process %1) runs but does not answer: %2")
                               .arg(pid)
                               .arg(logTail(m_logFile, 0)));
    }
    if (auto made = makeSocketDirectory(); !made)
        return made;
    if (auto started = startUntilReady(); !started)
        return started;
    return provideRole();
}

Result<Done> PostgresCluster::stop()
{
    const qint64 pid = runningPid();
    if (pid == 0)
        return Done{};
    // SIGINT is the "fast" shutdown: open sessions are ended, everything is written, nothing needs recovery.
    if (::kill(pid_t(pid), SIGINT) != 0)
        return trouble(QStringLiteral("cannot stop PostgreSQL (process %1): %2").arg(pid).arg(qt_error_string(errno)));
    if (!ProcessProbe(pid).waitUntilGone(ClusterStopMs))
        return trouble(
            QStringLiteral("PostgreSQL (process %1) is still stopping after %2 s").arg(pid).arg(ClusterStopMs / 1000));
    if (!m_record.sockets.startsWith(m_record.home))
        QDir().rmdir(m_record.sockets);
    return Done{};
}

} // namespace vhm24::core
