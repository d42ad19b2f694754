// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/pagestate.h"

#include <QJsonArray>

namespace vhm24::ui {

namespace {

const QLatin1String ColumnKey("column");

QString nameOf(const core::TableDescriptor &table, int column)
{
    return QLatin1String(table.columns[static_cast<std::size_t>(column)].name);
}

int columnOf(const QJsonObject &json, const core::TableDescriptor &table)
{
    return table.indexOf(json.value(ColumnKey).toString().toLatin1().constData());
}

QJsonObject filterJson(const core::ColumnFilter &filter, const core::TableDescriptor &table)
{
    return {{ColumnKey, nameOf(table, filter.column)},
            {QStringLiteral("op"), static_cast<int>(filter.op)},
            {QStringLiteral("values"), QJsonArray::fromStringList(filter.values)}};
}

std::optional<core::ColumnFilter> filterFrom(const QJsonObject &json, const core::TableDescriptor &table)
{
    const int op = json.value(QLatin1String("op")).toInt(-1);
    core::ColumnFilter filter{.column = columnOf(json, table)};
    if (filter.column < 0 || op < 0 || op > static_cast<int>(core::FilterOperator::In))
        return std::nullopt;
    filter.op = static_cast<core::FilterOperator>(op);
    for (const QJsonValue &value : json.value(QLatin1String("values")).toArray())
        filter.values += value.toString();
    const bool plain = filter.op == core::FilterOperator::IsNull || filter.op == core::FilterOperator::IsNotNull;
    const qsizetype needed = plain ? 0 : filter.op == core::FilterOperator::Between ? 2 : 1;
    return filter.values.size() < needed ? std::nullopt : std::optional(filter);
}

} // namespace

QJsonObject toJson(const PageArgument &argument, const core::TableDescriptor *table)
{
    QJsonObject json;
    if (!argument.rowId.isEmpty())
        json.insert(QStringLiteral("row"), argument.rowId);
    if (!argument.search.isEmpty())
        json.insert(QStringLiteral("search"), argument.search);
    if (argument.reset)
        json.insert(QStringLiteral("reset"), true);
    if (!table)
        return json;
    QJsonArray filters;
    for (const core::ColumnFilter &filter : argument.filters)
        filters.append(filterJson(filter, *table));
    QJsonArray sort;
    for (const core::SortOrder &order : argument.sort)
        sort.append(QJsonObject{{ColumnKey, nameOf(*table, order.column)}, {QStringLiteral("down"), order.descending}});
    json.insert(QStringLiteral("filters"), filters);
    json.insert(QStringLiteral("sort"), sort);
    return json;
}

PageArgument argumentFromJson(const QJsonObject &json, const core::TableDescriptor *table)
{
    PageArgument argument{.rowId = json.value(QLatin1String("row")).toString(),
                          .search = json.value(QLatin1String("search")).toString(),
                          .reset = json.value(QLatin1String("reset")).toBool()};
    if (!table)
        return argument;
    for (const QJsonValue &value : json.value(QLatin1String("filters")).toArray()) {
        if (const auto filter = filterFrom(value.toObject(), *table))
            argument.filters.push_back(*filter);
    }
    for (const QJsonValue &value : json.value(QLatin1String("sort")).toArray()) {
        const int column = columnOf(value.toObject(), *table);
        if (column >= 0 && core::isSortable(table->columns[static_cast<std::size_t>(column)]))
            argument.sort.push_back(
                {.column = column, .descending = value.toObject().value(QLatin1String("down")).toBool()});
    }
    return argument;
}

} // namespace vhm24::ui
