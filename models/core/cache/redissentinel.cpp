// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/cache/redissentinel.h"

namespace vhm24::core {

namespace {

constexpr qsizetype SentinelAnswerBytes = 64 * 1024;

Result<RedisHost> askSentinel(const RedisSettings &settings, const RedisHost &sentinel, const QDeadlineTimer &deadline)
{
    RedisLink link(settings, sentinel, SentinelAnswerBytes);
    if (auto open = link.open(deadline); !open)
        return open.error();
    if (auto known = link.authenticate(settings.sentinelUser, settings.sentinelPassword, deadline); !known)
        return known.error();
    const auto reply = link.ask({"SENTINEL", "get-master-addr-by-name", settings.master.toUtf8()}, deadline);
    if (!reply)
        return reply.error();
    const redisReply &answer = **reply;
    if (answer.type == REDIS_REPLY_ERROR)
        return redisRefusal(answer);
    if (answer.type != REDIS_REPLY_ARRAY || answer.elements != 2 || answer.element[0]->type != REDIS_REPLY_STRING ||
        answer.element[1]->type != REDIS_REPLY_STRING)
        return redisUnavailable(QStringLiteral("the Sentinel at %1:%2 knows no master %3")
                                    .arg(sentinel.host)
                                    .arg(sentinel.port)
                                    .arg(settings.master));
    return RedisHost{.host = QString::fromUtf8(RedisReplyReader::textOf(*answer.element[0])),
                     .port = RedisReplyReader::textOf(*answer.element[1]).toInt()};
}

} // namespace

Result<Done> findMaster(const RedisSettings &settings, const QDeadlineTimer &deadline,
                        const std::function<Result<Done>(const RedisHost &)> &tryMaster)
{
    Result<Done> outcome = redisUnavailable(QStringLiteral("no Sentinel is named"));
    qint64 left = qint64(settings.sentinels.size());
    for (const RedisHost &sentinel : settings.sentinels) {
        const QDeadlineTimer share(std::max<qint64>(deadline.remainingTime() / left--, 1));
        const auto master = askSentinel(settings, sentinel, share);
        outcome = master ? tryMaster(*master) : Result<Done>(master.error());
        // A wrong password is wrong everywhere; another Sentinel does not help.
        if (outcome || (master && outcome.error().kind == ErrorKind::Denied))
            return outcome;
    }
    return outcome;
}

Result<Done> confirmMaster(RedisLink &link, const QDeadlineTimer &deadline)
{
    const auto reply = link.ask({"ROLE"}, deadline);
    if (!reply)
        return reply.error();
    const redisReply &answer = **reply;
    if (answer.type == REDIS_REPLY_ERROR)
        return redisRefusal(answer);
    const bool isMaster = answer.type == REDIS_REPLY_ARRAY && answer.elements > 0 &&
                          RedisReplyReader::textOf(*answer.element[0]) == "master";
    if (!isMaster)
        return redisUnavailable(
            QStringLiteral("%1:%2 is no master any more").arg(link.place().host).arg(link.place().port));
    return Done{};
}

} // namespace vhm24::core
