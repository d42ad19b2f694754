// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/circuitbreaker.h"
#include "models/core/cache/redisreplyreader.h"
#include "models/core/result.h"
#include "models/core/settings/redisurl.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <chrono>
#include <memory>
#include <optional>

class QTcpSocket;

namespace vhm24::core {

/// A Redis that may be slow, gone, lying or hostile: each call ends within its budget, and every failure is an Error
/// that the caller treats as a miss. Blocking; made, used and destroyed on one worker thread (a QThread or pool
/// thread). There is no way to send any other command, so FLUSHALL, FLUSHDB and KEYS can't happen.
class RedisClient {
public:
    struct Limits {
        int budgetMs = 300;                ///< For one call, connecting included.
        int sweepMs = 3000;                ///< For one removeByPrefix(), which takes many round trips.
        qsizetype mostBytes = 1024 * 1024; ///< Of a value, and of an answer.
        int failuresToOpen = 3;
        int probeMs = 10'000;
    };

    explicit RedisClient(RedisSettings settings);
    RedisClient(RedisSettings settings, Limits limits);
    ~RedisClient();
    Q_DISABLE_COPY_MOVE(RedisClient)

    /// nullopt: the key is not there.
    [[nodiscard]] Result<std::optional<QByteArray>> get(const QByteArray &key);
    [[nodiscard]] Result<Done> set(const QByteArray &key, const QByteArray &value, std::chrono::seconds timeToLive);
    /// The number of keys that were there.
    [[nodiscard]] Result<qint64> remove(const QByteArrayList &keys);
    /// Deletes every key that begins with the prefix, by SCAN. An empty prefix is refused.
    [[nodiscard]] Result<qint64> removeByPrefix(const QByteArray &prefix);
    /// The time of one round trip.
    [[nodiscard]] Result<std::chrono::microseconds> ping();
    /// For example "7.0.15".
    [[nodiscard]] Result<QByteArray> serverVersion();

    /// While it is open every call but the probe fails at once.
    [[nodiscard]] bool isCircuitOpen() const { return m_breaker.isOpen(); }

private:
    using Reply = RedisReplyReader::Reply;

    [[nodiscard]] Result<Reply> ask(const QByteArrayList &words, int replyType);
    [[nodiscard]] Result<Reply> roundTrip(const QByteArrayList &words, const QDeadlineTimer &deadline);
    [[nodiscard]] Result<Done> connectIfNeeded(const QDeadlineTimer &deadline);
    [[nodiscard]] Result<Done> openSocket(const QDeadlineTimer &deadline);
    [[nodiscard]] Result<Done> greet(const QDeadlineTimer &deadline);
    [[nodiscard]] Result<QByteArrayList> scan(QByteArray &cursor, const QByteArray &pattern);
    [[nodiscard]] Error failed(Error error);
    void disconnect();

    RedisSettings m_settings;
    Limits m_limits;
    CircuitBreaker m_breaker;
    QElapsedTimer m_clock;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<RedisReplyReader> m_reader;
};

} // namespace vhm24::core
