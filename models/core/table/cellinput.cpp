// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/cellinput.h"

#include "models/core/table/enumeration.h"
#include "models/core/text/numberinput.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace vhm24::core {

namespace {

Result<QVariant> number(const Column &column, const QString &typed)
{
    const auto text = parseDecimal(typed, column.kind == ColumnKind::Integer ? 0 : 6);
    if (!text)
        return text.error();
    const double value = text.value().toDouble();
    if (value < column.minimum)
        return invalid(QStringLiteral("minimum"));
    if (column.kind != ColumnKind::Integer)
        return QVariant(value);
    if (value > 2'147'483'647.0)
        return invalid(QStringLiteral("large"));
    return QVariant(text.value().toLongLong());
}

Result<QVariant> moment(const QString &typed, const QByteArray &timeZone)
{
    for (const char *const form : {"d.M.yyyy H:mm", "d.M.yyyy", "yyyy-MM-dd H:mm", "yyyy-MM-dd"}) {
        QDateTime value = QDateTime::fromString(typed, QLatin1String(form));
        if (!value.isValid() || value.date().year() < 1970 || value.date().year() > 2200)
            continue;
        value.setTimeZone(QTimeZone(timeZone));
        return QVariant(value.toUTC());
    }
    return invalid(QStringLiteral("date"));
}

Result<QVariant> text(const Column &column, const QString &typed)
{
    if (hasControlCharacters(typed))
        return invalid(QStringLiteral("control"));
    if (typed.size() > column.maximumLength)
        return invalid(QStringLiteral("length"));
    if (column.kind == ColumnKind::Enumeration && !enumerationWords(column.enumeration).contains(typed))
        return invalid(QStringLiteral("enumeration"));
    if (column.kind == ColumnKind::Json && QJsonDocument::fromJson('[' + typed.toUtf8() + ']').isNull())
        return invalid(QStringLiteral("json"));
    return QVariant(typed);
}

} // namespace

Result<QVariant> parseCell(const Column &column, const QString &typed, const QByteArray &timeZone)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return column.notNull ? Result<QVariant>(invalid(QStringLiteral("required"))) : Result<QVariant>(QVariant());
    switch (column.kind) {
    case ColumnKind::Integer:
    case ColumnKind::Real:
    case ColumnKind::Quantity:
    case ColumnKind::Money: return number(column, trimmed);
    case ColumnKind::Boolean:
        if (trimmed != QLatin1String("true") && trimmed != QLatin1String("false"))
            return invalid(QStringLiteral("enumeration"));
        return QVariant(trimmed == QLatin1String("true"));
    case ColumnKind::Moment: return moment(trimmed, timeZone);
    case ColumnKind::Date: {
        const auto value = moment(trimmed, "UTC");
        return value ? Result<QVariant>(QVariant(value.value().toDateTime().date())) : value;
    }
    case ColumnKind::TextList: {
        QStringList parts;
        for (const QString &part : trimmed.split(QLatin1Char(','), Qt::SkipEmptyParts))
            parts += part.trimmed();
        return QVariant(parts);
    }
    default: return text(column, trimmed);
    }
}

} // namespace vhm24::core
