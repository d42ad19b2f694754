// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/redisclient.h"

#include <optional>
#include <vector>

namespace vhm24::core {

struct RedisKeyFacts {
    QByteArray key = {};
    QString type = {};                ///< string, list, set, zset, hash, stream; `none` when it is gone.
    qint64 timeToLiveMs = -1;         ///< -1: it stays for ever.
    std::optional<qint64> bytes = {}; ///< Nothing where MEMORY USAGE may not be asked.

    [[nodiscard]] bool exists() const { return !type.isEmpty() && type != QLatin1String("none"); }
};

/// The first elements of a key, as many and as long as was asked for.
struct RedisKeyValue {
    RedisKeyFacts facts = {};
    QString encoding = {};
    qint64 length = 0;          ///< Bytes of a string, elements of anything else.
    QByteArrayList rows = {};   ///< Values: of a string one, of a list or set the elements.
    QByteArrayList fields = {}; ///< Beside each value: the field of a hash, the score of a zset, the id in a stream.
    bool whole = false;         ///< Whether this is all of it.
};

struct RedisValueLimits {
    int elements = 100;
    qsizetype bytes = 64 * 1024; ///< Of a string, and of each element.
};

/// Types, times to live and sizes in one round trip; in the order of the keys.
[[nodiscard]] Result<std::vector<RedisKeyFacts>> factsOf(RedisClient &client, const QByteArrayList &keys);
/// NotFound when it is gone.
[[nodiscard]] Result<RedisKeyValue> valueOf(RedisClient &client, const QByteArray &key, RedisValueLimits limits = {});
/// Bytes for people: text as it is, everything else as \xNN.
[[nodiscard]] QString readable(const QByteArray &bytes);
/// Back to the bytes, as a person types them.
[[nodiscard]] QByteArray fromReadable(const QString &text);

} // namespace vhm24::core
