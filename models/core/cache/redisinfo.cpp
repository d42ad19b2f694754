// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/cache/redisinfo.h"

#include "models/core/cache/rediskey.h"

namespace vhm24::core {

namespace {

constexpr qsizetype LongestKeyShown = 120;

RedisSlowCall slowCallOf(const redisReply &entry)
{
    RedisSlowCall call{.at = QDateTime::fromSecsSinceEpoch(entry.element[1]->integer, Qt::UTC),
                       .microseconds = entry.element[2]->integer};
    const redisReply &words = *entry.element[3];
    // The words after the key may be somebody's data, and those of AUTH are a password.
    QByteArray verb = words.elements > 0 ? RedisReplyReader::textOf(*words.element[0]) : QByteArray();
    call.command = readable(verb);
    if (words.elements > 1 && verb.toUpper() != "AUTH" && verb.toUpper() != "HELLO")
        call.command += QLatin1Char(' ') + readable(RedisReplyReader::textOf(*words.element[1]).left(LongestKeyShown));
    if (entry.elements > 4)
        call.client = readable(RedisReplyReader::textOf(*entry.element[4]));
    return call;
}

} // namespace

double RedisInfo::number(const QByteArray &name, double otherwise) const
{
    bool isNumber = false;
    const double value = values.value(name).toDouble(&isNumber);
    return isNumber ? value : otherwise;
}

std::optional<double> RedisInfo::hitRate() const
{
    const double hits = number("keyspace_hits");
    const double all = hits + number("keyspace_misses");
    return all > 0 ? std::optional(hits / all) : std::nullopt;
}

std::optional<double> RedisInfo::memoryUsed() const
{
    const double limit = number("maxmemory");
    return limit > 0 ? std::optional(number("used_memory") / limit) : std::nullopt;
}

RedisInfo parseRedisInfo(const QByteArray &text)
{
    RedisInfo info;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith('#'))
            info.values.insert(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return info;
}

Result<RedisInfo> infoOf(RedisClient &client)
{
    const auto reply = client.call({"INFO"});
    if (!reply)
        return reply.error();
    return parseRedisInfo(RedisReplyReader::textOf(**reply));
}

Result<std::vector<RedisSlowCall>> slowCallsOf(RedisClient &client, int most)
{
    const auto reply = client.call({"SLOWLOG", "GET", QByteArray::number(most)});
    if (!reply)
        return reply.error();
    std::vector<RedisSlowCall> calls;
    for (size_t i = 0; (*reply)->type == REDIS_REPLY_ARRAY && i < (*reply)->elements; ++i) {
        const redisReply &entry = *(*reply)->element[i];
        if (entry.type == REDIS_REPLY_ARRAY && entry.elements >= 4 && entry.element[3]->type == REDIS_REPLY_ARRAY)
            calls.push_back(slowCallOf(entry));
    }
    return calls;
}

Result<std::vector<RedisGuest>> guestsOf(RedisClient &client, int most)
{
    const auto reply = client.call({"CLIENT", "LIST"});
    if (!reply)
        return reply.error();
    std::vector<RedisGuest> guests;
    for (const QByteArray &line : RedisReplyReader::textOf(**reply).split('\n')) {
        QMap<QByteArray, QByteArray> words;
        for (const QByteArray &word : line.trimmed().split(' '))
            words.insert(word.left(word.indexOf('=')), word.mid(word.indexOf('=') + 1));
        if (words.contains("addr") && int(guests.size()) < most)
            guests.push_back({.address = readable(words.value("addr")),
                              .name = readable(words.value("name")),
                              .command = readable(words.value("cmd")),
                              .ageS = words.value("age").toLongLong(),
                              .idleS = words.value("idle").toLongLong()});
    }
    return guests;
}

} // namespace vhm24::core
