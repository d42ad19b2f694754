// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/cache/redisscan.h"

namespace vhm24::core {

namespace {

constexpr int KeysOfAScan = 1000;

/// SCAN from the cursor for about as long; `take` gets the keys of each page.
Result<RedisProgress> walk(RedisClient &client, const QByteArray &prefix, QByteArray &cursor, RedisProgress &progress,
                           const std::stop_token &stop, std::chrono::milliseconds budget,
                           const std::function<Result<Done>(const QByteArrayList &keys)> &take)
{
    if (cursor.isEmpty()) {
        const auto size = client.call({"DBSIZE"});
        if (!size)
            return size.error();
        progress.total = (*size)->integer;
        cursor = "0";
    }
    const QDeadlineTimer end(budget);
    while (!progress.finished) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("stopped on the way over the keys")};
        const auto page = client.scan(cursor, prefix, KeysOfAScan);
        if (!page)
            return page.error();
        if (const auto taken = take(page->keys); !taken)
            return taken.error();
        progress.seen += page->keys.size();
        cursor = page->cursor;
        progress.finished = cursor == "0";
        if (end.hasExpired())
            break;
    }
    return progress;
}

} // namespace

RedisScan::RedisScan(QByteArray prefix, RedisKeyTree::Limits limits) : m_prefix(std::move(prefix)), m_tree(limits) {}

Result<RedisProgress> RedisScan::step(RedisClient &client, std::stop_token stop, std::chrono::milliseconds budget)
{
    return walk(client, m_prefix, m_cursor, m_progress, stop, budget, [this](const QByteArrayList &keys) {
        for (const QByteArray &key : keys)
            m_tree.add(key);
        return Result<Done>(Done{});
    });
}

RedisSweep::RedisSweep(QByteArray prefix, bool remove) : m_prefix(std::move(prefix)), m_remove(remove) {}

Result<RedisProgress> RedisSweep::step(RedisClient &client, std::stop_token stop, std::chrono::milliseconds budget)
{
    if (m_prefix.isEmpty())
        return invalid(QStringLiteral("Redis: an empty prefix would delete every key"));
    return walk(client, m_prefix, m_cursor, m_progress, stop, budget,
                [this, &client](const QByteArrayList &keys) -> Result<Done> {
                    if (!m_remove)
                        return Done{};
                    const auto removed = client.unlink(keys);
                    if (!removed)
                        return removed.error();
                    m_progress.removed += *removed;
                    return Done{};
                });
}

} // namespace vhm24::core
