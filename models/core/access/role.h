// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QStringList>

#include <array>

namespace vhm24::core {

/// The back end's roles; a user may have several.
enum class Role { Admin = 1, Manager = 2, Warehouse = 4, Operator = 8, Technician = 16, Driver = 32 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

inline constexpr std::array AllRoles{Role::Admin,    Role::Manager,    Role::Warehouse,
                                     Role::Operator, Role::Technician, Role::Driver};

/// The enum word of the database, such as ADMIN.
[[nodiscard]] QString wordOf(Role role);
/// Unknown words are left out: a role that we do not know grants nothing.
[[nodiscard]] Roles rolesFrom(const QStringList &words);
[[nodiscard]] QStringList wordsOf(Roles roles);

} // namespace vhm24::core
