// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/servers/privateservers.h"
#include "tests/support/bouncer.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace vhm24::tests {

/// A running private PostgreSQL and Redis. With VHM24_TEST_SERVERS=DIR those of DIR are used, and go on afterwards, so
/// that many test programs share one start; else the object has its own and stops them when it ends.
class TestServers {
public:
    /// As their data is worth nothing, they don't wait for the disk: the suite takes half the time.
    static constexpr core::PrivateServers::Limits Small{
        .sharedBuffersMb = 128, .redisMaxMemoryMb = 64, .durable = false};

    TestServers();
    ~TestServers();
    TestServers(const TestServers &) = delete;
    TestServers &operator=(const TestServers &) = delete;

    /// Empty when all is well; else what to show in QVERIFY2.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString databaseUrl() const { return m_databaseUrl; }
    [[nodiscard]] QString redisUrl() const { return m_redisUrl; }

    /// Makes a new database, empty or a copy of `original`, and returns its URL; empty, and problem() set, when that
    /// failed.
    QString createDatabase(const QString &prefix, const QString &original = {});
    [[nodiscard]] bool hasDatabase(const QString &name);
    /// Gives it that name, in place of one that had it; nothing may be connected.
    bool renameDatabase(const QString &url, const QString &name);
    /// Drops it even when something is still connected.
    void dropDatabase(const QString &url);
    /// Runs statements on the database of the URL; false, and problem() set, when one failed.
    bool execute(const QString &url, const QString &sql);
    /// The same database without the pooler, if there is one between.
    [[nodiscard]] QString past(const QString &url) const { return m_bouncer ? m_bouncer->past(url) : url; }

private:
    std::unique_ptr<QTemporaryDir> m_own;
    std::unique_ptr<Bouncer> m_bouncer; ///< Where the databases are reached through one.
    QString m_directUrl;
    QString m_databaseUrl;
    QString m_redisUrl;
    QString m_problem;
};

} // namespace vhm24::tests
