// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/changenotice.h"

#include "models/core/id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vhm24::core {

namespace {
constexpr int NoticedIds = 100; // a payload holds 8,000 bytes
}

const QString &clientId()
{
    static const QString id = newId();
    return id;
}

Statement changeNotice(Service service, const QString &table, const QStringList &ids)
{
    QJsonObject message{{QStringLiteral("service"), QString(nameOf(service))},
                        {QStringLiteral("table"), table},
                        {QStringLiteral("by"), clientId()}};
    if (ids.size() <= NoticedIds)
        message.insert(QStringLiteral("ids"), QJsonArray::fromStringList(ids));
    return {.sql = "SELECT pg_notify($1::text, $2::text)",
            .parameters = {QByteArray(ChangeChannel), QJsonDocument(message).toJson(QJsonDocument::Compact)}};
}

} // namespace vhm24::core
