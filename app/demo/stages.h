// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/world.h"

#include <functional>
#include <vector>

namespace vhm24::app {
struct DemoOptions;
}

/// The stages of the simulation in their order; each reads what the earlier ones made.
namespace vhm24::app::demo {

/// People, places, machines with their containers and products, items and warehouses.
void buildNetwork(World &world, const DemoOptions &options);
void buildUsers(World &world);
void hashPasswords(World &world); ///< bcrypt takes its time: may run beside the stages up to the writing.
void buildGoods(World &world);
void buildMachines(World &world, int count);
/// Failures, gaps of reporting, and the states that the machines are in at the end.
void buildIncidents(World &world);
void simulateSales(World &world);
/// Refills, receipts, counts; decides also which sales found nothing to sell, and merges the rest by time.
void simulateStock(World &world);
/// Cleaning, repairs and inspections beside the refills.
void simulateService(World &world);
void simulateTasks(World &world);
void buildAudit(World &world);

World simulate(const DemoOptions &options);

[[nodiscard]] inline Moment midnightOf(Moment moment) { return (moment + TashkentOffset) / Day * Day - TashkentOffset; }
/// 0 = Monday, in Tashkent.
[[nodiscard]] inline int weekdayOf(Moment moment)
{
    return static_cast<int>(((moment + TashkentOffset) / Day + 3) % 7);
}
/// The same clock time on the next day that is not a Sunday, if this one is.
[[nodiscard]] inline Moment workday(Moment moment) { return weekdayOf(moment) == 6 ? moment + Day : moment; }
/// `moment` itself when people are at work then, else an hour of the last working afternoon before it.
[[nodiscard]] inline Moment lastShift(Moment moment)
{
    const Moment clock = (moment + TashkentOffset) % Day;
    if (weekdayOf(moment) != 6 && clock >= 8 * Hour && clock < 19 * Hour)
        return moment;
    Moment day = midnightOf(moment) - (clock < 8 * Hour ? Day : 0);
    if (weekdayOf(day) == 6)
        day -= Day;
    return day + 15 * Hour + clock % (3 * Hour);
}

} // namespace vhm24::app::demo
