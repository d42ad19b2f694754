// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace vhm24::tests {

/// A pgbouncer in transaction mode with few connections, in front of the private PostgreSQL of a folder. With
/// VHM24_TEST_BOUNCER=1 the program under test reaches its databases through it, and tests themselves do not.
class Bouncer {
public:
    explicit Bouncer(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] static bool isWanted() { return qEnvironmentVariableIntValue("VHM24_TEST_BOUNCER") == 1; }

    [[nodiscard]] core::Result<core::Done> start();
    void stop();
    [[nodiscard]] bool isRunning() const { return run().port > 0; }
    /// The address through it of a database whose direct one is given.
    [[nodiscard]] QString through(const QString &url) const;
    /// The other way round; any other address stays as it is.
    [[nodiscard]] QString past(const QString &url) const;

private:
    struct Run {
        int port = 0;
        qint64 pid = 0;
        int serverPort = 0;
    };
    [[nodiscard]] QString noteFile() const { return m_folder + QStringLiteral("/bouncer"); }
    [[nodiscard]] Run run() const;

    QString m_folder;
};

} // namespace vhm24::tests
