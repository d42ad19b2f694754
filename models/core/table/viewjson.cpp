// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/viewjson.h"

#include <QJsonArray>

#include <algorithm>

namespace vhm24::core {

namespace {

constexpr int DeepestGroup = 16;
constexpr qsizetype MostValues = 10'000;

struct Name {
    FilterOperator op;
    const char *text;
};
constexpr Name Names[] = {
    {FilterOperator::Equal, "equal"},
    {FilterOperator::NotEqual, "notEqual"},
    {FilterOperator::Less, "less"},
    {FilterOperator::LessOrEqual, "lessOrEqual"},
    {FilterOperator::Greater, "greater"},
    {FilterOperator::GreaterOrEqual, "greaterOrEqual"},
    {FilterOperator::Between, "between"},
    {FilterOperator::Contains, "contains"},
    {FilterOperator::StartsWith, "startsWith"},
    {FilterOperator::EndsWith, "endsWith"},
    {FilterOperator::IsNull, "isNull"},
    {FilterOperator::IsNotNull, "isNotNull"},
    {FilterOperator::In, "in"},
    {FilterOperator::NotIn, "notIn"},
};

QLatin1String nameOf(FilterOperator op)
{
    const auto found = std::find_if(std::begin(Names), std::end(Names), [op](const Name &one) { return one.op == op; });
    return QLatin1String(found->text);
}

QString columnName(const TableDescriptor &table, int column)
{
    return QLatin1String(table.columns[static_cast<std::size_t>(column)].name);
}

QJsonObject toJson(const TableDescriptor &table, const ColumnFilter &filter)
{
    QJsonObject json{{QStringLiteral("column"), columnName(table, filter.column)},
                     {QStringLiteral("op"), nameOf(filter.op)}};
    if (!filter.values.isEmpty())
        json.insert(QStringLiteral("values"), QJsonArray::fromStringList(filter.values));
    if (filter.byName)
        json.insert(QStringLiteral("byName"), true);
    if (!filter.words.isEmpty())
        json.insert(QStringLiteral("words"), filter.words);
    return json;
}

QJsonArray toJson(const TableDescriptor &table, const std::vector<ColumnFilter> &filters)
{
    QJsonArray list;
    for (const ColumnFilter &filter : filters)
        list.append(toJson(table, filter));
    return list;
}

QJsonObject toJson(const TableDescriptor &table, const FilterGroup &group)
{
    QJsonArray groups;
    for (const FilterGroup &inner : group.groups)
        groups.append(toJson(table, inner));
    return {{QStringLiteral("any"), group.any},
            {QStringLiteral("conditions"), toJson(table, group.conditions)},
            {QStringLiteral("groups"), groups}};
}

/// Reads what the table knows, and notes what it does not.
class ViewReader {
public:
    ViewReader(const TableDescriptor &table, QStringList *unknown) : m_table(table), m_unknown(unknown) {}

    std::vector<SortOrder> orders(const QJsonArray &list)
    {
        std::vector<SortOrder> orders;
        for (const auto one : list) {
            const int index = column(one.toObject());
            if (index < 0)
                continue;
            if (isSortable(m_table.columns[static_cast<std::size_t>(index)]))
                orders.push_back(
                    {.column = index, .descending = one.toObject().value(QLatin1String("descending")).toBool()});
            else
                note(columnName(m_table, index));
        }
        return orders;
    }

    std::vector<ColumnFilter> filters(const QJsonArray &list)
    {
        std::vector<ColumnFilter> filters;
        for (const auto one : list) {
            if (auto filter = this->filter(one.toObject()))
                filters.push_back(*filter);
        }
        return filters;
    }

    FilterGroup group(const QJsonObject &json, int depth = 0)
    {
        FilterGroup group{.any = json.value(QLatin1String("any")).toBool(),
                          .conditions = filters(json.value(QLatin1String("conditions")).toArray())};
        for (const auto one : json.value(QLatin1String("groups")).toArray()) {
            if (depth == DeepestGroup) {
                note(QStringLiteral("groups"));
                break;
            }
            FilterGroup inner = this->group(one.toObject(), depth + 1);
            if (!inner.isEmpty())
                group.groups.push_back(std::move(inner));
        }
        return group;
    }

private:
    void note(const QString &what)
    {
        if (m_unknown && !m_unknown->contains(what))
            m_unknown->append(what);
    }

    int column(const QJsonObject &json)
    {
        const QString name = json.value(QLatin1String("column")).toString();
        const int index = m_table.indexOf(QLatin1String(name.toLatin1()));
        const bool known = index >= 0 && !m_table.columns[static_cast<std::size_t>(index)].secret;
        if (!known)
            note(name);
        return known ? index : -1;
    }

    std::optional<ColumnFilter> filter(const QJsonObject &json)
    {
        const int index = column(json);
        if (index < 0)
            return std::nullopt;
        const QString word = json.value(QLatin1String("op")).toString();
        const auto found = std::find_if(std::begin(Names), std::end(Names),
                                        [&word](const Name &one) { return word == QLatin1String(one.text); });
        if (found == std::end(Names)) {
            note(word);
            return std::nullopt;
        }
        ColumnFilter filter{.column = index, .op = found->op};
        for (const auto value : json.value(QLatin1String("values")).toArray())
            filter.values += value.toString();
        filter.byName = json.value(QLatin1String("byName")).toBool() &&
                        m_table.columns[static_cast<std::size_t>(index)].reference.has_value();
        filter.words = json.value(QLatin1String("words")).toString();
        if (!hasItsValues(filter)) {
            note(columnName(m_table, index) + QLatin1Char(' ') + word);
            return std::nullopt;
        }
        return filter;
    }

    static bool hasItsValues(const ColumnFilter &filter)
    {
        switch (filter.op) {
        case FilterOperator::IsNull:
        case FilterOperator::IsNotNull: return filter.values.isEmpty();
        case FilterOperator::Between: return filter.values.size() == 2;
        case FilterOperator::In:
        case FilterOperator::NotIn:
        case FilterOperator::NotEqual: return filter.values.size() <= MostValues;
        default: return filter.values.size() == 1;
        }
    }

    const TableDescriptor &m_table;
    QStringList *const m_unknown;
};

} // namespace

QJsonObject toJson(const TableDescriptor &table, const TableView &view)
{
    QJsonArray sort;
    for (const SortOrder &order : view.sort)
        sort.append(QJsonObject{{QStringLiteral("column"), columnName(table, order.column)},
                                {QStringLiteral("descending"), order.descending}});
    QJsonObject json{{QStringLiteral("sort"), sort}};
    if (!view.filters.empty())
        json.insert(QStringLiteral("filters"), toJson(table, view.filters));
    if (!view.search.isEmpty())
        json.insert(QStringLiteral("search"), view.search);
    if (!view.advanced.isEmpty())
        json.insert(QStringLiteral("advanced"), toJson(table, view.advanced));
    return json;
}

TableView viewFromJson(const TableDescriptor &table, const QJsonObject &json, QStringList *unknown)
{
    ViewReader reader(table, unknown);
    TableView view{.sort = reader.orders(json.value(QLatin1String("sort")).toArray()),
                   .filters = reader.filters(json.value(QLatin1String("filters")).toArray()),
                   .search = json.value(QLatin1String("search")).toString(),
                   .advanced = reader.group(json.value(QLatin1String("advanced")).toObject())};
    if (view.sort.empty())
        view.sort = {{.column = table.indexOf(table.orderColumn), .descending = table.orderDescending}};
    return view;
}

} // namespace vhm24::core
