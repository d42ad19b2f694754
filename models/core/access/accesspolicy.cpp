// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/access/accesspolicy.h"

#include "models/core/audit/actor.h"

namespace vhm24::core {

namespace {

/// What changes no row of the business.
const PermissionSet &harmlessOnes()
{
    using enum Permission;
    static const PermissionSet set{ViewOverview, ViewMachines, ViewInventory, ViewTasks,       ViewSales,   ViewUsers,
                                   ViewSessions, ViewAudit,    ViewDatabase,  OperateDatabase, ViewSettings};
    return set;
}

} // namespace

PermissionSet permissionsOf(Role role)
{
    using enum Permission;
    switch (role) {
    case Role::Admin: return PermissionSet::all();
    case Role::Manager:
        return PermissionSet::all().without({ViewUsers, EditUsers, ViewSessions, EndSessions, OperateDatabase});
    case Role::Warehouse: return {ViewInventory, EditItems, MoveStock};
    case Role::Operator: return {ViewMachines, RefillMachines, ViewTasks, WorkOwnTasks};
    case Role::Technician: return {ViewMachines, ServiceMachines, ChangeMachineStatus, ViewTasks, WorkOwnTasks};
    case Role::Driver: return {ViewTasks, WorkOwnTasks};
    }
    return {};
}

PermissionSet permissionsOf(Roles roles)
{
    PermissionSet permissions;
    for (const Role role : AllRoles) {
        if (roles.testFlag(role))
            permissions |= permissionsOf(role);
    }
    return permissions;
}

bool allows(Roles roles, Permission permission) { return permissionsOf(roles).contains(permission); }

bool allows(const Actor &actor, Permission permission)
{
    return allows(actor.roles, permission) && (!actor.readOnly || harmlessOnes().contains(permission));
}

Result<Done> require(const Actor &actor, Permission permission)
{
    if (allows(actor, permission))
        return Done{};
    if (actor.readOnly)
        return Error{.kind = ErrorKind::Denied,
                     .detail = QStringLiteral("this session only reads, because the structure is not the expected one"),
                     .subject = nameOf(permission)};
    return Error{.kind = ErrorKind::Denied,
                 .detail = QStringLiteral("the roles of this user do not allow it"),
                 .subject = nameOf(permission)};
}

} // namespace vhm24::core
