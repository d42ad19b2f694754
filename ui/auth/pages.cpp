// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/pages.h"

#include "ui/auth/auditpage.h"
#include "ui/auth/sessionspage.h"
#include "ui/auth/userspage.h"
#include "ui/core/table/tablepageinfo.h"

namespace vhm24::ui::auth {

void registerPages(PageRegistry &registry, const Context &context, const vhm24::auth::UserService &users,
                   const vhm24::auth::SessionService &sessions)
{
    registry.add(tablePageInfo(context, "auth.User", Section::People,
                               [&context, &users](const core::TableDescriptor &table, QWidget *parent) {
                                   return new UsersPage(context, table, users, parent);
                               }));
    registry.add(tablePageInfo(context, "auth.Session", Section::People,
                               [&context, &sessions](const core::TableDescriptor &table, QWidget *parent) {
                                   return new SessionsPage(context, table, sessions, parent);
                               }));
    registry.add(tablePageInfo(context, "auth.AuditLog", Section::Audit,
                               [&context](const core::TableDescriptor &table, QWidget *parent) {
                                   return new AuditPage(context, table, parent);
                               }));
}

} // namespace vhm24::ui::auth
