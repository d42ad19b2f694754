// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/cache/rediskeytree.h"

namespace vhm24::core {

namespace {

/// Where the part that begins there ends, its separator included; -1: that is the last part. What follows `~` is a
/// question as JSON, in which a colon separates nothing.
qsizetype endOfPart(const QByteArray &key, qsizetype begin)
{
    for (qsizetype i = begin; i < key.size(); ++i) {
        if (key[i] == '{')
            return -1;
        if ((key[i] == ':' || key[i] == '~') && i + 1 < key.size())
            return i + 1;
    }
    return -1;
}

} // namespace

RedisKeyTree::RedisKeyTree(Limits limits) : m_limits(limits), m_groups(1) {}

RedisKeyTree::RedisKeyTree() : RedisKeyTree(Limits()) {}

int RedisKeyTree::groupOf(int parent, const QByteArray &prefix, qsizetype begin)
{
    const auto found = m_byPrefix.constFind(prefix);
    if (found != m_byPrefix.constEnd())
        return *found;
    if (qsizetype(m_groups.size()) >= m_limits.mostGroups)
        return -1;
    const int index = int(m_groups.size());
    m_groups.push_back({.prefix = prefix, .name = prefix.mid(begin), .parent = parent});
    m_groups[std::size_t(parent)].groups.push_back(index);
    m_byPrefix.insert(prefix, index);
    return index;
}

void RedisKeyTree::add(const QByteArray &key)
{
    int at = 0;
    ++m_groups.front().keys;
    qsizetype begin = 0;
    for (int depth = 0; depth < m_limits.deepest; ++depth) {
        const qsizetype end = endOfPart(key, begin);
        const int next = end < 0 ? -1 : groupOf(at, key.left(end), begin);
        if (next < 0)
            break;
        at = next;
        ++m_groups[std::size_t(at)].keys;
        begin = end;
        if (key[end - 1] == '~')
            break;
    }
    Group &place = m_groups[std::size_t(at)];
    if (m_names < m_limits.mostKeys && place.names.size() < m_limits.mostKeysOfAGroup) {
        place.names.append(key);
        ++m_names;
    } else {
        ++place.unnamed;
        ++m_unnamed;
    }
}

} // namespace vhm24::core
