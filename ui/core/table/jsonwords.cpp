// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/jsonwords.h"

#include "models/core/audit/changes.h"
#include "models/core/table/enumeration.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace vhm24::ui {

using core::Service;

namespace {

constexpr int MostParts = 8;       // of a summary
constexpr int LongestPart = 60;    // letters
constexpr int LongestSingle = 200; // of a value alone
constexpr double Exact = 1e15;     // greater whole numbers would lose digits

/// Fields that this program, the back end and the machines write; context "JsonField".
struct JsonFieldName {
    const char *key;
    const char *title;
    Service service = Service::Auth;
    const char *table = nullptr; ///< The value is the id of a row there.
};

constexpr JsonFieldName JsonFields[] = {
    {"machineId", QT_TRANSLATE_NOOP("JsonField", "Machine"), Service::Machines, "Machine"},
    {"itemId", QT_TRANSLATE_NOOP("JsonField", "Item"), Service::Inventory, "InventoryItem"},
    {"movementId", QT_TRANSLATE_NOOP("JsonField", "Movement"), Service::Inventory, "StockMovement"},
    {"taskId", QT_TRANSLATE_NOOP("JsonField", "Task"), Service::Tasks, "Task"},
    {"userId", QT_TRANSLATE_NOOP("JsonField", "User"), Service::Auth, "User"},
    {"deletedBy", QT_TRANSLATE_NOOP("JsonField", "Retired by"), Service::Auth, "User"},
    {"deletedById", QT_TRANSLATE_NOOP("JsonField", "Retired by"), Service::Auth, "User"},
    {"deletedAt", QT_TRANSLATE_NOOP("JsonField", "Retired at")},
    {"installedAt", QT_TRANSLATE_NOOP("JsonField", "Installed")},
    {"model", QT_TRANSLATE_NOOP("JsonField", "Model")},
    {"prices", QT_TRANSLATE_NOOP("JsonField", "Prices")},
    {"price", QT_TRANSLATE_NOOP("JsonField", "Price")},
    {"salesMode", QT_TRANSLATE_NOOP("JsonField", "Sales counting")},
    {"reportMinutes", QT_TRANSLATE_NOOP("JsonField", "Reports every, min")},
    {"product", QT_TRANSLATE_NOOP("JsonField", "Product")},
    {"minutes", QT_TRANSLATE_NOOP("JsonField", "Duration, min")},
    {"quantityAdded", QT_TRANSLATE_NOOP("JsonField", "Quantity added")},
    {"notes", QT_TRANSLATE_NOOP("JsonField", "Notes")},
    {"operationDate", QT_TRANSLATE_NOOP("JsonField", "Date of the operation")},
    {"counted", QT_TRANSLATE_NOOP("JsonField", "Counted")},
    {"time", QT_TRANSLATE_NOOP("JsonField", "Time")},
    {"day", QT_TRANSLATE_NOOP("JsonField", "Day of the month")},
    {"weekdays", QT_TRANSLATE_NOOP("JsonField", "Days of the week")},
    {"cron", QT_TRANSLATE_NOOP("JsonField", "Schedule (cron)")},
    {"fw", QT_TRANSLATE_NOOP("JsonField", "Firmware")},
    {"rssi", QT_TRANSLATE_NOOP("JsonField", "Signal, dBm")},
    {"door", QT_TRANSLATE_NOOP("JsonField", "Door")},
};

/// Words and codes that stand as values of one field; context "JsonField".
struct JsonFieldWord {
    const char *key;
    const char *word;
    const char *text;
};

constexpr JsonFieldWord JsonFieldWords[] = {
    {"salesMode", "counter", QT_TRANSLATE_NOOP("JsonField", "running total")},
    {"salesMode", "increment", QT_TRANSLATE_NOOP("JsonField", "per report")},
    {"door", "0", QT_TRANSLATE_NOOP("JsonField", "closed")},
    {"door", "1", QT_TRANSLATE_NOOP("JsonField", "open")},
};

QJsonValue jsonDocumentOf(const QString &json)
{
    // The parser takes arrays and objects only; in an array any value will do.
    const QJsonArray list = QJsonDocument::fromJson('[' + core::maskedChanges(json.toUtf8()) + ']').array();
    return list.size() == 1 ? list.first() : QJsonValue(QJsonValue::Undefined);
}

qsizetype membersOf(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().size() : value.toArray().size();
}

bool isGroup(const QJsonValue &value) { return (value.isObject() || value.isArray()) && membersOf(value) > 0; }

/// A list of single values, which stands on one line.
bool isPlainList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() &&
           std::none_of(list.begin(), list.end(), [](const QJsonValue &one) { return isGroup(one); });
}

/// What a code means in that field; empty where we do not know it.
QString codeInWords(const Formats &formats, const QString &key, const QJsonValue &value)
{
    const QString code = value.toVariant().toString();
    for (const JsonFieldWord &one : JsonFieldWords) {
        if (key == QLatin1String(one.key) && code == QLatin1String(one.word))
            return QCoreApplication::translate("JsonField", one.text);
    }
    const int day = value.toInt();
    return key == QLatin1String("weekdays") && day >= 1 && day <= 7 ? formats.locale().dayName(day) : QString();
}

QString numberInWords(const Formats &formats, const QJsonValue &value)
{
    const double number = value.toDouble();
    const QString exact = QString::number(number, 'f', QLocale::FloatingPointShortest);
    if (std::abs(number) >= Exact)
        return exact;
    const qsizetype point = exact.indexOf(QLatin1Char('.'));
    return formats.number(number, point < 0 ? 0 : static_cast<int>(std::min<qsizetype>(exact.size() - point - 1, 6)));
}

/// Texts may have lines; the no-break spaces of numbers stay.
QString onOneLine(const QJsonValue &value, const QString &text) { return value.isString() ? text.simplified() : text; }

/// Calls back for each member, its key and value, single values first.
template <typename OnMember> void eachMember(const QJsonValue &value, OnMember onMember)
{
    for (const bool groups : {false, true}) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if ((isGroup(*it) && !isPlainList(*it)) == groups)
                onMember(it.key(), QJsonValue(*it));
        }
    }
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        onMember(QString::number(i + 1), list.at(i));
}

} // namespace

bool JsonWords::isDocument(const QString &json)
{
    const QString text = json.trimmed();
    return text.startsWith(QLatin1Char('{')) || text.startsWith(QLatin1Char('['));
}

QString JsonWords::name(const QString &key) const
{
    for (const JsonFieldName &field : JsonFields) {
        if (key == QLatin1String(field.key))
            return QCoreApplication::translate("JsonField", field.title);
    }
    return core::enumerationText("SystemSetting", key);
}

std::optional<core::Reference> JsonWords::reference(const QString &key, const QJsonValue &value) const
{
    for (const JsonFieldName &field : JsonFields) {
        if (field.table && value.isString() && key == QLatin1String(field.key)) {
            const core::Reference found{.service = field.service, .table = field.table};
            return m_context.catalog.find(found) ? std::optional(found) : std::nullopt;
        }
    }
    return std::nullopt;
}

QString JsonWords::single(const QString &key, const QJsonValue &value) const
{
    if (const QString known = codeInWords(m_context.formats, key, value); !known.isEmpty())
        return known;
    switch (value.type()) {
    case QJsonValue::Bool:
        return core::enumerationText("Boolean", value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    case QJsonValue::Double: return numberInWords(m_context.formats, value);
    case QJsonValue::String: break;
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue one : value.toArray())
            parts += single(key, one);
        return parts.isEmpty() ? QStringLiteral("—") : parts.join(QLatin1String(", "));
    }
    default: return QStringLiteral("—");
    }
    const QString text = value.toString();
    if (const auto row = reference(key, value)) {
        const auto label = m_context.labels.label(*row, text);
        return label.knowledge == core::LabelDirectory::Knowledge::Known ? label.text : text;
    }
    const bool moment = text.size() > 18 && text[4] == QLatin1Char('-') && text[10] == QLatin1Char('T');
    const QVariant parsed = moment ? core::cellValue({.kind = core::ColumnKind::Moment}, value) : QVariant();
    if (parsed.isValid())
        return m_context.formats.moment(parsed.toDateTime());
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString JsonWords::memberSummary(const QString &key, const QJsonValue &value) const
{
    if (isGroup(value) && !isPlainList(value))
        return QStringLiteral("%1 (%2)").arg(name(key)).arg(membersOf(value));
    QString text = onOneLine(value, single(key, value));
    if (text.size() > LongestPart)
        text = text.left(LongestPart) + QStringLiteral("…");
    return name(key) + QLatin1String(": ") + text;
}

QString JsonWords::summary(const QJsonValue &value) const
{
    if (value.isArray() && !isPlainList(value)) {
        QStringList entries;
        for (const QJsonValue entry : value.toArray())
            entries += entries.size() < MostParts ? summary(entry) : QString();
        return entries.mid(0, MostParts).join(QLatin1String("; ")).left(LongestSingle);
    }
    if (!value.isObject())
        return value.isArray() && !isGroup(value) ? QString() : onOneLine(value, single({}, value)).left(LongestSingle);
    QStringList parts;
    eachMember(value, [&](const QString &key, const QJsonValue &member) {
        if (parts.size() < MostParts)
            parts += memberSummary(key, member);
        else if (parts.size() == MostParts)
            parts += QStringLiteral("…");
    });
    return parts.join(QLatin1String(", "));
}

QString JsonWords::summary(const QString &json) const
{
    const QJsonValue value = jsonDocumentOf(json);
    return value.isUndefined() ? json.simplified().left(LongestSingle) : summary(value);
}

void JsonWords::addMember(std::vector<JsonLine> &lines, int depth, const QString &key, const QJsonValue &value) const
{
    if (isGroup(value) && !isPlainList(value)) {
        lines.push_back({.depth = depth, .key = key, .name = name(key)});
        addMembers(lines, depth + 1, value);
        return;
    }
    lines.push_back({.depth = depth, .key = key, .name = name(key), .value = single(key, value)});
    if (auto row = reference(key, value)) {
        lines.back().reference = row;
        lines.back().id = value.toString();
    }
}

void JsonWords::addMembers(std::vector<JsonLine> &lines, int depth, const QJsonValue &value) const
{
    eachMember(value, [&](const QString &key, const QJsonValue &member) { addMember(lines, depth, key, member); });
}

std::vector<JsonLine> JsonWords::lines(const QString &json) const
{
    std::vector<JsonLine> lines;
    addMembers(lines, 0, jsonDocumentOf(json));
    return lines;
}

QString JsonWords::text(const QString &json) const
{
    QStringList text;
    for (const JsonLine &line : lines(json))
        text += QString(2 * line.depth, QChar(0x00A0)) + line.name + QLatin1String(": ") + line.value;
    return text.join(QLatin1Char('\n'));
}

} // namespace vhm24::ui
