// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/redisclient.h"
#include "models/core/cache/rediskeytree.h"

#include <chrono>
#include <stop_token>

namespace vhm24::core {

/// How far a walk over the keys has come.
struct RedisProgress {
    qint64 seen = 0;    ///< Keys that begin with the prefix. SCAN may show a key twice while the server grows.
    qint64 total = 0;   ///< Keys in the database at the beginning, whatever they begin with.
    qint64 removed = 0; ///< By RedisSweep.
    bool finished = false;
};

/// A walk over all keys in steps, each of which is short: the thread of Redis is free between them, and so is Redis.
/// One thread at a time.
class RedisScan {
public:
    explicit RedisScan(QByteArray prefix = {}, RedisKeyTree::Limits limits = {});
    /// Goes on for about `budget`. A stop is an Error of kind Cancelled; the next step goes on where this one ended.
    [[nodiscard]] Result<RedisProgress> step(RedisClient &client, std::stop_token stop = {},
                                             std::chrono::milliseconds budget = std::chrono::milliseconds(50));
    [[nodiscard]] const RedisKeyTree &tree() const { return m_tree; }

private:
    QByteArray m_prefix;
    QByteArray m_cursor;
    RedisKeyTree m_tree;
    RedisProgress m_progress;
};

/// Deletes what begins with a prefix, by SCAN and UNLINK, in steps like RedisScan. Without `remove` it only counts.
class RedisSweep {
public:
    explicit RedisSweep(QByteArray prefix, bool remove = true);
    [[nodiscard]] Result<RedisProgress> step(RedisClient &client, std::stop_token stop = {},
                                             std::chrono::milliseconds budget = std::chrono::milliseconds(50));

private:
    QByteArray m_prefix;
    bool m_remove;
    QByteArray m_cursor;
    RedisProgress m_progress;
};

} // namespace vhm24::core
