// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/servers/serverrecord.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTcpServer>

#include <algorithm>
#include <array>

namespace vhm24::core {

namespace {

QString recordFile(const QString &dir) { return dir + QStringLiteral("/secret"); }

// Hexadecimal: needs no quoting in a URL, a configuration file or SQL.
QString randomPassword()
{
    std::array<quint32, 6> words = {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words)).toHex());
}

} // namespace

Result<ServerRecord> ServerRecord::load(const QString &dir)
{
    QFile file(recordFile(dir));
    if (!file.exists())
        return ServerRecord{};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Denied,
                     .detail = QStringLiteral("cannot read %1: %2").arg(file.fileName(), file.errorString())};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto number = [&object](const char *key) { return object.value(QLatin1String(key)).toInt(); };
    ServerRecord record{.superuserPassword = text("superuserPassword"),
                        .databasePassword = text("databasePassword"),
                        .redisPassword = text("redisPassword"),
                        .databasePort = number("databasePort"),
                        .redisPort = number("redisPort"),
                        .home = text("home"),
                        .sockets = text("sockets")};
    if (record.superuserPassword.isEmpty() || record.databasePassword.isEmpty() || record.redisPassword.isEmpty())
        return invalid(
            QStringLiteral("%1 is damaged; bring it back from a copy, or choose another folder").arg(file.fileName()));
    return record;
}

Result<Done> ServerRecord::save(const QString &dir) const
{
    const QJsonObject object{{QStringLiteral("superuserPassword"), superuserPassword},
                             {QStringLiteral("databasePassword"), databasePassword},
                             {QStringLiteral("redisPassword"), redisPassword},
                             {QStringLiteral("databasePort"), databasePort},
                             {QStringLiteral("redisPort"), redisPort},
                             {QStringLiteral("home"), home},
                             {QStringLiteral("sockets"), sockets}};
    QSaveFile file(recordFile(dir));
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        file.write(QJsonDocument(object).toJson());
        if (file.commit())
            return Done{};
    }
    return Error{.kind = ErrorKind::Internal,
                 .detail = QStringLiteral("cannot write %1: %2").arg(file.fileName(), file.errorString())};
}

void ServerRecord::makePasswords()
{
    superuserPassword = randomPassword();
    databasePassword = randomPassword();
    redisPassword = randomPassword();
}

bool isLoopbackPortFree(int port)
{
    QTcpServer server;
    return port > 0 && server.listen(QHostAddress(QHostAddress::LocalHost), quint16(port));
}

int freeLoopbackPort()
{
    constexpr int First = 20000;
    constexpr int Last = 32000;
    for (int attempt = 0; attempt < 200; ++attempt) {
        const int port = QRandomGenerator::system()->bounded(First, Last);
        if (isLoopbackPortFree(port))
            return port;
    }
    return 0;
}

QString logTail(const QString &logFile, qint64 offset)
{
    QFile file(logFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 Most = 2000;
    file.seek(std::max(offset, file.size() - Most));
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace vhm24::core
