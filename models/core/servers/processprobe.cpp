// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/servers/processprobe.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

namespace vhm24::core {

QByteArray ProcessProbe::read(const char *what) const
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(m_pid).arg(QLatin1String(what)));
    return m_pid > 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool ProcessProbe::isAlive() const
{
    const QByteArray stat = read("stat");
    // The name in parentheses may itself hold spaces and parentheses; the state follows the last one.
    const qsizetype afterName = stat.lastIndexOf(')');
    if (afterName < 0 || afterName + 2 >= stat.size())
        return false;
    const char state = stat.at(afterName + 2);
    return state != 'Z' && state != 'X';
}

bool ProcessProbe::commandLineNames(const QString &path) const
{
    const auto isBorder = [](char c) { return c == '\0' || c == ' '; };
    const QByteArray line = read("cmdline");
    const QByteArray wanted = QFile::encodeName(path);
    for (qsizetype at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        if ((at == 0 || isBorder(line.at(at - 1))) && (end == line.size() || isBorder(line.at(end))))
            return true;
    }
    return false;
}

bool ProcessProbe::waitUntilGone(int timeoutMs) const
{
    const QDeadlineTimer deadline(timeoutMs);
    while (isAlive()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }
    return true;
}

} // namespace vhm24::core
