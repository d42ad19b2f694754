// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/tablestate.h"

#include "models/core/table/viewjson.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace vhm24::ui {

namespace {

constexpr int WidestKept = 2'000;

QLatin1String nameOf(const core::TableDescriptor &table, int column)
{
    return QLatin1String(table.columns[static_cast<std::size_t>(column)].name);
}

int columnNamed(const core::TableDescriptor &table, const QString &name)
{
    return table.indexOf(QLatin1String(name.toLatin1()));
}

} // namespace

bool ColumnLayout::hasWidths() const
{
    return std::any_of(columns.begin(), columns.end(), [](const ColumnState &one) { return one.width > 0; });
}

bool TableState::meansTheSame(const TableState &other) const
{
    const auto order = [](const ColumnLayout &of) {
        std::vector<int> shown;
        for (const ColumnState &one : of.columns) {
            if (one.shown)
                shown.push_back(one.column);
        }
        return shown;
    };
    return order(layout) == order(other.layout) && layout.frozen == other.layout.frozen && view == other.view &&
           grouping == other.grouping && sums == other.sums && (!sums || aggregates == other.aggregates);
}

TableState standardState(const core::TableDescriptor &table)
{
    TableState state{.layout = layoutFromJson(table, {})};
    state.view.sort = {{.column = table.indexOf(table.orderColumn), .descending = table.orderDescending}};
    return state;
}

QJsonObject toJson(const core::TableDescriptor &table, const ColumnLayout &layout)
{
    QJsonArray columns;
    for (const ColumnState &one : layout.columns) {
        QJsonObject column{{QStringLiteral("name"), nameOf(table, one.column)}, {QStringLiteral("shown"), one.shown}};
        if (one.width > 0)
            column.insert(QStringLiteral("width"), one.width);
        columns.append(column);
    }
    return {{QStringLiteral("columns"), columns}, {QStringLiteral("frozen"), layout.frozen}};
}

ColumnLayout layoutFromJson(const core::TableDescriptor &table, const QJsonObject &json)
{
    ColumnLayout layout;
    QSet<int> seen;
    for (const auto one : json.value(QLatin1String("columns")).toArray()) {
        const QJsonObject object = one.toObject();
        const int column = columnNamed(table, object.value(QLatin1String("name")).toString());
        if (column < 0 || seen.contains(column))
            continue;
        seen.insert(column);
        layout.columns.push_back({.column = column,
                                  .shown = object.value(QLatin1String("shown")).toBool(true),
                                  .width = std::clamp(object.value(QLatin1String("width")).toInt(), 0, WidestKept)});
    }
    for (int column = 0; column < static_cast<int>(table.columns.size()); ++column) {
        if (!seen.contains(column))
            layout.columns.push_back(
                {.column = column, .shown = !table.columns[static_cast<std::size_t>(column)].hidden});
    }
    const auto shown =
        std::count_if(layout.columns.begin(), layout.columns.end(), [](const ColumnState &one) { return one.shown; });
    if (shown == 0) // a list without columns could not be put right again
        return layoutFromJson(table, {});
    layout.frozen = std::clamp(json.value(QLatin1String("frozen")).toInt(), 0, static_cast<int>(shown) - 1);
    return layout;
}

QJsonObject toJson(const core::TableDescriptor &table, const TableState &state)
{
    QJsonObject json{{QStringLiteral("layout"), toJson(table, state.layout)},
                     {QStringLiteral("view"), core::toJson(table, state.view)}};
    if (!state.grouping.empty())
        json.insert(QStringLiteral("grouping"), core::toJson(table, state.grouping));
    json.insert(QStringLiteral("sums"), state.sums);
    QJsonObject aggregates;
    for (auto it = state.aggregates.begin(); it != state.aggregates.end(); ++it)
        aggregates.insert(nameOf(table, it.key()), core::nameOf(it.value()));
    if (!aggregates.isEmpty())
        json.insert(QStringLiteral("aggregates"), aggregates);
    return json;
}

TableState stateFromJson(const core::TableDescriptor &table, const QJsonObject &json)
{
    TableState state{.layout = layoutFromJson(table, json.value(QLatin1String("layout")).toObject()),
                     .view = core::viewFromJson(table, json.value(QLatin1String("view")).toObject(), nullptr),
                     .grouping = core::levelsFromJson(table, json.value(QLatin1String("grouping")).toArray()),
                     .sums = json.value(QLatin1String("sums")).toBool()};
    const QJsonObject aggregates = json.value(QLatin1String("aggregates")).toObject();
    for (auto it = aggregates.begin(); it != aggregates.end(); ++it) {
        const int column = columnNamed(table, it.key());
        const auto aggregate = core::aggregateNamed(it->toString());
        if (column >= 0 && aggregate && core::isNumeric(table.columns[static_cast<std::size_t>(column)]))
            state.aggregates.insert(column, *aggregate);
    }
    return state;
}

} // namespace vhm24::ui
