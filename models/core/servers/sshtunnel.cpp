// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/servers/sshtunnel.h"

#include "models/core/servers/serverrecord.h"

#include <QEventLoop>

#include <csignal>
#include <sys/prctl.h>

namespace vhm24::core {

namespace {

constexpr int TunnelPatienceMs = 20'000;
constexpr int TunnelPauseMs = 2'000;
constexpr int TunnelEndMs = 2'000;
constexpr qsizetype LongestComplaint = 4'000;

QString bracketed(const QString &host)
{
    return host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
}

} // namespace

SshTunnel::SshTunnel(TunnelSettings settings, QObject *parent) : QObject(parent), m_settings(std::move(settings))
{
    m_again.setSingleShot(true);
    m_again.setInterval(TunnelPauseMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(TunnelPatienceMs);
    connect(&m_again, &QTimer::timeout, this, &SshTunnel::start);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SshTunnel::listen);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_said = (m_said + m_process.readAllStandardError()).right(LongestComplaint); });
    connect(&m_process, &QProcess::finished, this, &SshTunnel::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end();
    });
}

SshTunnel::~SshTunnel()
{
    m_process.disconnect(this);
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(TunnelEndMs))
        m_process.kill();
    m_process.waitForFinished(TunnelEndMs);
}

int SshTunnel::localPortTo(const QString &host, int port)
{
    for (const Way &one : m_ways) {
        if (one.host == host && one.port == port)
            return one.localPort;
    }
    m_ways.push_back({.host = host, .port = port, .localPort = freeLoopbackPort()});
    return m_ways.back().localPort;
}

void SshTunnel::lead(ConnectionSettings &database)
{
    database.tunnelPorts.clear();
    for (qsizetype i = 0; i < database.hosts.size(); ++i)
        database.tunnelPorts += localPortTo(database.hosts[i], database.ports.value(i, 5432));
}

Result<Done> SshTunnel::openNow()
{
    QEventLoop loop;
    std::optional<Result<Done>> answer;
    connect(this, &SshTunnel::opened, &loop, [&] {
        answer = Done{};
        loop.quit();
    });
    connect(this, &SshTunnel::failed, &loop, [&](const Error &error) {
        answer = error;
        loop.quit();
    });
    open();
    if (!answer)
        loop.exec();
    return *answer;
}

QStringList SshTunnel::arguments() const
{
    QStringList list{QStringLiteral("-N"), QStringLiteral("-T"), QStringLiteral("-p"),
                     QString::number(m_settings.port)};
    QStringList options{QStringLiteral("BatchMode=yes"), QStringLiteral("StrictHostKeyChecking=yes"),
                        QStringLiteral("ExitOnForwardFailure=yes"), QStringLiteral("ConnectTimeout=10"),
                        QStringLiteral("ServerAliveInterval=15"), QStringLiteral("ServerAliveCountMax=3"),
                        QStringLiteral("ControlPath=none"),
                        // The ports are open then; to try one would be a connection to the database.
                        QStringLiteral("PermitLocalCommand=yes"), QStringLiteral("LocalCommand=echo open")};
    if (!m_settings.keyFile.isEmpty()) {
        list += {QStringLiteral("-i"), m_settings.keyFile};
        options += QStringLiteral("IdentitiesOnly=yes");
    }
    if (!m_settings.knownHosts.isEmpty())
        options += QStringLiteral("UserKnownHostsFile=\"%1\"").arg(m_settings.knownHosts);
    for (const QString &option : std::as_const(options))
        list += {QStringLiteral("-o"), option};
    if (!m_settings.user.isEmpty())
        list += {QStringLiteral("-l"), m_settings.user};
    for (const Way &way : m_ways)
        list += {QStringLiteral("-L"),
                 QStringLiteral("127.0.0.1:%1:%2:%3").arg(way.localPort).arg(bracketed(way.host)).arg(way.port)};
    return list << QStringLiteral("--") << m_settings.host;
}

void SshTunnel::start()
{
    m_said.clear();
    m_process.setProgram(QStringLiteral("ssh"));
    m_process.setArguments(arguments());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // what it says is read
    environment.insert(QStringLiteral("SHELL"), QStringLiteral("/bin/sh"));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_patience.start();
    m_process.start();
}

void SshTunnel::listen()
{
    if (!m_process.readAllStandardOutput().contains("open"))
        return;
    m_patience.stop();
    if (!std::exchange(m_isOpen, true))
        Q_EMIT opened();
}

/// The first failure is for whoever waits; later ones are the network's, which may come back.
void SshTunnel::end()
{
    m_patience.stop();
    if (m_isOpen) {
        qWarning("The SSH connection ended; it is opened again. %s", m_said.trimmed().constData());
        m_again.start();
    } else {
        Q_EMIT failed(reason());
    }
}

Error SshTunnel::reason() const
{
    const QString host = m_settings.host;
    QStringList lines = QString::fromUtf8(m_said).trimmed().split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return line.contains(QLatin1String("@@@")); }); // a frame
    const QString said = lines.join(QLatin1Char('\n'));
    const auto says = [&](const char *part) { return said.contains(QLatin1String(part), Qt::CaseInsensitive); };
    QString why;
    if (m_process.error() == QProcess::FailedToStart)
        why = QStringLiteral("ssh is not installed (Debian: openssh-client)");
    else if (says("host key verification failed") || says("no host key is known"))
        why = QStringLiteral(
                  "the key of %1 is not known here, or has changed: connect once by \"ssh -p %2 %1\" in a terminal "
                  "and compare it with what its administrator says")
                  .arg(host)
                  .arg(m_settings.port);
    else if (says("permission denied") || says("too many authentication failures"))
        why = QStringLiteral("%1 does not accept the user or the key (VHM24_SSH_USER, VHM24_SSH_KEY); a key with a "
                             "passphrase must be in the ssh agent")
                  .arg(host);
    else if (says("could not resolve") || says("connection refused") || says("timed out") || says("no route"))
        why = QStringLiteral("%1 can't be reached at port %2").arg(host).arg(m_settings.port);
    else if (says("cannot listen") || says("address already in use") || says("forwarding failed"))
        why = QStringLiteral("a port of this computer was taken meanwhile: try again");
    else
        why = QStringLiteral("ssh to %1 ended").arg(host);
    return {.kind = ErrorKind::Unavailable,
            .detail = QStringLiteral("The SSH connection failed: ") + why +
                      (said.isEmpty() ? QStringLiteral(".") : QStringLiteral(".\n") + said),
            .subject = QStringLiteral("ssh")};
}

} // namespace vhm24::core
