// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>
#include <cstddef>
#include <optional>

namespace vhm24::core {

/// One area of the program and one thing done there. Whoever may not view a page does not see it in the rail.
enum class Permission {
    ViewOverview,
    ViewMachines,
    EditMachines, ///< Master data, retiring and restoring.
    ChangeMachineStatus,
    ServiceMachines, ///< Writes service history.
    RefillMachines,
    ViewInventory,
    EditItems,
    MoveStock,
    ViewTasks,    ///< Without ManageTasks only those assigned to oneself.
    ManageTasks,  ///< Creates, edits, assigns and cancels anybody's.
    WorkOwnTasks, ///< Starts, completes and comments on those assigned to oneself.
    ReopenTasks,
    ViewSales,
    ViewUsers,
    EditUsers,
    ViewSessions,
    EndSessions,
    ViewAudit,
    ViewDatabase,
    OperateDatabase, ///< Migrations, import, backup.
    ShareViews,      ///< Lets others use named views of lists, and says which one a role begins with.
    ViewSettings,    ///< Those of the whole company; language and theme are everybody's own.
    EditSettings
};

inline constexpr std::size_t PermissionCount = static_cast<std::size_t>(Permission::EditSettings) + 1;

inline constexpr auto AllPermissions = [] {
    std::array<Permission, PermissionCount> all{};
    for (std::size_t i = 0; i < PermissionCount; ++i)
        all[i] = static_cast<Permission>(i);
    return all;
}();

/// The technical name: in logs, in rights granted by the database, in Error::subject.
constexpr QLatin1String nameOf(Permission permission)
{
    constexpr std::array names{
        QLatin1String("overview.view"),   QLatin1String("machines.view"),    QLatin1String("machines.edit"),
        QLatin1String("machines.status"), QLatin1String("machines.service"), QLatin1String("machines.refill"),
        QLatin1String("inventory.view"),  QLatin1String("inventory.edit"),   QLatin1String("inventory.move"),
        QLatin1String("tasks.view"),      QLatin1String("tasks.manage"),     QLatin1String("tasks.own"),
        QLatin1String("tasks.reopen"),    QLatin1String("sales.view"),       QLatin1String("users.view"),
        QLatin1String("users.edit"),      QLatin1String("sessions.view"),    QLatin1String("sessions.end"),
        QLatin1String("audit.view"),      QLatin1String("database.view"),    QLatin1String("database.operate"),
        QLatin1String("views.share"),     QLatin1String("settings.view"),    QLatin1String("settings.edit")};
    static_assert(names.size() == PermissionCount);
    return names[static_cast<std::size_t>(permission)];
}

template <typename Text> std::optional<Permission> permissionNamed(const Text &name)
{
    for (const Permission permission : AllPermissions) {
        if (name == nameOf(permission))
            return permission;
    }
    return std::nullopt;
}

} // namespace vhm24::core
