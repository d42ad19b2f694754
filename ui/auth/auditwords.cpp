// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/auditwords.h"

#include "models/core/table/enumeration.h"
#include "ui/core/table/jsonwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace vhm24::ui::auth {

using core::FieldChange;

namespace {

constexpr int SummaryFields = 6;

struct Entry {
    const char *word;
    const char *text;
};

/// Fields of audit rows that are no columns; context "Audit".
constexpr Entry Fields[] = {{"authMethod", QT_TRANSLATE_NOOP("Audit", "Way of logging in")},
                            {"reason", QT_TRANSLATE_NOOP("Audit", "Reason")},
                            {"movement", QT_TRANSLATE_NOOP("Audit", "Movement")},
                            {"movementId", QT_TRANSLATE_NOOP("Audit", "Movement")},
                            {"location", QT_TRANSLATE_NOOP("Audit", "Storage place")},
                            {"comment", QT_TRANSLATE_NOOP("Audit", "Comment")},
                            {"deletedAt", QT_TRANSLATE_NOOP("Audit", "Retired at")},
                            {"email", QT_TRANSLATE_NOOP("Audit", "E-mail")},
                            {"password", QT_TRANSLATE_NOOP("Audit", "Password")},
                            {"rows", QT_TRANSLATE_NOOP("Audit", "Rows")},
                            {"format", QT_TRANSLATE_NOOP("Audit", "Format")},
                            {"filter", QT_TRANSLATE_NOOP("Audit", "Filter")},
                            {"sha256", "SHA-256"},
                            {"statement", QT_TRANSLATE_NOOP("Audit", "Statement")},
                            {"tables", QT_TRANSLATE_NOOP("Audit", "Tables")},
                            {"fields", QT_TRANSLATE_NOOP("Audit", "Fields")},
                            {"tableKey", QT_TRANSLATE_NOOP("Audit", "List")},
                            {"shared", QT_TRANSLATE_NOOP("Audit", "Shared")},
                            {"defaultForRole", QT_TRANSLATE_NOOP("Audit", "Default for role")},
                            {"definition", QT_TRANSLATE_NOOP("Audit", "Set up as")}};

/// Words that stand as values; context "Audit".
constexpr Entry Values[] = {{"EMAIL", QT_TRANSLATE_NOOP("Audit", "by e-mail and password")},
                            {"PHONE", QT_TRANSLATE_NOOP("Audit", "by phone and password")},
                            {"TELEGRAM", QT_TRANSLATE_NOOP("Audit", "by Telegram")},
                            {"WRONG_PASSWORD", QT_TRANSLATE_NOOP("Audit", "wrong password")},
                            {"UNKNOWN_USER", QT_TRANSLATE_NOOP("Audit", "unknown address")},
                            {"UNKNOWN_EMAIL", QT_TRANSLATE_NOOP("Audit", "unknown address")},
                            {"INACTIVE", QT_TRANSLATE_NOOP("Audit", "account switched off")},
                            {"TOO_MANY_FAILURES", QT_TRANSLATE_NOOP("Audit", "too many failures")},
                            {"ADMINISTRATOR", QT_TRANSLATE_NOOP("Audit", "ended by an administrator")}};

constexpr Entry Icons[] = {{"USER_LOGIN_FAILED", "error"},
                           {"USER_LOGIN", "key"},
                           {"USER_LOGOUT", "logout"},
                           {"PASSWORD", "lock"},
                           {"SESSION", "session"},
                           {"USER", "users"},
                           {"MACHINE", "machines"},
                           {"LOCATION", "location"},
                           {"STOCK_MOVED", "transfer"},
                           {"ITEM_CREATED", "plus"},
                           {"ITEM", "edit"},
                           {"TASK_COMMENTED", "comment"},
                           {"TASK_STARTED", "play"},
                           {"TASK_COMPLETED", "check"},
                           {"TASK_CANCELLED", "close"},
                           {"TASK", "tasks"},
                           {"SERVICE", "wrench"},
                           {"EXPORTED", "export"},
                           {"IMPORTED", "import"},
                           {"SQL_EXECUTED", "key"},
                           {"WAREHOUSE", "location"},
                           {"CONTAINER", "refill"},
                           {"SCHEDULED_TASK", "calendar"},
                           {"VIEW_", "columns"},
                           {"SYSTEM_CONFIG", "settings"}};

QString translated(const char *text) { return QCoreApplication::translate("Audit", text); }

template <std::size_t Count> QString lookUp(const Entry (&entries)[Count], const QString &word)
{
    for (const Entry &entry : entries) {
        if (word == QLatin1String(entry.word))
            return translated(entry.text);
    }
    return {};
}

/// A value without a column of its own.
QString plainValue(const Context &context, const QJsonValue &value)
{
    const Formats &formats = context.formats;
    switch (value.type()) {
    case QJsonValue::Bool:
        return core::enumerationText("Boolean", value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return formats.number(number, number == std::floor(number) ? 0 : 2);
    }
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue one : value.toArray())
            parts += plainValue(context, one);
        return parts.join(QLatin1String(", "));
    }
    case QJsonValue::Object: return JsonWords(context).summary(value);
    case QJsonValue::String: {
        const QString text = value.toString();
        const QString known = lookUp(Values, text);
        if (!known.isEmpty())
            return known;
        const bool moment = text.size() > 18 && text[4] == QLatin1Char('-') && text[10] == QLatin1Char('T');
        const QVariant parsed = moment ? core::cellValue({.kind = core::ColumnKind::Moment}, value) : QVariant();
        return parsed.isValid() ? formats.moment(parsed.toDateTime()) : text;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

QString emptyWord() { return translated(QT_TRANSLATE_NOOP("Audit", "empty")); }

} // namespace

QString auditActionText(const Context &context, const QString &word)
{
    const QString known = core::enumerationText("AuditAction", word);
    if (known != word)
        return known;
    for (const core::TableDescriptor &table : context.catalog.tables()) {
        const QString prefix =
            table.actionPrefix ? QString::fromLatin1(table.actionPrefix) + QLatin1Char('_') : QString();
        if (prefix.isEmpty() || !word.startsWith(prefix))
            continue;
        const QString title = QCoreApplication::translate("Table", table.title);
        const QString step = word.mid(prefix.size());
        if (step == QLatin1String("CREATED"))
            return translated(QT_TRANSLATE_NOOP("Audit", "%1: added")).arg(title);
        if (step == QLatin1String("UPDATED"))
            return translated(QT_TRANSLATE_NOOP("Audit", "%1: changed")).arg(title);
        if (step == QLatin1String("DELETED"))
            return translated(QT_TRANSLATE_NOOP("Audit", "%1: deleted")).arg(title);
    }
    return word;
}

QString auditActionIcon(const QString &word)
{
    for (const Entry &entry : Icons) {
        if (word.startsWith(QLatin1String(entry.word)))
            return QString::fromLatin1(entry.text);
    }
    return QStringLiteral("document");
}

AuditRecord auditRecord(const Context &context, const QString &entity, const QString &entityId, const QString &changes)
{
    const core::TableDescriptor *const table = context.catalog.entity(entity);
    if (!table)
        return {.text = entityId, .kind = entity};
    AuditRecord record{.text = entityId, .kind = QCoreApplication::translate("Table", table->title)};
    if (entity == QLatin1String("Session")) {
        record.text = translated(QT_TRANSLATE_NOOP("Audit", "session %1")).arg(entityId.right(6));
        return record;
    }
    if (entityId == entity) { // of a whole list, such as an export
        record.text = record.kind;
        return record;
    }
    const core::Reference reference{table->service, table->table};
    const auto label = context.labels.label(reference, entityId);
    using Knowledge = core::LabelDirectory::Knowledge;
    if (label.knowledge == Knowledge::Asked) {
        record.text = QStringLiteral("…");
    } else if (label.knowledge == Knowledge::Known) {
        record.text = label.text;
        record.known = true;
        if (context.navigator && context.navigator->canOpen(table->key()))
            record.reference = reference;
    } else if (!changes.isEmpty()) {
        // A record that is gone may have told its name in the row itself.
        const QJsonValue email = QJsonDocument::fromJson(changes.toUtf8()).object().value(QLatin1String("email"));
        if (email.isString())
            record.text = email.toString();
    }
    return record;
}

QString auditFieldTitle(const Context &context, const QString &entity, const QString &field)
{
    const core::TableDescriptor *const table = context.catalog.entity(entity);
    const int column = table ? table->indexOf(QLatin1String(field.toLatin1())) : -1;
    if (field == QLatin1String("status")) // its column has a longer name, beside the one worked out from it
        return QCoreApplication::translate("Column", "Status");
    if (column >= 0)
        return QCoreApplication::translate("Column", table->columns[static_cast<std::size_t>(column)].title);
    const QString known = lookUp(Fields, field);
    return known.isEmpty() ? field : known;
}

CellLook auditValue(const CellPresenter &presenter, const QString &entity, const QString &field,
                    const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const core::TableDescriptor *const table = presenter.context().catalog.entity(entity);
    const int column = table ? table->indexOf(QLatin1String(field.toLatin1())) : -1;
    if (column >= 0) {
        const core::Column &definition = table->columns[static_cast<std::size_t>(column)];
        const QVariant cell = core::cellValue(definition, value);
        if (cell.isValid())
            return presenter.look(*table, column, cell);
    }
    return {.text = plainValue(presenter.context(), value)};
}

QString auditSummary(const CellPresenter &presenter, const QString &entity, const QString &changes)
{
    std::vector<FieldChange> list = core::readChanges(changes);
    // Ids of other rows say nothing in one line.
    std::erase_if(list, [](const FieldChange &change) { return change.field.startsWith(QLatin1String("movement")); });
    if (list.empty())
        return {};
    const Context &context = presenter.context();
    const auto text = [&](const FieldChange &change, const QJsonValue &value) {
        const QString shown = auditValue(presenter, entity, change.field, value).text;
        return shown.isEmpty() ? emptyWord() : shown;
    };
    const FieldChange &first = list.front();
    if (list.size() == 1) {
        if (first.field == QLatin1String("authMethod"))
            return text(first, first.to);
        const QString title = auditFieldTitle(context, entity, first.field);
        if (first.kind == FieldChange::Kind::Added)
            return title + QLatin1String(": ") + text(first, first.to);
        return title + QLatin1String(": ") + text(first, first.from) + QStringLiteral(" → ") + text(first, first.to);
    }
    if (entity == QLatin1String("User") && list.back().field == QLatin1String("reason"))
        return text(list.back(), list.back().to);
    const auto more = static_cast<int>(list.size()) - SummaryFields;
    if (more > 0)
        list.resize(SummaryFields);
    const QString names =
        core::summaryOf(list, [&](const QString &field) { return auditFieldTitle(context, entity, field); });
    return more > 0 ? translated(QT_TRANSLATE_NOOP("Audit", "%1 and %2 more")).arg(names).arg(more) : names;
}

} // namespace vhm24::ui::auth
