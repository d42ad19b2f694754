// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/world.h"

#include <initializer_list>
#include <span>

/// The fixed names and figures of the simulated network.
namespace vhm24::app::demo {

struct UserSpec {
    const char *email, *name, *roles, *phone, *telegram, *ip;
    bool field = false;
    bool active = true;
};
struct PlaceSpec {
    const char *name, *address, *latitude, *longitude;
    PlaceKind kind = PlaceKind::Office;
    double popularity = 1;
};
struct ItemSpec {
    const char *sku, *name, *unit, *category;
    int price = 0;
    int supplier = 0;
    int retail = 0; ///< Price in a machine; 0 = not sold as it is.
};

/// What a recipe asks for; every machine maps it to an item and a container.
enum class Part {
    Bean,
    Milk,
    Sugar,
    Vanilla,
    Caramel,
    Nut,
    Chocolate,
    GreenTea,
    BlackTea,
    Water,
    Cup250,
    Cup350,
    Lid80,
    Lid90,
    Stick,
    Count
};
inline constexpr int PartCount = static_cast<int>(Part::Count);

struct PartSpec {
    const char *skus[3]; ///< One of these, by machine.
    Micro capacity = 0;
};
struct DrinkSpec {
    const char *name;
    int price = 0;
    double weight = 1;
    std::initializer_list<std::pair<Part, int>> uses = {}; ///< Thousandths of a unit.
};

std::span<const UserSpec> userSpecs();
std::span<const PlaceSpec> placeSpecs();
std::span<const ItemSpec> itemSpecs();
std::span<const PartSpec> partSpecs();
std::span<const DrinkSpec> drinkSpecs();
std::span<const char *const> supplierNames();

} // namespace vhm24::app::demo
