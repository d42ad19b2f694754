// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/cache/redisreplyreader.h"

#include <vector>

namespace vhm24::core {

namespace {

// hiredis allocates an array for as many elements as the server announces, up to 16 GiB for "*2147483647".
constexpr int MostElements = 65'536;

Error protocolError(const char *what)
{
    return {.kind = ErrorKind::Unavailable,
            .detail = QStringLiteral("Redis sent no valid answer: %1").arg(QLatin1String(what))};
}

} // namespace

RedisReplyReader::RedisReplyReader(qsizetype mostBytes) : m_reader(redisReaderCreate()), m_mostBytes(mostBytes)
{
    if (!m_reader)
        return;
    m_functions = *m_reader->fn;
    m_createArray = m_functions.createArray;
    m_functions.createArray = &RedisReplyReader::createArray;
    m_reader->fn = &m_functions;
    m_reader->privdata = this;
}

void *RedisReplyReader::createArray(const redisReadTask *task, int elements)
{
    auto *const self = static_cast<RedisReplyReader *>(task->privdata);
    if (elements < 0 || elements > MostElements - self->m_elements)
        return nullptr; // hiredis reports it as out of memory
    self->m_elements += elements;
    return self->m_createArray(task, elements);
}

Result<Done> RedisReplyReader::feed(const QByteArray &bytes, Reply &reply, qsizetype more)
{
    m_bytes += bytes.size();
    if (m_bytes > m_mostBytes)
        return protocolError("it is larger than allowed");
    if (!m_reader || redisReaderFeed(m_reader.get(), bytes.constData(), size_t(bytes.size())) != REDIS_OK)
        return protocolError("it could not be read");
    void *answer = nullptr;
    if (redisReaderGetReply(m_reader.get(), &answer) != REDIS_OK)
        return protocolError("it breaks the protocol");
    reply.reset(static_cast<redisReply *>(answer));
    if (!reply)
        return Done{};
    // One question, one answer: anything behind it belongs to nobody, and the next answer would be taken for another's.
    if (more == 0 && m_reader->pos < m_reader->len)
        return protocolError("more answers than questions");
    m_bytes = 0;
    m_elements = 0;
    return Done{};
}

QByteArray RedisReplyReader::command(const QByteArrayList &words)
{
    std::vector<const char *> texts;
    std::vector<size_t> lengths;
    for (const QByteArray &word : words) {
        texts.push_back(word.constData());
        lengths.push_back(size_t(word.size()));
    }
    char *formatted = nullptr;
    const int length = redisFormatCommandArgv(&formatted, int(words.size()), texts.data(), lengths.data());
    if (length < 0)
        return {};
    const QByteArray command(formatted, length);
    redisFreeCommand(formatted);
    return command;
}

QByteArray RedisReplyReader::textOf(const redisReply &reply)
{
    return reply.str ? QByteArray(reply.str, qsizetype(reply.len)) : QByteArray();
}

} // namespace vhm24::core
