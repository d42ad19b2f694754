// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/cache/redislink.h"

#include "models/core/cache/rediscommands.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>

namespace vhm24::core {

namespace {

int remainingMs(const QDeadlineTimer &deadline) { return int(std::max<qint64>(deadline.remainingTime(), 0)); }

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

Error redisUnavailable(const QString &what)
{
    return {.kind = ErrorKind::Unavailable, .detail = QStringLiteral("Redis: ") + what};
}

Error redisRefusal(const redisReply &reply)
{
    const QByteArray text = RedisReplyReader::textOf(reply);
    const QByteArray word = text.left(std::min<qsizetype>(text.indexOf(' ') < 0 ? 24 : text.indexOf(' '), 24));
    const bool denied = word == "WRONGPASS" || word == "NOAUTH" || text.contains("invalid password") ||
                        text.contains("no password is set");
    if (denied)
        return {.kind = ErrorKind::Denied,
                .detail =
                    QStringLiteral("Redis refuses the user name or the password (%1)").arg(QString::fromLatin1(word)),
                .subject = QString::fromLatin1(word)};
    return {.kind = word == "NOPERM" ? ErrorKind::Denied : ErrorKind::Internal,
            .detail = QStringLiteral("Redis answers %1").arg(QString::fromLatin1(word)),
            .subject = QString::fromLatin1(word)};
}

RedisLink::RedisLink(const RedisSettings &settings, RedisHost place, qsizetype mostBytes) :
    m_place(std::move(place)),
    m_socket(makeSocket(settings)),
    m_reader(mostBytes + 64)
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
}

RedisLink::~RedisLink() { m_socket->abort(); }

Result<Done> RedisLink::open(const QDeadlineTimer &deadline)
{
    auto *const secure = qobject_cast<QSslSocket *>(m_socket.get());
    if (secure)
        secure->connectToHostEncrypted(m_place.host, quint16(m_place.port));
    else
        m_socket->connectToHost(m_place.host, quint16(m_place.port));
    const bool open =
        secure ? secure->waitForEncrypted(remainingMs(deadline)) : m_socket->waitForConnected(remainingMs(deadline));
    if (!open)
        return redisUnavailable(QStringLiteral("%1:%2 can't be reached: %3")
                                    .arg(m_place.host)
                                    .arg(m_place.port)
                                    .arg(m_socket->errorString()));
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return Done{};
}

Result<Done> RedisLink::authenticate(const QString &user, const QString &password, const QDeadlineTimer &deadline)
{
    if (password.isEmpty())
        return Done{};
    QByteArrayList words{"AUTH"};
    if (!user.isEmpty())
        words.append(user.toUtf8());
    words.append(password.toUtf8());
    return askForOk(words, deadline);
}

bool RedisLink::isSound()
{
    m_socket->waitForReadyRead(0);
    return m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0;
}

Result<Done> RedisLink::readNext(Reply &reply, qsizetype more, const QDeadlineTimer &deadline)
{
    // What came with the answer before may hold this one.
    if (auto fed = m_reader.feed({}, reply, more); !fed)
        return fed;
    while (!reply) {
        if (m_socket->bytesAvailable() == 0 &&
            (deadline.hasExpired() || !m_socket->waitForReadyRead(remainingMs(deadline)))) {
            return redisUnavailable(deadline.hasExpired()
                                        ? QStringLiteral("no answer in time")
                                        : QStringLiteral("the connection broke: %1").arg(m_socket->errorString()));
        }
        // In pieces, so that a flood is refused before it is in our memory.
        if (auto fed = m_reader.feed(m_socket->read(64 * 1024), reply, more); !fed)
            return fed;
    }
    return Done{};
}

Result<std::vector<RedisLink::Reply>> RedisLink::askAll(const QList<QByteArrayList> &questions,
                                                        const QDeadlineTimer &deadline)
{
    QByteArray bytes;
    for (const QByteArrayList &words : questions) {
        if (!isAllowedCommand(words))
            return invalid(
                QStringLiteral("Redis: %1 is not sent from here").arg(QString::fromLatin1(words.value(0).left(24))));
        bytes += RedisReplyReader::command(words);
    }
    if (m_socket->write(bytes) != bytes.size())
        return redisUnavailable(QStringLiteral("the connection broke while sending"));
    std::vector<Reply> replies(std::size_t(questions.size()));
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (auto read = readNext(replies[std::size_t(i)], questions.size() - i - 1, deadline); !read)
            return read.error();
    }
    return Result<std::vector<Reply>>(std::move(replies));
}

Result<RedisLink::Reply> RedisLink::ask(const QByteArrayList &words, const QDeadlineTimer &deadline)
{
    auto replies = askAll({words}, deadline);
    if (!replies)
        return replies.error();
    return Result<Reply>(std::move(replies->front()));
}

Result<Done> RedisLink::askForOk(const QByteArrayList &words, const QDeadlineTimer &deadline)
{
    const auto reply = ask(words, deadline);
    if (!reply)
        return reply.error();
    if ((*reply)->type == REDIS_REPLY_ERROR)
        return redisRefusal(**reply);
    if ((*reply)->type != REDIS_REPLY_STATUS)
        return redisUnavailable(QStringLiteral("an answer of the wrong kind"));
    return Done{};
}

} // namespace vhm24::core
