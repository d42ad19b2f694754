// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/servers/serveraccount.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vhm24::core {

namespace {

Error fileError(const QString &what, const QString &path)
{
    return {.kind = ErrorKind::Internal, .detail = QStringLiteral("%1 %2: %3").arg(what, path, qt_error_string(errno))};
}

// The servers get nothing of ours but the way to find programs: no PG* defaults, no LD_PRELOAD, no secrets.
QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment plain;
    plain.insert(QStringLiteral("PATH"),
                 QStringLiteral("/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin"));
    plain.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    plain.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    return plain;
}

bool writeAll(int descriptor, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written = ::write(descriptor, content.constData() + done, size_t(content.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        done += written;
    }
    return ::fsync(descriptor) == 0;
}

} // namespace

Result<ServerAccount> ServerAccount::current()
{
    if (::geteuid() != 0)
        return ServerAccount(false, ::geteuid(), ::getegid());
    passwd entry = {};
    passwd *found = nullptr;
    QByteArray buffer(16384, '\0');
    ::getpwnam_r("postgres", &entry, buffer.data(), size_t(buffer.size()), &found);
    if (!found)
        return Error{.kind = ErrorKind::NotFound,
                     .detail = QStringLiteral("PostgreSQL refuses to run as root and there is no user \"postgres\"; "
                                              "install postgresql-15 or start as an ordinary user")};
    return ServerAccount(true, found->pw_uid, found->pw_gid);
}

Result<Done> ServerAccount::makeDirectory(const QString &path) const
{
    if (owns(path))
        return Done{};
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
        return fileError(QStringLiteral("cannot make the private directory"), path);
    if (m_isOther && ::lchown(QFile::encodeName(path).constData(), m_user, m_group) != 0)
        return fileError(QStringLiteral("cannot hand over the directory"), path);
    return Done{};
}

bool ServerAccount::owns(const QString &directory) const
{
    struct stat state = {};
    return ::lstat(QFile::encodeName(directory).constData(), &state) == 0 && S_ISDIR(state.st_mode) &&
           state.st_uid == m_user && (state.st_mode & 0077) == 0;
}

Result<Done> ServerAccount::writeFile(const QString &path, const QByteArray &content) const
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray fresh = target + ".new";
    ::unlink(fresh.constData());
    // O_EXCL: as root we write into a directory that belongs to another user, and must not follow what he may have put
    // there.
    const int descriptor = ::open(fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fileError(QStringLiteral("cannot write"), path);
    const bool written = writeAll(descriptor, content) && (!m_isOther || ::fchown(descriptor, m_user, m_group) == 0);
    ::close(descriptor);
    if (!written || std::rename(fresh.constData(), target.constData()) != 0)
        return fileError(QStringLiteral("cannot write"), path);
    return Done{};
}

bool ServerAccount::canEnter(const QString &directory) const
{
    return run(QStringLiteral("/usr/bin/test"), {QStringLiteral("-x"), directory}, 5000).ok();
}

QStringList ServerAccount::commandFor(const QString &program, const QStringList &arguments) const
{
    QStringList command;
    if (m_isOther)
        command << QStringLiteral("setpriv") << QStringLiteral("--reuid=%1").arg(m_user)
                << QStringLiteral("--regid=%1").arg(m_group) << QStringLiteral("--init-groups") << QStringLiteral("--");
    return command << program << arguments;
}

Result<QByteArray> ServerAccount::run(const QString &program, const QStringList &arguments, int timeoutMs) const
{
    QStringList command = commandFor(program, arguments);
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.takeFirst(), command, QIODevice::ReadOnly);
    const QString name = QFileInfo(program).fileName();
    if (!process.waitForStarted(5000))
        return Error{.kind = ErrorKind::NotFound,
                     .detail = QStringLiteral("cannot start %1: %2").arg(program, process.errorString())};
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished(2000);
        return Error{.kind = ErrorKind::Unavailable,
                     .detail = QStringLiteral("%1 did not finish within %2 s").arg(name).arg(timeoutMs / 1000)};
    }
    const QByteArray output = process.readAll();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{.kind = ErrorKind::Internal,
                     .detail = QStringLiteral("%1 failed (%2): %3")
                                   .arg(name)
                                   .arg(process.exitCode())
                                   .arg(QString::fromLocal8Bit(output.right(2000)).trimmed())};
    return output;
}

Result<qint64> ServerAccount::launch(const QString &program, const QStringList &arguments, const QString &logFile,
                                     const QProcessEnvironment &extra) const
{
    QStringList command = commandFor(program, arguments);
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(extra);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProgram(command.takeFirst());
    process.setArguments(command);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(logFile, QIODevice::Append);
    process.setStandardErrorFile(logFile, QIODevice::Append);
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return Error{.kind = ErrorKind::NotFound,
                     .detail = QStringLiteral("cannot start %1: %2").arg(program, process.errorString())};
    return pid;
}

} // namespace vhm24::core
