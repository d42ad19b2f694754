// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/layoutmemory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace vhm24::ui {

namespace {
constexpr int LayoutMemoryRestMs = 800;
constexpr qint64 LargestFile = 1'000'000;
constexpr int LayoutFormat = 1;
} // namespace

LayoutMemory::LayoutMemory(const QString &userId, const QString &folder, QObject *parent) : QObject(parent)
{
    const QString place =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : folder;
    // The file tells nobody whose it is.
    const QByteArray user = QCryptographicHash::hash(userId.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    m_path = place + QLatin1String("/lists-") + QString::fromLatin1(user) + QLatin1String(".json");
    read();
    m_rest.setSingleShot(true);
    m_rest.setInterval(LayoutMemoryRestMs);
    connect(&m_rest, &QTimer::timeout, this, &LayoutMemory::flush);
}

LayoutMemory::~LayoutMemory()
{
    if (m_rest.isActive())
        flush();
}

void LayoutMemory::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value(QLatin1String("format")).toInt() == LayoutFormat)
        m_tables = root.value(QLatin1String("tables")).toObject();
}

std::optional<LayoutMemory::Entry> LayoutMemory::find(const QString &tableKey) const
{
    if (!m_tables.contains(tableKey))
        return std::nullopt;
    const QJsonObject json = m_tables.value(tableKey).toObject();
    return Entry{.layout = json.value(QLatin1String("layout")).toObject(),
                 .orders = json.value(QLatin1String("orders")).toObject(),
                 .figures = json.value(QLatin1String("figures")).toObject(),
                 .viewId = json.value(QLatin1String("view")).toString()};
}

void LayoutMemory::keep(const QString &tableKey, const Entry &entry)
{
    const QJsonObject json{{QStringLiteral("layout"), entry.layout},
                           {QStringLiteral("orders"), entry.orders},
                           {QStringLiteral("figures"), entry.figures},
                           {QStringLiteral("view"), entry.viewId}};
    if (m_tables.value(tableKey).toObject() == json)
        return;
    m_tables.insert(tableKey, json);
    m_rest.start();
}

void LayoutMemory::forget(const QString &tableKey)
{
    if (!m_tables.contains(tableKey))
        return;
    m_tables.remove(tableKey);
    m_rest.start();
}

void LayoutMemory::flush()
{
    m_rest.stop();
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QJsonObject root{{QStringLiteral("format"), LayoutFormat}, {QStringLiteral("tables"), m_tables}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(root).toJson(QJsonDocument::Compact)) < 0 ||
        !file.commit())
        qWarning("the layout of lists was not kept: %s", qPrintable(file.errorString()));
}

} // namespace vhm24::ui
