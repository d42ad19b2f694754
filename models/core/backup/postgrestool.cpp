// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/postgrestool.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

namespace vhm24::core {

namespace {

constexpr int ToolPollMs = 100;
constexpr int ToolEndMs = 3'000;
constexpr qsizetype KeptToolLines = 20;

/// What a failed run is about: its complaints, or else the last that it said.
class ToolTail {
public:
    void add(const QString &line)
    {
        m_last += line;
        if (m_last.size() > KeptToolLines)
            m_last.removeFirst();
        const bool complaint = line.contains(QLatin1String(": error: ")) ||
                               line.contains(QLatin1String(": detail: ")) || line.contains(QLatin1String(": hint: "));
        if (complaint && m_complaints.size() < KeptToolLines)
            m_complaints += line;
    }
    [[nodiscard]] QString text() const
    {
        return (m_complaints.isEmpty() ? m_last : m_complaints).join(QLatin1Char('\n'));
    }

private:
    QStringList m_last;
    QStringList m_complaints;
};

Error toolFailure(const QString &text)
{
    const auto says = [&](const char *part) { return text.contains(QLatin1String(part), Qt::CaseInsensitive); };
    Error error{.kind = ErrorKind::Internal, .detail = text};
    if (says("server version mismatch"))
        error.kind = ErrorKind::Invalid, error.sqlState = "0A000";
    else if (says("permission denied") || says("must be owner") || says("password authentication failed"))
        error.kind = ErrorKind::Denied;
    else if (says("connection to server") || says("server closed the connection") || says("terminating connection"))
        error.kind = ErrorKind::Unavailable;
    else if (says("No space left on device"))
        error.sqlState = "53100";
    return error;
}

void endTool(QProcess &process)
{
    process.terminate(); // it cancels its statements and ends its own children
    if (!process.waitForFinished(ToolEndMs)) {
        process.kill();
        process.waitForFinished(ToolEndMs);
    }
}

void prepareTool(QProcess &process, const QString &path, const QStringList &arguments)
{
    process.setProgram(path);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    // When this program is killed, it must not go on.
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

Result<Done> watchTool(QProcess &process, const PostgresTool::Lines &line, const std::stop_token &stop)
{
    ToolTail tail;
    process.setReadChannel(QProcess::StandardError);
    process.start();
    if (!process.waitForStarted())
        return Error{.detail = QStringLiteral("%1 does not start: %2").arg(process.program(), process.errorString())};
    for (bool running = true; running;) {
        if (stop.stop_requested()) {
            endTool(process);
            return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("stopped")};
        }
        process.waitForReadyRead(ToolPollMs);
        running = process.state() != QProcess::NotRunning;
        while (process.canReadLine() || (!running && !process.atEnd())) {
            const QString text = QString::fromUtf8(process.readLine()).trimmed();
            tail.add(text);
            if (line)
                line(text);
        }
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return Done{};
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("stopped")};
    const QString text = tail.text();
    return toolFailure(text.isEmpty() ? QStringLiteral("%1 ended without a word").arg(process.program()) : text);
}

} // namespace

Result<PostgresTool> PostgresTool::find(const QString &name, int version)
{
    const QDir root(QStringLiteral("/usr/lib/postgresql"));
    QStringList versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString &one, const QString &other) { return one.toDouble() > other.toDouble(); });
    versions.prepend(QString::number(version));
    for (const QString &candidate : std::as_const(versions)) {
        const QString path = root.filePath(candidate + QStringLiteral("/bin/") + name);
        if (QFileInfo(path).isExecutable())
            return PostgresTool(path);
    }
    if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
        return PostgresTool(path);
    return Error{.kind = ErrorKind::NotFound,
                 .detail =
                     QStringLiteral("PostgreSQL's program %1 is not installed (Debian: postgresql-client)").arg(name),
                 .subject = name};
}

Result<Done> PostgresTool::run(const ConnectionSettings &place, const QStringList &arguments, const Lines &line,
                               std::stop_token stop) const
{
    QProcess process;
    prepareTool(process, m_path, QStringList(arguments) << QStringLiteral("--no-password"));
    process.setProcessEnvironment(environment(place));
    process.setStandardOutputFile(QProcess::nullDevice());
    return watchTool(process, line, stop);
}

Result<QByteArray> PostgresTool::output(const QStringList &arguments, std::stop_token stop) const
{
    QProcess process;
    prepareTool(process, m_path, arguments);
    process.setProcessEnvironment(environment({}));
    if (const auto ran = watchTool(process, {}, stop); !ran)
        return ran.error();
    return process.readAllStandardOutput();
}

QProcessEnvironment PostgresTool::environment(const ConnectionSettings &settings)
{
    const ConnectionSettings &place = settings.directly(); // they change settings of their session
    QProcessEnvironment child = QProcessEnvironment::systemEnvironment();
    child.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // its lines are read
    child.insert(QStringLiteral("PGAPPNAME"), QStringLiteral("vhm24-desk backup"));
    const auto insert = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            child.insert(QLatin1String(name), value);
    };
    QStringList ports;
    for (const int port : place.reachedPorts())
        ports += QString::number(port);
    insert("PGHOST", place.hosts.join(QLatin1Char(',')));
    insert("PGPORT", ports.join(QLatin1Char(',')));
    insert("PGUSER", place.user);
    insert("PGDATABASE", place.database);
    insert("PGPASSWORD", place.password); // without one, what the user has set up for libpq holds
    insert("PGSSLMODE", nameOf(place.sslMode));
    insert("PGSSLROOTCERT", place.sslRootCert);
    insert("PGSSLCERT", place.sslCert);
    insert("PGSSLKEY", place.sslKey);
    insert("PGHOSTADDR", place.reachedAddresses());
    insert("PGTARGETSESSIONATTRS", place.wantedSession());
    insert("PGCONNECT_TIMEOUT", QString::number(place.connectTimeoutS > 0 ? place.connectTimeoutS : 5));
    return child;
}

QString PostgresTool::databaseArgument(const QString &database)
{
    QString escaped = database;
    escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QStringLiteral("--dbname=dbname='%1'").arg(escaped);
}

QString PostgresTool::pattern(const QString &name)
{
    QString doubled = name;
    return QLatin1Char('"') + doubled.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace vhm24::core
