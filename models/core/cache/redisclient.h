// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/circuitbreaker.h"
#include "models/core/cache/redislink.h"
#include "models/core/result.h"
#include "models/core/settings/redisurl.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace vhm24::core {

/// A Redis that may be slow, gone, lying or hostile: each call ends within its budget, and every failure is an Error
/// that the caller treats as a miss. Blocking; made, used and destroyed on one worker thread (a QThread or pool
/// thread). Only commands of isAllowedCommand() are ever sent. With Sentinels it follows the master.
class RedisClient {
public:
    using Reply = RedisReplyReader::Reply;

    struct Limits {
        int budgetMs = 300;                ///< For one call, connecting included.
        int sweepMs = 3000;                ///< For one removeByPrefix(), which takes many round trips.
        qsizetype mostBytes = 1024 * 1024; ///< Of a value, and of an answer.
        int failuresToOpen = 3;
        int probeMs = 10'000;
    };
    /// For a person who looks into the cache: patient, and ready for large answers.
    static constexpr Limits patient() { return {.budgetMs = 5000, .mostBytes = 8 * 1024 * 1024, .probeMs = 1000}; }

    explicit RedisClient(RedisSettings settings);
    RedisClient(RedisSettings settings, Limits limits);
    ~RedisClient();
    Q_DISABLE_COPY_MOVE(RedisClient)

    /// nullopt: the key is not there.
    [[nodiscard]] Result<std::optional<QByteArray>> get(const QByteArray &key);
    [[nodiscard]] Result<Done> set(const QByteArray &key, const QByteArray &value, std::chrono::seconds timeToLive);
    /// The number of keys that were there.
    [[nodiscard]] Result<qint64> remove(const QByteArrayList &keys);
    /// The same, and the server frees their memory later, so that a large one holds up nobody.
    [[nodiscard]] Result<qint64> unlink(const QByteArrayList &keys);
    /// Deletes every key that begins with the prefix, by SCAN. An empty prefix is refused.
    [[nodiscard]] Result<qint64> removeByPrefix(const QByteArray &prefix);
    /// The time of one round trip.
    [[nodiscard]] Result<std::chrono::microseconds> ping();
    /// For example "7.0.15".
    [[nodiscard]] Result<QByteArray> serverVersion();

    struct ScanPage {
        QByteArray cursor = {}; ///< "0": that was the last one.
        QByteArrayList keys = {};
    };
    /// One step of SCAN over the keys that begin with the prefix; begin with the cursor "0".
    [[nodiscard]] Result<ScanPage> scan(const QByteArray &cursor, const QByteArray &prefix, int count = 1000);

    /// Any allowed command; an answer of Redis that is an error is an Error, whose subject is its first word.
    [[nodiscard]] Result<Reply> call(const QByteArrayList &words);
    /// Several in one round trip; each answer may be an error of Redis.
    [[nodiscard]] Result<std::vector<Reply>> callAll(const QList<QByteArrayList> &questions);

    /// While it is open every call but the probe fails at once.
    [[nodiscard]] bool isCircuitOpen() const { return m_breaker.isOpen(); }
    /// Whom it talks to at the moment.
    [[nodiscard]] std::optional<RedisHost> server() const;

private:
    [[nodiscard]] Result<std::vector<Reply>> exchange(const QList<QByteArrayList> &questions);
    [[nodiscard]] Result<Reply> answerTo(const QByteArrayList &words);
    [[nodiscard]] Result<Reply> ask(const QByteArrayList &words, int replyType);
    [[nodiscard]] Result<Done> connectIfNeeded(const QDeadlineTimer &deadline);
    [[nodiscard]] Result<Done> connectTo(const RedisHost &place, const QDeadlineTimer &deadline);
    [[nodiscard]] Error failed(Error error);

    RedisSettings m_settings;
    Limits m_limits;
    CircuitBreaker m_breaker;
    QElapsedTimer m_clock;
    std::unique_ptr<RedisLink> m_link;
};

/// The pattern of SCAN that finds what begins with these bytes and nothing else.
[[nodiscard]] QByteArray patternOfPrefix(const QByteArray &prefix);

} // namespace vhm24::core
