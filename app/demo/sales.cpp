// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demorandom.h"
#include "app/demo/stages.h"

#include <algorithm>

namespace vhm24::app::demo {

namespace {

constexpr double Hours[5][24] = {
    // Office: coffee before work and after lunch.
    {0, 0, 0, 0, 0, 0.2, 1, 4, 11, 10, 7, 6, 7, 10, 9, 6, 5, 5, 3, 1.2, 0.4, 0.1, 0, 0},
    // University: breaks between lectures.
    {0, 0, 0, 0, 0, 0.1, 0.6, 4, 10, 9, 8, 8, 9, 10, 7, 6, 4, 3, 2, 1, 0.5, 0.2, 0, 0},
    // Mall: from opening on, with the evening ahead.
    {0, 0, 0, 0, 0, 0, 0, 0.2, 1, 3, 5, 6, 8, 8, 6, 6, 7, 9, 10, 9, 7, 4, 1, 0.2},
    // Transport: the two rushes, some at night.
    {0.8, 0.5, 0.4, 0.4, 0.6, 1.5, 4, 8, 9, 6, 5, 5, 6, 6, 5, 5, 6, 8, 9, 6, 4, 3, 2, 1.2},
    // Clinic: queues in the morning.
    {0.2, 0.1, 0.1, 0.1, 0.1, 0.3, 1, 4, 9, 10, 9, 7, 6, 7, 6, 5, 4, 3, 2, 1, 0.7, 0.5, 0.3, 0.2},
};
constexpr double Saturday[] = {0.32, 0.5, 1.3, 1.02, 0.6};
constexpr double Sunday[] = {0.14, 0.16, 1.38, 0.95, 0.3};

double dayFactor(PlaceKind kind, int weekday)
{
    const auto at = static_cast<std::size_t>(kind);
    if (weekday >= 5)
        return weekday == 5 ? Saturday[at] : Sunday[at];
    constexpr double Week[] = {1.04, 1.06, 1.08, 1.1, 1.12};
    return Week[weekday];
}

class Seller {
public:
    Seller(World &world, std::size_t index, DemoRandom &random) :
        m_world(world),
        m_machine(world.machines[index]),
        m_index(static_cast<quint16>(index)),
        m_random(random),
        m_end(std::min(world.now, m_machine.silentFrom))
    {
        m_kind = world.places[static_cast<std::size_t>(m_machine.place)].kind;
        for (const double weight : Hours[static_cast<int>(m_kind)])
            m_hours += weight;
        for (const Product &product : m_machine.products)
            m_weights.push_back((m_weights.empty() ? 0 : m_weights.back()) + product.weight);
    }

    void sell()
    {
        for (int day = 0; day < m_world.days; ++day) {
            const Moment midnight = m_world.start + day * Day;
            const double growth = 0.88 + 0.24 * day / m_world.days;
            const double mean =
                m_machine.rate * growth * dayFactor(m_kind, weekdayOf(midnight)) * (1 + 0.11 * m_random.bell());
            for (int hour = 0; hour < 24; ++hour)
                sellIn(midnight + hour * Hour, mean * Hours[static_cast<int>(m_kind)][hour] / m_hours);
        }
        std::sort(m_machine.sales.begin(), m_machine.sales.end(),
                  [](const Sale &a, const Sale &b) { return a.at < b.at; });
    }

private:
    void sellIn(Moment hour, double mean)
    {
        if (mean <= 0 || hour >= m_end)
            return;
        for (int count = m_random.poisson(mean); count > 0; --count) {
            Sale sale{.at = hour + m_random.between(0, Hour - 1), .machine = m_index};
            const double dice = m_random.unit() * m_weights.back();
            sale.product =
                static_cast<quint8>(std::lower_bound(m_weights.begin(), m_weights.end(), dice) - m_weights.begin());
            sale.amount = static_cast<qint32>(m_machine.products[sale.product].price);
            const double pay = m_random.unit();
            sale.payment = pay < 0.34   ? Payment::Cash
                           : pay < 0.62 ? Payment::Card
                           : pay < 0.9  ? Payment::Qr
                                        : Payment::Mobile;
            const double luck = m_random.unit();
            sale.status = luck < 0.014 ? SaleStatus::Failed : luck < 0.018 ? SaleStatus::Refunded : SaleStatus::Success;
            // Banks answer late, and a few times not at all.
            const Moment age = m_world.now - sale.at;
            if (sale.payment != Payment::Cash &&
                ((age < 20 * Minute && luck > 0.85) || (age < 9 * Day && luck > 0.9985)))
                sale.status = SaleStatus::Pending;
            if (sale.at < m_end)
                m_machine.sales.push_back(sale);
        }
    }

    World &m_world;
    Machine &m_machine;
    quint16 m_index;
    DemoRandom &m_random;
    Moment m_end;
    PlaceKind m_kind = PlaceKind::Office;
    double m_hours = 0;
    std::vector<double> m_weights;
};

} // namespace

void simulateSales(World &world)
{
    for (std::size_t i = 0; i < world.machines.size(); ++i) {
        // One stream per machine, so that more machines leave the sales of the first ones as they were.
        DemoRandom random(world.seed, 1000 + static_cast<quint32>(i));
        Seller(world, i, random).sell();
    }
}

} // namespace vhm24::app::demo
