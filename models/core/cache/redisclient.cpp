// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/cache/redisclient.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>

namespace vhm24::core {

namespace {

Error unavailable(const QString &what)
{
    return {.kind = ErrorKind::Unavailable, .detail = QStringLiteral("Redis: ") + what};
}

int remainingMs(const QDeadlineTimer &deadline) { return int(std::max<qint64>(deadline.remainingTime(), 0)); }

// Only the code word: what follows may quote our own data or password.
Error refusal(const redisReply &reply)
{
    const QByteArray text = RedisReplyReader::textOf(reply);
    const QByteArray word = text.left(std::min<qsizetype>(text.indexOf(' ') < 0 ? 24 : text.indexOf(' '), 24));
    const bool denied = word == "WRONGPASS" || word == "NOAUTH" || word == "NOPERM" ||
                        text.contains("invalid password") || text.contains("no password is set");
    return {.kind = denied ? ErrorKind::Denied : ErrorKind::Internal,
            .detail =
                denied
                    ? QStringLiteral("Redis refuses the user name or the password (%1)").arg(QString::fromLatin1(word))
                    : QStringLiteral("Redis answers %1").arg(QString::fromLatin1(word))};
}

QByteArray literalPattern(const QByteArray &prefix)
{
    QByteArray pattern;
    for (const char c : prefix) {
        if (c == '*' || c == '?' || c == '[' || c == ']' || c == '\\' || c == '^')
            pattern.append('\\');
        pattern.append(c);
    }
    return pattern + '*';
}

std::unique_ptr<QTcpSocket> makeSocket(const RedisSettings &settings)
{
    if (!settings.tls)
        return std::make_unique<QTcpSocket>();
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.caFile.isEmpty())
        configuration.addCaCertificates(settings.caFile);
    socket->setSslConfiguration(configuration);
    return socket;
}

} // namespace

RedisClient::RedisClient(RedisSettings settings) : RedisClient(std::move(settings), Limits()) {}

RedisClient::RedisClient(RedisSettings settings, Limits limits) :
    m_settings(std::move(settings)),
    m_limits(limits),
    m_breaker(limits.failuresToOpen, limits.probeMs)
{
    m_clock.start();
}

RedisClient::~RedisClient() = default;

void RedisClient::disconnect()
{
    if (m_socket)
        m_socket->abort();
    m_socket.reset();
    m_reader.reset();
}

Error RedisClient::failed(Error error)
{
    disconnect();
    m_breaker.failed(m_clock.elapsed());
    return error;
}

Result<Done> RedisClient::openSocket(const QDeadlineTimer &deadline)
{
    m_socket = makeSocket(m_settings);
    m_reader = std::make_unique<RedisReplyReader>(m_limits.mostBytes + 64);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    auto *const secure = qobject_cast<QSslSocket *>(m_socket.get());
    if (secure)
        secure->connectToHostEncrypted(m_settings.host, quint16(m_settings.port));
    else
        m_socket->connectToHost(m_settings.host, quint16(m_settings.port));
    const bool open =
        secure ? secure->waitForEncrypted(remainingMs(deadline)) : m_socket->waitForConnected(remainingMs(deadline));
    if (!open)
        return unavailable(QStringLiteral("%1:%2 can't be reached: %3")
                               .arg(m_settings.host)
                               .arg(m_settings.port)
                               .arg(m_socket->errorString()));
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return Done{};
}

Result<Done> RedisClient::greet(const QDeadlineTimer &deadline)
{
    QList<QByteArrayList> greetings;
    if (!m_settings.password.isEmpty() && !m_settings.user.isEmpty())
        greetings.append({"AUTH", m_settings.user.toUtf8(), m_settings.password.toUtf8()});
    else if (!m_settings.password.isEmpty())
        greetings.append({"AUTH", m_settings.password.toUtf8()});
    if (m_settings.database != 0)
        greetings.append({"SELECT", QByteArray::number(m_settings.database)});
    for (const QByteArrayList &greeting : std::as_const(greetings)) {
        auto reply = roundTrip(greeting, deadline);
        if (!reply)
            return reply.error();
        if ((*reply)->type == REDIS_REPLY_ERROR)
            return refusal(**reply);
        if ((*reply)->type != REDIS_REPLY_STATUS)
            return unavailable(QStringLiteral("an answer of the wrong kind"));
    }
    return Done{};
}

Result<Done> RedisClient::connectIfNeeded(const QDeadlineTimer &deadline)
{
    // Bytes that nobody asked for, or an end of file, show before the next question is sent.
    if (m_socket) {
        m_socket->waitForReadyRead(0);
        if (m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0)
            return Done{};
    }
    disconnect();
    if (auto open = openSocket(deadline); !open)
        return open;
    return greet(deadline);
}

Result<RedisClient::Reply> RedisClient::roundTrip(const QByteArrayList &words, const QDeadlineTimer &deadline)
{
    const QByteArray command = RedisReplyReader::command(words);
    if (command.isEmpty() || m_socket->write(command) != command.size())
        return unavailable(QStringLiteral("the connection broke while sending"));
    Reply reply;
    while (!reply) {
        if (m_socket->bytesAvailable() == 0 &&
            (deadline.hasExpired() || !m_socket->waitForReadyRead(remainingMs(deadline)))) {
            return unavailable(deadline.hasExpired()
                                   ? QStringLiteral("no answer in time")
                                   : QStringLiteral("the connection broke: %1").arg(m_socket->errorString()));
        }
        // In pieces, so that a flood is refused before it is in our memory.
        if (auto fed = m_reader->feed(m_socket->read(64 * 1024), reply); !fed)
            return fed.error();
    }
    return Result<Reply>(std::move(reply));
}

Result<RedisClient::Reply> RedisClient::ask(const QByteArrayList &words, int replyType)
{
    if (!m_breaker.allows(m_clock.elapsed()))
        return unavailable(QStringLiteral("not asked after repeated failures"));
    const QDeadlineTimer deadline(m_limits.budgetMs);
    if (auto connected = connectIfNeeded(deadline); !connected)
        return failed(connected.error());
    auto reply = roundTrip(words, deadline);
    if (!reply)
        return failed(reply.error());
    const int type = (*reply)->type;
    if (type == REDIS_REPLY_ERROR) {
        // The connection is sound; a key of another type or a full memory is no reason to stop asking.
        const Error error = refusal(**reply);
        return error.kind == ErrorKind::Denied ? failed(error) : error;
    }
    if (type != replyType && !(replyType == REDIS_REPLY_STRING && type == REDIS_REPLY_NIL))
        return failed(unavailable(QStringLiteral("an answer of the wrong kind")));
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

Result<QByteArrayList> RedisClient::scan(QByteArray &cursor, const QByteArray &pattern)
{
    auto reply = ask({"SCAN", cursor, "MATCH", pattern, "COUNT", "1000"}, REDIS_REPLY_ARRAY);
    if (!reply)
        return reply.error();
    const redisReply &answer = **reply;
    if (answer.elements != 2 || answer.element[0]->type != REDIS_REPLY_STRING ||
        answer.element[1]->type != REDIS_REPLY_ARRAY)
        return failed(unavailable(QStringLiteral("an answer of the wrong kind")));
    cursor = RedisReplyReader::textOf(*answer.element[0]);
    QByteArrayList keys;
    for (size_t i = 0; i < answer.element[1]->elements; ++i)
        keys.append(RedisReplyReader::textOf(*answer.element[1]->element[i]));
    return keys;
}

Result<qint64> RedisClient::removeByPrefix(const QByteArray &prefix)
{
    if (prefix.isEmpty())
        return invalid(QStringLiteral("Redis: an empty prefix would delete every key"));
    const QByteArray pattern = literalPattern(prefix);
    const QDeadlineTimer deadline(m_limits.sweepMs);
    QByteArray cursor = "0";
    qint64 removed = 0;
    do {
        if (deadline.hasExpired())
            return unavailable(QStringLiteral("deleting by prefix was not finished in time"));
        auto keys = scan(cursor, pattern);
        if (!keys)
            return keys.error();
        // A lying server must not make us delete what was not meant.
        keys->removeIf([&prefix](const QByteArray &key) { return !key.startsWith(prefix); });
        const auto count = remove(*keys);
        if (!count)
            return count.error();
        removed += *count;
    } while (cursor != "0");
    return removed;
}

Result<std::chrono::microseconds> RedisClient::ping()
{
    // Twice, when it was not connected: the first answer holds the time of connecting.
    const bool wasConnected = m_socket != nullptr;
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
        return unavailable(QStringLiteral("it does not say its version"));
    const qsizetype begin = at + label.size();
    const qsizetype end = info.indexOf('\r', begin);
    return info.mid(begin, std::clamp<qsizetype>(end - begin, 0, 32));
}

} // namespace vhm24::core
