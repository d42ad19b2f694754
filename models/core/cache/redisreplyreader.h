// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QByteArrayList>

#include <hiredis/hiredis.h>

#include <memory>

namespace vhm24::core {

/// Reads answers of a Redis that is not trusted: hiredis parses, and what an answer may cost is bounded.
class RedisReplyReader {
public:
    struct Free {
        void operator()(redisReply *reply) const { freeReplyObject(reply); }
        void operator()(redisReader *reader) const { redisReaderFree(reader); }
    };
    using Reply = std::unique_ptr<redisReply, Free>;

    explicit RedisReplyReader(qsizetype mostBytes);
    Q_DISABLE_COPY_MOVE(RedisReplyReader)

    /// Takes bytes in and fills `reply` once the answer is whole. After an Error the connection is unusable.
    /// `more`: questions that are still open after this one, whose answers may follow at once.
    [[nodiscard]] Result<Done> feed(const QByteArray &bytes, Reply &reply, qsizetype more = 0);

    [[nodiscard]] static QByteArray command(const QByteArrayList &words);
    [[nodiscard]] static QByteArray textOf(const redisReply &reply);

private:
    static void *createArray(const redisReadTask *task, int elements);

    std::unique_ptr<redisReader, Free> m_reader;
    redisReplyObjectFunctions m_functions = {};
    void *(*m_createArray)(const redisReadTask *, int) = nullptr;
    qsizetype m_mostBytes;
    qsizetype m_bytes = 0;
    int m_elements = 0;
};

} // namespace vhm24::core
