// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/servers/privateservers.h"

#include "models/core/servers/postgrescluster.h"
#include "models/core/servers/redisserver.h"
#include "models/core/servers/serveraccount.h"
#include "models/core/servers/serverrecord.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>

namespace vhm24::core {

namespace {

constexpr qint64 LargestLog = 10 * 1024 * 1024;

// Only ever called while the server is down or keeps its own open handle on the renamed file.
void rotate(const QString &logFile)
{
    if (QFileInfo(logFile).size() < LargestLog)
        return;
    QFile::remove(logFile + QStringLiteral(".old"));
    QFile::rename(logFile, logFile + QStringLiteral(".old"));
}

} // namespace

PrivateServers::PrivateServers(QString dir) : PrivateServers(std::move(dir), Limits()) {}

PrivateServers::PrivateServers(QString dir, Limits limits) : m_dir(QDir(dir).absolutePath()), m_limits(limits) {}

QString PrivateServers::log(const QString &name) const { return QStringLiteral("%1/%2.log").arg(m_dir, name); }

Error PrivateServers::busy() const
{
    return {.kind = ErrorKind::Conflict,
            .detail =
                QStringLiteral("another program is starting or stopping the servers in %1, or the folder can't be "
                               "written")
                    .arg(m_dir)};
}

Result<ServerUrls> PrivateServers::start()
{
    const bool isNew = !QDir(m_dir).exists();
    if (!QDir().mkpath(m_dir))
        return Error{.kind = ErrorKind::Denied, .detail = QStringLiteral("cannot make the folder %1").arg(m_dir)};
    if (isNew)
        QFile::setPermissions(m_dir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QLockFile lock(m_dir + QStringLiteral("/lock"));
    lock.setStaleLockTime(0); // stale only when its process is gone: a first start may take minutes
    if (!lock.tryLock(m_limits.lockWaitMs))
        return busy();
    return startLocked();
}

Result<Done> PrivateServers::stop()
{
    if (!QFile::exists(m_dir + QStringLiteral("/secret")))
        return Done{};
    QLockFile lock(m_dir + QStringLiteral("/lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(m_limits.lockWaitMs))
        return busy();
    return stopLocked();
}

Result<Done> PrivateServers::prepare(const ServerAccount &account, ServerRecord &record) const
{
    const QString usual = m_dir + QStringLiteral("/servers");
    if (record.isNew()) {
        if (QFile::exists(usual + QStringLiteral("/data/PG_VERSION")))
            return invalid(
                QStringLiteral("%1 holds a database but its file \"secret\" is missing; bring it back from a "
                               "copy, or choose another folder")
                    .arg(m_dir));
        record.makePasswords();
        record.databasePort = freeLoopbackPort();
        record.redisPort = freeLoopbackPort();
        record.home = usual;
        if (!account.canEnter(m_dir)) {
            // As root. Our own folder may be opened for passing through, its parents are not ours to change.
            QFile::setPermissions(m_dir, QFile::permissions(m_dir) | QFile::ExeGroup | QFile::ExeOther);
            if (!account.canEnter(m_dir)) {
                const QString shared = QStringLiteral("/var/lib/vhm24-desk");
                QDir().mkpath(shared);
                QFile::setPermissions(shared, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup |
                                                  QFile::ExeOther);
                record.home = QStringLiteral("%1/%2").arg(shared).arg(QRandomGenerator::system()->generate64(), 0, 36);
            }
        }
    }
    // Saved before anything is made with these passwords.
    if (auto saved = record.save(m_dir); !saved)
        return saved;
    return account.makeDirectory(record.home);
}

Result<ServerUrls> PrivateServers::startLocked() const
{
    const auto account = ServerAccount::current();
    if (!account)
        return account.error();
    auto record = ServerRecord::load(m_dir);
    if (!record)
        return record.error();
    if (auto prepared = prepare(*account, *record); !prepared)
        return prepared.error();
    rotate(log(QStringLiteral("postgres")));
    rotate(log(QStringLiteral("redis")));

    PostgresCluster database(*account, *record, log(QStringLiteral("postgres")),
                             {.sharedBuffersMb = m_limits.sharedBuffersMb, .durable = m_limits.durable});
    const auto databaseStarted = database.start();
    if (auto saved = record->save(m_dir); !saved)
        return saved.error();
    if (!databaseStarted)
        return databaseStarted.error();

    RedisServer redis(*account, *record, log(QStringLiteral("redis")), m_limits.redisMaxMemoryMb);
    if (!RedisServer::isInstalled())
        return ServerUrls{.databaseUrl = database.url()};
    const auto redisStarted = redis.start();
    if (auto saved = record->save(m_dir); !saved)
        return saved.error();
    if (!redisStarted)
        return redisStarted.error();
    return ServerUrls{.databaseUrl = database.url(), .redisUrl = redis.url()};
}

Result<Done> PrivateServers::stopLocked() const
{
    const auto account = ServerAccount::current();
    if (!account)
        return account.error();
    auto record = ServerRecord::load(m_dir);
    if (!record)
        return record.error();
    const auto redisStopped = RedisServer(*account, *record, {}, 0).stop();
    const auto databaseStopped = PostgresCluster(*account, *record, {}, {}).stop();
    return databaseStopped.ok() ? redisStopped : databaseStopped;
}

ServersStatus PrivateServers::status() const
{
    ServersStatus status{.databaseLog = log(QStringLiteral("postgres")), .redisLog = log(QStringLiteral("redis"))};
    const auto account = ServerAccount::current();
    auto record = ServerRecord::load(m_dir);
    if (!account || !record || record->isNew())
        return status;
    const PostgresCluster database(*account, *record, {}, {});
    status.dataDirectory = database.dataDirectory();
    status.made = QFile::exists(status.dataDirectory + QStringLiteral("/PG_VERSION"));
    status.databasePid = database.runningPid();
    status.databaseRunning = status.databasePid > 0;
    status.databasePort = record->databasePort;
    status.redisPid = RedisServer(*account, *record, {}, 0).runningPid();
    status.redisRunning = status.redisPid > 0;
    status.redisPort = record->redisPort;
    return status;
}

} // namespace vhm24::core
