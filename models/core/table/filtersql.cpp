// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/filtersql.h"

#include <algorithm>

namespace vhm24::core {

namespace {

using Op = FilterOperator;

constexpr qsizetype MostWords = 8; // of a search; the rest would only cost

QString likePattern(QString part, Op op)
{
    part.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return (op == Op::StartsWith ? QString() : QStringLiteral("%")) + part +
           (op == Op::EndsWith ? QString() : QStringLiteral("%"));
}

bool isPattern(Op op) { return op == Op::Contains || op == Op::StartsWith || op == Op::EndsWith; }

const char *comparison(Op op)
{
    switch (op) {
    case Op::Less: return " < ";
    case Op::LessOrEqual: return " <= ";
    case Op::Greater: return " > ";
    case Op::GreaterOrEqual: return " >= ";
    case Op::NotEqual: return " IS DISTINCT FROM ";
    default: return " = ";
    }
}

QByteArray negated(const QByteArray &condition) { return '(' + condition + ") IS NOT TRUE"; } // NULL is not equal too

/// One condition on one column.
class ConditionSql {
public:
    ConditionSql(const TableDescriptor &table, const Column &column, const ColumnFilter &filter,
                 std::vector<Parameter> &parameters) :
        m_column(column),
        m_filter(filter),
        m_parameters(parameters),
        m_name(sqlOf(column)),
        m_type(castTypeOf(table, column))
    {
    }

    QByteArray text()
    {
        if (m_filter.op == Op::IsNull || m_filter.op == Op::IsNotNull)
            return m_name + (m_filter.op == Op::IsNull ? " IS NULL" : " IS NOT NULL");
        switch (m_column.kind) {
        case ColumnKind::TextList:
        case ColumnKind::EnumerationList: return ofList();
        case ColumnKind::Json: return ofPlain(m_name + "::text", "text");
        case ColumnKind::Moment:
        case ColumnKind::Date: return ofTime();
        default: return ofPlain(m_name, m_type);
        }
    }

private:
    QByteArray value(qsizetype index, const QByteArray &type)
    {
        return placeholder(m_parameters, m_filter.values.value(index)) + "::" + type;
    }
    QByteArray values(const QByteArray &listType)
    {
        return placeholder(m_parameters, m_filter.values) + "::text[]::" + listType;
    }
    QByteArray pattern()
    {
        return " ILIKE " + placeholder(m_parameters, likePattern(m_filter.values.value(0), m_filter.op)) + "::text";
    }

    QByteArray ofPlain(const QByteArray &name, const QByteArray &type)
    {
        switch (m_filter.op) {
        case Op::Contains:
        case Op::StartsWith:
        case Op::EndsWith: return (type == "text" ? name : m_name + "::text") + pattern();
        case Op::Between: {
            const QByteArray low = value(0, type);
            return name + " BETWEEN " + low + " AND " + value(1, type);
        }
        case Op::In: return name + " = ANY(" + values(type + "[]") + ')';
        case Op::NotIn: return negated(name + " = ANY(" + values(type + "[]") + ')');
        case Op::NotEqual:
            if (m_filter.values.size() > 1)
                return negated(name + " = ANY(" + values(type + "[]") + ')');
            [[fallthrough]];
        default: return name + comparison(m_filter.op) + value(0, type);
        }
    }

    /// Lists of times are lists of stretches.
    QByteArray ofTime()
    {
        const bool list = m_filter.op == Op::In || m_filter.op == Op::NotIn ||
                          (m_filter.op == Op::NotEqual && m_filter.values.size() > 1);
        if (!list)
            return ofPlain(m_name, m_type);
        QByteArray any;
        for (qsizetype i = 0; i + 1 < m_filter.values.size(); i += 2) {
            const QByteArray low = value(i, m_type);
            any += (any.isEmpty() ? "" : " OR ") + m_name + " BETWEEN " + low + " AND " + value(i + 1, m_type);
        }
        if (any.isEmpty())
            any = "false";
        return m_filter.op == Op::In ? '(' + any + ')' : negated(any);
    }

    /// A list of words or texts is equal to what it holds.
    QByteArray ofList()
    {
        const QByteArray joined = "array_to_string(" + m_name + "::text[], ' ')";
        const bool literal = m_filter.values.value(0).startsWith(QLatin1Char('{'));
        switch (m_filter.op) {
        case Op::Contains:
        case Op::StartsWith:
        case Op::EndsWith:
            return "EXISTS (SELECT 1 FROM unnest(" + m_name + "::text[]) AS one WHERE one" + pattern() + ')';
        case Op::Equal:
        case Op::NotEqual:
            if (literal) // the whole list
                return m_name + comparison(m_filter.op) + value(0, m_type);
            [[fallthrough]];
        case Op::In:
        case Op::NotIn: {
            const bool is = m_filter.op == Op::Equal || m_filter.op == Op::In;
            const QByteArray overlap = m_name + " && " + values(m_type);
            return is ? overlap : negated(overlap);
        }
        default: return ofPlain(joined, "text");
        }
    }

    const Column &m_column;
    const ColumnFilter &m_filter;
    std::vector<Parameter> &m_parameters;
    const QByteArray m_name;
    const QByteArray m_type;
};

/// True for every id of the target. The planner cannot know how many names match, takes some for granted and with few
/// records takes that for all the rows; this makes it expect few, so that it asks the indexes.
QByteArray withinIds(const QByteArray &column, const TableDescriptor &target)
{
    const QByteArray from = "(n.\"id\") FROM " + target.qualifiedName() + " AS n)";
    return column + " BETWEEN (SELECT min" + from + " AND (SELECT max" + from;
}

/// The name of a row as LabelDirectory gives it, and the columns that it is made of.
std::vector<QByteArray> nameParts(const TableDescriptor &target)
{
    std::vector<QByteArray> parts;
    QByteArray all;
    for (const char *const column : target.label) {
        parts.push_back("n.\"" + QByteArray(column) + "\"::text");
        all += ", " + parts.back();
    }
    if (parts.size() > 1)
        parts.push_back("concat_ws(' · '" + all + ')');
    return parts;
}

QByteArray bothOf(const QByteArray &one, const QByteArray &other)
{
    return one.isEmpty() ? other : other.isEmpty() ? one : one + " AND " + other;
}

} // namespace

QByteArray placeholder(std::vector<Parameter> &parameters, Parameter value)
{
    parameters.push_back(std::move(value));
    return '$' + QByteArray::number(static_cast<qlonglong>(parameters.size()));
}

bool FilterSql::sharesNames(const Column &one) const
{
    return one.reference && one.reference->target && !one.reference->target->label.empty() &&
           m_layout.share(m_table.service, one.reference->service);
}

bool FilterSql::canAskNames(const ColumnFilter &filter) const { return sharesNames(column(filter.column)); }

QByteArray FilterSql::namedIds(const TableDescriptor &target, const ColumnFilter &filter,
                               std::vector<Parameter> &parameters)
{
    QByteArray any;
    const auto add = [&any](const QByteArray &one) { any += (any.isEmpty() ? "" : " OR ") + one; };
    if (isPattern(filter.op)) {
        const QByteArray pattern = placeholder(parameters, likePattern(filter.values.value(0), filter.op)) + "::text";
        for (const QByteArray &part : nameParts(target))
            add(part + " ILIKE " + pattern);
        add("n.\"id\" = " + placeholder(parameters, filter.values.value(0)) + "::text");
    } else {
        const QByteArray names = placeholder(parameters, filter.values) + "::text[]";
        for (const QByteArray &part : nameParts(target))
            add(part + " = ANY(" + names + ')');
        add("n.\"id\" = ANY(" + names + ')');
    }
    return "SELECT n.\"id\" FROM " + target.qualifiedName() + " AS n WHERE " + any;
}

QByteArray FilterSql::nameCondition(const ColumnFilter &filter, std::vector<Parameter> &parameters) const
{
    if (!canAskNames(filter)) // it has to be turned into ids before; nothing is better than wrong rows
        return "false";
    const Column &target = column(filter.column);
    // As an array it is found once, before the rows, and an index of the column can be asked for its elements.
    const QByteArray found =
        sqlOf(target) + " = ANY(ARRAY(" + namedIds(*target.reference->target, filter, parameters) + "))";
    const bool isNot = filter.op == Op::NotEqual || filter.op == Op::NotIn;
    return isNot ? negated(found) : found;
}

QByteArray FilterSql::condition(const ColumnFilter &filter, std::vector<Parameter> &parameters) const
{
    const bool valueless = filter.op == Op::IsNull || filter.op == Op::IsNotNull;
    if (filter.byName && !valueless)
        return nameCondition(filter, parameters);
    return ConditionSql(m_table, column(filter.column), filter, parameters).text();
}

QByteArray FilterSql::wordCondition(const QString &word, std::vector<Parameter> &parameters) const
{
    QByteArray any;
    const auto add = [&any](const QByteArray &one) { any += (any.isEmpty() ? "" : " OR ") + one; };
    const auto isNamed = [this](const Column &one) { return sharesNames(one) && !one.expression; };
    const bool onlyNames = std::none_of(m_table.columns.begin(), m_table.columns.end(), isSearched) &&
                           std::any_of(m_table.columns.begin(), m_table.columns.end(), isNamed);
    // The server finds no type for a parameter that nothing uses.
    const QByteArray isLike =
        onlyNames ? QByteArray() : " ILIKE " + placeholder(parameters, likePattern(word, Op::Contains)) + "::text";
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const Column &one = m_table.columns[i];
        const ColumnFilter named{.column = static_cast<int>(i), .op = Op::Contains, .values = {word}, .byName = true};
        if (isNamed(one))
            add('(' + withinIds(sqlOf(one), *one.reference->target) + " AND " + nameCondition(named, parameters) + ')');
        else if (isSearched(one))
            add(sqlOf(one) + isLike);
    }
    return any.isEmpty() ? "t.\"id\"" + isLike : '(' + any + ')';
}

QByteArray FilterSql::searchCondition(const QString &text, std::vector<Parameter> &parameters) const
{
    QByteArray all;
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words.mid(0, MostWords))
        all = bothOf(all, wordCondition(word, parameters));
    return all;
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

QByteArray FilterSql::filterConditions(const TableView &view, std::vector<Parameter> &parameters) const
{
    QByteArray all;
    for (const ColumnFilter &filter : view.filters)
        all = bothOf(all, condition(filter, parameters));
    return bothOf(all, groupCondition(view.advanced, parameters));
}

QByteArray FilterSql::conditions(const TableView &view, std::vector<Parameter> &parameters) const
{
    const QByteArray filters = filterConditions(view, parameters);
    return bothOf(filters, searchCondition(view.search, parameters));
}

} // namespace vhm24::core
