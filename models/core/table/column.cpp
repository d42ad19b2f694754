// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/column.h"

#include <QDateTime>

namespace vhm24::core {

namespace {

QByteArray schemaPlaceholder(Service service)
{
    const QLatin1String name = nameOf(service);
    return '{' + QByteArray(name.data(), name.size()) + '}';
}

} // namespace

int TableDescriptor::indexOf(QLatin1String column) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (column == QLatin1String(columns[i].name))
            return static_cast<int>(i);
    }
    return -1;
}

QByteArray TableDescriptor::qualifiedName() const { return schemaPlaceholder(service) + ".\"" + table + '"'; }

QString TableDescriptor::key() const { return QString(nameOf(service)) + QLatin1Char('.') + QLatin1String(table); }

bool TableDescriptor::grows() const
{
    const int order = indexOf(orderColumn);
    const ColumnKind kind = order < 0 ? ColumnKind::Id : columns[static_cast<std::size_t>(order)].kind;
    return (kind == ColumnKind::Moment || kind == ColumnKind::Date) && !has("updatedAt");
}

bool isSearched(const Column &column)
{
    return column.kind == ColumnKind::Text && !column.secret && !column.reference && !column.expression;
}

QByteArray sqlOf(const Column &column)
{
    return column.expression ? QByteArray("(") + column.expression + ')' : QByteArray("t.\"") + column.name + '"';
}

QByteArray castTypeOf(const TableDescriptor &table, const Column &column)
{
    switch (column.kind) {
    case ColumnKind::Integer: return "integer";
    case ColumnKind::Real:
    case ColumnKind::Quantity:
    case ColumnKind::Money: return "double precision";
    case ColumnKind::Boolean: return "boolean";
    case ColumnKind::Moment: return "timestamp(3)";
    case ColumnKind::Date: return "date";
    case ColumnKind::TextList: return "text[]";
    case ColumnKind::Json: return "jsonb";
    case ColumnKind::Enumeration:
    case ColumnKind::EnumerationList: {
        const QByteArray type = schemaPlaceholder(table.service) + ".\"" + column.enumeration + '"';
        return column.kind == ColumnKind::Enumeration ? type : type + "[]";
    }
    case ColumnKind::Id:
    case ColumnKind::Text: break;
    }
    return "text";
}

QVariant valueOf(const Column &column, const QString &text)
{
    switch (column.kind) {
    case ColumnKind::Integer: return text.toLongLong();
    case ColumnKind::Real:
    case ColumnKind::Quantity:
    case ColumnKind::Money: return text.toDouble();
    case ColumnKind::Boolean: return text.startsWith(QLatin1Char('t'));
    case ColumnKind::Date: return QDate::fromString(text, Qt::ISODate);
    case ColumnKind::Moment: {
        QDateTime moment =
            QDateTime::fromString(QString(text).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODateWithMs);
        moment.setTimeSpec(Qt::UTC);
        return moment;
    }
    default: return text;
    }
}

} // namespace vhm24::core
