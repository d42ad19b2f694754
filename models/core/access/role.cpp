// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/access/role.h"

namespace vhm24::core {

QString wordOf(Role role)
{
    switch (role) {
    case Role::Admin: return QStringLiteral("ADMIN");
    case Role::Manager: return QStringLiteral("MANAGER");
    case Role::Warehouse: return QStringLiteral("WAREHOUSE");
    case Role::Operator: return QStringLiteral("OPERATOR");
    case Role::Technician: return QStringLiteral("TECHNICIAN");
    case Role::Driver: return QStringLiteral("DRIVER");
    }
    return {};
}

Roles rolesFrom(const QStringList &words)
{
    Roles roles;
    for (const Role role : AllRoles)
        roles.setFlag(role, words.contains(wordOf(role)));
    return roles;
}

QStringList wordsOf(Roles roles)
{
    QStringList words;
    for (const Role role : AllRoles) {
        if (roles.testFlag(role))
            words.append(wordOf(role));
    }
    return words;
}

} // namespace vhm24::core
