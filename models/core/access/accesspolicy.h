// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access/permission.h"
#include "models/core/access/role.h"
#include "models/core/result.h"

#include <bitset>

namespace vhm24::core {

struct Actor;

/// What somebody may do. Iterate AllPermissions and ask contains().
class PermissionSet {
public:
    constexpr PermissionSet() = default;
    PermissionSet(std::initializer_list<Permission> permissions)
    {
        for (const Permission permission : permissions)
            m_bits.set(static_cast<std::size_t>(permission));
    }
    static PermissionSet all() { return PermissionSet(std::bitset<PermissionCount>().set()); }

    [[nodiscard]] bool contains(Permission permission) const
    {
        return m_bits.test(static_cast<std::size_t>(permission));
    }
    [[nodiscard]] PermissionSet without(const PermissionSet &other) const
    {
        return PermissionSet(m_bits & ~other.m_bits);
    }
    PermissionSet &operator|=(const PermissionSet &other)
    {
        m_bits |= other.m_bits;
        return *this;
    }
    friend bool operator==(const PermissionSet &, const PermissionSet &) = default;

private:
    explicit PermissionSet(std::bitset<PermissionCount> bits) : m_bits(bits) {}
    std::bitset<PermissionCount> m_bits;
};

/// The one table of roles and permissions: menus, checks, the matrix that administrators see and the grants in the
/// database are all made from it.
[[nodiscard]] PermissionSet permissionsOf(Role role);
/// Several roles add up.
[[nodiscard]] PermissionSet permissionsOf(Roles roles);
[[nodiscard]] bool allows(Roles roles, Permission permission);
/// The same for somebody who may be held to reading: then only looking, and mending the database, are left.
[[nodiscard]] bool allows(const Actor &actor, Permission permission);
/// Done, or Denied with the permission's name as subject.
[[nodiscard]] Result<Done> require(const Actor &actor, Permission permission);

} // namespace vhm24::core
