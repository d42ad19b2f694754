// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/filtersql.h"

namespace vhm24::core {

namespace {

QString likePattern(QString part, bool startsOnly)
{
    part.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return (startsOnly ? QString() : QStringLiteral("%")) + part + QLatin1Char('%');
}

const char *comparison(FilterOperator op)
{
    switch (op) {
    case FilterOperator::Less: return " < ";
    case FilterOperator::LessOrEqual: return " <= ";
    case FilterOperator::Greater: return " > ";
    case FilterOperator::GreaterOrEqual: return " >= ";
    case FilterOperator::NotEqual: return " IS DISTINCT FROM ";
    default: return " = ";
    }
}

/// Compared and searched as text.
QByteArray asText(const Column &column)
{
    switch (column.kind) {
    case ColumnKind::TextList: return "array_to_string(" + sqlOf(column) + ", ' ')";
    case ColumnKind::Json: return sqlOf(column) + "::text";
    default: return sqlOf(column);
    }
}

} // namespace

QByteArray placeholder(std::vector<Parameter> &parameters, Parameter value)
{
    parameters.push_back(std::move(value));
    return '$' + QByteArray::number(static_cast<qlonglong>(parameters.size()));
}

QByteArray FilterSql::condition(const ColumnFilter &filter, std::vector<Parameter> &parameters) const
{
    const Column &target = column(filter.column);
    const QByteArray name = sqlOf(target);
    const QByteArray type = castTypeOf(m_table, target);
    const auto value = [&](qsizetype index, const QByteArray &cast) {
        return placeholder(parameters, filter.values.value(index)) + "::" + cast;
    };
    const bool list = target.kind == ColumnKind::EnumerationList;
    switch (filter.op) {
    case FilterOperator::IsNull: return name + " IS NULL";
    case FilterOperator::IsNotNull: return name + " IS NOT NULL";
    case FilterOperator::Contains:
    case FilterOperator::StartsWith:
        return asText(target) + " ILIKE " +
               placeholder(parameters, likePattern(filter.values.value(0), filter.op == FilterOperator::StartsWith)) +
               "::text";
    case FilterOperator::Between: {
        const QByteArray low = value(0, type);
        return name + " BETWEEN " + low + " AND " + value(1, type);
    }
    case FilterOperator::In: {
        const QByteArray values = placeholder(parameters, filter.values) + "::text[]::" + (list ? type : type + "[]");
        return list ? name + " && " + values : name + " = ANY(" + values + ')';
    }
    case FilterOperator::NotEqual:
        if (list)
            return "NOT (" + name + " && " + placeholder(parameters, filter.values) + "::text[]::" + type + ')';
        if (filter.values.size() > 1)
            return "NOT (" + name + " = ANY(" + placeholder(parameters, filter.values) + "::text[]::" + type + "[]))";
        [[fallthrough]];
    default:
        return (target.kind == ColumnKind::Json ? asText(target) : name) + comparison(filter.op) +
               value(0, target.kind == ColumnKind::Json ? QByteArray("text") : type);
    }
}

QByteArray FilterSql::searchCondition(const QString &text, std::vector<Parameter> &parameters) const
{
    QByteArray any;
    const QByteArray pattern = placeholder(parameters, likePattern(text, false)) + "::text";
    for (const Column &one : m_table.columns) {
        if (isSearched(one))
            any += (any.isEmpty() ? "" : " OR ") + sqlOf(one) + " ILIKE " + pattern;
    }
    return any.isEmpty() ? QByteArray("t.\"id\" ILIKE " + pattern) : '(' + any + ')';
}

QByteArray FilterSql::groupCondition(const FilterGroup &group, std::vector<Parameter> &parameters) const
{
    QByteArray joined;
    const auto join = [&](const QByteArray &one) {
        if (!one.isEmpty())
            joined += (joined.isEmpty() ? "" : group.any ? " OR " : " AND ") + one;
    };
    for (const ColumnFilter &filter : group.conditions)
        join('(' + condition(filter, parameters) + ')');
    for (const FilterGroup &inner : group.groups)
        join(groupCondition(inner, parameters));
    return joined.isEmpty() ? joined : '(' + joined + ')';
}

QByteArray FilterSql::conditions(const TableView &view, std::vector<Parameter> &parameters) const
{
    QByteArray all;
    const auto require = [&all](const QByteArray &one) { all += (all.isEmpty() ? "" : " AND ") + one; };
    for (const ColumnFilter &filter : view.filters)
        require(condition(filter, parameters));
    if (!view.search.isEmpty())
        require(searchCondition(view.search, parameters));
    if (const QByteArray advanced = groupCondition(view.advanced, parameters); !advanced.isEmpty())
        require(advanced);
    return all;
}

} // namespace vhm24::core
