// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/id.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSysInfo>

#include <atomic>

namespace vhm24::core {

namespace {

QString base36(quint64 value, int width)
{
    return QString::number(value, 36).rightJustified(width, QLatin1Char('0')).right(width);
}

QString fingerprint()
{
    const auto host = qHash(QSysInfo::machineHostName());
    return base36(static_cast<quint64>(QCoreApplication::applicationPid()), 2) + base36(host, 2);
}

} // namespace

QString newId()
{
    static std::atomic<quint32> counter{QRandomGenerator::global()->bounded(1'679'616u)};
    static const QString process = fingerprint();
    const quint64 random = QRandomGenerator::global()->generate64();
    return QLatin1Char('c') + base36(static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()), 8) +
           base36(counter++, 4) + process + base36(random, 8);
}

bool isCuid(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^c[a-z0-9]{24}$"));
    return form.match(text).hasMatch();
}

QDateTime momentOfId(const QString &id)
{
    return isCuid(id) ? QDateTime::fromMSecsSinceEpoch(id.mid(1, 8).toLongLong(nullptr, 36), Qt::UTC) : QDateTime();
}

} // namespace vhm24::core
