// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auth/userservice.h"
#include "ui/core/table/tablepage.h"

namespace vhm24::ui::auth {

/// The users: new ones, their roles and passwords, switching them off and on.
class UsersPage : public TablePage {
    Q_OBJECT
public:
    UsersPage(const Context &context, const core::TableDescriptor &table, const vhm24::auth::UserService &service,
              QWidget *parent = nullptr);

private:
    Button *makeButton(const char *name, const char *icon);
    void buildVerbs();
    void showVerbs();
    void editRoles();
    void setPassword();
    void toggleActive();
    void writeActive(const QString &userId, bool active);
    void changed(const QString &userId);
    [[nodiscard]] QVariant cell(const char *column);

    const vhm24::auth::UserService &m_service;
    Button *m_roles = nullptr;
    Button *m_password = nullptr;
    Button *m_active = nullptr;
};

} // namespace vhm24::ui::auth
