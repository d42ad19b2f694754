// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/copywriter.h"
#include "app/demo/demorandom.h"
#include "app/demo/stages.h"

#include <algorithm>

namespace vhm24::app::demo {

namespace {

constexpr const char *Cleanings[] = {"Мойка гидросистемы, плановая", "Чистка заварочного блока",
                                     "Протирка витрины и лотков", "Мойка миксеров и бункеров"};
constexpr const char *Inspections[] = {"Плановый осмотр, замечаний нет", "Осмотр: проверены уплотнители и помпа",
                                       "ТО: калибровка кофемолки", "ТО: замена фильтра воды"};

/// The first moment at or after `moment` when technicians work.
Moment shift(Moment moment, DemoRandom &random)
{
    const Moment clock = (moment + TashkentOffset) % Day;
    if (clock > 18 * Hour)
        moment = midnightOf(moment) + Day + 9 * Hour + random.between(10 * Minute, 2 * Hour);
    else if (clock < 9 * Hour)
        moment = midnightOf(moment) + 9 * Hour + random.between(10 * Minute, 2 * Hour);
    return workday(moment);
}

void serve(World &world, int index, const char *type, QByteArray description, Moment at, Moment next,
           DemoRandom &random)
{
    const Machine &machine = world.machines[static_cast<std::size_t>(index)];
    if (at >= std::min(world.now, machine.silentFrom))
        return;
    world.services.push_back({.type = type,
                              .description = std::move(description),
                              .metadata = "{\"minutes\":" + QByteArray::number(random.between(15, 70)) + '}',
                              .machine = index,
                              .user = FirstTechnician + static_cast<int>(random.between(0, 1)),
                              .at = at,
                              .next = next == 0 ? 0 : workday(at + next)});
}

} // namespace

void simulateService(World &world)
{
    DemoRandom random(world.seed, 50);
    for (int i = 0; i < static_cast<int>(world.machines.size()); ++i) {
        const Machine machine = world.machines[static_cast<std::size_t>(i)];
        for (Moment at = world.start + random.between(0, 14) * Day; at < world.now; at += random.between(11, 16) * Day)
            serve(world, i, "CLEANING", random.pick(Cleanings), shift(at + random.between(9 * Hour, 17 * Hour), random),
                  14 * Day, random);
        for (Moment at = world.start + random.between(0, 30) * Day; at < world.now; at += random.between(27, 34) * Day)
            serve(world, i, "INSPECTION", random.pick(Inspections),
                  shift(at + random.between(9 * Hour, 17 * Hour), random), 30 * Day, random);
        for (const Incident &incident : machine.incidents) {
            if (incident.span.to < world.now && random.chance(0.4)) {
                serve(world, i, "REPAIR", "Ремонт: " + incident.code + ' ' + incident.text.toLower() + ", устранено",
                      shift(incident.span.to - 5 * Minute, random), 0, random);
            }
        }
    }
    std::stable_sort(world.services.begin(), world.services.end(),
                     [](const ServiceRecord &a, const ServiceRecord &b) { return a.at < b.at; });
}

} // namespace vhm24::app::demo
