// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/audit/changes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace vhm24::core {

namespace {

constexpr std::array Pairs{std::pair{"from", "to"}, std::pair{"old", "new"}};

bool isSecret(const QString &field)
{
    return field.contains(QLatin1String("password"), Qt::CaseInsensitive) ||
           field.contains(QLatin1String("token"), Qt::CaseInsensitive) ||
           field.contains(QLatin1String("secret"), Qt::CaseInsensitive);
}

QJsonValue masked(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ? value : QJsonValue(QStringLiteral("••••••"));
}

/// Whether the object says before and after, and nothing else.
std::optional<std::pair<QJsonValue, QJsonValue>> beforeAndAfter(const QJsonObject &object)
{
    for (const auto &[before, after] : Pairs) {
        const QJsonValue from = object.value(QLatin1String(before));
        const QJsonValue to = object.value(QLatin1String(after));
        const int known = int(!from.isUndefined()) + int(!to.isUndefined());
        if (known > 0 && known == object.size())
            return std::pair{from, to};
    }
    return std::nullopt;
}

bool isNothing(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

std::optional<FieldChange> changeOf(const QString &field, const QJsonValue &value)
{
    FieldChange change{.field = field, .to = value};
    if (const auto pair = value.isObject() ? beforeAndAfter(value.toObject()) : std::nullopt) {
        change.from = pair->first;
        change.to = pair->second;
    }
    const bool before = !isNothing(change.from);
    const bool after = !isNothing(change.to);
    if ((!before && !after) || (before && after && change.from == change.to))
        return std::nullopt;
    change.kind = !before ? FieldChange::Kind::Added : !after ? FieldChange::Kind::Removed : FieldChange::Kind::Changed;
    if (isSecret(field)) {
        change.from = masked(change.from);
        change.to = masked(change.to);
    }
    return change;
}

QJsonValue withoutSecrets(const QString &field, const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool inherits = isSecret(field) && beforeAndAfter(object);
            *it = withoutSecrets(inherits ? field : it.key(), *it);
        }
        return object;
    }
    return isSecret(field) ? masked(value) : value;
}

QJsonArray withoutSecretsIn(QJsonArray array)
{
    for (auto it = array.begin(); it != array.end(); ++it)
        *it = withoutSecrets({}, *it);
    return array;
}

/// Moments are written by PostgreSQL without a zone and by the back end with `Z`; both mean UTC.
QVariant momentOf(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), QTimeZone::utc());
    return moment.toUTC();
}

QVariant listOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue one : value.toArray())
        texts += one.toVariant().toString();
    return value.isArray() ? QVariant(texts) : QVariant();
}

} // namespace

std::vector<FieldChange> readChanges(const QString &json)
{
    std::vector<FieldChange> changes;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isArray())
        changes.push_back({.to = document.array(), .kind = FieldChange::Kind::Added});
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (auto change = changeOf(it.key(), it.value()))
            changes.push_back(std::move(*change));
    }
    return changes;
}

QString summaryOf(const std::vector<FieldChange> &changes, const std::function<QString(const QString &)> &name)
{
    QStringList names;
    for (const FieldChange &change : changes) {
        const QString text = name ? name(change.field) : change.field;
        if (!text.isEmpty())
            names += text;
    }
    return names.join(QLatin1String(", "));
}

QString indentedChanges(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isNull())
        return json;
    const QJsonDocument shown =
        document.isObject() ? QJsonDocument(withoutSecrets({}, document.object()).toObject()) : document;
    return QString::fromUtf8(shown.toJson(QJsonDocument::Indented)).trimmed();
}

QByteArray maskedChanges(const QByteArray &json)
{
    if (!isSecret(QString::fromUtf8(json)))
        return json;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return QJsonDocument(withoutSecrets({}, document.object()).toObject()).toJson(QJsonDocument::Compact);
    return document.isArray() ? QJsonDocument(withoutSecretsIn(document.array())).toJson(QJsonDocument::Compact) : json;
}

QVariant cellValue(const Column &column, const QJsonValue &value)
{
    if (isNothing(value))
        return {};
    switch (column.kind) {
    case ColumnKind::Integer:
    case ColumnKind::Real:
    case ColumnKind::Quantity:
    case ColumnKind::Money: return value.isDouble() ? QVariant(value.toDouble()) : QVariant();
    case ColumnKind::Boolean: return value.isBool() ? QVariant(value.toBool()) : QVariant();
    case ColumnKind::Moment: return momentOf(value.toString());
    case ColumnKind::Date: {
        const QDate date = QDate::fromString(value.toString().left(10), Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant();
    }
    case ColumnKind::EnumerationList:
    case ColumnKind::TextList: return listOf(value);
    case ColumnKind::Json:
        if (value.isObject())
            return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        if (value.isArray())
            return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        return value.toVariant().toString();
    case ColumnKind::Id:
    case ColumnKind::Text:
    case ColumnKind::Enumeration: break;
    }
    return value.isString() ? QVariant(value.toString()) : QVariant();
}

} // namespace vhm24::core
