// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/redisclient.h"

#include <QSet>

#include <chrono>
#include <functional>

namespace vhm24::core {

/// Lists that hardly change, such as places and the names of goods, read through Redis. Every write gives its table a
/// new generation, and an answer is kept under the generation that stood before it was read: one that was on its way
/// during the write is never seen again. Without Redis everything is loaded, only more slowly. Of one thread.
class ReferenceCache {
public:
    using Load = std::function<Result<QByteArray>()>;
    struct Counters {
        qint64 hits = 0;
        qint64 misses = 0;
        qint64 failures = 0; ///< Redis did not answer; loaded as well.
    };

    explicit ReferenceCache(RedisClient &client) : m_client(client) {}

    /// What `load` gives, or what it gave before. `question` tells the lists of a table apart.
    [[nodiscard]] Result<QByteArray> read(const QString &table, const QByteArray &question, const Load &load,
                                          std::chrono::seconds timeToLive = std::chrono::hours(1));
    /// Rows of the table were written by us: call it after the commit, and before anybody reads again.
    void written(const QString &table);
    [[nodiscard]] const Counters &counters() const { return m_counters; }

private:
    /// Nothing where Redis can't be asked, or does not know yet of a write of ours.
    [[nodiscard]] std::optional<QByteArray> generation(const QString &table);
    [[nodiscard]] bool renew(const QString &table, const QByteArray &generation);

    RedisClient &m_client;
    QSet<QString> m_unsaid; ///< Tables that were written while Redis was away.
    Counters m_counters;
};

} // namespace vhm24::core
