// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demorandom.h"
#include "app/demo/stages.h"

#include <algorithm>

namespace vhm24::app::demo {

namespace {

struct Fault {
    const char *code, *text;
    bool drinks = false; ///< Only where there is a boiler.
};
constexpr Fault Faults[] = {
    {"E-04", "Купюроприёмник"},    {"E-09", "Дверь открыта"},         {"E-11", "Монетоприёмник"},
    {"E-17", "Нет воды", true},    {"E-19", "Заварочный блок", true}, {"E-23", "Терминал оплаты"},
    {"E-28", "Заклинило спираль"},
};

Incident incidentAt(const Machine &machine, Moment from, Moment length, DemoRandom &random)
{
    const Fault *fault = &random.pick(Faults);
    while ((fault->drinks && machine.kind == MachineKind::Snack) ||
           (machine.kind == MachineKind::Coffee && QByteArrayView(fault->code) == "E-28"))
        fault = &random.pick(Faults);
    return {.span = {.from = from, .to = from + length}, .code = fault->code, .text = fault->text};
}

void addRandomIncidents(World &world, Machine &machine, DemoRandom &random)
{
    const Moment end = std::min(world.now, machine.silentFrom) - 3 * Hour;
    Moment at = world.start + random.between(0, 12 * Day);
    for (; at < end; at += random.between(2 * Day, 12 * Day)) {
        const Moment length = random.between(10, 80) * Minute;
        machine.incidents.push_back(incidentAt(machine, at, length, random));
    }
    if (!random.chance(0.3))
        return;
    for (at = world.start + random.between(0, 20 * Day); at < end; at += random.between(15 * Day, 40 * Day))
        machine.gaps.push_back({.from = at, .to = std::min(end, at + random.between(60, 130) * Minute)});
}

void breakFridge(Machine &machine, Moment from, Moment length)
{
    machine.fridgeFaults.push_back({.from = from, .to = from + length});
    machine.incidents.push_back(
        {.span = {.from = from + length / 3, .to = from + length}, .code = "E-21", .text = "Высокая температура"});
}

/// Machines in an order of their own, so that states do not follow the codes.
std::vector<std::size_t> shuffled(std::size_t count, DemoRandom &random)
{
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i)
        order[i] = i;
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[static_cast<std::size_t>(random.between(0, static_cast<qint64>(i) - 1))]);
    return order;
}

void retire(World &world, Machine &machine, int index)
{
    const Moment day = world.start + Moment(world.days) * (index == 0 ? 2 : 3) / 4 * Day;
    machine.retiredAt = workday(day) + 15 * Hour + index * 23 * Minute;
    if (machine.retiredAt >= world.now)
        machine.retiredAt = world.start + 11 * Hour;
    machine.silentFrom = machine.retiredAt - 2 * Hour;
    machine.state = MachineState::Offline;
    machine.noRefillFrom = machine.silentFrom;
}

void setState(World &world, Machine &machine, MachineState state, int index, DemoRandom &random)
{
    machine.state = state;
    if (state == MachineState::Maintenance) {
        machine.silentFrom = lastShift(world.now - random.between(40, 190) * Minute);
    } else if (state == MachineState::Offline) {
        machine.silentFrom = world.now - random.between(60, 320) * Minute;
        // The back end leaves the status alone when a machine falls silent; half of them were set by hand.
        if (index % 2 == 0)
            machine.state = MachineState::Online;
        else
            machine.silentFrom = lastShift(machine.silentFrom + 50 * Minute) - 50 * Minute;
    } else if (state == MachineState::Error) {
        machine.incidents.push_back(
            incidentAt(machine, world.now - random.between(25, 240) * Minute, 30 * Day, random));
    }
}

} // namespace

void buildIncidents(World &world)
{
    DemoRandom random(world.seed, 30);
    const std::vector<std::size_t> order = shuffled(world.machines.size(), random);
    const auto count = static_cast<int>(order.size());
    std::size_t next = 0;
    const auto take = [&](int share, auto act) {
        const int wanted = count >= 6 ? std::max(1, (count * share + 30) / 60) : 0;
        for (int i = 0; i < wanted && next < order.size(); ++i)
            act(world.machines[order[next++]], i);
    };
    take(2, [&](Machine &machine, int index) { retire(world, machine, index); });
    take(5, [&](Machine &machine, int i) { setState(world, machine, MachineState::Error, i, random); });
    take(4, [&](Machine &machine, int i) { setState(world, machine, MachineState::Maintenance, i, random); });
    take(6, [&](Machine &machine, int i) { setState(world, machine, MachineState::Offline, i, random); });
    for (Machine &machine : world.machines)
        addRandomIncidents(world, machine, random);
    take(2, [&](Machine &machine, int i) {
        const Moment from =
            midnightOf(world.now) - (i == 0 ? 1 : std::min(3, world.days - 1)) * Day + (i == 0 ? 11 : 2) * Hour;
        breakFridge(machine, from, (i == 0 ? 5 : 7) * Hour);
    });
    take(6, [&](Machine &machine, int) { machine.noRefillFrom = world.now - random.between(2, 5) * Day; });
    for (Machine &machine : world.machines) {
        std::sort(machine.incidents.begin(), machine.incidents.end(),
                  [](const Incident &a, const Incident &b) { return a.span.from < b.span.from; });
    }
}

} // namespace vhm24::app::demo
