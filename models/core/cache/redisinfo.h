// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/redisclient.h"

#include <QDateTime>
#include <QMap>

#include <optional>
#include <vector>

namespace vhm24::core {

/// What a Redis says of itself.
struct RedisInfo {
    QMap<QByteArray, QByteArray> values = {}; ///< Every line of INFO.

    [[nodiscard]] QString text(const QByteArray &name) const { return QString::fromUtf8(values.value(name)); }
    [[nodiscard]] double number(const QByteArray &name, double otherwise = 0) const;
    /// Hits of hits and misses; nothing before the first question.
    [[nodiscard]] std::optional<double> hitRate() const;
    /// Of the limit; nothing where there is none.
    [[nodiscard]] std::optional<double> memoryUsed() const;
};

struct RedisSlowCall {
    QDateTime at = {};
    qint64 microseconds = 0;
    QString command = {}; ///< The verb and the key; never a value.
    QString client = {};
};

struct RedisGuest {
    QString address = {};
    QString name = {};
    QString command = {};
    qint64 ageS = 0;
    qint64 idleS = 0;
};

[[nodiscard]] Result<RedisInfo> infoOf(RedisClient &client);
/// The slowest of late, the newest first.
[[nodiscard]] Result<std::vector<RedisSlowCall>> slowCallsOf(RedisClient &client, int most = 20);
[[nodiscard]] Result<std::vector<RedisGuest>> guestsOf(RedisClient &client, int most = 100);
[[nodiscard]] RedisInfo parseRedisInfo(const QByteArray &text);

} // namespace vhm24::core
