// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/redisreplyreader.h"
#include "models/core/result.h"
#include "models/core/settings/redisurl.h"

#include <QByteArrayList>
#include <QDeadlineTimer>

#include <memory>
#include <vector>

class QTcpSocket;

namespace vhm24::core {

/// One connection to one Redis or Sentinel. Blocking, each call within its deadline; after an Error the link is of no
/// further use. It sends nothing that isAllowedCommand() refuses.
class RedisLink {
public:
    using Reply = RedisReplyReader::Reply;

    RedisLink(const RedisSettings &settings, RedisHost place, qsizetype mostBytes);
    ~RedisLink();
    Q_DISABLE_COPY_MOVE(RedisLink)

    [[nodiscard]] Result<Done> open(const QDeadlineTimer &deadline);
    /// Says who we are where there is a password.
    [[nodiscard]] Result<Done> authenticate(const QString &user, const QString &password,
                                            const QDeadlineTimer &deadline);
    /// Whether it stands and is silent: bytes that nobody asked for make it useless.
    [[nodiscard]] bool isSound();
    [[nodiscard]] Result<Reply> ask(const QByteArrayList &words, const QDeadlineTimer &deadline);
    /// Several questions in one round trip; an answer may be an error of Redis.
    [[nodiscard]] Result<std::vector<Reply>> askAll(const QList<QByteArrayList> &questions,
                                                    const QDeadlineTimer &deadline);
    /// A question whose only good answer is OK.
    [[nodiscard]] Result<Done> askForOk(const QByteArrayList &words, const QDeadlineTimer &deadline);
    [[nodiscard]] const RedisHost &place() const { return m_place; }

private:
    [[nodiscard]] Result<Done> readNext(Reply &reply, qsizetype more, const QDeadlineTimer &deadline);

    RedisHost m_place;
    std::unique_ptr<QTcpSocket> m_socket;
    RedisReplyReader m_reader;
};

[[nodiscard]] Error redisUnavailable(const QString &what);
/// An error that Redis answered, without what follows its first word: that may quote our own data or password.
[[nodiscard]] Error redisRefusal(const redisReply &reply);

} // namespace vhm24::core
