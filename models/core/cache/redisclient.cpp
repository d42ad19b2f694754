// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/cache/redisclient.h"

#include "models/core/cache/rediscommands.h"
#include "models/core/cache/redissentinel.h"

#include <algorithm>

namespace vhm24::core {

namespace {

/// Whether the connection is of no use after this answer: the login fails, or the server is not what it was.
bool endsTheConnection(const Error &error)
{
    constexpr QLatin1String Words[] = {QLatin1String("WRONGPASS"), QLatin1String("NOAUTH"), QLatin1String("READONLY"),
                                       QLatin1String("MASTERDOWN"), QLatin1String("LOADING")};
    return std::any_of(std::begin(Words), std::end(Words), [&](QLatin1String word) { return error.subject == word; });
}

Error wrongKind() { return redisUnavailable(QStringLiteral("an answer of the wrong kind")); }

} // namespace

QByteArray patternOfPrefix(const QByteArray &prefix)
{
    QByteArray pattern;
    for (const char c : prefix) {
        if (c == '*' || c == '?' || c == '[' || c == ']' || c == '\\' || c == '^')
            pattern.append('\\');
        pattern.append(c);
    }
    return pattern + '*';
}

RedisClient::RedisClient(RedisSettings settings) : RedisClient(std::move(settings), Limits()) {}

RedisClient::RedisClient(RedisSettings settings, Limits limits) :
    m_settings(std::move(settings)),
    m_limits(limits),
    m_breaker(limits.failuresToOpen, limits.probeMs)
{
    m_clock.start();
}

RedisClient::~RedisClient() = default;

std::optional<RedisHost> RedisClient::server() const { return m_link ? std::optional(m_link->place()) : std::nullopt; }

Error RedisClient::failed(Error error)
{
    m_link.reset();
    m_breaker.failed(m_clock.elapsed());
    return error;
}

Result<Done> RedisClient::connectTo(const RedisHost &place, const QDeadlineTimer &deadline)
{
    m_link = std::make_unique<RedisLink>(m_settings, place, m_limits.mostBytes);
    if (auto open = m_link->open(deadline); !open)
        return open;
    if (auto known = m_link->authenticate(m_settings.user, m_settings.password, deadline); !known)
        return known;
    if (m_settings.database != 0) {
        if (auto chosen = m_link->askForOk({"SELECT", QByteArray::number(m_settings.database)}, deadline); !chosen)
            return chosen;
    }
    return m_settings.usesSentinels() ? confirmMaster(*m_link, deadline) : Result<Done>(Done{});
}

Result<Done> RedisClient::connectIfNeeded(const QDeadlineTimer &deadline)
{
    // Bytes that nobody asked for, or an end of file, show before the next question is sent.
    if (m_link && m_link->isSound())
        return Done{};
    m_link.reset();
    if (!m_settings.usesSentinels())
        return connectTo({.host = m_settings.host, .port = m_settings.port}, deadline);
    return findMaster(m_settings, deadline, [&](const RedisHost &master) { return connectTo(master, deadline); });
}

Result<std::vector<RedisClient::Reply>> RedisClient::exchange(const QList<QByteArrayList> &questions)
{
    for (const QByteArrayList &words : questions) {
        if (!isAllowedCommand(words))
            return invalid(
                QStringLiteral("Redis: %1 is not sent from here").arg(QString::fromLatin1(words.value(0).left(24))));
    }
    if (!m_breaker.allows(m_clock.elapsed()))
        return redisUnavailable(QStringLiteral("not asked after repeated failures"));
    const QDeadlineTimer deadline(m_limits.budgetMs);
    if (auto connected = connectIfNeeded(deadline); !connected)
        return failed(connected.error());
    auto replies = m_link->askAll(questions, deadline);
    if (!replies)
        return failed(replies.error());
    return replies;
}

Result<std::vector<RedisClient::Reply>> RedisClient::callAll(const QList<QByteArrayList> &questions)
{
    auto replies = exchange(questions);
    if (replies)
        m_breaker.succeeded();
    return replies;
}

Result<RedisClient::Reply> RedisClient::call(const QByteArrayList &words)
{
    auto reply = answerTo(words);
    if (reply)
        m_breaker.succeeded();
    return reply;
}

Result<RedisClient::Reply> RedisClient::answerTo(const QByteArrayList &words)
{
    auto replies = exchange({words});
    if (!replies)
        return replies.error();
    Reply &reply = replies->front();
    if (reply->type != REDIS_REPLY_ERROR)
        return Result<Reply>(std::move(reply));
    // Mostly the connection is sound; a key of another type or a full memory is no reason to stop asking.
    const Error error = redisRefusal(*reply);
    return endsTheConnection(error) ? failed(error) : error;
}

Result<RedisClient::Reply> RedisClient::ask(const QByteArrayList &words, int replyType)
{
    auto reply = answerTo(words);
    if (!reply)
        return reply;
    const int type = (*reply)->type;
    if (type != replyType && !(replyType == REDIS_REPLY_STRING && type == REDIS_REPLY_NIL))
        return failed(wrongKind());
    m_breaker.succeeded();
    return reply;
}

Result<std::optional<QByteArray>> RedisClient::get(const QByteArray &key)
{
    auto reply = ask({"GET", key}, REDIS_REPLY_STRING);
    if (!reply)
        return reply.error();
    if ((*reply)->type == REDIS_REPLY_NIL)
        return std::optional<QByteArray>();
    return std::optional(RedisReplyReader::textOf(**reply));
}

Result<Done> RedisClient::set(const QByteArray &key, const QByteArray &value, std::chrono::seconds timeToLive)
{
    if (value.size() > m_limits.mostBytes || timeToLive.count() < 1)
        return invalid(QStringLiteral("Redis: a value of %1 bytes for %2 s is not stored")
                           .arg(value.size())
                           .arg(qint64(timeToLive.count())));
    auto reply = ask({"SET", key, value, "EX", QByteArray::number(qint64(timeToLive.count()))}, REDIS_REPLY_STATUS);
    if (!reply)
        return reply.error();
    return Done{};
}

Result<qint64> RedisClient::remove(const QByteArrayList &keys)
{
    if (keys.isEmpty())
        return qint64(0);
    auto reply = ask(QByteArrayList{"DEL"} + keys, REDIS_REPLY_INTEGER);
    if (!reply)
        return reply.error();
    return qint64((*reply)->integer);
}

Result<qint64> RedisClient::unlink(const QByteArrayList &keys)
{
    if (keys.isEmpty())
        return qint64(0);
    auto reply = ask(QByteArrayList{"UNLINK"} + keys, REDIS_REPLY_INTEGER);
    if (!reply)
        return reply.error();
    return qint64((*reply)->integer);
}

Result<RedisClient::ScanPage> RedisClient::scan(const QByteArray &cursor, const QByteArray &prefix, int count)
{
    QByteArrayList words{"SCAN", cursor, "COUNT", QByteArray::number(count)};
    if (!prefix.isEmpty())
        words += {"MATCH", patternOfPrefix(prefix)};
    auto reply = ask(words, REDIS_REPLY_ARRAY);
    if (!reply)
        return reply.error();
    const redisReply &answer = **reply;
    if (answer.elements != 2 || answer.element[0]->type != REDIS_REPLY_STRING ||
        answer.element[1]->type != REDIS_REPLY_ARRAY)
        return failed(wrongKind());
    ScanPage page{.cursor = RedisReplyReader::textOf(*answer.element[0])};
    for (size_t i = 0; i < answer.element[1]->elements; ++i) {
        // A lying server must not make us show, or delete, what was not meant.
        if (QByteArray key = RedisReplyReader::textOf(*answer.element[1]->element[i]); key.startsWith(prefix))
            page.keys.append(std::move(key));
    }
    return page;
}

Result<qint64> RedisClient::removeByPrefix(const QByteArray &prefix)
{
    if (prefix.isEmpty())
        return invalid(QStringLiteral("Redis: an empty prefix would delete every key"));
    const QDeadlineTimer deadline(m_limits.sweepMs);
    QByteArray cursor = "0";
    qint64 removed = 0;
    do {
        if (deadline.hasExpired())
            return redisUnavailable(QStringLiteral("deleting by prefix was not finished in time"));
        const auto page = scan(cursor, prefix);
        if (!page)
            return page.error();
        const auto count = remove(page->keys);
        if (!count)
            return count.error();
        removed += *count;
        cursor = page->cursor;
    } while (cursor != "0");
    return removed;
}

Result<std::chrono::microseconds> RedisClient::ping()
{
    // Twice, when it was not connected: the first answer holds the time of connecting.
    const bool wasConnected = m_link != nullptr;
    QElapsedTimer timer;
    timer.start();
    auto reply = ask({"PING"}, REDIS_REPLY_STATUS);
    if (reply && !wasConnected) {
        timer.restart();
        reply = ask({"PING"}, REDIS_REPLY_STATUS);
    }
    if (!reply)
        return reply.error();
    return std::chrono::microseconds(timer.nsecsElapsed() / 1000);
}

Result<QByteArray> RedisClient::serverVersion()
{
    auto reply = ask({"INFO", "server"}, REDIS_REPLY_STRING);
    if (!reply)
        return reply.error();
    const QByteArray info = RedisReplyReader::textOf(**reply);
    const QByteArray label = "redis_version:";
    const qsizetype at = info.indexOf(label);
    if (at < 0)
        return redisUnavailable(QStringLiteral("it does not say its version"));
    const qsizetype begin = at + label.size();
    const qsizetype end = info.indexOf('\r', begin);
    return info.mid(begin, std::clamp<qsizetype>(end - begin, 0, 32));
}

} // namespace vhm24::core
