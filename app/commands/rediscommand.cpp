// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/commandlayout.h"
#include "app/commands/commandstop.h"
#include "models/core/cache/redisinfo.h"
#include "models/core/cache/rediskey.h"
#include "models/core/cache/redisscan.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace vhm24::app {

namespace {

using core::RedisClient;
using core::RedisKeyTree;

struct RedisTask {
    QString verb = {};
    QByteArray subject = {}; ///< A key, or what keys begin with.
    bool json = false;
    bool confirmed = false;
    std::stop_token stop = {};
};

QJsonObject keyJson(const core::RedisKeyFacts &facts)
{
    return {{QStringLiteral("key"), core::readable(facts.key)},
            {QStringLiteral("type"), facts.type},
            {QStringLiteral("ttlMs"), facts.timeToLiveMs},
            {QStringLiteral("bytes"), facts.bytes ? QJsonValue(*facts.bytes) : QJsonValue()}};
}

QString lifeOf(const core::RedisKeyFacts &facts)
{
    return facts.timeToLiveMs < 0 ? QStringLiteral("for ever") : QStringLiteral("%1 s").arg(facts.timeToLiveMs / 1000);
}

void printGroup(const RedisKeyTree &tree, const RedisKeyTree::Group &group, int depth)
{
    if (group.parent >= 0)
        printLine(QStringLiteral("%1  %2%3")
                      .arg(group.keys, 10)
                      .arg(QString(depth * 2, QLatin1Char(' ')), core::readable(group.name)));
    std::vector<int> below = group.groups;
    std::sort(below.begin(), below.end(),
              [&](int one, int other) { return tree.group(one).name < tree.group(other).name; });
    for (const int index : below)
        printGroup(tree, tree.group(index), depth + 1);
}

/// The facts of the keys that stand right below the root: those of a narrow prefix, mostly all of them.
core::Result<std::vector<core::RedisKeyFacts>> namedKeys(RedisClient &client, const RedisKeyTree &tree)
{
    QByteArrayList names;
    for (const RedisKeyTree::Group &group : tree.all())
        names += group.names;
    std::sort(names.begin(), names.end());
    return core::factsOf(client, names.mid(0, 100));
}

int listKeys(RedisClient &client, const RedisTask &task)
{
    core::RedisScan scan(task.subject);
    core::RedisProgress progress;
    while (!progress.finished) {
        const auto step = scan.step(client, task.stop, std::chrono::milliseconds(500));
        if (!step)
            return failWith(step.error(), task.json);
        progress = *step;
    }
    const auto named = namedKeys(client, scan.tree());
    if (!named)
        return failWith(named.error(), task.json);
    if (!task.json) {
        printGroup(scan.tree(), scan.tree().root(), -1);
        for (const core::RedisKeyFacts &facts : *named)
            printLine(QStringLiteral("%1  %2  %3  %4")
                          .arg(facts.type, -6)
                          .arg(facts.bytes.value_or(-1), 8)
                          .arg(lifeOf(facts), -10)
                          .arg(core::readable(facts.key)));
        printLine(QStringLiteral("%1 keys of %2").arg(progress.seen).arg(progress.total));
        return Fine;
    }
    QJsonArray groups, keys;
    for (const RedisKeyTree::Group &group : scan.tree().all())
        groups +=
            QJsonObject{{QStringLiteral("prefix"), core::readable(group.prefix)}, {QStringLiteral("keys"), group.keys}};
    for (const core::RedisKeyFacts &facts : *named)
        keys += keyJson(facts);
    printJson({{QStringLiteral("seen"), progress.seen},
               {QStringLiteral("total"), progress.total},
               {QStringLiteral("groups"), groups},
               {QStringLiteral("keys"), keys}});
    return Fine;
}

int showKey(RedisClient &client, const RedisTask &task)
{
    const auto value = core::valueOf(client, task.subject);
    if (!value)
        return failWith(value.error(), task.json);
    if (task.json) {
        QJsonArray rows;
        for (qsizetype i = 0; i < value->rows.size(); ++i) {
            QJsonObject row{{QStringLiteral("value"), core::readable(value->rows[i])}};
            if (i < value->fields.size())
                row.insert(QStringLiteral("field"), core::readable(value->fields[i]));
            rows += row;
        }
        QJsonObject object = keyJson(value->facts);
        object.insert(QStringLiteral("encoding"), value->encoding);
        object.insert(QStringLiteral("length"), value->length);
        object.insert(QStringLiteral("whole"), value->whole);
        object.insert(QStringLiteral("rows"), rows);
        printJson(object);
        return Fine;
    }
    printLine(QStringLiteral("%1 (%2), %3 long, lives %4")
                  .arg(value->facts.type, value->encoding)
                  .arg(value->length)
                  .arg(lifeOf(value->facts)));
    for (qsizetype i = 0; i < value->rows.size(); ++i)
        printLine((i < value->fields.size() ? core::readable(value->fields[i]) + QStringLiteral(": ") : QString()) +
                  core::readable(value->rows[i]));
    if (!value->whole)
        printLine(QStringLiteral("…"));
    return Fine;
}

int deleteKeys(RedisClient &client, const RedisTask &task)
{
    core::RedisSweep sweep(task.subject, task.confirmed);
    core::RedisProgress progress;
    while (!progress.finished) {
        const auto step = sweep.step(client, task.stop, std::chrono::milliseconds(500));
        if (!step)
            return failWith(step.error(), task.json);
        progress = *step;
    }
    if (task.json)
        printJson({{QStringLiteral("seen"), progress.seen},
                   {QStringLiteral("removed"), progress.removed},
                   {QStringLiteral("dryRun"), !task.confirmed}});
    else if (task.confirmed)
        printLine(QStringLiteral("%1 keys deleted").arg(progress.removed));
    else
        printLine(QStringLiteral("%1 keys would be deleted; say --yes to do it").arg(progress.seen));
    return Fine;
}

int showInfo(RedisClient &client, const RedisTask &task)
{
    const auto info = core::infoOf(client);
    if (!info)
        return failWith(info.error(), task.json);
    constexpr const char *Shown[] = {"redis_version",     "role",          "uptime_in_seconds",
                                     "connected_clients", "used_memory",   "maxmemory",
                                     "maxmemory_policy",  "keyspace_hits", "keyspace_misses",
                                     "evicted_keys",      "expired_keys",  "mem_fragmentation_ratio",
                                     "connected_slaves",  "db0",           "total_commands_processed"};
    QJsonObject object;
    for (const char *const name : Shown)
        object.insert(QLatin1String(name), info->text(name));
    QJsonArray slow;
    if (const auto calls = core::slowCallsOf(client); calls) {
        for (const core::RedisSlowCall &call : *calls)
            slow += QJsonObject{{QStringLiteral("at"), call.at.toString(Qt::ISODate)},
                                {QStringLiteral("microseconds"), call.microseconds},
                                {QStringLiteral("command"), call.command}};
    }
    object.insert(QStringLiteral("slow"), slow);
    if (task.json) {
        printJson(object);
        return Fine;
    }
    for (const char *const name : Shown)
        printLine(QStringLiteral("%1  %2").arg(QLatin1String(name), -26).arg(info->text(name)));
    for (const QJsonValue &call : std::as_const(slow))
        printLine(QStringLiteral("slow  %1 µs  %2")
                      .arg(call.toObject().value(QLatin1String("microseconds")).toInteger(), 10)
                      .arg(call.toObject().value(QLatin1String("command")).toString()));
    return Fine;
}

} // namespace

int runRedis(const QStringList &arguments)
{
    QCommandLineParser parser;
    addConnectionOptions(parser);
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
    parser.addOption(QCommandLineOption(QStringLiteral("yes")));
    const bool parsed = parser.parse(arguments);
    const QStringList words = parser.positionalArguments();
    const CommandStop stop;
    const RedisTask task{.verb = words.value(0),
                         .subject = core::fromReadable(words.value(1)),
                         .json = parser.isSet(QStringLiteral("json")),
                         .confirmed = parser.isSet(QStringLiteral("yes")),
                         .stop = stop.token()};
    constexpr std::pair<const char *, int (*)(RedisClient &, const RedisTask &)> Verbs[] = {
        {"keys", listKeys}, {"show", showKey}, {"delete", deleteKeys}, {"info", showInfo}};
    const auto *const verb = std::find_if(std::begin(Verbs), std::end(Verbs),
                                          [&](const auto &one) { return task.verb == QLatin1String(one.first); });
    const bool needsSubject = task.verb == QLatin1String("show") || task.verb == QLatin1String("delete");
    if (!parsed || words.size() > 2 || verb == std::end(Verbs) || (needsSubject && task.subject.isEmpty())) {
        printError(QStringLiteral("Usage: vhm24-desk redis keys [PREFIX] | show KEY | delete PREFIX [--yes] | info "
                                  "[--json] [--profile NAME] [--env FILE]"));
        return Usage;
    }
    const auto configuration = configurationOrComplain(parser);
    if (!configuration)
        return Wrong;
    if (!configuration->redis) {
        printError(QStringLiteral("No Redis is set up: set REDIS_URL like redis://:PASSWORD@HOST:6379."));
        return Wrong;
    }
    RedisClient client(*configuration->redis, RedisClient::patient());
    return verb->second(client, task);
}

} // namespace vhm24::app
