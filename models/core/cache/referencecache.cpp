// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/cache/referencecache.h"

#include "models/core/id.h"

#include <QCryptographicHash>

namespace vhm24::core {

namespace {

constexpr auto GenerationLife = std::chrono::hours(24);

QByteArray generationKey(const QString &table) { return "vhm24-desk:generation:" + table.toUtf8(); }

} // namespace

bool ReferenceCache::renew(const QString &table, const QByteArray &generation)
{
    if (m_client.set(generationKey(table), generation, GenerationLife)) {
        m_unsaid.remove(table);
        return true;
    }
    return false;
}

std::optional<QByteArray> ReferenceCache::generation(const QString &table)
{
    const QByteArray fresh = newId().toLatin1();
    if (m_unsaid.contains(table))
        return renew(table, fresh) ? std::optional(fresh) : std::nullopt;
    const auto known = m_client.get(generationKey(table));
    if (!known)
        return std::nullopt;
    if (*known)
        return **known;
    return renew(table, fresh) ? std::optional(fresh) : std::nullopt;
}

Result<QByteArray> ReferenceCache::read(const QString &table, const QByteArray &question, const Load &load,
                                        std::chrono::seconds timeToLive)
{
    const auto before = generation(table);
    if (!before) {
        ++m_counters.failures;
        return load();
    }
    const QByteArray key = "vhm24-desk:list:" + table.toUtf8() + ':' + *before + ':' +
                           QCryptographicHash::hash(question, QCryptographicHash::Sha256).toHex();
    const auto kept = m_client.get(key);
    if (kept && *kept) {
        ++m_counters.hits;
        return **kept;
    }
    ++(kept ? m_counters.misses : m_counters.failures);
    auto loaded = load();
    if (loaded && kept) [[maybe_unused]]
        const auto stored = m_client.set(key, *loaded, timeToLive);
    return loaded;
}

void ReferenceCache::written(const QString &table)
{
    m_unsaid.insert(table);
    [[maybe_unused]] const bool said = renew(table, newId().toLatin1());
}

} // namespace vhm24::core
