// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/cache/cachedanswers.h"

#include <QSet>

namespace vhm24::core {

Result<Done> dropAnswersAbout(RedisClient &client, const ServiceTables &tables)
{
    QSet<QByteArray> prefixes;
    for (const auto &[service, table] : tables) {
        prefixes += table.toUtf8() + '~';
        prefixes += "vhm24:" + QString(nameOf(service)).toUtf8() + ':';
    }
    for (const QByteArray &prefix : std::as_const(prefixes)) {
        if (const auto removed = client.removeByPrefix(prefix); !removed)
            return removed.error();
    }
    return Done{};
}

} // namespace vhm24::core
