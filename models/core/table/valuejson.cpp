// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/valuejson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace vhm24::core {

namespace {
QJsonObject typed(const char *type, const QJsonValue &value) { return {{QLatin1String(type), value}}; }
} // namespace

QJsonValue toTypedJson(const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool();
    case QMetaType::QString: return value.toString();
    // As text: a JSON number would lose what a double has beyond it, and the largest integers.
    case QMetaType::Int: return typed("int", value.toString());
    case QMetaType::LongLong: return typed("integer", value.toString());
    case QMetaType::Double:
        return typed("real", QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
    case QMetaType::QDate: return typed("date", value.toDate().toString(Qt::ISODate));
    case QMetaType::QDateTime: return typed("moment", value.toDateTime().toUTC().toString(Qt::ISODateWithMs));
    case QMetaType::QStringList: return typed("texts", QJsonArray::fromStringList(value.toStringList()));
    default: return typed("text", value.toString());
    }
}

std::optional<QVariant> fromTypedJson(const QJsonValue &json)
{
    if (json.isNull())
        return QVariant();
    if (json.isBool())
        return json.toBool();
    if (json.isString())
        return json.toString();
    const QJsonObject object = json.toObject();
    if (object.size() != 1)
        return std::nullopt;
    const QString type = object.begin().key();
    const QString text = object.begin().value().toString();
    bool read = true;
    QVariant value;
    if (type == QLatin1String("int"))
        value = text.toInt(&read);
    else if (type == QLatin1String("integer"))
        value = text.toLongLong(&read);
    else if (type == QLatin1String("real"))
        value = text.toDouble(&read);
    else if (type == QLatin1String("date"))
        value = QDate::fromString(text, Qt::ISODate);
    else if (type == QLatin1String("moment"))
        value = QDateTime::fromString(text, Qt::ISODateWithMs);
    else if (type == QLatin1String("texts"))
        value = object.begin().value().toVariant().toStringList();
    else if (type == QLatin1String("text"))
        value = text;
    else
        read = false;
    return read ? std::optional(value) : std::nullopt;
}

} // namespace vhm24::core
