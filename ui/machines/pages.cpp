// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/pages.h"

#include "ui/core/table/tablepageinfo.h"

namespace vhm24::ui::machines {

void registerPages(PageRegistry &registry, const Context &context, std::function<Page *(QWidget *)> card)
{
    registry.add(tablePageInfo(context, "machines.Machine", Section::Machines,
                               [&context](const core::TableDescriptor &table, QWidget *parent) {
                                   auto *const page = new TablePage(context, table, parent);
                                   // Retired machines are hidden until somebody takes the chip away.
                                   page->setFirstFilters({{.column = table.indexOf("state"),
                                                           .op = core::FilterOperator::NotEqual,
                                                           .values = {QStringLiteral("RETIRED")}}});
                                   page->setActivate([&context](const QString &rowId) {
                                       context.navigator->openPage(QStringLiteral("machine"), {.rowId = rowId});
                                   });
                                   return page;
                               }));
    registry.add({.id = QStringLiteral("machine"),
                  .title = QT_TRANSLATE_NOOP("Page", "Machine"),
                  .icon = QStringLiteral("machines"),
                  .section = Section::Machines,
                  .permission = core::Permission::ViewMachines,
                  .service = core::Service::Machines,
                  .listed = false,
                  .make = std::move(card)});
    registry.setCard(QStringLiteral("machines.Machine"), QStringLiteral("machine"));
    registry.add(tablePageInfo(context, "machines.Location", Section::Machines));
    registry.add(tablePageInfo(context, "machines.ServiceHistory", Section::Machines));
    registry.add(tablePageInfo(context, "machines.MachineTelemetry", Section::Machines));
    registry.add(tablePageInfo(context, "machines.MachineConfig", Section::Machines));
}

} // namespace vhm24::ui::machines
