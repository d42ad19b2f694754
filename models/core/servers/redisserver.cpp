// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/servers/redisserver.h"

#include "models/core/cache/redisclient.h"
#include "models/core/servers/processprobe.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <cerrno>
#include <csignal>

namespace vhm24::core {

namespace {

constexpr int RedisReadyMs = 15'000;
constexpr int RedisStopMs = 15'000;

QString program() { return QStandardPaths::findExecutable(QStringLiteral("redis-server")); }

} // namespace

RedisServer::RedisServer(ServerAccount account, ServerRecord &record, QString logFile, int maxMemoryMb) :
    m_account(std::move(account)),
    m_record(record),
    m_logFile(std::move(logFile)),
    m_maxMemoryMb(maxMemoryMb)
{
}

bool RedisServer::isInstalled() { return !program().isEmpty(); }

QString RedisServer::folder() const { return m_record.home + QStringLiteral("/redis"); }

QString RedisServer::configurationFile() const { return folder() + QStringLiteral("/redis.conf"); }

QString RedisServer::url() const
{
    return QStringLiteral("redis://:%1@127.0.0.1:%2/0").arg(m_record.redisPassword).arg(m_record.redisPort);
}

Result<Done> RedisServer::writeConfiguration() const
{
    QString quoted = folder();
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    const QString text = QStringLiteral("bind 127.0.0.1\nport %1\nprotected-mode yes\nrequirepass %2\n"
                                        "daemonize no\ndir \"%3\"\npidfile \"%3/redis.pid\"\nlogfile \"\"\n"
                                        "save \"\"\nappendonly no\nmaxmemory %4mb\nmaxmemory-policy allkeys-lru\n"
                                        // The path in the title is how a later start knows this process as its own.
                                        "proc-title-template \"redis-server {config-file}\"\n")
                             .arg(m_record.redisPort)
                             .arg(m_record.redisPassword, quoted)
                             .arg(m_maxMemoryMb);
    return m_account.writeFile(configurationFile(), text.toUtf8());
}

qint64 RedisServer::runningPid() const
{
    QFile file(folder() + QStringLiteral("/redis.pid"));
    const qint64 pid = file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
    const ProcessProbe probe(pid);
    return probe.isAlive() && probe.commandLineNames(configurationFile()) ? pid : 0;
}

Result<Done> RedisServer::answers() const
{
    RedisClient client(
        {.host = QStringLiteral("127.0.0.1"), .port = m_record.redisPort, .password = m_record.redisPassword},
        {.budgetMs = 2000});
    if (auto latency = client.ping(); !latency)
        return latency.error();
    return Done{};
}

Result<Done> RedisServer::launchOnce()
{
    if (!isLoopbackPortFree(m_record.redisPort))
        m_record.redisPort = freeLoopbackPort();
    if (auto written = writeConfiguration(); !written)
        return written;
    const qint64 before = QFile(m_logFile).size();
    const auto pid = m_account.launch(program(), {configurationFile()}, m_logFile);
    if (!pid)
        return pid.error();
    const QDeadlineTimer deadline(RedisReadyMs);
    while (!deadline.hasExpired() && ProcessProbe(*pid).isAlive()) {
        // The password goes only to a process that is surely ours.
        if (runningPid() == *pid && answers())
            return Done{};
        QThread::msleep(20);
    }
    return Error{.kind = ErrorKind::Unavailable,
                 .detail = QStringLiteral("redis-server did not start: %1").arg(logTail(m_logFile, before))};
}

Result<Done> RedisServer::start()
{
    if (runningPid() > 0 && answers())
        return Done{};
    if (auto stopped = stop(); !stopped) // one that runs but does not answer holds the port
        return stopped;
    if (auto made = m_account.makeDirectory(folder()); !made)
        return made;
    auto started = launchOnce();
    for (int attempt = 1; attempt < 3 && !started && started.error().detail.contains(QLatin1String("in use"));
         ++attempt)
        started = launchOnce();
    return started;
}

Result<Done> RedisServer::stop()
{
    const qint64 pid = runningPid();
    if (pid == 0)
        return Done{};
    const ProcessProbe probe(pid);
    if (::kill(pid_t(pid), SIGTERM) != 0 || !probe.waitUntilGone(RedisStopMs))
        return Error{.kind = ErrorKind::Unavailable,
                     .detail = QStringLiteral("redis-server (process %1) does not stop").arg(pid)};
    return Done{};
}

} // namespace vhm24::core
