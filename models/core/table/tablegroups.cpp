// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/tablegroups.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace vhm24::core {

namespace {

constexpr std::array StepNames{QLatin1String("day"), QLatin1String("week"), QLatin1String("month")};

QLatin1String nameOf(MomentStep step) { return StepNames[static_cast<std::size_t>(step)]; }

/// Of GROUPING: set where the rows are not put together by that level.
QByteArray bitOf(std::size_t levels, std::size_t level) { return QByteArray::number(1 << (levels - 1 - level)); }

QDate dayAfter(QDate first, MomentStep step)
{
    switch (step) {
    case MomentStep::Day: return first.addDays(1);
    case MomentStep::Week: return first.addDays(7);
    case MomentStep::Month: return first.addMonths(1);
    }
    return first;
}

/// The two ends, both within, in the form of timestamp(3).
QStringList endsOf(QDate first, MomentStep step, const QByteArray &zone)
{
    const QTimeZone local(zone);
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz");
    return {QDateTime(first, QTime(0, 0), local).toUTC().toString(form),
            QDateTime(dayAfter(first, step), QTime(0, 0), local).toUTC().addMSecs(-1).toString(form)};
}

} // namespace

bool isGroupable(const Column &column) { return isSortable(column) && qstrcmp(column.name, "id") != 0; }

bool isGroupedByTime(const Column &column)
{
    return column.kind == ColumnKind::Moment || column.kind == ColumnKind::Date;
}

QJsonArray toJson(const TableDescriptor &table, const std::vector<GroupLevel> &levels)
{
    QJsonArray list;
    for (const GroupLevel &level : levels)
        list.append(QJsonObject{
            {QStringLiteral("column"), QLatin1String(table.columns[static_cast<std::size_t>(level.column)].name)},
            {QStringLiteral("step"), nameOf(level.step)}});
    return list;
}

std::vector<GroupLevel> levelsFromJson(const TableDescriptor &table, const QJsonArray &json)
{
    std::vector<GroupLevel> levels;
    for (const auto one : json) {
        const int column =
            table.indexOf(QLatin1String(one.toObject().value(QLatin1String("column")).toString().toLatin1()));
        if (column < 0 || !isGroupable(table.columns[static_cast<std::size_t>(column)]) ||
            levels.size() == TableGroups::MostLevels)
            continue;
        GroupLevel level{.column = column};
        for (const MomentStep step : {MomentStep::Day, MomentStep::Week, MomentStep::Month}) {
            if (one.toObject().value(QLatin1String("step")).toString() == nameOf(step))
                level.step = step;
        }
        levels.push_back(level);
    }
    return levels;
}

QByteArray TableGroups::keySql(const GroupLevel &level, std::vector<Parameter> &parameters) const
{
    const Column &column = m_table.columns[static_cast<std::size_t>(level.column)];
    const QByteArray step = QByteArray("'") + nameOf(level.step).data() + "', ";
    if (column.kind == ColumnKind::Moment)
        return "date_trunc(" + step + sqlOf(column) + " AT TIME ZONE 'UTC' AT TIME ZONE " +
               placeholder(parameters, m_zone) + "::text)::date";
    if (column.kind == ColumnKind::Date)
        return "date_trunc(" + step + sqlOf(column) + "::timestamp)::date";
    return sqlOf(column);
}

struct TableGroups::Place {
    QByteArray rows = {};   ///< Which rows can belong to what follows.
    QByteArray groups = {}; ///< Which groups follow.
};

/// The order is that of the keys, NULLs last, and the whole of a group stands before its parts.
TableGroups::Place TableGroups::placeAfter(const TableGroup *group, const std::vector<GroupLevel> &levels,
                                           std::vector<Parameter> &parameters) const
{
    if (!group)
        return {};
    Place place;
    QByteArray ties;
    for (std::size_t i = 0; i < group->keys.size(); ++i) {
        const QByteArray key = "k" + QByteArray::number(static_cast<int>(i));
        const QByteArray part = i == 0 ? QByteArray() : "g & " + bitOf(levels.size(), i) + " = 0 AND ";
        QByteArray same = key + " IS NULL";
        if (group->keys[i]) {
            const Column &column = m_table.columns[static_cast<std::size_t>(levels[i].column)];
            const bool isTime = isGroupedByTime(column);
            const QByteArray behind = isTime ? "<" : ">";
            const QByteArray value = placeholder(parameters, *group->keys[i]) +
                                     "::" + (isTime ? QByteArray("date") : castTypeOf(m_table, column));
            same = key + " = " + value;
            place.groups +=
                " OR (" + ties + part + '(' + key + ' ' + behind + ' ' + value + " OR " + key + " IS NULL))";
            if (i == 0)
                place.rows = key + ' ' + behind + "= " + value + " OR " + key + " IS NULL";
        } else if (i == 0) {
            place.rows = same;
        }
        ties += part + same + " AND ";
    }
    if (group->keys.size() < levels.size())
        place.groups += " OR (" + ties + "g & " + bitOf(levels.size(), group->keys.size()) + " = 0)";
    place.rows = " WHERE " + place.rows;
    place.groups = " HAVING false" + place.groups;
    return place;
}

Statement TableGroups::statement(const TableView &view, const std::vector<GroupLevel> &levels,
                                 const std::vector<int> &summed, const TableGroup *after) const
{
    Statement statement;
    // Sums within a unit first, then each group with all its units as an object.
    QByteArray inner = (m_units.count() > 0 ? "coalesce(" + m_units.sql(0) + ", '')" : QByteArray("''")) + " AS u";
    QByteArray keys;
    QByteArray texts;
    QByteArray order;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const QByteArray key = "k" + QByteArray::number(static_cast<int>(i));
        inner += ", " + keySql(levels[i], statement.parameters) + " AS " + key;
        texts += ", " + key + "::text";
        keys += (keys.isEmpty() ? "" : ", ") + key;
        order += (order.isEmpty() ? "" : ", g & " + bitOf(levels.size(), i) + " DESC, ") + key +
                 (isGroupedByTime(m_table.columns[static_cast<std::size_t>(levels[i].column)]) ? " DESC NULLS LAST"
                                                                                               : " NULLS LAST");
    }
    QByteArray partial;
    QByteArray outer;
    for (const int column : summed) {
        const QByteArray name = "v" + QByteArray::number(column);
        inner += ", " + sqlOf(m_table.columns[static_cast<std::size_t>(column)]) + "::numeric AS " + name;
        partial += ", sum(" + name + ") AS " + name;
        outer += m_units.unitOf(column) < 0
                     ? ", sum(" + name + ")::text"
                     : ", jsonb_object_agg(u, " + name + "::text) FILTER (WHERE " + name + " IS NOT NULL)";
    }
    const QByteArray matches = FilterSql(m_layout, m_table).conditions(view, statement.parameters);
    const Place place = placeAfter(after, levels, statement.parameters);
    statement.sql = m_layout.sql(
        "WITH parts AS (SELECT " + keys + ", GROUPING(" + keys + ") AS g, u, count(*) AS n" + partial +
        " FROM (SELECT " + inner + m_units.from() + (matches.isEmpty() ? "" : " WHERE " + matches) + ") AS s" +
        place.rows + " GROUP BY u, ROLLUP (" + keys + ") HAVING GROUPING(k0) = 0) SELECT g::bigint, sum(n)::bigint" +
        texts + outer + " FROM parts GROUP BY g, " + keys + place.groups + " ORDER BY " + order + " LIMIT " +
        placeholder(statement.parameters, PageGroups + 1) + "::bigint");
    return statement;
}

TableGroupList TableGroups::decode(const RowSet &rows, const std::vector<GroupLevel> &levels,
                                   const std::vector<int> &summed) const
{
    TableGroupList list{.cut = rows.rows() > PageGroups};
    for (int row = 0; row < std::min(rows.rows(), PageGroups); ++row) {
        TableGroup group{.count = rows.integer(row, 1)};
        const std::size_t depth =
            levels.size() - static_cast<std::size_t>(qPopulationCount(quint64(rows.integer(row, 0))));
        int at = 2;
        for (std::size_t i = 0; i < depth; ++i)
            group.keys.push_back(rows.isNull(row, at + static_cast<int>(i))
                                     ? std::nullopt
                                     : std::optional(rows.text(row, at + static_cast<int>(i))));
        at += static_cast<int>(levels.size());
        for (const int column : summed) {
            if (!rows.isNull(row, at) && m_units.unitOf(column) < 0) {
                group.sums[column].push_back({.exact = rows.text(row, at)});
            } else if (!rows.isNull(row, at)) {
                const QJsonObject amounts = QJsonDocument::fromJson(rows.text(row, at).toUtf8()).object();
                for (auto it = amounts.begin(); it != amounts.end(); ++it)
                    group.sums[column].push_back({.unit = it.key(), .exact = it->toString()});
            }
            ++at;
        }
        list.groups.push_back(std::move(group));
    }
    return list;
}

std::vector<ColumnFilter> TableGroups::filtersOf(const TableGroup &group, const std::vector<GroupLevel> &levels) const
{
    std::vector<ColumnFilter> filters;
    for (std::size_t i = 0; i < group.keys.size(); ++i) {
        const GroupLevel &level = levels[i];
        const ColumnKind kind = m_table.columns[static_cast<std::size_t>(level.column)].kind;
        ColumnFilter filter{.column = level.column};
        if (!group.keys[i]) {
            filter.op = FilterOperator::IsNull;
        } else if (kind == ColumnKind::Moment || kind == ColumnKind::Date) {
            const QDate first = QDate::fromString(*group.keys[i], Qt::ISODate);
            filter.op = FilterOperator::Between;
            filter.values = kind == ColumnKind::Moment
                                ? endsOf(first, level.step, m_zone)
                                : QStringList{first.toString(Qt::ISODate),
                                              dayAfter(first, level.step).addDays(-1).toString(Qt::ISODate)};
        } else {
            filter.op =
                kind == ColumnKind::Enumeration || m_table.columns[static_cast<std::size_t>(level.column)].reference
                    ? FilterOperator::In
                    : FilterOperator::Equal;
            filter.values = {*group.keys[i]};
        }
        filters.push_back(std::move(filter));
    }
    return filters;
}

} // namespace vhm24::core
