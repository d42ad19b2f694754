// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/bouncer.h"

#include "models/core/servers/processprobe.h"
#include "models/core/servers/serveraccount.h"
#include "models/core/servers/serverrecord.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <csignal>

namespace vhm24::tests {

namespace {

constexpr int BouncerReadyMs = 10'000;
constexpr QLatin1String BouncerMark("?pgbouncer=true");

/// Four connections of the server for each database: fewer than a desk opens to it. A database that shut its door is
/// tried again after a second instead of fifteen.
QByteArray bouncerSettings(const core::ServerRecord &record, const QString &home, int port)
{
    return QStringLiteral(
               "[databases]\n* = host=127.0.0.1 port=%1\n"
               "[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = %2\nunix_socket_dir =\n"
               "auth_type = scram-sha-256\nauth_file = %3/users\npool_mode = transaction\n"
               "default_pool_size = 4\nmax_client_conn = 1000\nserver_idle_timeout = 10\n"
               "query_wait_timeout = 30\nserver_login_retry = 1\nignore_startup_parameters = extra_float_digits\n"
               "log_connections = 0\nlog_disconnections = 0\npidfile = %3/pid\n")
        .arg(record.databasePort)
        .arg(port)
        .arg(home)
        .toUtf8();
}

} // namespace

Bouncer::Run Bouncer::run() const
{
    QFile file(noteFile());
    const QList<QByteArray> words =
        file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ') : QList<QByteArray>();
    return words.size() == 3
               ? Run{.port = words[0].toInt(), .pid = words[1].toLongLong(), .serverPort = words[2].toInt()}
               : Run();
}

core::Result<core::Done> Bouncer::start()
{
    stop();
    const auto account = core::ServerAccount::current();
    const auto record = core::ServerRecord::load(m_folder);
    if (!account || !record)
        return account ? record.error() : account.error();
    const QString home = record->home + QStringLiteral("/bouncer");
    const int port = core::freeLoopbackPort();
    const QByteArray user = "\"vhm24\" \"" + record->databasePassword.toLatin1() + "\"\n";
    for (const auto &done : {account->makeDirectory(home), account->writeFile(home + QStringLiteral("/users"), user),
                             account->writeFile(home + QStringLiteral("/ini"), bouncerSettings(*record, home, port))}) {
        if (!done)
            return done.error();
    }
    const QString log = m_folder + QStringLiteral("/bouncer.log");
    const auto pid = account->launch(QStringLiteral("/usr/sbin/pgbouncer"), {home + QStringLiteral("/ini")}, log);
    if (!pid)
        return pid.error();
    const QDeadlineTimer deadline(BouncerReadyMs);
    while (!deadline.hasExpired() && core::ProcessProbe(*pid).isAlive()) {
        if (!core::isLoopbackPortFree(port)) {
            QFile file(noteFile());
            const QByteArray note = QByteArray::number(port) + ' ' + QByteArray::number(*pid) + ' ' +
                                    QByteArray::number(record->databasePort);
            if (file.open(QIODevice::WriteOnly) && file.write(note) == note.size())
                return core::Done{};
        }
        QThread::msleep(20);
    }
    return core::Error{.kind = core::ErrorKind::Unavailable,
                       .detail = QStringLiteral("pgbouncer did not start: ") + core::logTail(log, 0)};
}

void Bouncer::stop()
{
    const core::ProcessProbe probe(run().pid);
    const auto record = core::ServerRecord::load(m_folder);
    if (record && run().pid > 0 && probe.commandLineNames(record->home + QStringLiteral("/bouncer/ini"))) {
        ::kill(pid_t(run().pid), SIGTERM);
        [[maybe_unused]] const bool gone = probe.waitUntilGone(BouncerReadyMs);
    }
    QFile::remove(noteFile());
}

QString Bouncer::through(const QString &url) const
{
    const Run now = run();
    QString changed = url;
    return changed.replace(QStringLiteral(":%1/").arg(now.serverPort), QStringLiteral(":%1/").arg(now.port)) +
           BouncerMark;
}

QString Bouncer::past(const QString &url) const
{
    const Run now = run();
    QString changed = url;
    return now.port > 0
               ? changed.replace(QStringLiteral(":%1/").arg(now.port), QStringLiteral(":%1/").arg(now.serverPort))
                     .remove(BouncerMark)
               : changed;
}

} // namespace vhm24::tests
