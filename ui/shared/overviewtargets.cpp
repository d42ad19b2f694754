// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/overviewtargets.h"

namespace vhm24::ui::shared {

using core::FilterOperator;
using core::Service;

namespace {

QString sqlText(const QDateTime &moment) { return moment.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")); }

} // namespace

void OverviewTarget::open(Navigator &navigator) const
{
    if (record)
        navigator.openRecord(*record, argument.rowId);
    else if (!pageId.isEmpty())
        navigator.openPage(pageId, argument);
}

OverviewTarget OverviewTargets::page(Service service, const char *table, const std::vector<Wish> &wishes,
                                     const QString &rowId) const
{
    const core::TableDescriptor *const descriptor = m_catalog.find(service, QLatin1String(table));
    if (!descriptor)
        return {};
    OverviewTarget target{.pageId = descriptor->key(), .argument = {.rowId = rowId, .reset = wishes.empty()}};
    for (const Wish &wish : wishes) {
        target.argument.filters.push_back(
            {.column = descriptor->indexOf(wish.column), .op = wish.op, .values = wish.values});
    }
    return target;
}

OverviewTarget OverviewTargets::sales(const QDateTime &from, const QDateTime &until, const QString &currency,
                                      const QString &machineId) const
{
    std::vector<Wish> wishes{{"createdAt", FilterOperator::Between, {sqlText(from), sqlText(until.addMSecs(-1))}},
                             {"status", FilterOperator::In, {QStringLiteral("SUCCESS")}}};
    if (!currency.isEmpty())
        wishes.push_back({"currency", FilterOperator::Equal, {currency}});
    if (!machineId.isEmpty())
        wishes.push_back({"machineId", FilterOperator::Equal, {machineId}});
    return page(Service::Shared, "Transaction", wishes);
}

OverviewTarget OverviewTargets::salesOn(const core::FigureMoment &moment, QDate day, const QString &currency,
                                        const QString &machineId) const
{
    return sales(moment.startOf(day), moment.startOf(day.addDays(1)), currency, machineId);
}

OverviewTarget OverviewTargets::machines(const QStringList &states) const
{
    return page(Service::Machines, "Machine", {{"state", FilterOperator::In, states}});
}

OverviewTarget OverviewTargets::lowItems(const QString &selected) const
{
    return page(Service::Inventory, "InventoryItem",
                {{"state", FilterOperator::In, {QStringLiteral("LOW"), QStringLiteral("OUT")}},
                 {"isActive", FilterOperator::Equal, {QStringLiteral("true")}}},
                selected);
}

OverviewTarget OverviewTargets::valuedItems() const
{
    return page(Service::Inventory, "InventoryItem", {{"value", FilterOperator::Greater, {QStringLiteral("0")}}});
}

OverviewTarget OverviewTargets::openTasks() const
{
    return page(Service::Tasks, "Task",
                {{"state",
                  FilterOperator::In,
                  {QStringLiteral("OVERDUE"), QStringLiteral("CREATED"), QStringLiteral("ASSIGNED"),
                   QStringLiteral("IN_PROGRESS")}}});
}

OverviewTarget OverviewTargets::overdueTasks() const
{
    return page(Service::Tasks, "Task", {{"state", FilterOperator::In, {QStringLiteral("OVERDUE")}}});
}

OverviewTarget OverviewTargets::unreadAlerts() const
{
    return page(Service::Shared, "Notification", {{"isRead", FilterOperator::Equal, {QStringLiteral("false")}}});
}

OverviewTarget OverviewTargets::alert(const QString &id) const { return page(Service::Shared, "Notification", {}, id); }

OverviewTarget OverviewTargets::record(Service service, const char *table, const QString &id)
{
    return {.argument = {.rowId = id}, .record = core::Reference{service, table}};
}

} // namespace vhm24::ui::shared
