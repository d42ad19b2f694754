// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/stages.h"
#include "app/demo/stocksimulation.h"

#include <algorithm>
#include <cmath>

namespace vhm24::app::demo {

namespace {

/// The next figure that a person would set as a limit: 1, 1.5, 2, 3, 4, 5, 7 times a power of ten.
Micro limitNear(double value, bool up)
{
    if (value <= 0)
        return 0;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    constexpr double Steps[] = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10};
    double best = up ? 10 : 1;
    for (const double step : Steps) {
        if (up ? step * power >= value && step < best : step * power <= value && step > best)
            best = step;
    }
    return static_cast<Micro>(std::llround(best * power * 100)) * (One / 100);
}

/// Limits are set after the run, so that the wished states hold for every seed, size and length.
void setLimits(World &world, std::vector<double> demand)
{
    for (std::size_t i = 0; i < world.items.size(); ++i) {
        Item &item = world.items[i];
        const double stocked = double(item.quantity) / double(One);
        const double daily = std::max(demand[i], 0.1);
        item.minimum = std::max<Micro>(limitNear(daily * 4, true), One);
        item.maximum = limitNear(daily * 34, true);
        if (isListed(LowSkus, item.sku) && item.quantity > 0)
            item.minimum = std::max(item.minimum, limitNear(stocked * 1.3, true));
        else if (!isListed(EmptySkus, item.sku) && item.minimum >= item.quantity)
            item.minimum = limitNear(stocked * 0.7, false);
        if (isListed(OverSkus, item.sku)) {
            item.maximum = limitNear(stocked * 0.85, false);
            item.minimum = std::min(item.minimum, item.maximum / 2);
            continue;
        }
        if (item.maximum < item.quantity)
            item.maximum = limitNear(stocked * 1.2, true);
        item.maximum = std::max(item.maximum, item.minimum * 4);
    }
}

std::vector<double> taken(const World &world)
{
    std::vector<double> sum(world.items.size(), 0.0);
    for (const Movement &movement : world.movements) {
        if (movement.after < movement.before)
            sum[static_cast<std::size_t>(movement.item)] += double(movement.quantity) / double(One) / world.days;
    }
    return sum;
}

} // namespace

void simulateStock(World &world)
{
    StockSimulation(world).run();
    setLimits(world, taken(world));
    for (Machine &machine : world.machines) {
        std::erase_if(machine.sales, [](const Sale &sale) { return sale.status == SaleStatus::Dropped; });
        world.sales.insert(world.sales.end(), machine.sales.begin(), machine.sales.end());
        if (machine.retiredAt != 0)
            machine.containers.clear();
    }
    std::stable_sort(world.sales.begin(), world.sales.end(), [](const Sale &a, const Sale &b) { return a.at < b.at; });
}

} // namespace vhm24::app::demo
