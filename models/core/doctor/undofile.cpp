// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/doctor/undofile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace vhm24::core {

namespace {

constexpr int UndoFormat = 1;
constexpr qint64 LargestUndoFile = 256 * 1024 * 1024;

Error undoTrouble(const QString &path, const QString &what)
{
    return {.kind = ErrorKind::Invalid, .detail = QStringLiteral("%1: %2").arg(path, what), .subject = path};
}

} // namespace

Result<Done> writeUndoFile(const QString &path, const RepairPlan &plan)
{
    if (QFile::exists(path))
        return undoTrouble(path, QStringLiteral("the file is there already"));
    QJsonArray rows;
    for (const RowChange &row : plan.rows)
        rows += QJsonObject{{QStringLiteral("id"), row.id},
                            {QStringLiteral("was"), QString::fromUtf8(row.was)},
                            {QStringLiteral("becomes"), QString::fromUtf8(row.becomes)}};
    const QJsonObject object{{QStringLiteral("format"), UndoFormat},
                             {QStringLiteral("check"), plan.checkId},
                             {QStringLiteral("service"), QString(nameOf(plan.service))},
                             {QStringLiteral("table"), plan.table},
                             {QStringLiteral("placeholders"), plan.placeholders},
                             {QStringLiteral("madeAt"), plan.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                             {QStringLiteral("rows"), rows}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return undoTrouble(path, file.errorString());
    return Done{};
}

Result<RepairPlan> readUndoFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return undoTrouble(path, file.errorString());
    if (file.size() > LargestUndoFile)
        return undoTrouble(path, QStringLiteral("the file is too large"));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto service = serviceNamed(object.value(QLatin1String("service")).toString());
    if (object.value(QLatin1String("format")).toInt() != UndoFormat || !service)
        return undoTrouble(path, QStringLiteral("this is no undo file of the doctor"));
    RepairPlan plan{.checkId = object.value(QLatin1String("check")).toString(),
                    .service = *service,
                    .table = object.value(QLatin1String("table")).toString(),
                    .placeholders = object.value(QLatin1String("placeholders")).toBool(),
                    .madeAt =
                        QDateTime::fromString(object.value(QLatin1String("madeAt")).toString(), Qt::ISODateWithMs)};
    for (const QJsonValue value : object.value(QLatin1String("rows")).toArray()) {
        const QJsonObject row = value.toObject();
        plan.rows.push_back({.id = row.value(QLatin1String("id")).toString(),
                             .was = row.value(QLatin1String("was")).toString().toUtf8(),
                             .becomes = row.value(QLatin1String("becomes")).toString().toUtf8()});
    }
    return plan;
}

} // namespace vhm24::core
