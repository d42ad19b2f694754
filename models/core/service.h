// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>
#include <cstddef>
#include <optional>

namespace vhm24::core {

/// The five services of the back end; each owns one PostgreSQL schema or one database.
enum class Service { Auth, Machines, Inventory, Tasks, Shared };

inline constexpr std::array AllServices{Service::Auth, Service::Machines, Service::Inventory, Service::Tasks,
                                        Service::Shared};

/// The technical name: default schema, folder of the migrations, word on the command line.
constexpr QLatin1String nameOf(Service service)
{
    constexpr std::array names{QLatin1String("auth"), QLatin1String("machines"), QLatin1String("inventory"),
                               QLatin1String("tasks"), QLatin1String("shared")};
    return names[static_cast<std::size_t>(service)];
}

template <typename Text> std::optional<Service> serviceNamed(const Text &name)
{
    for (const Service service : AllServices) {
        if (name == nameOf(service))
            return service;
    }
    return std::nullopt;
}

} // namespace vhm24::core
