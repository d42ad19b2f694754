// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/replicationpair.h"

#include "models/core/servers/processprobe.h"
#include "models/core/servers/serverrecord.h"

#include <libpq-fe.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QRandomGenerator>
#include <QThread>

#include <csignal>
#include <memory>

namespace vhm24::tests {

namespace {

constexpr int MakeMs = 60'000;
constexpr int ReadyMs = 20'000;
constexpr int GoneMs = 10'000;

const char *const PairRules = "host all all 127.0.0.1/32 scram-sha-256\n"
                              "host replication all 127.0.0.1/32 scram-sha-256\n";

QString newestPrograms()
{
    const QDir root(QStringLiteral("/usr/lib/postgresql"));
    QString newest;
    double version = 0;
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (name.toDouble() > version && QFile::exists(root.filePath(name + QStringLiteral("/bin/pg_basebackup")))) {
            version = name.toDouble();
            newest = root.filePath(name + QStringLiteral("/bin/"));
        }
    }
    return newest;
}

} // namespace

ReplicationPair::ReplicationPair() :
    m_programs(newestPrograms()),
    m_password(QString::number(QRandomGenerator::system()->generate64(), 36))
{
    auto account = core::ServerAccount::current();
    if (!account) {
        fail(account.error().detail);
        return;
    }
    m_account = std::move(*account);
    // As root the servers run as somebody else, who has to pass through.
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
    const QString folder = m_folder.filePath(QStringLiteral("servers"));
    if (const auto made = m_account->makeDirectory(folder); !made)
        fail(made.error().detail);
    else
        make(folder);
}

ReplicationPair::~ReplicationPair()
{
    for (const Server &server : m_servers) {
        if (server.pid <= 0)
            continue;
        ::kill(pid_t(server.pid), SIGQUIT);
        [[maybe_unused]] const bool gone = core::ProcessProbe(server.pid).waitUntilGone(GoneMs);
    }
}

bool ReplicationPair::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool ReplicationPair::make(const QString &folder)
{
    Server &primary = m_servers[Primary];
    Server &standby = m_servers[Standby];
    primary.data = folder + QStringLiteral("/one");
    standby.data = folder + QStringLiteral("/two");
    const QString secret = folder + QStringLiteral("/password");
    if (const auto written = m_account->writeFile(secret, m_password.toLatin1() + '\n'); !written)
        return fail(written.error().detail);
    const QStringList wishes{QStringLiteral("-D"),
                             primary.data,
                             QStringLiteral("-U"),
                             QStringLiteral("postgres"),
                             QStringLiteral("-A"),
                             QStringLiteral("scram-sha-256"),
                             QStringLiteral("--pwfile"),
                             secret,
                             QStringLiteral("--locale=C.UTF-8"),
                             QStringLiteral("-E"),
                             QStringLiteral("UTF8"),
                             QStringLiteral("--no-sync")};
    if (const auto made = m_account->run(m_programs + QStringLiteral("initdb"), wishes, MakeMs); !made)
        return fail(made.error().detail);
    if (const auto written = m_account->writeFile(primary.data + QStringLiteral("/pg_hba.conf"), PairRules); !written)
        return fail(written.error().detail);
    if (!start(primary))
        return false;
    // -R leaves the place of the primary in the standby's settings.
    const QStringList copy{
        QStringLiteral("-D"),     standby.data,         QStringLiteral("-R"),   QStringLiteral("-X"),
        QStringLiteral("stream"), QStringLiteral("-c"), QStringLiteral("fast"), QStringLiteral("--no-sync"),
        QStringLiteral("-d"),     place(primary)};
    if (const auto copied = m_account->run(m_programs + QStringLiteral("pg_basebackup"), copy, MakeMs); !copied)
        return fail(copied.error().detail);
    return start(standby);
}

QString ReplicationPair::place(const Server &server) const
{
    return QStringLiteral("host=127.0.0.1 port=%1 user=postgres password=%2 connect_timeout=5")
        .arg(server.port)
        .arg(m_password);
}

bool ReplicationPair::start(Server &server)
{
    server.port = core::freeLoopbackPort();
    QStringList arguments{QStringLiteral("-D"), server.data};
    for (const QString &setting :
         {QStringLiteral("port=%1").arg(server.port), QStringLiteral("listen_addresses=127.0.0.1"),
          QStringLiteral("unix_socket_directories="), QStringLiteral("fsync=off"),
          QStringLiteral("shared_buffers=16MB"), QStringLiteral("max_connections=60"),
          QStringLiteral("wal_receiver_status_interval=1"), QStringLiteral("timezone=UTC")})
        arguments << QStringLiteral("-c") << setting;
    const auto pid =
        m_account->launch(m_programs + QStringLiteral("postgres"), arguments, server.data + QStringLiteral(".log"));
    if (!pid)
        return fail(pid.error().detail);
    server.pid = *pid;
    const QDeadlineTimer deadline(ReadyMs);
    while (!deadline.hasExpired() && core::ProcessProbe(server.pid).isAlive()) {
        if (PQping(place(server).toUtf8().constData()) == PQPING_OK)
            return true;
        QThread::msleep(30);
    }
    return fail(QStringLiteral("PostgreSQL did not start: ") + core::logTail(server.data + QStringLiteral(".log"), 0));
}

bool ReplicationPair::execute(const Server &server, const char *sql)
{
    const QByteArray where = place(server).toUtf8() + " dbname=postgres options='-c default_transaction_read_only=off'";
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(where.constData()), &PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(), sql), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ||
           fail(QString::fromUtf8(PQerrorMessage(connection.get())));
}

QString ReplicationPair::url(const QString &database) const
{
    return QStringLiteral("postgresql://postgres:%1@127.0.0.1:%2,127.0.0.1:%3/%4?connect_timeout=2")
        .arg(m_password)
        .arg(primaryPort())
        .arg(standbyPort())
        .arg(database);
}

QString ReplicationPair::standbyUrl(const QString &database) const
{
    return QStringLiteral("postgresql://postgres:%1@127.0.0.1:%2/%3?connect_timeout=2")
        .arg(m_password)
        .arg(standbyPort())
        .arg(database);
}

void ReplicationPair::killPrimary()
{
    Server &primary = m_servers[Primary];
    ::kill(pid_t(primary.pid), SIGKILL);
    [[maybe_unused]] const bool gone = core::ProcessProbe(primary.pid).waitUntilGone(GoneMs);
    primary.pid = 0;
}

} // namespace vhm24::tests
