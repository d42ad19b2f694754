// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/jsoninput.h"

#include "models/core/table/enumeration.h"
#include "models/core/text/jsontext.h"
#include "models/core/text/numberinput.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vhm24::core {

namespace {

/// The one value that the text is; undefined where it is none.
QJsonValue singleValue(const QString &json)
{
    const QJsonArray list = QJsonDocument::fromJson('[' + json.toUtf8() + ']').array();
    return list.size() == 1 ? list.first() : QJsonValue(QJsonValue::Undefined);
}

QString quotedJson(const QString &text)
{
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return list.mid(1, list.size() - 2);
}

bool beginsJson(const QString &typed)
{
    return typed.startsWith(QLatin1Char('"')) || typed.startsWith(QLatin1Char('{')) ||
           typed.startsWith(QLatin1Char('['));
}

Result<QString> numberInput(const QString &typed)
{
    if (singleValue(typed).isDouble())
        return typed;
    const auto plain = parseDecimal(typed); // as people write it, with a decimal comma
    return plain ? plain : Result<QString>(invalid(QStringLiteral("number")));
}

Result<QString> booleanInput(const QString &typed)
{
    for (const QString &word : enumerationWords("Boolean")) {
        if (typed.compare(word, Qt::CaseInsensitive) == 0 ||
            typed.compare(enumerationText("Boolean", word), Qt::CaseInsensitive) == 0)
            return word;
    }
    return invalid(QStringLiteral("boolean"));
}

} // namespace

Result<QString> jsonInput(const QString &typed, const QString &before)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || beginsJson(text))
        return text;
    switch (singleValue(before).type()) {
    case QJsonValue::String: return quotedJson(text);
    case QJsonValue::Double: return numberInput(text);
    case QJsonValue::Bool: return booleanInput(text);
    default: return text;
    }
}

QString typedForm(const QString &json)
{
    if (jsonProblem(json))
        return json;
    const QString exact = compactJson(json);
    const QJsonValue value = singleValue(json);
    const QString plain = value.toString();
    const auto back = jsonInput(plain, exact);
    const bool same = value.isString() && back && !plain.isEmpty() && !hasControlCharacters(plain, false) &&
                      singleValue(back.value()) == value;
    return same ? plain : exact;
}

} // namespace vhm24::core
