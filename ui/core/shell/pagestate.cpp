// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/pagestate.h"

#include "models/core/table/viewjson.h"

#include <QJsonArray>

namespace vhm24::ui {

namespace {
const QLatin1String ViewKey("view");
const QLatin1String GroupingKey("grouping");
const QLatin1String NamedViewKey("named");
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
    if (argument.viewId)
        json.insert(NamedViewKey, *argument.viewId);
    if (table && argument.grouping)
        json.insert(GroupingKey, core::toJson(*table, *argument.grouping));
    if (table)
        json.insert(ViewKey, core::toJson(*table, core::TableView{.sort = argument.sort,
                                                                  .filters = argument.filters,
                                                                  .advanced = argument.advanced}));
    return json;
}

PageArgument argumentFromJson(const QJsonObject &json, const core::TableDescriptor *table)
{
    PageArgument argument{.rowId = json.value(QLatin1String("row")).toString(),
                          .search = json.value(QLatin1String("search")).toString(),
                          .reset = json.value(QLatin1String("reset")).toBool()};
    if (json.contains(NamedViewKey))
        argument.viewId = json.value(NamedViewKey).toString();
    if (!table)
        return argument;
    if (json.contains(GroupingKey))
        argument.grouping = core::levelsFromJson(*table, json.value(GroupingKey).toArray());
    const QJsonObject view = json.value(ViewKey).toObject();
    const core::TableView shown = core::viewFromJson(*table, view, nullptr);
    argument.filters = shown.filters;
    argument.advanced = shown.advanced;
    if (!view.value(QLatin1String("sort")).toArray().isEmpty()) // else the order of the list is its own affair
        argument.sort = shown.sort;
    return argument;
}

} // namespace vhm24::ui
