// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/catalogue.h"
#include "app/demo/demorandom.h"
#include "app/demo/idmaker.h"
#include "app/demo/stages.h"

#include <algorithm>
#include <numeric>

namespace vhm24::app::demo {

namespace {

int itemOf(const World &world, QByteArrayView sku)
{
    const auto found =
        std::find_if(world.items.begin(), world.items.end(), [&](const Item &item) { return item.sku == sku; });
    return static_cast<int>(found - world.items.begin());
}

qint64 priceAt(PlaceKind kind, int base)
{
    const double factor = kind == PlaceKind::Transport    ? 1.15
                          : kind == PlaceKind::Mall       ? 1.08
                          : kind == PlaceKind::University ? 0.92
                                                          : 1.0;
    return static_cast<qint64>(base * factor / 500 + 0.5) * 500;
}

class Fitter {
public:
    Fitter(World &world, Machine &machine, DemoRandom &random, IdMaker &ids) :
        m_world(world),
        m_machine(machine),
        m_random(random),
        m_ids(ids)
    {
    }

    void drinks(bool all)
    {
        int containers[PartCount];
        std::fill(std::begin(containers), std::end(containers), -1);
        const auto variant = static_cast<std::size_t>(m_random.between(0, 2));
        for (int part = 0; part < PartCount; ++part) {
            const bool rare = part == int(Part::Nut) || part == int(Part::Vanilla) || part == int(Part::GreenTea);
            if (!all && rare)
                continue;
            const PartSpec &spec = partSpecs()[static_cast<std::size_t>(part)];
            containers[part] = add(itemOf(m_world, spec.skus[variant]), spec.capacity);
        }
        for (const DrinkSpec &spec : drinkSpecs()) {
            Product product{.name = spec.name,
                            .price = std::clamp<qint64>(priceAt(kind(), spec.price), 8000, 25000),
                            .weight = spec.weight * m_random.real(0.6, 1.4)};
            for (const auto &[part, thousandths] : spec.uses)
                product.uses.emplace_back(containers[static_cast<int>(part)], Micro(thousandths) * 1000);
            if (std::all_of(product.uses.begin(), product.uses.end(), [](const auto &use) { return use.first >= 0; }))
                m_machine.products.push_back(std::move(product));
        }
    }

    void goods(std::size_t wanted)
    {
        std::vector<std::size_t> choice;
        for (std::size_t i = 0; i < itemSpecs().size(); ++i) {
            if (itemSpecs()[i].retail > 0)
                choice.push_back(i);
        }
        for (; wanted > 0 && !choice.empty(); --wanted) {
            const auto at = m_random.between(0, static_cast<qint64>(choice.size()) - 1);
            const std::size_t index = choice[static_cast<std::size_t>(at)];
            choice.erase(choice.begin() + at);
            const int container = add(static_cast<int>(index), m_random.between(3, 6) * 4 * One);
            m_machine.products.push_back({.name = itemSpecs()[index].name,
                                          .price = priceAt(kind(), itemSpecs()[index].retail),
                                          .weight = m_random.real(0.5, 1.5),
                                          .uses = {{container, One}}});
        }
    }

private:
    PlaceKind kind() const { return m_world.places[static_cast<std::size_t>(m_machine.place)].kind; }
    int add(int item, Micro capacity)
    {
        const Moment refilled =
            workday(m_world.start - m_random.between(1, 5) * Day) + 10 * Hour + m_random.between(0, 7 * Hour);
        const Micro step = capacity >= 8 * One ? One : One / 100;
        m_machine.containers.push_back({.id = m_ids.next(m_machine.createdAt),
                                        .item = item,
                                        .quantity = Micro(double(capacity / step) * m_random.real(0.4, 1.0)) * step,
                                        .maximum = capacity,
                                        .minimum = m_random.chance(0.5) ? capacity / 5 / step * step : -1,
                                        .lastRefill = refilled,
                                        .updatedAt = refilled});
        return static_cast<int>(m_machine.containers.size()) - 1;
    }

    World &m_world;
    Machine &m_machine;
    DemoRandom &m_random;
    IdMaker &m_ids;
};

MachineKind kindOf(DemoRandom &random, int round)
{
    const double dice = random.unit();
    if (round % 2 == 0)
        return dice < 0.7 ? MachineKind::Coffee : MachineKind::Combo;
    return dice < 0.65 ? MachineKind::Snack : dice < 0.85 ? MachineKind::Combo : MachineKind::Coffee;
}

struct ModelSpec {
    const char *name, *serial;
};
constexpr ModelSpec Models[3][3] = {
    {{"Necta Kikko", "NW-KIKKO-"}, {"Saeco Cristallo 400", "SC400-"}, {"Bianchi Lei 600", "BL600-"}},
    {{"Necta Snakky Max", "NW-SNAK-"}, {"FAS Fast 900", "FAS900-"}, {"Unicum FoodBox", "UFB-"}},
    {{"Unicum Rosso Combo", "URC-"}, {"Necta Combo Kikko", "NW-COMBO-"}, {"Saeco Combi Snack", "SCS-"}},
};

QByteArray nameOf(const Place &place, MachineKind kind, int round)
{
    QByteArray name = place.name;
    if (round > 0)
        name += kind == MachineKind::Snack ? " · снеки" : kind == MachineKind::Combo ? " · комбо" : " · кофе";
    return round > 1 ? name + " № " + QByteArray::number(round + 1) : name;
}

Machine machineAt(const World &world, int index, DemoRandom &random, IdMaker &ids)
{
    const int places = static_cast<int>(world.places.size());
    const int round = index / places;
    const int place = (index * 7 + 3) % places;
    const MachineKind kind = kindOf(random, round);
    const ModelSpec &model = Models[static_cast<int>(kind)][random.between(0, 2)];
    const Moment created =
        workday(world.start - random.between(20, 360) * Day) + 10 * Hour + random.between(0, 6 * Hour);
    const double popularity = placeSpecs()[static_cast<std::size_t>(place)].popularity;
    Machine machine{.id = ids.next(created),
                    .code = "CVM-" + QByteArray::number(index + 1).rightJustified(5, '0'),
                    .serial = model.serial + QByteArray::number(200000 + index * 37 + random.between(0, 30)),
                    .name = nameOf(world.places[static_cast<std::size_t>(place)], kind, round),
                    .model = model.name,
                    .kind = kind,
                    .place = place,
                    .van = index % Vans,
                    .counter = random.chance(0.45),
                    .createdAt = created,
                    .silentFrom = world.now + 1,
                    .noRefillFrom = world.now + 1,
                    .period = random.between(10, 15) * Minute,
                    .rate = 26 * popularity * random.real(0.75, 1.15) * (round % 2 == 0 ? 1.0 : 0.8)};
    machine.counterBase = random.between(110'000, 190'000);
    return machine;
}

} // namespace

void buildMachines(World &world, int count)
{
    DemoRandom random(world.seed, 20);
    IdMaker ids(world.seed, 20);
    for (int i = 0; i < count; ++i) {
        Machine machine = machineAt(world, i, random, ids);
        Fitter fitter(world, machine, random, ids);
        if (machine.kind != MachineKind::Snack)
            fitter.drinks(machine.kind == MachineKind::Coffee);
        if (machine.kind != MachineKind::Coffee)
            fitter.goods(machine.kind == MachineKind::Snack ? 16 : 8);
        world.machines.push_back(std::move(machine));
    }
}

} // namespace vhm24::app::demo
