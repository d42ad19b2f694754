// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/cache/redisinfo.h"
#include "models/core/health/healthprobe.h"

namespace vhm24::core {

namespace {

constexpr double LookupsThatTell = 10'000;

HealthRecord redisRecord(const char *id, const char *title, HealthUnit unit = HealthUnit::Count,
                         HealthLimits limits = {}, const char *advice = nullptr)
{
    return {.id = QLatin1String(id),
            .subject = QStringLiteral("redis"),
            .title = title,
            .advice = advice,
            .question = QStringLiteral("INFO"),
            .unit = unit,
            .limits = limits};
}

void setFigure(HealthRecord &record, double figure, bool kept = true)
{
    record.figure = figure;
    record.level = levelOf(figure, record.limits);
    record.kept = kept;
}

HealthRecord memoryRecord(const RedisInfo &info)
{
    // With an eviction policy a full memory is how a cache should be; without one, writes fail.
    const bool evicts = info.text("maxmemory_policy") != QLatin1String("noeviction");
    HealthRecord record = redisRecord(
        "redis_memory", QT_TRANSLATE_NOOP("Health", "Memory of Redis"), HealthUnit::Bytes, {},
        QT_TRANSLATE_NOOP("Health", "Soon Redis takes nothing more. Raise maxmemory, or let it evict keys."));
    setFigure(record, info.number("used_memory"));
    const auto used = info.memoryUsed();
    if (used && !evicts)
        record.level = levelOf(*used, {.watch = 0.8, .bad = 0.95});
    record.details.push_back({.name = info.text("maxmemory_policy"),
                              .figure = info.number("maxmemory"),
                              .note = info.text("mem_fragmentation_ratio"),
                              .noteWords = QT_TRANSLATE_NOOP("Health", "fragmentation: %1")});
    return record;
}

HealthRecord hitRecord(const RedisInfo &info)
{
    HealthRecord record = redisRecord(
        "redis_hits", QT_TRANSLATE_NOOP("Health", "Answered from the cache"), HealthUnit::Share,
        {.watch = 0.5, .bad = 0.2, .lowIsBad = true},
        QT_TRANSLATE_NOOP("Health", "The cache hardly helps: keys live too short, or are never asked for again."));
    const auto rate = info.hitRate();
    if (!rate) {
        record.reason = QStringLiteral("nothing was asked for yet");
        return record;
    }
    setFigure(record, *rate);
    if (info.number("keyspace_hits") + info.number("keyspace_misses") < LookupsThatTell)
        record.level = HealthLevel::Good; // too early to judge
    return record;
}

HealthRecord clientRecord(const RedisInfo &info)
{
    HealthRecord record =
        redisRecord("redis_clients", QT_TRANSLATE_NOOP("Health", "Connections to Redis"), HealthUnit::Count, {},
                    QT_TRANSLATE_NOOP("Health", "Soon nobody else is let in. See who opens so many."));
    setFigure(record, info.number("connected_clients"));
    if (const double most = info.number("maxclients"); most > 0)
        record.level = levelOf(*record.figure / most, {.watch = 0.7, .bad = 0.9});
    return record;
}

HealthRecord slowRecord(RedisClient &client)
{
    HealthRecord record = redisRecord(
        "redis_slow", QT_TRANSLATE_NOOP("Health", "Slow calls of the last hour"), HealthUnit::Count,
        {.watch = 1, .bad = 50},
        QT_TRANSLATE_NOOP("Health", "While one runs, everybody waits. Mostly somebody asks for all keys at once."));
    record.question = QStringLiteral("SLOWLOG GET 128");
    const auto calls = slowCallsOf(client, 128);
    if (!calls) {
        record.reason = calls.error().detail;
        return record;
    }
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-3600);
    double recent = 0;
    for (const RedisSlowCall &call : *calls) {
        if (call.at < since)
            continue;
        ++recent;
        if (record.details.size() < 20)
            record.details.push_back({.name = call.command,
                                      .figure = double(call.microseconds) / 1000,
                                      .note = call.at.toString(Qt::ISODate)});
    }
    setFigure(record, recent);
    return record;
}

HealthRecord replicaRecord(const RedisInfo &info)
{
    HealthRecord record = redisRecord(
        "redis_role", QT_TRANSLATE_NOOP("Health", "Role of Redis"), HealthUnit::Count, {},
        QT_TRANSLATE_NOOP(
            "Health", "It is a replica that has lost its master, or can't save. What it says may be of yesterday."));
    const bool lost =
        info.text("role") == QLatin1String("slave") && info.text("master_link_status") == QLatin1String("down");
    const bool unsaved = info.text("rdb_last_bgsave_status") == QLatin1String("err");
    setFigure(record, info.number("connected_slaves"), false);
    record.level = lost ? HealthLevel::Bad : unsaved ? HealthLevel::Watch : HealthLevel::Good;
    record.details.push_back({.name = info.text("role"), .note = info.text("redis_version")});
    return record;
}

} // namespace

std::vector<HealthRecord> probeRedis(RedisClient &client)
{
    HealthRecord latency = redisRecord(
        "redis_latency", QT_TRANSLATE_NOOP("Health", "Response time of Redis"), HealthUnit::Milliseconds,
        {.watch = 20, .bad = 200},
        QT_TRANSLATE_NOOP("Health", "The programs do without it, more slowly. Check REDIS_URL and that it runs."));
    latency.question = QStringLiteral("PING");
    const auto time = client.ping();
    if (!time) {
        latency.level = HealthLevel::Bad;
        latency.reason = time.error().detail;
        return {latency};
    }
    setFigure(latency, double(time->count()) / 1000);
    std::vector<HealthRecord> records{latency};
    const auto info = infoOf(client);
    if (!info) {
        HealthRecord memory =
            redisRecord("redis_memory", QT_TRANSLATE_NOOP("Health", "Memory of Redis"), HealthUnit::Bytes);
        memory.reason = info.error().detail;
        records.push_back(memory);
        return records;
    }
    records.push_back(memoryRecord(*info));
    records.push_back(hitRecord(*info));
    HealthRecord evictions =
        redisRecord("redis_evictions", QT_TRANSLATE_NOOP("Health", "Keys evicted for want of memory"));
    setFigure(evictions, info->number("evicted_keys"));
    records.push_back(evictions);
    records.push_back(clientRecord(*info));
    records.push_back(slowRecord(client));
    records.push_back(replicaRecord(*info));
    return records;
}

} // namespace vhm24::core
