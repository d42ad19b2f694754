// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace vhm24::core {

/// What the kernel says of a process id that was read from a file and may mean another process by now.
class ProcessProbe {
public:
    explicit ProcessProbe(qint64 pid) : m_pid(pid) {}

    /// False for a zombie too: it holds no file, port or memory any more.
    [[nodiscard]] bool isAlive() const;
    /// True when the command line names this path as a whole word. The command line is used because, unlike the working
    /// directory, root in a container without CAP_SYS_PTRACE may read it.
    [[nodiscard]] bool commandLineNames(const QString &path) const;
    /// Waits until it is no longer alive.
    [[nodiscard]] bool waitUntilGone(int timeoutMs) const;

private:
    [[nodiscard]] QByteArray read(const char *what) const;

    qint64 m_pid;
};

} // namespace vhm24::core
