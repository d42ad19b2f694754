// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/cache/cachedanswers.h"

namespace vhm24::core {

Result<Done> dropAnswersAbout(RedisClient &client, Service service, const QString &table)
{
    const QLatin1String name = nameOf(service);
    for (const QByteArray &prefix :
         {table.toUtf8() + '~', "vhm24:" + QByteArray(name.data(), name.size()) + QByteArray(":")}) {
        if (const auto removed = client.removeByPrefix(prefix); !removed)
            return removed.error();
    }
    return Done{};
}

} // namespace vhm24::core
