// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/pages.h"

#include "ui/core/table/tablepageinfo.h"

namespace vhm24::ui::shared {

void registerPages(PageRegistry &registry, const Context &context, std::function<Page *(QWidget *)> overview)
{
    registry.add({.id = QStringLiteral("overview"),
                  .title = QT_TRANSLATE_NOOP("Page", "Overview"),
                  .icon = QStringLiteral("overview"),
                  .section = Section::Overview,
                  .permission = core::Permission::ViewOverview,
                  .make = std::move(overview)});
    registry.add(tablePageInfo(context, "shared.Notification", Section::Overview));
    registry.add(tablePageInfo(context, "shared.Transaction", Section::Sales));
    registry.add(tablePageInfo(context, "shared.DailySales", Section::Sales));
    registry.add(tablePageInfo(context, "shared.SystemConfig", Section::Database));
}

} // namespace vhm24::ui::shared
