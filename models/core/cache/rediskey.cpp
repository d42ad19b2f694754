// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/cache/rediskey.h"

#include <QStringDecoder>

#include <algorithm>

namespace vhm24::core {

namespace {

using Reply = RedisClient::Reply;

constexpr qsizetype KeysOfOneQuestion = 500;

/// How a type is asked for its length and its first elements, and what stands beside a value in the answer.
struct RedisTypeReading {
    const char *type = nullptr;
    const char *length = nullptr;
    QByteArrayList (*elements)(const QByteArray &key, int count) = nullptr;
    enum class Shape { Plain, FieldThenValue, ValueThenScore, Scanned, ScannedPairs, Stream } shape = Shape::Plain;
};

using Shape = RedisTypeReading::Shape;

const RedisTypeReading RedisTypes[] = {
    {"list", "LLEN",
     [](const QByteArray &key, int count) {
         return QByteArrayList{"LRANGE", key, "0", QByteArray::number(count - 1)};
     },
     Shape::Plain},
    {"set", "SCARD",
     [](const QByteArray &key, int count) {
         return QByteArrayList{"SSCAN", key, "0", "COUNT", QByteArray::number(count)};
     },
     Shape::Scanned},
    {"hash", "HLEN",
     [](const QByteArray &key, int count) {
         return QByteArrayList{"HSCAN", key, "0", "COUNT", QByteArray::number(count)};
     },
     Shape::ScannedPairs},
    {"zset", "ZCARD",
     [](const QByteArray &key, int count) {
         return QByteArrayList{"ZRANGE", key, "0", QByteArray::number(count - 1), "WITHSCORES"};
     },
     Shape::ValueThenScore},
    {"stream", "XLEN",
     [](const QByteArray &key, int count) {
         return QByteArrayList{"XRANGE", key, "-", "+", "COUNT", QByteArray::number(count)};
     },
     Shape::Stream},
};

QByteArray textOfElement(const redisReply &array, size_t index)
{
    return index < array.elements ? RedisReplyReader::textOf(*array.element[index]) : QByteArray();
}

/// The parts of one entry of a stream: field and value in turn.
QByteArray joinedParts(const redisReply &parts)
{
    QByteArrayList texts;
    for (size_t i = 0; i + 1 < parts.elements; i += 2)
        texts.append(textOfElement(parts, i) + '=' + textOfElement(parts, i + 1));
    return texts.join(' ');
}

void takeStream(const redisReply &answer, RedisKeyValue &value)
{
    for (size_t i = 0; i < answer.elements; ++i) {
        const redisReply &entry = *answer.element[i];
        if (entry.type != REDIS_REPLY_ARRAY || entry.elements != 2)
            continue;
        value.fields.append(textOfElement(entry, 0));
        value.rows.append(joinedParts(*entry.element[1]));
    }
}

void takeElements(const redisReply &answer, Shape shape, RedisKeyValue &value)
{
    if (answer.type != REDIS_REPLY_ARRAY)
        return;
    if (shape == Shape::Stream)
        return takeStream(answer, value);
    const bool scanned = shape == Shape::Scanned || shape == Shape::ScannedPairs;
    if (scanned && (answer.elements != 2 || answer.element[1]->type != REDIS_REPLY_ARRAY))
        return;
    const redisReply &list = scanned ? *answer.element[1] : answer;
    const bool pairs = shape == Shape::ScannedPairs || shape == Shape::ValueThenScore;
    for (size_t i = 0; i < list.elements; i += pairs ? 2 : 1) {
        if (!pairs) {
            value.rows.append(textOfElement(list, i));
        } else if (shape == Shape::ValueThenScore) {
            value.rows.append(textOfElement(list, i));
            value.fields.append(textOfElement(list, i + 1));
        } else {
            value.fields.append(textOfElement(list, i));
            value.rows.append(textOfElement(list, i + 1));
        }
    }
}

/// Scans of small sets and hashes give all of them, whatever was asked.
void cutTo(const RedisValueLimits &limits, RedisKeyValue &value)
{
    const qsizetype rows = std::min<qsizetype>(value.rows.size(), limits.elements);
    value.whole = rows >= value.length;
    value.rows = value.rows.mid(0, rows);
    value.fields = value.fields.mid(0, rows);
    for (QByteArrayList *const list : {&value.rows, &value.fields}) {
        for (QByteArray &text : *list) {
            if (text.size() <= limits.bytes)
                continue;
            text.truncate(limits.bytes);
            value.whole = false;
        }
    }
}

/// The answers, of which none may be a refusal: a key may be gone or of another type by now, or forbidden.
Result<std::vector<Reply>> answersOf(RedisClient &client, const QList<QByteArrayList> &questions)
{
    auto replies = client.callAll(questions);
    if (!replies)
        return replies;
    for (const Reply &reply : *replies) {
        if (reply->type == REDIS_REPLY_ERROR)
            return redisRefusal(*reply);
    }
    return replies;
}

Result<Done> readString(RedisClient &client, const RedisValueLimits &limits, RedisKeyValue &value)
{
    const auto replies =
        answersOf(client, {{"STRLEN", value.facts.key},
                           {"GETRANGE", value.facts.key, "0", QByteArray::number(qint64(limits.bytes) - 1)}});
    if (!replies)
        return replies.error();
    value.length = (*replies)[0]->integer;
    value.rows = {RedisReplyReader::textOf(*(*replies)[1])};
    value.whole = value.rows.first().size() >= value.length;
    return Done{};
}

Result<Done> readCollection(RedisClient &client, const RedisValueLimits &limits, RedisKeyValue &value)
{
    const auto *const reading =
        std::find_if(std::begin(RedisTypes), std::end(RedisTypes),
                     [&](const RedisTypeReading &one) { return value.facts.type == QLatin1String(one.type); });
    if (reading == std::end(RedisTypes))
        return Done{}; // of a module: its type and size are all that can be said
    const auto replies = answersOf(
        client, {{QByteArray(reading->length), value.facts.key}, reading->elements(value.facts.key, limits.elements)});
    if (!replies)
        return replies.error();
    value.length = (*replies)[0]->integer;
    takeElements(*(*replies)[1], reading->shape, value);
    cutTo(limits, value);
    return Done{};
}

} // namespace

Result<std::vector<RedisKeyFacts>> factsOf(RedisClient &client, const QByteArrayList &keys)
{
    std::vector<RedisKeyFacts> list;
    for (qsizetype begin = 0; begin < keys.size(); begin += KeysOfOneQuestion) {
        const QByteArrayList some = keys.mid(begin, KeysOfOneQuestion);
        QList<QByteArrayList> questions;
        for (const QByteArray &key : some)
            questions += {{"TYPE", key}, {"PTTL", key}, {"MEMORY", "USAGE", key, "SAMPLES", "5"}};
        const auto replies = client.callAll(questions);
        if (!replies)
            return replies.error();
        for (qsizetype i = 0; i < some.size(); ++i) {
            const auto *const reply = &(*replies)[std::size_t(i * 3)];
            if (reply[0]->type == REDIS_REPLY_ERROR)
                return redisRefusal(*reply[0]);
            RedisKeyFacts facts{.key = some[i], .type = QString::fromLatin1(RedisReplyReader::textOf(*reply[0]))};
            facts.timeToLiveMs = reply[1]->type == REDIS_REPLY_INTEGER ? reply[1]->integer : -1;
            if (reply[2]->type == REDIS_REPLY_INTEGER)
                facts.bytes = reply[2]->integer;
            list.push_back(std::move(facts));
        }
    }
    return list;
}

Result<RedisKeyValue> valueOf(RedisClient &client, const QByteArray &key, RedisValueLimits limits)
{
    auto facts = factsOf(client, {key});
    if (!facts)
        return facts.error();
    RedisKeyValue value{.facts = facts->front()};
    if (!value.facts.exists())
        return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("Redis has no such key any more")};
    if (const auto encoding = client.call({"OBJECT", "ENCODING", key}); encoding)
        value.encoding = QString::fromLatin1(RedisReplyReader::textOf(**encoding));
    const auto read = value.facts.type == QLatin1String("string") ? readString(client, limits, value)
                                                                  : readCollection(client, limits, value);
    if (!read)
        return read.error();
    return value;
}

QString readable(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    const bool isText = !decoder.hasError() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == QLatin1Char('\n') || c == QLatin1Char('\t') || (c.unicode() >= 0x20 && c.unicode() != 0x7f);
    });
    if (isText)
        return QString(text).replace(QLatin1String("\\x"), QLatin1String("\\x5Cx"));
    QString escaped;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte >= 0x20 && byte < 0x7f && byte != '\\';
        escaped += plain ? QString(QLatin1Char(c)) : QStringLiteral("\\x%1").arg(uint(byte), 2, 16, QLatin1Char('0'));
    }
    return escaped;
}

QByteArray fromReadable(const QString &text)
{
    const QByteArray typed = text.toUtf8();
    QByteArray bytes;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        bool isHex = false;
        const int byte = typed.mid(i, 2) == "\\x" ? typed.mid(i + 2, 2).toInt(&isHex, 16) : 0;
        if (isHex && i + 3 < typed.size()) {
            bytes.append(char(byte));
            i += 3;
        } else {
            bytes.append(typed[i]);
        }
    }
    return bytes;
}

} // namespace vhm24::core
