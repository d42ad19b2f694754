// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/tablequery.h"

namespace vhm24::core {

namespace {

constexpr int LeadingColumns = 3; // id, version, cursor value

QByteArray placeholder(std::vector<Parameter> &parameters, Parameter value)
{
    parameters.push_back(std::move(value));
    return '$' + QByteArray::number(static_cast<qlonglong>(parameters.size()));
}

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

QByteArray TableQuery::selectList(const SortOrder &sort) const
{
    // A cast keeps its column's name, and ORDER BY would mean the cast: other names leave it the column and its index.
    QByteArray list = "t.\"id\", t.xmin::text, " + sqlOf(column(sort.column)) + "::text AS \"cursor key\"";
    for (const Column &one : m_table.columns) {
        list += ", ";
        if (one.secret)
            list += "NULL::text";
        else if (one.kind == ColumnKind::Enumeration)
            list += sqlOf(one) + "::text AS \"word\"";
        else if (one.kind == ColumnKind::EnumerationList)
            list += sqlOf(one) + "::text[] AS \"words\"";
        else
            list += sqlOf(one);
    }
    return list;
}

QByteArray TableQuery::condition(const ColumnFilter &filter, std::vector<Parameter> &parameters) const
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

QByteArray TableQuery::searchCondition(const QString &text, std::vector<Parameter> &parameters) const
{
    QByteArray any;
    const QByteArray pattern = placeholder(parameters, likePattern(text, false)) + "::text";
    for (const Column &one : m_table.columns) {
        const bool searched = one.kind == ColumnKind::Text && !one.secret && !one.reference && !one.expression;
        if (searched)
            any += (any.isEmpty() ? "" : " OR ") + sqlOf(one) + " ILIKE " + pattern;
    }
    return any.isEmpty() ? QByteArray("t.\"id\" ILIKE " + pattern) : '(' + any + ')';
}

QByteArray TableQuery::conditions(const TableView &view, std::vector<Parameter> &parameters) const
{
    QByteArray all;
    const auto require = [&all](const QByteArray &one) { all += (all.isEmpty() ? "" : " AND ") + one; };
    for (const ColumnFilter &filter : view.filters)
        require(condition(filter, parameters));
    if (!view.search.isEmpty())
        require(searchCondition(view.search, parameters));
    return all;
}

QByteArray TableQuery::beyond(const SortOrder &sort, const Cursor &cursor, Direction direction,
                              std::vector<Parameter> &parameters) const
{
    const Column &key = column(sort.column);
    const QByteArray name = sqlOf(key);
    const bool upwards = sort.descending == (direction == Direction::Backward);
    const char *const op = upwards ? " > " : " < ";
    if (qstrcmp(key.name, "id") == 0)
        return name + op + placeholder(parameters, cursor.id) + "::text";
    // NULLs stand last in ascending order and first in descending order, as PostgreSQL has it.
    if (!cursor.value) {
        const QByteArray ties =
            '(' + name + " IS NULL AND t.\"id\"" + op + placeholder(parameters, cursor.id) + "::text)";
        return upwards ? ties : '(' + ties + " OR " + name + " IS NOT NULL)";
    }
    const QByteArray value = placeholder(parameters, *cursor.value) + "::" + castTypeOf(m_table, key);
    const QByteArray after =
        '(' + name + ", t.\"id\")" + op + '(' + value + ", " + placeholder(parameters, cursor.id) + "::text)";
    return !key.notNull && upwards ? '(' + after + " OR " + name + " IS NULL)" : after;
}

Statement TableQuery::page(const TableView &view, const std::optional<Cursor> &from, Direction direction,
                           int limit) const
{
    Statement statement;
    QByteArray where = conditions(view, statement.parameters);
    if (from)
        where += (where.isEmpty() ? "" : " AND ") + beyond(view.sort, *from, direction, statement.parameters);
    const bool descending = view.sort.descending == (direction == Direction::Forward);
    const char *const order = descending ? " DESC" : "";
    QByteArray orderBy = sqlOf(column(view.sort.column)) + order;
    if (qstrcmp(column(view.sort.column).name, "id") != 0)
        orderBy += QByteArray(", t.\"id\"") + order;
    statement.sql = m_layout.sql("SELECT " + selectList(view.sort) + " FROM " + m_from +
                                 (where.isEmpty() ? QByteArray() : " WHERE " + where) + " ORDER BY " + orderBy +
                                 " LIMIT " + placeholder(statement.parameters, limit) + "::bigint");
    return statement;
}

Statement TableQuery::rows(const QStringList &ids, const SortOrder &sort) const
{
    return {.sql = m_layout.sql("SELECT " + selectList(sort) + " FROM " + m_from + " WHERE t.\"id\" = ANY($1::text[])"),
            .parameters = {ids}};
}

Statement TableQuery::boundedCount(const TableView &view, int limit) const
{
    Statement statement;
    const QByteArray where = conditions(view, statement.parameters);
    statement.sql = m_layout.sql("SELECT count(*) FROM (SELECT 1 FROM " + m_from +
                                 (where.isEmpty() ? QByteArray() : " WHERE " + where) + " LIMIT " +
                                 placeholder(statement.parameters, limit) + "::bigint) AS counted");
    return statement;
}

Statement TableQuery::countBefore(const TableView &view, const Cursor &first, int limit) const
{
    Statement statement;
    QByteArray where = conditions(view, statement.parameters);
    where += (where.isEmpty() ? "" : " AND ") + beyond(view.sort, first, Direction::Backward, statement.parameters);
    statement.sql = m_layout.sql("SELECT count(*) FROM (SELECT 1 FROM " + m_from + " WHERE " + where + " LIMIT " +
                                 placeholder(statement.parameters, limit) + "::bigint) AS counted");
    return statement;
}

Statement TableQuery::estimate() const
{
    return {.sql = "SELECT reltuples::bigint FROM pg_class WHERE oid = to_regclass($1::text)",
            .parameters = {m_layout.sql(m_table.qualifiedName())}};
}

std::vector<Row> TableQuery::decode(const RowSet &rows) const
{
    std::vector<Row> list;
    list.reserve(static_cast<std::size_t>(rows.rows()));
    for (int r = 0; r < rows.rows(); ++r) {
        Row row{.id = rows.text(r, 0), .version = rows.bytes(r, 1)};
        row.cursor.id = row.id;
        if (!rows.isNull(r, 2))
            row.cursor.value = rows.text(r, 2);
        row.cells.reserve(m_table.columns.size());
        for (int c = 0; c < static_cast<int>(m_table.columns.size()); ++c)
            row.cells.push_back(rows.value(r, LeadingColumns + c));
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace vhm24::core
