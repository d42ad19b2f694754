// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/cachewords.h"

#include <QCoreApplication>

namespace vhm24::ui {

namespace {
constexpr int LongestCacheName = 80;
}

QString cacheSentence(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::Unavailable:
        return QCoreApplication::translate(
            "Cache", "Redis does not answer. Everybody can go on working, only more slowly; look at the server of "
                     "Redis and try again.");
    case core::ErrorKind::Denied:
        return QCoreApplication::translate(
            "Cache", "Redis refused this. Check the user name, the password and the rights in REDIS_URL.");
    case core::ErrorKind::NotFound: return QCoreApplication::translate("Cache", "This key is not there any more.");
    case core::ErrorKind::Cancelled: return QCoreApplication::translate("Cache", "Stopped.");
    default: break;
    }
    return QCoreApplication::translate("Cache", "Redis gave an answer that can't be used. The log has the details.");
}

QString cacheLifeText(const Formats &formats, qint64 timeToLiveMs)
{
    if (timeToLiveMs < 0)
        return QCoreApplication::translate("Cache", "for ever");
    return formats.age((timeToLiveMs + 999) / 1000);
}

QString cacheNameText(const QByteArray &bytes)
{
    const QString text = core::readable(bytes.left(4 * LongestCacheName)).simplified();
    return text.size() <= LongestCacheName ? text : text.left(LongestCacheName) + QStringLiteral("…");
}

} // namespace vhm24::ui
