// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/console/sqlhistory.h"

#include "models/core/console/sqltext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace vhm24::core {

SqlHistory::SqlHistory(const QString &userId, const QString &folder)
{
    const QString root = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : folder;
    // An id from elsewhere may hold anything; a hash is always a file name.
    const QByteArray name = QCryptographicHash::hash(userId.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    m_path = root + QStringLiteral("/console/") + QString::fromLatin1(name) + QStringLiteral(".json");
    read();
}

void SqlHistory::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject one = value.toObject();
        const auto service = serviceNamed(one.value(QLatin1String("service")).toString());
        if (service && m_entries.size() < Longest)
            m_entries.push_back(
                {.sql = one.value(QLatin1String("sql")).toString(),
                 .service = *service,
                 .at = QDateTime::fromString(one.value(QLatin1String("at")).toString(), Qt::ISODateWithMs),
                 .wrote = one.value(QLatin1String("wrote")).toBool()});
    }
}

void SqlHistory::add(Entry entry)
{
    entry.sql = withoutSqlSecrets(entry.sql.trimmed());
    std::erase_if(m_entries, [&](const Entry &one) { return one.sql == entry.sql && one.service == entry.service; });
    m_entries.insert(m_entries.begin(), std::move(entry));
    if (m_entries.size() > Longest)
        m_entries.resize(Longest);
    write();
}

void SqlHistory::write() const
{
    QJsonArray list;
    for (const Entry &one : m_entries)
        list += QJsonObject{{QStringLiteral("sql"), one.sql},
                            {QStringLiteral("service"), QString(nameOf(one.service))},
                            {QStringLiteral("at"), one.at.toString(Qt::ISODateWithMs)},
                            {QStringLiteral("wrote"), one.wrote}};
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(QJsonDocument(list).toJson(QJsonDocument::Compact)) > 0 && file.commit();
    if (!written)
        qWarning("The history of the console can't be kept: %s", qUtf8Printable(file.errorString()));
}

} // namespace vhm24::core
